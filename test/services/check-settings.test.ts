import { expect, it } from 'vitest';
import { alignedReport, startBench } from './services-case.ts';

it('keeps what a project says of its checks, weighs findings by it and calls earlier checks stale', async () => {
  const bench = startBench();
  const { api } = bench;
  const { comparison } = await alignedReport(bench);
  const comparisonId = comparison.id;
  const run = async (): Promise<readonly string[]> => {
    await bench.wait(await api.checksRun({ comparisonId }));
    return (await api.discrepancies({ comparisonId })).map(
      ({ discrepancy }) => `${discrepancy.checkId} ${discrepancy.severity} ${discrepancy.tier}`,
    );
  };
  const before = await run();
  const [first = ''] = before;
  const checkId = first.split(' ')[0] ?? '';
  expect(first).not.toBe('');
  await api.projectChecksSet({
    checks: { rules: [{ checkId, isOn: true, severity: 'info', tier: 'more' }], loadedWords: {} },
  });
  expect((await api.comparisonView({ comparisonId })).checkState).toBe('stale');
  expect(await run()).toContain(`${checkId} info more`);
  await api.projectChecksSet({
    checks: { rules: [{ checkId, isOn: false }], loadedWords: { en: 'war | war | war' } },
  });
  expect((await run()).filter((one) => one.startsWith(checkId))).toEqual([]);
  await api.projectClose();
  await api.projectOpen({ path: bench.path('p.zvirka') });
  const kept = await api.projectChecks();
  expect(kept.checks).toEqual({ rules: [{ checkId, isOn: false }], loadedWords: { en: 'war | war | war' } });
  expect(Object.keys(kept.shippedWords).sort()).toEqual(['en', 'ru', 'uk']);
  await api.projectChecksSet({ checks: { rules: [], loadedWords: {} } });
  expect(await run()).toEqual(before);
});

it('keeps thresholds that are not as shipped, calls earlier checks stale by them and takes them back', async () => {
  const bench = startBench();
  const { api } = bench;
  const { comparison } = await alignedReport(bench);
  const comparisonId = comparison.id;
  await bench.wait(await api.checksRun({ comparisonId }));
  const { thresholds, checkIds } = await api.projectChecks();
  expect(thresholds.length).toBeGreaterThan(8);
  expect(checkIds).toContain('number');
  const set = { 'extent.shown': 4, 'number.rounding': 8, 'number.strange': 1 };
  await expect(
    api.projectChecksSet({ checks: { rules: [], loadedWords: {}, thresholds: set } }),
  ).rejects.toThrow('invalid-arguments');
  await expect(
    api.projectChecksSet({ checks: { rules: [], loadedWords: {}, thresholds: { 'number.rounding': 900 } } }),
  ).rejects.toThrow('invalid-arguments');
  const kept = await api.projectChecksSet({
    // The second one is as shipped: it needs no row.
    checks: { rules: [], loadedWords: {}, thresholds: { 'extent.shown': 4, 'number.rounding': 8 } },
  });
  expect(kept).toEqual({ rules: [], loadedWords: {}, thresholds: { 'extent.shown': 4 } });
  expect((await api.comparisonView({ comparisonId })).checkState).toBe('stale');
  await bench.wait(await api.checksRun({ comparisonId }));
  expect((await api.comparisonView({ comparisonId })).checkState).toBe('fresh');
  expect((await api.editUndo()).label.key).toBe('edit.checks');
  expect((await api.projectChecks()).checks).toEqual({ rules: [], loadedWords: {} });
  await api.editRedo();
  expect((await api.projectChecks()).checks.thresholds).toEqual({ 'extent.shown': 4 });
});
