import type { Token } from '../reading.ts';
import type { Gap } from './gaps.ts';
import type { SideEvidence, SideJoints } from './gap-side.ts';
import { isCounted } from './open-rates.ts';

/** Tokens of the other side around the place of a gap where its rendering is looked for. */
const reach = { around: 2, wide: 6, widest: 14 } as const;
/** Joints are looked at one by one where the partners of the neighbours stand no farther apart; else around each, in tokens. */
const jointReach = { between: 7, behind: 2, ahead: 1 } as const;
/** What the joint behind an unusual one adds to it. */
const secondJoint = 0.5;
/** Beyond it a tied neighbour counts as far away, in tokens. */
const farthest = 9;

/** Where on the other side a gap would stand, by the nearest tied content words before and behind it. */
export interface GapPlace {
  /** Tokens of the other side; −1 and the count of tokens where there is none. */
  readonly before: number;
  readonly after: number;
  /** The tied neighbours themselves, own tokens; −1 and the count of tokens where there is none. */
  readonly left: number;
  readonly right: number;
  readonly qualityBefore: number;
  readonly qualityAfter: number;
  /** How far the tied neighbours stand from the gap, in own tokens. */
  readonly distanceBefore: number;
  readonly distanceAfter: number;
  readonly isAtEdge: boolean;
}

/** Finds the place. */
export function placeOf({ own, other, partners, qualities }: SideEvidence, gap: Gap): GapPlace {
  const first = gap.tokens[0]?.index ?? 0;
  const last = gap.tokens.at(-1)?.index ?? 0;
  const isTied = (at: number): boolean => own.tokens[at]?.isContent === true && (partners[at] ?? -1) >= 0;
  let [left, right] = [first - 1, last + 1];
  while (left >= 0 && !isTied(left)) left--;
  while (right < own.tokens.length && !isTied(right)) right++;
  return {
    before: left < 0 ? -1 : (partners[left] ?? -1),
    after: right >= own.tokens.length ? other.tokens.length : (partners[right] ?? -1),
    left,
    right,
    qualityBefore: qualities[left] ?? 0,
    qualityAfter: qualities[right] ?? 0,
    distanceBefore: left < 0 ? farthest : Math.min(farthest, first - left),
    distanceAfter: right >= own.tokens.length ? farthest : Math.min(farthest, right - last),
    isAtEdge: first === 0 || last === own.tokens.length - 1,
  };
}

/** True for a token of the other side near the place. */
export function isNear({ before, after }: GapPlace, { index }: Token): boolean {
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  return high - low > reach.widest
    ? Math.abs(index - before) <= reach.wide || Math.abs(index - after) <= reach.wide
    : index >= low - reach.around && index <= high + reach.around;
}

/** What stands between the partners of the gap's neighbours: content words, untied ones, untied function words. */
export function between(
  { other, ofOther }: SideEvidence,
  { before, after }: GapPlace,
): [number, number, number] {
  let [content, open, loose] = [0, 0, 0];
  for (let at = Math.min(before, after) + 1; at < Math.max(before, after); at++) {
    const token = other.tokens[at];
    if (token === undefined) continue;
    const isOpen = (ofOther[at] ?? -1) < 0;
    if (isCounted(token)) {
      content++;
      if (isOpen) open++;
    } else if (isOpen) loose++;
  }
  return [content, open, loose];
}

/** The most unusual joint of words where the gap would stand: a cut word often leaves one behind. */
export function worstJoint({ other, joints }: SideEvidence, { before, after }: GapPlace): number {
  if (joints === undefined) return 0;
  const count = other.tokens.length;
  let most = 0;
  const look = (at: number): void => {
    if (at >= -1 && at < count) most = Math.max(most, jointBehind(joints, at));
  };
  if (before < after && after - before <= jointReach.between) {
    for (let at = before; at < after; at++) look(at);
    return most;
  }
  if (before >= 0) for (let at = before - jointReach.ahead; at <= before + jointReach.behind; at++) look(at);
  if (after < count) for (let at = after - jointReach.behind; at <= after; at++) look(at);
  return most;
}

/** How unusual it is what follows a token (−1 = the beginning): the next class, or the mean of the next two. */
function jointBehind({ surprises, places }: SideJoints, token: number): number {
  const first = token < 0 ? 1 : (places[token] ?? 0) + 1;
  const last = places[token + 1] ?? surprises.length - 1;
  let most = 0;
  for (let at = first; at <= last; at++) most = Math.max(most, surprises[at] ?? 0);
  return Math.max(most, secondJoint * (most + (surprises[last + 1] ?? 0)));
}
