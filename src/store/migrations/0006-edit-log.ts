import type { Migration } from './migration.ts';

/** The edit log: each user edit with the changes that take it back (or, once undone, do it again). */
export const migration0006: Migration = {
  version: 6,
  slug: 'edit-log',
  up: (db) =>
    db.exec(`
CREATE TABLE edit (
  seq INTEGER PRIMARY KEY,
  label TEXT NOT NULL, -- JSON, Message
  topics TEXT NOT NULL, -- JSON, what a window must reload
  counter TEXT NOT NULL, -- JSON, Change[]: undoes the edit, or redoes it where is_undone
  author TEXT NOT NULL,
  done_at TEXT NOT NULL,
  is_undone INTEGER NOT NULL
) STRICT;
CREATE INDEX edit_by_state ON edit (is_undone, seq);
`),
};
