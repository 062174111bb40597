import type { Word } from './words.ts';

// The common case of `findWords`: texts in Latin and Cyrillic letters alone, read letter by letter without a pattern.

/** What a character is: 0 = this reader does not know it. */
const kinds = { unknown: 0, other: 1, letter: 2, digit: 3, inner: 4 } as const;

/** Shape UTF-16 units below `known`. */
const known = 0x530;
const kindOfUnit = Uint8Array.from({ length: known }, (_, code) => readKind(code));

function readKind(code: number): number {
  const char = String.fromCharCode(code);
  if ("'`-´\u00ad".includes(char)) return kinds.inner;
  if (/\d/u.test(char)) return kinds.digit;
  if (code < 0x250 || code >= 0x400) {
    if (/\p{L}/u.test(char)) return kinds.letter;
    return /[\p{M}\p{Nd}]/u.test(char) ? kinds.unknown : kinds.other;
  }
  return kinds.unknown;
}

/** Marks outside the table: what joins the letters of a word, and what stands between words. */
const innerMarks: ReadonlySet<number> = new Set([
  0x2019, 0x2018, 0x2032, 0x2010, 0x2011, 0x200b, 0x200c, 0x200d, 0x2060,
]);
const otherMarks: ReadonlySet<number> = new Set([
  0x2013, 0x2014, 0x201c, 0x201d, 0x201e, 0x2026, 0x2022, 0x2009, 0x202f, 0x2030, 0x20ac, 0x2116,
]);

function kindOf(code: number): number {
  if (code < known) return kindOfUnit[code] ?? 0;
  if (innerMarks.has(code)) return kinds.inner;
  return otherMarks.has(code) ? kinds.other : kinds.unknown;
}

/** Reads the words of a text; undefined where it has a character that only the pattern of all scripts knows. */
export function readPlainWords(text: string): Word[] | undefined {
  const found: Word[] = [];
  const count = text.length;
  for (let at = 0; at < count;) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === kinds.unknown) return undefined;
    if (kind === kinds.other || kind === kinds.inner) {
      at++;
      continue;
    }
    const end = kind === kinds.letter ? endOfParts(text, endOfRun(text, at)) : endOfNumber(text, at);
    const piece = text.slice(at, end);
    const isNumber = kind === kinds.digit && !hasLetter(text, at, end);
    found.push({ startOffset: at, endOffset: end, text: piece, kind: isNumber ? 'number' : 'word' });
    at = end;
  }
  return found;
}

const isLetterOrDigit = (kind: number): boolean => kind === kinds.letter || kind === kinds.digit;

/** The end of the letters and figures that go on at a place. */
function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetterOrDigit(kindOf(text.charCodeAt(at)))) at++;
  return at;
}

/** The end of a word whose first letters end here: further ones behind apostrophes and hyphens belong to it. */
function endOfParts(text: string, from: number): number {
  let end = from;
  for (;;) {
    let at = end;
    while (at < text.length && kindOf(text.charCodeAt(at)) === kinds.inner) at++;
    if (at === end || at >= text.length || !isLetterOrDigit(kindOf(text.charCodeAt(at)))) return end;
    end = endOfRun(text, at);
  }
}

function endOfFigures(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindOf(text.charCodeAt(at)) === kinds.digit) at++;
  return at;
}

/** The end of a number that begins here, letters that are stuck to it included: 1,5; 2-го; 10km. */
function endOfNumber(text: string, from: number): number {
  let end = endOfFigures(text, from);
  while (text.charCodeAt(end) === 0x2e || text.charCodeAt(end) === 0x2c) {
    const next = endOfFigures(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  const start = end < text.length && kindOf(text.charCodeAt(end)) === kinds.inner ? end + 1 : end;
  let at = start;
  while (at < text.length && kindOf(text.charCodeAt(at)) === kinds.letter) at++;
  return at === start ? end : endOfParts(text, at);
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kindOf(text.charCodeAt(at)) === kinds.letter) return true;
  return false;
}
