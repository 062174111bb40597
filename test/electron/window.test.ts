import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerMessageBox, askedMessages, invoke } from './acts.ts';
import {
  electronPath,
  launchZvirka,
  makeFolder,
  removeFolders,
  repository,
  type RunningZvirka,
} from './launch.ts';

// The life of the window: where it stands, what it was started with, how it closes.

afterAll(removeFolders);

test('stands again where it was closed', async () => {
  const first = await launchZvirka();
  const window = await first.application.browserWindow(first.page);
  await window.evaluate((w) => w.setBounds({ x: 40, y: 30, width: 1111, height: 777 }));
  const ended = first.application.waitForEvent('close');
  // The answer may be lost with the process.
  void window.evaluate((w) => w.close()).catch(() => undefined);
  await ended;
  const second = await launchZvirka({ userData: first.userData });
  const again = await second.application.browserWindow(second.page);
  expect(await again.evaluate((w) => w.getBounds())).toEqual({ x: 40, y: 30, width: 1111, height: 777 });
  await second.close();
});

test('opens the project it was started with', async () => {
  const path = join(makeFolder(), 'з командного рядка.zvirka');
  const first = await launchZvirka();
  await invoke(first.page, 'projectNew', { path, title: 'З командного рядка' });
  await first.close();
  const second = await launchZvirka({ files: [path] });
  const title = async (): Promise<unknown> =>
    ((await invoke(second.page, 'projectState')) as { title: string } | null)?.title;
  await expect.poll(title, { timeout: 10_000 }).toBe('З командного рядка');
  await second.close();
});

test('begins with a sample where it is told to, and with the same copy the next time', async () => {
  const path = async ({ page }: RunningZvirka): Promise<string | undefined> =>
    ((await invoke(page, 'projectState')) as { path: string } | null)?.path;
  const first = await launchZvirka({ files: ['--sample'] });
  await expect.poll(() => path(first), { timeout: 20_000 }).toMatch(/samples/);
  const opened = await path(first);
  await first.close();
  const second = await launchZvirka({ userData: first.userData, files: ['--sample'] });
  await expect.poll(() => path(second), { timeout: 20_000 }).toBe(opened);
  await second.close();
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
  const ended = zvirka.application.waitForEvent('close');
  void window.evaluate((w) => w.close()).catch(() => undefined);
  await ended;
});

test('a thread that dies loses nothing: the next call finds the project open', async () => {
  const zvirka = await launchZvirka();
  await zvirka.application.evaluate(() => {
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const workers = new Set<{ terminate(): Promise<number> }>();
    Object.assign(globalThis, { workers });
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: InstanceType<typeof Worker>, message: unknown): void {
      workers.add(this);
      postMessage.call(this, message);
    };
  });
  const path = join(makeFolder(), 'п.zvirka');
  await invoke(zvirka.page, 'projectNew', { path, title: 'Перша назва' });
  await invoke(zvirka.page, 'projectSetTitle', { title: 'Друга назва' });
  const ended = await zvirka.application.evaluate(async () => {
    const { workers } = globalThis as unknown as { workers: Set<{ terminate(): Promise<number> }> };
    for (const worker of workers) await worker.terminate();
    return workers.size;
  });
  expect(ended).toBeGreaterThan(0);
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
  expect(await invoke(zvirka.page, 'projectState')).toBeNull();
  await zvirka.close();
});
