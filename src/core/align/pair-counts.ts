import { filled } from './filled.ts';
import type { Poll } from './run.ts';

/** Counts of pairs in typed arrays: open addressing, doubling. */
export class PairCounts {
  private keys = new Float64Array(1 << 14).fill(-1);
  private counts = new Int32Array(1 << 14);
  private used = 0;

  add(key: number, poll: Poll): void {
    const slot = this.slotOf(this.keys, key);
    if (this.keys[slot] === key) {
      this.counts[slot] = (this.counts[slot] ?? 0) + 1;
      return;
    }
    this.keys[slot] = key;
    this.counts[slot] = 1;
    this.used += 1;
    if (this.used * 2 > this.keys.length) this.grow(poll);
  }

  private slotOf(keys: Float64Array, key: number): number {
    const mask = keys.length - 1;
    let slot = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 4294967296) | 0, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(poll: Poll): void {
    const keys = filled(new Float64Array(this.keys.length * 2), -1, poll);
    const counts = new Int32Array(keys.length);
    this.keys.forEach((key, slot) => {
      if (key < 0) return;
      poll.spend(0.1);
      const to = this.slotOf(keys, key);
      keys[to] = key;
      counts[to] = this.counts[slot] ?? 0;
    });
    this.keys = keys;
    this.counts = counts;
  }

  forEach(visit: (key: number, count: number) => void): void {
    this.keys.forEach((key, slot) => {
      if (key >= 0) visit(key, this.counts[slot] ?? 0);
    });
  }
}
