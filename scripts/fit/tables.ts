import type { PairReading } from '../../src/core/check/pair-reading.ts';
import type { GapKnowledge } from '../../src/core/check/words/gap-side.ts';
import { classCount, openJoints, readClasses, stepNats } from '../../src/core/check/words/joints.ts';
import type { WordJoints } from '../../src/core/check/words/joints.ts';
import { chanceByKind, isCounted, levelNats, openRates } from '../../src/core/check/words/open-rates.ts';
import type { OpenWords } from '../../src/core/check/words/open-rates.ts';
import type { PlainReading } from '../../src/core/check/words/plain.ts';
import { foldCount } from './folds.ts';

// Counts on true translations: how often each word stays without a tie, which classes of English words follow which.

interface WordCount {
  seen: number;
  open: number;
  /** Sum of what the kind alone says. */
  expected: number;
}

/** Counts of one part of the texts. */
export class TableCounts {
  readonly words = new Map<string, WordCount>();
  readonly triples = new Map<number, number>();

  /** Counts a pair. */
  add(reading: PairReading, plain: PlainReading): void {
    for (const side of ['source', 'target'] as const) {
      const { tokens, language } = plain[side];
      const ties = side === 'source' ? reading.links.ofSource : reading.links.ofTarget;
      for (const token of tokens) {
        if (!isCounted(token) || token.isForeignScript || (token.isCapitalised && !token.isOpening)) continue;
        const key = `${language ?? ''} ${token.facts.stem}`;
        const entry = this.words.get(key) ?? { seen: 0, open: 0, expected: 0 };
        entry.seen++;
        entry.expected += chanceByKind(token, language === 'en');
        if ((ties[token.index] ?? -1) < 0) entry.open++;
        this.words.set(key, entry);
      }
      if (language === 'en') this.addClasses(readClasses(plain[side]).classes);
    }
  }

  private addClasses(classes: readonly number[]): void {
    for (let at = 1; at < classes.length; at++) {
      const key =
        ((classes[at - 2] ?? 0) * classCount + (classes[at - 1] ?? 0)) * classCount + (classes[at] ?? 0);
      this.triples.set(key, (this.triples.get(key) ?? 0) + 1);
    }
  }
}

/** What the tables of some counts say. */
export interface Tables {
  readonly words: OpenWords;
  readonly joints: WordJoints;
}

/** Sightings that the chance by kind is worth. */
const priorSightings = 6;
/** Fewer sightings say nothing. */
const leastSeen = 4;
/** A word nearer to its kind, in nats, needs no entry. */
const leastDifference = 0.25;

function wordTable(counts: readonly TableCounts[]): OpenWords {
  const sums = new Map<string, WordCount>();
  for (const { words } of counts) {
    for (const [key, { seen, open, expected }] of words) {
      const sum = sums.get(key) ?? { seen: 0, open: 0, expected: 0 };
      sums.set(key, { seen: sum.seen + seen, open: sum.open + open, expected: sum.expected + expected });
    }
  }
  const lists: Record<keyof OpenWords, string[][]> = { uk: [], ru: [], en: [] };
  for (const [key, { seen, open, expected }] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [language = '', stem = ''] = key.split(' ');
    if (seen < leastSeen || stem === '' || (language !== 'uk' && language !== 'ru' && language !== 'en'))
      continue;
    const kind = expected / seen;
    const chance = (open + priorSightings * kind) / (seen + priorSightings);
    if (Math.abs(Math.log(chance / kind)) < leastDifference) continue;
    (lists[language][Math.round(-Math.log(chance) / levelNats)] ??= []).push(stem);
  }
  const joined = (own: readonly string[][]): string[] =>
    Array.from(own, (list) => (list as string[] | undefined)?.join(' ') ?? '');
  return { uk: joined(lists.uk), ru: joined(lists.ru), en: joined(lists.en) };
}

/** Sightings that the next shorter row of classes is worth. */
const backOff = [10, 20] as const;
/** Pairs of classes seen less often are read by their second one alone. */
const leastPair = 40;

function jointTable(counts: readonly TableCounts[]): WordJoints {
  const [ones, twos, threes] = [0, 1, 2].map(() => new Map<number, number>());
  if (ones === undefined || twos === undefined || threes === undefined) throw new Error('three were made');
  const add = (map: Map<number, number>, key: number, count: number): void =>
    void map.set(key, (map.get(key) ?? 0) + count);
  let whole = 0;
  for (const { triples } of counts) {
    for (const [key, count] of triples) {
      add(threes, key, count);
      add(twos, key % (classCount * classCount), count);
      add(ones, key % classCount, count);
      whole += count;
    }
  }
  const [beforeOne, beforeTwo] = [new Map<number, number>(), new Map<number, number>()];
  for (const [key, count] of twos) add(beforeOne, Math.floor(key / classCount), count);
  for (const [key, count] of threes) add(beforeTwo, Math.floor(key / classCount), count);
  const digit = (chance: number): string =>
    Math.min(35, Math.round(-Math.log(chance) / stepNats)).toString(36);
  const classes = Array.from({ length: classCount }, (_, at) => at);
  const byOne = (b: number, c: number): number => {
    const alone = ((ones.get(c) ?? 0) + 1) / (whole + classCount);
    return (
      ((twos.get(b * classCount + c) ?? 0) + backOff[0] * alone) / ((beforeOne.get(b) ?? 0) + backOff[0])
    );
  };
  const afterPair: Record<number, string> = {};
  for (const [pair, seen] of [...beforeTwo].sort(([a], [b]) => a - b)) {
    if (seen < leastPair) continue;
    afterPair[pair] = classes
      .map((c) =>
        digit(
          ((threes.get(pair * classCount + c) ?? 0) + backOff[1] * byOne(pair % classCount, c)) /
            (seen + backOff[1]),
        ),
      )
      .join('');
  }
  return { after: classes.map((b) => classes.map((c) => digit(byOne(b, c))).join('')), afterPair };
}

/** Makes the tables of all counts but those of one part; −1 = of all. */
export function tablesWithout(counts: readonly TableCounts[], fold: number): Tables {
  const taken = counts.filter((_, at) => at !== fold);
  return { words: wordTable(taken), joints: jointTable(taken) };
}

/** Opens tables for use. */
export const knowledgeOf = ({ words, joints }: Tables): GapKnowledge => ({
  rates: openRates(words),
  joints: openJoints(joints),
});

/** Empty counts, one a part. */
export const emptyCounts = (): TableCounts[] => Array.from({ length: foldCount }, () => new TableCounts());
