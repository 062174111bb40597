import type { DetectedLanguage, KnownLanguage, Span } from '../model.ts';
import { numberWord } from './number-words.ts';
import type { NumberWord } from './number-words.ts';

/** A number found in running text. `value` is a plain number; an ordinal's value is its rank. */
export interface NumberValue extends Span {
  readonly value: number;
  readonly isOrdinal: boolean;
  readonly precision: 'exact' | 'approximate';
  readonly form: 'digits' | 'words' | 'mixed';
  /** True for 15 %, «15 відсотків». */
  readonly isPercent: boolean;
  /** True for a word that is often no number («один одного», “one”, “second”): checks treat it with care. */
  readonly isWeak: boolean;
}

interface Token extends Span {
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
const tokenPattern = new RegExp(
  [
    // Digits: grouped by spaces, commas or dots; decimals; then suffixes of ordinals and magnitudes stuck to them.
    `(?<digits>(?<![\\p{L}\\d]|\\p{L}[-–])(?:[-−–]\\s?)?(?:\\d{1,3}\\/\\d{1,3}(?![\\d/])|\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|\\d*[.,]?\\d+)(?:(?<magnitude>[kKкКmMмМgGгГ])(?![\\p{L}\\d])|-?(?<ordinal>[а-яіїєґё]{1,3})(?![\\p{L}\\d])|(?<english>st|nd|rd|th)(?![\\p{L}]))?)`,
    `(?<word>\\p{L}+(?:${apostrophe}\\p{L}+)*\\.?)`,
  ].join('|'),
  'gu',
);

const ordinalSuffix =
  /^(?:-?(?:й|ий|ій|ый|ой|а|я|ая|ья|е|є|ое|ье|го|ого|его|ої|му|ому|ему|у|ю|м|им|им|ті|та|те|ша|ше|га|ге|х|их|ых|ми))$/u;
const magnitudes: Readonly<Record<string, number>> = { k: 1e3, к: 1e3, m: 1e6, м: 1e6, g: 1e9, г: 1e9 };
const percentAfter = /^\s?(?:%|(?:відсотк|процент|percent(?!age\spoint)|per\scent))/iu;

/**
 * Finds the numbers of a text in digits, words and both («1,5 млрд», «тисячу двісті», “two dozen”), ordinals among them.
 * Spans cover the whole expression with its sign and suffix. Digits inside words and codes (Ф-16, COVID-19) stay out.
 * A language without tables yields digits only. Time linear in the text.
 */
export function parseNumbers(text: string, language: DetectedLanguage): readonly NumberValue[] {
  const known = language === 'uk' || language === 'ru' || language === 'en' ? language : undefined;
  const tokens = tokenize(text, known);
  const numbers: NumberValue[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = readNumber(tokens, at, known);
    if (found === undefined) {
      at++;
      continue;
    }
    numbers.push({ ...found.number, isPercent: percentAfter.test(text.slice(found.number.endOffset)) });
    at = found.next;
  }
  return numbers;
}

function tokenize(text: string, language: KnownLanguage | undefined): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const gap = text.slice(end, match.index);
    const isBracketed = /^\s?\($/u.test(gap);
    const isJoined = tokens.length > 0 && /^(?:\s+|\s?[-–—‐]\s?)$/u.test(gap);
    const token =
      match.groups?.['digits'] === undefined
        ? wordToken(match, isJoined, isBracketed)
        : digitToken(match, language, { isJoined, isBracketed });
    if (token !== null) tokens.push(token);
    end = match.index + match[0].length;
  }
  return tokens;
}

function wordToken(match: RegExpExecArray, isJoined: boolean, isBracketed: boolean): Token {
  const text = match[0].toLowerCase().replace(/[’ʼ‘`]/gu, "'");
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
  const { magnitude, ordinal, english } = match.groups ?? {};
  let raw = match[0];
  const suffix = magnitude ?? ordinal ?? english ?? '';
  const isOrdinal = english !== undefined || (ordinal !== undefined && ordinalSuffix.test(ordinal));
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

const minusWords = ['мінус', 'минус', 'minus', 'negative'];
const pointWords: Readonly<Record<KnownLanguage, readonly string[]>> = {
  uk: ['крапка', 'кома', 'цілих', 'ціла', 'цілі'],
  ru: ['точка', 'запятая', 'целых', 'целая', 'целые'],
  en: ['point'],
};

interface Reading {
  value: number;
  /** Everything below the last scale word. */
  group: number;
  lastScale: number;
  lastStep: number;
  isOrdinal: boolean;
  isApproximate: boolean;
  isWeak: boolean;
  hasDigits: boolean;
  hasWords: boolean;
  endOffset: number;
}

function readNumber(
  tokens: readonly Token[],
  start: number,
  language: KnownLanguage | undefined,
): { number: Omit<NumberValue, 'isPercent'>; next: number } | undefined {
  const first = tokens[start];
  if (first === undefined) return undefined;
  const isNegative = first.kind === 'word' && minusWords.includes(first.text);
  let at = isNegative ? start + 1 : start;
  const reading: Reading = {
    value: 0, group: 0, lastScale: Infinity, lastStep: Infinity, isOrdinal: false, isApproximate: false,
    isWeak: false, hasDigits: false, hasWords: false, endOffset: first.endOffset,
  }; // prettier-ignore
  const begin = at;
  while (at < tokens.length && (at === begin || tokens[at]?.isJoined === true)) {
    const step = takeToken(tokens, at, reading, { language, isFirst: at === begin });
    if (step === 0) break;
    at += step;
    reading.endOffset = tokens[at - 1]?.endOffset ?? reading.endOffset;
    if (reading.isOrdinal || (reading.hasDigits && reading.lastScale < Infinity)) break;
  }
  if (at === begin) return undefined;
  at = skipRepeated(tokens, at, reading, language);
  const wordCount = at - begin;
  const value = (reading.value + reading.group) * (isNegative ? -1 : 1);
  return {
    next: at,
    number: {
      startOffset: trimmedStart(first),
      endOffset: reading.endOffset,
      value,
      isOrdinal: reading.isOrdinal,
      precision: reading.isApproximate ? 'approximate' : 'exact',
      form: reading.hasDigits ? (reading.hasWords ? 'mixed' : 'digits') : 'words',
      isWeak: reading.isWeak && wordCount === 1,
    },
  };
}

/** A sign that turned out to be a range mark is no part of the span. */
function trimmedStart(token: Token): number {
  const isUnsigned = token.kind === 'digits' && token.value >= 0 && /^[-−–]/u.test(token.text);
  return isUnsigned
    ? token.startOffset + (/^[-−–]\s?/u.exec(token.text)?.[0].length ?? 0)
    : token.startOffset;
}

/** “forty-five (45)” and “45 (forty five)” say one number twice: the second is stepped over and joins the span. */
function skipRepeated(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  language: KnownLanguage | undefined,
): number {
  const next = tokens[at];
  if (next === undefined || !next.isBracketed || tokens[at - 1] === undefined) return at;
  const again = readNumber(tokens, at, language);
  if (again === undefined || again.number.value !== reading.value + reading.group) return at;
  reading.endOffset = again.number.endOffset;
  return again.next;
}

/** Takes one token (or “and”, “of a”) into the reading; returns how many tokens it took, 0 = the number ends before it. */
function takeToken(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  { language, isFirst }: { language: KnownLanguage | undefined; isFirst: boolean },
): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (token.kind === 'digits') {
    if (!isFirst) return 0;
    reading.hasDigits = true;
    reading.group = token.value;
    reading.isOrdinal = token.isOrdinal;
    reading.lastStep = 1;
    return 1;
  }
  if (language === undefined) return 0;
  const word = numberWord(token.text, language) ?? numberWord(token.text.replace(/\.$/u, ''), language);
  if (word === undefined) return takeConnector(tokens, at, reading, { language, isFirst });
  if (word.kind === 'fraction' && !isFirst) return 0;
  return addWord(word, reading, isFirst) ? 1 : 0;
}

function addWord(word: NumberWord, reading: Reading, isFirst: boolean): boolean {
  const isAdded =
    word.kind === 'scale'
      ? addScale(word, reading, isFirst)
      : word.kind === 'dozen'
        ? addDozen(word, reading, isFirst)
        : addPart(word, reading, isFirst);
  if (!isAdded) return false;
  reading.hasWords = true;
  reading.isOrdinal = word.isOrdinal;
  reading.isApproximate ||= word.isApproximate === true;
  reading.isWeak ||= word.isWeak === true;
  return true;
}

/** Digits, tens and hundreds follow in falling order: двадцять три, not три двадцять. */
function addPart(word: NumberWord, reading: Reading, isFirst: boolean): boolean {
  const size = word.kind === 'hundred' ? 100 : word.kind === 'ten' ? 10 : word.value >= 10 ? 2 : 1;
  if (!isFirst && (size >= reading.lastStep || (size === 2 && reading.lastStep <= 10))) return false;
  if (!isFirst && word.value === 0) return false;
  // After figures only a magnitude may follow.
  if (reading.hasDigits && reading.lastScale === Infinity) return false;
  reading.group += word.value;
  reading.lastStep = size === 2 ? 1 : size;
  return true;
}

function addScale(word: NumberWord, reading: Reading, isFirst: boolean): boolean {
  if (isFirst) {
    reading.group = 0;
    reading.value = word.value;
  } else if (word.value === 100) {
    // English "hundred" multiplies what stands before it inside the group: two hundred.
    if (reading.group === 0 || reading.group >= 100 || reading.isOrdinal) return false;
    reading.group *= 100;
    reading.lastStep = 100;
    return true;
  } else {
    // «three thousand millions»: a larger scale after a smaller one multiplies the whole.
    if (word.value > reading.lastScale && reading.group === 0) reading.value *= word.value;
    else if (word.value >= reading.lastScale) return false;
    else reading.value += (reading.group === 0 ? 1 : reading.group) * word.value;
    reading.group = 0;
  }
  reading.lastScale = word.value;
  reading.lastStep = Infinity;
  if (word.value === 100) {
    reading.group = 100;
    reading.value = 0;
    reading.lastScale = Infinity;
    reading.lastStep = 100;
  }
  return true;
}

function addDozen(word: NumberWord, reading: Reading, isFirst: boolean): boolean {
  if (isFirst) reading.group = word.value;
  else {
    const before = reading.value + reading.group;
    if (before === 0) return false;
    reading.value = 0;
    reading.group = before * word.value;
  }
  reading.lastStep = 1;
  return true;
}

/** “and” inside a number, a decimal point in words, «з половиною». */
function takeConnector(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  { language, isFirst }: { language: KnownLanguage; isFirst: boolean },
): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return 0;
  if (isFirst) return takeArticle(token, next, reading, language);
  if (next === undefined || !next.isJoined) return 0;
  if (language === 'en' && token.text === 'and') return takeAnd(tokens, at, reading);
  if (['з', 'із', 'с'].includes(token.text) && ['половиною', 'половиной'].includes(next.text)) {
    reading.group += 0.5;
    reading.hasWords = true;
    return 2;
  }
  return pointWords[language].includes(token.text) ? takeDecimals(tokens, at, reading, language) : 0;
}

function takeAnd(tokens: readonly Token[], at: number, reading: Reading): number {
  const next = tokens[at + 1];
  const word = next === undefined ? undefined : numberWord(next.text, 'en');
  if (next?.text === 'a' && tokens[at + 2]?.text === 'half') {
    reading.group += 0.5;
    return 3;
  }
  // “five and six” are two numbers; “two hundred and six” is one.
  const isInside =
    reading.lastStep >= 100 && word !== undefined && word.kind !== 'scale' && word.kind !== 'dozen';
  return isInside && addWord(word, reading, false) ? 2 : 0;
}

/** “a hundred”, “a dozen”, “a couple”, “a few”. */
function takeArticle(
  token: Token,
  next: Token | undefined,
  reading: Reading,
  language: KnownLanguage,
): number {
  if (language !== 'en' || token.text !== 'a' || next === undefined || !next.isJoined) return 0;
  const word = numberWord(next.text, 'en');
  const small: Readonly<Record<string, number>> = { couple: 2, pair: 2, few: 3 };
  const few = small[next.text];
  if (few !== undefined) {
    reading.group = few;
    reading.isWeak = true;
    reading.isApproximate = true;
    reading.hasWords = true;
    reading.lastStep = 1;
    return 2;
  }
  if (word === undefined || (word.kind !== 'scale' && word.kind !== 'dozen')) return 0;
  return addWord(word, reading, true) ? 2 : 0;
}

/** Decimals in words: digits after the point one by one or as a number; «восемьдесят пять сотых» by their own scale. */
function takeDecimals(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  language: KnownLanguage,
): number {
  let digits = '';
  let next = at + 1;
  let group = 0;
  let lastStep = Infinity;
  for (; next < tokens.length && tokens[next]?.isJoined !== false; next++) {
    const token = tokens[next];
    if (token === undefined) break;
    const word = numberWord(token.text, language);
    const scale = word?.isOrdinal === true ? decimalScale(token.text) : undefined;
    if (scale !== undefined) {
      reading.group += (Number(digits) + group) / scale;
      return next + 1 - at;
    }
    if (word === undefined || word.isOrdinal || word.kind === 'scale') break;
    const size = word.kind === 'ten' ? 10 : 1;
    if (word.value === 0 || size >= lastStep) {
      digits += group === 0 ? '' : String(group);
      group = 0;
    }
    if (word.value === 0) digits += '0';
    else group += word.value;
    lastStep = word.value === 0 ? Infinity : size;
  }
  if (digits === '' && group === 0) return digitsAfterPoint(tokens, at, reading);
  const fraction = digits + (group === 0 ? '' : String(group));
  reading.group += Number(`0.${fraction}`);
  return next - at;
}

function digitsAfterPoint(tokens: readonly Token[], at: number, reading: Reading): number {
  const next = tokens[at + 1];
  if (next?.kind !== 'digits' || !/^\d+$/u.test(next.text)) return 0;
  reading.group += Number(`0.${next.text}`);
  return 2;
}

function decimalScale(word: string): number | undefined {
  const scales: readonly (readonly [RegExp, number])[] = [
    [/^десят/u, 10],
    [/^сот/u, 100],
    [/^(?:тисячн|тысячн)/u, 1e3],
    [/^(?:десятитисячн|десятитысячн)/u, 1e4],
    [/^(?:стотисячн|стотысячн)/u, 1e5],
    [/^(?:мільйонн|миллионн)/u, 1e6],
  ];
  return scales.find(([stem]) => stem.test(word))?.[1];
}
