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
 * Beginnings of the words of a text, a bit each, so that a search for whole words by a costly pattern is left out where
 * none of them can begin there. Two beginnings that share a bit only cost a search in vain.
 */
export type WordStarts = Uint8Array;

/** `WordStarts` has two to the power of this many bits; a sentence sets about a hundred. */
const bitWidth = 14;

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

/** Turns beginnings apart by spaces into bits of `WordStarts`; what is longer than four letters is cut. */
export function startsOf(beginnings: string): readonly number[] {
  const hashes = beginnings
    .toLowerCase()
    .split(' ')
    .map((word) => hashOf(word, Math.min(word.length, longestBeginning)));
  return [...new Set(hashes.map(bitOf))];
}

const bitOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bitWidth);

/** Makes room for beginnings; none is in it. */
export const noStarts = (): WordStarts => new Uint8Array((1 << bitWidth) >> 3);

/** Adds a beginning by its hash. */
export function addStart(starts: WordStarts, hash: number): void {
  const bit = bitOf(hash);
  starts[bit >> 3] = (starts[bit >> 3] ?? 0) | (1 << (bit & 7));
}

const isSet = (starts: WordStarts, bit: number): boolean =>
  ((starts[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;

/** False where a beginning is not among those added. */
export const mayHaveStart = (starts: WordStarts, hash: number): boolean => isSet(starts, bitOf(hash));

/** Adds the beginnings of a text's words. */
export function readStarts({ hashes }: WordBeginnings): WordStarts {
  const starts = noStarts();
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? -1;
    if (hash >= 0) addStart(starts, hash);
  }
  return starts;
}

/** True where some word of the text may begin so. bits: by `startsOf`. */
export function mayStart(starts: WordStarts, bits: readonly number[]): boolean {
  for (const bit of bits) if (isSet(starts, bit)) return true;
  return false;
}
