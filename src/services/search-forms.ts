import { sameLexeme } from '../core/inflect/inflect.ts';
import type { KnownLanguage } from '../core/model.ts';

/** A stretch of the folded text: start and end, end exclusive. */
export type FoldedRange = readonly [start: number, end: number];

const wordPattern = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/**
 * Finds word forms of a query: every word of it in any form that the rules of inflection tie to it, in the same order,
 * with nothing but space or punctuation between. Rules and not a word list decide, so rare alternations are missed.
 * foldedQuery: as `foldForSearch` leaves it. Answers are remembered for each word seen.
 */
export function createFormFinder(foldedQuery: string): (folded: string) => readonly FoldedRange[] {
  const wanted = wordsOf(foldedQuery).map(([word]) => ({
    word,
    isEnglish: languagesOf(word).includes('en'),
    memory: new Map<string, boolean>(),
  }));
  const first = wanted[0];
  if (!first) return () => [];
  return (folded) => {
    const words = wordsOf(folded);
    return words.flatMap(([word, start], place): readonly FoldedRange[] => {
      if (!matches(word, first)) return [];
      const last = words[place + wanted.length - 1];
      if (!last) return [];
      const isRun = wanted.every((one, step) => matches(words[place + step]![0], one));
      return isRun ? [[start, last[1] + last[0].length]] : [];
    });
  };
}

interface WantedWord {
  readonly word: string;
  readonly isEnglish: boolean;
  readonly memory: Map<string, boolean>;
}

function matches(word: string, wanted: WantedWord): boolean {
  // Forms of one word share their first letter but for a handful of English ones (go, went).
  if (word[0] !== wanted.word[0] && !wanted.isEnglish) return false;
  const known = wanted.memory.get(word);
  if (known !== undefined) return known;
  const isForm =
    word === wanted.word ||
    languagesOf(wanted.word).some((language) => sameLexeme(word, wanted.word, language));
  wanted.memory.set(word, isForm);
  return isForm;
}

// A Cyrillic word may be Ukrainian or Russian: a search over both goes by the rules of both.
function languagesOf(word: string): readonly KnownLanguage[] {
  if (/^[a-z'-]+$/.test(word)) return ['en'];
  return /\p{Script=Cyrillic}/u.test(word) ? ['uk', 'ru'] : [];
}

function wordsOf(folded: string): readonly (readonly [word: string, start: number])[] {
  return [...folded.matchAll(wordPattern)].map((match) => [match[0], match.index] as const);
}
