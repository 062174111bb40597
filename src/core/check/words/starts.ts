import { lettered } from '../../text/lettered.ts';

/**
 * Beginnings of the words of a text, so that a search for whole words by a costly pattern is left out where none of
 * them can begin there. A hash is enough: two beginnings that share one only cost a search in vain.
 */
export type WordStarts = ReadonlySet<number>;

/** Letters of a beginning, at most. */
const longest = 4;
const letter = lettered.u`\p{L}`;

/** Any letter; the alphabets of the three languages are told without a table. */
function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (code >= 0x400 && code <= 0x481) return true;
  return code !== 0x2019 && code !== 0x2014 && code !== 0xa0 && letter.test(String.fromCharCode(code));
}

/** Reads the first one to four letters of every run of letters, lower case. */
export function readStarts(text: string): WordStarts {
  const lower = text.toLowerCase();
  const starts = new Set<number>();
  let place = 0;
  let hash = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (!isLetter(code)) {
      place = 0;
      hash = 0;
    } else if (place < longest) {
      hash = next(hash, code);
      place++;
      starts.add(hash);
    }
  }
  return starts;
}

const next = (hash: number, code: number): number => (hash * 1201 + code) % 0x3fffffff;

/** Turns beginnings apart by spaces into hashes; what is longer than four letters is cut. */
export function startsOf(beginnings: string): readonly number[] {
  const hashes = beginnings
    .toLowerCase()
    .split(' ')
    .map((word) => [...word.slice(0, longest)].reduce((hash, char) => next(hash, char.charCodeAt(0)), 0));
  return [...new Set(hashes)];
}

/** True where some word of the text may begin so. */
export function mayStart(starts: WordStarts, hashes: readonly number[]): boolean {
  for (const hash of hashes) if (starts.has(hash)) return true;
  return false;
}
