import type { IndexBead } from '../model.ts';
import { heaviestRise } from './chain.ts';
import { noPoll, type Poll } from './run.ts';

/** A bead before it is put in order. */
export interface RawBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly score: number;
}

/**
 * Puts beads in the order of the bead format: by source; a bead with an empty source after the bead that holds the
 * preceding target unit. Units that no bead holds come out without counterpart. Beads that cross the ladder are flagged:
 * the fewest units that must be taken out for the rest to rise. poll: told of the work.
 */
export function arrangeBeads(
  raw: readonly RawBead[],
  sourceCount: number,
  targetCount: number,
  poll: Poll = noPoll,
): readonly IndexBead[] {
  poll.spend(raw.length / 4);
  const beads = [...raw, ...leftOver(raw, [sourceCount, targetCount], poll)];
  poll.spend(raw.length / 4);
  const withSource = beads
    .filter((bead) => bead.source.length > 0)
    .sort((a, b) => {
      poll.spend(0.05);
      return (a.source[0] ?? 0) - (b.source[0] ?? 0);
    });
  const holder = new Map<number, RawBead>();
  for (const bead of beads) {
    poll.spend(0.3);
    for (const unit of bead.target) holder.set(unit, bead);
  }
  // Beads without source hang on the bead of the preceding target unit, in target order.
  const followers = new Map<RawBead | undefined, RawBead[]>();
  const hostOf = new Map<RawBead, RawBead | undefined>();
  const sourceless = beads
    .filter((bead) => bead.source.length === 0)
    .sort((a, b) => (a.target[0] ?? 0) - (b.target[0] ?? 0));
  for (const bead of sourceless) {
    poll.spend(0.5);
    const before = holder.get((bead.target[0] ?? 0) - 1);
    const host = before === undefined || before.source.length > 0 ? before : hostOf.get(before);
    hostOf.set(bead, host);
    const list = followers.get(host);
    if (list === undefined) followers.set(host, [bead]);
    else list.push(bead);
  }
  const ordered = [...(followers.get(undefined) ?? [])];
  for (const bead of withSource) {
    poll.spend(0.2);
    ordered.push(bead, ...(followers.get(bead) ?? []));
  }
  const transposed = crossing(withSource, poll);
  return ordered.map((bead) => {
    poll.spend(0.5);
    return {
      source: [...bead.source].sort((a, b) => a - b),
      target: [...bead.target].sort((a, b) => a - b),
      score: bead.score,
      isTransposed: transposed.has(bead),
    };
  });
}

function leftOver(
  raw: readonly RawBead[],
  [sourceCount, targetCount]: readonly [number, number],
  poll: Poll,
): readonly RawBead[] {
  const held = [new Uint8Array(sourceCount), new Uint8Array(targetCount)] as const;
  for (const bead of raw) {
    poll.spend(0.3);
    for (const unit of bead.source) held[0][unit] = 1;
    for (const unit of bead.target) held[1][unit] = 1;
  }
  const rest: RawBead[] = [];
  held[0].forEach((isHeld, unit) => {
    if (isHeld === 0) rest.push({ source: [unit], target: [], score: 1 });
  });
  held[1].forEach((isHeld, unit) => {
    if (isHeld === 0) rest.push({ source: [], target: [unit], score: 1 });
  });
  return rest;
}

/** The two-sided beads outside the heaviest rising chain (weight = units held); beads come in source order. */
function crossing(beads: readonly RawBead[], poll: Poll): ReadonlySet<RawBead> {
  poll.spend(beads.length / 4);
  const linked = beads.filter((bead) => bead.target.length > 0);
  const chain = heaviestRise(
    linked.map((bead) => bead.target[0] ?? 0),
    linked.map((bead) => bead.source.length + bead.target.length),
    poll,
  );
  poll.spend(linked.length / 4);
  const crossing = new Set(linked);
  for (const index of chain) {
    poll.spend(0.1);
    const bead = linked[index];
    if (bead !== undefined) crossing.delete(bead);
  }
  return crossing;
}
