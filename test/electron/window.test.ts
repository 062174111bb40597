import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { AppEvent } from '../../src/bridge/api.ts';
import { answerMessageBox, askedMessages, invoke } from './acts.ts';
import { electronPath, launchZvirka, makeFolder, removeFolders, repository } from './launch.ts';

// The life of the window: where it stands, what it was started with, how it closes.

afterAll(removeFolders);

test('stands again where it was closed', async () => {
  const first = await launchZvirka();
  const window = await first.application.browserWindow(first.page);
  await window.evaluate((w) => w.setBounds({ x: 40, y: 30, width: 1111, height: 777 }));
  await window.evaluate((w) => w.close()).catch(() => undefined);
  await first.close().catch(() => undefined);
  const second = await launchZvirka({ userData: first.userData });
  const again = await second.application.browserWindow(second.page);
  expect(await again.evaluate((w) => w.getBounds())).toEqual({ x: 40, y: 30, width: 1111, height: 777 });
  await second.close();
});

test('hears of the files it was started with, however late the page begins to listen', async () => {
  const path = join(makeFolder(), 'з командного рядка.txt');
  writeFileSync(path, 'Текст.');
  const zvirka = await launchZvirka({ files: [path] });
  // The page listens already; what it got is seen by what preload hands on: nothing is lost, nothing comes twice.
  const shown = await zvirka.page.waitForFunction(
    (name) => document.body.textContent?.includes(name) === true,
    'з командного рядка',
  );
  expect(await shown.jsonValue()).toBe(true);
  await zvirka.close();
});

test('asks before it drops a draft, and only then', async () => {
  const zvirka = await launchZvirka();
  await zvirka.page.evaluate(() => {
    addEventListener('beforeunload', (event) => event.preventDefault());
  });
  const window = await zvirka.application.browserWindow(zvirka.page);
  await answerMessageBox(zvirka.application, 0);
  await window.evaluate((w) => w.close());
  await expect.poll(() => askedMessages(zvirka.application).then((asked) => asked.length)).toBe(1);
  expect(await window.evaluate((w) => w.isDestroyed())).toBe(false);
  await answerMessageBox(zvirka.application, 1);
  const closed = zvirka.page.waitForEvent('close');
  await window.evaluate((w) => w.close());
  await closed;
});

test('a thread that dies loses nothing: the next call finds the project open', async () => {
  const zvirka = await launchZvirka();
  const path = join(makeFolder(), 'п.zvirka');
  await invoke(zvirka.page, 'projectNew', { path, title: 'Перша назва' });
  await invoke(zvirka.page, 'projectSetTitle', { title: 'Друга назва' });
  // The services' thread has no name outside: every worker of the process ends.
  await zvirka.application.evaluate(() => {
    const handles = (process as unknown as { _getActiveHandles(): unknown[] })._getActiveHandles();
    for (const handle of handles)
      if (handle?.constructor?.name === 'MessagePort' || handle?.constructor?.name === 'Worker')
        (handle as { terminate?: () => void }).terminate?.();
  });
  const state = (await invoke(zvirka.page, 'projectState')) as { title: string };
  expect(state.title).toBe('Друга назва');
  await zvirka.close();
});

test('leaves no process and no lock behind when it is killed', async () => {
  const userData = makeFolder();
  const child = spawn(electronPath(), ['--no-sandbox', repository, `--user-data-dir=${userData}`], {
    cwd: repository,
    stdio: 'ignore',
  });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  const zvirka = await launchZvirka({ userData });
  const events: readonly AppEvent[] = [];
  expect([await invoke(zvirka.page, 'projectState'), events]).toEqual([null, []]);
  await zvirka.close();
});
