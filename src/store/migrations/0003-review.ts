import type { Migration } from './migration.ts';

/** What machine and people say of the comparisons: discrepancies, decisions, findings, notes. */
export const migration0003: Migration = {
  version: 3,
  slug: 'review',
  up: (db) => db.exec(statements),
};

const statements = `
-- Recomputable: never in the edit log.
CREATE TABLE discrepancy (
  comparison_id TEXT NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  check_id TEXT NOT NULL,
  category TEXT NOT NULL,
  severity TEXT NOT NULL,
  tier TEXT NOT NULL,
  likeness TEXT NOT NULL, -- what "every like one" compares
  body TEXT NOT NULL, -- JSON, Discrepancy
  PRIMARY KEY (comparison_id, ordinal)
) STRICT;

CREATE TABLE decision (
  key TEXT NOT NULL PRIMARY KEY, -- scope, comparison and fingerprint
  comparison_id TEXT, -- NULL = the whole project; no foreign key: a decision outlives its comparison
  fingerprint TEXT NOT NULL,
  verdict TEXT NOT NULL,
  scope TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  likeness TEXT NOT NULL
) STRICT;

CREATE TABLE finding (
  id TEXT NOT NULL PRIMARY KEY,
  category TEXT NOT NULL,
  severity TEXT NOT NULL,
  remark TEXT NOT NULL,
  proposed_wording TEXT NOT NULL,
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE note (
  id TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('open', 'resolved')),
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE note_entry (
  seq INTEGER PRIMARY KEY,
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  author TEXT NOT NULL,
  body TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (note_id, ordinal)
) STRICT;

-- Passages keep their quote: no foreign key to text or unit, so that a remark outlives what it was made on.
CREATE TABLE finding_passage (
  finding_id TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  text_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  PRIMARY KEY (finding_id, ordinal)
) STRICT;
CREATE INDEX finding_passage_by_unit ON finding_passage (unit_id);

CREATE TABLE note_passage (
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  text_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  PRIMARY KEY (note_id, ordinal)
) STRICT;
CREATE INDEX note_passage_by_unit ON note_passage (unit_id);
`;
