import { tuning } from './tuning.ts';

/** Bead categories with two sides, as parallel arrays of source and target counts. */
export const categorySources = Uint8Array.of(1, 1, 2, 1, 3, 2, 1, 4, 2, 3);
export const categoryTargets = Uint8Array.of(1, 2, 1, 3, 1, 2, 4, 1, 3, 2);
export const categoryCount = categorySources.length;
/** The categories that a first, rough pass tries: 1-1, 1-2, 2-1. */
export const roughCategories = 3;
/** Most units on one side of a bead. */
export const mostOnOneSide = 4;

/** Log probabilities of bead categories in nats: one a two-sided category, one for units without counterpart on each side. */
export interface CategoryPriors {
  readonly twoSided: Float64Array;
  readonly sourceOnly: number;
  readonly targetOnly: number;
}

// Counted over news, fiction and hand-made gold of the sentence-alignment literature, rounded; 2-2 and above are rare
// because two adjacent beads explain most of them (Gale & Church 1993, table 5, has 1-1 .89, 1-0 .0099, 2-1 .089, 2-2 .011).
const rareShares = [0.0006, 0.0006, 0.0006, 0.0002, 0.0002] as const;
const typicalShares = (): readonly number[] => [
  1 - 2 * (tuning.aloneShare + tuning.twoShare + tuning.threeShare) - 0.0022,
  tuning.twoShare,
  tuning.twoShare,
  tuning.threeShare,
  tuning.threeShare,
  ...rareShares,
];

/** How often each category was seen, weights allowed. */
export interface CategoryCounts {
  readonly twoSided: Float64Array;
  sourceOnly: number;
  targetOnly: number;
}

/** Starts counts at zero. */
export function noCounts(): CategoryCounts {
  return { twoSided: new Float64Array(categoryCount), sourceOnly: 0, targetOnly: 0 };
}

/** Turns counts into priors, drawn to the typical shares as if `strength` beads of those had been seen. */
export function priorsFrom(counts: CategoryCounts, strength: number): CategoryPriors {
  let total = strength + counts.sourceOnly + counts.targetOnly;
  for (const count of counts.twoSided) total += count;
  const share = (count: number, typical: number): number => Math.log((count + strength * typical) / total);
  const typical = typicalShares();
  return {
    twoSided: counts.twoSided.map((count, category) => share(count, typical[category] ?? 0)),
    sourceOnly: share(counts.sourceOnly, tuning.aloneShare),
    targetOnly: share(counts.targetOnly, tuning.aloneShare),
  };
}
