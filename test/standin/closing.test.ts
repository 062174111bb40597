import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';

// How the stand-in ends: whoever asks for it, and however often.

const appFolder = join(import.meta.dirname, 'app');
const folder = mkdtempSync(join(tmpdir(), 'zvirka-standin-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

/** Starts the small app with something in its page that hears the question whether it may go. */
async function launchWith(listener: () => void): Promise<ElectronApplication> {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = import.meta.dirname;
  const application = await _electron.launch({ args: [appFolder, `--user-data-dir=${folder}`] });
  const page = await application.firstWindow();
  await page.waitForFunction(() => document.readyState === 'complete');
  await page.evaluate(listener);
  return application;
}

test('ends although it is asked again while the page is going', async () => {
  // The page answers the first question and is gone before it could answer a second one.
  const application = await launchWith(() => {
    let asked = 0;
    addEventListener('beforeunload', () => {
      asked += 1;
      for (const until = performance.now() + 3_000; asked > 1 && performance.now() < until;);
    });
  });
  const ended = new Promise((resolve) => application.once('close', () => resolve('ended')));
  // The answer may be lost with the process.
  void application
    .evaluate(({ app, BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close();
      app.quit();
    })
    .catch(() => undefined);
  expect(await ended).toBe('ended');
});

test('ends although the page hangs', async () => {
  const application = await launchWith(() => {
    addEventListener('beforeunload', () => {
      for (const until = performance.now() + 600_000; performance.now() < until;);
    });
  });
  const ended = new Promise((resolve) => application.once('close', () => resolve('ended')));
  void application.evaluate(({ app }) => app.quit()).catch(() => undefined);
  expect(await ended).toBe('ended');
});
