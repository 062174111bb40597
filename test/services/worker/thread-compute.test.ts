import { describe, expect, it, onTestFinished } from 'vitest';
import type { AlignTask, CheckTask } from '../../../src/services/compute.ts';
import { ThreadCompute } from '../../../src/services/worker/thread-compute.ts';
import { comparison, text } from '../../core/check/comparison-texts.ts';
import { report, threads } from '../services-case.ts';

function startCompute(entry: string | URL = threads.compute): ThreadCompute {
  const compute = new ThreadCompute(entry, {});
  onTestFinished(() => compute.close());
  return compute;
}

const alignment: AlignTask = {
  kind: 'align',
  source: { language: 'uk', units: report.uk },
  target: { language: 'en', units: report.en },
  mode: 'parallel',
  anchors: [],
  explain: true,
};

/** The same two texts as a comparison with a row for each paragraph. */
const check: CheckTask = {
  ...comparison([text('UK', 'uk', report.uk), text('EN', 'en', report.en)]),
  kind: 'check',
  rules: [],
  loadedWords: { uk: '', ru: '', en: '' },
  thresholds: {},
  concepts: [],
};

/** What both tasks give, as bytes. */
async function answersOf(compute: ThreadCompute): Promise<string> {
  const aligned = await compute.run(alignment).result;
  const found = await compute.run(check).result;
  return JSON.stringify([aligned, found]);
}

describe('a thread of long computation', () => {
  it('gives the same after it was warmed', async () => {
    const [cold, warm] = [startCompute(), startCompute()];
    expect(await warm.warmUp()).toBe('done');
    expect(await answersOf(warm)).toBe(await answersOf(cold));
  });

  it('answers a task that comes while it is warmed, and is warmed no further', async () => {
    const [cold, warm] = [startCompute(), startCompute()];
    const answers = new Promise<string>((resolve) => {
      void warm.warmUp(() => resolve(answersOf(warm))).then((how) => expect(how).toBe('stopped'));
    });
    expect(await answers).toBe(await answersOf(cold));
    expect(await warm.warmUp()).toBe('stopped');
  });

  it('answers a task that comes before it has come up to be warmed', async () => {
    const compute = startCompute();
    const warming = compute.warmUp();
    const { beads } = await compute.run(alignment).result;
    expect([beads.length, await warming]).toEqual([5, 'stopped']);
  });

  it('ends in order when closed while it is warmed', async () => {
    const compute = startCompute();
    const closed = await new Promise((resolve) => {
      const warming = compute.warmUp(() => resolve(compute.close().then(() => warming)));
    });
    expect(closed).toBe('stopped');
    await expect(compute.run(alignment).result).rejects.toMatchObject({ code: 'cancelled' });
    expect(await compute.warmUp()).toBe('stopped');
  });

  it('tells of a warming whose thread died', async () => {
    expect(await startCompute(new URL('file:///nowhere/compute.js')).warmUp()).toBe('stopped');
  });
});
