import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, expect, test } from 'vitest';
import type { TextSummary } from '../../src/core/model.ts';
import { invoke, pressUkrainian } from './acts.ts';
import { launchZvirka, makeFolder, removeFolders } from './launch.ts';
import { clickParagraph, currentRow, openSample, waitForWindow } from './window-acts.ts';

// What the panes keep in sight: the reader's row over a change of size, the evidence asked for by key, the part of a
// long text.

afterAll(removeFolders);

test('the current row stays where it is while the window changes its size', async () => {
  const zvirka = await launchZvirka({ width: 1920, height: 1080 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  await pressUkrainian(page, 'F7');
  await page.locator('.problem-line').first().waitFor({ timeout: 60_000 });
  for (let step = 0; step < 9; step++) await pressUkrainian(page, 'F8');
  await page.locator('.problem-active').first().waitFor();
  const words = await currentRow(page);
  const sizes = [
    [1280, 800],
    [1920, 1080],
    [1000, 700],
  ] as const;
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.app')?.clientWidth), { timeout: 10_000 })
      .toBe(width);
    const isSeen = (pane: number): Promise<boolean> =>
      page.evaluate((at) => {
        const host = document.querySelectorAll('.pane-host')[at];
        const mark = host?.querySelector('.problem-active');
        if (!host || !mark) return false;
        const [outer, inner] = [host.getBoundingClientRect(), mark.getBoundingClientRect()];
        return inner.top >= outer.top && inner.bottom <= outer.bottom;
      }, pane);
    // The words of the finding can be read in some pane still.
    await expect
      .poll(async () => (await Promise.all([0, 1, 2].map(isSeen))).some(Boolean), { timeout: 10_000 })
      .toBe(true);
  }
  expect(await currentRow(page)).toEqual(words);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('the count of paragraphs over a narrow pane is never cut in the middle of a word', async () => {
  const zvirka = await launchZvirka({ width: 1200, height: 800 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  await page.locator('.inspector').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Only the first line is seen; what has no room there has gone to the next one.
  const cut = await page.locator('.pane-count').evaluateAll((counts) =>
    counts
      .filter((count) => getComputedStyle(count).visibility !== 'hidden')
      .filter((count) => {
        const words = document.createRange();
        words.selectNodeContents(count);
        return (words.getClientRects()[0]?.width ?? 0) > count.getBoundingClientRect().width + 0.5;
      })
      .map((count) => count.textContent),
  );
  expect(cut).toEqual([]);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('evidence is shown by key beside its words, walks along with F8, and Escape gives the focus back', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  await pressUkrainian(page, 'F7');
  await page.locator('.problem-line').first().waitFor({ timeout: 60_000 });
  await clickParagraph(page, 0, 'ятий раунд');
  await pressUkrainian(page, 'F8');
  await page.locator('.problem-active').first().waitFor();
  await pressUkrainian(page, 'KeyE');
  const card = page.getByRole('dialog', { name: 'Доказ розбіжності' });
  await card.waitFor();
  await expect.poll(() => card.evaluate((element) => element === document.activeElement)).toBe(true);
  const first = await card.textContent();
  const box = await card.boundingBox();
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1280 && box.y + box.height <= 800).toBe(
    true,
  );
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await pressUkrainian(page, 'F8');
  await expect.poll(() => card.textContent()).not.toBe(first);
  await page.keyboard.press('Tab');
  await expect.poll(() => card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.pane-host') !== null))
    .toBe(true);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('the discrepancy that F8 goes to stands at the top of the current row, however long its texts are', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await openSample(page, 'Вода');
  const lines = page.locator('.problem-line');
  await lines.first().waitFor({ timeout: 60_000 });
  const body = page.locator('.inspector-body');
  for (const step of [0, 1, 2]) {
    await pressUkrainian(page, 'F8');
    const chosen = body.locator('.inspector-chosen');
    const message = (await lines.nth(step).locator('.problem-text').textContent()) ?? '';
    await chosen.getByText(message, { exact: true }).waitFor();
    const [at, zone] = await Promise.all([chosen.boundingBox(), body.boundingBox()]);
    expect(at && zone && at.y >= zone.y && at.y < zone.y + zone.height / 2).toBe(true);
    // The chosen line alone has buttons, until the pointer is on another: a step through the list stays quick.
    expect(await lines.locator('.problem-actions').count()).toBe(1);
    // Scrolled away, it comes back with the next one.
    await body.evaluate((element) => element.scrollTo({ top: 10_000 }));
  }
  await lines.first().hover();
  await lines.first().getByRole('button', { name: 'Копіювати як доказ' }).waitFor();
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a discrepancy told of one text shows what stands across from it, and the way of the texts in one line', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await openSample(page, 'Вода');
  const line = page.locator('.problem-line', { hasText: 'Це був ультиматум?' });
  await line.waitFor({ timeout: 60_000 });
  await line.click();
  const chosen = page.locator('.inspector-chosen');
  await expect
    .poll(() => chosen.locator('.passages-across li').allTextContents())
    .toEqual([
      expect.stringContaining('Это был ультиматум'),
      expect.stringContaining('It was an ultimatum'),
      expect.stringContaining('ultimatum'),
    ]);
  await chosen.getByText('Ланцюг перекладу: UK → RU → EN1; UK → EN2.').waitFor();
  // Among the quotations the words are underlined, and say what was found.
  await page.getByRole('tab', { name: 'Цитати' }).click();
  const differs = page.locator('.quotation-differs', { hasText: 'Це був ультиматум?' });
  expect(await differs.getAttribute('title')).toContain('Там знака питання немає');
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('words brought level in loose reading stay level while the window changes its size', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await openSample(page, 'Вода');
  await page.getByRole('button', { name: 'Вільно', exact: true }).click();
  const line = page.locator('.problem-line', { hasText: '1974 року' });
  await line.waitFor({ timeout: 60_000 });
  await line.click();
  const tops = (): Promise<readonly number[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.pane-host')].flatMap((host) => {
        const mark = host.querySelector('.problem-active')?.getBoundingClientRect();
        const box = host.getBoundingClientRect();
        return mark && mark.top >= box.top && mark.bottom <= box.bottom ? [Math.round(mark.top)] : [];
      }),
    );
  const areLevel = async (): Promise<boolean> => {
    const [first = 0, ...rest] = await tops();
    return rest.length > 0 && rest.every((top) => Math.abs(top - first) < 3);
  };
  await expect.poll(areLevel).toBe(true);
  for (const width of [900, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(areLevel).toBe(true);
  }
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a paragraph left out and taken back leaves no banner behind', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  await clickParagraph(page, 0, 'ятий раунд');
  const banner = page.getByText('Тексти змінилися після зіставлення');
  await pressUkrainian(page, 'KeyX');
  await banner.waitFor();
  await pressUkrainian(page, 'Shift+KeyX');
  await banner.waitFor({ state: 'detached' });
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a line of capitals narrows no other line: each is broken by the widths of its own words', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await waitForWindow(page);
  const folder = makeFolder();
  await invoke(page, 'projectNew', { path: join(folder, 'Широкий.zvirka'), title: 'Широкий' });
  const plain = 'тихо й повільно йшли вони вздовж річки до старого млина. '.repeat(8).trim();
  const texts: TextSummary[] = [];
  for (const sigil of ['А', 'Б']) {
    const path = join(folder, `${sigil}.txt`);
    writeFileSync(path, sigil === 'А' ? `${plain}\n\n${'ШИЩОЖ '.repeat(40)}` : plain);
    const request = { source: { kind: 'file', path }, sigil, language: 'uk' };
    texts.push(((await invoke(page, 'importText', request)) as { text: TextSummary }).text);
  }
  await invoke(page, 'comparisonCreate', { textIds: texts.map(({ id }) => id), pivotIndex: 0 });
  const linesOf = (pane: number): Promise<readonly string[]> =>
    page.locator('.pane-host').nth(pane).locator('.monaco-editor .view-line').allTextContents();
  await expect.poll(() => linesOf(0).then((lines) => lines.join('')), { timeout: 20_000 }).toContain('ШИЩОЖ');
  const own = (await linesOf(0)).filter((line) => !line.includes('ШИЩОЖ'));
  expect(own.length).toBeGreaterThan(2);
  expect(own).toEqual(await linesOf(1));
  // No word, of either kind, reaches beyond its pane.
  const reach = await page.locator('.monaco-editor .view-line > span').evaluateAll((spans) =>
    spans.map((span) => {
      const pane = span.closest('.pane-host')?.getBoundingClientRect().right ?? 0;
      return pane - span.getBoundingClientRect().right;
    }),
  );
  expect(Math.min(...reach)).toBeGreaterThan(0);
  // And lines are filled: a word more would have had no room.
  expect(Math.min(...reach)).toBeLessThan(40);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

const paragraphs = 6_400;

test('a long text is shown in parts: leafing, and going to words in another part', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await waitForWindow(page);
  const folder = makeFolder();
  await invoke(page, 'projectNew', { path: join(folder, 'Довгий.zvirka'), title: 'Довгий' });
  const texts: TextSummary[] = [];
  for (const sigil of ['А', 'Б']) {
    const path = join(folder, `${sigil}.txt`);
    const lines = Array.from({ length: paragraphs }, (_line, at) =>
      at === 5_000 ? `Калинопіль стоїть тут, у тексті ${sigil}.` : `Абзац ${at + 1} тексту ${sigil}.`,
    );
    writeFileSync(path, lines.join('\n\n'));
    const request = { source: { kind: 'file', path }, sigil, language: 'uk' };
    texts.push(((await invoke(page, 'importText', request)) as { text: TextSummary }).text);
  }
  await invoke(page, 'comparisonCreate', { textIds: texts.map(({ id }) => id), pivotIndex: 0 });
  const bar = page.locator('.section-bar');
  await bar.getByText('Частина 1 із 3', { exact: false }).waitFor({ timeout: 30_000 });
  const numbers = (pane: number): Promise<readonly number[]> =>
    page
      .locator('.pane-host')
      .nth(pane)
      .locator('.line-numbers')
      .allTextContents()
      .then((all) => all.filter((number) => number !== '').map(Number));
  await expect.poll(() => numbers(0)).toContain(1);

  await page.locator('.pane-host').first().click();
  await pressUkrainian(page, 'Mod+PageDown');
  await bar.getByText('Частина 2 із 3', { exact: false }).waitFor();
  for (const pane of [0, 1]) await expect.poll(() => numbers(pane)).toContain(2_134);

  await pressUkrainian(page, 'Mod+KeyF');
  await page.locator('.find-bar input').fill('Калинопіль');
  await bar.getByText('Частина 3 із 3', { exact: false }).waitFor({ timeout: 30_000 });
  const shows = async (): Promise<readonly boolean[]> =>
    (await Promise.all([numbers(0), numbers(1)])).map((seen) => seen.includes(5_001));
  await expect.poll(shows, { timeout: 10_000 }).toContain(true);
  // Texts that are not aligned yet are leafed through one by one: the next hit stands in the other.
  await page.keyboard.press('Enter');
  await expect.poll(shows, { timeout: 10_000 }).toEqual([true, true]);
  await page.locator('.pane-host').first().locator('.view-line', { hasText: 'Калинопіль' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.inspector-text p', { hasText: 'Калинопіль' }).first().waitFor();
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
