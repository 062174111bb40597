import type { BeadPlace } from './evidence.ts';
import type { Side } from './vocabulary.ts';

/** Two words that tie a loose pair, by class, and what the tie is worth in nats. */
export interface WordTie {
  readonly source: number;
  readonly target: number;
  readonly nats: number;
}

/** Tokens from one word to the next that still stand together: one language has an article where the other has none. */
const REACH = 3;
/** Nats from which two words that stand together say all they can: “root causes”, «тіла загиблих». */
const MOST_NATS = 1;

/**
 * How much ties that stand side by side in both passages say, 0…1: two words in common may be chance, the same two words
 * together are a phrase. The weaker of two neighbouring ties counts.
 */
export function togetherness(
  [source, target]: readonly [Side, Side],
  place: BeadPlace,
  ties: readonly WordTie[],
): number {
  if (ties.length < 2) return 0;
  const here = positionsIn(source, place.source, place.sourceCount);
  const there = positionsIn(target, place.target, place.targetCount);
  let sum = 0;
  for (const [at, one] of ties.entries()) {
    for (const other of ties.slice(at + 1)) {
      const isTogether =
        distance(here.get(one.source), here.get(other.source)) <= REACH &&
        distance(there.get(one.target), there.get(other.target)) <= REACH;
      if (isTogether) sum += Math.min(one.nats, other.nats);
      if (sum >= MOST_NATS) return MOST_NATS;
    }
  }
  return sum;
}

/** Where the classes of a passage stand in it. */
function positionsIn(
  { start, spoken }: Side,
  first: number,
  count: number,
): ReadonlyMap<number, readonly number[]> {
  const positions = new Map<number, number[]>();
  for (let at = start[first] ?? 0; at < (start[first + count] ?? 0); at += 1) {
    const id = spoken[at] ?? 0;
    const known = positions.get(id);
    if (known === undefined) positions.set(id, [at]);
    else known.push(at);
  }
  return positions;
}

/** Least tokens from one of `a` to one of `b`. */
function distance(a: readonly number[] = [], b: readonly number[] = []): number {
  let least = Infinity;
  for (const one of a) for (const other of b) least = Math.min(least, Math.abs(one - other));
  return least;
}
