import type { SegmentPair } from './choose-pairs.ts';
import type { LooseExplanation } from './types.ts';

/**
 * How likely a loose pair is right. Weights of two logistic regressions, fitted to candidates of some 1,500 comparable
 * texts made of real parallel ones (documents of even number; `npm run quality -- align --comparable` measures the odd
 * ones): 0 to 40 % of the sentences on both sides, in any order, as they are, cut and lengthened, or with up to two thirds of
 * their words exchanged; the rest and sentences of another document on the subject on one side only. The last constant is lower by 0.4 than fitted,
 * so that scores are right where few sentences or none are shared.
 */
interface ScoreWeights {
  readonly nats: number;
  /** Of the logarithm of the pairs of segments that there are. */
  readonly tries: number;
  /** Of the share matched on the side that is matched less. */
  readonly leastShare: number;
  /** Of the logarithm of one more than the words with content, and of the nats of the weightiest. */
  readonly telling: number;
  readonly weightiest: number;
  readonly sameLanguage: number;
  /** Of the nats of the best other candidate of either side. */
  readonly rival: number;
  /** Of the logarithm of the share of segments that have a counterpart at all: what the first regression finds. */
  readonly kinship: number;
  readonly constant: number;
}
const first: ScoreWeights = {
  nats: 0.43,
  tries: -0.861,
  leastShare: 3.064,
  telling: 0.459,
  weightiest: 0.694,
  sameLanguage: -0.799,
  rival: -0.123,
  kinship: 0,
  constant: -0.375,
};
const second: ScoreWeights = {
  nats: 0.409,
  tries: -0.784,
  leastShare: 2.987,
  telling: 0.513,
  weightiest: 0.709,
  sameLanguage: -0.799,
  rival: -0.146,
  kinship: 1.366,
  constant: 0.729,
};

/** Of two texts as a whole. */
export interface LooseSizes {
  /** Segments of the source and of the target. */
  readonly counts: readonly [number, number];
  readonly isSameLanguage: boolean;
}

/** Candidates with their scores, 0…1, in their order, and what each score is made of. */
export interface Judged {
  readonly scores: readonly number[];
  /** at: the candidate's index. */
  readonly partsOf: (at: number) => LooseExplanation['parts'];
}

/** Judges candidates: texts that have much in common make each of their pairs likelier. */
export function judgePairs(pairs: readonly SegmentPair[], sizes: LooseSizes): Judged {
  const rivals = rivalsOf(pairs);
  const scoreAll = (weights: ScoreWeights, kinship: number): number[] =>
    pairs.map((pair, at) => scoreOf(pair, weights, { ...sizes, rival: rivals[at] ?? 0, kinship }));
  const bestOf = new Map<number, number>();
  scoreAll(first, 0).forEach((score, at) => {
    const source = pairs[at]?.source ?? 0;
    bestOf.set(source, Math.max(score, bestOf.get(source) ?? 0));
  });
  const expected = [...bestOf.values()].reduce((sum, score) => sum + score, 0);
  const kinship = Math.log((expected + 0.5) / Math.max(1, Math.min(...sizes.counts)));
  return {
    scores: scoreAll(second, kinship),
    partsOf: (at) => {
      const pair = pairs[at];
      return pair === undefined ? [] : partsOf(pair, { ...sizes, rival: rivals[at] ?? 0, kinship });
    },
  };
}

type Circumstances = LooseSizes & { readonly rival: number; readonly kinship: number };

function scoreOf(
  { nats, leastShare, strong, weightiest }: SegmentPair,
  weights: ScoreWeights,
  { counts, isSameLanguage, rival, kinship }: Circumstances,
): number {
  const logit =
    weights.nats * nats +
    weights.tries * triesOf(counts) +
    weights.leastShare * leastShare +
    weights.telling * Math.log1p(strong) +
    weights.weightiest * weightiest +
    (isSameLanguage ? weights.sameLanguage : 0) +
    weights.rival * rival +
    weights.kinship * kinship +
    weights.constant;
  return 1 / (1 + Math.exp(-logit));
}

const triesOf = ([source, target]: LooseSizes['counts']): number =>
  Math.log(Math.max(1, source) * Math.max(1, target));

/** The terms of the second regression, gathered into what a reader can tell apart. */
function partsOf(
  { nats, leastShare, strong, weightiest }: SegmentPair,
  { counts, isSameLanguage, rival, kinship }: Circumstances,
): LooseExplanation['parts'] {
  const byLanguage = isSameLanguage ? second.sameLanguage : 0;
  return [
    {
      part: 'ties',
      nats: second.nats * nats + second.telling * Math.log1p(strong) + second.weightiest * weightiest,
    },
    { part: 'share', nats: second.leastShare * leastShare },
    { part: 'rival', nats: second.rival * rival },
    { part: 'kinship', nats: second.kinship * kinship },
    { part: 'places', nats: second.tries * triesOf(counts) + byLanguage + second.constant },
  ];
}

/** Of each pair the nats of the best other candidate of one of its segments; a wider or narrower cut of itself is none. */
function rivalsOf(pairs: readonly SegmentPair[]): readonly number[] {
  const bySource = new Map<number, SegmentPair[]>();
  const byTarget = new Map<number, SegmentPair[]>();
  for (const pair of undominated(pairs)) {
    push(bySource, pair.source, pair);
    push(byTarget, pair.target, pair);
  }
  return pairs.map((pair) => {
    const isOther = (other: SegmentPair): boolean =>
      Math.abs(other.source - pair.source) > 1 || Math.abs(other.target - pair.target) > 1;
    // The lists fall in nats.
    const best = (list: readonly SegmentPair[] | undefined): number => list?.find(isOther)?.nats ?? 0;
    return Math.max(0, best(bySource.get(pair.source)), best(byTarget.get(pair.target)));
  });
}

/** The candidates less those that a better one overlaps on both sides, the best first. */
function undominated(pairs: readonly SegmentPair[]): readonly SegmentPair[] {
  const kept = new Map<number, SegmentPair[]>();
  return pairs
    .filter(({ nats }) => nats > 0)
    .sort((a, b) => b.nats - a.nats || a.source - b.source || a.target - b.target)
    .filter((pair) => {
      const members = Array.from({ length: pair.sourceCount }, (_, at) => pair.source + at);
      const isDominated = members.some((segment) =>
        (kept.get(segment) ?? []).some(
          (other) =>
            pair.target < other.target + other.targetCount && other.target < pair.target + pair.targetCount,
        ),
      );
      if (!isDominated) for (const segment of members) push(kept, segment, pair);
      return !isDominated;
    });
}

function push(lists: Map<number, SegmentPair[]>, key: number, pair: SegmentPair): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [pair]);
  else list.push(pair);
}
