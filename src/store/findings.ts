import { asId, type Finding, type FindingId } from '../core/model.ts';
import type { ReadableDb, WritableDb } from './database.ts';
import { insertPassages, passagesByOwner } from './passages.ts';

interface FindingRow {
  readonly id: string;
  readonly category: Finding['category'];
  readonly severity: Finding['severity'];
  readonly remark: string;
  readonly proposed_wording: string;
  readonly author: string;
  readonly created_at: string;
  readonly updated_at: string;
}
const columns = 'id, category, severity, remark, proposed_wording, author, created_at, updated_at';

/** Every finding of the project, oldest first. */
export function listFindings(db: ReadableDb): readonly Finding[] {
  const passages = passagesByOwner(db, 'finding');
  return db
    .all<FindingRow>(`SELECT ${columns} FROM finding ORDER BY created_at, id`)
    .map((row) => toFinding(row, passages.get(row.id) ?? []));
}

/** One finding, or null. */
export function readFinding(db: ReadableDb, id: FindingId): Finding | null {
  const row = db.get<FindingRow>(`SELECT ${columns} FROM finding WHERE id = ?`, id);
  return row ? toFinding(row, passagesByOwner(db, 'finding', id).get(id) ?? []) : null;
}

/** Makes a finding what it shall be; null removes it. Answers with what it was. */
export function putFinding(db: WritableDb, id: FindingId, to: Finding | null): Finding | null {
  const before = readFinding(db, id);
  db.run('DELETE FROM finding WHERE id = ?', id);
  if (to !== null) {
    db.run(
      `INSERT INTO finding (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      to.id,
      to.category,
      to.severity,
      to.remark,
      to.proposedWording,
      to.author,
      to.createdAt,
      to.updatedAt,
    );
    insertPassages(db, 'finding', id, to.passages);
  }
  return before;
}

function toFinding(row: FindingRow, passages: Finding['passages']): Finding {
  return {
    id: asId<FindingId>(row.id),
    category: row.category,
    severity: row.severity,
    passages,
    remark: row.remark,
    proposedWording: row.proposed_wording,
    author: row.author,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
