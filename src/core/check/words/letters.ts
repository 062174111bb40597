import { letterSequences } from '../data/letter-sequences.data.ts';
import { remember } from './memo.ts';

/** Languages of the table: English, then the six others. */
const languageCount = 7;
/** Digit of a sequence that the table does not hold. */
const unseen = 20;

let table: ReadonlyMap<string, readonly number[]> | undefined;

function readTable(): ReadonlyMap<string, readonly number[]> {
  return (table ??= new Map(
    letterSequences
      .split(' ')
      .map((line) => [line.slice(0, 3), [...line.slice(3)].map((digit) => parseInt(digit, 36))] as const),
  ));
}

/**
 * How much likelier the letters of a word follow one another in German, Spanish, French, Italian, Polish or Czech than
 * in English: nats by the root of the word's length, above 0 = not English.
 */
export const foreignness: (word: string) => number = remember(measure);

function measure(word: string): number {
  const sequences = readTable();
  const sums = new Array<number>(languageCount).fill(0);
  const padded = `^${word}$`;
  const count = padded.length - 2;
  for (let at = 0; at < count; at++) {
    const digits = sequences.get(padded.slice(at, at + 3));
    for (let language = 0; language < languageCount; language++)
      sums[language] =
        (sums[language] ?? 0) + (digits === undefined ? unseen : (digits[language] ?? Number.NaN));
  }
  const [english = 0, ...others] = sums;
  return (english - Math.min(...others)) / 3 / Math.sqrt(Math.max(1, count));
}
