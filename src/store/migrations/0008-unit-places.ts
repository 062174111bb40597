import type { Migration } from './migration.ts';

/** Where units stood in the file they came from: cells, pages, times. Most units of most texts have none. */
export const migration0008: Migration = {
  version: 8,
  slug: 'unit-places',
  up: (db) =>
    db.exec(`
CREATE TABLE unit_place (
  unit_seq INTEGER PRIMARY KEY REFERENCES unit (seq) ON DELETE CASCADE,
  place TEXT NOT NULL
) STRICT;
`),
};
