import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPair } from '../src/core/check/pair-reading.ts';
import type { PairReading } from '../src/core/check/pair-reading.ts';
import { createPlainSide } from '../src/core/check/side.ts';
import type { KnownLanguage } from '../src/core/model.ts';
import type { Lexicon } from '../src/core/lexicon/lexicon.ts';
import { currentLexicon } from './check-score.ts';

// `npm run quality -- words [--misses N]`: precision and recall of the word ties inside a pair, on the pairs of
// test/gold/words, which were linked by hand before any ties of ours were seen.

/** A pair with the numbers that a person wrote on its words. */
interface GoldPair {
  readonly languages: readonly [KnownLanguage, KnownLanguage];
  readonly texts: readonly [string, string];
  /** By side: spans with their numbers. */
  readonly marks: readonly [readonly GoldMark[], readonly GoldMark[]];
}

interface GoldMark {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly groups: readonly string[];
}

/** Figures of one set of pairs, in word pairs. */
export interface WordScore {
  readonly pairs: number;
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

const folder = resolve(import.meta.dirname, '../test/gold/words');

/** Takes the numbers off a marked line. */
function readMarked(marked: string): { text: string; marks: GoldMark[] } {
  const marks: GoldMark[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(/([^\s«“„"(]+?)\/(\d+(?:,\d+)*)/gu)) {
    text += marked.slice(end, match.index);
    const word = match[1] ?? '';
    marks.push({
      startOffset: text.length,
      endOffset: text.length + word.length,
      groups: (match[2] ?? '').split(','),
    });
    text += word;
    end = match.index + match[0].length;
  }
  return { text: text + marked.slice(end), marks };
}

/** Reads the gold pairs of one file. */
function readGold(name: 'uk-en' | 'ru-en'): GoldPair[] {
  const source = name === 'uk-en' ? 'uk' : 'ru';
  return readFileSync(`${folder}/${name}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [left = '', right = ''] = line.split('\t');
      const [a, b] = [readMarked(left), readMarked(right)];
      return { languages: [source, 'en'], texts: [a.text, b.text], marks: [a.marks, b.marks] };
    });
}

function groupsOf(marks: readonly GoldMark[], token: { startOffset: number; endOffset: number }): string[] {
  return marks
    .filter((mark) => mark.startOffset < token.endOffset && token.startOffset < mark.endOffset)
    .flatMap((mark) => mark.groups);
}

/** Word pairs of the gold and of the ties as `i j` keys. */
function keysOf(pair: GoldPair, reading: PairReading): { gold: Set<string>; found: Set<string> } {
  const gold = new Set<string>();
  const right = reading.target.tokens.map((token) => groupsOf(pair.marks[1], token));
  for (const token of reading.source.tokens) {
    const own = groupsOf(pair.marks[0], token);
    right.forEach((groups, at) => {
      if (groups.some((group) => own.includes(group))) gold.add(`${token.index} ${at}`);
    });
  }
  const found = new Set<string>();
  for (const link of reading.links.links)
    for (const here of link.source) for (const there of link.target) found.add(`${here} ${there}`);
  return { gold, found };
}

/** Scores the ties of one file's pairs; `onPair` sees each pair with the keys that differ. */
export function scoreWords(
  name: 'uk-en' | 'ru-en',
  lexicon: Lexicon,
  { isFlipped = false, onPair }: { isFlipped?: boolean; onPair?: (lines: string[]) => void } = {},
): WordScore {
  const score = { pairs: 0, right: 0, found: 0, gold: 0 };
  for (const one of readGold(name)) {
    const pair: GoldPair = isFlipped
      ? {
          languages: [one.languages[1], one.languages[0]],
          texts: [one.texts[1], one.texts[0]],
          marks: [one.marks[1], one.marks[0]],
        }
      : one;
    const reading = readPair(
      {
        source: createPlainSide(pair.texts[0], pair.languages[0]),
        target: createPlainSide(pair.texts[1], pair.languages[1]),
      },
      { lexicon, concepts: [] },
    );
    const { gold, found } = keysOf(pair, reading);
    score.pairs++;
    score.gold += gold.size;
    score.found += found.size;
    score.right += [...found].filter((key) => gold.has(key)).length;
    onPair?.(describe(pair, reading, { gold, found }));
  }
  return score;
}

function describe(
  pair: GoldPair,
  reading: PairReading,
  { gold, found }: { gold: ReadonlySet<string>; found: ReadonlySet<string> },
): string[] {
  const name = (key: string): string => {
    const [i, j] = key.split(' ').map(Number);
    const link = reading.links.links[reading.links.ofSource[i ?? -1] ?? -1];
    return `${reading.source.tokens[i ?? -1]?.text ?? ''}~${reading.target.tokens[j ?? -1]?.text ?? ''} (${link?.quality.toFixed(2) ?? '-'})`;
  };
  const wrong = [...found].filter((key) => !gold.has(key)).map(name);
  const missed = [...gold].filter((key) => !found.has(key)).map(name);
  if (wrong.length + missed.length === 0) return [];
  return [pair.texts.join(' | '), `  wrong: ${wrong.join(', ')}`, `  missed: ${missed.join(', ')}`];
}

/** Runs the measure; see the usage above. Returns the exit code. */
export function runQuality(args: readonly string[]): number {
  const lexicon = currentLexicon();
  const misses = args.includes('--misses') ? Number(args[args.indexOf('--misses') + 1] ?? 20) : 0;
  for (const name of ['uk-en', 'ru-en'] as const) {
    for (const isFlipped of [false, true]) {
      let printed = 0;
      const score = scoreWords(name, lexicon, {
        isFlipped,
        ...(misses === 0 || isFlipped
          ? {}
          : {
              onPair: (lines: string[]) => {
                if (lines.length > 0 && printed++ < misses) console.log(lines.join('\n'));
              },
            }),
      });
      console.log(
        `${name}${isFlipped ? ' flipped' : ''}: ${score.pairs} pairs, precision ${(score.right / score.found).toFixed(3)} (0.92), recall ${(score.right / score.gold).toFixed(3)} (0.75), ${score.gold} gold ties, ${score.found} found`,
      );
    }
  }
  return 0;
}
