import type { ExtentFeatures } from './extent-features.ts';

/** Weights of a logistic model fitted on open sets: omissions of words, phrases and clauses against clean sentences. */
const gapWeights: Readonly<Record<keyof ExtentFeatures, number>> = {
  best: 0.599,
  sum: -0.332,
  stretch: 0.165,
  run: 0.268,
  heaviest: -0.537,
  both: 0.209,
  bestOfAll: 0.154,
  length: -0.915,
  words: 0.894,
  lack: -0.504,
  names: 0.502,
  otherNames: -0.171,
  net: 0.633,
  share: 3.643,
  otherShare: -2.509,
  untied: -0.405,
  otherUntied: 0.342,
  functionWords: -0.384,
  otherFunctionWords: 0.222,
  difference: 0.576,
};
const gapBase = -1.88;

/** Log-odds from which a side's heaviest gap is listed, by what the side is written in: Russian translations add most, English ones least. */
export const sideMarks = { en: 1.2, uk: 0.8, ru: 2.5 } as const;

// The names of the record are the weights' own.
const gapNames = Object.keys(gapWeights) as readonly (keyof ExtentFeatures)[];

/** Log-odds that the own side has words, a phrase or a clause that the other has not. */
export function gapScore(features: ExtentFeatures): number {
  let sum = gapBase;
  for (const name of gapNames) sum += gapWeights[name] * features[name];
  return sum;
}
