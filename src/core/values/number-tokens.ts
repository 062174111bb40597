import { letterPattern, lettered } from '../text/lettered.ts';
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

const ordinalSuffixes =
  '(?:й|ий|ій|ый|ой|а|я|ая|ья|е|є|ое|ье|го|ого|его|ої|му|ому|ему|у|ю|м|им|им|ті|та|те|ша|ше|га|ге|х|их|ых|ми)';
/** “USD3.14”, “RM42”: figures stuck to a currency are still a number. */
const gluedCodes = [...currencyCodes, 'RM', 'Rs'].join('|');
/** “On April 3 410 bodies”: the day before a count does not group with it. */
const notDay =
  '(?<!(?:January|February|March|April|May|June|July|August|September|October|November|December) )';
/**
 * Figures at one place: grouped by spaces, commas or dots; decimals; then what is stuck to them, in groups a magnitude,
 * an ordinal's suffix, an English one.
 */
const figures = letterPattern(
  `(?:(?<![\\p{L}\\d]|\\p{L}[-–])|(?<=(?<!\\p{L})(?:${gluedCodes})))(?:[-−–]\\s?)?(?:\\d{1,3}\\/\\d{1,4}(?![\\d/])|${notDay}\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|\\d*[.,]?\\d+)(?:([kKкКmMмМGГ])(?![\\p{L}\\d])|-?(${ordinalSuffixes})(?![\\p{L}\\d])|(st|nd|rd|th)(?![\\p{L}]))?`,
  'uy',
);

const magnitudes: Readonly<Record<string, number>> = { k: 1e3, к: 1e3, m: 1e6, м: 1e6, g: 1e9, г: 1e9 };

const letter = lettered.u`^\p{L}`;

/** UTF-16 units of the letter at a place, 0 where none stands there; the three languages need no table. */
function letterWidth(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 1 : 0;
  if (code >= 0x400 && code <= 0x52f) return code < 0x482 || code > 0x489 ? 1 : 0;
  // Dashes, quotation marks, hard spaces and the end of the text (NaN).
  if (!(code > 0xa0) || (code >= 0x2000 && code <= 0x206f)) return 0;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letter.test(char) ? char.length : 0;
}

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018 || code === 0x60;

/** Where the word ends whose first letter ends here: letters, apostrophes between them, a dot behind them. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const width = letterWidth(text, at);
    if (width > 0) at += width;
    else if (isApostrophe(text.charCodeAt(at)) && letterWidth(text, at + 1) > 0) at++;
    else return text.charCodeAt(at) === 0x2e ? at + 1 : at;
  }
}

/** A figure, or a sign or decimal mark with a figure near behind it. */
function mayBeginFigures(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isFigure(code)) return true;
  const isMark = code === 0x2e || code === 0x2c;
  if (!isMark && code !== 0x2d && code !== 0x2212 && code !== 0x2013) return false;
  if (isFigure(text.charCodeAt(at + 1))) return true;
  return !isMark && (isFigure(text.charCodeAt(at + 2)) || isFigure(text.charCodeAt(at + 3)));
}

/** Cuts a text into figures and words; anything else only parts them. */
export function tokenize(text: string, language: KnownLanguage | undefined): Token[] {
  const tokens: Token[] = [];
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : undefined;
  let end = 0;
  for (let at = 0; at < text.length;) {
    const width = letterWidth(text, at);
    if (width > 0) {
      const startOffset = at;
      at = wordEnd(text, at + width);
      const word = folded?.slice(startOffset, at) ?? text.slice(startOffset, at).toLowerCase();
      const { isJoined, isBracketed } = joint(text, end, startOffset, tokens);
      tokens.push({
        kind: 'word',
        text: straighten(word),
        value: 0,
        isOrdinal: false,
        isJoined,
        isBracketed,
        startOffset,
        endOffset: at,
      });
      end = at;
      continue;
    }
    const match = mayBeginFigures(text, at) ? figuresAt(text, at) : null;
    if (match === null) {
      at++;
      continue;
    }
    const token = digitToken(match, language, joint(text, end, at, tokens));
    if (token !== null) tokens.push(token);
    at += match[0].length;
    end = at;
  }
  return tokens;
}

function figuresAt(text: string, at: number): RegExpExecArray | null {
  figures.lastIndex = at;
  return figures.exec(text);
}

function straighten(word: string): string {
  for (let at = 0; at < word.length; at++)
    if (isApostrophe(word.charCodeAt(at))) return word.replace(/[’ʼ‘`]/gu, "'");
  return word;
}

const together = { isJoined: true, isBracketed: false } as const;
const apart = { isJoined: false, isBracketed: false } as const;

/** How a token goes on the one before, by what stands between. */
function joint(
  text: string,
  startOffset: number,
  endOffset: number,
  tokens: readonly Token[],
): { readonly isJoined: boolean; readonly isBracketed: boolean } {
  const isFirst = tokens.length === 0;
  if (endOffset === startOffset + 1 && text.charCodeAt(startOffset) === 0x20)
    return isFirst ? apart : together;
  // «1,5млрд», “£2.8bn”: a word stuck to figures goes on the number where it is a magnitude.
  if (endOffset === startOffset) return tokens.at(-1)?.kind === 'digits' ? together : apart;
  const gap = text.slice(startOffset, endOffset);
  return {
    isJoined: !isFirst && /^(?:\s+|\s?[-–—‐]\s?)$/u.test(gap),
    isBracketed: /^\s?\($/u.test(gap),
  };
}

function digitToken(
  match: RegExpExecArray,
  language: KnownLanguage | undefined,
  { isJoined, isBracketed }: { readonly isJoined: boolean; readonly isBracketed: boolean },
): Token | null {
  const [, magnitude, ordinal, english] = match;
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
