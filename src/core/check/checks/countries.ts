import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Gazetteer, NameEntry } from '../../names/gazetteer.ts';
import type { KnownLanguage } from '../../model.ts';
import { capitals, countryAdjectives } from '../data/countries.data.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import type { FormFacts } from '../words/form-book.ts';
import { replacedName } from '../names/replaced-name.ts';
import { NotesBy } from '../words/memo.ts';
import { partBits } from '../words/word-parts.ts';

/**
 * Finds a country or people in the place of another: «французький президент» and “the German president”, «удар
 * російської авіації» and “a strike by Ukrainian aircraft”. Names of countries are compared by the gazetteer's country,
 * adjectives too, so that neither capitals nor sound matter. Told where the words that both describe are tied, and where
 * each side names a country that the other never does, in about the same place.
 */
export const countryCheck: PairCheck = {
  id: 'name',
  run(reading, { gazetteer }) {
    if (gazetteer === undefined) return [];
    const [left, right] = [mentionsIn(reading.source, gazetteer), mentionsIn(reading.target, gazetteer)];
    if (left.length === 0 || right.length === 0) return [];
    const described = differing(reading, left, right);
    return described.length > 0 ? described : replaced(reading, gazetteer, left, right);
  },
};

/** A word that names one country or its people. */
interface Mention {
  readonly token: Token;
  readonly country: string;
}

/** Two mentions may differ in place by this share of their sides, or this many letters. */
const reach = { share: 0.2, letters: 40 } as const;
/** Ties from which two words render each other. */
const sureTie = 0.8;
/** Words within which two countries are named together: «українські та російські». */
const together = 2;

function mentionsIn(side: SideReading, gazetteer: Gazetteer): readonly Mention[] {
  return side.keep(mentionsIn, () =>
    side.tokens.flatMap((token): Mention[] => {
      const country = countryOf(side, token, gazetteer);
      return country === undefined ? [] : [{ token, country }];
    }),
  );
}

/** The country that a noun or an adjective names; undefined where it names none, or may name something else. */
function countryOf(side: SideReading, token: Token, gazetteer: Gazetteer): string | undefined {
  const { language, lexicon } = side;
  if (language === undefined || lexicon === undefined || !token.isContent || token.isNumber) return undefined;
  if (!token.isCapitalised && (language === 'en' || token.facts.equivalentCount === 0)) return undefined;
  const kept = token.isCapitalised ? capitalised : small;
  const answer = kept.get(token.facts, gazetteer);
  if (answer !== undefined) return answer === '' ? undefined : answer;
  const isName = token.isCapitalised || isOfCountries(side, token);
  const country = isName ? lookUp(token, language, lexicon, gazetteer) : undefined;
  kept.keep(token.facts, gazetteer, country ?? '');
  return country;
}

/** What each form says with a capital and without; '' = no country. It is asked for with every mention. */
const capitalised = new NotesBy<Gazetteer, string>();
const small = new NotesBy<Gazetteer, string>();

function lookUp(
  { text, facts }: Token,
  language: KnownLanguage,
  lexicon: Lexicon,
  gazetteer: Gazetteer,
): string | undefined {
  const own = countriesOf(text, language, gazetteer);
  if (own.size > 0) return only(own);
  const names = facts.concepts
    .slice(0, facts.equivalentCount)
    .filter((id) => lexicon.fieldOf(id) === 'geography' && lexicon.partOf(id) === 'adj')
    .flatMap((id) => lexicon.itemsOf(id, 'en', false));
  return only(new Set(names.flatMap((name) => [...countriesOf(name, 'en', gazetteer)])));
}

/** A Slavic adjective or people has no capital: its row of the lexicon says that it belongs to a place. */
const isOfCountries = ({ lexicon }: SideReading, { facts }: Token): boolean =>
  facts.concepts
    .slice(0, facts.equivalentCount)
    .some((id) => lexicon?.fieldOf(id) === 'geography' && lexicon.partOf(id) !== 'phrase');

/** Countries that a word names, by code; none where it names anything else too. */
function countriesOf(name: string, language: KnownLanguage, gazetteer: Gazetteer): Set<string> {
  const adjective = language === 'en' ? countryAdjectives[name] : undefined;
  if (adjective !== undefined) return new Set([adjective]);
  const entries = gazetteer.named(name, language);
  const isCountry = ({ kind, country }: NameEntry): boolean =>
    (kind === 'country' || kind === 'people') && country !== '-';
  return entries.every((entry) => isCountry(entry) || entry.kind === 'first-name')
    ? new Set(entries.filter(isCountry).map(({ country }) => country))
    : new Set();
}

const only = (countries: ReadonlySet<string>): string | undefined =>
  countries.size === 1 ? [...countries][0] : undefined;

/** Tied words that each side ascribes to another country. */
function differing(reading: PairReading, left: readonly Mention[], right: readonly Mention[]): PairIssue[] {
  const { source, target, links } = reading;
  for (const here of left) {
    const heads = headsOf(source, here.token);
    for (const there of right) {
      if (there.country === here.country) continue;
      if (isTogether(right, there, here.country) || isTogether(left, here, there.country)) continue;
      const others = headsOf(target, there.token);
      const isOne = heads.some((at) => {
        const link = links.links[links.ofSource[at] ?? -1];
        return link !== undefined && link.quality >= sureTie && link.target.some((to) => others.includes(to));
      });
      if (isOne) return [replacedName(reading, here.token, there.token)];
    }
  }
  return [];
}

/** The nouns that an adjective of a country stands right before, over one more word; none across a mark or a small word. */
function headsOf({ tokens, text, language }: SideReading, { index, endOffset, facts }: Token): number[] {
  const isAdjective = (facts.parts & partBits.adj) !== 0 || (language === 'en' && facts.parts === 0);
  if (!isAdjective) return [];
  const found: number[] = [];
  let end = endOffset;
  for (const next of tokens.slice(index + 1, index + 3)) {
    if (!next.isContent || next.isNumber || text.slice(end, next.startOffset) !== ' ') break;
    if ((next.facts.parts & partBits.noun) !== 0) found.push(next.index);
    end = next.endOffset;
  }
  return found;
}

/** «українська та російська делегації»: both countries share what stands behind them. */
const isTogether = (mentions: readonly Mention[], { token }: Mention, country: string): boolean =>
  mentions.some((one) => one.country === country && Math.abs(one.token.index - token.index) <= together);

/** A country that one side alone names where the other names one that this side never does. */
function replaced(
  reading: PairReading,
  gazetteer: Gazetteer,
  left: readonly Mention[],
  right: readonly Mention[],
): PairIssue[] {
  const { source, target } = reading;
  const lone = (own: readonly Mention[], other: SideReading): readonly Mention[] => {
    if (own.length === 0) return own;
    const known = countriesAround(other, gazetteer);
    return own.filter(({ country }) => !known.has(country));
  };
  const [here] = lone(left, target);
  if (here === undefined) return [];
  const there = lone(right, source).find(
    ({ token }) =>
      Math.abs(here.token.startOffset / source.text.length - token.startOffset / target.text.length) <=
      Math.max(reach.share, reach.letters / Math.min(source.text.length, target.text.length)),
  );
  return there === undefined ? [] : [replacedName(reading, here.token, there.token)];
}

/** Every country that a side may mean by any name: its capital and people stand for it too, its other towns do not. */
function countriesAround(side: SideReading, gazetteer: Gazetteer): ReadonlySet<string> {
  return side.keep(countriesAround, () => {
    const { language, tokens, text } = side;
    if (language === undefined) return new Set<string>();
    const found = new Set(mentionsIn(side, gazetteer).map(({ country }) => country));
    const add = (name: string): void => {
      for (const country of meantBy(name, language, gazetteer)) found.add(country);
    };
    for (const [at, token] of tokens.entries()) {
      if (!token.isCapitalised && !isOfCountries(side, token)) continue;
      const next = tokens[at + 1];
      add(token.text);
      if (next !== undefined) add(text.slice(token.startOffset, next.endOffset));
      for (const country of meantInEnglish(token.facts, side.lexicon, gazetteer)) found.add(country);
    }
    return found;
  });
}

/** Countries that a name may mean. */
function meantBy(name: string, language: KnownLanguage, gazetteer: Gazetteer): readonly string[] {
  const meant = [...countriesOf(name, language, gazetteer)];
  for (const { kind, country } of gazetteer.named(name, language))
    if (kind !== 'city' || capitals[language].test(name)) meant.push(country);
  return meant;
}

/** The country that a word names, as its capital does too; undefined where it may mean several or none. */
export function countryMeant(side: SideReading, token: Token, gazetteer: Gazetteer): string | undefined {
  const named = countryOf(side, token, gazetteer);
  if (named !== undefined || !token.isCapitalised || side.language === undefined) return named;
  const name = token.text.replace(/-based$/u, '');
  return only(new Set(meantBy(name, side.language, gazetteer).filter((code) => code !== '-')));
}

/** Athens and «Греція»: one is a country and the other means it, as its capital does; two towns or two people of it are two. */
export function meanOneCountry(
  { source, target }: PairReading,
  [here, there]: readonly [Token, Token],
  gazetteer: Gazetteer,
): boolean {
  const country = countryMeant(source, here, gazetteer);
  if (country === undefined || country !== countryMeant(target, there, gazetteer)) return false;
  const isCountry = ({ text }: Token, { language }: SideReading): boolean =>
    language !== undefined && gazetteer.named(text, language).every(({ kind }) => kind === 'country');
  return isCountry(here, source) || isCountry(there, target);
}

const englishKept = new NotesBy<Gazetteer, readonly string[]>();

/** Countries that the English names of a word's concepts may mean. */
function meantInEnglish(
  facts: FormFacts,
  lexicon: Lexicon | undefined,
  gazetteer: Gazetteer,
): readonly string[] {
  const known = englishKept.get(facts, gazetteer);
  if (known !== undefined) return known;
  const names = facts.concepts.flatMap((id) => lexicon?.itemsOf(id, 'en', false) ?? []);
  return englishKept.keep(
    facts,
    gazetteer,
    names.flatMap((name) => meantBy(name, 'en', gazetteer)),
  );
}
