import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { invoke, pressUkrainian } from './acts.ts';
import { launchZvirka, removeFolders } from './launch.ts';
import { clickParagraph, openSample, waitForStill, waitForWindow } from './window-acts.ts';

// The window for people who do not use a mouse or do not see it.

afterAll(removeFolders);

/** Serious and critical findings of axe, as `rule: place`. */
async function seriousFindings(page: Page): Promise<readonly string[]> {
  // One page only: the shell allows no second one for axe to gather its results in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

// Looking at a whole page takes axe seconds, on a crowded machine many.
const patience = { timeout: 400_000 };

test('axe finds nothing serious on the start screen, in the panes and lists', patience, async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page } = zvirka;
  await waitForWindow(page);
  expect(await seriousFindings(page)).toEqual([]);
  await openSample(page, 'Дві доби');
  await pressUkrainian(page, 'F7');
  await page.locator('.problem-line').first().waitFor({ timeout: 60_000 });
  await clickParagraph(page, 0, 'ятий раунд');
  for (const theme of ['light', 'dark', 'high-contrast']) {
    await invoke(page, 'settingsSet', { patch: { theme } });
    await page.waitForFunction((name) => document.documentElement.dataset['theme'] === name, theme);
    await waitForStill(page);
    expect(await seriousFindings(page), theme).toEqual([]);
  }
  for (const tab of ['Нотатки', 'Цитати', 'Пошук']) {
    await page.getByRole('tab', { name: new RegExp(tab) }).click();
    await page.getByRole('tab', { name: new RegExp(tab), selected: true }).waitFor();
    await waitForStill(page);
    expect(await seriousFindings(page), tab).toEqual([]);
  }
  await zvirka.close();
});

test('axe finds nothing serious in the dialogs', patience, async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  await clickParagraph(page, 0, 'ятий раунд');
  for (const chord of ['Mod+Comma', 'Mod+KeyE', 'F1', 'Mod+Shift+KeyV', 'KeyF', 'Mod+KeyK']) {
    await pressUkrainian(page, chord);
    await page.waitForSelector('[role="dialog"]');
    await waitForStill(page);
    expect(await seriousFindings(page), chord).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role="dialog"]', { state: 'detached' });
  }
  await zvirka.close();
});

test('F6 goes round the parts of the window, and lists follow the arrows', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  await pressUkrainian(page, 'F7');
  await page.locator('.problem-line').first().waitFor({ timeout: 60_000 });
  const zone = (): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement?.closest<HTMLElement>('[data-zone], .pane-host');
      return at?.dataset['zone'] ?? (at ? 'pane' : 'none');
    });
  const seen: string[] = [];
  for (let step = 0; step < 6; step++) {
    await pressUkrainian(page, 'F6');
    seen.push(await zone());
  }
  expect(new Set(seen)).toEqual(new Set(['pane', 'inspector', 'dock']));

  await page.locator('.list').focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('.list-item[aria-selected="true"]').waitFor();
  await page.locator('.problem-active').first().waitFor();
  // An end is one key away. A step further unfolds the rest, and the next one goes on in it.
  const chosen = page.locator('.list-item[aria-selected="true"]');
  const indexOf = async (): Promise<number> => Number(await chosen.getAttribute('data-index'));
  await page.keyboard.press('End');
  await expect.poll(indexOf).toBeGreaterThan(1);
  const end = await indexOf();
  await page.keyboard.press('ArrowDown');
  await page.locator('.more-line .lucide-chevron-down').waitFor();
  expect(await indexOf()).toBe(end);
  await page.keyboard.press('ArrowDown');
  await expect.poll(indexOf).toBe(end + 2);
  await page.keyboard.press('Home');
  await page.locator('#list-item-0[aria-selected="true"]').waitFor();
  const lineOfFocus = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.closest('.list-item')?.id ?? null);
  const stops: (string | null)[] = [];
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    stops.push(await lineOfFocus());
  }
  expect(stops[0]).toBe('list-item-0');
  expect(new Set(stops)).toEqual(new Set(['list-item-0', null]));
  await zvirka.close();
});

test('the window speaks the three languages, with their plurals', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  const words = { uk: 'Розбіжності', en: 'Discrepancies', ru: 'Расхождения' };
  for (const locale of ['en', 'ru', 'uk'] as const) {
    await invoke(page, 'settingsSet', { patch: { locale } });
    await page.getByRole('tab', { name: words[locale] }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
  }
  await page
    .locator('.pane-count', { hasText: /^\d+ абзац(?:и|ів)?$/ })
    .first()
    .waitFor();
  await zvirka.close();
});

test('a window at 200 % keeps every button of its bar within reach, in every language', async () => {
  const zvirka = await launchZvirka({ width: 640, height: 400 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  for (const locale of ['ru', 'en', 'uk'] as const) {
    await invoke(page, 'settingsSet', { patch: { locale } });
    await page.waitForFunction((name) => document.documentElement.lang === name, locale);
    const outside = (): Promise<readonly string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('.toolbar button')]
          .filter((button) => {
            const { left, right, width } = button.getBoundingClientRect();
            return width < 20 || left < 0 || right > innerWidth;
          })
          .map((button) => button.getAttribute('aria-label') ?? button.textContent),
      );
    await expect.poll(outside, { message: locale }).toEqual([]);
  }
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
