import { lengthDeviation } from '../words/gap-side.ts';
import { worthOf } from './ties.ts';
import type { PieceSide, PieceTies } from './ties.ts';

/** Most pieces of a side in one bead. */
const mostSide = 3;
/** Nats against a bead by its shape; shapes with nothing on a side are a lack. */
const shapeNats: Readonly<Record<string, number>> = {
  '1-1': 0, '1-2': 2.6, '2-1': 2.6, '2-2': 4.2, '1-3': 4.5, '3-1': 4.5, '0-1': 4.5, '1-0': 4.5,
}; // prettier-ignore
/** The words of a sentence are not independent of each other: part of what they say together. */
const temper = 0.5;

/** How a piece fares with a counterpart and without one. */
export interface PieceVerdict {
  /** Nats of the best chain in which it has none less those of the best one in which it has. */
  readonly margin: number;
  /** The other side's pieces, first and behind the last, in the best bead that it is part of. */
  readonly counterpart: readonly [number, number];
  /** Own pieces of that bead. */
  readonly company: readonly [number, number];
}

/** What the chains of a pair say of every piece of one side. */
export interface Chains {
  readonly source: readonly PieceVerdict[];
  readonly target: readonly PieceVerdict[];
}

/** A way to pair pieces: where it begins and ends on both sides. */
interface Bead {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly nats: number;
}

/** Pieces of both sides that stand together in a chain: from, and to the last one's successor. */
export type ChainBead = Pick<Bead, 'from' | 'to'>;

/** The best way to pair the pieces in order; its beads cover both sides. usual: ln(target length / source length) of true translations. */
export function bestChain(ties: PieceTies, usual: number): ChainBead[] {
  const [n, m] = [ties.source.pieces.length, ties.target.pieces.length];
  const best = new Float64Array((n + 1) * (m + 1)).fill(-Infinity);
  const last = new Map<number, Bead>();
  best[0] = 0;
  const placeOf = ([i, j]: readonly [number, number]): number => i * (m + 1) + j;
  for (const bead of listBeads(ties, usual)) {
    const whole = (best[placeOf(bead.from)] ?? 0) + bead.nats;
    if (whole <= (best[placeOf(bead.to)] ?? 0)) continue;
    best[placeOf(bead.to)] = whole;
    last.set(placeOf(bead.to), bead);
  }
  const chain: Bead[] = [];
  for (let bead = last.get(placeOf([n, m])); bead !== undefined; bead = last.get(placeOf(bead.from)))
    chain.push(bead);
  return chain.reverse();
}

/** Weighs every way to pair the pieces in order. usual: ln(target length / source length) of true translations. */
export function weighChains(ties: PieceTies, usual: number): Chains {
  const [n, m] = [ties.source.pieces.length, ties.target.pieces.length];
  const beads = listBeads(ties, usual);
  const width = m + 1;
  const forward = new Float64Array((n + 1) * width).fill(-Infinity);
  const backward = new Float64Array((n + 1) * width).fill(-Infinity);
  forward[0] = 0;
  backward[n * width + m] = 0;
  const placeOf = ([i, j]: readonly [number, number]): number => i * width + j;
  const raise = (table: Float64Array, place: number, nats: number): void => {
    if (nats > (table[place] ?? 0)) table[place] = nats;
  };
  for (const { from, to, nats } of beads) raise(forward, placeOf(to), (forward[placeOf(from)] ?? 0) + nats);
  for (const { from, to, nats } of beads.toReversed())
    raise(backward, placeOf(from), (backward[placeOf(to)] ?? 0) + nats);
  const verdict = (side: 0 | 1, index: number): PieceVerdict => {
    let [lone, paired] = [-Infinity, -Infinity];
    let best: Bead | undefined;
    for (const bead of beads) {
      const { from, to, nats } = bead;
      if (from[side] > index || to[side] <= index) continue;
      const whole = (forward[placeOf(from)] ?? 0) + nats + (backward[placeOf(to)] ?? 0);
      if (from[side === 0 ? 1 : 0] === to[side === 0 ? 1 : 0]) lone = Math.max(lone, whole);
      else if (whole > paired) [paired, best] = [whole, bead];
    }
    if (best === undefined) return { margin: 0, counterpart: [0, 0], company: [index, index + 1] };
    const other = side === 0 ? 1 : 0;
    return {
      margin: lone - paired,
      counterpart: [best.from[other], best.to[other]],
      company: [best.from[side], best.to[side]],
    };
  };
  return {
    source: ties.source.pieces.map(({ index }) => verdict(0, index)),
    target: ties.target.pieces.map(({ index }) => verdict(1, index)),
  };
}

/** Every bead, in an order in which each stands behind those that end where it begins. */
function listBeads(ties: PieceTies, usual: number): Bead[] {
  const [n, m] = [ties.source.pieces.length, ties.target.pieces.length];
  const beads: Bead[] = [];
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++)
      for (let a = 0; a <= mostSide && i + a <= n; a++)
        for (let b = 0; b <= mostSide && j + b <= m; b++) {
          const against = shapeNats[`${a}-${b}`];
          if (against === undefined) continue;
          const bead = { from: [i, j], to: [i + a, j + b] } as const;
          beads.push({ ...bead, nats: (a === 0 || b === 0 ? 0 : beadNats(ties, bead, usual)) - against });
        }
  return beads;
}

const sumOf = (values: Float64Array, [from, to]: readonly [number, number]): number => {
  let sum = 0;
  for (let at = from; at < to; at++) sum += values[at] ?? 0;
  return sum;
};

function beadNats(ties: PieceTies, { from, to }: Pick<Bead, 'from' | 'to'>, usual: number): number {
  const { source, target } = ties;
  const width = target.pieces.length;
  const [rows, columns] = [[from[0], to[0]] as const, [from[1], to[1]] as const];
  let [worth, saved] = [0, 0];
  for (let i = from[0]; i < to[0]; i++)
    for (let j = from[1]; j < to[1]; j++) {
      worth += worthOf(ties, i, j);
      saved += (source.tied[i * width + j] ?? 0) + (target.tied[j * source.pieces.length + i] ?? 0);
    }
  const whole = sumOf(source.costs, rows) + sumOf(target.costs, columns);
  const letters = (side: PieceSide, range: readonly [number, number]): number => sumOf(side.letters, range);
  const deviation = lengthDeviation(letters(target, columns), letters(source, rows), usual);
  return temper * (worth - (whole - saved) / 2) - Math.min(8, deviation ** 2 / 4);
}
