import type { Migration } from './migration.ts';

/** What the last check of a comparison looked at: "never checked" is no row, and another basis is stale. */
export const migration0007: Migration = {
  version: 7,
  slug: 'check-run',
  up: (db) =>
    db.exec(`
CREATE TABLE check_run (
  comparison_id TEXT PRIMARY KEY REFERENCES comparison (id) ON DELETE CASCADE,
  basis TEXT NOT NULL -- digest of rows, texts, termbase and settings
) STRICT;
`),
};
