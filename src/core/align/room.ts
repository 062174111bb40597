import { filled } from './filled.ts';
import type { Poll } from './run.ts';

/**
 * Working arrays that the passes of one run share, one pass after the other: what each pass made anew would wait for the
 * collector. An array is asked for by its name, and is the last asker's until the next one.
 */
export class Room {
  private readonly singleArrays = new Map<string, Float32Array>();
  private readonly doubleArrays = new Map<string, Float64Array>();
  private readonly wholeArrays = new Map<string, Int32Array>();

  /** An array of single precision, filled with `value`. */
  singles(name: string, length: number, value: number, poll: Poll): Float32Array {
    let numbers = this.singleArrays.get(name);
    if (numbers === undefined || numbers.length < length) {
      numbers = new Float32Array(length);
      this.singleArrays.set(name, numbers);
    }
    return filled(numbers.subarray(0, length), value, poll);
  }

  /** An array of double precision, filled with `value`. */
  doubles(name: string, length: number, value: number, poll: Poll): Float64Array {
    let numbers = this.doubleArrays.get(name);
    if (numbers === undefined || numbers.length < length) {
      numbers = new Float64Array(length);
      this.doubleArrays.set(name, numbers);
    }
    return filled(numbers.subarray(0, length), value, poll);
  }

  /** An array of whole numbers, as it was left. */
  wholes(name: string, length: number): Int32Array {
    let numbers = this.wholeArrays.get(name);
    if (numbers === undefined || numbers.length < length) {
      numbers = new Int32Array(length);
      this.wholeArrays.set(name, numbers);
    }
    return numbers.subarray(0, length);
  }
}
