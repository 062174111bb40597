import { expect, it } from 'vitest';
import { fill, runStep } from './step-case.ts';

it('adds its tables and leaves every older row as it was', () => {
  const { added, before, after } = runStep(5);
  expect(added).toEqual(['search_index']);
  expect(after).toEqual(before);
});

it('finds a piece of a word', () => {
  const { db } = runStep(5);
  fill(db, 5);
  expect(db.all(`SELECT rowid FROM search_index WHERE search_index MATCH '"киї"'`)).toEqual([{ rowid: 2 }]);
});
