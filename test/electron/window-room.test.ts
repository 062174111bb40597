import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOpenDialog, answerSaveDialog, chooseMenu, invoke } from './acts.ts';
import { launchZvirka, makeFolder, removeFolders, type RunningZvirka } from './launch.ts';

// A window of 640 × 400: half a screen, or 1280 × 800 at a zoom of 200 %.

let zvirka: RunningZvirka;
let page: Page;

const boxOf = async (selector: string): Promise<{ width: number; height: number }> =>
  (await page.locator(selector).first().boundingBox()) ?? { width: 0, height: 0 };

describe('a window with little room', () => {
  beforeAll(async () => {
    zvirka = await launchZvirka({ width: 640, height: 400 });
    page = zvirka.page;
    await page.getByText('Дві доби через одне слово').first().click();
    await page.locator('.view-line').first().waitFor({ timeout: 60_000 });
    await page.getByRole('tab', { name: 'Розбіжності' }).waitFor({ timeout: 30_000 });
  });
  afterAll(async () => {
    await zvirka.close();
    removeFolders();
  });

  test('leaves the texts most of it while the lists and zones are at hand', async () => {
    await expect.poll(async () => (await boxOf('.middle')).height).toBeGreaterThan(250);
    await expect.poll(async () => (await boxOf('.middle')).width).toBeGreaterThan(600);
  });

  test('lays a list over the texts, and takes it away when one of its lines is chosen', async () => {
    await page.getByRole('tab', { name: 'Розбіжності' }).click();
    const lists = page.locator('.low-dock-sheet');
    await expect.poll(async () => (await lists.boundingBox())?.height ?? 0).toBeGreaterThan(200);
    const first = lists.locator('[role="option"], [role="row"], li, .problem-line').first();
    await first.waitFor({ timeout: 60_000 });
    // What is said of a discrepancy has a line of its own, not what its kind and marks leave of one.
    expect((await boxOf('.problem-words')).width).toBeGreaterThan(500);
    await first.click();
    await expect.poll(async () => (await lists.boundingBox())?.height ?? 999).toBeLessThan(60);
    await page.getByRole('tab', { name: 'Нотатки' }).click();
    await expect.poll(async () => (await lists.boundingBox())?.height ?? 0).toBeGreaterThan(200);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await lists.boundingBox())?.height ?? 999).toBeLessThan(60);
  });

  test('lays the current row over the texts by its command, and takes it away again', async () => {
    await chooseMenu(zvirka.application, 'view.inspector');
    await page.locator('.side-sheet [data-zone="inspector"]').waitFor();
    await chooseMenu(zvirka.application, 'view.inspector');
    await page.locator('.side-sheet').waitFor({ state: 'detached' });
    // A wider window has its lists below the texts again.
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => page.locator('.low-dock').count()).toBe(0);
    await page.locator('[data-zone="dock"]').waitFor();
  });
});

describe('four texts in a window of 900 px', () => {
  test('keep room for their words: a zone at the side lies over them', async () => {
    const folder = makeFolder();
    const window = await launchZvirka({ width: 900, height: 800 });
    try {
      await window.page.waitForSelector('.start');
      await invoke(window.page, 'projectNew', { path: join(folder, 'Чотири.zvirka'), title: 'Чотири' });
      const path = join(folder, 'текст.txt');
      writeFileSync(path, 'Найдовші слова стоять цілими: відповідальність, перевантаження.\n\nКінець.');
      const ids: string[] = [];
      for (const sigil of ['А', 'Б', 'В', 'Г']) {
        const request = { source: { kind: 'file', path }, sigil, language: 'uk' };
        ids.push(((await invoke(window.page, 'importText', request)) as { text: { id: string } }).text.id);
      }
      await invoke(window.page, 'comparisonCreate', { textIds: ids, pivotIndex: 0 });
      await window.page.locator('.view-line').first().waitFor({ timeout: 60_000 });
      await chooseMenu(window.application, 'view.inspector');
      await window.page.locator('.side-sheet [data-zone="inspector"]').waitFor();
      const lines = await window.page.locator('.view-line').allTextContents();
      expect(lines.filter((line) => line.includes('відповідальність'))).toHaveLength(4);
      expect(window.complaints).toEqual([]);
    } finally {
      await window.close();
    }
  });
});

describe('the terms of a project in the window', () => {
  test('come from a table and go into a termbase', async () => {
    const folder = makeFolder();
    const window = await launchZvirka({ width: 1280, height: 800 });
    try {
      const table = join(folder, 'terms.csv');
      writeFileSync(table, 'definition,uk,en\nздача,капітуляція,capitulation\n,перемир’я,truce\n');
      await window.page.getByText('Дві доби через одне слово').first().click();
      await window.page.locator('.view-line').first().waitFor({ timeout: 60_000 });
      await answerOpenDialog(window.application, [table]);
      await chooseMenu(window.application, 'review.terms');
      const dialog = window.page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Імпортувати…' }).click();
      await dialog.getByText('capitulation').waitFor();
      const target = join(folder, 'terms.tbx');
      await answerSaveDialog(window.application, target);
      await dialog.getByRole('button', { name: 'Експортувати…' }).click();
      await dialog.getByRole('button', { name: 'Закрити' }).last().click();
      await window.page.getByText('Записано 2 терміни.').waitFor();
      expect((await invoke(window.page, 'concepts')) as unknown[]).toHaveLength(2);
      expect(window.complaints).toEqual([]);
    } finally {
      await window.close();
    }
  });
});
