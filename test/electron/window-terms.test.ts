import { afterAll, expect, test } from 'vitest';
import type { Concept } from '../../src/core/model.ts';
import { chooseMenu, invoke, pressUkrainian } from './acts.ts';
import { launchZvirka, removeFolders } from './launch.ts';
import { openSample } from './window-acts.ts';

// The termbase: terms are added, found, changed, taken away and brought back.

afterAll(removeFolders);

test('terms are listed, added, changed, removed and brought back by undo', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page, application } = zvirka;
  await openSample(page, 'Дві доби');
  const concepts = async (): Promise<readonly Concept[]> =>
    (await invoke(page, 'concepts')) as readonly Concept[];

  await chooseMenu(application, 'review.terms');
  await page.getByRole('dialog', { name: 'Терміни проєкту' }).waitFor();
  await page.getByText('Термінів ще немає').waitFor();
  await page.getByRole('button', { name: 'Додати термін' }).click();
  await page.getByLabel('українська', { exact: true }).fill('беззастережна капітуляція');
  await page.getByLabel('англійська', { exact: true }).fill('unconditional surrender');
  await page.getByRole('button', { name: 'Зберегти', exact: true }).click();
  await page.locator('.concept-line', { hasText: 'unconditional surrender' }).waitFor();
  expect((await concepts())[0]?.terms).toHaveLength(2);

  await page.getByRole('button', { name: 'Змінити термін «беззастережна капітуляція»' }).click();
  await page
    .getByRole('group', { name: 'Ще одне слово:' })
    .getByRole('button', { name: 'англійська' })
    .click();
  await page.getByLabel('англійська', { exact: true }).nth(1).fill('total capitulation');
  await page.getByRole('button', { name: 'Зберегти', exact: true }).click();
  await page.locator('.concept-line', { hasText: 'total capitulation' }).waitFor();
  await page.getByLabel('Слова в термінах').fill('немає такого');
  await expect.poll(() => page.locator('.concept-line').count()).toBe(0);
  await page.getByLabel('Слова в термінах').fill('Surrender');
  await expect.poll(() => page.locator('.concept-line').count()).toBe(1);

  await page.getByRole('button', { name: 'Вилучити термін «беззастережна капітуляція»' }).click();
  await page.getByText('Термінів ще немає').waitFor();
  await page.keyboard.press('Escape');
  await pressUkrainian(page, 'Mod+KeyZ');
  await expect.poll(async () => (await concepts())[0]?.terms.length).toBe(3);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
