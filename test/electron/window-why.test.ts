import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { launchZvirka, removeFolders } from './launch.ts';
import { clickParagraph, openSample, waitForStill } from './window-acts.ts';

// Why two passages of comparable texts correspond.

afterAll(removeFolders);

const shots = process.env['ZVIRKA_SHOTS'];

test('“why?” quotes both passages and says what ties them, from the score and from the count of passages', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await openSample(page, 'Порт, який');
  await clickParagraph(page, 0, 'О шостій сорок');
  await page.locator('.inspector button[title="Чому ці абзаци поруч"]').first().click();
  const dialog = page.getByRole('dialog', { name: /чому ці абзаци поруч/ });
  await expect.poll(() => dialog.locator('.loose-quote').allTextContents()).toHaveLength(2);
  const [here, there] = await dialog.locator('.loose-quote').allTextContents();
  expect(here).toContain('шостій сорок');
  expect(there).toContain('Астра Грейс');
  await expect.poll(() => dialog.locator('.why-table').count()).toBeGreaterThan(0);
  expect(await dialog.locator('.why-table').allTextContents()).toContainEqual(
    expect.stringContaining('Мальт'),
  );
  await waitForStill(page);
  if (shots !== undefined) await page.screenshot({ path: join(shots, 'why-loose.png') });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  const badge = page.locator('.inspector button.badge[title="Чому ці абзаци поруч"]');
  const next = page.locator('.inspector .zone-head button').last();
  while ((await badge.count()) === 0 && (await next.isEnabled())) await next.click();
  await badge.click();
  await expect.poll(() => dialog.locator('.loose-quote').count()).toBeGreaterThan(1);
  // The row tells the least sure of the pairs that the dialog explains.
  const sureness = await dialog.locator('h3').allTextContents();
  expect(sureness).toContain((await page.locator('.inspector .score').textContent())?.trim());
  await waitForStill(page);
  if (shots !== undefined) await page.screenshot({ path: join(shots, 'why-badge.png') });
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('“why?” with three texts opens what was asked about and folds the rest', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  await clickParagraph(page, 2, 'round');
  await page.locator('.inspector .score').click();
  const texts = page.locator('.why-text');
  await expect.poll(() => texts.count()).toBe(2);
  expect(await texts.evaluateAll((all) => all.map((one) => one.hasAttribute('open')))).toEqual([false, true]);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
