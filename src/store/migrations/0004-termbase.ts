import type { Migration } from './migration.ts';

/** The user's termbase: concepts with their terms. */
export const migration0004: Migration = {
  version: 4,
  slug: 'termbase',
  up: (db) =>
    db.exec(`
CREATE TABLE concept (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  definition TEXT NOT NULL
) STRICT;

CREATE TABLE term (
  id TEXT NOT NULL PRIMARY KEY,
  concept_id TEXT NOT NULL REFERENCES concept (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  status TEXT NOT NULL,
  UNIQUE (concept_id, ordinal)
) STRICT;
`),
};
