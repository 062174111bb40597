import type { Bead, UnitId } from '../model.ts';

/** Reading order of one side: unit id to its 0-based place; a unit that is missing here belongs to another text. */
export type UnitOrder = ReadonlyMap<UnitId, number>;

/** Numbers the units of one text by their place. */
export function orderOf(unitIds: readonly UnitId[]): UnitOrder {
  return new Map(unitIds.map((id, place) => [id, place]));
}

/**
 * Puts beads into ladder order: by their first source unit; a bead with an empty source stands after the bead that
 * holds the preceding target unit (at the head when there is none).
 * Every unit of the beads must be known to its order. Returns a new array; same input, same output.
 */
export function sortBeads(
  beads: readonly Bead[],
  sourceOrder: UnitOrder,
  targetOrder: UnitOrder,
): readonly Bead[] {
  const place = (order: UnitOrder, ids: readonly UnitId[]): number => order.get(ids[0]!) ?? -1;
  const withSource = beads
    .filter((bead) => bead.source.length > 0)
    .toSorted((a, b) => place(sourceOrder, a.source) - place(sourceOrder, b.source));
  const additions = beads
    .filter((bead) => bead.source.length === 0)
    .toSorted((a, b) => place(targetOrder, a.target) - place(targetOrder, b.target));
  const holderOfPlace = new Map<number, Bead>();
  for (const bead of beads) {
    for (const id of bead.target) holderOfPlace.set(targetOrder.get(id) ?? -1, bead);
  }
  const head: Bead[] = [];
  const after = new Map<Bead, Bead[]>();
  // Ascending target order: the bead that an addition follows is placed before the addition itself asks for it.
  const root = new Map<Bead, Bead | null>();
  for (const bead of additions) {
    const previous = holderOfPlace.get(place(targetOrder, bead.target) - 1);
    const anchor =
      previous === undefined ? null : previous.source.length > 0 ? previous : (root.get(previous) ?? null);
    root.set(bead, anchor);
    if (anchor === null) head.push(bead);
    else after.set(anchor, [...(after.get(anchor) ?? []), bead]);
  }
  return [...head, ...withSource.flatMap((bead) => [bead, ...(after.get(bead) ?? [])])];
}

/** Sorts the ids of one side of a bead into reading order. */
export function inOrder(ids: readonly UnitId[], order: UnitOrder): readonly UnitId[] {
  return ids.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/**
 * Says anew which of the beads are out of order after some of them changed.
 * A changed bead is transposed where it crosses a bead that counts as in order; a bead that was transposed stays so
 * only while it still crosses one. Beads with an empty side are never transposed. Time O(changed · n).
 */
export function flagTranspositions(
  beads: readonly Bead[],
  changed: ReadonlySet<Bead>,
  orders: { readonly source: UnitOrder; readonly target: UnitOrder },
): readonly Bead[] {
  const reach = (order: UnitOrder, ids: readonly UnitId[]): readonly [number, number] => {
    const places = ids.map((id) => order.get(id) ?? 0);
    return [Math.min(...places), Math.max(...places)];
  };
  const isFull = (bead: Bead): boolean => bead.source.length > 0 && bead.target.length > 0;
  const spans = new Map(
    beads
      .filter(isFull)
      .map((bead) => [bead, [reach(orders.source, bead.source), reach(orders.target, bead.target)] as const]),
  );
  const steady = beads.filter((bead) => isFull(bead) && !bead.isTransposed && !changed.has(bead));
  const crosses = (bead: Bead): boolean => {
    const [source, target] = spans.get(bead)!;
    return steady.some((other) => {
      const [otherSource, otherTarget] = spans.get(other)!;
      return (
        (source[1] < otherSource[0] && target[0] > otherTarget[1]) ||
        (source[0] > otherSource[1] && target[1] < otherTarget[0])
      );
    });
  };
  return beads.map((bead) => {
    if (!isFull(bead)) return bead.isTransposed ? { ...bead, isTransposed: false } : bead;
    if (!changed.has(bead) && !bead.isTransposed) return bead;
    const isTransposed = crosses(bead);
    return isTransposed === bead.isTransposed ? bead : { ...bead, isTransposed };
  });
}
