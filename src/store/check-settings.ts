import type { CheckRule, ProjectChecks } from '../core/check/settings.ts';
import { isThresholdValue } from '../core/check/thresholds.ts';
import type { ReadableDb, WritableDb } from './database.ts';

interface CheckRuleRow {
  readonly check_id: string;
  readonly is_on: number;
  readonly severity: string | null;
  readonly tier: string | null;
  /** NULL in a rule of a check; else `check_id` names a threshold. */
  readonly amount: number | null;
}
interface LoadedListRow {
  readonly language: string;
  readonly words: string;
}

const languages: readonly string[] = ['uk', 'ru', 'en'];
const severities: readonly (string | null)[] = ['major', 'minor', 'info'];
const tiers: readonly (string | null)[] = ['shown', 'more'];

/** Reads what the project says of its checks; a row that no longer means anything is left out. */
export function readCheckSettings(db: ReadableDb): ProjectChecks {
  const rows = db.all<CheckRuleRow>(
    'SELECT check_id, is_on, severity, tier, amount FROM check_rule ORDER BY check_id',
  );
  const lists = db.all<LoadedListRow>('SELECT language, words FROM loaded_list ORDER BY language');
  const isThreshold = (row: CheckRuleRow): boolean => row.check_id.includes('.');
  const thresholds = rows.filter((row) => isThresholdValue(row.check_id, row.amount ?? Number.NaN));
  return {
    rules: rows
      .filter((row) => !isThreshold(row))
      .map(
        (row): CheckRule =>
          // The two lists above hold exactly what these types allow.
          ({
            checkId: row.check_id,
            isOn: row.is_on === 1,
            ...(severities.includes(row.severity) ? { severity: row.severity } : {}),
            ...(tiers.includes(row.tier) ? { tier: row.tier } : {}),
          }) as CheckRule,
      ),
    loadedWords: Object.fromEntries(
      lists
        .filter(({ language }) => languages.includes(language))
        .map(({ language, words }) => [language, words]),
    ),
    ...(thresholds.length === 0
      ? {}
      : { thresholds: Object.fromEntries(thresholds.map((row) => [row.check_id, row.amount])) }),
  };
}

/** Replaces it; answers with what was there before. */
export function putCheckSettings(db: WritableDb, to: ProjectChecks): ProjectChecks {
  const before = readCheckSettings(db);
  db.run('DELETE FROM check_rule');
  db.run('DELETE FROM loaded_list');
  for (const { checkId, isOn, severity, tier } of to.rules)
    db.run(
      'INSERT INTO check_rule (check_id, is_on, severity, tier) VALUES (?, ?, ?, ?)',
      checkId,
      isOn ? 1 : 0,
      severity ?? null,
      tier ?? null,
    );
  for (const [language, words] of Object.entries(to.loadedWords))
    db.run('INSERT INTO loaded_list (language, words) VALUES (?, ?)', language, words);
  for (const [id, amount] of Object.entries(to.thresholds ?? {}))
    db.run('INSERT INTO check_rule (check_id, is_on, amount) VALUES (?, 1, ?)', id, amount);
  return before;
}
