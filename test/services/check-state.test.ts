import { describe, expect, it } from 'vitest';
import type { CheckState } from '../../src/bridge/api.ts';
import type { ComparisonId } from '../../src/core/model.ts';
import { alignedReport, startBench, type Bench } from './services-case.ts';

async function stateOf(bench: Bench, comparisonId: ComparisonId): Promise<CheckState> {
  return (await bench.api.comparisonView({ comparisonId })).checkState;
}

/** Waits for the check that follows an alignment by itself. */
async function followed(bench: Bench, count: number): Promise<void> {
  const done = (): number =>
    bench.events.filter((event) => event.kind === 'job-done' && event.stage === 'check').length;
  await expect.poll(done, { timeout: 20_000 }).toBe(count);
}

describe('checks', () => {
  it('tell "never looked" from "nothing found", and stale from fresh, across undo and a restart', async () => {
    const bench = startBench();
    const { api } = bench;
    const { comparison, ids } = await alignedReport(bench);
    const comparisonId = comparison.id;
    const states: CheckState[] = [await stateOf(bench, comparisonId)];
    const note = async (): Promise<void> => void states.push(await stateOf(bench, comparisonId));
    await bench.wait(await api.checksRun({ comparisonId }));
    await note();
    const { rows } = await api.comparisonView({ comparisonId });
    await api.rowEdit({ comparisonId, edit: { kind: 'unlink', rowKey: rows[1]!.key, textId: ids.en } });
    await note();
    await api.editUndo();
    await note();
    await api.settingsSet({ patch: { disabledChecks: ['number'] } });
    await note();
    await api.settingsSet({ patch: { disabledChecks: [] } });
    await api.projectClose();
    await api.projectOpen({ path: bench.path('p.zvirka') });
    await note();
    expect(states).toEqual(['never', 'fresh', 'stale', 'fresh', 'stale', 'fresh']);
  });

  it('run by themselves after an alignment, and again only when there is something new', async () => {
    const bench = startBench({ checksFollow: true });
    const { api } = bench;
    const { comparison, ids } = await alignedReport(bench);
    const comparisonId = comparison.id;
    await followed(bench, 1);
    expect(await stateOf(bench, comparisonId)).toBe('fresh');
    expect(bench.events.some((event) => event.kind === 'progress' && event.stage === 'check')).toBe(true);
    await bench.wait(await api.comparisonAlign({ comparisonId, scope: 'all' }));
    const [unit] = await api.textUnits({ textId: ids.en });
    await api.unitCorrect({
      textId: ids.en,
      unitId: unit!.id,
      content: 'The delegations met on 7 November.',
    });
    expect(await stateOf(bench, comparisonId)).toBe('stale');
    await bench.wait(await api.comparisonAlign({ comparisonId, scope: 'all' }));
    await followed(bench, 2);
    expect(await stateOf(bench, comparisonId)).toBe('fresh');
    const found = await api.discrepancies({ comparisonId });
    expect(found.map(({ discrepancy }) => discrepancy.category)).toContain('number');
  });

  it('are fresh again, and the rows are not stale, once a paragraph left out is content after all', async () => {
    const bench = startBench();
    const { api } = bench;
    const { comparison, ids } = await alignedReport(bench);
    const comparisonId = comparison.id;
    await bench.wait(await api.checksRun({ comparisonId }));
    const [unit] = await api.textUnits({ textId: ids.en });
    const look = async (): Promise<readonly [boolean, CheckState]> => {
      const view = await api.comparisonView({ comparisonId });
      return [view.comparison.isStale, view.checkState];
    };
    const seen = [await look()];
    for (const status of ['not-content', 'content', 'not-content', 'auto'] as const) {
      await api.unitsSetContent({ textId: ids.en, unitIds: [unit!.id], status });
      seen.push(await look());
    }
    const [fresh, stale] = [[false, 'fresh'] as const, [true, 'stale'] as const];
    expect(seen).toEqual([fresh, stale, fresh, stale, fresh]);
    await api.unitCorrect({ textId: ids.en, unitId: unit!.id, content: 'Another beginning.' });
    await api.unitCorrect({ textId: ids.en, unitId: unit!.id, content: unit!.content });
    expect(await look()).toEqual(fresh);
  });

  it('do not follow an alignment that was stopped', async () => {
    const bench = startBench({ checksFollow: true });
    const { comparison } = await alignedReport(bench);
    await followed(bench, 1);
    const job = await bench.api.comparisonAlign({ comparisonId: comparison.id, scope: 'all' });
    await bench.api.jobCancel(job);
    await expect(bench.wait(job)).rejects.toMatchObject({ code: 'cancelled' });
    await bench.api.projectClose();
    expect(bench.events.filter((event) => event.kind === 'job-failed')).toHaveLength(1);
  });
});
