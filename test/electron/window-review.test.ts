import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerOpenDialog, answerSaveDialog, invoke, pressUkrainian } from './acts.ts';
import { launchZvirka, makeFolder, removeFolders, repository, type RunningZvirka } from './launch.ts';
import {
  clickParagraph,
  currentRow,
  currentRowNumber,
  lineTops,
  openSample,
  waitForWindow,
} from './window-acts.ts';

// A translator's whole way through the window, under a Ukrainian keyboard layout.

afterAll(removeFolders);

const talks = join(repository, 'alignments/talks');

async function importTwo(zvirka: RunningZvirka, project: string): Promise<void> {
  const { page, application } = zvirka;
  await waitForWindow(page);
  await answerOpenDialog(application, [join(talks, 'uk.txt'), join(talks, 'en.txt')]);
  await answerSaveDialog(application, project);
  await page.getByRole('button', { name: /Додати тексти з файлів/ }).click();
  for (const sigil of ['UK', 'EN']) {
    const field = page.getByLabel('Коротка назва');
    await field.waitFor();
    await field.fill(sigil);
    await page.getByRole('button', { name: 'Додати до проєкту' }).click();
    await page.getByText(new RegExp(`${sigil}: додано`)).waitFor();
  }
  await page.waitForSelector('.pane-host .view-line');
}

test('two files become a project, are matched, checked, noted, found again and exported', async () => {
  const folder = makeFolder();
  const project = join(folder, 'Переговори.zvirka');
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page, application } = zvirka;
  await importTwo(zvirka, project);
  await page.getByText('Тексти ще не зіставлено').waitFor();

  await pressUkrainian(page, 'Mod+Shift+KeyA');
  await page.locator('.status', { hasText: /\d+ ряд/ }).waitFor({ timeout: 60_000 });
  await pressUkrainian(page, 'F7');
  await page.locator('.problem-line').first().waitFor({ timeout: 60_000 });
  await pressUkrainian(page, 'F8');
  await page.locator('.problem-active').first().waitFor();

  await pressUkrainian(page, 'KeyC');
  await page.locator('.status', { hasText: 'підтверджено: 1' }).waitFor();
  await pressUkrainian(page, 'Mod+KeyZ');
  await page.locator('.status', { hasText: 'підтверджено: 0' }).waitFor();
  await pressUkrainian(page, 'Mod+Shift+KeyZ');
  await page.locator('.status', { hasText: 'підтверджено: 1' }).waitFor();

  await pressUkrainian(page, 'KeyN');
  await page.getByLabel('Що варто занотувати?').fill('Звірити зі стенограмою');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Розв’язано' }).waitFor();
  await page.keyboard.press('Escape');

  await pressUkrainian(page, 'KeyF');
  await page.getByLabel('Зауваження', { exact: true }).fill('Інше число');
  await page.getByLabel('Пропоноване формулювання').fill('двадцять шість');
  await page.getByRole('button', { name: 'Зберегти', exact: true }).click();
  await page.locator('.problem-line', { hasText: 'Інше число' }).waitFor();

  await pressUkrainian(page, 'Mod+Shift+KeyF');
  await page.keyboard.type('стенограм');
  await page.locator('.search-line', { hasText: 'Звірити зі стенограмою' }).waitFor();

  const report = join(folder, 'звіт.html');
  await answerSaveDialog(application, report);
  await pressUkrainian(page, 'Mod+KeyE');
  await page.getByRole('dialog').getByRole('combobox').first().click();
  await page.getByRole('option', { name: 'Звіт поруч (HTML)', exact: true }).click();
  await page.getByRole('button', { name: 'Зберегти файл…' }).click();
  await page.getByText(/звіт\.html: записано/).waitFor({ timeout: 20_000 });
  expect(readFileSync(report, 'utf8')).toContain('Інше число');

  const { userData, complaints } = zvirka;
  await zvirka.close();
  const again = await launchZvirka({ userData, files: [project] });
  await again.page.locator('.problem-line', { hasText: 'Інше число' }).waitFor({ timeout: 20_000 });
  await again.page.locator('.status', { hasText: 'підтверджено: 1' }).waitFor();
  await again.close();
  expect([...complaints, ...again.complaints]).toEqual([]);
});

test('rows stand level, a click shows the counterpart, verbs work under any letters', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  await expect
    .poll(async () => (await lineTops(page)).map((tops) => tops['3']), { timeout: 10_000 })
    .toSatisfy((tops: readonly (number | undefined)[]) => tops[0] !== undefined && new Set(tops).size === 1);

  await clickParagraph(page, 0, 'ятий раунд');
  const [uk, ru, en] = await currentRow(page);
  expect([uk?.slice(0, 12), ru?.includes('Пятый раунд'), en?.includes('fifth round')]).toEqual([
    'П’ятий раунд',
    true,
    true,
  ]);
  const row = await currentRowNumber(page);

  await pressUkrainian(page, 'KeyP');
  await page.locator('.row-score', { hasText: 'закріплено' }).waitFor();
  await pressUkrainian(page, 'KeyP');
  await page.locator('.row-score', { hasText: 'закріплено' }).waitFor({ state: 'detached' });

  await pressUkrainian(page, 'KeyM');
  await page.locator('.status', { hasText: 'Об’єднано рядки' }).waitFor();
  await expect.poll(async () => (await currentRow(page))[0]?.length ?? 0).toBeGreaterThan(uk?.length ?? 0);
  await pressUkrainian(page, 'Mod+KeyZ');
  await page.locator('.status', { hasText: 'Скасовано' }).waitFor();
  await expect.poll(() => currentRow(page)).toEqual([uk, ru, en]);
  expect(await currentRowNumber(page)).toBe(row);

  // Letters typed into a field are letters.
  await page.getByLabel('Слова в розбіжностях').click();
  await pressUkrainian(page, 'KeyC');
  await page.locator('.status', { hasText: 'підтверджено: 0' }).waitFor();
  expect(await page.getByLabel('Слова в розбіжностях').inputValue()).toBe('с');
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('trims an article, marks a paragraph, and takes both back', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  const statuses = async (): Promise<number> => {
    const state = (await invoke(page, 'projectState')) as { texts: { contentUnitCount: number }[] };
    return state.texts[0]?.contentUnitCount ?? 0;
  };
  const before = await statuses();
  await clickParagraph(page, 0, 'ятий раунд');
  await pressUkrainian(page, 'KeyX');
  await expect.poll(statuses).toBe(before - 1);
  await pressUkrainian(page, 'Mod+KeyZ');
  await expect.poll(statuses).toBe(before);

  await page.getByRole('button', { name: 'Дії з текстом UK' }).first().click();
  await page.getByRole('menuitem', { name: /межі статті/ }).click();
  await page.locator('#trim-4').getByRole('button', { name: 'Звідси' }).click();
  await page.locator('#trim-9').getByRole('button', { name: 'Досі' }).click();
  await page.getByRole('button', { name: 'Залишити цю частину' }).click();
  await expect.poll(statuses).toBeLessThanOrEqual(6);
  await pressUkrainian(page, 'Mod+KeyZ');
  await expect.poll(statuses).toBe(before);
  await zvirka.close();
});

test('a bad file says which and why, and the next one still comes', async () => {
  const zvirka = await launchZvirka();
  const { page, application } = zvirka;
  await openSample(page, 'Дві доби');
  const missing = join(makeFolder(), 'нема.txt');
  await answerOpenDialog(application, [missing, join(talks, 'en.txt')]);
  await pressUkrainian(page, 'Mod+KeyO');
  // The editor has alerts of its own, which are empty.
  await page.getByRole('alert').filter({ hasText: 'нема' }).first().waitFor();
  expect(existsSync(missing)).toBe(false);
  await page.getByRole('button', { name: 'Пропустити файл' }).click();
  await page.getByRole('button', { name: 'Додати до проєкту' }).waitFor();
  await expect.poll(() => page.locator('.sample p').count()).toBeGreaterThan(3);
  await zvirka.close();
});
