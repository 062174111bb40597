import type { DiscrepancyCategory, Message, Severity } from '../model.ts';

/** What a column of our tables holds, by its head. */
export type TableHeadKind = 'row' | 'score' | 'status' | 'discrepancies' | 'findings' | 'notes';

/** What the first line of a comment says. */
export interface RemarkRank {
  readonly category?: DiscrepancyCategory;
  readonly severity?: Severity;
  readonly state?: 'open' | 'resolved';
}

/** The words that office files are written with, to read them back by: those of every interface language, since a file
 *  may come from a colleague. Keys are the words as they stand in the file. */
export interface OfficeWords {
  readonly heads: Readonly<Record<string, TableHeadKind>>;
  readonly ranks: Readonly<Record<string, RemarkRank>>;
  /** Words of ties; the values are those of `cellTieWords`, and `automatic`. */
  readonly ties: Readonly<Record<string, string>>;
  /** What stands before and after a proposed wording. */
  readonly proposals: readonly (readonly [before: string, after: string])[];
}

/** Words of one interface language by key. */
export type WordsOf = (key: string, params?: Message['params']) => string;

/** Words of ties in the order in which they are written. */
export const tieCodes = ['automatic', 'confirmed', 'needs-review', 'moved', 'manual', 'fixed'] as const;

/** No words at all: what a reader knows of files that were written for programs. */
export const noOfficeWords: OfficeWords = { heads: {}, ranks: {}, ties: {}, proposals: [] };
