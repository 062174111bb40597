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
