import { replacedName } from '../names/replaced-name.ts';
import { meanOneCountry } from './countries.ts';
import type { Gazetteer, NameEntry } from '../../names/gazetteer.ts';
import { nameSimilarity } from '../../romanize/skeleton.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { CheckKnowledge, PairIssue } from '../types.ts';
import { slotQuality } from '../words/slots.ts';

/**
 * Finds a place that stands where the other side has another one of nearly the same sound («Словаччина» and “Slovenia”,
 * «Харків» and “Kherson”: likeness by sound would tie the two as one name, the gazetteer knows that they are two), and
 * another first name before the same surname.
 */
export const knownNameCheck: PairCheck = {
  id: 'name',
  run(reading, knowledge) {
    return reading.isSameLanguage
      ? []
      : [...likePlaces(reading, knowledge), ...firstNames(reading, knowledge)];
  },
};

/** A word that names places, or first names, of the gazetteer and nothing else in it. */
interface Known {
  readonly token: Token;
  readonly ids: ReadonlySet<number>;
}

function likePlaces(reading: PairReading, { gazetteer }: CheckKnowledge): PairIssue[] {
  if (gazetteer === undefined) return [];
  const { source, target, links } = reading;
  const right = new Map(knownOf(target, gazetteer, isPlace).map((place) => [place.token.index, place]));
  if (right.size === 0) return [];
  const left = knownOf(source, gazetteer, isPlace);
  return left.flatMap((here): PairIssue[] => {
    const link = links.links[links.ofSource[here.token.index] ?? -1];
    const there = link?.target.map((at) => right.get(at)).find((place) => place !== undefined);
    if (there === undefined || isNamed(here.ids, right.values()) || isNamed(there.ids, left)) return [];
    // A shared concept of the lexicon outweighs the gazetteer: «Голландія» and “Netherlands”.
    if (here.token.facts.concepts.some((id) => there.token.facts.concepts.includes(id))) return [];
    if (meanOneCountry(reading, [here.token, there.token], gazetteer)) return [];
    return [replacedName(reading, here.token, there.token)];
  });
}

const isNamed = (ids: ReadonlySet<number>, words: Iterable<Known>): boolean =>
  [...words].some((word) => [...word.ids].some((id) => ids.has(id)));

/** «Дмитро Кулеба» and “Andriy Kuleba”: two first names that the gazetteer parts, before surnames that are tied. */
function firstNames(reading: PairReading, { gazetteer }: CheckKnowledge): PairIssue[] {
  if (gazetteer === undefined) return [];
  const { source, target, links } = reading;
  const right = knownOf(target, gazetteer, isFirstName);
  if (right.length === 0) return [];
  const left = knownOf(source, gazetteer, isFirstName);
  return left.flatMap((here): PairIssue[] => {
    const surname = surnameAfter(source, here.token);
    const link = links.links[links.ofSource[surname?.index ?? -1] ?? -1];
    if (surname === undefined || link === undefined || link.quality <= slotQuality) return [];
    const there = right.find((one) => link.target.includes(surnameAfter(target, one.token)?.index ?? -1));
    if (there === undefined || isNamed(here.ids, right) || isNamed(there.ids, left)) return [];
    // «Олександра» may be Alexander in another case.
    if (nameSimilarity(here.token.text, there.token.text) > likeFirstName) return [];
    return [replacedName(reading, here.token, there.token)];
  });
}

/** Above it two first names may be one in another case or spelling. */
const likeFirstName = 0.6;

/** The capitalised word right behind. */
function surnameAfter({ tokens, text }: SideReading, first: Token): Token | undefined {
  const next = tokens[first.index + 1];
  const isBeside = next?.isCapitalised === true && text.slice(first.endOffset, next.startOffset) === ' ';
  return isBeside ? next : undefined;
}

function knownOf(
  { tokens, language }: SideReading,
  gazetteer: Gazetteer,
  isWanted: (kind: NameEntry['kind'], tokens: readonly Token[], token: Token) => boolean,
): Known[] {
  if (language === undefined) return [];
  return tokens.flatMap((token): Known[] => {
    if (!token.isCapitalised || token.isNumber || token.text.length < 3) return [];
    const entries = gazetteer.named(token.text, language);
    if (entries.length === 0 || entries.some(({ kind }) => !isWanted(kind, tokens, token))) return [];
    return [{ token, ids: new Set(entries.map((entry) => entry.id)) }];
  });
}

const places: ReadonlySet<NameEntry['kind']> = new Set(['country', 'city', 'river', 'sea', 'island']);
const isPlace = (kind: NameEntry['kind'], tokens: readonly Token[], token: Token): boolean =>
  places.has(kind) && !isPart(tokens, token);
const isFirstName = (kind: NameEntry['kind']): boolean => kind === 'first-name';

/** Beside another capital the word may be a part of a longer name: “New Iran Post”. */
function isPart(tokens: readonly Token[], token: Token): boolean {
  const [before, after] = [tokens[token.index - 1], tokens[token.index + 1]];
  const isJoined = (one: Token | undefined): boolean =>
    one?.isCapitalised === true && one.sentence === token.sentence && !one.isOpening;
  return isJoined(before) || isJoined(after);
}
