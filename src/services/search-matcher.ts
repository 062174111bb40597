import type { SearchRequest } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import type { Span } from '../core/model.ts';
import { foldForSearch, unfoldSpan } from '../core/text/search-fold.ts';
import { createFormFinder, type FoldedRange } from './search-forms.ts';
import { createNameFinder } from './search-names.ts';

/** How a query is found in one text. */
export interface Matcher {
  /** Folded strings of which a hit must contain one; none = the index can't help and every text is read. */
  readonly needles: readonly string[];
  /** Places in the original text, in order, not overlapping; UTF-16 code units. */
  find(text: string): readonly Span[];
}

/** Makes the matcher of a request; null where the query holds nothing. Throws AppError('invalid-arguments'). */
export function createMatcher(
  request: Pick<SearchRequest, 'query' | 'isRegExp' | 'wholeWords' | 'matchForms'>,
): Matcher | null {
  if (request.isRegExp) return regExpMatcher(request.query);
  const query = foldForSearch(request.query).folded.trim();
  if (query === '') return null;
  // `Kyslyts*` is what people write for "begins so": the star adds nothing to a search inside words.
  const stem = query.replace(/\*+$/, '');
  if (stem === '') return null;
  const isPrefix = stem !== query;
  const edges = {
    wholeStart: request.wholeWords || isPrefix,
    wholeEnd: request.wholeWords && !isPrefix,
  };
  const findNames = request.matchForms && !isPrefix ? createNameFinder(request.query) : null;
  const findForms = request.matchForms && !isPrefix ? createFormFinder(stem) : () => [];
  return {
    // Forms can't be listed beforehand, so the index can't propose them.
    needles: request.matchForms && !isPrefix ? [] : [stem],
    find: (text) => {
      const folded = foldForSearch(text);
      const ranges = [...occurrences(folded.folded, stem, edges), ...findForms(folded.folded)];
      const spans = withoutOverlaps(ranges).map(([start, end]) => unfoldSpan(folded, start, end));
      return findNames === null ? spans : joinSpans(spans, findNames(text));
    },
  };
}

/** Both lists in reading order; of two that overlap the one that begins first, then the longer. */
function joinSpans(spans: readonly Span[], names: readonly Span[]): readonly Span[] {
  const all = [...spans, ...names].map(({ startOffset, endOffset }): FoldedRange => [startOffset, endOffset]);
  return withoutOverlaps(all).map(([startOffset, endOffset]) => ({ startOffset, endOffset }));
}

function occurrences(
  text: string,
  needle: string,
  edges: { readonly wholeStart: boolean; readonly wholeEnd: boolean },
): readonly FoldedRange[] {
  const found: FoldedRange[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (edges.wholeStart && isWordCharacter(text, at - 1)) continue;
    if (edges.wholeEnd && isWordCharacter(text, end)) continue;
    found.push([at, end]);
  }
  return found;
}

function isWordCharacter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}']/u.test(text[at]!);
}

function withoutOverlaps(ranges: readonly FoldedRange[]): readonly FoldedRange[] {
  const kept: FoldedRange[] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  }
  return kept;
}

// A regular expression sees the text as it is: its author decides about case and apostrophes.
function regExpMatcher(source: string): Matcher | null {
  if (source === '') return null;
  let expression: RegExp;
  try {
    expression = new RegExp(source, 'giu');
  } catch (error) {
    throw new AppError('invalid-arguments', { detail: error instanceof Error ? error.message : source });
  }
  return {
    needles: [],
    find: (text) =>
      [...text.matchAll(expression)]
        .filter((match) => match[0] !== '')
        .map((match) => ({ startOffset: match.index, endOffset: match.index + match[0].length })),
  };
}
