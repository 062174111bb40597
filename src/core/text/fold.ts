import type { KnownLanguage } from '../model.ts';

/** Apostrophes as people type them inside Ukrainian words: ’ ʼ ‘ ` ´ ′ ＇. */
const apostrophes = /[\u2019\u02bc\u2018`\u00b4\u2032\uff07]/g;
const hyphens = /[\u2010\u2011]/g;
/** Characters that show nothing: soft hyphen, zero-width space and joiners, word joiner, BOM. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Stress marks over Cyrillic vowels; й and ї are composed first, so their own marks stay. */
const stress = /[\u0300\u0301\u0341]/g;
const combining = /[\u0300-\u036f]/;

/**
 * Folds one word for matching: lower case, plain apostrophe and hyphen, no stress marks or invisible characters.
 * Russian ё becomes е. The result has no offsets of its own: use `foldText` where places matter.
 */
export function foldWord(word: string, language: KnownLanguage | undefined): string {
  const lower = word.toLowerCase();
  const plain = isPlain(lower) ? lower : foldSpecial(lower);
  return language === 'ru' && plain.includes('ё') ? plain.replaceAll('ё', 'е') : plain;
}

/** True where every letter is one that folding leaves as it is: those of ASCII but the backtick, and Cyrillic ones. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const isCyrillic = (code >= 0x400 && code <= 0x45f) || code === 0x490 || code === 0x491;
    if (!isCyrillic && (code >= 0x7f || code === 0x60)) return false;
  }
  return true;
}

function foldSpecial(lower: string): string {
  // Cyrillic vowels have no composed form with the acute, so composing keeps é of café and leaves stress apart.
  const composed = combining.test(lower) ? lower.normalize('NFC') : lower;
  return composed
    .replace(apostrophes, "'")
    .replace(hyphens, '-')
    .replace(invisible, '')
    .replace(stress, '')
    .normalize('NFC');
}

/** A folded text that remembers where each of its code units stood. */
export interface FoldedText {
  readonly folded: string;
  /** UTF-16 offsets into the original, one for each code unit of `folded` and one for its end. */
  readonly originalOffsets: Uint32Array;
}

const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/;
const cluster = /.[\u0300-\u036f]*/gsu;

/** Folds a whole text for searching: as `foldWord`, and every kind of space becomes a plain one. */
export function foldText(text: string, language: KnownLanguage | undefined): FoldedText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const match of text.matchAll(cluster)) {
    const piece = spaces.test(match[0]) ? ' ' : foldWord(match[0], language);
    pieces.push(piece);
    for (let index = 0; index < piece.length; index += 1) offsets.push(match.index);
  }
  offsets.push(text.length);
  return { folded: pieces.join(''), originalOffsets: Uint32Array.from(offsets) };
}

/** Turns a stretch of a folded text into the stretch of the original it stands for; end exclusive. */
export function originalSpan(
  { originalOffsets }: FoldedText,
  startOffset: number,
  endOffset: number,
): { readonly startOffset: number; readonly endOffset: number } {
  return { startOffset: originalOffsets[startOffset] ?? 0, endOffset: originalOffsets[endOffset] ?? 0 };
}
