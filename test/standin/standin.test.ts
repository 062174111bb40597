import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The stand-in driven by Playwright's unmodified `_electron`, on a small app of its own.

const folder = mkdtempSync(join(tmpdir(), 'zvirka-standin-'));
const appFolder = join(import.meta.dirname, 'app');
let application: ElectronApplication;
let page: Page;

interface PageApi {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  onProgress(listener: (step: number) => void): () => void;
  add(number: number): number;
  readonly version: string;
}
declare global {
  // What app/preload.cjs exposes, and what app/main.js records.
  var api: PageApi;
  var seen: Record<string, unknown[]>;
}

const seen = (name: string): Promise<unknown[]> =>
  application.evaluate((_electronModule, key) => globalThis.seen[key] ?? [], name);
const waitForOutput = (text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelector('#out')?.textContent === wanted, text);

beforeAll(async () => {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = import.meta.dirname;
  application = await _electron.launch({ args: [appFolder, `--user-data-dir=${folder}`] });
  page = await application.firstWindow();
  await page.waitForFunction(() => 'api' in globalThis && document.readyState === 'complete');
});
afterAll(async () => {
  await application?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('gives the page the size of the window and the window the title of the page', async () => {
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1000, 700]);
  const window = await application.browserWindow(page);
  // The main process hears of a title a moment after the page has it.
  await expect
    .poll(() => window.evaluate((w) => [w.getTitle(), w.isVisible(), w.webContents.getURL()]))
    .toEqual(['Верстак', true, 'app://bundle/index.html']);
});

test('keeps the preload in a world of its own and freezes what it exposes', async () => {
  const kinds = await page.evaluate(() => {
    const names = ['require', 'process', 'ipcRenderer', 'standinSend', 'standinReceive', 'module'];
    return names.map((name) => typeof (globalThis as Record<string, unknown>)[name]);
  });
  expect(kinds).toEqual(Array(6).fill('undefined'));
  expect(await page.evaluate(() => [Object.isFrozen(api), api.add(41), api.version])).toEqual([
    true,
    42,
    '45.4.1',
  ]);
});

test('carries what structured clone carries, cycles included', async () => {
  const result = await page.evaluate(async () => {
    const cycle: Record<string, unknown> = {
      map: new Map([[1, new Set(['ї'])]]),
      date: new Date(5),
      none: undefined,
    };
    cycle['self'] = cycle;
    const bytes = new Uint8Array([1, 2, 255]);
    const answer = (await api.invoke('echo', cycle, bytes, [1, 'a', null], NaN)) as {
      args: [typeof cycle, Uint8Array, unknown, number];
      url: string;
    };
    const [back, backBytes, plain, number] = answer.args;
    return [
      back['self'] === back,
      (back['map'] as Map<number, Set<string>>).get(1)?.has('ї'),
      (back['date'] as Date).getTime(),
      'none' in back,
      [...backBytes],
      plain,
      Number.isNaN(number),
      answer.url,
    ];
  });
  expect(result).toEqual([true, true, 5, true, [1, 2, 255], [1, 'a', null], true, 'app://bundle/index.html']);
});

test('reports failures in the words of Electron', async () => {
  const messages = await page.evaluate(async () => {
    const message = (work: () => Promise<unknown>): Promise<string> =>
      work().then(
        () => 'none',
        (error: Error) => error.message,
      );
    return [
      await message(() => api.invoke('fail')),
      await message(() => api.invoke('nowhere')),
      await message(async () => api.invoke('echo', Symbol('x'))),
    ];
  });
  expect(messages).toEqual([
    "Error invoking remote method 'fail': TypeError: not so",
    "Error invoking remote method 'nowhere': Error: No handler registered for 'nowhere'",
    'An object could not be cloned.',
  ]);
});

test('passes progress from a worker thread to a callback of the page', async () => {
  const steps = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const heard: number[] = [];
        const stop = api.onProgress((step) => {
          heard.push(step);
          if (step < 3) return;
          stop();
          resolve(heard);
        });
        void api.invoke('job');
      }),
  );
  expect(steps).toEqual([1, 2, 3]);
});

test('lets a test answer dialogs and click menu items', async () => {
  await application.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/а', '/б'] });
  });
  expect(await page.evaluate(() => api.invoke('ask'))).toEqual(['/а', '/б']);
  await application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('open')?.click());
  await waitForOutput('command open');
});

test('tells the paths of chosen and of dropped files', async () => {
  const paths = ['перший.txt', 'другий.txt'].map((name) => join(folder, name));
  for (const path of paths) writeFileSync(path, path);
  await page.setInputFiles('#file', paths);
  await waitForOutput(`chosen ${paths.join('|')}`);
  const session = await application.context().newCDPSession(page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 100, y: 100, data });
  await waitForOutput(`dropped ${paths.join('|')}`);
});

test('shares one rich clipboard between the main process and the page', async () => {
  await page.evaluate(() => api.invoke('copy', 'слово', '<b>слово</b>'));
  const read = (await page.evaluate(() => api.invoke('paste'))) as { plain: string; html: string };
  expect(read.plain).toBe('слово');
  expect(read.html).toContain('<b>слово</b>');
  await page.click('#words');
  await page.keyboard.press('Control+V');
  expect(await page.inputValue('#words')).toBe('слово');
  const direct = await page.evaluate(() =>
    navigator.clipboard.readText().then(
      () => 'read',
      (error: Error) => error.name,
    ),
  );
  expect(direct).toBe('NotAllowedError');
});

test('keeps a copy that comes while the main process reads the clipboard', async () => {
  const lost = await application.evaluate(async ({ clipboard }) => {
    const complaints: unknown[] = [];
    for (let round = 0; round < 30; round += 1) {
      await clipboard.writeText('');
      let isCopied = false;
      const read = async (): Promise<void> => {
        while (!isCopied) await clipboard.readText();
      };
      const write = async (): Promise<void> => {
        // Another moment of the reading in each round.
        await new Promise((resolve) => setTimeout(resolve, round));
        await clipboard.writeText(`слово ${round}`).finally(() => (isCopied = true));
      };
      for (const call of await Promise.allSettled([read(), write()]))
        if (call.status === 'rejected') complaints.push(String(call.reason));
      const found = await clipboard.readText();
      if (found !== `слово ${round}`) complaints.push({ round, found });
    }
    return complaints;
  });
  expect(lost).toEqual([]);
});

test('refuses windows, navigation and requests as the app decides', async () => {
  await page.evaluate(() => window.open('https://example.org/window'));
  await page.click('#blank');
  await expect
    .poll(() => seen('opened'))
    .toEqual(['https://example.org/window', 'https://example.org/blank']);
  await page.click('#away');
  await expect.poll(() => seen('navigations')).toEqual(['https://example.org/away']);
  expect(page.url()).toContain('index.html');
  const session = await application.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  const failure = page.waitForEvent('requestfailed');
  const outcome = await page.evaluate(() =>
    fetch('http://127.0.0.1:9/leak').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
  expect((await failure).failure()?.errorText).toContain('net::ERR_BLOCKED_BY_CLIENT');
  expect(await seen('refused')).toEqual(['http://127.0.0.1:9/leak']);
  await session.send('Page.setBypassCSP', { enabled: false });
  await page.reload();
});

test('starts module workers under the app’s own policy', async () => {
  const heard = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new Worker('worker.js', { type: 'module' }).onmessage = (event) => resolve(event.data);
      }),
  );
  expect(heard).toBe('from the worker');
});

test('shows the theme that the app sets', async () => {
  const isDark = (): Promise<boolean> =>
    page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await application.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await expect.poll(isDark).toBe(true);
  await application.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'light';
  });
  await expect.poll(isDark).toBe(false);
});

test('prints the page to PDF', async () => {
  const window = await application.browserWindow(page);
  const start = await window.evaluate(async (w) =>
    (await w.webContents.printToPDF({})).subarray(0, 5).toString(),
  );
  expect(start).toBe('%PDF-');
});

test('refuses a second instance and tells the first what it was asked', async () => {
  const electron = join(import.meta.dirname, 'electron');
  const second = spawnSync(electron, [appFolder, `--user-data-dir=${folder}`, '/tmp/a.zvirka'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect([second.status, second.stderr]).toEqual([0, '']);
  await expect.poll(async () => (await seen('second')).length).toBe(1);
  const [told] = (await seen('second')) as { argv: string[]; data: unknown }[];
  expect(told?.argv.at(-1)).toBe('/tmp/a.zvirka');
  expect(told?.data).toEqual({ from: 'test' });
});

test('keeps a window open when the page refuses to unload', async () => {
  await page.evaluate(() => {
    globalThis.onbeforeunload = () => 'draft';
  });
  const window = await application.browserWindow(page);
  await window.evaluate((w) => w.close());
  await expect.poll(() => seen('events')).toEqual(['will-prevent-unload']);
  expect(await window.evaluate((w) => w.isDestroyed())).toBe(false);
  await page.evaluate(() => {
    globalThis.onbeforeunload = null;
  });
});
