import { observe } from '../issues.ts';
import type { Gazetteer, NameEntry } from '../../names/gazetteer.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { CheckKnowledge, PairIssue } from '../types.ts';

/**
 * Finds a place that stands where the other side has another one of nearly the same sound: «Словаччина» and “Slovenia”,
 * «Харків» and “Kherson”. Likeness by sound would tie the two as one name; the gazetteer knows that they are two.
 */
export const knownNameCheck: PairCheck = {
  id: 'name',
  run(reading, knowledge) {
    return reading.isSameLanguage ? [] : likePlaces(reading, knowledge);
  },
};

/** A word that names places of the gazetteer and nothing else in it. */
interface Place {
  readonly token: Token;
  readonly ids: ReadonlySet<number>;
}

function likePlaces(reading: PairReading, { gazetteer }: CheckKnowledge): PairIssue[] {
  if (gazetteer === undefined) return [];
  const { source, target, links } = reading;
  const right = new Map(placesOf(target, gazetteer).map((place) => [place.token.index, place]));
  if (right.size === 0) return [];
  const left = placesOf(source, gazetteer);
  const isNamed = (ids: ReadonlySet<number>, places: Iterable<Place>): boolean =>
    [...places].some((place) => [...place.ids].some((id) => ids.has(id)));
  return left.flatMap((here): PairIssue[] => {
    const link = links.links[links.ofSource[here.token.index] ?? -1];
    const there = link?.target.map((at) => right.get(at)).find((place) => place !== undefined);
    if (there === undefined || isNamed(here.ids, right.values()) || isNamed(there.ids, left)) return [];
    // A shared concept of the lexicon outweighs the gazetteer: «Голландія» and “Netherlands”.
    if (here.token.facts.concepts.some((id) => there.token.facts.concepts.includes(id))) return [];
    return [
      {
        checkId: 'name',
        category: 'name',
        kind: 'replaced',
        severity: 'major',
        tier: 'shown',
        source: [here.token],
        target: [there.token],
        message: observe('check.name.replaced', [source, here.token], [target, there.token]),
      },
    ];
  });
}

function placesOf({ tokens, language }: SideReading, gazetteer: Gazetteer): Place[] {
  if (language === undefined) return [];
  return tokens.flatMap((token): Place[] => {
    if (!token.isCapitalised || token.isNumber || token.text.length < 3 || isPart(tokens, token)) return [];
    const entries = gazetteer.named(token.text, language);
    if (entries.length === 0 || entries.some((entry) => !isPlace(entry.kind))) return [];
    return [{ token, ids: new Set(entries.map((entry) => entry.id)) }];
  });
}

const places: ReadonlySet<NameEntry['kind']> = new Set(['country', 'city', 'river', 'sea', 'island']);
const isPlace = (kind: NameEntry['kind']): boolean => places.has(kind);

/** Beside another capital the word may be a part of a longer name: “New Iran Post”. */
function isPart(tokens: readonly Token[], token: Token): boolean {
  const [before, after] = [tokens[token.index - 1], tokens[token.index + 1]];
  const isJoined = (one: Token | undefined): boolean =>
    one?.isCapitalised === true && one.sentence === token.sentence && !one.isOpening;
  return isJoined(before) || isJoined(after);
}
