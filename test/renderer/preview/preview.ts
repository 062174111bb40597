import { fakeApi } from '../fake-api.ts';
import { FakeServices, fakeBridge, type FakeOptions } from '../fake-bridge.ts';

/** Starts the real window over fake services. The address says with what: `?project=aligned&units=42&theme=dark`. */
const query = new URLSearchParams(location.search);
const services = new FakeServices({
  unitCount: Number(query.get('units') ?? 42),
  // Names of the two unions come from the address that only the tests write.
  project: (query.get('project') ?? 'aligned') as FakeOptions['project'],
  isReadOnly: query.has('readonly'),
  settings: {
    theme: (query.get('theme') ?? 'light') as FakeOptions['settings']['theme'] & string,
    locale: (query.get('locale') ?? 'uk') as FakeOptions['settings']['locale'] & string,
  },
});
Object.assign(window, { zvirka: fakeBridge(services, fakeApi(services)), services });
await import('../../../src/renderer/main.tsx');
const { useUi } = await import('../../../src/renderer/state/ui-store.ts');
const { useData } = await import('../../../src/renderer/state/data-store.ts');
const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** Makes the texts long, as if the services had said so. */
function grow(unitCount: number): void {
  const long = new FakeServices({ unitCount, project: 'aligned', settings: {}, isReadOnly: false });
  services.texts = long.texts;
  services.rows = long.rows;
  services.discrepancies = long.discrepancies;
  services.changed('comparisons', 'rows', 'texts', 'discrepancies');
}

/** Milliseconds from the news of long texts to level rows on screen. */
async function timeOpening(unitCount: number): Promise<number> {
  const startedMs = performance.now();
  grow(unitCount);
  while (document.querySelector('.status')?.textContent.includes(String(unitCount)) !== true) await frame();
  await frame();
  await frame();
  return performance.now() - startedMs;
}

/** Milliseconds from the next change of the window's size to the frame after everything was fitted. */
function timeNextResize(): Promise<number> {
  return new Promise((done) => {
    const measure = async (): Promise<void> => {
      const startedMs = performance.now();
      for (let count = 0; count < 4; count++) await frame();
      done(performance.now() - startedMs);
    };
    window.addEventListener('resize', () => void measure(), { once: true });
  });
}

/** Milliseconds of the frames that follow. */
async function timeFrames(count: number): Promise<readonly number[]> {
  const times: number[] = [];
  let lastMs = await frame();
  while (times.length < count) {
    const nowMs = await frame();
    times.push(nowMs - lastMs);
    lastMs = nowMs;
  }
  return times;
}

// For scripts that drive the preview: what the window holds, and the measures of the bench.
Object.assign(window, {
  stores: { ui: useUi, data: useData },
  preview: { grow, timeOpening, timeNextResize, timeFrames },
});
