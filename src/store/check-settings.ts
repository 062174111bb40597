import type { ReadableDb, WritableDb } from './database.ts';

/** What a project says of one check. */
export interface CheckRuleRow {
  readonly check_id: string;
  readonly is_on: number;
  readonly severity: string | null;
  readonly tier: string | null;
}

/** A language's own list of loaded words. */
export interface LoadedListRow {
  readonly language: string;
  readonly words: string;
}

/** Reads what the project says of its checks; nothing where it is as shipped. */
export function readCheckSettings(db: ReadableDb): {
  readonly rules: readonly CheckRuleRow[];
  readonly lists: readonly LoadedListRow[];
} {
  return {
    rules: db.all<CheckRuleRow>('SELECT check_id, is_on, severity, tier FROM check_rule ORDER BY check_id'),
    lists: db.all<LoadedListRow>('SELECT language, words FROM loaded_list ORDER BY language'),
  };
}

/** Replaces it. */
export function writeCheckSettings(
  db: WritableDb,
  rules: readonly CheckRuleRow[],
  lists: readonly LoadedListRow[],
): void {
  db.run('DELETE FROM check_rule');
  db.run('DELETE FROM loaded_list');
  for (const { check_id, is_on, severity, tier } of rules)
    db.run(
      'INSERT INTO check_rule (check_id, is_on, severity, tier) VALUES (?, ?, ?, ?)',
      check_id,
      is_on,
      severity,
      tier,
    );
  for (const { language, words } of lists)
    db.run('INSERT INTO loaded_list (language, words) VALUES (?, ?)', language, words);
}
