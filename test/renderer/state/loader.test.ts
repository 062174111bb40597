import { expect, test, vi } from 'vitest';
import { asId, type ComparisonId, type JobId, type UnitId } from '../../../src/core/model.ts';
import { currentPlace } from '../../../src/renderer/commands/place.ts';
import { useData } from '../../../src/renderer/state/data-store.ts';
import { boot, reload } from '../../../src/renderer/state/loader.ts';
import { putUi, useUi } from '../../../src/renderer/state/ui-store.ts';
import { loadedWindow, mergedRows } from '../window-case.ts';

test('stands on the same paragraph after the rows before it got other numbers', async () => {
  const services = await loadedWindow();
  putUi({ current: { rowIndex: 10, pane: 1, unitId: asId<UnitId>('ru-9') } });
  services.rows = mergedRows(services.rows, 2);
  await reload(new Set(['rows']));
  expect(useUi.getState().current).toEqual({ rowIndex: 9, pane: 1, unitId: 'ru-9' });
  expect(currentPlace()?.row.cells[1]?.units).toEqual(['ru-9']);
});

test('follows the paragraph where its text moved to another pane', async () => {
  const services = await loadedWindow();
  putUi({ current: { rowIndex: 10, pane: 1, unitId: asId<UnitId>('ru-9') } });
  const swap = <T>([first, second, third]: readonly T[]): T[] =>
    [first, third, second].filter((one) => one !== undefined);
  if (!services.comparison) throw new Error('no comparison');
  services.comparison = { ...services.comparison, textIds: swap(services.comparison.textIds) };
  services.rows = services.rows.map((row) => ({ ...row, cells: swap(row.cells) }));
  await reload(new Set(['comparisons', 'rows']));
  expect(useUi.getState().current).toEqual({ rowIndex: 10, pane: 2, unitId: 'ru-9' });
});

test('stands nowhere when its row is gone and no paragraph says which is meant', async () => {
  const services = await loadedWindow();
  putUi({ current: { rowIndex: 41, pane: 0, unitId: null } });
  services.rows = services.rows.slice(0, 20);
  await reload(new Set(['rows']));
  expect(useUi.getState().current).toBeNull();
});

test('texts count as being aligned until the window holds their rows', async () => {
  const services = await loadedWindow();
  const { invoke } = window.zvirka;
  let giveView = (): void => undefined;
  const isGiven = new Promise<void>((resolve) => {
    giveView = resolve;
  });
  const stop = await boot(() => undefined);
  vi.spyOn(window.zvirka, 'invoke').mockImplementation(async (method, args) => {
    if (method === 'comparisonView') await isGiven;
    return invoke(method, args);
  });
  const jobId = asId<JobId>('j1');
  services.tell({ kind: 'progress', jobId, stage: 'align', fraction: 1 });
  services.changed('comparisons', 'rows');
  const comparisonId = services.comparison?.id ?? asId<ComparisonId>('none');
  services.tell({ kind: 'job-done', jobId, comparisonId, stage: 'align' });
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(useData.getState().jobs.map((job) => job.jobId)).toEqual([jobId]);
  giveView();
  await expect.poll(() => useData.getState().jobs).toEqual([]);
  stop();
});
