import { createHash } from 'node:crypto';
import type { ReadableDb } from '../../src/store/database.ts';

const tables = [
  'project',
  'text',
  'unit',
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
] as const;

/** Everything a project says, as one string: equal strings, equal projects. Row numbers of SQLite are left out. */
export function dump(db: ReadableDb): string {
  const seqs = new Map(
    db.all<{ seq: number; id: string }>('SELECT seq, id FROM unit').map((row) => [row.seq, row.id]),
  );
  return tables
    .map((table) => {
      const rows = db.all<Record<string, unknown>>(`SELECT * FROM ${table}`).map(({ seq: _seq, ...row }) => ({
        ...row,
        ...(typeof row['unit_seq'] === 'number' ? { unit_seq: seqs.get(row['unit_seq']) } : {}),
      }));
      return `${table}\n${rows
        .map((row) => JSON.stringify(row))
        .toSorted()
        .join('\n')}`;
    })
    .join('\n\n');
}

/** A short name for everything a project says. */
export function digestOf(db: ReadableDb): string {
  return createHash('sha256').update(dump(db)).digest('hex');
}
