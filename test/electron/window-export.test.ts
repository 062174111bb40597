import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { answerSaveDialog, pressUkrainian } from './acts.ts';
import { launchZvirka, removeFolders } from './launch.ts';
import { currentRowNumber, openSample } from './window-acts.ts';

// Export: the choices, the rehearsal with its jumps, presets that outlive the dialog, and the written file.

afterAll(removeFolders);

const shots = process.env['ZVIRKA_SHOTS'];
async function shoot(page: Page, name: string): Promise<void> {
  if (shots !== undefined) await page.screenshot({ path: join(shots, `${name}.png`) });
}

test('a format is chosen, rehearsed, kept under a name, and written', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 900 });
  const { page, application } = zvirka;
  await openSample(page, 'Дві доби');
  const dialog = page.getByRole('dialog');
  const chooseFormat = async (name: string): Promise<void> => {
    await dialog.getByRole('combobox').first().click();
    await page.getByRole('option', { name, exact: true }).click();
  };

  await pressUkrainian(page, 'Mod+KeyE');
  await dialog.waitFor();
  await dialog.getByRole('combobox').first().click();
  await page.getByText('Для корпусів', { exact: true }).waitFor();
  await shoot(page, 'export-formats');
  await page.getByRole('option', { name: 'XLIFF 1.2', exact: true }).click();
  await dialog.getByRole('button', { name: 'Перевірити файл' }).click();
  const rehearsal = dialog.getByRole('region', { name: 'Що зробить кожна програма' });
  await rehearsal.getByText('memoQ', { exact: true }).waitFor({ timeout: 30_000 });
  const accounted = await rehearsal.getByRole('status').textContent();
  const [held, all] = accounted?.match(/\d+/g) ?? [];
  expect(held).toBe(all);
  await shoot(page, 'export-rehearsal');

  await dialog.getByLabel('Зберегти налаштування').fill('Для редактора');
  await dialog.getByRole('button', { name: 'Зберегти', exact: true }).click();
  await chooseFormat('TEI P5');
  await dialog.getByRole('button', { name: 'Перевірити файл' }).click();
  const jump = rehearsal.getByRole('button', { name: /^До рядка \d+$/u }).first();
  await jump.waitFor({ timeout: 30_000 });
  const number = Number((await jump.textContent()) ?? '0');
  await jump.click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => currentRowNumber(page)).toBe(number);

  const target = join(shots ?? mkdtempSync(join(tmpdir(), 'zvirka-export-')), 'rows.xlf');
  await answerSaveDialog(application, target);
  await pressUkrainian(page, 'Mod+KeyE');
  await dialog.waitFor();
  await dialog.getByRole('combobox', { name: 'Збережені налаштування' }).click();
  await page.getByRole('option', { name: 'Для редактора' }).click();
  await expect.poll(() => dialog.getByRole('combobox').first().textContent()).toBe('XLIFF 1.2');
  await dialog.getByRole('button', { name: /Зберегти файл/u }).click();
  await expect.poll(() => existsSync(target), { timeout: 30_000 }).toBe(true);
  expect(readFileSync(target, 'utf8')).toContain('<xliff version="1.2"');

  const pdf = join(shots ?? mkdtempSync(join(tmpdir(), 'zvirka-export-')), 'report.pdf');
  await answerSaveDialog(application, pdf);
  await dialog.waitFor({ state: 'detached' });
  await pressUkrainian(page, 'Mod+KeyE');
  await dialog.waitFor();
  await chooseFormat('Звіт поруч (HTML)');
  await dialog.getByRole('button', { name: /Друк у PDF/u }).click();
  await expect.poll(() => existsSync(pdf) && statSync(pdf).size > 10_000, { timeout: 60_000 }).toBe(true);
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.locator('.print-report').count()).toBe(0);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
