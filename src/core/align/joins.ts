import type { LatticeBead } from './lattice.ts';
import type { Poll } from './run.ts';
import { tuning } from './tuning.ts';
import type { Side } from './vocabulary.ts';

/**
 * What the boundary between two units says about whether they belong to one bead. A unit that ends with a colon before
 * a small letter goes on in the next one; how much that means is the text's own habit, so it is learned from its beads.
 */

/** How two neighbours meet: the end of the first, and whether the second begins with a small letter. */
const boundary = { stop: 0, stopSmall: 1, colon: 2, colonSmall: 3, open: 4, openSmall: 5 } as const;
const boundaryKinds = 6;

/** Shares of the kinds inside beads and between beads before anything is seen: only a small letter tells. */
const typicalInside = [0.8, 0.02, 0.05, 0.05, 0.05, 0.03] as const;
const typicalBetween = [0.84, 0.015, 0.05, 0.025, 0.05, 0.02] as const;

const closing = /[\s"'«»“”„‹›)\]]/u;
const opening = /[\s"'«“„(—–-]/u;
const smallLetter = /\p{Ll}/u;

/** Marks and spaces passed over at an end; a unit of a million spaces has no end to speak of. */
const MOST_MARKS = 200;

/** Kind of the boundary between two neighbouring units. Looks at a few characters only: a regular expression over the
 *  whole unit costs more than reading its words. */
export function boundaryOf(unit: string, next: string): number {
  let end = unit.length - 1;
  const least = Math.max(0, unit.length - MOST_MARKS);
  while (end >= least && closing.test(unit.charAt(end))) end -= 1;
  let start = 0;
  const most = Math.min(next.length, MOST_MARKS);
  while (start < most && opening.test(next.charAt(start))) start += 1;
  const last = unit.charAt(end);
  const small = smallLetter.test(next.charAt(start)) ? 1 : 0;
  if (last !== '' && '.!?…。！？'.includes(last)) return boundary.stop + small;
  if (last !== '' && ':;：；'.includes(last)) return boundary.colon + small;
  return boundary.open + small;
}

/** Nats by kind for two neighbours to be in one bead. */
export type JoinNats = Float64Array;

/** Learns the nats from the ladder of a pass; without one they are the typical ones. */
export function learnJoins(
  [source, target]: readonly [Side, Side],
  beads: readonly LatticeBead[],
  poll?: Poll,
): JoinNats {
  const inside = new Float64Array(boundaryKinds);
  const between = new Float64Array(boundaryKinds);
  const see = (side: Side, first: number, count: number, posterior: number): void => {
    for (let unit = first; unit < first + count; unit += 1) {
      const counts = unit + 1 < first + count ? inside : between;
      const kind = side.boundaries[unit] ?? 0;
      counts[kind] = (counts[kind] ?? 0) + posterior;
    }
  };
  for (const bead of beads) {
    poll?.spend(0.3);
    if (bead.sourceCount === 0 || bead.targetCount === 0) continue;
    see(source, bead.source, bead.sourceCount, bead.posterior);
    see(target, bead.target, bead.targetCount, bead.posterior);
  }
  const strength = tuning.joinStrength;
  const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, strength);
  const totals = [total(inside), total(between)] as const;
  return Float64Array.from({ length: boundaryKinds }, (_, kind) =>
    Math.log(
      (((inside[kind] ?? 0) + strength * (typicalInside[kind] ?? 0)) * totals[1]) /
        (((between[kind] ?? 0) + strength * (typicalBetween[kind] ?? 0)) * totals[0]),
    ),
  );
}

/** Running sums of the boundaries' nats: a bead of units first…first+count-1 has sums[first + count - 1] - sums[first]. */
export function joinSums(side: Side, nats: JoinNats, poll: Poll): Float64Array {
  poll.spend(side.unitCount / 10);
  const sums = new Float64Array(side.unitCount + 1);
  for (let unit = 0; unit < side.unitCount; unit += 1) {
    const ofEnd = side.ends?.[unit] === 1 ? tuning.endInside : 0;
    const ofClutter = side.clutter[unit] === 1 || side.clutter[unit + 1] === 1 ? tuning.clutterInside : 0;
    sums[unit + 1] = (sums[unit] ?? 0) + (nats[side.boundaries[unit] ?? 0] ?? 0) + ofEnd + ofClutter;
  }
  return sums;
}

/** What the boundaries inside a bead bring, nats. sums: of joinSums. */
export const joinsInside = (sums: Float64Array, first: number, count: number): number =>
  count < 2 ? 0 : (sums[first + count - 1] ?? 0) - (sums[first] ?? 0);
