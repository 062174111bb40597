import { expect, test } from 'vitest';
import { asId, type UnitId } from '../../../src/core/model.ts';
import { editRows, focusRowWhenLoaded, goToRow } from '../../../src/renderer/commands/place.ts';
import { reload } from '../../../src/renderer/state/loader.ts';
import { putUi, useUi } from '../../../src/renderer/state/ui-store.ts';
import { loadedWindow, mergedRows } from '../window-case.ts';

test('keeps pane and paragraph when undo names the row that holds them', async () => {
  const services = await loadedWindow();
  const rows = mergedRows(services.rows, 5);
  services.rows = rows;
  await reload(new Set(['rows']));
  // The second paragraph of the merged row's second text.
  putUi({ current: { rowIndex: 5, pane: 1, unitId: asId<UnitId>('ru-6') } });
  goToRow(5);
  expect(useUi.getState().current).toEqual({ rowIndex: 5, pane: 1, unitId: 'ru-6' });
});

test('goes to the first paragraph of another row, in the pane of the caret where that has one', async () => {
  const services = await loadedWindow();
  putUi({ current: { rowIndex: 2, pane: 1, unitId: asId<UnitId>('ru-2') } });
  goToRow(4);
  expect(useUi.getState().current).toEqual({ rowIndex: 4, pane: 1, unitId: 'ru-4' });
  // Row 9 has no Russian paragraph.
  expect(services.rows[9]?.cells[1]?.units).toEqual([]);
  goToRow(9);
  expect(useUi.getState().current).toEqual({ rowIndex: 9, pane: 0, unitId: 'uk-9' });
});

test('keeps the place while an edit is refused', async () => {
  await loadedWindow();
  const current = { rowIndex: 2, pane: 1, unitId: asId<UnitId>('ru-2') };
  putUi({ current });
  await editRows({ kind: 'merge-rows', rowKeys: [] });
  expect(useUi.getState().current).toEqual(current);
});

test('stays with the paragraph that has just been parted from the row, in its own text', async () => {
  const services = await loadedWindow();
  const keyOf = (at: number): string => services.rows[at]?.key ?? '';
  putUi({ current: { rowIndex: 8, pane: 1, unitId: asId<UnitId>('ru-8') } });
  const places: unknown[] = [];
  const stop = useUi.subscribe(({ current }) => places.push(current?.unitId));
  // Row 9 has no Russian paragraph: the neighbour stays; row 4 has one.
  focusRowWhenLoaded(keyOf(9));
  focusRowWhenLoaded(keyOf(4));
  await expect.poll(() => places.at(-1)).toBe('ru-4');
  // From afar the row itself is meant, whatever it lacks.
  focusRowWhenLoaded(keyOf(9));
  await expect.poll(() => places.at(-1)).toBe('uk-9');
  stop();
  expect(places).toEqual(['ru-4', 'uk-9']);
});
