import { countryMeant } from '../../checks/countries.ts';
import { observe } from '../../issues.ts';
import { findLoneNames } from '../../names/unexplained.ts';
import type { LoneName } from '../../names/unexplained.ts';
import type { Gazetteer, NameEntry } from '../../../names/gazetteer.ts';
import type { NameKind } from '../../../names/rows.ts';
import type { PairReading } from '../../pair-reading.ts';
import type { SideReading, Token } from '../../reading.ts';
import type { PairIssue } from '../../types.ts';
import { partBits } from '../../words/word-parts.ts';
import { anchorsOf, standsIn, wordsNear } from './anchors.ts';

/** Words from a name to what both reports say beside it: one such word near, or two farther off. */
const nearReach = 2;
const farReach = 3;

/**
 * Finds a name that stands where the other report has another one of its kind, beside the same words and behind the same kind of
 * preposition, or beside more of the same words: «оператор в Угорщині», «оператор в Румынии». A town and its country contradict nothing, nor do a person and a place.
 */
export function findOtherNames(reading: PairReading, gazetteer: Gazetteer): PairIssue[] {
  const { source, target } = reading;
  const left = findLoneNames(reading, 'source', gazetteer).flatMap((name) =>
    described(source, name, gazetteer),
  );
  if (left.length === 0) return [];
  const right = findLoneNames(reading, 'target', gazetteer).flatMap((name) =>
    described(target, name, gazetteer),
  );
  const anchors = anchorsOf(reading);
  const shared = (a: Described, b: Described, reach: number): number => {
    const [here, there] = [
      new Set(wordsNear(source, a.ends, reach)),
      new Set(wordsNear(target, b.ends, reach)),
    ];
    return anchors.filter((anchor) => standsIn(anchor, here, there)).length;
  };
  for (const a of left)
    for (const b of right) {
      if (!areOfOneKind(a, b)) continue;
      if (a.role !== b.role && (a.kind === 'other' || shared(a, b, farReach) < 2)) continue;
      if (shared(a, b, nearReach) < 1 && shared(a, b, farReach) < (a.kind === 'country' ? 1 : 2)) continue;
      return [
        {
          checkId: 'name',
          category: 'name',
          kind: 'replaced',
          severity: 'minor',
          tier: 'more',
          source: [a.span],
          target: [b.span],
          message: observe('check.name.replaced', [source, a.span], [target, b.span]),
        },
      ];
    }
  return [];
}

/** Two names of one kind that cannot mean the same: a town lies in its country, and a capital acts for it. */
function areOfOneKind(a: Described, b: Described): boolean {
  if (a.kind !== 'place' && b.kind !== 'place' && a.country !== undefined && a.country === b.country)
    return false;
  if (a.kind === b.kind) return true;
  const [town, country] = a.kind === 'place' ? [a, b] : [b, a];
  return (
    town.kind === 'place' &&
    country.kind === 'country' &&
    (town.role === 'at' || town.role === 'from') &&
    town.countries.size > 0 &&
    !town.countries.has(country.country ?? '')
  );
}

/** A name with what it names and how it stands. */
interface Described {
  readonly ends: readonly [Token, Token];
  readonly span: { readonly startOffset: number; readonly endOffset: number };
  readonly kind: 'country' | 'place' | 'person' | 'other';
  readonly country: string | undefined;
  /** Countries that may hold the place. */
  readonly countries: ReadonlySet<string>;
  /** Where, where from, whose, or anything else: by the preposition before it, its ending and the word before it. */
  readonly role: 'at' | 'from' | 'of' | 'other';
}

function described(
  side: SideReading,
  { tokens, isDoubtful, isAcronym }: LoneName,
  gazetteer: Gazetteer,
): Described[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || isAcronym) return [];
  const entries = entriesOf(side, tokens, gazetteer);
  const kinds = entries.map(({ kind }) => kind);
  // «Володимир Зеленський»: Vladimir is a town as well.
  const isPerson = tokens.length > 1 && kinds.some((kind) => persons.has(kind));
  const country = (isPerson ? [] : tokens)
    .map((token) => countryMeant(side, token, gazetteer))
    .find((code) => code !== undefined);
  // A name that sounds like a word of the other side may be that word; a country is no other one for its sound.
  if (isDoubtful && country === undefined) return [];
  const role = roleOf(side, first, last);
  return [
    {
      ends: [first, last],
      span: { startOffset: first.startOffset, endOffset: last.endOffset },
      kind: kindOf(kinds, tokens, { country, role }),
      country,
      countries: new Set(entries.map((entry) => entry.country)),
      role,
    },
  ];
}

function entriesOf(
  { language, text }: SideReading,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly NameEntry[] {
  if (language === undefined) return [];
  const whole = text.slice(tokens[0]?.startOffset, tokens.at(-1)?.endOffset);
  const known = gazetteer.named(whole, language);
  return known.length > 0 ? known : tokens.flatMap((token) => gazetteer.named(token.text, language));
}

const places: ReadonlySet<NameKind> = new Set([
  'region',
  'oblast',
  'raion',
  'city',
  'village',
  'district',
  'river',
  'sea',
  'island',
  'landform',
  'site',
]);
const persons: ReadonlySet<NameKind> = new Set(['person', 'first-name']);

function kindOf(
  kinds: readonly NameKind[],
  tokens: readonly Token[],
  { country, role }: Pick<Described, 'country' | 'role'>,
): Described['kind'] {
  // A town behind «у» is where a thing was; elsewhere a capital is its country.
  const isTown = kinds.some((kind) => places.has(kind)) && !kinds.includes('country');
  if (country !== undefined && !(isTown && (role === 'at' || role === 'from'))) return 'country';
  if (kinds.some((kind) => persons.has(kind))) return 'person';
  if (kinds.some((kind) => places.has(kind))) return 'place';
  if (kinds.length === 0 && tokens.length === 2) return 'person';
  return kinds.length === 0 && role === 'at' ? 'place' : 'other';
}

const at =
  /(?:^|[^\p{L}])(?:in|at|on|near|into|to|outside|у|в|во|на|під|под|біля|поблизу|около|возле|до|близ)\s(?:the\s|an?\s)?(?:\p{Ll}[\p{L}-]*\s){0,2}$/iu;
const from = /(?:^|[^\p{L}])(?:from|з|із|зі|с|со|из|от|від)\s(?:the\s)?$/iu;

const of = /(?:^|[^\p{L}])of\s(?:the\s)?$/iu;

function roleOf(side: SideReading, first: Token, last: Token): Described['role'] {
  const { text } = side;
  const before = text.slice(Math.max(0, first.startOffset - 40), first.startOffset);
  if (/-based$/u.test(last.text) || at.test(before)) return 'at';
  if (from.test(before)) return 'from';
  return of.test(before) || /['’]s?$/u.test(last.text) || isOwner(side, first, last) ? 'of' : 'other';
}

/** «Ініціатива Москви»: a name in the genitive right behind a noun. */
function isOwner({ language, tokens, text }: SideReading, first: Token, last: Token): boolean {
  const before = tokens[first.index - 1];
  return (
    language !== 'en' &&
    before?.isContent === true &&
    before.facts.verb === null &&
    (before.facts.parts & partBits.noun) !== 0 &&
    text.slice(before.endOffset, first.startOffset) === ' ' &&
    /[иіїыяа]$/u.test(last.text)
  );
}
