import { BugError } from '../errors.ts';
import type { Bead, BeadId, TextId, UnitId } from '../model.ts';
import { flagTranspositions, inOrder, sortBeads, type UnitOrder } from './bead-order.ts';

/** One bitext's ladder seen from the pivot: beads hold every unit of both texts exactly once. */
export interface LadderState {
  /** The text that is not the pivot. */
  readonly textId: TextId;
  readonly pivotOrder: UnitOrder;
  readonly otherOrder: UnitOrder;
  /** `source` = the pivot's units, `target` = the other's. */
  readonly beads: readonly Bead[];
}

/** Units that shall stand together: what one bead holds after the edit. A group with one empty side falls into singles. */
export interface Group {
  readonly pivot: readonly UnitId[];
  readonly other: readonly UnitId[];
}

export type NewBeadId = () => BeadId;

/**
 * Makes the groups into beads by hand. The groups' units leave the beads they stood in; what remains of those beads
 * stays together while both sides have something left, else falls into single units without counterpart.
 * A group that is exactly an existing bead keeps that bead's id and status, marked as manual.
 * groups: disjoint. Returns the new state; beads that nothing touched are the same objects.
 */
export function relink(state: LadderState, groups: readonly Group[], newBeadId: NewBeadId): LadderState {
  const taken = new Set<UnitId>();
  for (const id of groups.flatMap((group) => [...group.pivot, ...group.other])) {
    if (taken.has(id)) throw new BugError(`unit ${id} is in two groups`);
    taken.add(id);
  }
  const changed = new Set<Bead>();
  const add = (bead: Bead): Bead => {
    changed.add(bead);
    return bead;
  };
  const touched = state.beads.filter((bead) => bead.source.some(has(taken)) || bead.target.some(has(taken)));
  const touchedSet = new Set(touched);
  const kept = state.beads.filter((bead) => !touchedSet.has(bead));
  const reusable = new Map(touched.map((bead) => [keyOf(bead.source, bead.target), bead]));
  const made = groups.flatMap((group) => {
    const pivot = inOrder(group.pivot, state.pivotOrder);
    const other = inOrder(group.other, state.otherOrder);
    return pieces(pivot, other).map(([source, target]) => {
      const old = reusable.get(keyOf(source, target));
      return add(old ? { ...old, isManual: true } : manualBead(newBeadId(), source, target));
    });
  });
  const rest = touched.flatMap((bead) => {
    const source = bead.source.filter((id) => !taken.has(id));
    const target = bead.target.filter((id) => !taken.has(id));
    return pieces(source, target).map(([left, right]) => add(manualBead(newBeadId(), left, right)));
  });
  const orders = { source: state.pivotOrder, target: state.otherOrder };
  const flagged = flagTranspositions([...kept, ...made, ...rest], changed, orders);
  return { ...state, beads: sortBeads(flagged, state.pivotOrder, state.otherOrder) };
}

function has(set: ReadonlySet<UnitId>): (id: UnitId) => boolean {
  return (id) => set.has(id);
}

function keyOf(source: readonly UnitId[], target: readonly UnitId[]): string {
  return `${source.join(' ')}|${target.join(' ')}`;
}

type Sides = readonly [readonly UnitId[], readonly UnitId[]];

function pieces(source: readonly UnitId[], target: readonly UnitId[]): readonly Sides[] {
  if (source.length > 0 && target.length > 0) return [[source, target]];
  return [...source.map((id): Sides => [[id], []]), ...target.map((id): Sides => [[], [id]])];
}

// The user's own tie: nobody's estimate stands behind it, so its score is 1.
function manualBead(id: BeadId, source: readonly UnitId[], target: readonly UnitId[]): Bead {
  return {
    id,
    source,
    target,
    score: 1,
    isTransposed: false,
    isManual: true,
    isAnchor: false,
    status: 'automatic',
  };
}
