-- Generated from the migrations (UPDATE_GOLDEN=1 npx vitest run test/store/schema.test.ts). Not run by anything.
-- user_version 10

CREATE TABLE bead (
  id TEXT NOT NULL PRIMARY KEY,
  ladder_id TEXT NOT NULL REFERENCES ladder (id) ON DELETE CASCADE,
  score REAL NOT NULL,
  is_transposed INTEGER NOT NULL,
  is_manual INTEGER NOT NULL,
  is_anchor INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('automatic', 'confirmed', 'needs-review'))
) STRICT;

CREATE TABLE bead_member (
  ladder_id TEXT NOT NULL REFERENCES ladder (id) ON DELETE CASCADE,
  unit_id TEXT NOT NULL REFERENCES unit (id),
  bead_id TEXT NOT NULL REFERENCES bead (id) ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('source', 'target')),
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (ladder_id, unit_id)
) STRICT;

CREATE TABLE check_rule (
  ordinal INTEGER PRIMARY KEY,
  check_id TEXT NOT NULL, -- a check, or a check and a kind of its findings after a slash
  is_on INTEGER NOT NULL,
  severity TEXT, -- NULL = the check's own
  tier TEXT -- NULL = the check's own
, amount REAL) STRICT;

CREATE TABLE check_run (
  comparison_id TEXT PRIMARY KEY REFERENCES comparison (id) ON DELETE CASCADE,
  basis TEXT NOT NULL -- digest of rows, texts, termbase and settings
) STRICT;

CREATE TABLE comparison (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  pivot_index INTEGER NOT NULL, -- 0-based, into the comparison's texts
  ordinal INTEGER NOT NULL
) STRICT;

CREATE TABLE comparison_text (
  comparison_id TEXT NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  text_id TEXT NOT NULL REFERENCES text (id),
  PRIMARY KEY (comparison_id, ordinal)
) STRICT;

CREATE TABLE concept (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  definition TEXT NOT NULL
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

CREATE TABLE edit (
  seq INTEGER PRIMARY KEY,
  label TEXT NOT NULL, -- JSON, Message
  topics TEXT NOT NULL, -- JSON, what a window must reload
  counter TEXT NOT NULL, -- JSON, Change[]: undoes the edit, or redoes it where is_undone
  author TEXT NOT NULL,
  done_at TEXT NOT NULL,
  is_undone INTEGER NOT NULL
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

CREATE TABLE ladder (
  id TEXT NOT NULL PRIMARY KEY,
  source_text_id TEXT NOT NULL REFERENCES text (id),
  target_text_id TEXT NOT NULL REFERENCES text (id),
  level TEXT NOT NULL CHECK (level IN ('unit', 'segment')),
  mode TEXT NOT NULL CHECK (mode IN ('unaligned', 'parallel', 'comparable')),
  source_revision TEXT NOT NULL, -- empty = never aligned
  target_revision TEXT NOT NULL,
  is_complete INTEGER NOT NULL,
  loose TEXT NOT NULL, -- JSON, LoosePair[]
  UNIQUE (source_text_id, target_text_id, level)
) STRICT;

CREATE TABLE loaded_list (
  ordinal INTEGER PRIMARY KEY,
  language TEXT NOT NULL, -- a language without a row has the shipped list
  words TEXT NOT NULL
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

CREATE TABLE project (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
  folded,
  content = '',
  contentless_delete = 1,
  detail = 'none',
  tokenize = 'trigram case_sensitive 1'
);

CREATE TABLE segment (
  unit_seq INTEGER NOT NULL REFERENCES unit (seq) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  PRIMARY KEY (unit_seq, ordinal)
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

CREATE TABLE unit_place (
  unit_seq INTEGER PRIMARY KEY REFERENCES unit (seq) ON DELETE CASCADE,
  place TEXT NOT NULL
) STRICT;

CREATE INDEX bead_by_ladder ON bead (ladder_id);

CREATE INDEX bead_member_by_bead ON bead_member (bead_id, side, ordinal);

CREATE INDEX bead_member_by_unit ON bead_member (unit_id);

CREATE INDEX comparison_text_by_text ON comparison_text (text_id);

CREATE INDEX edit_by_state ON edit (is_undone, seq);

CREATE INDEX finding_passage_by_unit ON finding_passage (unit_id);

CREATE INDEX ladder_by_target ON ladder (target_text_id);

CREATE INDEX note_passage_by_unit ON note_passage (unit_id);
