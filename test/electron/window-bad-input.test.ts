import { closeSync, ftruncateSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { answerOpenDialog, chooseMenu, invoke } from './acts.ts';
import { launchZvirka, makeFolder, removeFolders, type RunningZvirka } from './launch.ts';
import { waitForWindow } from './window-acts.ts';

// Files that cannot be read: the window names the file and the reason, and goes on.

afterAll(removeFolders);

/** Files that no text comes from, each with what is said of it. */
function badFiles(folder: string): readonly (readonly [string, string])[] {
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('порожній.txt'), '');
  writeFileSync(
    at('знімок.txt'),
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
  );
  const huge = openSync(at('величезний.txt'), 'w');
  ftruncateSync(huge, 200 * 1024 * 1024);
  closeSync(huge);
  writeFileSync(at('обірваний.docx'), Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3]));
  return [
    ['порожній.txt', 'у файлі немає тексту'],
    ['знімок.txt', 'це не текст, а двійковий файл'],
    ['величезний.txt', 'файл завеликий (200 МБ, дозволено до 64 МБ)'],
    ['обірваний.docx', 'обірваний.docx'],
    ['немає такого.txt', 'такого файлу немає'],
  ];
}

async function openFile(zvirka: RunningZvirka, path: string): Promise<void> {
  await answerOpenDialog(zvirka.application, [path]);
  await chooseMenu(zvirka.application, 'text.open');
}

/** What a damaged or strange project is answered with. */
async function complaintOf(page: Page, zvirka: RunningZvirka, path: string): Promise<string> {
  await answerOpenDialog(zvirka.application, [path]);
  await chooseMenu(zvirka.application, 'project.open');
  const toast = page.locator('.toast').first();
  await toast.waitFor({ timeout: 30_000 });
  const words = (await toast.textContent()) ?? '';
  await toast.getByRole('button').last().click();
  await toast.waitFor({ state: 'detached' });
  return words;
}

test('a file that cannot be read is named with the reason, and the next one is read', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await waitForWindow(page);
  const folder = makeFolder();
  await invoke(page, 'projectNew', { path: join(folder, 'Погані файли.zvirka'), title: 'Погані файли' });
  const dialog = page.getByRole('dialog');
  for (const [name, reason] of badFiles(folder)) {
    await openFile(zvirka, join(folder, name));
    const alert = dialog.getByRole('alert');
    await alert.waitFor({ timeout: 30_000 });
    const words = (await alert.textContent()) ?? '';
    expect(words, name).toContain(name);
    expect(words, name).toContain(reason);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  const path = join(folder, 'добрий.txt');
  writeFileSync(path, 'Делегації зустрілися у вівторок о дев’ятій ранку.\n\nПерерва тривала дві години.\n');
  await openFile(zvirka, path);
  await dialog.getByText('Перерва тривала дві години.').waitFor();
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a project that cannot be opened is named with the reason, and the open one stays', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await waitForWindow(page);
  const folder = makeFolder();
  const newer = join(folder, 'Новіший.zvirka');
  await invoke(page, 'projectNew', { path: newer, title: 'Новіший' });
  const open = join(folder, 'Відкритий.zvirka');
  await invoke(page, 'projectNew', { path: open, title: 'Відкритий' });
  const database = new DatabaseSync(newer);
  // A version that can be believed: far above a thousand the header is taken for damaged.
  database.exec('PRAGMA user_version = 99');
  database.close();
  const none = join(folder, 'Не проєкт.zvirka');
  writeFileSync(none, 'Звичайний текст.\n'.repeat(200));
  truncateSync(none, 900);
  for (const [path, reason] of [
    [newer, 'новішою версією'],
    [none, 'Не проєкт.zvirka: це не проєкт Звірки'],
    [join(folder, 'Зниклий.zvirka'), 'Зниклий.zvirka'],
  ] as const)
    expect(await complaintOf(page, zvirka, path)).toContain(reason);
  const state = await invoke(page, 'projectState');
  expect(state).toMatchObject({ path: open });
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a recent project that has gone is told as missing once it was asked for, and a long title takes two lines', async () => {
  const folder = makeFolder();
  const path = join(folder, 'Зниклий.zvirka');
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await waitForWindow(page);
  const title = 'Стенограма узгоджувальної ради щодо відбудови прибережних громад, редакція третя';
  await invoke(page, 'projectNew', { path, title });
  await page.locator('.app-main').waitFor();
  await chooseMenu(zvirka.application, 'project.close');
  const recent = page.locator('.start-list button', { hasText: 'Стенограма' });
  await recent.waitFor();
  expect((await recent.boundingBox())?.height).toBeLessThan(60);
  expect(await recent.getAttribute('title')).toBe(`${title}\n${path}`);
  rmSync(path);
  await recent.click();
  await page.locator('.toast', { hasText: 'такого файлу немає' }).waitFor();
  await expect.poll(() => recent.isDisabled()).toBe(true);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
