import { expect, it } from 'vitest';
import { fill, runStep } from './step-case.ts';

it('adds its tables and leaves every older row as it was', () => {
  const { added, before, after } = runStep(1);
  expect(added).toEqual(['project', 'segment', 'text', 'unit']);
  expect(after).toEqual(before);
});

it('keeps a sigil unique whatever its case', () => {
  const { db } = runStep(1);
  fill(db, 1);
  expect(() => db.run(`INSERT INTO text VALUES ('x', 'uk', 'uk', '{}', '{}', 2, 'r1')`)).toThrow('UNIQUE');
});
