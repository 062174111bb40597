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
function logSpread(lengths: Float64Array): number {
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

/**
 * Most nats that the first guess of a mean lies from equal lengths: a language without spaces between its words writes a
 * third of the letters of another.
 */
const MOST_MEAN = 1.2;

/** Units are of a like size below this difference, nats; what it is worth beside equal lengths, 0…1. */
const LIKE_UNITS = 0.4;
const UNITS_WORTH = 0.5;

/**
 * The first guess of a model from whole texts, before any bead is known. Whole chapters may be missing, then units are of
 * a like size while the texts are not; one text may have longer paragraphs, then it is the other way round: of two large
 * differences the lesser is taken.
 */
export function firstLengthModel(source: Float64Array, target: Float64Array): LengthModel {
  const sum = (lengths: Float64Array): number => lengths.reduce((total, length) => total + length, 0);
  const [sourceSum, targetSum] = [sum(source), sum(target)];
  const ofUnits = Math.log(
    (targetSum / Math.max(1, target.length) + 2) / (sourceSum / Math.max(1, source.length) + 2),
  );
  const ofTexts = Math.log((targetSum + 2) / (sourceSum + 2));
  const less = Math.abs(ofTexts) < Math.abs(ofUnits) ? ofTexts : ofUnits;
  const ratio = Math.abs(ofUnits) < LIKE_UNITS ? ofUnits * UNITS_WORTH : less;
  return {
    mean: Math.max(-MOST_MEAN, Math.min(MOST_MEAN, Number.isFinite(ratio) ? ratio : 0)),
    spread: tuning.lengthSpread,
    shortSpread: tuning.lengthShort,
    randomSpread: Math.max(tuning.lengthRandom, logSpread(source) + logSpread(target)),
  };
}
