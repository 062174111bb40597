import type { Migration } from './migration.ts';

/** Numbers of the checks that this project sets to other values than the shipped ones: rules that have an amount. */
export const migration0010: Migration = {
  version: 10,
  slug: 'check-thresholds',
  up: (db) =>
    db.exec(`
ALTER TABLE check_rule ADD COLUMN amount REAL; -- NULL = a rule of a check; else check_id names a threshold of one
`),
};
