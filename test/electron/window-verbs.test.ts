import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { ComparisonView, ProjectState } from '../../src/bridge/api.ts';
import { chooseMenu, invoke, pressUkrainian } from './acts.ts';
import { launchZvirka, removeFolders } from './launch.ts';
import { clickParagraph, currentRow, openSample } from './window-acts.ts';

// Every verb of structure by key and from both menus, each taken back and made again in the three ways there are.

afterAll(removeFolders);

/** Ties of the shown comparison: for each row what stands in each text, how sure it is and what was ruled on it. */
async function ties(page: Page): Promise<string> {
  const { comparisons } = (await invoke(page, 'projectState')) as ProjectState;
  const view = (await invoke(page, 'comparisonView', { comparisonId: comparisons[0]?.id })) as ComparisonView;
  // Beads made anew get names of their own; all else is the same.
  return JSON.stringify(view.rows.map(({ cells }) => cells.map(({ beadId: _name, ...cell }) => cell)));
}

/** Waits until the ties are these. */
function expectTies(page: Page, wanted: string, what: string): Promise<void> {
  return expect.poll(async () => (await ties(page)) === wanted, { message: what }).toBe(true);
}

/** Chooses a command in the menu of the window itself. */
async function chooseInWindow(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Меню', exact: true }).click();
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('menu').first().waitFor({ state: 'detached' });
}

interface Verb {
  readonly command: string;
  readonly chord: string;
  readonly words: string;
}

const verbs: readonly Verb[] = [
  { command: 'row.confirm', chord: 'KeyC', words: 'Підтвердити рядок' },
  { command: 'row.needsReview', chord: 'KeyR', words: 'Переглянути пізніше' },
  { command: 'row.pin', chord: 'KeyP', words: 'Закріпити' },
  { command: 'row.unlink', chord: 'KeyU', words: 'Роз’єднати' },
  { command: 'row.merge', chord: 'KeyM', words: 'Об’єднати рядки' },
  { command: 'row.pull', chord: 'BracketLeft', words: 'Взяти наступний абзац сюди' },
  { command: 'row.swap', chord: 'KeyW', words: 'Поміняти з наступним рядком' },
];

// Dozens of edits, each written and read back: long on a crowded machine.
const patience = { timeout: 400_000 };

test(
  'every verb does the same by key and from a menu, and can be taken back and made again',
  patience,
  async () => {
    const zvirka = await launchZvirka({ width: 1440, height: 900 });
    const { page, application } = zvirka;
    await openSample(page, 'Дві доби');
    await clickParagraph(page, 1, 'Пятый раунд');
    const before = await ties(page);
    // The reader stays on the paragraph: no need to look for it after an edit was taken back.
    const standsOnIt = (): Promise<void> =>
      expect
        .poll(async () => (await currentRow(page))[1], { message: 'the paragraph' })
        .toContain('Пятый раунд');
    // The ways to take back, and to make again, in turn: all of them come to each kind of edit.
    const undo = [
      () => pressUkrainian(page, 'Mod+KeyZ'),
      () => chooseMenu(application, 'edit.undo'),
      () => chooseInWindow(page, 'Правка', 'Скасувати'),
      () => page.getByRole('button', { name: 'Скасувати', exact: true }).click(),
    ];
    const redo = [
      () => pressUkrainian(page, 'Mod+Shift+KeyZ'),
      () => chooseMenu(application, 'edit.redo'),
      () => chooseInWindow(page, 'Правка', 'Повторити'),
      () => page.getByRole('button', { name: 'Повторити', exact: true }).click(),
    ];
    for (const [at, { command, chord, words }] of verbs.entries()) {
      await pressUkrainian(page, chord);
      await expect
        .poll(async () => (await ties(page)) === before, { message: `${command} by key` })
        .toBe(false);
      const after = await ties(page);
      await undo[at % 4]?.();
      await expectTies(page, before, `${command} taken back`);
      await redo[at % 4]?.();
      await expectTies(page, after, `${command} made again`);
      await undo[(at + 1) % 4]?.();
      await expectTies(page, before, `${command} taken back again`);

      await standsOnIt();
      await (at % 2 === 0 ? chooseMenu(application, command) : chooseInWindow(page, 'Рядок', words));
      await expectTies(page, after, `${command} from the menu`);
      await undo[(at + 2) % 4]?.();
      await expectTies(page, before, `${command} taken back at last`);
      await standsOnIt();
    }
    expect(zvirka.complaints).toEqual([]);
    await zvirka.close();
  },
);

test('rows that were merged are split at the paragraph of the caret, by key and from the menu', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page, application } = zvirka;
  await openSample(page, 'Дві доби');
  await clickParagraph(page, 0, 'ятий раунд');
  const apart = await ties(page);
  await pressUkrainian(page, 'KeyM');
  await expect.poll(async () => (await ties(page)) === apart).toBe(false);
  const merged = await ties(page);
  const countOf = (state: string): number => (JSON.parse(state) as unknown[]).length;
  expect(countOf(merged)).toBe(countOf(apart) - 1);
  await clickParagraph(page, 0, 'Слово це');
  await pressUkrainian(page, 'KeyS');
  await expect.poll(async () => countOf(await ties(page))).toBe(countOf(apart));
  await pressUkrainian(page, 'Mod+KeyZ');
  await expectTies(page, merged, 'split taken back');
  await clickParagraph(page, 0, 'Слово це');
  await chooseMenu(application, 'row.split');
  await expect.poll(async () => countOf(await ties(page))).toBe(countOf(apart));
  await chooseMenu(application, 'edit.undo');
  await expectTies(page, merged, 'split taken back from the menu');
  await chooseMenu(application, 'edit.undo');
  await expectTies(page, apart, 'merge taken back from the menu');
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a long shift is shown before it is made, can be left, and is one step to take back', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page, application } = zvirka;
  await openSample(page, 'Дві доби');
  await clickParagraph(page, 1, 'Пятый раунд');
  const before = await ties(page);
  const dialog = page.getByRole('dialog', { name: 'Зсунути цей бік униз' });

  await pressUkrainian(page, 'Alt+ArrowDown');
  await dialog.locator('.shift-row').first().waitFor();
  await dialog.locator('.shift-row .is-changed', { hasText: 'Пятый раунд' }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await ties(page)).toBe(before);

  await pressUkrainian(page, 'Alt+ArrowDown');
  const run = dialog.getByRole('button', { name: 'Зсунути', exact: true });
  await expect.poll(() => run.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(async () => (await ties(page)) === before).toBe(false);
  const after = await ties(page);
  await pressUkrainian(page, 'Mod+KeyZ');
  await expectTies(page, before, 'shift taken back');

  await clickParagraph(page, 1, 'Пятый раунд');
  await chooseMenu(application, 'row.shiftDown');
  await run.click();
  await expectTies(page, after, 'shift from the menu');
  await chooseMenu(application, 'edit.undo');
  await expectTies(page, before, 'shift taken back from the menu');
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
