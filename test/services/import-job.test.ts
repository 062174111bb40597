import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asId, type JobId } from '../../src/core/model.ts';
import { startBench } from './services-case.ts';

const paragraph =
  'Делегації зустрілися у Стамбулі 6 листопада. «Ми готові», – заявив він. Угоди не підписали.';
const long = Array.from({ length: 30_000 }, (_, at) => `${String(at)}. ${paragraph}`).join('\n\n');

it('reads a long file beside the queries, tells how far it is, and stops when told to', async () => {
  const bench = startBench({ isThreaded: true });
  const { api } = bench;
  await api.projectNew({ path: bench.path('p.zvirka'), title: 'Проба' });
  writeFileSync(bench.path('long.txt'), long);
  const jobId = asId<JobId>('mine');
  const source = { kind: 'file', path: bench.path('long.txt') } as const;
  const reading = api.importText({ source, jobId }).then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
  const told = (): number =>
    bench.events.filter(
      (event) => event.kind === 'progress' && event.jobId === jobId && event.stage === 'import',
    ).length;
  await expect.poll(told, { timeout: 20_000 }).toBeGreaterThan(0);
  const ended = (): number => bench.events.filter((event) => event.kind === 'job-done').length;
  expect(ended()).toBe(0);
  // Answered while the file is being read.
  expect((await api.projectState())!.texts).toEqual([]);
  await api.jobCancel({ jobId });
  expect(await reading).toBe('cancelled');
  expect(ended()).toBe(1);
  expect((await api.projectState())!.texts).toEqual([]);
  const preview = await api.importPreview({ source, jobId });
  expect([preview.unitCount, preview.language]).toEqual([30_000, 'uk']);
  // A reading that was given no name ends for the window as well.
  await api.importPreview({ source });
  const names = bench.events.flatMap((event) => (event.kind === 'progress' ? [event.jobId] : []));
  const done = bench.events.flatMap((event) => (event.kind === 'job-done' ? [event.jobId] : []));
  expect(new Set(done)).toEqual(new Set(names));
  expect(ended()).toBe(3);
});
