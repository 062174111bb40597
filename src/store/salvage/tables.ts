/** Tables worth saving, those that are referred to before those that refer. Recomputable ones are among the last. */
export const salvagedTables = [
  'project',
  'text',
  'unit',
  'unit_place',
  'segment',
  'comparison',
  'comparison_text',
  'ladder',
  'bead',
  'bead_member',
  'decision',
  'finding',
  'note',
  'note_entry',
  'finding_passage',
  'note_passage',
  'concept',
  'term',
  'check_rule',
  'loaded_list',
  'discrepancy',
] as const;

export type SalvagedTable = (typeof salvagedTables)[number];

/** A moment that nobody takes for a real one, where the real one is lost. */
export const lostMoment = '1970-01-01T00:00:00.000Z';

/** What stands for a column whose bytes are lost; text columns not named here become empty, numbers 0. */
export const fallbacks: Readonly<Record<string, string>> = {
  'unit.marks': '[]',
  'unit.content_status': 'auto',
  'unit.language': 'undecided',
  'text.provenance': '{}',
  'text.source': JSON.stringify({ format: 'paste', importedAt: lostMoment }),
  'text.revision': 'salvaged',
  'ladder.loose': '[]',
  'note.updated_at': lostMoment,
  'note_entry.created_at': lostMoment,
  'finding.created_at': lostMoment,
  'finding.updated_at': lostMoment,
  'decision.decided_at': lostMoment,
};

/** Columns of JSON: half of it is nothing. */
export const jsonColumns: ReadonlySet<string> = new Set([
  'unit.marks',
  'text.provenance',
  'text.source',
  'ladder.loose',
  'discrepancy.body',
]);

/** Columns without which a row says nothing. */
export const neededColumns: Readonly<Record<SalvagedTable, readonly string[]>> = {
  project: ['title'],
  text: ['id', 'sigil', 'language'],
  unit: ['id', 'text_id', 'ordinal', 'kind', 'content'],
  unit_place: ['place'],
  segment: ['unit_seq', 'ordinal', 'start_offset', 'end_offset'],
  comparison: ['id', 'title', 'pivot_index', 'ordinal'],
  comparison_text: ['comparison_id', 'ordinal', 'text_id'],
  ladder: ['id', 'source_text_id', 'target_text_id', 'level', 'mode', 'source_revision', 'target_revision'],
  bead: ['id', 'ladder_id', 'score', 'is_transposed', 'is_manual', 'is_anchor', 'status'],
  bead_member: ['ladder_id', 'unit_id', 'bead_id', 'side', 'ordinal'],
  decision: ['key', 'fingerprint', 'verdict', 'scope'],
  finding: ['id', 'category', 'severity'],
  note: ['id', 'state'],
  note_entry: ['note_id', 'ordinal', 'author', 'body'],
  finding_passage: ['finding_id', 'ordinal', 'text_id', 'unit_id', 'start_offset', 'end_offset'],
  note_passage: ['note_id', 'ordinal', 'text_id', 'unit_id', 'start_offset', 'end_offset'],
  concept: ['id'],
  term: ['id', 'concept_id', 'ordinal', 'language', 'text'],
  check_rule: ['check_id', 'is_on'],
  loaded_list: ['language', 'words'],
  discrepancy: [
    'comparison_id',
    'ordinal',
    'fingerprint',
    'check_id',
    'category',
    'severity',
    'tier',
    'likeness',
    'body',
  ],
};
