import type { KnownLanguage } from '../../model.ts';
import { openWords } from '../data/open-words.data.ts';
import type { Token } from '../reading.ts';
import type { FormFacts } from './form-book.ts';
import { rememberOfForm } from './memo.ts';
import { partBits } from './word-parts.ts';

/** Nats of one level of the table. */
export const levelNats = 0.2;

/** Chances that a content word of a true translation has no tie, by what it is (measured on clean pairs). */
const openChance = {
  foreign: 0.04, name: 0.12, light: 0.8, unknown: 0.75, unknownEnglish: 0.6, noun: 0.2, adjective: 0.22,
  adverb: 0.38, verb: 0.38, maybeVerb: 0.3, other: 0.25,
} as const; // prettier-ignore

type OpenKind = keyof typeof openChance;

/** The chance that a content word has no tie, by its kind alone. */
export const chanceByKind = (token: Token, isEnglish: boolean): number =>
  openChance[openKind(token, isEnglish)];

function openKind(token: Token, isEnglish: boolean): OpenKind {
  if (token.isForeignScript) return 'foreign';
  if (token.isCapitalised && !token.isOpening) return 'name';
  const { isLight, concepts, parts } = token.facts;
  if (isLight) return 'light';
  if (concepts.length === 0) return isEnglish ? 'unknownEnglish' : 'unknown';
  const { noun, verb, adj, adv } = partBits;
  if (parts === noun) return 'noun';
  if (parts === adj || parts === (adj | noun)) return 'adjective';
  if ((parts & adv) !== 0 && (parts & noun) === 0) return 'adverb';
  if (parts === verb) return 'verb';
  return (parts & verb) !== 0 ? 'maybeVerb' : 'other';
}

/** Nats of the same. */
const costOfKind = {
  foreign: -Math.log(openChance.foreign), name: -Math.log(openChance.name), light: -Math.log(openChance.light),
  unknown: -Math.log(openChance.unknown), unknownEnglish: -Math.log(openChance.unknownEnglish),
  noun: -Math.log(openChance.noun), adjective: -Math.log(openChance.adjective), adverb: -Math.log(openChance.adverb),
  verb: -Math.log(openChance.verb), maybeVerb: -Math.log(openChance.maybeVerb), other: -Math.log(openChance.other),
} as const satisfies Readonly<Record<OpenKind, number>>; // prettier-ignore

/** Words that the search for missing words counts: content words that no other check compares by value. */
export const isCounted = (token: Token): boolean => token.isContent && !token.isNumber;

/** How seldom words of true translations stay without a tie. */
export interface OpenRates {
  /** Nats against "a true translation left this word without a tie"; 0 for words that do not count. */
  costOf(token: Token, language: KnownLanguage | undefined): number;
}

/** Stems by level, 0 first, a space between: what `OpenRates` is made of. */
export type OpenWords = Readonly<Record<KnownLanguage, readonly string[]>>;

/** Makes rates of a table: its words by themselves, names and all others by their kind. */
export function openRates(table: OpenWords): OpenRates {
  const levelIn = (stems: ReadonlyMap<string, number>): ((facts: FormFacts) => number) =>
    rememberOfForm(({ stem }) => stems.get(stem) ?? -1);
  const levels = {
    uk: levelIn(levelsOf(table.uk)),
    ru: levelIn(levelsOf(table.ru)),
    en: levelIn(levelsOf(table.en)),
  };
  return {
    costOf(token, language) {
      if (!isCounted(token)) return 0;
      const isName = token.isForeignScript || (token.isCapitalised && !token.isOpening);
      const level = isName || language === undefined ? -1 : levels[language](token.facts);
      return level < 0 ? costOfKind[openKind(token, language === 'en')] : levelNats * level;
    },
  };
}

function levelsOf(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list, level) =>
      list === '' ? [] : list.split(' ').map((stem) => [stem, level] as const),
    ),
  );
}

/** The rates as fitted. */
export const fittedRates: OpenRates = openRates(openWords);
