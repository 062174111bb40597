import type { Poll } from './run.ts';

/** Numbers filled between two looks at the cancel flag. */
const CHUNK = 1 << 16;
/** Work of filling one chunk: its pages are touched for the first time. */
const CHUNK_WORK = 400;

/** Fills a typed array of any length piece by piece: millions of numbers take time too. Returns the array. */
export function filled<Numbers extends Float32Array | Float64Array>(
  numbers: Numbers,
  value: number,
  poll: Poll,
): Numbers {
  for (let at = 0; at < numbers.length; at += CHUNK) {
    numbers.fill(value, at, at + CHUNK);
    poll.spend(CHUNK_WORK);
  }
  return numbers;
}
