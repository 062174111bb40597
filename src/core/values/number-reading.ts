import type { KnownLanguage } from '../model.ts';
import { numberWord } from './number-words.ts';
import type { NumberWord } from './number-words.ts';
import { englishParts, fractionOf, takeDecimals, takeFraction } from './number-parts.ts';
import type { ReadNumber, Reading } from './number-state.ts';
import type { Token } from './number-tokens.ts';

const minusWords = ['мінус', 'минус', 'minus', 'negative'];
const pointWords: Readonly<Record<KnownLanguage, readonly string[]>> = {
  uk: ['крапка', 'кома', 'цілих', 'ціла', 'цілі'],
  ru: ['точка', 'запятая', 'целых', 'целая', 'целые'],
  en: ['point'],
};

/** Tells quickly where no number begins: figures, a word of number or of a sign, “a” (dozen) do. */
export function mayBegin(token: Token | undefined, language: KnownLanguage | undefined): boolean {
  if (token?.kind !== 'word') return token !== undefined;
  if (minusWords.includes(token.text)) return true;
  if (language === undefined) return false;
  return (language === 'en' && token.text === 'a') || wordAt(token, language) !== undefined;
}

/** What a token says as a number word, with the dot that ends it or without. */
function wordAt({ text }: Token, language: KnownLanguage): NumberWord | undefined {
  const found = numberWord(text, language);
  if (found !== undefined || !text.endsWith('.')) return found;
  return numberWord(text.slice(0, -1), language);
}

/** Reads the number that begins at a token; undefined where none does. */
export function readNumber(
  tokens: readonly Token[],
  start: number,
  language: KnownLanguage | undefined,
): { number: ReadNumber; next: number } | undefined {
  const first = tokens[start];
  if (first === undefined) return undefined;
  const isNegative = first.kind === 'word' && minusWords.includes(first.text);
  let at = isNegative ? start + 1 : start;
  const reading: Reading = {
    isFactor: false,
    value: 0, group: 0, lastScale: Infinity, lastStep: Infinity, isOrdinal: false, isApproximate: false,
    isWeak: false, hasDigits: false, hasWords: false, endOffset: first.endOffset, dozen: 1,
  }; // prettier-ignore
  const begin = at;
  while (at < tokens.length && (at === begin || tokens[at]?.isJoined === true)) {
    const step = takeToken(tokens, at, reading, { language, isFirst: at === begin });
    if (step === 0) break;
    at += step;
    const last = tokens[at - 1];
    const isClosed = last !== undefined && endsSentence(last, language);
    reading.endOffset = (last?.endOffset ?? reading.endOffset) - (isClosed ? 1 : 0);
    if (isClosed) break;
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
      isFactor: reading.isFactor,
      ...sharedScale(reading),
    },
  };
}

/** The magnitude that ends a number. */
function sharedScale(reading: Reading): { scale?: number } {
  if (reading.lastScale < Infinity && reading.group === 0) return { scale: reading.lastScale };
  return reading.dozen > 1 && reading.value === 0 ? { scale: reading.dozen } : {};
}

/** A dot after a whole number word ends the sentence; after «млн» or «тис» it shortens the word. */
function endsSentence(token: Token, language: KnownLanguage | undefined): boolean {
  if (token.kind !== 'word' || !token.text.endsWith('.') || language === undefined) return false;
  return numberWord(token.text.slice(0, -1), language)?.isAbbreviation !== true;
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

/** The word behind a token of the same clause; empty where a mark stands between. */
function followingWord(tokens: readonly Token[], at: number): string {
  const isClosed = tokens[at]?.text.endsWith('.') === true || tokens[at + 1]?.isJoined !== true;
  return isClosed ? '' : (tokens[at + 1]?.text ?? '');
}

/** Words that make a bare magnitude vague: “several hundred”. */
const vagueCounts = new Set(['several', 'few', 'many']);

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
  const word = wordAt(token, language);
  if (!isFirst) {
    const part = fractionOf(
      word,
      {
        text: token.text.endsWith('.') ? token.text.slice(0, -1) : token.text,
        following: followingWord(tokens, at),
        before: tokens[at - 2]?.text ?? '',
      },
      reading,
      language,
    );
    if (part !== undefined) return takeFraction(reading, part);
  }
  if (word === undefined) return takeConnector(tokens, at, reading, { language, isFirst });
  if (word.kind === 'fraction' && !isFirst) return 0;
  if (word.kind === 'fraction' && language === 'en' && isNthPart(tokens, at)) return 0;
  if (word.kind === 'fraction' && language === 'en') return takePartOfScale(tokens, at, reading, word.value);
  // «мільйони людей», “thousands”: no count stands before the plural.
  if (isFirst && word.kind === 'scale' && !word.isOrdinal && /(?:s|и|і|ы|ів|ов|ам|ами|ах|яч)$/u.test(token.text)) reading.isApproximate = true; // prettier-ignore
  if (isFirst && word.kind === 'scale' && !word.isOrdinal && vagueCounts.has(tokens[at - 1]?.text ?? '')) reading.isApproximate = true; // prettier-ignore
  return addWord(word, reading, isFirst) ? 1 : 0;
}

/** “the third quarter”, “the second half”: a stretch of a year or a match, no fraction. */
function isNthPart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (tokens[at]?.isJoined !== true || numberWord(before, 'en') === undefined) return false;
  return numberWord(before, 'en')?.isOrdinal === true;
}

/** “half”, “half a million”, “a quarter of a million”. */
function takePartOfScale(tokens: readonly Token[], at: number, reading: Reading, part: number): number {
  const place = tokens[at + 1]?.text === 'of' ? at + 2 : at + 1;
  const scale = tokens[place]?.text === 'a' ? numberWord(tokens[place + 1]?.text ?? '', 'en') : undefined;
  reading.group = part;
  reading.hasWords = true;
  reading.lastStep = 0;
  if (scale?.kind === 'dozen' && tokens[place + 1]?.text === 'dozen') {
    reading.group = part * scale.value;
    return place + 2 - at;
  }
  if (scale?.kind !== 'scale' || scale.isOrdinal || scale.value < 1000) {
    reading.isWeak = true;
    return 1;
  }
  addScale(scale, reading, false);
  return place + 2 - at;
}

function addWord(word: NumberWord, reading: Reading, isFirst: boolean): boolean {
  if (word.isAbbreviation === true && isFirst) return false;
  if (reading.isFactor || (word.kind === 'factor' && !isFirst)) return false;
  if (word.kind === 'factor') reading.isFactor = true;
  const isAdded =
    word.kind === 'scale'
      ? addScale(word, reading, isFirst)
      : word.kind === 'dozen'
        ? addDozen(word, reading, isFirst)
        : addPart(word, reading, isFirst);
  if (!isAdded) return false;
  reading.hasWords = true;
  reading.isOrdinal = word.isOrdinal;
  // «десятки» are some tens, «два десятки» twenty.
  reading.isApproximate ||= word.isApproximate === true && isFirst;
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
    reading.dozen = word.value;
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
  if (isFirst) return takeArticle(tokens, at, reading, language);
  if (next === undefined) return 0;
  if (pointWords[language].includes(token.text) && (next.isJoined || next.kind === 'digits'))
    return takeDecimals(tokens, at, reading, language);
  if (!next.isJoined) return 0;
  if (language === 'en' && token.text === 'and') return takeAnd(tokens, at, reading);
  if (['з', 'із', 'с'].includes(token.text) && ['половиною', 'половиной'].includes(next.text)) {
    addHalf(reading);
    reading.hasWords = true;
    return 2;
  }
  return 0;
}

/** “a million and a half” is half a million more, “two and a half” half of one. */
function addHalf(reading: Reading): void {
  if (reading.group === 0 && reading.lastScale < Infinity) reading.value += reading.lastScale / 2;
  else reading.group += 0.5;
}

function takeAnd(tokens: readonly Token[], at: number, reading: Reading): number {
  const next = tokens[at + 1];
  const word = next === undefined ? undefined : numberWord(next.text, 'en');
  if (next?.text === 'a' && tokens[at + 2]?.text === 'half') {
    addHalf(reading);
    return 3;
  }
  // “five and six” are two numbers; “two hundred and six” is one.
  const isInside =
    reading.lastStep >= 100 && word !== undefined && word.kind !== 'scale' && word.kind !== 'dozen';
  return isInside && addWord(word, reading, false) ? 2 : 0;
}

/** Words that go on behind “by a third”. */
const behindPart = new Set('in since over compared from to and or but on during within this last between after at for when while as against'.split(' ')); // prettier-ignore

/** “a hundred”, “a dozen”, “a couple”, “a few”. */
function takeArticle(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  language: KnownLanguage,
): number {
  const [token, next, following] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (language !== 'en' || token?.text !== 'a' || next === undefined || !next.isJoined) return 0;
  const word = numberWord(next.text, 'en');
  const small: Readonly<Record<string, number>> = { couple: 2, pair: 2, few: 3 };
  const part = englishParts.get(next.text.endsWith('.') ? next.text.slice(0, -1) : next.text);
  // “cut by a third.”, “by a quarter compared with …”; “by a third party” is no part.
  const isLess =
    tokens[at - 1]?.text === 'by' &&
    (following?.isJoined !== true || next.text.endsWith('.') || behindPart.has(following.text));
  if (part !== undefined && (following?.text === 'of' || isLess)) {
    reading.group = part;
    reading.hasWords = true;
    return 2;
  }
  const few = small[next.text];
  if (few !== undefined) {
    reading.group = few;
    reading.isWeak = true;
    reading.isApproximate = true;
    reading.hasWords = true;
    reading.lastStep = 1;
    const counted = following?.text === 'of' ? numberWord(tokens[at + 3]?.text ?? '', 'en') : undefined;
    const isCounted = (counted?.kind === 'scale' || counted?.kind === 'dozen') && !counted.isOrdinal;
    return isCounted && addWord(counted, reading, false) ? 4 : 2;
  }
  if (word === undefined || (word.kind !== 'scale' && word.kind !== 'dozen')) return 0;
  // “a score” is mostly one of a match.
  return next.text !== 'score' && addWord(word, reading, true) ? 2 : 0;
}
