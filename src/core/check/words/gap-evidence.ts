import type { Token } from '../reading.ts';
import { between, isNear, placeOf, worstJoint } from './gap-place.ts';
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

/** The evidence on one gap as numbers, in the order that the trees were fitted with; undefined for a gap of numbers only. */
export function gapEvidence(gap: Gap, gaps: readonly Gap[], side: SideEvidence): number[] | undefined {
  const words = gap.tokens.filter(isCounted);
  return words.length === 0
    ? undefined
    : [...ofWords(words, gap, side), ...ofPlace(words, gap, side), ...ofSides(gap, gaps, side)];
}

/** What the words of the gap are. */
function ofWords(words: readonly Token[], gap: Gap, { ownCosts, bestOfOwn }: SideEvidence): number[] {
  const count = (isSuch: (token: Token) => boolean): number => words.filter(isSuch).length;
  const most = (read: (token: Token) => number): number =>
    words.reduce((highest, token) => Math.max(highest, read(token)), 0);
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
  ];
}

function costOf(words: readonly Token[], costs: Float32Array): number {
  return words.reduce((sum, { index }) => sum + (costs[index] ?? 0), 0);
}

/** What stands where the gap would stand on the other side, and around it on its own. */
function ofPlace(words: readonly Token[], gap: Gap, side: SideEvidence): number[] {
  const { own, ofOwn, otherOpen, otherCosts, joints } = side;
  const place = placeOf(side, gap);
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
    Math.max(-8, Math.min(14, place.after - place.before)),
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
    Math.max(-1, Math.min(1.5, side.lacking / (letters + 4))),
    side.words,
    ...side.parts,
    side.marks,
    side.score,
    gaps.length,
    (gap.tokens[0]?.index ?? 0) / own.tokens.length,
    own.language === 'uk' || other.language === 'uk' ? 1 : 0,
  ];
}
