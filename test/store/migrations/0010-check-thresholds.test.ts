import { expect, it } from 'vitest';
import { migrate } from '../../../src/store/migrate.ts';
import { migrations } from '../../../src/store/migrations/all.ts';
import { Connection } from '../../../src/store/database.ts';
import { runStep } from './step-case.ts';

it('adds no table and leaves every older row as it was', () => {
  const { added, before, after } = runStep(10);
  expect(added).toEqual([]);
  expect(after).toEqual(before);
});

it('gives a rule room for an amount; older rules have none', () => {
  const db = new Connection(':memory:');
  migrate(db, migrations.slice(0, 9), () => undefined);
  db.run(`INSERT INTO check_rule VALUES (1, 'number', 0, NULL, 'more')`);
  migrate(db, migrations.slice(0, 10), () => undefined);
  db.run(`INSERT INTO check_rule (check_id, is_on, amount) VALUES ('extent.shown', 1, 3.5)`);
  expect(db.all('SELECT check_id, is_on, tier, amount FROM check_rule ORDER BY ordinal')).toEqual([
    { check_id: 'number', is_on: 0, tier: 'more', amount: null },
    { check_id: 'extent.shown', is_on: 1, tier: null, amount: 3.5 },
  ]);
  db.close();
});
