import type { Gazetteer } from '../../names/gazetteer.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { soundLikeness } from '../words/likeness.ts';
import { isAcronym, nameLikeness } from './sound-alike.ts';
import { isExplained, isPlainName } from './unexplained.ts';

/** Two surnames behind one first name that are hardly one name. */
export interface SurnamePair {
  readonly source: Token;
  readonly target: Token;
  /** Both sides have a name there, of which nothing else on the other side sounds like it. */
  readonly isSure: boolean;
}

/** Quality from which a tie says that two first names are one. */
const sureTie = 0.75;

/**
 * Likeness below which two surnames behind one first name are two. Of 500 true pairs of surnames behind tied first names
 * 98 in a hundred are more alike, of surnames put together by chance one in a hundred is.
 */
const leastLikeness = { far: 0.6, near: 0.65 } as const;
/** The same where one of the two is so short that it is respelt beyond likeness: Rowe, «Роу». */
const leastOfShort = 0.3;
const shortSounds = 4;

/** Finds surnames behind first names that are tied, which sound too little alike to be one name and render nothing else. */
export function replacedSurnames(reading: PairReading, gazetteer: Gazetteer | undefined): SurnamePair[] {
  const { source, target, links } = reading;
  return links.links.flatMap((link): SurnamePair[] => {
    if (link.quality < sureTie) return [];
    const [first, other] = [source.tokens[link.source.at(-1) ?? -1], target.tokens[link.target.at(-1) ?? -1]];
    if (first === undefined || other === undefined) return [];
    if (!isFirst(first) || !isFirst(other)) return [];
    const [here, there] = [nameBehind(source, first), nameBehind(target, other)];
    if (here === undefined || there === undefined) return [];
    const isSure = isPlainName(here) && isPlainName(there);
    if (!isPlainName(here) && !isPlainName(there)) return [];
    if (!isSure && (isPlace(first, source, gazetteer) || isPlace(other, target, gazetteer))) return [];
    const isFree = (token: Token, side: 'source' | 'target'): boolean =>
      isUntied(reading, token, side) && !isExplained(token, side, reading, { gazetteer, isDeaf: true });
    if (!isFree(here, 'source') || !isFree(there, 'target') || areAlike(reading, here, there)) return [];
    if (isHeardElsewhere(target, here, there) || isHeardElsewhere(source, there, here)) return [];
    return [{ source: here, target: there, isSure }];
  });
}

const isFirst = (token: Token): boolean =>
  token.isCapitalised && !token.isNumber && !isAcronym(token) && token.text.length > 2 && isPlainName(token);

/** Belfast Giants: an everyday word behind a place is no surname. */
const isPlace = ({ text }: Token, { language }: SideReading, gazetteer: Gazetteer | undefined): boolean =>
  language !== undefined && (gazetteer?.named(text, language) ?? []).some(({ kind }) => !people.has(kind));

const people: ReadonlySet<string> = new Set(['first-name', 'person']);

/** The capitalised word right behind. */
function nameBehind({ tokens, text }: SideReading, first: Token): Token | undefined {
  const next = tokens[first.index + 1];
  const isBeside = next !== undefined && text.slice(first.endOffset, next.startOffset) === ' ';
  return isBeside && next.isCapitalised && !next.isNumber && next.text.length > 2 && !isAcronym(next) ? next : undefined;
} // prettier-ignore

/** Ties of this quality or less rest on place or on little likeness. */
const looseTie = 0.6;

function isUntied({ links }: PairReading, token: Token, side: 'source' | 'target'): boolean {
  const link = links.links[(side === 'source' ? links.ofSource : links.ofTarget)[token.index] ?? -1];
  return link === undefined || link.quality <= looseTie;
}

function areAlike({ source, target }: PairReading, here: Token, there: Token): boolean {
  const [a, b] = [here.facts.sounds, there.facts.sounds];
  const isNear = source.language !== 'en' && target.language !== 'en';
  const isShort = Math.min(a.length, b.length) <= shortSounds;
  return (
    nameLikeness(here, there) >= (isShort ? leastOfShort : isNear ? leastLikeness.near : leastLikeness.far)
  );
}

/** «Володимир Зеленський», “Volodymyr Putin … Zelensky”: the name stands elsewhere on that side. */
const isHeardElsewhere = ({ tokens }: SideReading, name: Token, except: Token): boolean =>
  tokens.some(
    (one) =>
      one.isCapitalised &&
      one.index !== except.index &&
      soundLikeness(one.facts.sounds, name.facts.sounds) >= leastLikeness.far,
  );
