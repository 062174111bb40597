import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { pressUkrainian } from './acts.ts';
import { launchZvirka, removeFolders } from './launch.ts';
import { openSample } from './window-acts.ts';

// What is known of a word: under the resting pointer and by key.

afterAll(removeFolders);

/** Middle of the first letters of a plain word of a pane, in client px; null while it is not on screen. */
function placeOf(page: Page, pane: number, word: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate(
    ([at, wanted]) => {
      const host = document.querySelectorAll('.pane-host')[at as number];
      if (!host) return null;
      const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted as string) ?? -1;
        if (start < 0 || node.parentElement?.closest('.problem, .noted')) continue;
        const range = document.createRange();
        range.setStart(node, start + 1);
        range.setEnd(node, start + 3);
        const { left, top, width, height } = range.getBoundingClientRect();
        if (width > 0) return { x: left + width / 2, y: top + height / 2 };
      }
      return null;
    },
    [pane, word],
  );
}

/** Rests the pointer on a word until its card is there; rows may still be moving into place under it. */
async function restOn(page: Page, word: string): Promise<string> {
  let text = '';
  await expect
    .poll(
      async () => {
        const place = await placeOf(page, 0, word);
        if (place) await page.mouse.move(place.x, place.y, { steps: 3 });
        const card = page.locator('.word-card');
        await card.waitFor({ timeout: 3_000 }).catch(() => undefined);
        text = (await card.isVisible()) ? ((await card.textContent()) ?? '') : '';
        return text;
      },
      { timeout: 30_000, interval: 500 },
    )
    .toContain(word);
  return text;
}

test('the pointer that rests on a word, or a key, shows its renderings and a name’s forms', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  const card = page.locator('.word-card');

  const talks = await restOn(page, 'переговорів');
  expect(talks).toContain('переговоры');
  expect(talks).toContain('negotiations');
  await page.mouse.move(700, 6, { steps: 3 });
  await card.waitFor({ state: 'detached' });

  const city = await restOn(page, 'Любляні');
  expect(city).toContain('місто');
  expect(city).toContain('Ljubljana');
  await page.mouse.move(700, 6, { steps: 3 });
  await card.waitFor({ state: 'detached' });

  await expect
    .poll(async () => {
      const place = await placeOf(page, 0, 'переговорів');
      if (place) await page.mouse.click(place.x, place.y);
      await pressUkrainian(page, 'KeyQ');
      await card.waitFor({ timeout: 3_000 }).catch(() => undefined);
      return (await card.isVisible()) ? await card.getAttribute('aria-label') : null;
    })
    .toBe('Що відомо про «переговорів»');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('word-card');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.pane-host') !== null))
    .toBe(true);

  const { complaints } = zvirka;
  await zvirka.close();
  expect(complaints).toEqual([]);
});
