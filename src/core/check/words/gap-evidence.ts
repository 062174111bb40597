import type { Token } from '../reading.ts';
import type { SideGaps } from './gap-claims.ts';
import { addBounds, hasMark } from './gap-bounds.ts';
import { between, isNear, placeOf, worstJoint } from './gap-place.ts';
import type { GapPlace } from './gap-place.ts';
import { addLeft, addRoom } from './gap-room.ts';
import { lengthDeviation, usualOf } from './gap-side.ts';
import type { SideEvidence } from './gap-side.ts';
import type { Gap } from './gaps.ts';
import { rememberOfForm } from './memo.ts';
import { isCounted } from './open-rates.ts';
import { partBits } from './word-parts.ts';

const prepositions = new Set(
  'в|у|на|з|із|зі|с|со|до|від|от|за|під|под|над|при|про|о|об|по|для|без|через|між|между|к|ко|из|of|in|on|at|by|for|with|from|to|into|about|between|among|during|after|before|against|through|over|under'.split(
    '|',
  ),
);
const { noun, verb, adj, adv } = partBits;
/** Tokens between the partners of the neighbours; more say no more. */
const width = { least: -8, most: 14 } as const;
/** Letters that the other side lacks against those of the gap; more say no more. */
const lacking = { least: -1, most: 1.5, leastLetters: 4 } as const;

const within = ({ least, most }: { readonly least: number; readonly most: number }, amount: number): number =>
  Math.max(least, Math.min(most, amount));

/**
 * The evidence on a gap or one of its parts as numbers, in the order that the trees were fitted with; undefined for one of
 * numbers only. at: index of the whole gap.
 */
export function gapEvidence(gap: Gap, at: number, found: SideGaps): number[] | undefined {
  const words = gap.tokens.filter(isCounted);
  const [whole, known] = [found.gaps[at], found.places[at]];
  if (words.length === 0 || whole === undefined || known === undefined) return undefined;
  const { side, claims, nearest } = found;
  const place = whole === gap ? known : placeOf(side, gap);
  let mask = 0;
  for (const { facts } of words) mask |= facts.parts;
  const evidence: number[] = [];
  const cost = addWords(evidence, words, gap, side);
  addPlace(evidence, gap, mask, { side, place });
  addSides(evidence, gap, found.gaps, side);
  addBeside(evidence, gap, whole, side);
  addLeft(evidence, { cost, mask, count: words.length }, side, {
    claims: claims[at] ?? [],
    nearest: nearest[at] ?? 0,
  });
  addRoom(evidence, gap, side, place);
  addBounds(evidence, gap, side);
  return evidence;
}

/** What the words of the gap are; returns their nats. */
function addWords(
  evidence: number[],
  words: readonly Token[],
  gap: Gap,
  { ownCosts, bestOfOwn }: SideEvidence,
): number {
  let [cost, nouns, verbs, adjectives, adverbs, names, unknown, light] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [most, concepts, equivalents, best, direct, letters] = [0, 0, 0, 0, 0, 0];
  let [leastDirect, least] = [Infinity, Infinity];
  for (const token of words) {
    const { index, facts } = token;
    const own = ownCosts[index] ?? 0;
    cost += own;
    if (own > most) most = own;
    if (own < least) least = own;
    if ((facts.parts & noun) !== 0) nouns++;
    if (facts.parts === verb) verbs++;
    if ((facts.parts & (adj | noun)) === adj) adjectives++;
    if ((facts.parts & adv) !== 0) adverbs++;
    if (token.isForeignScript || (token.isCapitalised && !token.isOpening)) names++;
    if (facts.concepts.length === 0) unknown++;
    if (facts.isLight) light++;
    if (facts.concepts.length > concepts) concepts = facts.concepts.length;
    if (facts.equivalentCount > equivalents) equivalents = facts.equivalentCount;
    best = Math.max(best, bestOfOwn[index] ?? 0);
    if (facts.direct.length > direct) direct = facts.direct.length;
    if (facts.direct.length < leastDirect) leastDirect = facts.direct.length;
    letters = Math.max(letters, token.endOffset - token.startOffset);
  }
  evidence.push(cost, most, words.length, nouns, verbs, adjectives, adverbs, names, unknown, light);
  evidence.push(concepts, equivalents, best, gap.endOffset - gap.startOffset, direct, leastDirect);
  evidence.push(letters, least);
  return cost;
}

/** What stands where the gap would stand on the other side, and around it on its own. mask: parts of speech of its words. */
function addPlace(
  evidence: number[],
  gap: Gap,
  mask: number,
  { side, place }: { readonly side: SideEvidence; readonly place: GapPlace },
): void {
  const { own, ofOwn, otherOpen, otherCosts, joints } = side;
  let [near, nearKin, kin] = [0, 0, 0];
  for (const token of otherOpen) {
    const cost = otherCosts[token.index] ?? 0;
    const isKin = (token.facts.parts & mask) !== 0;
    if (isKin) kin += cost;
    if (!isNear(place, token)) continue;
    near += cost;
    if (isKin) nearKin += cost;
  }
  const joint = worstJoint(side, place);
  const previous = own.tokens[(gap.tokens[0]?.index ?? 0) - 1];
  const next = own.tokens[(gap.tokens.at(-1)?.index ?? 0) + 1];
  const isAfterPreposition = previous !== undefined && isPreposition(previous.facts);
  const [content, open, loose] = between(side, place);
  evidence.push(
    nearKin,
    near - nearKin,
    kin,
    gap.isTight ? 1 : 0,
    isAfterPreposition ? ((ofOwn[previous.index] ?? -1) < 0 ? 2 : 1) : 0,
    place.isAtEdge ? 1 : 0,
    within(width, place.after - place.before),
    content,
    open,
    loose,
    place.qualityBefore,
    place.qualityAfter,
    place.distanceBefore,
    place.distanceAfter,
    joint,
    joint - (joints?.mean ?? 0),
    joint - (joints?.most ?? 0),
    hasMark(own.text, previous?.endOffset ?? 0, gap.startOffset) ? 1 : 0,
    hasMark(own.text, gap.endOffset, next?.startOffset ?? own.text.length) ? 1 : 0,
  );
}

const isPreposition = rememberOfForm(({ folded }) => prepositions.has(folded));

/** Nats of what is untied in the same gap before and behind the words. */
function addBeside(evidence: number[], gap: Gap, whole: Gap, { ownCosts }: SideEvidence): void {
  let [before, behind] = [0, 0];
  if (gap !== whole) {
    const [first, last] = [gap.tokens[0]?.index ?? 0, gap.tokens.at(-1)?.index ?? 0];
    for (const { index } of whole.tokens) {
      if (index < first) before += ownCosts[index] ?? 0;
      else if (index > last) behind += ownCosts[index] ?? 0;
    }
  }
  evidence.push(before, behind);
}

/** What the two sides say as wholes. */
function addSides(evidence: number[], gap: Gap, gaps: readonly Gap[], side: SideEvidence): void {
  const { own, other, ownOpenCost, ownWhole, otherOpenCost, otherWhole } = side;
  const letters = gap.endOffset - gap.startOffset;
  let cost = 0;
  for (const { index } of gap.tokens) cost += side.ownCosts[index] ?? 0;
  const without = lengthDeviation(
    other.text.length,
    own.text.length - letters - 1,
    usualOf(own, other).length,
  );
  evidence.push(
    otherOpenCost,
    otherOpenCost / Math.max(1, otherWhole),
    ownOpenCost - cost,
    (ownOpenCost - cost) / Math.max(1, ownWhole - cost),
    ownWhole,
    side.ownCount,
    side.otherCount,
    side.length,
    Math.abs(side.length) - Math.abs(without),
    within(lacking, side.lacking / (letters + lacking.leastLetters)),
    side.words,
  );
  for (const part of side.parts) evidence.push(part);
  evidence.push(
    side.marks,
    side.score,
    gaps.length,
    (gap.tokens[0]?.index ?? 0) / own.tokens.length,
    own.language === 'uk' || other.language === 'uk' ? 1 : 0,
  );
}
