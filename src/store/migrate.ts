import { AppError } from '../core/errors.ts';
import type { Connection } from './database.ts';
import type { Migration } from './migrations/migration.ts';

/** `application_id` of every project file: the letters ZVRK. */
export const applicationId = 0x5a56524b;

/** The version a file has now. */
export function versionOf(db: Connection): number {
  return Number(db.pragma('user_version'));
}

/**
 * Brings a file to the newest version, each step in its own transaction together with its number.
 * Throws AppError('project-newer') for a file that a later program wrote; it is not touched.
 * beforeFirstStep: called once when there is something to do (the backup).
 */
export function migrate(
  db: Connection,
  steps: readonly Migration[],
  beforeFirstStep: (fromVersion: number) => void,
): void {
  const current = versionOf(db);
  if (current > steps.length) {
    throw new AppError('project-newer', { version: current, supported: steps.length });
  }
  if (current === steps.length) return;
  beforeFirstStep(current);
  for (const step of steps.slice(current)) {
    db.transaction(() => {
      step.up(db);
      db.pragma(`user_version = ${String(step.version)}`);
    });
  }
}
