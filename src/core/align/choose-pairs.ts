import type { Cut } from './cut.ts';
import { judgePairs } from './loose-score.ts';
import type { Poll } from './run.ts';
import type { LooseExplanation } from './types.ts';

/** A pair of runs of segments with its evidence. */
export interface SegmentPair {
  readonly source: number;
  readonly sourceCount: number;
  readonly target: number;
  readonly targetCount: number;
  readonly nats: number;
  /** Share of the words matched on the side that is matched less, 0…1. */
  readonly leastShare: number;
  /** Words with content that are matched, and nats of the weightiest of them. */
  readonly strong: number;
  readonly weightiest: number;
  /** How much matches that stand side by side in both say, 0…1 (together.ts). */
  readonly together: number;
}

/** A pair worth its price. */
export interface ChosenPair {
  readonly pair: SegmentPair;
  readonly score: number;
  /** What the score is made of. */
  readonly parts: () => LooseExplanation['parts'];
}

/** Doubtful pairs are told with a score that says so; below this most are wrong. */
const LEAST_SCORE = 0.3;
/** From this score a segment may have a second counterpart: a lead says in short what the text says again, with the same words. */
const SECOND_SCORE = 0.6;
/** Nats that a wider pair has more than its second half, to be taken instead. */
const LEAST_MORE = 2;

/** The pairs that are likely enough, best first, each segment in at most two of them. poll: told of the work. */
export function choosePairs(
  candidates: readonly SegmentPair[],
  isSameLanguage: boolean,
  [left, right]: readonly [Cut, Cut],
  poll: Poll,
): readonly ChosenPair[] {
  const counts = [left.places.length, right.places.length] as const;
  const isOneUnit = (cut: Cut, first: number, count: number): boolean =>
    cut.places[first]?.unit === cut.places[first + count - 1]?.unit;
  const isTold = (pair: SegmentPair): boolean =>
    isOneUnit(left, pair.source, pair.sourceCount) && isOneUnit(right, pair.target, pair.targetCount);
  const pairs = withoutEnds(candidates, isTold);
  const { scores, partsOf } = judgePairs(pairs, { counts, isSameLanguage }, poll);
  const takenAt = [new Map<number, number>(), new Map<number, number>()] as const;
  const chosen: ChosenPair[] = [];
  const chosenAt = new Map<number, readonly SegmentPair[]>();
  const sorted = pairs
    .map((pair, at) => ({ pair, score: scores[at] ?? 0, parts: () => partsOf(at) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => {
      poll.spend(0.1);
      return b.score - a.score || a.pair.source - b.pair.source || a.pair.target - b.pair.target;
    });
  for (const { pair, score, parts } of sorted) {
    poll.spend(2);
    if (!isTold(pair)) continue;
    const members = [range(pair.source, pair.sourceCount), range(pair.target, pair.targetCount)] as const;
    const isFree = ([0, 1] as const).every((side) =>
      members[side].every((segment) => {
        const before = takenAt[side].get(segment) ?? 0;
        return before === 0 || (before === 1 && score >= SECOND_SCORE);
      }),
    );
    // A wider or narrower cut of a pair chosen already says nothing new.
    const isSame = members[0].some((segment) =>
      (chosenAt.get(segment) ?? []).some((other) =>
        overlap(pair.target, pair.targetCount, other.target, other.targetCount),
      ),
    );
    if (!isFree || isSame) continue;
    chosen.push({ pair, score, parts });
    for (const side of [0, 1] as const)
      for (const segment of members[side]) takenAt[side].set(segment, (takenAt[side].get(segment) ?? 0) + 1);
    for (const segment of members[0]) chosenAt.set(segment, [...(chosenAt.get(segment) ?? []), pair]);
  }
  return chosen;
}

/**
 * Leaves out a pair that ends a wider one where the rest of the wider one says enough more: a segment is extended by the next one
 * only, so the second half of what corresponds would be told alone wherever it says more than the first.
 */
function withoutEnds(
  pairs: readonly SegmentPair[],
  isTold: (pair: SegmentPair) => boolean,
): readonly SegmentPair[] {
  const endOf = (pair: SegmentPair): string =>
    `${String(pair.source + pair.sourceCount)} ${String(pair.target + pair.targetCount)}`;
  const isWide = (pair: SegmentPair): boolean => pair.sourceCount + pair.targetCount > 2;
  const wide = new Map(
    pairs.filter((pair) => isWide(pair) && isTold(pair)).map((pair) => [endOf(pair), pair]),
  );
  return pairs.filter((pair) => {
    const wider = isWide(pair) ? undefined : wide.get(endOf(pair));
    return wider === undefined || wider.nats - pair.nats < LEAST_MORE;
  });
}

const overlap = (a: number, aCount: number, b: number, bCount: number): boolean =>
  a < b + bCount && b < a + aCount;

const range = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at);
