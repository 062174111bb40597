import { tuning } from './tuning.ts';

/**
 * The length term: how much likelier two lengths are as translations of each other than as a random pair.
 * After Gale & Church 1993, section 3, over the logarithm of the ratio, whose spread shrinks with length.
 */
export interface LengthModel {
  /** Mean of ln(target length / source length). */
  readonly mean: number;
  /** Variance of that ratio for long units. */
  readonly spread: number;
  /** Added variance, divided by the shorter length in code units. */
  readonly shortSpread: number;
  /** Variance of the ratio between random units. */
  readonly randomSpread: number;
}

// From published parallel news in the language pairs of the evaluation sets, rounded.

// A pair of lengths is never held against a bead by more than this: units carry footnotes, bylines, omissions.

/** Nats for (above 0) or against a bead of these lengths. */
export function lengthEvidence(model: LengthModel, source: number, target: number): number {
  const ratio = Math.log((target + 2) / (source + 2)) - model.mean;
  const variance = model.spread + model.shortSpread / (Math.min(source, target) + 4);
  const square = ratio * ratio;
  const evidence =
    0.5 * (Math.log(model.randomSpread / variance) - square / variance + square / model.randomSpread);
  // Less than nothing learned where a "translation" spreads wider than chance.
  return Math.max(-tuning.lengthAgainst, Math.min(evidence, tuning.lengthFor));
}

/** Variance of the logarithm of lengths: what a random unit looks like. */
export function logSpread(lengths: Float64Array): number {
  let sum = 0;
  let squares = 0;
  for (const length of lengths) {
    const log = Math.log(length + 2);
    sum += log;
    squares += log * log;
  }
  const count = Math.max(1, lengths.length);
  return Math.max(0, squares / count - (sum / count) ** 2);
}

/** The first guess of a model from whole texts, before any bead is known. */
export function firstLengthModel(source: Float64Array, target: Float64Array): LengthModel {
  const sum = (lengths: Float64Array): number => lengths.reduce((total, length) => total + length, 0);
  const ratio = Math.log(
    (sum(target) / Math.max(1, target.length) + 2) / (sum(source) / Math.max(1, source.length) + 2),
  );
  return {
    // Texts with whole chapters missing still have units of a like size; a wild ratio is clutter, not language.
    mean: Math.max(-0.5, Math.min(0.5, Number.isFinite(ratio) ? ratio : 0)),
    spread: tuning.lengthSpread,
    shortSpread: tuning.lengthShort,
    randomSpread: Math.max(tuning.lengthRandom, logSpread(source) + logSpread(target)),
  };
}
