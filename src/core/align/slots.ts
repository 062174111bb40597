import type { Room } from './room.ts';
import type { Poll } from './run.ts';
import { tuning } from './tuning.ts';
import type { Side } from './vocabulary.ts';
import { bucketCount, typicalBucket, type TokenWeights } from './weights.ts';

/** The tokens of each unit by class, each class once with its count: the slots that matches tie. */
export interface Slots {
  /** Shape units + 1. */
  readonly start: Int32Array;
  readonly classes: Int32Array;
  readonly counts: Int32Array;
  /** What one token of the slot is worth, 0…1. */
  readonly worths: Float32Array;
}

/**
 * Worth of each token of a class that stands so often in one unit: words come in bursts, so the second "rim" is hardly
 * news (Church & Gale 1995). Without this a long unit loses for every full stop.
 */
const worthOf = (count: number): number => (count === 1 ? 1 : count ** (tuning.repeatPower - 1));

/**
 * Gathers slots; tokens of one class must stand together in each unit (sortTokensByWeight sees to it). name: of the side,
 * for its arrays in the room.
 */
export function slotsOf(side: Side, name: string, room: Room, poll: Poll): Slots {
  const start = new Int32Array(side.unitCount + 1);
  const classes = room.wholes(`${name} classes`, side.tokens.length);
  const counts = room.wholes(`${name} counts`, side.tokens.length);
  let length = 0;
  const { start: tokenStart, tokens } = side;
  for (let unit = 0; unit < side.unitCount; unit += 1) {
    const first = tokenStart[unit] ?? 0;
    const end = tokenStart[unit + 1] ?? 0;
    const firstSlot = length;
    poll.spend(1 + (end - first) / 100);
    for (let at = first; at < end; at += 1) {
      const id = tokens[at] ?? 0;
      if (length > firstSlot && classes[length - 1] === id) {
        counts[length - 1] = (counts[length - 1] ?? 0) + 1;
      } else {
        classes[length] = id;
        counts[length] = 1;
        length += 1;
      }
    }
    start[unit + 1] = length;
  }
  const worths = room.singles(`${name} worths`, length, 1, poll);
  for (let at = 0; at < length; at += 1) worths[at] = worthOf(counts[at] ?? 0);
  return { start, classes: classes.subarray(0, length), counts: counts.subarray(0, length), worths };
}

/** What a token of a bead's units loses by default, as running sums: prefix[i] = units 0…i-1. */
export function lossSums(slots: Slots, weights: TokenWeights, poll: Poll): Float64Array {
  const { start, classes, counts, worths } = slots;
  const { loss } = weights;
  const sums = new Float64Array(start.length);
  for (let unit = 0; unit + 1 < sums.length; unit += 1) {
    let sum = 0;
    poll.spend(1);
    const end = start[unit + 1] ?? 0;
    for (let at = start[unit] ?? 0; at < end; at += 1)
      sum += (loss[classes[at] ?? 0] ?? 0) * (counts[at] ?? 0) * (worths[at] ?? 0);
    sums[unit + 1] = (sums[unit] ?? 0) + sum;
  }
  return sums;
}

/** Puts the tokens of each unit in order of weight, heaviest first, so that a match goes to the telling tokens first. */
export function sortTokensByWeight(side: Side, weights: TokenWeights, poll: Poll): void {
  const { tokens, start } = side;
  // A copy close together: the gains of other buckets would only be in the way.
  const keys = new Float32Array(side.vocabulary.count);
  let counts: Int32Array | undefined;
  for (let id = 0; id < keys.length; id += 1) keys[id] = weights.gain[id * bucketCount + typicalBucket] ?? 0;
  poll.spend(keys.length / 20);
  for (let unit = 0; unit < side.unitCount; unit += 1) {
    poll.spend(8);
    const first = start[unit] ?? 0;
    const end = start[unit + 1] ?? 0;
    if (end - first <= SHORT_UNIT) insertInOrder(tokens, first, end, keys);
    else {
      counts ??= new Int32Array(keys.length);
      sortByClass(tokens.subarray(first, end), keys, counts, poll);
    }
  }
}

/** Units with more tokens are sorted class by class. */
const SHORT_UNIT = 60;

/** The same order for a long unit, where many tokens are of one class. counts: by class, all 0, and so again behind. */
function sortByClass(tokens: Int32Array, keys: Float32Array, counts: Int32Array, poll: Poll): void {
  const classes: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const id = tokens[at] ?? 0;
    if (counts[id] === 0) classes.push(id);
    counts[id] = (counts[id] ?? 0) + 1;
  }
  poll.spend(tokens.length / 100);
  const sorted = Int32Array.from(classes).sort((a, b) => {
    poll.spend(0.03);
    return (keys[b] ?? 0) - (keys[a] ?? 0) || a - b;
  });
  let at = 0;
  for (const id of sorted) {
    const end = at + (counts[id] ?? 0);
    tokens.fill(id, at, end);
    counts[id] = 0;
    at = end;
  }
}

/** Sorts by falling key, then rising class; quick where the pass before has left nearly the same order. */
function insertInOrder(tokens: Int32Array, first: number, end: number, keys: Float32Array): void {
  for (let at = first + 1; at < end; at += 1) {
    const id = tokens[at] ?? 0;
    const key = keys[id] ?? 0;
    let to = at;
    while (to > first) {
      const before = tokens[to - 1] ?? 0;
      const gap = (keys[before] ?? 0) - key;
      if (gap > 0 || (gap === 0 && before <= id)) break;
      tokens[to] = before;
      to -= 1;
    }
    tokens[to] = id;
  }
}
