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

/**
 * Folds a text for search: case, ё/е, stress marks, apostrophes, quotation marks, dashes, runs of space and invisible
 * characters make no difference; й, ї and ґ stay letters of their own. Latin letters lose their diacritics.
 */
export function foldForSearch(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (piece: string, start: number, end: number): void => {
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < text.length;) {
    const end = clusterEnd(text, at);
    const cluster = text.slice(at, end);
    if (isDropped.test(cluster)) {
      if (ends.length > 0) ends[ends.length - 1] = end;
    } else if (isSpace.test(cluster)) {
      if (folded.endsWith(' ')) ends[ends.length - 1] = end;
      else push(' ', at, end);
    } else {
      push(foldCluster(cluster), at, end);
    }
    at = end;
  }
  return { folded, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
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
