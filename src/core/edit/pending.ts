import { cuttingAnchors } from '../align/anchors.ts';
import type { Bead, UnitId } from '../model.ts';
import type { UnitOrder } from './bead-order.ts';
import type { LadderState } from './relink.ts';

/** True for a bead that a person fixed, confirmed or made: realignment runs around it. */
export function isFixed(bead: Bead): boolean {
  if (bead.isAnchor || bead.status === 'confirmed') return true;
  return bead.isManual && bead.status !== 'needs-review';
}

/**
 * Finds the beads that a realignment of what is pending leaves alone beside the fixed ones: all beads of the stretches
 * between two pins in which nothing is pending. A pin is a fixed bead with both sides; pins that cross each other cut
 * nothing. A bead is pending where it is not fixed and a person wants it reviewed, where content has no counterpart,
 * where something that is not content has one, or where it reaches over a pin without being told as out of order.
 * isContent: says of a unit of either text whether it takes part. Time O((n + pins) log pins).
 */
export function settledBeads(ladder: LadderState, isContent: (unitId: UnitId) => boolean): ReadonlySet<Bead> {
  const stretchesOf = createStretches(ladder);
  const open = ladder.beads.filter((bead) => !isFixed(bead));
  const places = new Map(open.map((bead) => [bead, stretchesOf(bead)]));
  const pending = new Set(
    open
      .filter((bead) => isPending(bead, places.get(bead)?.length ?? 1, isContent))
      .flatMap((bead) => places.get(bead) ?? []),
  );
  return new Set(open.filter((bead) => !places.get(bead)?.some((stretch) => pending.has(stretch))));
}

function isPending(bead: Bead, stretchCount: number, isContent: (unitId: UnitId) => boolean): boolean {
  if (bead.status === 'needs-review') return true;
  const units = [...bead.source, ...bead.target];
  const isPaired = bead.source.length > 0 && bead.target.length > 0;
  if (!isPaired) return units.some(isContent);
  return units.some((unit) => !isContent(unit)) || (stretchCount > 1 && !bead.isTransposed);
}

/** Numbers of the stretches that a bead has units in; pins belong to none, so nobody asks for theirs. */
function createStretches(ladder: LadderState): (bead: Bead) => readonly number[] {
  const at = (order: UnitOrder, ids: readonly UnitId[]): readonly number[] =>
    ids.map((id) => order.get(id) ?? 0);
  const cuts = cuttingAnchors(
    ladder.beads.filter(isFixed).map((bead) => ({
      source: at(ladder.pivotOrder, bead.source),
      target: at(ladder.otherOrder, bead.target),
    })),
  );
  const starts = {
    source: cuts.map((cut) => Math.min(...cut.source)),
    target: cuts.map((cut) => Math.min(...cut.target)),
  };
  return (bead) => [
    ...new Set([
      ...at(ladder.pivotOrder, bead.source).map((place) => countUpTo(starts.source, place)),
      ...at(ladder.otherOrder, bead.target).map((place) => countUpTo(starts.target, place)),
    ]),
  ];
}

/** How many of the ascending numbers are not above the limit. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
