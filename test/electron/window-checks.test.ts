import { afterAll, expect, test } from 'vitest';
import type { ProjectChecks } from '../../src/core/check/settings.ts';
import { chooseMenu, invoke } from './acts.ts';
import { launchZvirka, removeFolders } from './launch.ts';
import { openSample } from './window-acts.ts';

// Settings of the project's checks: switched off, weighed otherwise, set to other numbers, taken back.

afterAll(removeFolders);

test('checks are switched off, weighed and set, and undo brings each change back', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page, application } = zvirka;
  await openSample(page, 'Дві доби');
  const checks = async (): Promise<ProjectChecks> =>
    ((await invoke(page, 'projectChecks')) as { checks: ProjectChecks }).checks;

  await chooseMenu(application, 'review.checks');
  const dialog = page.getByRole('dialog', { name: 'Налаштування перевірок' });
  await dialog.waitFor();
  await dialog.getByRole('switch', { name: 'Час дії' }).click();
  await expect.poll(async () => (await checks()).rules).toEqual([{ checkId: 'tense', isOn: false }]);

  const extent = dialog.getByRole('region', { name: 'Пропуски й додатки' });
  const mark = extent.getByLabel('Поріг, від якого видно відразу');
  await expect.poll(() => mark.inputValue()).toBe('2.6');
  await mark.fill('3.4');
  await mark.press('Enter');
  await expect.poll(async () => (await checks()).thresholds).toEqual({ 'extent.shown': 3.4 });
  // What lies out of range is not kept.
  await mark.fill('99');
  await mark.press('Tab');
  await expect.poll(() => mark.inputValue()).toBe('3.4');
  await extent.getByLabel('Де показувати').click();
  await page.getByRole('option', { name: 'Згорнуто, «Ще перевірити»' }).click();
  await expect
    .poll(async () => (await checks()).rules)
    .toContainEqual({
      checkId: 'extent',
      isOn: true,
      tier: 'more',
    });

  const undo = dialog.getByRole('button', { name: 'Скасувати останню зміну' });
  await undo.click();
  await expect.poll(async () => (await checks()).rules).toEqual([{ checkId: 'tense', isOn: false }]);
  await undo.click();
  await expect.poll(async () => (await checks()).thresholds).toBe(undefined);
  await expect.poll(() => mark.inputValue()).toBe('2.6');
  await dialog.getByRole('button', { name: 'Усе як звичайно' }).click();
  await expect.poll(checks).toEqual({ rules: [], loadedWords: {} });

  await dialog.getByText('Списки слів проєкту').click();
  const list = dialog.getByLabel('Список: українська');
  await list.fill('war | war | війн*');
  await list.blur();
  await expect.poll(async () => (await checks()).loadedWords).toEqual({ uk: 'war | war | війн*' });
  await dialog.getByRole('button', { name: 'Повернути звичайний список' }).click();
  await expect.poll(async () => (await checks()).loadedWords).toEqual({});

  // A line that cannot be read is named; what was typed counts however the dialog is left.
  await list.fill('war | war | війн*\nбез рисок');
  await dialog.getByText('Не діє рядок 2: у ньому мають бути група, варіант і форми.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(async () => (await checks()).loadedWords).toEqual({ uk: 'war | war | війн*\nбез рисок' });
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
