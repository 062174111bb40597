import type { Span } from '../model.ts';
import { allMatches } from './matches.ts';
import { readPlainWords } from './plain-words.ts';

/** `word` letters of any script (digits may follow: МН17, F-16); `number` digits with inner points and commas. */
export type WordKind = 'word' | 'number';

/** One word of a text, at its place in the original. */
export interface Word extends Span {
  /** The characters as they stand in the text, stress marks and soft hyphens included. */
  readonly text: string;
  readonly kind: WordKind;
}

// A word: letters and marks; inside it apostrophes of every typing habit, hyphens, soft hyphens and joiners.
const letter = String.raw`[\p{L}\p{M}]`;
const inner = String.raw`['\u2019\u02bc\u2018\u0060\u00b4\u2032\uff07\-\u2010\u2011\u00ad\u200b-\u200d\u2060]`;
const letterOrDigit = String.raw`[\p{L}\p{M}\p{Nd}]`;
// Scripts written without spaces go character by character: any longer piece would never recur.
const spaceless = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*`;
/** Its group takes what begins with a digit. */
const pattern = new RegExp(
  String.raw`${spaceless}|${letter}${letterOrDigit}*(?:${inner}+${letterOrDigit}+)*|(\p{Nd}+(?:[.,]\p{Nd}+)*(?:${inner}?${letter}+(?:${inner}+${letterOrDigit}+)*)?)`,
  'gu',
);
const hasLetter = /\p{L}/u;
const spacelessLetter = new RegExp(spaceless, 'u');

/** Finds the words and numbers of a text in order; punctuation, symbols and spaces are left out. */
export function findWords(text: string): Word[] {
  return readPlainWords(text) ?? findByPattern(text);
}

/** The same in any script. */
export function findByPattern(text: string): Word[] {
  const found: Word[] = [];
  for (const match of allMatches(text, pattern)) {
    const piece = match[0];
    const isWord = match[1] === undefined || hasLetter.test(piece);
    // A run of letters that ran into a script without spaces is cut there.
    if (piece.length > 1 && maySpaceless(piece) && spacelessLetter.test(piece) && [...piece].length > 1) {
      found.push(...splitSpaceless(piece, match.index));
      continue;
    }
    found.push({
      startOffset: match.index,
      endOffset: match.index + piece.length,
      text: piece,
      kind: isWord ? 'word' : 'number',
    });
  }
  return found;
}

/** False where all letters are of scripts before Thai, the first of those written without spaces. */
function maySpaceless(piece: string): boolean {
  for (let at = 0; at < piece.length; at += 1) if (piece.charCodeAt(at) >= 0x0e00) return true;
  return false;
}

const pieces = new RegExp(String.raw`${spaceless}|[^]`, 'gu');

function splitSpaceless(text: string, startOffset: number): Word[] {
  const found: Word[] = [];
  let run = '';
  let runStart = 0;
  const flush = (): void => {
    if (run === '') return;
    const start = startOffset + runStart;
    found.push({ startOffset: start, endOffset: start + run.length, text: run, kind: 'word' });
    run = '';
  };
  for (const match of allMatches(text, pieces)) {
    const piece = match[0];
    if (spacelessLetter.test(piece)) {
      flush();
      const start = startOffset + match.index;
      found.push({ startOffset: start, endOffset: start + piece.length, text: piece, kind: 'word' });
    } else {
      if (run === '') runStart = match.index;
      run += piece;
    }
  }
  flush();
  return found;
}

/** The words' characters alone. */
export function wordForms(text: string): string[] {
  return findWords(text).map((word) => word.text);
}
