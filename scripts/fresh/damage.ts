import type { PairReading } from '../../src/core/check/pair-reading.ts';
import type { FreshSeries } from './documents.ts';

/** A sentence or a paragraph of three with its translation: what is spoilt. */
export interface FreshText {
  readonly id: string;
  readonly series: FreshSeries;
  /** Languages of source and target, as they are damaged: either order of the series. */
  readonly languages: readonly [string, string];
  readonly segments: readonly (readonly [string, string])[];
}

/** A spoilt target; start and end of what was changed, in it. */
export interface Damaged {
  readonly bad: string;
  readonly span: readonly [number, number];
}

/** What a kind of damage may use. */
export interface DamageTools {
  readonly random: () => number;
  readonly source: string;
  readonly target: string;
  /** Both sides as the checks read them. */
  readonly reading: () => PairReading;
  /** Sentences of other documents in the target's language. */
  readonly strangers: readonly string[];
  /** Names with the name before them, of other documents in the target's language. */
  readonly names: readonly string[];
  /** The Russian translation of an English sentence, where there is one. */
  readonly russianOf: (english: string) => string | undefined;
}

/** One kind of damage. */
export interface DamageKind {
  readonly category: string;
  readonly sub: string;
  /** Segments of the texts that it is done to. */
  readonly parts: 1 | 3;
  /** Languages of target texts; all where absent. */
  readonly targets?: readonly string[];
  readonly spoil: (text: FreshText, tools: DamageTools) => Damaged | undefined;
}

/** Picks one of a list; undefined of an empty one. */
export function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** Puts `put` in the place of a stretch. */
export function put(text: string, [start, end]: readonly [number, number], by: string): Damaged {
  return { bad: text.slice(0, start) + by + text.slice(end), span: [start, start + by.length] };
}

/** Replaces one of the places that a pattern finds, chosen at random among those that `to` knows an answer to. */
export function swap(
  text: string,
  pattern: RegExp,
  to: (found: RegExpExecArray) => string | undefined,
  random: () => number,
): Damaged | undefined {
  const places = [...text.matchAll(pattern)].flatMap((found) => {
    const by = to(found);
    return by === undefined || by === found[0] ? [] : [{ at: found.index, length: found[0].length, by }];
  });
  const place = pick(places, random);
  return place === undefined ? undefined : put(text, [place.at, place.at + place.length], place.by);
}

/** A word written as another one is: with a capital or without. */
export const cased = (by: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? by.slice(0, 1).toUpperCase() + by.slice(1) : by;

/** Words with an apostrophe of one form. */
export const folded = (word: string): string => word.toLowerCase().replace(/[’ʼ`]/gu, "'");
