import type { Page } from 'playwright-core';
import { expect } from 'vitest';

// What a person does inside the window.

/** Waits until the window shows the start screen or a project. */
export async function waitForWindow(page: Page): Promise<void> {
  await page.waitForSelector('.start, .app-main', { timeout: 20_000 });
}

/** Opens a bundled sample from the start screen by the beginning of its title. */
export async function openSample(page: Page, title: string): Promise<void> {
  await waitForWindow(page);
  await page.locator('.start-list button', { hasText: title }).click();
  await page.waitForSelector('.pane-host .view-line', { timeout: 20_000 });
}

/** Clicks the paragraph of a pane that shows the given words. */
export async function clickParagraph(page: Page, pane: number, words: string): Promise<void> {
  const line = page.locator('.pane-host').nth(pane).locator('.view-line', { hasText: words }).first();
  // Rows may still be moving into place under the pointer: then the click is made again.
  await expect
    .poll(
      async () => {
        await line.click();
        const shown = await page
          .locator('.inspector-text')
          .nth(pane)
          .textContent({ timeout: 500 })
          .catch(() => '');
        return shown ?? '';
      },
      { timeout: 15_000 },
    )
    .toContain(words);
}

/** Words of the current row in the inspector, one entry a text. */
export async function currentRow(page: Page): Promise<readonly string[]> {
  const sections = page.locator('.inspector-text');
  return Promise.all(
    (await sections.all()).map(async (section) => (await section.locator('p').allTextContents()).join(' ')),
  );
}

/** The number in the head of the inspector. */
export async function currentRowNumber(page: Page): Promise<number> {
  const head = await page.locator('.inspector h2').textContent();
  return Number(/\d+/.exec(head ?? '')?.[0] ?? 0);
}

/** Top of every shown line number in each pane, by number, in whole px. */
export function lineTops(page: Page): Promise<readonly Readonly<Record<string, number>>[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.pane-host')].map((pane) =>
      Object.fromEntries(
        [...pane.querySelectorAll('.line-numbers')]
          .filter((number) => number.textContent !== '')
          .map((number) => [number.textContent.trim(), Math.round(number.getBoundingClientRect().top)]),
      ),
    ),
  );
}

/** Waits until nothing on the page moves of itself any more: a picture or a measure taken now stays true. */
export async function waitForStill(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (motion) =>
          motion.playState !== 'running' || motion.effect?.getComputedTiming().iterations === Infinity,
      ),
  );
}
