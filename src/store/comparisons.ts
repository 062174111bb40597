import type { ComparisonRecord } from '../core/edit/changes.ts';
import { asId, type ComparisonId, type TextId } from '../core/model.ts';
import type { ReadableDb, WritableDb } from './database.ts';

interface ComparisonRow {
  readonly id: string;
  readonly title: string;
  readonly pivot_index: number;
  readonly ordinal: number;
}

/** Every comparison in the order of the outline. */
export function listComparisons(db: ReadableDb): readonly ComparisonRecord[] {
  return db
    .all<ComparisonRow>('SELECT id, title, pivot_index, ordinal FROM comparison ORDER BY ordinal, id')
    .map((row) => toRecord(db, row));
}

/** One comparison, or null. */
export function readComparison(db: ReadableDb, id: ComparisonId): ComparisonRecord | null {
  const row = db.get<ComparisonRow>(
    'SELECT id, title, pivot_index, ordinal FROM comparison WHERE id = ?',
    id,
  );
  return row ? toRecord(db, row) : null;
}

/** Makes a comparison what it shall be; null removes it. Answers with what it was. */
export function putComparison(
  db: WritableDb,
  id: ComparisonId,
  to: ComparisonRecord | null,
): ComparisonRecord | null {
  const before = readComparison(db, id);
  if (to === null) {
    db.run('DELETE FROM comparison WHERE id = ?', id);
    return before;
  }
  db.run(
    `INSERT INTO comparison (id, title, pivot_index, ordinal) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, pivot_index = excluded.pivot_index,
       ordinal = excluded.ordinal`,
    id,
    to.title,
    to.pivotIndex,
    to.ordinal,
  );
  db.run('DELETE FROM comparison_text WHERE comparison_id = ?', id);
  to.textIds.forEach((textId, ordinal) =>
    db.run(
      'INSERT INTO comparison_text (comparison_id, ordinal, text_id) VALUES (?, ?, ?)',
      id,
      ordinal,
      textId,
    ),
  );
  return before;
}

function toRecord(db: ReadableDb, row: ComparisonRow): ComparisonRecord {
  const texts = db.all<{ text_id: string }>(
    'SELECT text_id FROM comparison_text WHERE comparison_id = ? ORDER BY ordinal',
    row.id,
  );
  return {
    id: asId<ComparisonId>(row.id),
    title: row.title,
    textIds: texts.map((text) => asId<TextId>(text.text_id)),
    pivotIndex: row.pivot_index,
    ordinal: row.ordinal,
  };
}
