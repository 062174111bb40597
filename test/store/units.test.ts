import { expect, test } from 'vitest';
import { asId, type TextId } from '../../src/core/model.ts';
import { countUnits } from '../../src/store/units.ts';
import { addText, edit, newProject } from './store-case.ts';

test('tells the first words of a text, whole, and none of an empty one', () => {
  const project = newProject();
  const long =
    'Першого ранку ніхто не прийшов на міст, бо дощ лив стіною, а пором стояв на тому березі порожній.';
  edit(project, ...addText('a', ['', long, 'Друге.']), ...addText('b', ['Коротко.']), ...addText('c', ['']));
  const openingOf = (id: string): string => countUnits(project.db, asId<TextId>(id)).opening;
  expect(['a', 'b', 'c'].map(openingOf)).toEqual([
    'Першого ранку ніхто не прийшов на міст, бо дощ лив стіною, а пором стояв на…',
    'Коротко.',
    '',
  ]);
});
