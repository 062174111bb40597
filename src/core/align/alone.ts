import type { LatticeBead } from './lattice.ts';
import { tuning } from './tuning.ts';
import type { Side } from './vocabulary.ts';

/** Sizes of units that stand alone at different rates: captions and navigation are short. */
const sizeClasses = 3;
const sizeClassOf = (tokenCount: number): number => (tokenCount <= 4 ? 0 : tokenCount <= 9 ? 1 : 2);

/** Nats by unit, added to the price of standing alone: before anything is known only repetition speaks. */
export function firstAlone(side: Side): Float64Array {
  // A unit that occurs again and again with the same characters is clutter more often than text.
  return Float64Array.from(side.sameAs, (group) =>
    (side.sameCounts[group] ?? 1) > 1 ? tuning.repeatedAlone : 0,
  );
}

/** Learns from a pass how much likelier each unit is to stand alone than the average: by its size, and by the fate of its copies. */
export function learnAlone(side: Side, beads: readonly LatticeBead[], isSource: boolean): Float64Array {
  const alone = new Float64Array(side.unitCount);
  for (const bead of beads) {
    if (isSource ? bead.targetCount === 0 : bead.sourceCount === 0)
      alone[isSource ? bead.source : bead.target] = bead.posterior;
  }
  const bySize = { alone: new Float64Array(sizeClasses), count: new Float64Array(sizeClasses) };
  const byCopies = new Float64Array(side.sameCounts.length);
  let total = 0;
  for (let unit = 0; unit < side.unitCount; unit += 1) {
    const size = sizeClassOf((side.start[unit + 1] ?? 0) - (side.start[unit] ?? 0));
    const share = alone[unit] ?? 0;
    bySize.alone[size] = (bySize.alone[size] ?? 0) + share;
    bySize.count[size] = (bySize.count[size] ?? 0) + 1;
    const group = side.sameAs[unit] ?? 0;
    byCopies[group] = (byCopies[group] ?? 0) + share;
    total += share;
  }
  const average = (total + 1) / (side.unitCount + 2 / tuning.aloneShare / 2);
  return Float64Array.from({ length: side.unitCount }, (_, unit) => {
    const size = sizeClassOf((side.start[unit + 1] ?? 0) - (side.start[unit] ?? 0));
    const strength = tuning.aloneStrength;
    const ofSize = ((bySize.alone[size] ?? 0) + strength * average) / ((bySize.count[size] ?? 0) + strength);
    const group = side.sameAs[unit] ?? 0;
    const copies = side.sameCounts[group] ?? 1;
    if (copies === 1) return Math.log(ofSize / average);
    const ofCopies = ((byCopies[group] ?? 0) + ofSize) / (copies + 1);
    return Math.max(-1, Math.log(ofCopies / average));
  });
}
