import { expect, it } from 'vitest';
import { fill, runStep } from './step-case.ts';

it('adds its tables and leaves every older row as it was', () => {
  const { added, before, after } = runStep(4);
  expect(added).toEqual(['concept', 'term']);
  expect(after).toEqual(before);
});

it('removes terms with their concept', () => {
  const { db } = runStep(4);
  fill(db, 4);
  db.run(`DELETE FROM concept WHERE id = 'k'`);
  expect(db.all('SELECT * FROM term')).toEqual([]);
});
