import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alignedReport, report, rowsAsNumbers, startBench, threads, type Bench } from './services-case.ts';

/** A sample in the form of `alignments/`. */
function writeSample(folder: string): string {
  const samples = join(folder, 'samples-source');
  mkdirSync(join(samples, 'tiny'), { recursive: true });
  const texts = (['uk', 'en'] as const).map((language) => {
    writeFileSync(join(samples, 'tiny', `${language}.txt`), report[language].join('\n\n'));
    return {
      file: `${language}.txt`,
      sigil: language.toUpperCase(),
      language,
      provenance: { publisher: 'Проба' },
    };
  });
  const project = { title: 'Крихта', texts, comparison: { texts: ['UK', 'EN'], pivot: 'UK' } };
  writeFileSync(join(samples, 'tiny', 'project.json'), JSON.stringify(project));
  return samples;
}

/** Long texts: alignment of them takes a while. */
async function longProject(bench: Bench, paragraphs: number) {
  await bench.api.projectNew({ path: bench.path('long.zvirka'), title: 'Довга' });
  const ids = [];
  for (const language of ['uk', 'en'] as const) {
    const plain = Array.from(
      { length: paragraphs },
      (_, place) => `${report[language][place % 5]!} ${String(place)}`,
    ).join('\n\n');
    const { text } = await bench.api.importText({ source: { kind: 'paste', plain }, language });
    ids.push(text.id);
  }
  return bench.api.comparisonCreate({ textIds: ids, pivotIndex: 0 });
}

describe('services in threads', () => {
  it('do the same as in place', async () => {
    const bench = startBench({ isThreaded: true });
    const { comparison } = await alignedReport(bench);
    const view = await bench.api.comparisonView({ comparisonId: comparison.id });
    expect(rowsAsNumbers(view)).toBe('1|1|1 2|2|2 3|3|3 4|4|- 5|5|4');
    await bench.wait(await bench.api.checksRun({ comparisonId: comparison.id }));
    expect(bench.events.filter((event) => event.kind === 'job-done').map((event) => event.stage)).toEqual([
      'align',
      'check',
    ]);
  });

  it('align and close while the engines are warmed', async () => {
    const bench = startBench({ isThreaded: true, warmUpAfterMs: 0 });
    const { comparison } = await alignedReport(bench);
    const view = await bench.api.comparisonView({ comparisonId: comparison.id });
    expect(rowsAsNumbers(view)).toBe('1|1|1 2|2|2 3|3|3 4|4|- 5|5|4');
    const other = startBench({ isThreaded: true, warmUpAfterMs: 0 });
    await other.api.projectNew({ path: other.path('p.zvirka'), title: 'Проба' });
    // The thread may just be coming up to be warmed.
    await other.host.close();
    expect(await other.host.invoke('appInfo', undefined)).toMatchObject({ ok: false, code: 'worker-died' });
  });

  it('answer queries while an alignment runs, and stop it when told to', async () => {
    const bench = startBench({ isThreaded: true });
    const comparison = await longProject(bench, 1500);
    const job = await bench.api.comparisonAlign({ comparisonId: comparison.id, scope: 'all' });
    const started = performance.now();
    const state = await bench.api.projectState();
    const answeredMs = performance.now() - started;
    const isRunning = !bench.events.some((event) => event.kind === 'job-done');
    await bench.api.jobCancel(job);
    await expect(bench.wait(job)).rejects.toMatchObject({ code: 'cancelled' });
    expect([state?.comparisons[0]?.mode, isRunning]).toEqual(['unaligned', true]);
    expect(answeredMs).toBeLessThan(3000);
    expect((await bench.api.projectState())?.canUndo).toBe(true);
    expect((await bench.api.editHistory({ limit: 1 }))[0]?.label.key).toBe('edit.comparison.create');
  });

  it('close in order while an alignment runs', async () => {
    const bench = startBench({ isThreaded: true });
    const comparison = await longProject(bench, 800);
    await bench.api.comparisonAlign({ comparisonId: comparison.id, scope: 'all' });
    await bench.api.projectClose();
    const state = await bench.api.projectOpen({ path: bench.path('long.zvirka') });
    expect([state.warnings, state.comparisons.length]).toEqual([[], 1]);
  });

  it('refuse names and arguments that are not of the bridge', async () => {
    const bench = startBench({ isThreaded: true });
    const codes = [];
    for (const [method, args] of [
      ['constructor', undefined],
      ['projectOpen', { path: 5 }],
      ['projectOpen', undefined],
      ['search', { query: 'x' }],
      ['projectOpenSample', { sample: '../../etc' }],
    ] as const) {
      const result = await bench.host.invoke(method, args);
      codes.push(result.ok ? 'ok' : result.code);
    }
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'invalid-arguments'));
  });

  it('let a second window on the same project know who has it', async () => {
    const bench = startBench({ isThreaded: true });
    const other = startBench({ isThreaded: true });
    await bench.api.projectNew({ path: bench.path('p.zvirka'), title: 'Проба' });
    await expect(other.api.projectOpen({ path: bench.path('p.zvirka') })).rejects.toMatchObject({
      code: 'project-locked',
    });
  });
});

describe('a thread that dies', () => {
  it('fails what waits for it, and the next one opens the project again', async () => {
    const bench = startBench({ isThreaded: true });
    await bench.api.projectNew({ path: bench.path('p.zvirka'), title: 'Проба' });
    const { comparison } = await alignedReportIn(bench);
    const noCompute = startBench({ threads: { ...threads, compute: new URL('file:///nowhere/compute.js') } });
    await noCompute.api.projectNew({ path: noCompute.path('q.zvirka'), title: 'Без обчислень' });
    const other = await alignedReportIn(noCompute, false);
    const job = await noCompute.api.comparisonAlign({ comparisonId: other.comparison.id, scope: 'all' });
    await expect(noCompute.wait(job)).rejects.toMatchObject({ code: 'worker-died' });
    expect((await noCompute.api.projectState())?.texts).toHaveLength(2);
    expect((await bench.api.comparisonView({ comparisonId: comparison.id })).rows).toHaveLength(5);
    const noProject = startBench({ threads: { ...threads, project: new URL('file:///nowhere/project.js') } });
    await expect(noProject.api.appInfo()).rejects.toMatchObject({ code: 'worker-died' });
  });
});

/** Two texts in the open project, aligned unless told otherwise. */
async function alignedReportIn(bench: Bench, isAligned = true) {
  const ids = [];
  for (const language of ['uk', 'en'] as const) {
    const { text } = await bench.api.importText({
      source: { kind: 'paste', plain: report[language].join('\n\n') },
      language,
    });
    ids.push(text.id);
  }
  const comparison = await bench.api.comparisonCreate({ textIds: ids, pivotIndex: 0 });
  if (isAligned)
    await bench.wait(await bench.api.comparisonAlign({ comparisonId: comparison.id, scope: 'all' }));
  return { comparison };
}

describe('samples', () => {
  it('open as a fresh copy each time', async () => {
    const first = startBench();
    const bench = startBench({ samplesFolder: writeSample(first.folder) });
    expect((await bench.api.appInfo()).samples).toEqual([{ id: 'tiny', title: 'Крихта' }]);
    const state = await bench.api.projectOpenSample({ sample: 'tiny' });
    const [comparison] = state.comparisons;
    await bench.wait(await bench.api.comparisonAlign({ comparisonId: comparison!.id, scope: 'all' }));
    const view = await bench.api.comparisonView({ comparisonId: comparison!.id });
    expect([state.title, rowsAsNumbers(view)]).toEqual(['Крихта', '1|1 2|2 3|3 4|4 5|5']);
    const again = await bench.api.projectOpenSample({ sample: 'tiny' });
    expect(again.path).not.toBe(state.path);
    await expect(bench.api.projectOpenSample({ sample: 'none' })).rejects.toMatchObject({
      code: 'file-missing',
    });
  });

  it('open from the finished project where the build made one, and never change it', async () => {
    const first = startBench();
    const samplesFolder = writeSample(first.folder);
    const maker = startBench({ samplesFolder });
    const made = await maker.api.projectOpenSample({ sample: 'tiny' });
    const comparisonId = made.comparisons[0]!.id;
    await maker.wait(await maker.api.comparisonAlign({ comparisonId, scope: 'all' }));
    await maker.host.close();
    const ready = first.path('tiny.zvirka');
    copyFileSync(made.path, ready);
    const before = readFileSync(ready);
    const bench = startBench({ samplesFolder, readySamplesFolder: first.folder });
    const state = await bench.api.projectOpenSample({ sample: 'tiny' });
    expect(state.path).toContain(bench.folder);
    // Nothing is left to do: the rows are there with the opening.
    expect(rowsAsNumbers(await bench.api.comparisonView({ comparisonId }))).toBe('1|1 2|2 3|3 4|4 5|5');
    expect(bench.events.filter(({ kind }) => kind === 'progress')).toEqual([]);
    await bench.api.projectSetTitle({ title: 'Моя' });
    await bench.api.projectClose();
    expect(readFileSync(ready).equals(before)).toBe(true);
  });
});
