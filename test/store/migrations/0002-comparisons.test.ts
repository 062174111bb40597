import { expect, it } from 'vitest';
import { fill, runStep } from './step-case.ts';

it('adds its tables and leaves every older row as it was', () => {
  const { added, before, after } = runStep(2);
  expect(added).toEqual(['bead', 'bead_member', 'comparison', 'comparison_text', 'ladder']);
  expect(after).toEqual(before);
});

it('keeps a unit from standing in two beads of one ladder', () => {
  const { db } = runStep(2);
  fill(db, 2);
  db.run(`INSERT INTO bead VALUES ('e2', 'l', 0.9, 0, 0, 0, 'automatic')`);
  expect(() => db.run(`INSERT INTO bead_member VALUES ('l', 'a1', 'e2', 'source', 0)`)).toThrow('UNIQUE');
});
