import type { Gazetteer, NameEntry } from '../../names/gazetteer.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';

/** What Ukrainian letters are put for the sounds of a Russian form: «Кієв», «Украіна». */
const russianLetters: readonly (readonly [ukrainian: RegExp, russian: string])[] = [
  [/[ії]/gu, 'и'],
  [/є/gu, 'е'],
  [/ґ/gu, 'г'],
  [/йо|ьо/gu, 'ё'],
];

const respell = (word: string): string =>
  russianLetters.reduce((text, [ukrainian, russian]) => text.replace(ukrainian, russian), word);

/** The last letter may be that of a Ukrainian case behind a Russian stem: «Одессі». */
const lastLetters = ['', 'е', 'ы'] as const;

const isPlace = ({ kind, country }: NameEntry): boolean =>
  kind === 'country' || (country === 'UA' && kind !== 'person' && kind !== 'first-name');

/**
 * Finds places of Ukraine, and countries, that a Ukrainian text writes by their Russian form while the other side names
 * the place: «в Кієві», «Харьков», «Россія». No Ukrainian case of the name is spelt so.
 */
export function respeltPlaces(reading: PairReading, gazetteer: Gazetteer | undefined): PairIssue[] {
  if (gazetteer === undefined || reading.isSameLanguage) return [];
  const isSource = reading.source.language === 'uk';
  if (!isSource && reading.target.language !== 'uk') return [];
  const [own, other] = isSource ? [reading.source, reading.target] : [reading.target, reading.source];
  return own.tokens.flatMap((token): PairIssue[] => {
    if (!mayBeRespelt(own, token) || gazetteer.named(token.text, 'uk').length > 0) return [];
    const entry = russianEntries(token, gazetteer).find(
      (one) => placeOf(other, one, gazetteer) !== undefined,
    );
    const there = entry === undefined ? undefined : placeOf(other, entry, gazetteer);
    const [name, russian] = [entry?.uk[0]?.text, entry?.ru[0]?.text];
    if (there === undefined || name === undefined || russian === undefined) return [];
    return [
      {
        checkId: 'romanization',
        category: 'name',
        kind: 'via-russian',
        severity: 'minor',
        tier: 'shown',
        source: [isSource ? token : there],
        target: [isSource ? there : token],
        message: {
          key: 'check.name.via-russian',
          params: { source: name, target: token.text, form: russian },
        },
      },
    ];
  });
}

/** A capitalised word that no Ukrainian dictionary has, and neither half of a person's name. */
function mayBeRespelt({ tokens, text }: SideReading, token: Token): boolean {
  const isBeside = (left: Token | undefined, right: Token | undefined): boolean =>
    left?.isCapitalised === true &&
    !left.facts.isFunction &&
    right?.isCapitalised === true &&
    text.slice(left.endOffset, right.startOffset) === ' ';
  const isPart = isBeside(tokens[token.index - 1], token) || isBeside(token, tokens[token.index + 1]);
  return token.isCapitalised && token.text.length > 3 && token.facts.concepts.length === 0 && !isPart;
}

/** The places whose Russian name, in some case, the word spells. */
function russianEntries({ text }: Token, gazetteer: Gazetteer): NameEntry[] {
  const russian = respell(text.toLowerCase());
  return lastLetters
    .flatMap((last) => gazetteer.named(last === '' ? russian : russian.slice(0, -1) + last, 'ru'))
    .filter(isPlace);
}

const placeOf = (other: SideReading, { id }: NameEntry, gazetteer: Gazetteer): Token | undefined => {
  const { language } = other;
  return language === undefined
    ? undefined
    : other.tokens.find(
        (one) => one.isCapitalised && gazetteer.named(one.text, language).some((entry) => entry.id === id),
      );
};
