import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { AppEvent, ProjectState } from '../../src/bridge/api.ts';
import { invoke } from './acts.ts';
import { launchZvirka, removeFolders, type RunningZvirka } from './launch.ts';
import { openSample } from './window-acts.ts';

// Once a project is open and nobody asks, the thread of long computation is started and warmed. Nothing in the window
// tells of it, so it is seen from outside: where Linux lists the threads of a process with their names.
const isSeen = process.platform === 'linux';
if (!isSeen) console.log('skipped: threads are named only by Linux');

afterAll(removeFolders);

const engineThread = 'zvirka-compute';
/** Processor time of the thread in ticks of 10 ms; undefined where there is none. */
function engineTicks({ application }: RunningZvirka): number | undefined {
  const folder = `/proc/${application.process().pid}/task`;
  for (const thread of readdirSync(folder)) {
    if (readFileSync(`${folder}/${thread}/comm`, 'utf8').trim() !== engineThread) continue;
    const stat = readFileSync(`${folder}/${thread}/stat`, 'utf8');
    // Fields 14 and 15 of proc(5), user and system; the second one is the name in brackets and may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11]) + Number(fields[12]);
  }
  return undefined;
}

async function openWarming(): Promise<RunningZvirka> {
  const zvirka = await launchZvirka({ isWarmedUp: true });
  await openSample(zvirka.page, 'Дві доби');
  await expect.poll(() => engineTicks(zvirka), { interval: 10 }).toBeDefined();
  return zvirka;
}

test.skipIf(!isSeen)('warms the engines while nobody asks, and serves at once who does', async () => {
  const zvirka = await openWarming();
  const { page } = zvirka;
  await page.evaluate(() => {
    const events: AppEvent[] = [];
    Object.assign(globalThis, { heard: events });
    window.zvirka.onEvent((event) => events.push(event));
  });
  const state = (await invoke(page, 'projectState')) as ProjectState;
  const comparisonId = state.comparisons[0]?.id;
  const before = await invoke(page, 'comparisonView', { comparisonId });
  const { jobId } = (await invoke(page, 'checksRun', { comparisonId })) as { jobId: string };
  const ended = (): Promise<string | undefined> =>
    page.evaluate(
      (id) =>
        (globalThis as unknown as { heard: AppEvent[] }).heard.find(
          (event) => (event.kind === 'job-done' || event.kind === 'job-failed') && event.jobId === id,
        )?.kind,
      jobId,
    );
  await expect.poll(ended, { timeout: 60_000 }).toBe('job-done');
  expect(await invoke(page, 'comparisonView', { comparisonId })).toEqual(before);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test.skipIf(!isSeen)(
  'keeps the window moving while the engines are warmed, and is done with it',
  async () => {
    const zvirka = await openWarming();
    await zvirka.page.evaluate(() => {
      const pauses: number[] = [];
      Object.assign(globalThis, { pauses });
      let last = performance.now();
      const look = (): void => {
        const now = performance.now();
        pauses.push(now - last);
        last = now;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    // Done: two looks with many frames between them find the same.
    let last: number | undefined;
    await expect
      .poll(
        () => {
          const ticks = engineTicks(zvirka);
          const isStill = ticks !== undefined && ticks === last;
          last = ticks;
          return isStill;
        },
        { interval: 1_000, timeout: 60_000 },
      )
      .toBe(true);
    const pauses = await zvirka.page.evaluate(() => (globalThis as unknown as { pauses: number[] }).pauses);
    console.log(
      `${last} ticks of warming; ${pauses.length} frames meanwhile, the longest ${Math.max(...pauses).toFixed(0)} ms`,
    );
    expect(pauses.length).toBeGreaterThan(10);
    await zvirka.close();
  },
);

test.skipIf(!isSeen)('ends in order when the window is closed while the engines are warmed', async () => {
  const zvirka = await openWarming();
  const child = zvirka.application.process();
  const exit = new Promise((resolve) => child.once('exit', (code, signal) => resolve([code, signal])));
  await zvirka.close();
  expect(await exit).toEqual([0, null]);
});
