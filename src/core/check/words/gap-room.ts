import type { Claim } from './gap-claims.ts';
import type { GapPlace } from './gap-place.ts';
import type { SideEvidence } from './gap-side.ts';
import type { Gap } from './gaps.ts';

/** How many tied words on each side of a gap tell the wider place. */
const wideTies = 3;
/** Letters added to a stretch before another is divided by it: a word more or less is nothing there. */
const leastSpan = 4;

/** How much of the other side is left to answer a gap once the other gaps have had theirs, in nats and words. */
export function addLeft(
  evidence: number[],
  { cost, mask, count }: { readonly cost: number; readonly mask: number; readonly count: number },
  side: SideEvidence,
  { claims, nearest }: { readonly claims: readonly Claim[]; readonly nearest: number },
): void {
  const surplus = side.otherOpenCost - (side.ownOpenCost - cost);
  let [claimed, kin] = [0, 0];
  for (const claim of claims) {
    claimed += claim.cost;
    if ((claim.token.facts.parts & mask) !== 0) kin += claim.cost;
  }
  evidence.push(
    surplus,
    cost - Math.max(0, surplus),
    cost - claimed,
    claimed,
    kin,
    nearest,
    side.otherOpen.length - (side.ownOpenCount - count),
  );
}

/** How long the stretch between the tied neighbours is on both sides, and what is untied in the wider place. */
export function addRoom(evidence: number[], gap: Gap, side: SideEvidence, place: GapPlace): void {
  const { own, other } = side;
  const here =
    (own.tokens[place.right]?.startOffset ?? own.text.length) - (own.tokens[place.left]?.endOffset ?? 0);
  const [low, high] = [Math.min(place.before, place.after), Math.max(place.before, place.after)];
  const there = (other.tokens[high]?.startOffset ?? other.text.length) - (other.tokens[low]?.endOffset ?? 0);
  const letters = gap.endOffset - gap.startOffset;
  evidence.push(here - there, there / (here + leastSpan), there - (here - letters));
  addWidePlace(evidence, side, place);
}

/** Width of the place that the nearest few tied words on each side tell, in tokens, and nats of the untied words there. */
function addWidePlace(evidence: number[], side: SideEvidence, place: GapPlace): void {
  const { otherOpen, otherCosts } = side;
  const left = farthestTie(side, place.left, -1);
  const right = farthestTie(side, place.right, 1);
  const [low, high] = [Math.min(left, right) - 1, Math.max(left, right) + 1];
  let open = 0;
  for (const { index } of otherOpen) if (index >= low && index <= high) open += otherCosts[index] ?? 0;
  evidence.push(right - left, open);
}

/** The outermost place that the nearest few tied words on one side tell. */
function farthestTie({ own, other, partners }: SideEvidence, start: number, step: 1 | -1): number {
  let place = step < 0 ? -1 : other.tokens.length;
  let found = 0;
  for (let at = start; at >= 0 && at < own.tokens.length && found < wideTies; at += step) {
    const partner = partners[at] ?? -1;
    if (partner < 0 || own.tokens[at]?.isContent !== true) continue;
    found++;
    place = step < 0 ? Math.max(place, partner) : Math.min(place, partner);
  }
  return place;
}
