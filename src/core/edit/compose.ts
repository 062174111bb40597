import type { Bead, BeadId, UnitId } from '../model.ts';
import { flagTranspositions, inOrder, orderOf, sortBeads } from './bead-order.ts';

/**
 * Makes a ladder between two texts out of their ladders with a third: units that share units of the third text belong
 * together. Without such ladders every unit stands alone. Scores multiply, the lowest of each side's beads.
 * source, target: all units of both texts in reading order. first: source to third; second: third to target.
 * Returns beads in ladder order that hold every unit exactly once.
 */
export function composeLadders(input: {
  readonly source: readonly UnitId[];
  readonly target: readonly UnitId[];
  readonly first: readonly Bead[];
  readonly second: readonly Bead[];
  readonly newBeadId: () => BeadId;
}): readonly Bead[] {
  const secondOf = new Map(input.second.flatMap((bead) => bead.source.map((id) => [id, bead] as const)));
  const firstOf = new Map(input.first.flatMap((bead) => bead.target.map((id) => [id, bead] as const)));
  const beads: Bead[] = [];
  const seen = new Set<Bead>();
  for (const start of input.first) {
    if (seen.has(start) || start.source.length === 0) continue;
    const group = gather(start, { firstOf, secondOf, seen });
    const source = group.left.flatMap((bead) => bead.source);
    const target = group.right.flatMap((bead) => bead.target);
    if (source.length === 0 || target.length === 0) continue;
    const score = lowest(group.left) * lowest(group.right);
    beads.push({ ...blank(input.newBeadId()), source, target, score });
  }
  const placed = new Set(beads.flatMap((bead) => [...bead.source, ...bead.target]));
  for (const id of input.source)
    if (!placed.has(id)) beads.push({ ...blank(input.newBeadId()), source: [id] });
  for (const id of input.target)
    if (!placed.has(id)) beads.push({ ...blank(input.newBeadId()), target: [id] });
  const orders = { source: orderOf(input.source), target: orderOf(input.target) };
  const ordered = beads.map((bead) => ({
    ...bead,
    source: inOrder(bead.source, orders.source),
    target: inOrder(bead.target, orders.target),
  }));
  const crossing = new Set(
    ordered.filter((bead, place) =>
      isBackward(bead, ordered.slice(Math.max(0, place - 50), place), orders.target),
    ),
  );
  return sortBeads(flagTranspositions(ordered, crossing, orders), orders.source, orders.target);
}

// Everything that hangs together with a bead through units of the third text.
function gather(
  start: Bead,
  links: {
    readonly firstOf: ReadonlyMap<UnitId, Bead>;
    readonly secondOf: ReadonlyMap<UnitId, Bead>;
    readonly seen: Set<Bead>;
  },
): { readonly left: readonly Bead[]; readonly right: readonly Bead[] } {
  const left: Bead[] = [];
  const right: Bead[] = [];
  const queue: { readonly bead: Bead; readonly isLeft: boolean }[] = [{ bead: start, isLeft: true }];
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
    if (links.seen.has(item.bead)) continue;
    links.seen.add(item.bead);
    (item.isLeft ? left : right).push(item.bead);
    const middle = item.isLeft ? item.bead.target : item.bead.source;
    const other = item.isLeft ? links.secondOf : links.firstOf;
    for (const id of middle) {
      const next = other.get(id);
      if (next) queue.push({ bead: next, isLeft: !item.isLeft });
    }
  }
  return { left, right };
}

function isBackward(bead: Bead, before: readonly Bead[], order: ReadonlyMap<UnitId, number>): boolean {
  const first = bead.target[0];
  if (first === undefined || bead.source.length === 0) return false;
  return before.some((other) => {
    const otherFirst = other.target[0];
    return otherFirst !== undefined && (order.get(otherFirst) ?? 0) > (order.get(first) ?? 0);
  });
}

function lowest(beads: readonly Bead[]): number {
  return Math.min(...beads.map((bead) => bead.score));
}

function blank(id: BeadId): Bead {
  return {
    id,
    source: [],
    target: [],
    score: 0,
    isTransposed: false,
    isManual: false,
    isAnchor: false,
    status: 'automatic',
  };
}
