import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { ProjectState } from '../../src/bridge/api.ts';
import type { TextSummary } from '../../src/core/model.ts';
import { answerOpenDialog, invoke, pressUkrainian } from './acts.ts';
import { launchZvirka, makeFolder, removeFolders, repository } from './launch.ts';
import { clickParagraph, openSample, waitForWindow } from './window-acts.ts';

// What the window shows when work is stopped, when a project cannot be written, and when keys are not the usual ones.

afterAll(removeFolders);

const state = async (page: Page): Promise<ProjectState> =>
  (await invoke(page, 'projectState')) as ProjectState;

const talks = (language: string): string =>
  readFileSync(join(repository, `alignments/talks/${language}.txt`), 'utf8');

/** A project with two texts side by side, each a sample repeated so often. */
async function makeProject(page: Page, path: string, times: number): Promise<void> {
  await invoke(page, 'projectNew', { path, title: 'Дві мови' });
  const ids: string[] = [];
  for (const language of ['uk', 'en']) {
    const file = join(makeFolder(), `${language}.txt`);
    writeFileSync(file, `${talks(language)}\n\n`.repeat(times));
    const request = { source: { kind: 'file', path: file }, sigil: language.toUpperCase(), language };
    ids.push(((await invoke(page, 'importText', request)) as { text: TextSummary }).text.id);
  }
  await invoke(page, 'comparisonCreate', { textIds: ids, pivotIndex: 0 });
  await page.waitForSelector('.pane-host .view-line');
}

test('an alignment that is stopped leaves the texts as they were, and can be started again', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await waitForWindow(page);
  await makeProject(page, join(makeFolder(), 'Довгий.zvirka'), 150);
  await page.getByText('Тексти ще не зіставлено').waitFor();
  const job = page.locator('.job', { hasText: 'Зіставляю тексти' });
  for (let round = 0; round < 2; round++) {
    await pressUkrainian(page, 'Mod+Shift+KeyA');
    await job.getByRole('button', { name: 'Зупинити' }).click({ timeout: 30_000 });
    await job.waitFor({ state: 'detached', timeout: 30_000 });
    await page.getByText('Тексти ще не зіставлено').waitFor();
  }
  const { comparisons, canUndo } = await state(page);
  expect(comparisons[0]?.mode).toBe('unaligned');
  expect(canUndo).toBe(true);
  expect(await page.locator('.toast').count()).toBe(0);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a project in a folder that cannot be written opens for reading, and says so', async () => {
  const folder = makeFolder();
  const path = join(folder, 'Чужий.zvirka');
  const first = await launchZvirka({ width: 1280, height: 800 });
  await waitForWindow(first.page);
  await makeProject(first.page, path, 1);
  await first.close();
  chmodSync(path, 0o444);
  const bytes = readFileSync(path);

  const zvirka = await launchZvirka({ files: [path], width: 1280, height: 800 });
  const { page } = zvirka;
  await page.getByText('Проєкт відкрито лише для читання').waitFor({ timeout: 30_000 });
  await page.waitForSelector('.pane-host .view-line');
  expect((await state(page)).isReadOnly).toBe(true);
  for (const name of ['Зіставити', 'Перевірити']) {
    expect(await page.getByRole('button', { name, exact: true }).first().isDisabled()).toBe(true);
  }
  // Reading, finding and taking away work; keys that would change something do nothing.
  await clickParagraph(page, 0, 'ятий раунд');
  for (const chord of ['KeyC', 'KeyX', 'KeyN', 'KeyF', 'KeyU']) await pressUkrainian(page, chord);
  await pressUkrainian(page, 'Mod+Shift+KeyC');
  await page.getByText(/Скопійовано/).waitFor();
  expect(await page.locator('[role="dialog"], .note-field').count()).toBe(0);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
  chmodSync(path, 0o644);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test('a project that another window holds is refused with the reason, and opens once that one lets go', async () => {
  const path = join(makeFolder(), 'Спільний.zvirka');
  const holder = await launchZvirka({ width: 1280, height: 800 });
  await waitForWindow(holder.page);
  await makeProject(holder.page, path, 1);

  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await waitForWindow(page);
  await answerOpenDialog(zvirka.application, [path]);
  await pressUkrainian(page, 'Mod+Shift+KeyO');
  const toast = page.locator('.toast', { hasText: 'Спільний.zvirka' });
  await toast.waitFor({ timeout: 20_000 });
  expect(await page.locator('.start').count()).toBe(1);
  await holder.close();
  await pressUkrainian(page, 'Mod+Shift+KeyO');
  await page.waitForSelector('.pane-host .view-line', { timeout: 20_000 });
  expect((await state(page)).isReadOnly).toBe(false);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a command gets other keys, gives up the old ones, takes them from another, and keeps them over a restart', async () => {
  const first = await launchZvirka({ width: 1280, height: 800 });
  const { page, userData } = first;
  await openSample(page, 'Дві доби');
  await clickParagraph(page, 0, 'ятий раунд');
  await pressUkrainian(page, 'F1');
  // Confirm a row by the key that needs review has had so far.
  await page.getByRole('button', { name: /^Підтвердити рядок, змінити клавіші/ }).click();
  await page.getByText('натисніть…').waitFor();
  await pressUkrainian(page, 'KeyR');
  await page.getByRole('button', { name: /^Підтвердити рядок, змінити клавіші: К$/ }).waitFor();
  await page.getByRole('button', { name: /^Переглянути пізніше, змінити клавіші: —$/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await pressUkrainian(page, 'KeyC');
  await pressUkrainian(page, 'KeyR');
  await page.locator('.status', { hasText: 'підтверджено: 1' }).waitFor();
  await first.close();

  const second = await launchZvirka({ userData, width: 1280, height: 800 });
  await waitForWindow(second.page);
  await second.page.locator('.start-list button', { hasText: 'Дві доби' }).first().click();
  await second.page.waitForSelector('.pane-host .view-line', { timeout: 20_000 });
  await clickParagraph(second.page, 0, 'ятий раунд');
  await second.page.locator('.status', { hasText: 'підтверджено: 1' }).waitFor();
  await pressUkrainian(second.page, 'KeyR');
  await second.page.locator('.status', { hasText: 'підтверджено: 0' }).waitFor();
  await pressUkrainian(second.page, 'F1');
  await second.page.getByRole('button', { name: 'Повернути всі звичні' }).click();
  await second.page.getByRole('button', { name: /^Підтвердити рядок, змінити клавіші: С$/ }).waitFor();
  expect([...first.complaints, ...second.complaints]).toEqual([]);
  await second.close();
});
