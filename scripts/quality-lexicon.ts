import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileLexicon } from '../src/core/lexicon/compile.ts';
import { compileNames } from '../src/core/names/compile.ts';
import { openLexicon } from '../src/core/lexicon/lexicon.ts';
import type { Lexicon } from '../src/core/lexicon/lexicon.ts';
import type { KnownLanguage } from '../src/core/model.ts';
import { findWords } from '../src/core/text/words.ts';
import { readSources } from './lexicon.ts';
import { countTies, freshPairs, setPairs, untiedPairs } from './lexicon-ties.ts';
import { measureLoad } from './measure-load.ts';
import { readNameFiles } from './names.ts';

const evalFolder = resolve(process.env['ZVIRKA_EVAL'] ?? join(import.meta.dirname, '../../shared/eval'));
const languages: readonly KnownLanguage[] = ['uk', 'ru', 'en'];
/** Least share of known tokens on news. */
const goals: Readonly<Record<KnownLanguage, number>> = { uk: 0.9, ru: 0.9, en: 0.93 };

const isLanguage = (code: string | undefined): code is KnownLanguage =>
  languages.some((language) => language === code);

/** Texts of one language in the alignment sets of a kind (`news`, `bible`); equal texts count once. */
function alignmentTexts(kind: string, language: KnownLanguage): string[] {
  const texts = new Set<string>();
  const folder = join(evalFolder, 'align/dev');
  for (const set of readdirSync(folder).filter((name) => name.endsWith(`-${kind}`))) {
    const [source, target] = set.split('-');
    for (const file of readdirSync(join(folder, set))) {
      const side = file.endsWith('.src.txt') ? source : file.endsWith('.tgt.txt') ? target : undefined;
      if (side === language) texts.add(readFileSync(join(folder, set, file), 'utf8'));
    }
  }
  return [...texts];
}

/** Sentences of one language in the clean translation pairs; equal ones count once. */
function pairTexts(language: KnownLanguage): string[] {
  const texts = new Set<string>();
  const lines = readFileSync(join(evalFolder, 'check/dev/ntrex-clean.jsonl'), 'utf8').split('\n');
  for (const line of lines.filter((each) => each !== '')) {
    // The file's own protocol guarantees these fields.
    const pair = JSON.parse(line) as { srcLang: string; tgtLang: string; src: string; good: string };
    if (isLanguage(pair.srcLang) && pair.srcLang === language) texts.add(pair.src);
    if (isLanguage(pair.tgtLang) && pair.tgtLang === language) texts.add(pair.good);
  }
  return [...texts];
}

interface Coverage {
  tokens: number;
  known: number;
  readonly missing: Map<string, number>;
}

const contentToken = /^\p{Ll}[\p{L}'’ʼ]+$/u;

function measureCoverage(texts: readonly string[], language: KnownLanguage, lexicon: Lexicon): Coverage {
  const coverage: Coverage = { tokens: 0, known: 0, missing: new Map() };
  for (const text of texts) {
    for (const word of findWords(text)) {
      const form = word.text;
      if (!contentToken.test(form) || (language === 'en' && !/^[a-z]+$/.test(form))) continue;
      if (lexicon.isFunctionWord(form, language)) continue;
      coverage.tokens += 1;
      if (lexicon.conceptsOf(form, language).length > 0) coverage.known += 1;
      else coverage.missing.set(form, (coverage.missing.get(form) ?? 0) + 1);
    }
  }
  return coverage;
}

const percent = ({ tokens, known }: Coverage): string =>
  `${((100 * known) / Math.max(1, tokens)).toFixed(1)} % of ${tokens}`;

/** What loading everything may cost; the time is printed only, since a crowded machine stretches it. */
const mostMs = 60;
const mostMb = 40;

/**
 * Prints how many running content words have a row and how many are tied, for the sets and both halves of the fresh
 * documents; most: pairs of words to list that stay untied together, of the sets and the half that may be read.
 */
function printTies(lexicon: Lexicon, most: number): void {
  const sets = setPairs(join(evalFolder, 'check/dev'));
  const read = freshPairs(evalFolder, 'read');
  const share = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
  for (const [name, pairs] of [
    ['sets', sets],
    ['read', read],
    ['unread', freshPairs(evalFolder, 'unread')],
  ] as const) {
    for (const [languages, own] of countTies(pairs, lexicon)) {
      console.log(
        `${name.padEnd(6)} ${languages}: ${own.words} content words, with a row ${share(own.known, own.words)} %, tied ${share(own.tied, own.words)} %, ` +
          `of the known ones untied beside an untied word ${share(own.unrendered, own.known)} %`,
      );
    }
  }
  if (most === 0) return;
  for (const languages of ['uk-en', 'ru-en', 'uk-ru']) {
    const own = [...sets, ...read].filter((pair) => pair.languages.join('-') === languages);
    const found = untiedPairs(own, lexicon, 2).slice(0, most);
    const listed = found.map(({ source, target, together }) => `${source} ~ ${target} ${together}`);
    console.log(`${languages}: ${listed.join(', ')}`);
  }
}

/**
 * Prints how much of real texts the lexicon knows, and what opening it costs. `--missing N` lists words; `--ties` tells
 * instead how much of corresponding sentences it ties, with `--untied N` the pairs of words that it leaves.
 */
export async function runQuality(args: readonly string[]): Promise<number> {
  const bytes = compileLexicon(readSources());
  const lexicon = openLexicon(bytes);
  if (args.includes('--ties') && existsSync(evalFolder)) {
    printTies(lexicon, args.includes('--untied') ? Number(args[args.indexOf('--untied') + 1] ?? 50) : 0);
    return 0;
  }
  console.log(`concepts ${lexicon.conceptCount} · ${(bytes.length / 1e6).toFixed(1)} MB`);
  const cost = await measureLoad(bytes, compileNames(readNameFiles()));
  const keptMb = cost.heapMb + cost.buffersMb;
  console.log(
    `lexicon, inflection and gazetteer loaded together in ${cost.elapsedMs.toFixed(0)} ms (${cost.processorMs.toFixed(0)} ms of ` +
      `processor; goal ${mostMs} ms), ${keptMb.toFixed(1)} MB kept (goal ${mostMb} MB); the fastest of several fresh processes`,
  );
  if (!existsSync(evalFolder)) {
    console.log(`no texts to measure on: ${evalFolder} is absent (set ZVIRKA_EVAL)`);
    return 0;
  }
  const missingAt = args.indexOf('--missing');
  const missingCount = missingAt < 0 ? 0 : Number(args[missingAt + 1] ?? 50);
  let isReached = keptMb < mostMb;
  for (const language of languages) {
    const news = measureCoverage(
      [...alignmentTexts('news', language), ...pairTexts(language)],
      language,
      lexicon,
    );
    const bible = measureCoverage(alignmentTexts('bible', language), language, lexicon);
    const goal = goals[language];
    if (news.known < goal * news.tokens) isReached = false;
    console.log(`${language}  news ${percent(news)} (goal ${100 * goal} %) · bible ${percent(bible)}`);
    const most = [...news.missing].sort((a, b) => b[1] - a[1]).slice(0, missingCount);
    if (most.length > 0) console.log(most.map(([form, count]) => `${form} ${count}`).join(', '));
  }
  return isReached ? 0 : 1;
}
