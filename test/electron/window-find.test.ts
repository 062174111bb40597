import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { TextSummary, Unit } from '../../src/core/model.ts';
import { invoke, pressUkrainian } from './acts.ts';
import { launchZvirka, makeFolder, removeFolders } from './launch.ts';
import { waitForWindow } from './window-acts.ts';

// Finding words however they are written: in the panes, over the whole project, in notes and in lists.

afterAll(removeFolders);

// Many steps, each written and read back: long on a crowded machine.
const patience = { timeout: 400_000 };

// The same words under three apostrophes, with ё and е, in capitals, under a stress mark, in several forms.
const uk = [
  "П'ятеро суддів прийшли до замку.",
  'П’ятеро суддів говорили про КАПІТУЛЯЦІЮ.',
  'Пʼятеро суддів мовчали про за́мок і про капітуляцію.',
  'Після капітуляції всі пішли.',
];
const ru = [
  'Пятеро судей пришли в замок под ёлкой.',
  'Пятеро судей говорили о КАПИТУЛЯЦИИ.',
  'Пятеро судей молчали про за́мок и елку.',
  'После капитуляции все ушли.',
];

async function makeProject(page: Page): Promise<void> {
  await invoke(page, 'projectNew', { path: join(makeFolder(), 'Пошук.zvirka'), title: 'Пошук' });
  const add = async (sigil: string, language: string, lines: readonly string[]): Promise<TextSummary> => {
    const source = { kind: 'paste', plain: lines.join('\n\n') };
    return ((await invoke(page, 'importText', { source, sigil, language })) as { text: TextSummary }).text;
  };
  const [first, second] = [await add('UK', 'uk', uk), await add('RU', 'ru', ru)];
  const { id } = (await invoke(page, 'comparisonCreate', {
    textIds: [first.id, second.id],
    pivotIndex: 0,
  })) as { id: string };
  await invoke(page, 'comparisonAlign', { comparisonId: id, scope: 'all' });
  const units = (await invoke(page, 'textUnits', { textId: first.id })) as readonly Unit[];
  const passage = { textId: first.id, unitId: units[0]?.id, startOffset: 0, endOffset: 8 };
  await invoke(page, 'noteAdd', { passages: [passage], body: 'Чи п’ятеро їх було під Ёлкою?' });
}

test(
  'case, apostrophes, ё, stress marks and word forms make no difference in the panes',
  patience,
  async () => {
    const zvirka = await launchZvirka({ width: 1280, height: 800 });
    const { page } = zvirka;
    await waitForWindow(page);
    await makeProject(page);
    await page.locator('.status', { hasText: '4 рядки' }).waitFor({ timeout: 60_000 });
    await pressUkrainian(page, 'Mod+KeyF');
    const bar = page.locator('.find-bar');
    const counts: Record<string, string> = {};
    const find = async (words: string, wanted: string): Promise<void> => {
      await bar.locator('input').fill(words);
      await expect.poll(() => bar.locator('.find-count').textContent(), { message: words }).toBe(wanted);
      counts[words] = wanted;
    };
    for (const mark of ["'", '’', 'ʼ', '`']) await find(`п${mark}ятеро`, '1 із 3');
    await find('елк', '1 із 2');
    await find('ЁЛК', '1 із 2');
    await find('замок', '1 із 4');
    await find('капитуляция', '1 із 2');
    await find('капітуляція', '1 із 3');
    // The exact letters only, once word forms are switched off.
    await bar.getByRole('button', { name: 'Усі форми слова' }).click();
    await find('капітуляцію', '1 із 2');
    await find('капітуляція', 'Нічого не знайдено');

    // Enter and Shift+Enter walk through the hits and round.
    await find('капітуляцію', '1 із 2');
    await bar.locator('input').press('Enter');
    await expect.poll(() => bar.locator('.find-count').textContent()).toBe('2 із 2');
    await page
      .locator('.pane-host')
      .first()
      .locator('.find-hit-current, .hit-current, .found-at')
      .first()
      .waitFor();
    await bar.locator('input').press('Enter');
    await expect.poll(() => bar.locator('.find-count').textContent()).toBe('1 із 2');
    await bar.locator('input').press('Shift+Enter');
    await expect.poll(() => bar.locator('.find-count').textContent()).toBe('2 із 2');
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
    expect(zvirka.complaints).toEqual([]);
    await zvirka.close();
  },
);

test('hits over the project stand by text with their counterparts, and notes are found as texts are', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await waitForWindow(page);
  await makeProject(page);
  await page.locator('.status', { hasText: '4 рядки' }).waitFor({ timeout: 60_000 });
  await pressUkrainian(page, 'Mod+Shift+KeyF');
  const field = page.getByLabel('Шукати в усіх текстах і нотатках');
  await field.fill('пʼятеро');
  const groups = page.locator('.group-line');
  await expect.poll(() => groups.allTextContents()).toEqual(['UK 3', 'Нотатки 1']);
  const first = page.locator('.search-line').first();
  expect(await first.locator('mark').textContent()).toBe("П'ятеро");
  expect(await first.locator('.search-counterpart').textContent()).toContain('RU Пятеро судей пришли');

  await field.fill('елка');
  await expect.poll(() => groups.allTextContents()).toEqual(['RU 2', 'Нотатки 1']);
  await page.locator('.search-counterpart', { hasText: 'UK' }).first().waitFor();
  await page.getByRole('switch', { name: 'І в нотатках' }).click();
  await expect.poll(() => groups.allTextContents()).toEqual(['RU 2']);

  // Arrows and Enter in the list go to the words; the field keeps what was asked.
  await page.locator('.search-line', { hasText: 'елку' }).click();
  await page.locator('.inspector-text p', { hasText: 'елку' }).waitFor();

  await page.getByRole('tab', { name: /Нотатки/ }).click();
  const notes = page.getByLabel('Слова в нотатках');
  for (const words of ["П'ЯТЕРО", 'п’ятеро', 'елкою']) {
    await notes.fill(words);
    await expect.poll(() => page.locator('.note-line').count(), { message: words }).toBe(1);
  }
  await notes.fill('шестеро');
  await page.getByText('Таких нотаток немає.').waitFor();
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
