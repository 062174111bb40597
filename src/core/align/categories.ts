import { tuning } from './tuning.ts';

/** Bead categories with two sides, as parallel arrays of source and target counts. */
export const categorySources = Uint8Array.of(1, 1, 2, 1, 3, 2, 1, 4, 2, 3, 3, 1, 5);
export const categoryTargets = Uint8Array.of(1, 2, 1, 3, 1, 2, 4, 1, 3, 2, 3, 5, 1);
/** How many categories there are. */
export const categoryCount = categorySources.length;
/** The categories that a first, rough pass tries: 1-1, 1-2, 2-1. */
export const roughCategories = 3;
/** Most units on one side of a bead. */
export const mostOnOneSide = 5;

/** What the ladder's last step was: a bead with two sides, a source unit alone, a target unit alone. */
export const stepKind = { bead: 0, source: 1, target: 2 } as const;
/** How many kinds of steps there are. */
export const stepKinds = 3;

/**
 * Log probabilities in nats. Units without counterpart come in runs (captions, lost pages), so the price of one depends
 * on the step before it; in a gap the source units come first, so that one gap is one path.
 */
export interface CategoryPriors {
  /** Shares of the two-sided categories among two-sided beads. */
  readonly twoSided: Float64Array;
  /** Shape stepKinds × stepKinds: from the step before (row) to the next (column); target to source never happens. */
  readonly steps: Float64Array;
}

// Counted over news, fiction and hand-made gold of the sentence-alignment literature, rounded; 2-2 and above are rare
// because two adjacent beads explain most of them (Gale & Church 1993, table 5, has 1-1 .89, 1-0 .0099, 2-1 .089, 2-2 .011).
const rareShares = [0.0024, 0.0012, 0.0012, 0.0006, 0.0006, 0.0003, 0.0002, 0.0002] as const;
const typicalShares = (): readonly number[] => [
  1 - 2 * (tuning.twoShare + tuning.threeShare) - rareShares.reduce((sum, share) => sum + share, 0),
  tuning.twoShare,
  tuning.twoShare,
  tuning.threeShare,
  tuning.threeShare,
  ...rareShares,
];

const typicalSteps = (): readonly number[] => {
  const { aloneShare: open, aloneAgain: again, aloneAcross: across } = tuning;
  return [1 - 2 * open, open, open, 1 - again - across, again, across, 1 - again, 0, again];
};

/** How often each category and each pair of steps was seen. */
export interface CategoryCounts {
  readonly twoSided: Float64Array;
  readonly steps: Float64Array;
}

/** Starts counts at zero. */
export function noCounts(): CategoryCounts {
  return { twoSided: new Float64Array(categoryCount), steps: new Float64Array(stepKinds * stepKinds) };
}

/** Turns counts into priors, drawn to the typical shares as if so many beads and steps of those had been seen. */
export function priorsFrom(counts: CategoryCounts): CategoryPriors {
  const shares = (seen: Float64Array, typical: readonly number[], strength: number): Float64Array => {
    const total = strength + seen.reduce((sum, count) => sum + count, 0);
    return seen.map((count, at) => Math.log((count + strength * (typical[at] ?? 0)) / total));
  };
  const steps = new Float64Array(stepKinds * stepKinds);
  for (let from = 0; from < stepKinds; from += 1) {
    const row = from * stepKinds;
    const strength = from === stepKind.bead ? tuning.priorStrength : tuning.runStrength;
    const seen = counts.steps.slice(row, row + stepKinds);
    steps.set(shares(seen, typicalSteps().slice(row, row + stepKinds), strength), row);
  }
  return { twoSided: shares(counts.twoSided, typicalShares(), tuning.priorStrength), steps };
}

/** The price of a lone unit after a bead: for explanations. */
export const alonePrior = (priors: CategoryPriors, isSource: boolean): number =>
  priors.steps[isSource ? stepKind.source : stepKind.target] ?? 0;
