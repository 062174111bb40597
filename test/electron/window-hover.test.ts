import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { pressUkrainian } from './acts.ts';
import { launchZvirka, removeFolders } from './launch.ts';
import { openSample } from './window-acts.ts';

// Evidence under the resting pointer, on whichever side the underlined words stand.

afterAll(removeFolders);

/** Rests the pointer on the active underline of a pane until its card is there; null where the pane has none. */
async function cardOver(page: Page, pane: number): Promise<string | null> {
  const mark = page.locator('.pane-host').nth(pane).locator('.problem-active').first();
  if ((await mark.count()) === 0) return null;
  const card = page.locator('.evidence-card');
  await expect
    .poll(
      async () => {
        const box = await mark.boundingBox();
        if (box) {
          await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 1);
          await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
        }
        await card.waitFor({ timeout: 3_000 }).catch(() => undefined);
        return card.isVisible();
      },
      { timeout: 30_000, interval: 300 },
    )
    .toBe(true);
  return card.textContent();
}

test('the pointer over an underline shows the same evidence on both sides, stays for its buttons and goes', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  await pressUkrainian(page, 'F7');
  await page.locator('.problem-line').first().waitFor({ timeout: 60_000 });
  // The first discrepancy whose words stand in two panes.
  const sides = page
    .locator('.problem-line', { has: page.locator('.problem-sides span:nth-child(2)') })
    .first();
  const message = (await sides.locator('.problem-text').textContent()) ?? '';
  await sides.click();
  await page.locator('.problem-active').first().waitFor();
  const active = (pane: number): Promise<number> =>
    page.locator('.pane-host').nth(pane).locator('.problem-active').count();
  await expect
    .poll(async () => (await Promise.all([0, 1, 2].map(active))).filter((count) => count > 0).length)
    .toBeGreaterThan(1);

  const seen: string[] = [];
  for (const pane of [0, 1, 2]) {
    const text = await cardOver(page, pane);
    if (text === null) continue;
    seen.push(text);
    expect(text).toContain(message);
    // On the way to its buttons the card stays.
    const box = await page.locator('.evidence-card').boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1440 && box.y + box.height <= 900).toBe(
      true,
    );
    const copy = page.locator('.evidence-card').getByRole('button', { name: 'Копіювати як доказ' }).first();
    await copy.hover();
    expect(await page.locator('.evidence-card').isVisible()).toBe(true);
    await page.mouse.move(720, 4, { steps: 3 });
    await page.locator('.evidence-card').waitFor({ state: 'detached' });
  }
  expect(seen.length).toBeGreaterThan(1);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
