import type { Band } from './band.ts';
import type { CategoryPriors } from './categories.ts';
import type { LengthModel } from './length.ts';
import type { Room } from './room.ts';

/** A stretch of both texts that is aligned on its own: between two fixed beads, or the whole. */
export interface Block {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly targetStart: number;
  readonly targetEnd: number;
  readonly band: Band;
}

/** The models a lattice is weighed with. */
export interface LatticeModels {
  readonly priors: CategoryPriors;
  readonly length: LengthModel;
  /** How many of the categories are tried, in their order: the first pass over a wide band needs few. */
  readonly triedCategories: number;
  /** Running sums of what the boundaries inside a bead bring, source and target (joins.ts). */
  readonly joins: readonly [Float64Array, Float64Array];
  /** Where larger units end, source and target: beads end there together more often than apart. */
  readonly ends?: readonly [Uint8Array, Uint8Array] | undefined;
  /** Added to the price of a source (target) unit without counterpart, nats by unit. */
  readonly sourceAlone: Float64Array;
  readonly targetAlone: Float64Array;
  /** Working arrays: a lattice may be asked until the next one takes them. */
  readonly room: Room;
}
