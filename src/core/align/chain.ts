import type { Poll } from './run.ts';

/**
 * Finds the heaviest subsequence whose keys rise strictly: longest increasing subsequence by weight, with a Fenwick tree
 * of maxima, O(n log n). keys, weights: one an item, in the order of the first text; weights above 0.
 * poll: told of the work.
 * Returns indexes of the items, ascending; of equal sums the one found first.
 */
export function heaviestRise(
  keys: readonly number[],
  weights: readonly number[],
  poll?: Poll,
): readonly number[] {
  const ranks = [...new Set(keys)].sort((a, b) => a - b);
  poll?.spend(keys.length / 4);
  const rankOf = new Map(ranks.map((key, rank) => [key, rank + 1]));
  const bestEnd = new Int32Array(ranks.length + 1).fill(-1);
  const sums = new Float64Array(keys.length);
  const previous = new Int32Array(keys.length).fill(-1);
  let last = -1;
  poll?.spend(keys.length / 4);
  keys.forEach((key, index) => {
    poll?.spend(1);
    const rank = rankOf.get(key) ?? 1;
    let before = -1;
    for (let at = rank - 1; at > 0; at -= at & -at) {
      const end = bestEnd[at] ?? -1;
      if (end >= 0 && (before < 0 || (sums[end] ?? 0) > (sums[before] ?? 0))) before = end;
    }
    sums[index] = (weights[index] ?? 0) + (before < 0 ? 0 : (sums[before] ?? 0));
    previous[index] = before;
    for (let at = rank; at <= ranks.length; at += at & -at) {
      const end = bestEnd[at] ?? -1;
      if (end < 0 || (sums[end] ?? 0) < (sums[index] ?? 0)) bestEnd[at] = index;
    }
    if (last < 0 || (sums[index] ?? 0) > (sums[last] ?? 0)) last = index;
  });
  const chain: number[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) chain.push(at);
  return chain.reverse();
}
