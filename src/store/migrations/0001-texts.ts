import type { Migration } from './migration.ts';

/** The shelf: the project itself, its texts, their units and segments. */
export const migration0001: Migration = {
  version: 1,
  slug: 'texts',
  up: (db) =>
    db.exec(`
CREATE TABLE project (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE text (
  id TEXT NOT NULL PRIMARY KEY,
  sigil TEXT NOT NULL COLLATE NOCASE UNIQUE,
  language TEXT NOT NULL,
  provenance TEXT NOT NULL, -- JSON, fields of Provenance; an absent field is unknown
  source TEXT NOT NULL, -- JSON, SourceFile
  shelf_ordinal INTEGER NOT NULL,
  revision TEXT NOT NULL
) STRICT;

CREATE TABLE unit (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text_id TEXT NOT NULL REFERENCES text (id),
  ordinal INTEGER NOT NULL, -- 0-based place in the text
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  marks TEXT NOT NULL, -- JSON, Mark[]; offsets in UTF-16 code units
  content_status TEXT NOT NULL CHECK (content_status IN ('auto', 'content', 'not-content')),
  language TEXT NOT NULL,
  language_confidence REAL NOT NULL,
  UNIQUE (text_id, ordinal)
) STRICT;

CREATE TABLE segment (
  unit_seq INTEGER NOT NULL REFERENCES unit (seq) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  PRIMARY KEY (unit_seq, ordinal)
) STRICT;
`),
};
