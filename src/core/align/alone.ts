import type { LatticeBead } from './lattice.ts';
import type { Poll } from './run.ts';
import { tuning } from './tuning.ts';
import type { Side } from './vocabulary.ts';

/** Sizes of units that stand alone at different rates: captions and navigation are short. */
const sizeClasses = 4;
const clutterClass = 3;
function sizeClassOf(side: Side, unit: number): number {
  if (side.clutter[unit] === 1) return clutterClass;
  const tokenCount = (side.start[unit + 1] ?? 0) - (side.start[unit] ?? 0);
  return tokenCount <= 4 ? 0 : tokenCount <= 9 ? 1 : 2;
}

/** Pages begin and end with what is not the article: the first and last units have no counterpart more often. */
const atEdge = (side: Side, unit: number): number =>
  Math.min(unit, side.unitCount - 1 - unit) < tuning.edgeUnits ? tuning.edgeAlone : 0;

/** Nats by unit, added to the price of standing alone: before anything is known only repetition speaks. */
export function firstAlone(side: Side, poll: Poll): Float64Array {
  // A unit that occurs again and again with the same characters is clutter more often than text.
  return Float64Array.from(side.sameAs, (group, unit) => {
    poll.spend(0.3);
    const ofWords = side.clutter[unit] === 1 ? tuning.clutterAlone : 0;
    const ofCopies = (side.sameCounts[group] ?? 1) > 1 ? tuning.repeatedAlone : 0;
    return Math.max(ofCopies, ofWords) + atEdge(side, unit);
  });
}

/** Learns from a pass how much likelier each unit is to stand alone than the average: by its size, and by the fate of its copies. */
export function learnAlone(
  side: Side,
  beads: readonly LatticeBead[],
  { isSource, poll }: { readonly isSource: boolean; readonly poll: Poll },
): Float64Array {
  const alone = new Float64Array(side.unitCount);
  for (const bead of beads) {
    poll.spend(0.1);
    if (isSource ? bead.targetCount === 0 : bead.sourceCount === 0)
      alone[isSource ? bead.source : bead.target] = bead.posterior;
  }
  const bySize = { alone: new Float64Array(sizeClasses), count: new Float64Array(sizeClasses) };
  const byCopies = new Float64Array(side.sameCounts.length);
  let total = 0;
  for (let unit = 0; unit < side.unitCount; unit += 1) {
    poll.spend(0.3);
    const size = sizeClassOf(side, unit);
    const share = alone[unit] ?? 0;
    bySize.alone[size] = (bySize.alone[size] ?? 0) + share;
    bySize.count[size] = (bySize.count[size] ?? 0) + 1;
    const group = side.sameAs[unit] ?? 0;
    byCopies[group] = (byCopies[group] ?? 0) + share;
    total += share;
  }
  const average = (total + 1) / (side.unitCount + 2 / tuning.aloneShare / 2);
  return Float64Array.from({ length: side.unitCount }, (_, unit) => {
    poll.spend(0.3);
    const size = sizeClassOf(side, unit);
    const strength = tuning.aloneStrength;
    const expected = size === clutterClass ? Math.min(0.5, average * Math.exp(tuning.clutterAlone)) : average;
    const ofSize = ((bySize.alone[size] ?? 0) + strength * expected) / ((bySize.count[size] ?? 0) + strength);
    const group = side.sameAs[unit] ?? 0;
    const copies = side.sameCounts[group] ?? 1;
    if (copies === 1) return Math.log(ofSize / average) + atEdge(side, unit);
    const ofCopies = ((byCopies[group] ?? 0) + ofSize) / (copies + 1);
    return Math.max(-1, Math.log(ofCopies / average)) + atEdge(side, unit);
  });
}
