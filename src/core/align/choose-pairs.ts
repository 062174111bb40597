import type { Cut } from './cut.ts';
import { judgePairs } from './loose-score.ts';
import type { LooseExplanation } from './types.ts';

/** Matched tokens of the source that tell something, and of the target, by class; a class stands as often as matched. */
export type TellingTokens = readonly [readonly number[], readonly number[]];

/** A pair of runs of segments with its evidence. */
export interface SegmentPair {
  readonly source: number;
  readonly sourceCount: number;
  readonly target: number;
  readonly targetCount: number;
  readonly nats: number;
  readonly telling: TellingTokens;
  /** Share of the words matched on the side that is matched less, 0…1. */
  readonly leastShare: number;
  /** Words with content that are matched, and nats of the weightiest of them. */
  readonly strong: number;
  readonly weightiest: number;
}

/** A pair worth its price. isRepeat: it only says again what ties one of its segments elsewhere: a rival, no counterpart. */
export interface ChosenPair {
  readonly pair: SegmentPair;
  readonly score: number;
  readonly isRepeat: boolean;
  /** What the score is made of. */
  readonly parts: () => LooseExplanation['parts'];
}

/** Doubtful pairs are told with a score that says so; below this four of five are wrong. */
const LEAST_SCORE = 0.2;
/** A second counterpart must be this good beside the first. */
const SECOND_SHARE = 0.6;
/** Telling tokens that a second counterpart must match which the first has left over: the same words are no new evidence. */
const NEW_TOKENS = 2;

/** The pairs that are likely enough, best first, each segment in at most two of them. */
export function choosePairs(
  pairs: readonly SegmentPair[],
  isSameLanguage: boolean,
  [left, right]: readonly [Cut, Cut],
): readonly ChosenPair[] {
  const { scores, partsOf } = judgePairs(pairs, {
    counts: [left.places.length, right.places.length],
    isSameLanguage,
  });
  const bestOf = [new Map<number, number[]>(), new Map<number, number[]>()] as const;
  const chosen: ChosenPair[] = [];
  const chosenAt = new Map<number, readonly SegmentPair[]>();
  const toldAt = [new Map<number, readonly number[]>(), new Map<number, readonly number[]>()] as const;
  const sorted = pairs
    .map((pair, at) => ({ pair, score: scores[at] ?? 0, parts: () => partsOf(at) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.pair.source - b.pair.source || a.pair.target - b.pair.target);
  for (const { pair, score, parts } of sorted) {
    const isOneUnit = (cut: Cut, first: number, count: number): boolean =>
      cut.places[first]?.unit === cut.places[first + count - 1]?.unit;
    if (!isOneUnit(left, pair.source, pair.sourceCount) || !isOneUnit(right, pair.target, pair.targetCount))
      continue;
    const members = [range(pair.source, pair.sourceCount), range(pair.target, pair.targetCount)] as const;
    const isFree = [0, 1].every((side) =>
      members[side === 0 ? 0 : 1].every((segment) => {
        const before = bestOf[side === 0 ? 0 : 1].get(segment) ?? [];
        return before.length === 0 || (before.length === 1 && pair.nats >= SECOND_SHARE * (before[0] ?? 0));
      }),
    );
    // A wider or narrower cut of a pair chosen already says nothing new.
    const isSame = members[0].some((segment) =>
      (chosenAt.get(segment) ?? []).some((other) =>
        overlap(pair.target, pair.targetCount, other.target, other.targetCount),
      ),
    );
    if (!isFree || isSame) continue;
    const isRepeat = saysTheSame(pair.telling, members, toldAt);
    chosen.push({ pair, score, isRepeat, parts });
    if (isRepeat) continue;
    for (const side of [0, 1] as const) {
      for (const segment of members[side]) {
        toldAt[side].set(segment, [...(toldAt[side].get(segment) ?? []), ...pair.telling[side]]);
        bestOf[side].set(segment, [...(bestOf[side].get(segment) ?? []), pair.nats]);
      }
    }
    for (const segment of members[0]) chosenAt.set(segment, [...(chosenAt.get(segment) ?? []), pair]);
  }
  return chosen;
}

/** True where a pair rests on the words by which one of its segments has a counterpart already. */
function saysTheSame(
  telling: TellingTokens,
  members: TellingTokens,
  toldAt: readonly [ReadonlyMap<number, readonly number[]>, ReadonlyMap<number, readonly number[]>],
): boolean {
  return ([0, 1] as const).some((side) => {
    const told = members[side].flatMap((segment) => toldAt[side].get(segment) ?? []);
    return told.length > 0 && leftOver(telling[side], told) < NEW_TOKENS;
  });
}

/** How many of `tokens` stay when those of `taken` are struck out, one for one. */
function leftOver(tokens: readonly number[], taken: readonly number[]): number {
  const left = new Map<number, number>();
  for (const id of taken) left.set(id, (left.get(id) ?? 0) + 1);
  return tokens.filter((id) => {
    const count = left.get(id) ?? 0;
    left.set(id, count - 1);
    return count <= 0;
  }).length;
}

const overlap = (a: number, aCount: number, b: number, bCount: number): boolean =>
  a < b + bCount && b < a + aCount;

const range = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at);
