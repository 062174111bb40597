import { sameLexeme } from '../inflect/inflect.ts';
import type { KnownLanguage, Span } from '../model.ts';
import { foldWord } from '../text/fold.ts';
import { findWords } from '../text/words.ts';
import type { Word } from '../text/words.ts';

/**
 * Finds a term in a text in any inflected form; the words of a phrase must follow one another. Case matters only for
 * terms in capitals (США). Without rules for the language, forms must be equal.
 */
export function findTerm(text: string, term: string, language: KnownLanguage | undefined): Span[] {
  return findTermInWords(findWords(text), term, language);
}

/** As `findTerm`, over words that were cut before. */
export function findTermInWords(
  words: readonly Word[],
  term: string,
  language: KnownLanguage | undefined,
): Span[] {
  const wanted = findWords(term).map((word) => word.text);
  const [head] = wanted;
  if (head === undefined) return [];
  const found: Span[] = [];
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (!wanted.every((form, step) => isForm(words[at + step]?.text ?? '', form, language))) continue;
    const last = words[at + wanted.length - 1];
    found.push({ startOffset: words[at]?.startOffset ?? 0, endOffset: last?.endOffset ?? 0 });
    at += wanted.length - 1;
  }
  return found;
}

/** Letters that forms of one word share at least, unless the word is shorter. */
const sharedBeginning = 2;

function isForm(form: string, wanted: string, language: KnownLanguage | undefined): boolean {
  if (form === wanted) return true;
  const isAcronym = wanted.length > 1 && wanted === wanted.toUpperCase() && wanted !== wanted.toLowerCase();
  if (isAcronym) return false;
  const [a, b] = [foldWord(form, language), foldWord(wanted, language)];
  if (a === b) return true;
  if (language === undefined || a.slice(0, sharedBeginning) !== b.slice(0, sharedBeginning)) return false;
  return sameLexeme(form, wanted, language);
}
