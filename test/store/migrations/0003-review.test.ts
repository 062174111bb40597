import { expect, it } from 'vitest';
import { fill, runStep } from './step-case.ts';

it('adds its tables and leaves every older row as it was', () => {
  const { added, before, after } = runStep(3);
  expect(added).toEqual([
    'decision',
    'discrepancy',
    'finding',
    'finding_passage',
    'note',
    'note_entry',
    'note_passage',
  ]);
  expect(after).toEqual(before);
});

it('lets a note outlive the paragraph it was made on', () => {
  const { db } = runStep(3);
  fill(db, 3);
  db.run('DELETE FROM bead_member');
  db.run(`DELETE FROM unit WHERE id = 'a1'`);
  expect(db.all('SELECT quote FROM note_passage')).toEqual([{ quote: 'Київ' }]);
});
