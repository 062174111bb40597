import { letterAt } from '../../text/letter-at.ts';

/** Where the words of a text begin, and with which letters. */
export interface WordBeginnings {
  /** Of every run of letters, in order. */
  readonly offsets: readonly number[];
  /**
   * For each of them as many hashes as `longestBeginning`: of its first letter, its first two …; of a shorter run then
   * the hash of the whole word, and −1.
   */
  readonly hashes: readonly number[];
}

/**
 * Beginnings of the words of a text, so that a search for whole words by a costly pattern is left out where none of
 * them can begin there. A hash is enough: two beginnings that share one only cost a search in vain.
 */
export type WordStarts = ReadonlySet<number>;

/** Letters of a beginning, at most. */
export const longestBeginning = 4;

/** Reads the first one to four letters of every run of letters. lower: a text in lower case. */
export function readBeginnings(lower: string): WordBeginnings {
  const offsets: number[] = [];
  const hashes: number[] = [];
  for (let at = 0; at < lower.length; at++) {
    let length = letterAt(lower, at);
    if (length === 0) continue;
    offsets.push(at);
    let hash = 0;
    for (let place = 0; place < longestBeginning; place++) {
      if (hash >= 0) {
        const isEnd = length === 0;
        const heard = next(hash, isEnd ? wordEnd : lower.charCodeAt(at));
        hashes.push(heard);
        hash = isEnd ? -1 : heard;
        at += length;
        length = letterAt(lower, at);
      } else hashes.push(-1);
    }
    for (; length > 0; length = letterAt(lower, at)) at += length;
  }
  return { offsets, hashes };
}

const next = (hash: number, code: number): number => (hash * 1201 + code) % 0x3fffffff;

/** Stands behind the last letter of a short word. */
const wordEnd = 0x20;

/** The hash of a word shorter than `longestBeginning`, which no longer one has. length: of the word. */
export const hashOfWord = (word: string, length: number): number => next(hashOf(word, length), wordEnd);

/** The hash of the first letters of a word in lower case. length: how many, at most `longestBeginning`. */
export function hashOf(word: string, length: number): number {
  let hash = 0;
  for (let at = 0; at < length; at++) hash = next(hash, word.charCodeAt(at));
  return hash;
}

/** Turns beginnings apart by spaces into hashes; what is longer than four letters is cut. */
export function startsOf(beginnings: string): readonly number[] {
  const hashes = beginnings
    .toLowerCase()
    .split(' ')
    .map((word) => hashOf(word, Math.min(word.length, longestBeginning)));
  return [...new Set(hashes)];
}

/** True where some word of the text may begin so. */
export function mayStart(starts: WordStarts, hashes: readonly number[]): boolean {
  for (const hash of hashes) if (starts.has(hash)) return true;
  return false;
}
