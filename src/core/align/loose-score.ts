import type { SegmentPair } from './choose-pairs.ts';
import { noPoll, type Poll } from './run.ts';
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
  /** Of what ties that stand side by side say. */
  readonly together: number;
  /** Of the best score of a pair that stands beside this one in both texts. */
  readonly neighbour: number;
  /** Where both passages begin their texts. */
  readonly lead: number;
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
  together: 0,
  neighbour: 0,
  lead: 0,
  constant: -0.375,
};
const second: ScoreWeights = {
  nats: 0.219,
  tries: -1.13,
  leastShare: 4.286,
  telling: 0.923,
  weightiest: 0.981,
  sameLanguage: 0.155,
  rival: -0.171,
  kinship: 2.49,
  together: 1.852,
  neighbour: 1.146,
  lead: 2.212,
  constant: 3.196,
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

/**
 * Judges candidates: texts that have much in common make each of their pairs likelier, and so does a likely neighbour.
 * poll: told of the work.
 */
export function judgePairs(pairs: readonly SegmentPair[], sizes: LooseSizes, poll: Poll = noPoll): Judged {
  const rivals = rivalsOf(pairs, poll);
  const alone = pairs.map((pair, at) => {
    poll.spend(0.6);
    return scoreOf(pair, first, { ...sizes, rival: rivals[at] ?? 0, kinship: 0, neighbour: 0 });
  });
  const bestOf = new Map<number, number>();
  alone.forEach((score, at) => {
    const source = pairs[at]?.source ?? 0;
    bestOf.set(source, Math.max(score, bestOf.get(source) ?? 0));
  });
  const expected = [...bestOf.values()].reduce((sum, score) => sum + score, 0);
  const kinship = Math.log((expected + 0.5) / Math.max(1, Math.min(...sizes.counts)));
  const neighbours = neighboursOf(pairs, alone, poll);
  const around = (at: number): Circumstances => ({
    ...sizes,
    rival: rivals[at] ?? 0,
    kinship,
    neighbour: neighbours[at] ?? 0,
  });
  return {
    scores: pairs.map((pair, at) => {
      poll.spend(0.6);
      return scoreOf(pair, second, around(at));
    }),
    partsOf: (at) => {
      const pair = pairs[at];
      return pair === undefined ? [] : partsOf(pair, around(at));
    },
  };
}

type Circumstances = LooseSizes & {
  readonly rival: number;
  readonly kinship: number;
  readonly neighbour: number;
};

function scoreOf(pair: SegmentPair, weights: ScoreWeights, around: Circumstances): number {
  const logit = partsOf(pair, around, weights).reduce((sum, { nats }) => sum + nats, 0);
  return 1 / (1 + Math.exp(-logit));
}

/** Segments at the head of a text: a title and the sentence that says it again. */
const LEAD_SEGMENTS = 2;

const isLead = ({ source, target }: SegmentPair): boolean => source < LEAD_SEGMENTS && target < LEAD_SEGMENTS;

const triesOf = ([source, target]: LooseSizes['counts']): number =>
  Math.log(Math.max(1, source) * Math.max(1, target));

/** The terms of a regression, gathered into what a reader can tell apart. */
function partsOf(
  pair: SegmentPair,
  { counts, isSameLanguage, rival, kinship, neighbour }: Circumstances,
  weights: ScoreWeights = second,
): LooseExplanation['parts'] {
  const { nats, leastShare, strong, weightiest, together } = pair;
  const byLanguage = isSameLanguage ? weights.sameLanguage : 0;
  const words = weights.nats * nats + weights.telling * Math.log1p(strong) + weights.weightiest * weightiest;
  return [
    { part: 'ties', nats: words + weights.together * together },
    { part: 'share', nats: weights.leastShare * leastShare },
    { part: 'rival', nats: weights.rival * rival },
    { part: 'neighbour', nats: weights.neighbour * neighbour + (isLead(pair) ? weights.lead : 0) },
    { part: 'kinship', nats: weights.kinship * kinship },
    { part: 'places', nats: weights.tries * triesOf(counts) + byLanguage + weights.constant },
  ];
}

/** A pair so many segments away in both texts stands beside another. */
const NEIGHBOUR_REACH = 2;

/** Of each pair the best score of a candidate that stands beside it in both texts and shares no segment with it. */
function neighboursOf(
  pairs: readonly SegmentPair[],
  scores: readonly number[],
  poll: Poll,
): readonly number[] {
  const bySource = new Map<number, number[]>();
  for (const [at, pair] of pairs.entries()) push(bySource, pair.source, at);
  return pairs.map((pair) => {
    poll.spend(1);
    let best = 0;
    for (let source = pair.source - NEIGHBOUR_REACH; source <= pair.source + NEIGHBOUR_REACH; source += 1) {
      for (const at of bySource.get(source) ?? []) {
        const other = pairs[at];
        const score = scores[at] ?? 0;
        if (other === undefined || score <= best || Math.abs(other.target - pair.target) > NEIGHBOUR_REACH)
          continue;
        if (!sharesSegment(pair, other)) best = score;
      }
    }
    return best;
  });
}

const sharesSegment = (a: SegmentPair, b: SegmentPair): boolean =>
  (a.source < b.source + b.sourceCount && b.source < a.source + a.sourceCount) ||
  (a.target < b.target + b.targetCount && b.target < a.target + a.targetCount);

/** Of each pair the nats of the best other candidate of one of its segments; a wider or narrower cut of itself is none. */
function rivalsOf(pairs: readonly SegmentPair[], poll: Poll): readonly number[] {
  const bySource = new Map<number, SegmentPair[]>();
  const byTarget = new Map<number, SegmentPair[]>();
  for (const pair of undominated(pairs, poll)) {
    push(bySource, pair.source, pair);
    push(byTarget, pair.target, pair);
  }
  return pairs.map((pair) => {
    poll.spend(0.4);
    const isOther = (other: SegmentPair): boolean =>
      Math.abs(other.source - pair.source) > 1 || Math.abs(other.target - pair.target) > 1;
    // The lists fall in nats.
    const best = (list: readonly SegmentPair[] | undefined): number => list?.find(isOther)?.nats ?? 0;
    return Math.max(0, best(bySource.get(pair.source)), best(byTarget.get(pair.target)));
  });
}

/** The candidates less those that a better one overlaps on both sides, the best first. */
function undominated(pairs: readonly SegmentPair[], poll: Poll): readonly SegmentPair[] {
  const kept = new Map<number, SegmentPair[]>();
  return pairs
    .filter(({ nats }) => nats > 0)
    .sort((a, b) => {
      poll.spend(0.05);
      return b.nats - a.nats || a.source - b.source || a.target - b.target;
    })
    .filter((pair) => {
      poll.spend(0.4);
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

function push<T>(lists: Map<number, T[]>, key: number, entry: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}
