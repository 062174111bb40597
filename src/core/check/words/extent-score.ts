import type { PairReading } from '../pair-reading.ts';
import { untiedCost } from './gaps.ts';
import type { Gap } from './gaps.ts';

/** Mean of ln(target length / source length) in true translations, by pair. */
const lengthBias: Readonly<Record<string, number>> = {
  'uk-en': -0.04,
  'ru-en': -0.04,
  'en-ru': 0.09,
  'en-uk': 0.04,
};

/** The same of ln(content words + 1): English says more with function words. */
const wordBias: Readonly<Record<string, number>> = {
  'uk-en': -0.08,
  'ru-en': -0.08,
  'en-ru': 0.09,
  'en-uk': 0.08,
};

/** Weights of a logistic model fitted on open sets: omissions of phrases, clauses and sentences against clean pairs. */
const weights = {
  base: -1.84,
  tight: 0.5,
  tightSum: -0.31,
  gap: 0.34,
  balance: -0.34,
  length: 0.33,
  words: 1.65,
} as const;

/** Log-odds that the own side has something that the other has not. */
export function extentScore(reading: PairReading, side: 'source' | 'target', gaps: readonly Gap[]): number {
  const own = reading[side];
  const other = reading[side === 'source' ? 'target' : 'source'];
  if (own.text.length < 12 || other.text.length === 0) return -9;
  const best = gaps.reduce((most, gap) => Math.max(most, gap.cost - gap.otherCost), 0);
  const ownCount = own.tokens.filter((token) => token.isContent).length;
  const otherCount = other.tokens.filter((token) => token.isContent).length;
  const ownTies = side === 'source' ? reading.links.ofSource : reading.links.ofTarget;
  const otherTies = side === 'source' ? reading.links.ofTarget : reading.links.ofSource;
  const untied = (tokens: typeof own.tokens, ties: Int16Array): number =>
    tokens.reduce((sum, token) => sum + ((ties[token.index] ?? -1) < 0 ? untiedCost(token) : 0), 0);
  const balance = (untied(own.tokens, ownTies) - untied(other.tokens, otherTies)) / Math.sqrt(ownCount + 2);
  const key = `${own.language ?? ''}-${other.language ?? ''}`;
  const bias = lengthBias[key] ?? 0;
  const length =
    (Math.log(other.text.length / own.text.length) - bias) / Math.sqrt(0.006 + 2.2 / own.text.length);
  const words =
    (Math.log((otherCount + 1) / (ownCount + 1)) - (wordBias[key] ?? 0)) * Math.sqrt(ownCount + 1);
  return (
    weights.base +
    weights.gap * best +
    weights.balance * balance -
    weights.length * length -
    weights.words * words
  );
}

/** True where the sides share almost nothing although both say a good deal. */
export function isUnrelated(reading: PairReading): boolean {
  const share = (tokens: PairReading['source']['tokens'], ties: Int16Array): number => {
    const content = tokens.filter((token) => token.isContent);
    if (content.length < 5) return 1;
    const whole = content.reduce((sum, token) => sum + untiedCost(token), 0);
    const tied = content.reduce(
      (sum, token) => sum + ((ties[token.index] ?? -1) >= 0 ? untiedCost(token) : 0),
      0,
    );
    return tied / whole;
  };
  const { links, source, target } = reading;
  return share(source.tokens, links.ofSource) < 0.16 && share(target.tokens, links.ofTarget) < 0.2;
}
