import { lettered } from '../../text/lettered.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import { dateWord } from '../../values/date-words.ts';
import type { SideReading, Token } from '../reading.ts';

/** Where a time begins or ends: «до 2027», “until March” against «з 2027», “since March”, with the words that say it. */
export interface TimeBound extends Span {
  readonly kind: 'until' | 'since';
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const until: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  uk: setOf('до по'),
  ru: setOf('до по к ко'),
  en: setOf('until till by before through'),
};
const since: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  uk: setOf('з із зі від після'),
  ru: setOf('с со от после'),
  en: setOf('since from after'),
};
/** What may stand between: «до кінця березня 2027». */
const between = setOf(
  'the of end beginning start middle mid early late spring summer autumn fall winter кінця початку середини весни літа осені зими конца начала середины весны лета осени зимы концу началу середине весне лету зиме',
);
const reach = 5;

/** “not until 2027” is from 2027 on. */
const turns = setOf('not no never cannot only не лише тільки лишь только нет');

/** Reads what stands before a year or month; undefined where nothing says whether the time begins or ends there. */
export function timeBoundAt(reading: SideReading, place: Span): TimeBound | undefined {
  const { language, tokens, text } = reading;
  if (language === undefined) return undefined;
  const own = tokens.findLastIndex((token) => token.startOffset <= place.startOffset);
  // «порівняно з 2022 роком», “compared with”: a comparison, no beginning.
  if (
    lettered.iu`^\s?-?(?:м|им|ым)?\s?(?:роком|годом)(?!\p{L})`.test(
      text.slice(place.endOffset, place.endOffset + 12),
    )
  )
    return undefined;
  for (let at = own - 1; at >= Math.max(0, own - reach); at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[own]?.sentence) return undefined;
    const word = token.facts.folded;
    const kind = until[language].has(word) ? 'until' : since[language].has(word) ? 'since' : undefined;
    if (kind !== undefined) {
      if (isTurned(tokens, at) || isEndOfRange(tokens, at, kind, language)) return undefined;
      return { kind, startOffset: token.startOffset, endOffset: place.endOffset };
    }
    if (!isPartOfDate(token, language)) return undefined;
  }
  return undefined;
}

/** «с 20 по 22 февраля»: both ends are told. */
function isEndOfRange(
  tokens: readonly Token[],
  at: number,
  kind: TimeBound['kind'],
  language: KnownLanguage,
): boolean {
  const opposite = (kind === 'until' ? since : until)[language];
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const token = tokens[before];
    if (token === undefined || token.sentence !== tokens[at]?.sentence) return false;
    if (opposite.has(token.facts.folded)) return true;
    if (!isPartOfDate(token, language)) return false;
  }
  return false;
}

const isPartOfDate = (token: Token, language: KnownLanguage): boolean =>
  token.isNumber ||
  between.has(token.facts.folded) ||
  dateWord(token.text.toLowerCase(), language)?.month !== undefined;

/** True where the sentence says before the bound that something is not so, or only so. */
function isTurned(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && tokens[before]?.sentence === tokens[at]?.sentence; before--) {
    const word = tokens[before]?.facts.folded ?? '';
    if (turns.has(word) || word.endsWith("n't")) return true;
  }
  return false;
}
