import type { Grower } from './grower.ts';

/** Counts of pairs in typed arrays: open addressing, doubling. */
export class PairCounts {
  /** Shape slots: source × target count + target; -1 = free. */
  keys = new Float64Array(1 << 12).fill(-1);
  /** Shape slots. */
  counts = new Int32Array(1 << 12);
  private used = 0;
  private readonly targetCount: number;

  /** targetCount: classes that there are on the right. */
  constructor(targetCount: number) {
    this.targetCount = targetCount;
  }

  /** Counts each of the left classes with each of the right ones. */
  addAll(left: Grower, right: Grower): void {
    for (let from = 0; from < left.length; from += 1) {
      while ((this.used + right.length) * 2 > this.keys.length) this.grow();
      const row = (left.data[from] ?? 0) * this.targetCount;
      for (let to = 0; to < right.length; to += 1) this.add(row + (right.data[to] ?? 0));
    }
  }

  private add(key: number): void {
    const slot = slotOf(this.keys, key);
    if (this.keys[slot] !== key) {
      this.keys[slot] = key;
      this.used += 1;
    }
    this.counts[slot] = (this.counts[slot] ?? 0) + 1;
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2).fill(-1);
    const counts = new Int32Array(keys.length);
    for (let slot = 0; slot < this.keys.length; slot += 1) {
      const key = this.keys[slot] ?? -1;
      if (key < 0) continue;
      const to = slotOf(keys, key);
      keys[to] = key;
      counts[to] = this.counts[slot] ?? 0;
    }
    this.keys = keys;
    this.counts = counts;
  }
}

/** The slot of a key, or the free one where it belongs. */
function slotOf(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 4294967296) | 0, 0x85ebca6b)) >>> 0;
  slot = (slot ^ (slot >>> 15)) & mask;
  while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
