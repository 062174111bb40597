import type { DecisionRecord } from '../core/edit/changes.ts';
import { asId, type ComparisonId, type Fingerprint } from '../core/model.ts';
import type { ReadableDb, WritableDb } from './database.ts';

interface DecisionRow {
  readonly comparison_id: string | null;
  readonly fingerprint: string;
  readonly verdict: DecisionRecord['verdict'];
  readonly scope: DecisionRecord['scope'];
  readonly reason: string;
  readonly author: string;
  readonly decided_at: string;
  readonly likeness: string;
}
const columns = 'comparison_id, fingerprint, verdict, scope, reason, author, decided_at, likeness';

/** Every decision of the project, oldest first, with its key. */
export function listDecisions(
  db: ReadableDb,
): readonly { readonly key: string; readonly decision: DecisionRecord }[] {
  return db
    .all<DecisionRow & { key: string }>(`SELECT key, ${columns} FROM decision ORDER BY decided_at, key`)
    .map((row) => ({ key: row.key, decision: toRecord(row) }));
}

/** Makes a decision what it shall be; null takes it back. Answers with what it was. */
export function putDecision(db: WritableDb, key: string, to: DecisionRecord | null): DecisionRecord | null {
  const row = db.get<DecisionRow>(`SELECT ${columns} FROM decision WHERE key = ?`, key);
  db.run('DELETE FROM decision WHERE key = ?', key);
  if (to !== null) {
    db.run(
      `INSERT INTO decision (key, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      key,
      to.comparisonId,
      to.fingerprint,
      to.verdict,
      to.scope,
      to.reason,
      to.author,
      to.decidedAt,
      to.likeness,
    );
  }
  return row ? toRecord(row) : null;
}

function toRecord(row: DecisionRow): DecisionRecord {
  return {
    comparisonId: row.comparison_id === null ? null : asId<ComparisonId>(row.comparison_id),
    fingerprint: asId<Fingerprint>(row.fingerprint),
    verdict: row.verdict,
    scope: row.scope,
    reason: row.reason,
    author: row.author,
    decidedAt: row.decided_at,
    likeness: row.likeness,
  };
}
