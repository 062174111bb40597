import type { Migration } from './migration.ts';

/** Comparisons, and the ladders of their bitexts with beads and bead members. */
export const migration0002: Migration = {
  version: 2,
  slug: 'comparisons',
  up: (db) =>
    db.exec(`
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
CREATE INDEX comparison_text_by_text ON comparison_text (text_id);

-- One ladder a pair of texts and level: every comparison of that pair shares it.
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
CREATE INDEX ladder_by_target ON ladder (target_text_id);

CREATE TABLE bead (
  id TEXT NOT NULL PRIMARY KEY,
  ladder_id TEXT NOT NULL REFERENCES ladder (id) ON DELETE CASCADE,
  score REAL NOT NULL,
  is_transposed INTEGER NOT NULL,
  is_manual INTEGER NOT NULL,
  is_anchor INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('automatic', 'confirmed', 'needs-review'))
) STRICT;
CREATE INDEX bead_by_ladder ON bead (ladder_id);

-- The key keeps a unit from standing in two beads of one ladder.
CREATE TABLE bead_member (
  ladder_id TEXT NOT NULL REFERENCES ladder (id) ON DELETE CASCADE,
  unit_id TEXT NOT NULL REFERENCES unit (id),
  bead_id TEXT NOT NULL REFERENCES bead (id) ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('source', 'target')),
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (ladder_id, unit_id)
) STRICT;
CREATE INDEX bead_member_by_bead ON bead_member (bead_id, side, ordinal);
CREATE INDEX bead_member_by_unit ON bead_member (unit_id);
`),
};
