import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { Comparison, TextSummary, Unit } from '../../src/core/model.ts';
import { invoke, pressUkrainian } from './acts.ts';
import { launchZvirka, makeFolder, removeFolders } from './launch.ts';
import { waitForWindow } from './window-acts.ts';

// Going to words that stand deep in a paragraph of many lines.

afterAll(removeFolders);

const filler = 'Сторони знову говорили про коридор, порт і ціну на зерно, але згоди не дійшли.';
/** One paragraph that fills several screens, with a word near its end. */
const long = (word: string): string =>
  `Початок.\n\n${`${filler} `.repeat(70)}${word} стоїть тут. ${`${filler} `.repeat(8)}\n\nКінець.`;

async function addText(page: Page, sigil: string, plain: string): Promise<TextSummary> {
  const source = { kind: 'paste', plain };
  const { text } = (await invoke(page, 'importText', { source, sigil, language: 'uk' })) as {
    text: TextSummary;
  };
  return text;
}

/** Where the view line that shows the words stands in its pane, 0 = top, 1 = bottom; -1 where it is out of sight. */
function placeOf(page: Page, pane: number, words: string): Promise<number> {
  return page.evaluate(
    ([at, wanted]) => {
      const host = document.querySelectorAll('.pane-host')[at as number];
      const box = host?.getBoundingClientRect();
      const line = [...(host?.querySelectorAll('.view-line') ?? [])].find((one) =>
        one.textContent.replaceAll('\u00a0', ' ').includes(wanted as string),
      );
      if (!box || !line) return -1;
      const { top, bottom } = line.getBoundingClientRect();
      return top < box.top || bottom > box.bottom ? -1 : (top - box.top) / box.height;
    },
    [pane, words],
  );
}

async function expectAThirdDown(page: Page, pane: number, words: string): Promise<void> {
  await expect.poll(() => placeOf(page, pane, words), { timeout: 10_000 }).toBeGreaterThan(0.2);
  expect(await placeOf(page, pane, words)).toBeLessThan(0.5);
}

/** Three texts of one long paragraph each, two of them in the panes, with a note and a finding deep inside. */
async function makeProject(page: Page): Promise<void> {
  await invoke(page, 'projectNew', { path: join(makeFolder(), 'Довгі.zvirka'), title: 'Довгі' });
  const first = await addText(page, 'А', long('Калинопіль'));
  const second = await addText(page, 'Б', long('Вербопіль'));
  await addText(page, 'В', long('Дубопіль'));
  await invoke(page, 'comparisonCreate', { textIds: [first.id, second.id], pivotIndex: 0 });
  const passageOf = async (text: TextSummary, word: string): Promise<readonly unknown[]> => {
    const units = (await invoke(page, 'textUnits', { textId: text.id })) as readonly Unit[];
    const unit = units.find(({ content }) => content.includes(word));
    const startOffset = unit?.content.indexOf(word) ?? 0;
    return [{ textId: text.id, unitId: unit?.id, startOffset, endOffset: startOffset + word.length }];
  };
  await invoke(page, 'noteAdd', { passages: await passageOf(first, 'Калинопіль'), body: 'Яке це місто?' });
  await invoke(page, 'findingAdd', {
    category: 'name',
    severity: 'minor',
    passages: await passageOf(second, 'Вербопіль'),
    remark: 'Інша назва',
    proposedWording: '',
  });
}

test('a note, a finding and a search hit bring the line of their words into view', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page } = zvirka;
  await waitForWindow(page);
  await makeProject(page);
  await page.waitForSelector('.pane-host .view-line');
  expect(await placeOf(page, 0, 'Калинопіль')).toBe(-1);

  await page.locator('.problem-line', { hasText: 'Інша назва' }).click();
  await expectAThirdDown(page, 1, 'Вербопіль');

  await page.getByRole('tab', { name: /Нотатки/ }).click();
  await page.locator('.note-line', { hasText: 'Яке це місто?' }).click();
  await expect.poll(() => placeOf(page, 0, 'Калинопіль'), { timeout: 10_000 }).toBeGreaterThan(0);
  await page.keyboard.press('Escape');

  await pressUkrainian(page, 'Mod+KeyF');
  await page.locator('.find-bar input').fill('Початок');
  await expect.poll(() => placeOf(page, 1, 'Початок'), { timeout: 10_000 }).toBeGreaterThanOrEqual(0);
  await page.locator('.find-bar input').fill('Вербопіль');
  await expectAThirdDown(page, 1, 'Вербопіль');
  await page.keyboard.press('Escape');
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a hit in a text that is not in the panes opens it in one, at the words', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page } = zvirka;
  await waitForWindow(page);
  await makeProject(page);
  await page.waitForSelector('.pane-host .view-line');
  await pressUkrainian(page, 'Mod+Shift+KeyF');
  await page.keyboard.type('Дубопіль');
  await page.locator('.search-line', { hasText: 'Дубопіль' }).click();
  await page.locator('.pane-host').nth(2).locator('.view-line').first().waitFor();
  await expectAThirdDown(page, 2, 'Дубопіль');
  const { comparisons } = (await invoke(page, 'projectState')) as { comparisons: readonly Comparison[] };
  expect(comparisons[0]?.textIds).toHaveLength(3);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
