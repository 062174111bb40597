import type { Span } from '../../../model.ts';
import type { PairReading } from '../../pair-reading.ts';
import { findPolarity } from '../../polarity/cues.ts';
import type { PolarityCue } from '../../polarity/cues.ts';
import { negationIssue } from '../../polarity/issue.ts';
import type { SideReading, Token } from '../../reading.ts';
import { overlaps } from '../../spans.ts';
import type { PairIssue } from '../../types.ts';
import { clausesOf } from '../../words/clauses.ts';
import { partBits } from '../../words/word-parts.ts';
import { anchorsOf } from './anchors.ts';
import type { Anchor } from './anchors.ts';

/** Words in common beside what is denied, in the same clause: «вогонь», “fire” beside «не потушен», “put out”. */
const leastBeside = 1;
/** An aside may part a word from its verb by so many words: «Пожежу, як стверджує влада, погасили». */
const reach = 4;

/**
 * Finds a thing that one report denies and the other asserts: the word that is negated has its rendering in a clause without
 * any negation, and the two clauses have more in common than that word.
 */
export function findDenied(reading: PairReading): PairIssue[] {
  const anchors = anchorsOf(reading);
  if (anchors.length <= leastBeside) return [];
  return [...denied(reading, 'source', anchors), ...denied(reading, 'target', anchors)].slice(0, 1);
}

function denied(
  reading: PairReading,
  side: 'source' | 'target',
  anchors: readonly Anchor[],
): readonly PairIssue[] {
  const [own, other] = [reading[side], reading[side === 'source' ? 'target' : 'source']];
  const elsewhere = findPolarity(other);
  return findPolarity(own).flatMap((cue): PairIssue[] => {
    if (!cue.isStrong) return [];
    const scope = deniedWords(own, cue);
    const of = (anchor: Anchor): readonly [Token, Token] =>
      side === 'source' ? [anchor.here, anchor.there] : [anchor.there, anchor.here];
    const head = anchors.find((anchor) => scope.includes(of(anchor)[0].index) && anchor.quality >= sureTie);
    if (head === undefined) return [];
    const [here, there] = of(head);
    const counterpart = clauseOf(other, there);
    if (
      isAttribute(other, there) ||
      elsewhere.some(
        (one) => counterpart.has(indexAt(other, one)) || one.scope.some((at) => counterpart.has(at)),
      )
    )
      return [];
    const clause = clauseOf(own, here);
    const isBare = isAlone(own, here, clause) && isAlone(other, there, counterpart);
    const beside = anchors.filter((anchor) => {
      const [a, b] = of(anchor);
      const isNear = (token: Token, word: Token, words: ReadonlySet<number>): boolean =>
        words.has(token.index) || Math.abs(token.index - word.index) <= reach;
      return anchor !== head && (isBare || (isNear(a, here, clause) && isNear(b, there, counterpart)));
    });
    if (beside.length < leastBeside) return [];
    const denial = {
      startOffset: Math.min(cue.startOffset, here.startOffset),
      endOffset: Math.max(cue.endOffset, here.endOffset),
    };
    return [negationIssue(reading, { side, here: denial, there })];
  });
}

/** Ties from which the one word renders the other. */
const sureTie = 0.8;

/**
 * What a cue denies: its own scope, and of what there is none or what is not the words before it: «витоку на станції немає», «аварією це не було».
 */
function deniedWords(own: SideReading, cue: PolarityCue): readonly number[] {
  const at = indexAt(own, cue);
  const word = own.tokens[at];
  if (word === undefined) return cue.scope.slice(0, 1);
  const clause = clauseOf(own, word);
  const isLast = ![...clause].some((index) => index > at && own.tokens[index]?.isContent === true);
  const scope = isLast ? [...clause].filter((index) => index < at) : cue.scope.slice(0, 1);
  return scope.filter((index) => clause.has(index));
}

/** True for the only word with content of its clause: «це не аварія» and “it was an accident” say no more than that. */
const isAlone = ({ tokens }: SideReading, { index }: Token, clause: ReadonlySet<number>): boolean =>
  [...clause].every((at) => at === index || tokens[at]?.isContent !== true);

/** «Звільнені села»: what stands before its noun says which one is meant and asserts nothing. */
function isAttribute({ tokens, text }: SideReading, { index, facts, endOffset }: Token): boolean {
  const next = tokens[index + 1];
  const isModifier = (facts.parts & partBits.adj) !== 0 && (facts.parts & partBits.noun) === 0;
  return (
    isModifier &&
    next?.isContent === true &&
    !next.isNumber &&
    (next.facts.parts & partBits.noun) !== 0 &&
    text.slice(endOffset, next.startOffset) === ' '
  );
}

const indexAt = ({ tokens }: SideReading, { startOffset }: PolarityCue): number =>
  tokens.findIndex((token) => token.startOffset === startOffset);

/** Indexes of the words of a word's clause. */
export function clauseOf(side: SideReading, { index }: Token): ReadonlySet<number> {
  const clauses = side.keep(clauseOf, clausesOf);
  const clause = clauses.find(({ tokens }) => tokens.some((token) => token.index === index));
  return new Set(clause?.tokens.map((token) => token.index));
}

/**
 * True for a negation that one report has and the other surely has not: two authors negate other words of one claim («без
 * домовленості», “no truce”), or say by a word what the other says by a particle («голосування неможливе», “no vote is possible”).
 */
export function isSureDenial(
  { source, target }: PairReading,
  { tier, kind }: Pick<PairIssue, 'tier' | 'kind'>,
  [here, there]: readonly [Span, Span],
): boolean {
  if (kind !== 'lost' && kind !== 'added') return true;
  if (tier !== 'shown' || (isNegated(source, here) && isNegated(target, there))) return false;
  const [other, place] = kind === 'lost' ? [target, there] : [source, here];
  const word = other.tokens.find((token) => token.endOffset > place.startOffset);
  if (word !== undefined && isAttribute(other, word)) return false;
  const clause = word === undefined ? new Set<number>() : clauseOf(other, word);
  // “ruled out” on both sides, denied on one.
  return !findPolarity(other).some((cue) => {
    const at = indexAt(other, cue);
    return at !== word?.index && clause.has(at);
  });
}

/** True where a particle or “without” stands in the sentence of a place. */
const isNegated = (side: SideReading, place: Span): boolean => {
  const sentence = side.sentences.find((one) => overlaps(one, place));
  return (
    sentence !== undefined &&
    findPolarity(side).some(
      (cue) =>
        (cue.isStrong || without.test(side.text.slice(cue.startOffset, cue.endOffset))) &&
        overlaps(cue, sentence),
    )
  );
};

const without = /^(?:без|without)$/iu;
