import type { Migration } from './migration.ts';

/** How this project checks its texts: what it says of single checks, and the user's own lists of loaded words. */
export const migration0009: Migration = {
  version: 9,
  slug: 'check-settings',
  up: (db) =>
    db.exec(`
CREATE TABLE check_rule (
  ordinal INTEGER PRIMARY KEY,
  check_id TEXT NOT NULL, -- a check, or a check and a kind of its findings after a slash
  is_on INTEGER NOT NULL,
  severity TEXT, -- NULL = the check's own
  tier TEXT -- NULL = the check's own
) STRICT;
CREATE TABLE loaded_list (
  ordinal INTEGER PRIMARY KEY,
  language TEXT NOT NULL, -- a language without a row has the shipped list
  words TEXT NOT NULL
) STRICT;
`),
};
