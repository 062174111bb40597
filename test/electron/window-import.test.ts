import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerOpenDialog, invoke, pressUkrainian } from './acts.ts';
import { launchZvirka, makeFolder, removeFolders } from './launch.ts';
import { openSample } from './window-acts.ts';

// Reading a long file: how far it is, and the button that stops it.

afterAll(removeFolders);

test('a long file shows how far its reading is and can be stopped; nothing of it is kept', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page, application } = zvirka;
  await openSample(page, 'Дві доби');
  const path = join(makeFolder(), 'довгий.txt');
  writeFileSync(path, 'Сторони знову говорили про коридор, порт і ціну на зерно.\n\n'.repeat(300_000));
  await answerOpenDialog(application, [path]);
  await pressUkrainian(page, 'Mod+KeyO');
  const progress = page.locator('.import-progress');
  await progress.getByRole('progressbar').waitFor({ timeout: 30_000 });
  await progress.getByRole('button', { name: 'Зупинити' }).click();
  await expect.poll(() => page.getByRole('alert').textContent(), { timeout: 20_000 }).toContain('Скасовано');
  await expect.poll(() => progress.count()).toBe(0);
  expect(((await invoke(page, 'projectState')) as { texts: unknown[] }).texts).toHaveLength(3);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a file whose bytes are no UTF-8 can be read in another encoding, right where it was refused', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page, application } = zvirka;
  await openSample(page, 'Дві доби');
  const path = join(makeFolder(), 'старий.txt');
  // Windows-1251 puts the Cyrillic alphabet at 0xC0; і stands at 0xB3.
  const bytes = [...'Сторони говорили про коридор, порт і ціну на зерно. '.repeat(20)].map((sign) =>
    sign === 'і' ? 0xb3 : sign < '\u0400' ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0x0410 + 0xc0,
  );
  writeFileSync(path, Buffer.from(bytes));
  await answerOpenDialog(application, [path]);
  await pressUkrainian(page, 'Mod+KeyO');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const field = dialog.getByRole('combobox', { name: 'Кодування' });
  await expect.poll(() => field.textContent()).toContain('windows-1251');
  // Asked to be read as UTF-8, it is refused; the field stays and gives another one.
  await field.click();
  await page.getByRole('option', { name: /^utf-8/ }).click();
  await dialog.getByRole('alert').waitFor({ timeout: 15_000 });
  await field.waitFor();
  await field.click();
  await page.getByRole('option', { name: /^windows-1251/ }).click();
  await dialog.getByRole('alert').waitFor({ state: 'detached', timeout: 15_000 });
  await dialog.getByLabel('Коротка назва').fill('Старий');
  await dialog.getByRole('button', { name: 'Додати до проєкту' }).click();
  const texts = async (): Promise<readonly { sigil: string; source: { encoding?: string } }[]> =>
    ((await invoke(page, 'projectState')) as { texts: { sigil: string; source: { encoding?: string } }[] })
      .texts;
  await expect
    .poll(async () => (await texts()).find(({ sigil }) => sigil === 'Старий')?.source.encoding)
    .toBe('windows-1251');
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a table shows its columns, and each that is ticked becomes a text of its own', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page, application } = zvirka;
  await openSample(page, 'Дві доби');
  const path = join(makeFolder(), 'таблиця.csv');
  writeFileSync(
    path,
    '№;Українською;English\n1;Делегації зустрілися вранці.;The delegations met in the morning.\n2;Міст відремонтують.;The bridge will be repaired.\n',
  );
  await answerOpenDialog(application, [path]);
  await pressUkrainian(page, 'Mod+KeyO');
  const columns = page.locator('.import-column');
  await expect.poll(() => columns.count(), { timeout: 30_000 }).toBe(3);
  await expect
    .poll(() =>
      columns.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.matches(':checked'))),
    )
    .toEqual([false, true, true]);
  // The dialog scrolls, nothing inside it: however many columns there are.
  expect(
    await page
      .locator('.import-columns')
      .evaluate((list) => list.scrollHeight === list.clientHeight && getComputedStyle(list).overflowY),
  ).toBe('visible');
  await page.getByRole('button', { name: 'Додати 2 тексти' }).click();
  await expect
    .poll(
      async () =>
        ((await invoke(page, 'projectState')) as { texts: { language: string; unitCount: number }[] }).texts
          .slice(3)
          .map(({ language, unitCount }) => `${language} ${String(unitCount)}`),
      { timeout: 30_000 },
    )
    .toEqual(['uk 2', 'en 2']);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
