import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beadChanges, type Change } from '../../src/core/edit/changes.ts';
import {
  asId,
  type BeadId,
  type ComparisonId,
  type ConceptId,
  type FindingId,
  type NoteId,
  type TermId,
  type TextId,
  type UnitId,
} from '../../src/core/model.ts';
import { listEdits, loggedEdits, redoEdit, undoEdit, undoState } from '../../src/store/edit-log.ts';
import { listBeads } from '../../src/store/ladders.ts';
import { openProjectFile } from '../../src/store/project-file.ts';
import { listUnits } from '../../src/store/units.ts';
import { dump } from './dump.ts';
import {
  addComparison,
  addText,
  beadOf,
  edit,
  newProject,
  now,
  temporaryFolder,
  textRecord,
  unitsOf,
} from './store-case.ts';

const passage = {
  textId: asId<TextId>('a'),
  unitId: asId<UnitId>('a1'),
  startOffset: 0,
  endOffset: 4,
  quote: 'один',
  prefix: '',
  suffix: '',
};
const ladderPairs = [
  [['a1'], ['b1']],
  [['a2'], ['b2']],
] as const;

/** One edit of each kind, in an order in which each is possible. */
const steps: readonly (readonly [string, readonly Change[]])[] = [
  ['title', [{ kind: 'title', to: 'Нова назва' }]],
  ['import', addText('a', ['один', 'два'])],
  ['import', addText('b', ['один', 'два'])],
  [
    'text',
    [{ kind: 'text', id: asId<TextId>('a'), to: textRecord('a', { sigil: 'Times', revision: 'r2' }) }],
  ],
  [
    'unit',
    [
      {
        kind: 'unit',
        textId: asId<TextId>('a'),
        id: asId<UnitId>('a2'),
        to: { ...unitsOf('a', ['один', 'два'])[1]!, content: 'двоє', contentStatus: 'not-content' },
      },
    ],
  ],
  ['comparison', addComparison(ladderPairs.map(([left, right]) => [[...left], [...right]] as const))],
  [
    'beads',
    beadChanges(
      'l',
      [beadOf(asId<BeadId>('bead0'), ['a1'], ['b1']), beadOf(asId<BeadId>('bead1'), ['a2'], ['b2'])],
      [beadOf(asId<BeadId>('bead0'), ['a1'], ['b2']), beadOf(asId<BeadId>('bead1'), ['a2'], ['b1'])],
    ),
  ],
  [
    'note',
    [
      {
        kind: 'note',
        id: asId<NoteId>('n'),
        to: {
          id: asId<NoteId>('n'),
          passages: [passage],
          state: 'open',
          entries: [{ author: 'Оля', body: 'Чому?', createdAt: now }],
          updatedAt: now,
        },
      },
    ],
  ],
  [
    'finding',
    [
      {
        kind: 'finding',
        id: asId<FindingId>('f'),
        to: {
          id: asId<FindingId>('f'),
          category: 'loaded',
          severity: 'critical',
          passages: [passage],
          remark: 'диктатора / Putin',
          proposedWording: 'Путіна',
          author: 'Оля',
          createdAt: now,
          updatedAt: now,
        },
      },
    ],
  ],
  [
    'concept',
    [
      {
        kind: 'concept',
        id: asId<ConceptId>('k'),
        to: {
          id: asId<ConceptId>('k'),
          definition: 'без умов',
          terms: [{ id: asId<TermId>('t'), language: 'uk', text: 'капітуляція', status: 'preferred' }],
        },
      },
    ],
  ],
  [
    'remove text',
    [
      { kind: 'comparison', id: asId<ComparisonId>('c'), to: null },
      { kind: 'bead', ladderId: 'l', id: asId<BeadId>('bead0'), to: null },
      { kind: 'bead', ladderId: 'l', id: asId<BeadId>('bead1'), to: null },
      { kind: 'ladder', id: 'l', to: null },
      { kind: 'units', textId: asId<TextId>('b'), to: [] },
      { kind: 'text', id: asId<TextId>('b'), to: null },
    ],
  ],
];

describe('the edit log', () => {
  it('takes every kind of edit back to the same bytes and does it again', () => {
    const project = newProject();
    const states = [dump(project.db)];
    for (const [, changes] of steps) {
      edit(project, ...changes);
      states.push(dump(project.db));
    }
    for (let place = steps.length - 1; place >= 0; place -= 1) {
      undoEdit(project.writable());
      expect(dump(project.db), `undo ${steps[place]![0]}`).toBe(states[place]);
    }
    for (let place = 1; place <= steps.length; place += 1) {
      redoEdit(project.writable());
      expect(dump(project.db), `redo ${steps[place - 1]![0]}`).toBe(states[place]);
    }
    expect(project.verify()).toEqual([]);
  });

  it('survives a restart: undo and redo go on where they stood', () => {
    const folder = temporaryFolder();
    const project = newProject(folder);
    edit(project, ...addText('a', ['один']));
    const withText = dump(project.db);
    edit(project, { kind: 'title', to: 'Інша' });
    undoEdit(project.writable());
    project.close();
    const again = openProjectFile(join(folder, 'p.zvirka'), { now });
    expect(dump(again.db)).toBe(withText);
    expect(undoState(again.db)).toMatchObject({ undo: { isUndone: false }, redo: { isUndone: true } });
    redoEdit(again.writable());
    undoEdit(again.writable());
    undoEdit(again.writable());
    expect(listUnits(again.db, asId<TextId>('a'))).toEqual([]);
    again.close();
  });

  it('forgets what was undone once something new is done', () => {
    const project = newProject();
    edit(project, { kind: 'title', to: 'Одна' });
    undoEdit(project.writable());
    edit(project, { kind: 'title', to: 'Друга' });
    expect(() => redoEdit(project.writable())).toThrow('nothing-to-redo');
    expect(listEdits(project.db, 10)).toHaveLength(1);
  });

  it('says so when there is nothing to undo', () => {
    expect(() => undoEdit(newProject().writable())).toThrow('nothing-to-undo');
  });

  it('changes nothing and logs nothing when one change of an edit fails', () => {
    const project = newProject();
    edit(project, ...addText('a', ['один']), ...addText('b', ['один']));
    edit(project, ...addComparison([[['a1'], ['b1']]]));
    const before = dump(project.db);
    const twice = beadOf(asId<BeadId>('other'), ['a1'], []);
    expect(() =>
      edit(project, { kind: 'title', to: 'X' }, { kind: 'bead', ladderId: 'l', id: twice.id, to: twice }),
    ).toThrow('UNIQUE');
    expect(dump(project.db)).toBe(before);
    expect(listEdits(project.db, 10)).toHaveLength(2);
    expect(listBeads(project.db, 'l')).toHaveLength(1);
  });
});

it('keeps a fixed number of steps', () => {
  const project = newProject();
  for (let number = 0; number < loggedEdits + 3; number += 1) {
    edit(project, { kind: 'title', to: String(number) });
  }
  expect(listEdits(project.db, loggedEdits * 2)).toHaveLength(loggedEdits);
});
