import { expect, it } from 'vitest';
import { fill, runStep } from './step-case.ts';

it('adds its tables and leaves every older row as it was', () => {
  const { added, before, after } = runStep(6);
  expect(added).toEqual(['edit']);
  expect(after).toEqual(before);
});

it('finds the next edit to undo by its index', () => {
  const { db } = runStep(6);
  fill(db, 6);
  const plan = db.all<{ detail: string }>(
    'EXPLAIN QUERY PLAN SELECT seq FROM edit WHERE is_undone = 0 ORDER BY seq DESC LIMIT 1',
  );
  expect(plan[0]?.detail).toContain('edit_by_state');
});
