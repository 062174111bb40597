import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { ComparisonView, ProjectState } from '../../src/bridge/api.ts';
import { chooseMenu, invoke } from './acts.ts';
import { launchZvirka, removeFolders } from './launch.ts';
import { clickParagraph, currentRow, openSample } from './window-acts.ts';

// Where the texts come from, which languages they are in, and which of them the others are tied to.

afterAll(removeFolders);

// Many steps, each written and read back: long on a crowded machine.
const patience = { timeout: 400_000 };

const state = async (page: Page): Promise<ProjectState> =>
  (await invoke(page, 'projectState')) as ProjectState;

async function openSource(page: Page, sigil: string): Promise<void> {
  const head = page.locator('.pane-head', { hasText: sigil });
  await head.getByRole('button', { name: `Дії з текстом ${sigil}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Джерело й походження…' }).click();
  await page.getByRole('dialog', { name: `${sigil}: джерело й походження` }).waitFor();
}

async function chooseLanguage(page: Page, label: string, language: string): Promise<void> {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label, exact: true });
  await field.click();
  await page.getByRole('option', { name: language, exact: true }).click();
  await expect.poll(() => field.textContent()).toContain(language);
}

const written = {
  Назва: 'Two days over one word',
  Видання: 'Meridian Weekly',
  'Дата публікації': '2025-10-18',
  Автор: 'Marta Ilnytska',
  'Адреса сторінки': 'https://example.org/two-days',
  'Перекладено з (текст або медіа)': '«Меридіан»',
  'Перекладач або сервіс': 'О. Ткач',
};

test(
  'every field of a text’s source is kept, shown above the pane and found again after a restart',
  patience,
  async () => {
    const zvirka = await launchZvirka({ width: 1280, height: 800 });
    const { page } = zvirka;
    await openSample(page, 'Дві доби');
    await openSource(page, 'EN');
    const dialog = page.getByRole('dialog');
    for (const [label, words] of Object.entries(written))
      await dialog.getByLabel(label, { exact: true }).fill(words);
    await dialog.getByLabel('Дата публікації', { exact: true }).fill('18 жовтня');
    await dialog.getByText('Рік, рік-місяць або рік-місяць-день').waitFor();
    expect(await dialog.getByRole('button', { name: 'Зберегти', exact: true }).isDisabled()).toBe(true);
    await dialog.getByLabel('Дата публікації', { exact: true }).fill(written['Дата публікації']);
    await dialog.getByLabel('Коротка назва').fill('EN-М');
    await chooseLanguage(page, 'Мова оригіналу', 'українська');
    await dialog.getByRole('switch', { name: 'Машинний переклад' }).click();
    await dialog.getByRole('button', { name: 'Зберегти', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const line = page.locator('.pane-head', { hasText: 'EN-М' }).locator('.pane-provenance');
    const shown =
      'Meridian Weekly · Marta Ilnytska · 18 жовтня 2025 р. · переклад з: «Меридіан» (О. Ткач) · машинний переклад';
    await expect.poll(() => line.textContent()).toBe(shown);
    const { path } = await state(page);
    const { userData, complaints } = zvirka;
    await zvirka.close();

    const again = await launchZvirka({ userData, files: [path], width: 1280, height: 800 });
    await again.page.waitForSelector('.pane-host .view-line');
    await expect
      .poll(() =>
        again.page.locator('.pane-head', { hasText: 'EN-М' }).locator('.pane-provenance').textContent(),
      )
      .toBe(shown);
    await openSource(again.page, 'EN-М');
    const reopened = again.page.getByRole('dialog');
    const found = await Promise.all(
      Object.keys(written).map(async (label) => [
        label,
        await reopened.getByLabel(label, { exact: true }).inputValue(),
      ]),
    );
    expect(Object.fromEntries(found)).toEqual(written);
    expect(await reopened.getByRole('combobox', { name: 'Мова оригіналу' }).textContent()).toContain(
      'українська',
    );
    expect(
      await reopened.getByRole('switch', { name: 'Машинний переклад' }).getAttribute('aria-checked'),
    ).toBe('true');
    // What is taken out of a field is unknown again.
    await reopened.getByLabel('Видання', { exact: true }).fill('');
    await reopened.getByRole('button', { name: 'Зберегти', exact: true }).click();
    await reopened.waitFor({ state: 'detached' });
    const publishers = (await state(again.page)).texts.map(({ provenance }) => provenance.publisher);
    expect(publishers[2]).toBeUndefined();
    await again.close();
    expect([...complaints, ...again.complaints]).toEqual([]);
  },
);

const beginnings = ['П’ятий раунд переговорів', 'Пятый раунд переговоров', 'The fifth round of talks'];

/** Stands on a paragraph and tells for each text whether its row holds the fifth round there. */
async function fifthRound(page: Page, pane: number, words: string): Promise<readonly boolean[]> {
  await clickParagraph(page, pane, words);
  const row = await currentRow(page);
  return beginnings.map((beginning, at) => row[at]?.includes(beginning) ?? false);
}

test(
  'any text becomes the base, from its own menu and from the main one, and the rows follow',
  patience,
  async () => {
    const zvirka = await launchZvirka({ width: 1440, height: 900 });
    const { page, application } = zvirka;
    await openSample(page, 'Дві доби');
    expect(await fifthRound(page, 0, 'ятий раунд')).toEqual([true, true, true]);
    const base = page.locator('.pane-head', { has: page.locator('.badge-base') }).locator('.sigil');
    const isAligned = async (): Promise<boolean> => {
      const { comparisons } = await state(page);
      const view = (await invoke(page, 'comparisonView', {
        comparisonId: comparisons[0]?.id,
      })) as ComparisonView;
      return view.rows.filter(({ cells }) => cells.every(({ units }) => units.length > 0)).length > 20;
    };

    await page.getByRole('button', { name: 'Дії з текстом EN' }).first().click();
    await page.getByRole('menuitem', { name: 'Зробити базовим текстом' }).click();
    await expect.poll(() => base.textContent()).toBe('EN');
    await expect.poll(isAligned, { timeout: 60_000 }).toBe(true);
    expect(await fifthRound(page, 2, 'fifth round')).toEqual([true, true, true]);

    await clickParagraph(page, 1, 'Пятый раунд');
    await chooseMenu(application, 'text.makeBase');
    await expect.poll(() => base.textContent()).toBe('RU');
    await expect.poll(isAligned, { timeout: 60_000 }).toBe(true);
    expect(await fifthRound(page, 1, 'Пятый раунд')).toEqual([true, true, true]);

    await chooseMenu(application, 'edit.undo');
    await expect.poll(() => base.textContent()).toBe('EN');
    await chooseMenu(application, 'edit.undo');
    await expect.poll(() => base.textContent()).toBe('UK');
    expect(await fifthRound(page, 0, 'ятий раунд')).toEqual([true, true, true]);
    expect(zvirka.complaints).toEqual([]);
    await zvirka.close();
  },
);

test(
  'the language of a text is changed, said above its pane, and the texts are aligned anew by it',
  patience,
  async () => {
    const zvirka = await launchZvirka({ width: 1280, height: 800 });
    const { page, application } = zvirka;
    await openSample(page, 'Дві доби');
    await openSource(page, 'EN');
    await chooseLanguage(page, 'Мова', 'російська');
    await page.getByRole('dialog').getByRole('button', { name: 'Зберегти', exact: true }).click();
    const language = page.locator('.pane-language').nth(2);
    await expect.poll(() => language.textContent()).toBe('російська');
    expect((await state(page)).texts[2]?.language).toBe('ru');
    await openSource(page, 'EN');
    await chooseLanguage(page, 'Мова', 'англійська');
    await page.getByRole('dialog').getByRole('button', { name: 'Зберегти', exact: true }).click();
    await expect.poll(() => language.textContent()).toBe('англійська');
    await chooseMenu(application, 'row.align');
    await expect.poll(() => page.locator('.job').count(), { timeout: 60_000 }).toBe(0);
    expect(await fifthRound(page, 0, 'ятий раунд')).toEqual([true, true, true]);
    expect(zvirka.complaints).toEqual([]);
    await zvirka.close();
  },
);
