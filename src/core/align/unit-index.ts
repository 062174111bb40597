import type { Poll } from './run.ts';
import type { Side } from './vocabulary.ts';

/** Which units hold each token class, as rows of ascending units (compressed sparse rows). */
export interface UnitIndex {
  /** Shape classes + 1. */
  readonly start: Int32Array;
  /** Each unit once a class. */
  readonly units: Int32Array;
}

/** Builds the index of one side. */
export function indexUnits(side: Side, poll: Poll): UnitIndex {
  const { count } = side.vocabulary;
  poll.spend(count / 20);
  const start = new Int32Array(count + 1);
  // Two loops, not one with a callback: the compiler takes each call's callback for another function.
  const lastUnit = new Int32Array(count).fill(-1);
  for (let unit = 0; unit < side.unitCount; unit += 1) {
    poll.spend(1);
    const end = side.start[unit + 1] ?? 0;
    for (let at = side.start[unit] ?? 0; at < end; at += 1) {
      const id = side.tokens[at] ?? 0;
      if (lastUnit[id] === unit) continue;
      lastUnit[id] = unit;
      start[id + 1] = (start[id + 1] ?? 0) + 1;
    }
  }
  poll.spend(count / 20);
  for (let id = 0; id < count; id += 1) start[id + 1] = (start[id + 1] ?? 0) + (start[id] ?? 0);
  const next = start.slice(0, count);
  const units = new Int32Array(start[count] ?? 0);
  lastUnit.fill(-1);
  for (let unit = 0; unit < side.unitCount; unit += 1) {
    poll.spend(1);
    const end = side.start[unit + 1] ?? 0;
    for (let at = side.start[unit] ?? 0; at < end; at += 1) {
      const id = side.tokens[at] ?? 0;
      if (lastUnit[id] === unit) continue;
      lastUnit[id] = unit;
      const place = next[id] ?? 0;
      units[place] = unit;
      next[id] = place + 1;
    }
  }
  return { start, units };
}

/** First place in the row of a class whose unit is not before `limit`; the row's end where there is none. */
export function firstPlace(index: UnitIndex, id: number, limit: number): number {
  let low = index.start[id] ?? 0;
  let high = index.start[id + 1] ?? 0;
  // The first search is of whole texts: their limits lie outside every row.
  if (low === high || (index.units[low] ?? 0) >= limit) return low;
  if ((index.units[high - 1] ?? 0) < limit) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.units[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
