import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileNames } from '../src/core/names/compile.ts';
import { explainName } from '../src/core/names/explain-name.ts';
import { openGazetteer } from '../src/core/names/gazetteer.ts';
import type { Gazetteer } from '../src/core/names/gazetteer.ts';
import { parseNameRows } from '../src/core/names/rows.ts';
import { findSystem, romanize } from '../src/core/romanize/romanize.ts';
import { standingOf } from '../src/core/names/standing.ts';
import { checkNames, readNameFiles } from './names.ts';

// Figures of the gazetteer: what it holds, how spellings are judged, what it costs to load.

/** Spellings with what each of their words must be judged as; `!` = via Russian. Written from general knowledge. */
const spellings: readonly (readonly [string, string])[] = [
  ['Andriy Ermak', 'own via-russian!'],
  ['Sergei Lavrov', 'established own'],
  ['Sergey Kislitsa', 'via-russian! via-russian!'],
  ['Sergiy Kyslytsya', 'own own'],
  ['Serhii Kyslytsia', 'kmu2010 kmu2010'],
  ['Kyslytsa', 'close'],
  ['Volodymyr Zelenskyy', 'own own'],
  ['Volodymyr Zelensky', 'own established'],
  ['Zelenskiy', 'house'],
  ['Kiev', 'via-russian!'],
  ['Kyiv', 'kmu2010'],
  ['Kyyiv', 'system'],
  ['Artyomovsk', 'occupier'],
  ['Artemivsk', 'former'],
  ['Kiev Independent', 'altered altered'],
  ['Kievan Rus', 'established established'],
  ['chicken Kiev', 'established established'],
  ['Kharkov', 'via-russian!'],
  ['Lvov', 'via-russian!'],
  ['Lugansk', 'via-russian!'],
  ['Nikolai Azarov', 'via-russian! kmu2010'],
  ['Aleksei Reznikov', 'via-russian! kmu2010'],
  ['Dmitry Kuleba', 'via-russian! kmu2010'],
  ['Alexander Lukashenko', 'established established'],
  ['Vladimir Putin', 'established established'],
  ['Vitali Klitschko', 'own own'],
  ['Rustem Umerov', 'own own'],
  ['Mikhail Podolyak', 'via-russian! own'],
  ['Sloviansk', 'kmu2010'],
  ['Slavyansk', 'via-russian!'],
];

interface Vector {
  readonly system: string;
  readonly text: string;
  readonly expected: string;
}

interface Place {
  readonly uk: string;
  readonly ru: string;
  readonly en: string;
}

/** Prints what the gazetteer holds and how well; 1 where a named goal is missed. */
export function runQuality(): number {
  const texts = readNameFiles();
  const hasFaults = checkNames() !== 0;
  const bytes = compileNames(texts);
  printCost(bytes);
  const gazetteer = openGazetteer(bytes);
  printStatuses(texts);
  const missed = judgeSpellings(gazetteer);
  const evalFolder = resolve(process.env['ZVIRKA_EVAL'] ?? join(import.meta.dirname, '../../shared/eval'));
  const vectors = join(evalFolder, 'check/vectors');
  if (existsSync(vectors)) {
    printVectors(join(vectors, 'transliteration.jsonl'));
    printPlaces(join(vectors, 'ua-places.jsonl'), gazetteer);
  } else console.log(`no vectors at ${vectors}: transliteration and places are left out`);
  return hasFaults || missed > 0 || gazetteer.entryCount < 2500 ? 1 : 0;
}

function printCost(bytes: Uint8Array): void {
  const memory = process.memoryUsage().heapUsed;
  const startedMs = performance.now();
  const gazetteer = openGazetteer(bytes);
  gazetteer.named('Андрія Єрмака', 'uk');
  const elapsedMs = performance.now() - startedMs;
  const heapMb = (process.memoryUsage().heapUsed - memory) / 1e6;
  console.log(
    `${gazetteer.entryCount} entries · compiled ${(bytes.length / 1e6).toFixed(2)} MB · opened and first name found in ${elapsedMs.toFixed(1)} ms · heap ${heapMb.toFixed(1)} MB`,
  );
}

function printStatuses(texts: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const row of texts.flatMap((text) => parseNameRows(text).rows)) {
    for (const form of row.en) {
      const { status } = standingOf(form, row);
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
  }
  const list = [...counts].sort((a, b) => b[1] - a[1]).map(([status, count]) => `${status} ${count}`);
  console.log(`English forms by standing: ${list.join(' · ')}`);
}

function judgeSpellings(gazetteer: Gazetteer): number {
  let missed = 0;
  for (const [latin, expected] of spellings) {
    const found = explainName(latin, gazetteer)
      .parts.map(
        ({ standing, kind, isViaRussian }) => `${standing?.status ?? kind}${isViaRussian ? '!' : ''}`,
      )
      .join(' ');
    if (found === expected) continue;
    missed += 1;
    console.log(`  ${latin}: ${found}, expected ${expected}`);
  }
  console.log(`spellings judged as expected: ${spellings.length - missed} of ${spellings.length}`);
  return missed;
}

/** One JSON object a line, as the files of the evaluation folder promise. */
const readJsonLines = <Line>(path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

function printVectors(path: string): void {
  const vectors = readJsonLines<Vector>(path);
  const offered = vectors.filter(({ system }) => findSystem(system) !== undefined);
  const passed = offered.filter(({ system, text, expected }) => {
    const found = findSystem(system);
    return found !== undefined && romanize(text, found) === expected;
  });
  console.log(
    `romanization vectors of systems offered: ${passed.length} of ${offered.length} (${vectors.length} in all)`,
  );
}

function printPlaces(path: string, gazetteer: Gazetteer): void {
  const places = readJsonLines<Place>(path);
  const known = places.filter(({ uk, ru, en }) => {
    const [byUk, byRu, byEn] = [
      gazetteer.named(uk, 'uk'),
      gazetteer.named(ru, 'ru'),
      gazetteer.named(en, 'en'),
    ];
    return byUk.some((entry) => byRu.includes(entry) && byEn.includes(entry));
  });
  const missing = places.filter((place) => !known.includes(place)).map(({ uk, en }) => `${uk}/${en}`);
  console.log(
    `places known in all three languages: ${known.length} of ${places.length} ${missing.join(', ')}`,
  );
}
