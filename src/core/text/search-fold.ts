import type { Span } from '../model.ts';

/** A text as search compares it, with the way back to the original. */
export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded` the offset in the original where its character starts. */
  readonly starts: Int32Array;
  /** The offset in the original behind that character and everything folded away with it. */
  readonly ends: Int32Array;
}

const joined = new Map<string, string>([
  ...[...'’‘ʼʹ′`´＇ʻ‛'].map((mark) => [mark, "'"] as const),
  ...[...'«»“”„‟″＂'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, '-'] as const),
  ['ё', 'е'],
  ['Ё', 'е'],
  ['…', '...'],
]);
const isMark = /^\p{M}$/u;
const isSpace = /^\s$/u;
// Soft hyphen, zero-width space, joiners, byte-order mark.
const isDropped = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/u;

/** One past the last character of the table: Latin, Greek and Cyrillic letters. */
const tableEnd = 0x530;
// What each common character folds to when no mark follows it; '' = look closer (space, marks, what is dropped).
const table: readonly string[] = Array.from({ length: tableEnd }, (_, code) => {
  const character = String.fromCharCode(code);
  const isSpecial = isSpace.test(character) || isMark.test(character) || isDropped.test(character);
  return isSpecial || code < 0x20 ? '' : foldCluster(character);
});

/**
 * Folds a text for search: case, ё/е, stress marks, apostrophes, quotation marks, dashes, runs of space and invisible
 * characters make no difference; й, ї and ґ stay letters of their own. Latin letters lose their diacritics.
 * Time linear in the length.
 */
export function foldForSearch(text: string): FoldedText {
  const folder = new Folder(text.length);
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const plain = code < tableEnd && standsAlone(text, at) ? table[code]! : '';
    if (plain !== '') {
      folder.push(plain, at, at + 1);
      at += 1;
      continue;
    }
    const end = clusterEnd(text, at);
    const cluster = text.slice(at, end);
    if (isDropped.test(cluster)) folder.extend(end);
    else if (isSpace.test(cluster)) folder.pushSpace(at, end);
    else folder.push(foldCluster(cluster), at, end);
    at = end;
  }
  return folder.finish();
}

// Gathers the folded characters with the places they came from.
class Folder {
  #folded = '';
  // Kept beside the text: to look at its end would copy all that was gathered so far, for each word anew.
  #endsInSpace = false;
  #starts: Int32Array;
  #ends: Int32Array;
  constructor(length: number) {
    this.#starts = new Int32Array(length + 16);
    this.#ends = new Int32Array(length + 16);
  }
  push(piece: string, start: number, end: number): void {
    const from = this.#folded.length;
    if (from + piece.length > this.#starts.length) this.#grow();
    for (let unit = from; unit < from + piece.length; unit += 1) {
      this.#starts[unit] = start;
      this.#ends[unit] = end;
    }
    this.#folded += piece;
    this.#endsInSpace = piece.endsWith(' ');
  }
  /** What is folded away belongs to the character before it. */
  extend(end: number): void {
    if (this.#folded !== '') this.#ends[this.#folded.length - 1] = end;
  }
  pushSpace(start: number, end: number): void {
    if (this.#endsInSpace) this.extend(end);
    else this.push(' ', start, end);
  }
  finish(): FoldedText {
    const { length } = this.#folded;
    return { folded: this.#folded, starts: this.#starts.slice(0, length), ends: this.#ends.slice(0, length) };
  }
  // One character may fold to three (…): rarely more than the text was long.
  #grow(): void {
    const [starts, ends] = [this.#starts, this.#ends];
    this.#starts = new Int32Array(starts.length * 2);
    this.#starts.set(starts);
    this.#ends = new Int32Array(ends.length * 2);
    this.#ends.set(ends);
  }
}

// True where the next character is surely no combining mark.
function standsAlone(text: string, at: number): boolean {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return next < 0x300 || (next >= 0x370 && next < 0x483) || (next > 0x489 && next < 0x591) || next === 0x2019;
}

/** Turns a span of the folded text into a span of the original. */
export function unfoldSpan(text: FoldedText, start: number, end: number): Span {
  return { startOffset: text.starts[start] ?? 0, endOffset: text.ends[end - 1] ?? 0 };
}

function clusterEnd(text: string, at: number): number {
  let end = at + charLength(text, at);
  // Nearly every character of real text stands alone: one comparison settles it.
  while (end < text.length && text.charCodeAt(end) >= 0x300) {
    const length = charLength(text, end);
    if (!isMark.test(text.slice(end, end + length))) break;
    end += length;
  }
  return end;
}

function charLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function foldCluster(cluster: string): string {
  const known = joined.get(cluster);
  if (known !== undefined) return known;
  if (cluster.length === 1 && cluster.charCodeAt(0) < 0x80) return cluster.toLowerCase();
  const parts = cluster.normalize('NFD');
  const base = parts[0] ?? '';
  const isLatin = base.charCodeAt(0) < 0x250;
  // Cyrillic keeps й and ї (breve, diaeresis) and loses the stress marks only.
  const stripped = isLatin ? parts.replace(/\p{M}+/gu, '') : parts.replace(/[\u0300\u0301]/gu, '');
  const lower = stripped.normalize('NFC').toLowerCase();
  return joined.get(lower) ?? lower;
}
