import type { Token } from '../reading.ts';
import type { SideGaps } from './gap-claims.ts';
import { between, isNear, placeOf, worstJoint } from './gap-place.ts';
import type { GapPlace } from './gap-place.ts';
import { leftFor, roomOf } from './gap-room.ts';
import { lengthDeviation, usualOf } from './gap-side.ts';
import type { SideEvidence } from './gap-side.ts';
import type { Gap } from './gaps.ts';
import { isCounted } from './open-rates.ts';
import { partBits } from './word-parts.ts';

const prepositions = new Set(
  'в|у|на|з|із|зі|с|со|до|від|от|за|під|под|над|при|про|о|об|по|для|без|через|між|между|к|ко|из|of|in|on|at|by|for|with|from|to|into|about|between|among|during|after|before|against|through|over|under'.split(
    '|',
  ),
);
const mark = /[,;:()–—.?!]/u;
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
  const cost = costOf(words, side.ownCosts);
  return [
    ...ofWords(words, gap, side),
    ...ofPlace(words, gap, { side, place }),
    ...ofSides(gap, found.gaps, side),
    ...besideOf(gap, whole, side),
    ...leftFor(words, cost, side, { claims: claims[at] ?? [], nearest: nearest[at] ?? 0 }),
    ...roomOf(gap, side, place),
  ];
}

/** What the words of the gap are. */
function ofWords(words: readonly Token[], gap: Gap, { ownCosts, bestOfOwn }: SideEvidence): number[] {
  const count = (isSuch: (token: Token) => boolean): number => words.filter(isSuch).length;
  const most = (read: (token: Token) => number): number =>
    words.reduce((highest, token) => Math.max(highest, read(token)), 0);
  const least = (read: (token: Token) => number): number =>
    words.reduce((lowest, token) => Math.min(lowest, read(token)), Infinity);
  return [
    costOf(words, ownCosts),
    most(({ index }) => ownCosts[index] ?? 0),
    words.length,
    count(({ facts }) => (facts.parts & noun) !== 0),
    count(({ facts }) => facts.parts === verb),
    count(({ facts }) => (facts.parts & (adj | noun)) === adj),
    count(({ facts }) => (facts.parts & adv) !== 0),
    count((token) => token.isForeignScript || (token.isCapitalised && !token.isOpening)),
    count(({ facts }) => facts.concepts.length === 0),
    count(({ facts }) => facts.isLight),
    most(({ facts }) => facts.concepts.length),
    most(({ facts }) => facts.equivalentCount),
    most(({ index }) => bestOfOwn[index] ?? 0),
    gap.endOffset - gap.startOffset,
    most(({ facts }) => facts.direct.length),
    least(({ facts }) => facts.direct.length),
    most((token) => token.endOffset - token.startOffset),
    least(({ index }) => ownCosts[index] ?? 0),
  ];
}

function costOf(words: readonly Token[], costs: Float32Array): number {
  return words.reduce((sum, { index }) => sum + (costs[index] ?? 0), 0);
}

/** What stands where the gap would stand on the other side, and around it on its own. */
function ofPlace(
  words: readonly Token[],
  gap: Gap,
  { side, place }: { readonly side: SideEvidence; readonly place: GapPlace },
): number[] {
  const { own, ofOwn, otherOpen, otherCosts, joints } = side;
  const mask = words.reduce((sum, { facts }) => sum | facts.parts, 0);
  const isKin = ({ facts }: Token): boolean => (facts.parts & mask) !== 0;
  const near = otherOpen.filter((token) => isNear(place, token));
  const nearKin = costOf(near.filter(isKin), otherCosts);
  const joint = worstJoint(side, place);
  const previous = own.tokens[(gap.tokens[0]?.index ?? 0) - 1];
  const next = own.tokens[(gap.tokens.at(-1)?.index ?? 0) + 1];
  const isPreposition = previous !== undefined && prepositions.has(previous.facts.folded);
  return [
    nearKin,
    costOf(near, otherCosts) - nearKin,
    costOf(otherOpen.filter(isKin), otherCosts),
    gap.isTight ? 1 : 0,
    isPreposition ? ((ofOwn[previous.index] ?? -1) < 0 ? 2 : 1) : 0,
    place.isAtEdge ? 1 : 0,
    within(width, place.after - place.before),
    ...between(side, place),
    place.qualityBefore,
    place.qualityAfter,
    place.distanceBefore,
    place.distanceAfter,
    joint,
    joint - (joints?.mean ?? 0),
    joint - (joints?.most ?? 0),
    mark.test(own.text.slice(previous?.endOffset ?? 0, gap.startOffset)) ? 1 : 0,
    mark.test(own.text.slice(gap.endOffset, next?.startOffset ?? own.text.length)) ? 1 : 0,
  ];
}

/** Nats of what is untied in the same gap before and behind the words. */
function besideOf(gap: Gap, whole: Gap, { ownCosts }: SideEvidence): number[] {
  if (gap === whole) return [0, 0];
  const [first, last] = [gap.tokens[0]?.index ?? 0, gap.tokens.at(-1)?.index ?? 0];
  return [
    costOf(
      whole.tokens.filter(({ index }) => index < first),
      ownCosts,
    ),
    costOf(
      whole.tokens.filter(({ index }) => index > last),
      ownCosts,
    ),
  ];
}

/** What the two sides say as wholes. */
function ofSides(gap: Gap, gaps: readonly Gap[], side: SideEvidence): number[] {
  const { own, other, ownOpenCost, ownWhole, otherOpenCost, otherWhole } = side;
  const letters = gap.endOffset - gap.startOffset;
  const cost = costOf(gap.tokens, side.ownCosts);
  const without = lengthDeviation(
    other.text.length,
    own.text.length - letters - 1,
    usualOf(own, other).length,
  );
  return [
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
    ...side.parts,
    side.marks,
    side.score,
    gaps.length,
    (gap.tokens[0]?.index ?? 0) / own.tokens.length,
    own.language === 'uk' || other.language === 'uk' ? 1 : 0,
  ];
}
