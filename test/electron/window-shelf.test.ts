import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dropFiles, invoke, pressUkrainian } from './acts.ts';
import { launchZvirka, removeFolders, repository } from './launch.ts';
import { clickParagraph, currentRow, openSample } from './window-acts.ts';

// Texts on the shelf and in the panes: dropped, pasted, swapped, linked by hand, taken away as evidence.

afterAll(removeFolders);

const sigils = (page: Parameters<typeof currentRow>[0]): Promise<readonly string[]> =>
  page.locator('.pane-head .sigil').allTextContents();

test('a dropped file and a pasted text join the shelf, and one is swapped into a pane', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  await dropFiles(page, [join(repository, 'alignments/port/uk.txt')]);
  await page.getByLabel('Коротка назва').fill('Порт');
  await page.getByRole('button', { name: 'Додати до проєкту' }).click();
  await page.getByText(/Порт: додано/).waitFor();

  await pressUkrainian(page, 'Mod+Shift+KeyV');
  await page
    .getByLabel('Текст', { exact: true })
    .fill('Перший абзац про порт.\n\nДругий абзац про море і про людей.');
  await page.getByRole('button', { name: 'Далі', exact: true }).click();
  await page.getByLabel('Коротка назва').fill('Вставка');
  await page.getByRole('button', { name: 'Додати до проєкту' }).click();
  await page.getByText(/Вставка: додано/).waitFor();
  expect(((await invoke(page, 'projectState')) as { texts: unknown[] }).texts).toHaveLength(5);

  expect(await sigils(page)).toEqual(['UK', 'RU', 'EN']);
  await page.locator('.pane-head').nth(2).getByRole('button', { name: 'Дії з текстом EN' }).click();
  await page.getByRole('menuitem', { name: 'Замінити іншим текстом' }).click();
  await page.getByRole('menuitem', { name: 'Порт' }).click();
  await expect.poll(() => sigils(page)).toEqual(['UK', 'RU', 'Порт']);
  await page.locator('.pane-host').nth(2).locator('.view-line').first().waitFor();
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a row is parted and tied again by hand', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  await clickParagraph(page, 1, 'Пятый раунд');
  const together = await currentRow(page);
  await pressUkrainian(page, 'KeyU');
  await expect
    .poll(async () => (await currentRow(page)).filter((text) => text === 'немає відповідника').length)
    .toBeGreaterThan(0);

  // The reader stays on it; its counterpart has moved below, out of sight.
  await pressUkrainian(page, 'KeyL');
  await page.getByText('Оберіть відповідник в іншій панелі').waitFor();
  const pane = page.locator('.pane-host').first();
  const line = pane.locator('.view-line', { hasText: 'ятий раунд' }).first();
  const isInSight = async (): Promise<boolean> => {
    const [outer, inner] = await Promise.all([
      pane.boundingBox(),
      (await line.count()) > 0 ? line.boundingBox() : null,
    ]);
    if (outer && inner && inner.y + inner.height < outer.y + outer.height) return true;
    await page.mouse.wheel(0, 120);
    return false;
  };
  await pane.hover();
  await expect.poll(isInSight, { timeout: 30_000, interval: 300 }).toBe(true);
  await clickParagraph(page, 0, 'ятий раунд');
  await page.keyboard.press('Enter');
  await page.locator('.status', { hasText: 'Пов’язано' }).waitFor();
  await expect.poll(async () => (await currentRow(page)).slice(0, 2)).toEqual(together.slice(0, 2));
  await page.locator('.row-score', { hasText: 'пов’язано вручну' }).waitFor();
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a row goes to the clipboard as evidence, with source and date', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page, application } = zvirka;
  await openSample(page, 'Дві доби');
  await clickParagraph(page, 0, 'ятий раунд');
  await pressUkrainian(page, 'Mod+Shift+KeyC');
  await page.getByText(/Скопійовано/).waitFor();
  const plain = await application.evaluate(({ clipboard }) => clipboard.readText());
  expect(plain).toContain('ятий раунд');
  expect(plain).toContain('Меридіан');
  await zvirka.close();
});

test('two versions in one language are compared word by word', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page } = zvirka;
  await openSample(page, '«Вода');
  await clickParagraph(page, 3, 'Terletskyi');
  await page.locator('.word-diff ins').first().waitFor();
  await page.getByRole('button', { name: 'без порівняння' }).click();
  await page.locator('.word-diff').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'порівняти з EN1' }).click();
  await page.locator('.word-diff del').first().waitFor();
  await zvirka.close();
});
