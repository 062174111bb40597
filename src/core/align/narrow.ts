import { steady, type Band } from './band.ts';
import type { Lattice } from './lattice.ts';
import type { Poll } from './run.ts';

/** The band where the ladder passes with at least e^-depth of the probability, widened by `margin` on each side. */
export function narrowBand(
  lattice: Lattice,
  { depth, margin }: { readonly depth: number; readonly margin: number },
  poll: Poll,
): Band {
  const { band } = lattice.block;
  const low = new Int32Array(band.low.length);
  const high = new Int32Array(band.low.length);
  for (let i = 0; i < band.low.length; i += 1) {
    const from = band.low[i] ?? 0;
    const to = band.high[i] ?? 0;
    let first = to;
    let last = from;
    poll.spend(to - from + 1);
    for (let j = from; j <= to; j += 1) {
      if (lattice.reachAt(i, j) < -depth) continue;
      first = Math.min(first, j);
      last = Math.max(last, j);
    }
    low[i] = Math.max(from, first - margin);
    high[i] = Math.min(to, last + margin);
  }
  return steady(low, high);
}
