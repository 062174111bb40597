import type { KnownLanguage, Span } from '../model.ts';
import { currencyCodes } from './currency-rows.ts';

/** A run of figures or a word, as the reader of numbers sees them. */
export interface Token extends Span {
  readonly kind: 'digits' | 'word' | 'minus' | 'point';
  /** Folded: lower case, straight apostrophe. */
  readonly text: string;
  readonly value: number;
  readonly isOrdinal: boolean;
  /** White space or a hyphen, and nothing else, stands between this token and the one before. */
  readonly isJoined: boolean;
  /** Only an opening bracket stands between this token and the one before. */
  readonly isBracketed: boolean;
}

const apostrophe = "['’ʼ‘`]";
const ordinalSuffixes =
  '(?:й|ий|ій|ый|ой|а|я|ая|ья|е|є|ое|ье|го|ого|его|ої|му|ому|ему|у|ю|м|им|им|ті|та|те|ша|ше|га|ге|х|их|ых|ми)';
/** “USD3.14”, “RM42”: figures stuck to a currency are still a number. */
const gluedCodes = [...currencyCodes, 'RM', 'Rs'].join('|');
/** Groups: figures with what is stuck to them, and in these a magnitude, an ordinal's suffix, an English one. */
const tokenPattern = new RegExp(
  [
    // Digits: grouped by spaces, commas or dots; decimals; then suffixes of ordinals and magnitudes stuck to them.
    `((?=[-−–.,\\d])(?:(?<![\\p{L}\\d]|\\p{L}[-–])|(?<=(?<!\\p{L})(?:${gluedCodes})))(?:[-−–]\\s?)?(?:\\d{1,3}\\/\\d{1,4}(?![\\d/])|\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|\\d*[.,]?\\d+)(?:([kKкКmMмМGГ])(?![\\p{L}\\d])|-?(${ordinalSuffixes})(?![\\p{L}\\d])|(st|nd|rd|th)(?![\\p{L}]))?)`,
    `\\p{L}+(?:${apostrophe}\\p{L}+)*\\.?`,
  ].join('|'),
  'gu',
);

const magnitudes: Readonly<Record<string, number>> = { k: 1e3, к: 1e3, m: 1e6, м: 1e6, g: 1e9, г: 1e9 };
/** Cuts a text into figures and words; anything else only parts them. */
export function tokenize(text: string, language: KnownLanguage | undefined): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const gap = text.slice(end, match.index);
    const isSpace = gap === ' ';
    const isBracketed = !isSpace && /^\s?\($/u.test(gap);
    // «1,5млрд», “£2.8bn”: a word stuck to figures goes on the number where it is a magnitude.
    const isStuck = gap === '' && tokens.at(-1)?.kind === 'digits';
    const isJoined = isStuck || (tokens.length > 0 && (isSpace || /^(?:\s+|\s?[-–—‐]\s?)$/u.test(gap)));
    const token =
      match[1] === undefined
        ? wordToken(match, isJoined, isBracketed)
        : digitToken(match, language, { isJoined, isBracketed });
    if (token !== null) tokens.push(token);
    end = match.index + match[0].length;
  }
  return tokens;
}

function wordToken(match: RegExpExecArray, isJoined: boolean, isBracketed: boolean): Token {
  const lower = match[0].toLowerCase();
  const text = /[’ʼ‘`]/u.test(lower) ? lower.replace(/[’ʼ‘`]/gu, "'") : lower;
  return {
    kind: 'word',
    text,
    value: 0,
    isOrdinal: false,
    isJoined,
    isBracketed,
    startOffset: match.index,
    endOffset: match.index + match[0].length,
  };
}

function digitToken(
  match: RegExpExecArray,
  language: KnownLanguage | undefined,
  { isJoined, isBracketed }: { readonly isJoined: boolean; readonly isBracketed: boolean },
): Token | null {
  const [, , magnitude, ordinal, english] = match;
  let raw = match[0];
  const suffix = magnitude ?? ordinal ?? english ?? '';
  const isOrdinal = english !== undefined || ordinal !== undefined;
  // «5-х» is an ordinal, «5г» a unit: an unknown suffix is no part of the number.
  const factor = magnitude === undefined ? 1 : (magnitudes[magnitude.toLowerCase()] ?? 1);
  const isKnownSuffix = isOrdinal || magnitude !== undefined;
  if (suffix !== '') raw = raw.slice(0, raw.length - suffix.length).replace(/-$/u, '');
  const value = digitsValue(raw, language);
  if (Number.isNaN(value)) return null;
  const endOffset = match.index + (isKnownSuffix ? match[0].length : raw.length);
  // A hyphen that joins two numbers is a range mark, not a sign.
  const isRange = /^[-−–]/u.test(raw) && isJoined;
  return {
    kind: 'digits',
    text: raw,
    value: (isRange ? Math.abs(value) : value) * factor,
    isOrdinal,
    isJoined: false,
    isBracketed,
    startOffset: match.index,
    endOffset,
  };
}

/** Reads a run of digits: which mark is decimal follows from its place, then from the language's habit. */
function digitsValue(raw: string, language: KnownLanguage | undefined): number {
  const sign = /^[-−–]/u.test(raw) ? -1 : 1;
  const parts = /^[-−–]?\s?(\d+)\/(\d+)$/u.exec(raw);
  // A proper fraction (2/10); anything else with a slash is a season or a fraction of a code.
  if (parts !== null)
    return Number(parts[1]) < Number(parts[2]) ? (sign * Number(parts[1])) / Number(parts[2]) : Number.NaN;
  let digits = raw.replace(/^[-−–]\s?/u, '').replace(/[ \u00a0\u202f\u2009]/gu, '');
  const commas = digits.split(',').length - 1;
  const dots = digits.split('.').length - 1;
  if (dots > 1) digits = digits.replaceAll('.', '');
  else if (commas > 1 || (commas === 1 && dots === 1)) digits = digits.replaceAll(',', '');
  else if (commas === 1) {
    const isGroup = /^\d{1,3},\d{3}$/u.test(digits) && (language === 'en' || digits.endsWith(',000'));
    digits = isGroup ? digits.replace(',', '') : digits.replace(',', '.');
  }
  return sign * Number(digits);
}
