import { foldForSearch } from '../../core/text/search-fold.ts';

/** Tells whether one of the texts holds the words typed over a list. Case, apostrophes, ё, stress marks, quotation marks
 *  and spaces make no difference, as in the search over texts. An empty query lets everything through. */
export function holdsQuery(query: string, texts: readonly string[]): boolean {
  const words = foldForSearch(query.trim()).folded;
  return words === '' || texts.some((text) => foldForSearch(text).folded.includes(words));
}
