import type { Discrepancy } from '../core/model.ts';
import { foldForSearch } from '../core/text/search-fold.ts';

/** What makes two discrepancies like each other: the same check says the same of the same words, wherever they stand. */
export function likenessOf(discrepancy: Discrepancy, contents: ReadonlyMap<string, string>): string {
  const quotes = discrepancy.passages.map((passage) => {
    const content = contents.get(passage.unitId) ?? '';
    return foldForSearch(content.slice(passage.startOffset, passage.endOffset)).folded.trim();
  });
  const distinct = [...new Set(quotes)].toSorted();
  return JSON.stringify([discrepancy.checkId, discrepancy.category, discrepancy.message.key, distinct]);
}
