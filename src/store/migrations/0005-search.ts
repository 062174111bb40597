import type { Migration } from './migration.ts';

/**
 * The full-text index over folded texts and notes. Trigrams find any piece of a word; the index keeps no copy of the
 * text. Row ids: a unit's `seq` doubled, a note entry's `seq` doubled plus one.
 */
export const migration0005: Migration = {
  version: 5,
  slug: 'search',
  up: (db) =>
    db.exec(`
CREATE VIRTUAL TABLE search_index USING fts5 (
  folded,
  content = '',
  contentless_delete = 1,
  detail = 'none',
  tokenize = 'trigram case_sensitive 1'
);
`),
};
