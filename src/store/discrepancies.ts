import type { ComparisonId, Discrepancy } from '../core/model.ts';
import { fromJson, type ReadableDb, type WritableDb } from './database.ts';

/** A discrepancy with what "every like one" compares. */
export interface StoredDiscrepancy {
  readonly discrepancy: Discrepancy;
  readonly likeness: string;
}

/** Discrepancies of a comparison as its last check left them, in their order. */
export function listDiscrepancies(db: ReadableDb, comparisonId: ComparisonId): readonly StoredDiscrepancy[] {
  return db
    .all<{ body: string; likeness: string }>(
      'SELECT body, likeness FROM discrepancy WHERE comparison_id = ? ORDER BY ordinal',
      comparisonId,
    )
    .map((row) => ({ discrepancy: fromJson(row.body), likeness: row.likeness }));
}

/** What the last check looked at, or null where none ever ran. */
export function readCheckBasis(db: ReadableDb, comparisonId: ComparisonId): string | null {
  const row = db.get<{ basis: string }>('SELECT basis FROM check_run WHERE comparison_id = ?', comparisonId);
  return row?.basis ?? null;
}

/** Replaces the discrepancies of a comparison. basis: says what was checked. */
export function replaceDiscrepancies(
  db: WritableDb,
  comparisonId: ComparisonId,
  checked: { readonly stored: readonly StoredDiscrepancy[]; readonly basis: string },
): void {
  const { stored, basis } = checked;
  db.run(
    `INSERT INTO check_run (comparison_id, basis) VALUES (?, ?)
     ON CONFLICT (comparison_id) DO UPDATE SET basis = excluded.basis`,
    comparisonId,
    basis,
  );
  db.run('DELETE FROM discrepancy WHERE comparison_id = ?', comparisonId);
  stored.forEach(({ discrepancy, likeness }, ordinal) =>
    db.run(
      `INSERT INTO discrepancy
         (comparison_id, ordinal, fingerprint, check_id, category, severity, tier, likeness, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      comparisonId,
      ordinal,
      discrepancy.fingerprint,
      discrepancy.checkId,
      discrepancy.category,
      discrepancy.severity,
      discrepancy.tier,
      likeness,
      JSON.stringify(discrepancy),
    ),
  );
}
