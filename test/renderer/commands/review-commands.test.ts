import { expect, test, vi } from 'vitest';
import { asId, type Note, type NoteId, type UnitId } from '../../../src/core/model.ts';
import { goToRow } from '../../../src/renderer/commands/place.ts';
import { goToProblem, reviewCommands } from '../../../src/renderer/commands/review-commands.ts';
import { putData, useData } from '../../../src/renderer/state/data-store.ts';
import { putUi, useUi } from '../../../src/renderer/state/ui-store.ts';
import type { FakeServices } from '../fake-bridge.ts';
import { loadedWindow } from '../window-case.ts';

// Panes need a browser's window.
vi.mock('../../../src/renderer/panes/word-hover.ts', () => ({ wordAtCaret: () => null }));

/** A note on the first words of a unit of the first text. */
function noteOn(services: FakeServices, ordinal: number): Note {
  const text = services.texts[0];
  const unit = text?.units[ordinal];
  if (!text || !unit) throw new Error('no such unit');
  const passages = services.anchored([
    { textId: text.text.id, unitId: unit.id, startOffset: 0, endOffset: 4 },
  ]);
  const id = asId<NoteId>('n1');
  return { id, state: 'open', passages, entries: [], updatedAt: '2025-11-12T10:00:00.000Z' };
}

/** What "copy as evidence" asked the services for. */
async function copied(services: FakeServices): Promise<unknown> {
  const before = services.calls.length;
  reviewCommands['edit.copyEvidence']?.run();
  const asked = (): unknown => services.calls.slice(before).find(({ method }) => method === 'evidence')?.args;
  await expect.poll(asked).toBeDefined();
  return asked();
}

/** The window with a note open on the row of its third problem. */
async function withNote(): Promise<{ services: FakeServices; noteRow: number }> {
  const services = await loadedWindow();
  const [, , third] = useData.getState().problems;
  const noteRow = third?.rowIndex ?? -1;
  const unitId = services.rows[noteRow]?.cells[0]?.units[0];
  const ordinal = services.texts[0]?.units.findIndex((unit) => unit.id === unitId) ?? -1;
  putData({ notes: [noteOn(services, ordinal)] });
  putUi({ openNote: { kind: 'thread', noteId: asId<NoteId>('n1') } });
  return { services, noteRow };
}

test('copies the row that the reader stands on where nothing else is meant', async () => {
  const services = await loadedWindow();
  goToRow(12);
  expect(await copied(services)).toMatchObject({ kind: 'row', rowKey: services.rows[12]?.key });
});

test('copies the open note while the reader stands on its row', async () => {
  const { services, noteRow } = await withNote();
  goToRow(noteRow);
  expect(await copied(services)).toEqual({ kind: 'note', noteId: 'n1' });
});

test('copies the chosen discrepancy of the note’s row before the note', async () => {
  const { services } = await withNote();
  const third = useData.getState().problems[2];
  if (!third) throw new Error('no third problem');
  goToProblem(third);
  const fingerprint = third.discrepancy?.fingerprint;
  expect(await copied(services)).toMatchObject({ kind: 'discrepancy', fingerprint });
});

test('copies another row although a note is open elsewhere and a discrepancy was chosen before', async () => {
  const { services, noteRow } = await withNote();
  const first = useData.getState().problems[0];
  if (!first) throw new Error('no first problem');
  goToProblem(first);
  const other = services.rows.findIndex((_row, at) => at !== noteRow && at !== first.rowIndex && at > 20);
  goToRow(other);
  expect(await copied(services)).toMatchObject({ kind: 'row', rowKey: services.rows[other]?.key });
});

test('shows by key the evidence of the discrepancy that F8 stands on, and hides it again', async () => {
  await loadedWindow();
  reviewCommands['review.next']?.run();
  const active = useUi.getState().activeProblem;
  reviewCommands['review.evidence']?.run();
  expect(useUi.getState().openEvidence).toBe(active);
  reviewCommands['review.next']?.run();
  expect(useUi.getState().openEvidence).toBe(useUi.getState().activeProblem);
  expect(useUi.getState().openEvidence).not.toBe(active);
  reviewCommands['review.evidence']?.run();
  expect(useUi.getState().openEvidence).toBeNull();
});

test('says why there is nothing to go to: not aligned, not checked, all decided', async () => {
  await loadedWindow();
  const { view } = useData.getState();
  if (!view) throw new Error('no view');
  const said = (): string | undefined => {
    reviewCommands['review.next']?.run();
    return useUi.getState().toasts.at(-1)?.message.key;
  };
  putData({ entries: [], findings: [] });
  expect(said()).toBe('problems.noneLeft');
  putData({ checkState: 'never' });
  expect(said()).toBe('problems.notChecked');
  putData({ view: { ...view, comparison: { ...view.comparison, mode: 'unaligned' } } });
  expect(said()).toBe('problems.unaligned');
});

test('shows by key the evidence of the paragraph that the reader stands on', async () => {
  await loadedWindow();
  const problem = useData
    .getState()
    .problems.find(({ passages }) => passages.some(({ unitId }) => unitId === asId<UnitId>('ru-7')));
  if (!problem) throw new Error('no problem there');
  goToRow(problem.rowIndex, 1);
  reviewCommands['review.evidence']?.run();
  expect(useUi.getState().openEvidence).toBe(problem.key);
  goToRow(20);
  putUi({ openEvidence: null, activeProblem: null });
  reviewCommands['review.evidence']?.run();
  expect(useUi.getState().openEvidence).toBeNull();
  expect(useUi.getState().toasts.at(-1)?.message.key).toBe('evidence.none');
});
