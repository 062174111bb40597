import type { Span } from '../core/model.ts';
import { nameSimilarity, nameSkeleton } from '../core/romanize/skeleton.ts';

/** Names shorter than this fall together with too many words. */
const shortestName = 4;
/** Equal skeletons, or equal but for a case ending. */
const enough = 0.95;

/**
 * Finds a name in its other spellings and scripts: Кислиця also finds Кислица, Kyslytsia, Kislitsa. Only a query of one
 * capitalised word is taken for a name, and only capitalised words are found; null for any other query.
 */
export function createNameFinder(query: string): ((text: string) => readonly Span[]) | null {
  const name = query.trim();
  const isName = /^\p{Lu}[\p{L}'’ʼ-]+$/u.test(name) && nameSkeleton(name).length >= shortestName;
  if (!isName) return null;
  const memory = new Map<string, boolean>();
  const first = nameSkeleton(name)[0];
  const isSame = (word: string): boolean => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    const same = nameSkeleton(word)[0] === first && nameSimilarity(name, word) >= enough;
    memory.set(word, same);
    return same;
  };
  return (text) =>
    [...text.matchAll(/\p{Lu}[\p{L}’ʼ]*(?:['-]\p{L}+)*/gu)].flatMap((match): Span[] => {
      // An English possessive is no part of the name.
      const word = match[0].replace(/['’]s$/u, '');
      const isFound = word.length >= shortestName && isSame(word);
      return isFound ? [{ startOffset: match.index, endOffset: match.index + word.length }] : [];
    });
}
