import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Finding, Note, TextId, Unit } from '../../src/core/model.ts';
import { chooseMenu, invoke, pressUkrainian } from './acts.ts';
import { launchZvirka, makeFolder, removeFolders, type RunningZvirka } from './launch.ts';
import { clickParagraph, lineTops, openSample, waitForWindow } from './window-acts.ts';

// What a reviewer writes: threads that are answered and settled, findings that are changed and taken away, and all of
// it carried off as evidence.

afterAll(removeFolders);

// Many steps, each written and read back: long on a crowded machine.
const patience = { timeout: 400_000 };

const notes = async (page: Page): Promise<readonly Note[]> =>
  (await invoke(page, 'notes', {})) as readonly Note[];
const findings = async (page: Page): Promise<readonly Finding[]> =>
  (await invoke(page, 'findings')) as readonly Finding[];

async function writeNote(page: Page, words: string): Promise<void> {
  await pressUkrainian(page, 'KeyN');
  await page.getByLabel('Що варто занотувати?').fill(words);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Розв’язано' }).waitFor();
}

async function writeFinding(page: Page, remark: string, proposal: string): Promise<void> {
  await pressUkrainian(page, 'KeyF');
  await page.getByLabel('Зауваження', { exact: true }).fill(remark);
  await page.getByLabel('Пропоноване формулювання').fill(proposal);
  await page.getByRole('button', { name: 'Зберегти', exact: true }).click();
  await page.locator('.problem-line', { hasText: remark }).waitFor();
}

test('a note is answered, changed, settled, found among the settled ones, opened again and removed', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page, application } = zvirka;
  await openSample(page, 'Дві доби');
  const before = (await notes(page)).length;
  await clickParagraph(page, 0, 'ятий раунд');
  await writeNote(page, 'Чи справді п’ятий?');
  const thread = page.getByRole('region', { name: 'Нотатка з відповідями' });
  const mine = async (): Promise<Note | undefined> =>
    (await notes(page)).find(({ entries }) => entries[0]?.body.startsWith('Чи справді'));

  await thread.getByLabel('Ваша відповідь').fill('Так: четвертий був у липні.');
  await thread.getByRole('button', { name: 'Відповісти' }).click();
  await thread.locator('.note-body', { hasText: 'четвертий' }).waitFor();
  await thread.locator('.note-entry').nth(1).hover();
  await thread.locator('.note-entry').nth(1).getByRole('button', { name: 'Змінити' }).click();
  await thread.getByLabel('Текст нотатки').fill('Так: четвертий був у червні.');
  await thread.getByRole('button', { name: 'Зберегти', exact: true }).click();
  await thread.locator('.note-body', { hasText: 'у червні' }).waitFor();
  expect((await mine())?.entries.map(({ body }) => body)).toEqual([
    'Чи справді п’ятий?',
    'Так: четвертий був у червні.',
  ]);

  await thread.getByRole('button', { name: 'Розв’язано' }).click();
  await expect.poll(async () => (await mine())?.state).toBe('resolved');
  await page.getByRole('tab', { name: /Нотатки/ }).click();
  const line = page.locator('.note-line', { hasText: 'Чи справді' });
  await line.waitFor({ state: 'detached' });
  await page
    .getByRole('radio', { name: 'Розв’язані' })
    .or(page.getByRole('button', { name: 'Розв’язані' }))
    .click();
  await line.waitFor();
  await line.click();
  await thread.getByRole('button', { name: 'Відкрити знову' }).click();
  await expect.poll(async () => (await mine())?.state).toBe('open');
  await chooseMenu(application, 'edit.undo');
  await expect.poll(async () => (await mine())?.state).toBe('resolved');
  await chooseMenu(application, 'edit.redo');
  await expect.poll(async () => (await mine())?.state).toBe('open');

  await thread.getByRole('button', { name: 'Вилучити нотатку' }).click();
  await expect.poll(async () => (await notes(page)).length).toBe(before);
  await page.locator('.pane-host').first().click();
  await pressUkrainian(page, 'Mod+KeyZ');
  await expect.poll(async () => (await mine())?.entries.length).toBe(2);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a finding is changed and removed from the list, and undo brings every state back', async () => {
  const zvirka = await launchZvirka({ width: 1440, height: 900 });
  const { page, application } = zvirka;
  await openSample(page, 'Дві доби');
  await clickParagraph(page, 2, 'fifth round');
  await writeFinding(page, 'Звідки «п’ятий»?', 'the fourth round');
  const mine = async (): Promise<Finding | undefined> =>
    (await findings(page)).find(({ proposedWording }) => proposedWording.startsWith('the fourth'));
  const line = page.locator('.problem-line', { hasText: 'Звідки' });
  await line.hover();
  await line.getByRole('button', { name: 'Змінити зауваження' }).click();
  const dialog = page.getByRole('dialog', { name: 'Змінити зауваження' });
  expect(await dialog.getByLabel('Пропоноване формулювання').inputValue()).toBe('the fourth round');
  await dialog.getByRole('combobox', { name: 'Вид' }).click();
  await page.getByRole('option', { name: 'Число', exact: false }).first().click();
  await dialog.getByLabel('Пропоноване формулювання').fill('the fourth round of talks');
  await dialog.getByRole('button', { name: 'Зберегти', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(async () => (await mine())?.proposedWording).toBe('the fourth round of talks');
  expect((await mine())?.category).toBe('number');
  await chooseMenu(application, 'edit.undo');
  await expect.poll(async () => (await mine())?.proposedWording).toBe('the fourth round');
  await chooseMenu(application, 'edit.redo');
  await expect.poll(async () => (await mine())?.proposedWording).toBe('the fourth round of talks');

  await line.hover();
  await line.getByRole('button', { name: 'Вилучити зауваження' }).click();
  await line.waitFor({ state: 'detached' });
  expect(await mine()).toBeUndefined();
  await page.locator('.pane-host').first().click();
  await pressUkrainian(page, 'Mod+KeyZ');
  await line.waitFor();
  expect((await mine())?.category).toBe('number');
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

test('a note on words of a paragraph higher than its pane opens under them, in sight, and rows stay level', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page } = zvirka;
  await waitForWindow(page);
  const folder = makeFolder();
  await invoke(page, 'projectNew', { path: join(folder, 'Високий.zvirka'), title: 'Високий' });
  const sentence = 'Комісія знову відклала рішення про міст, бо ніхто не назвав ціни. ';
  const ids: TextId[] = [];
  for (const sigil of ['А', 'Б']) {
    const path = join(folder, `${sigil}.txt`);
    writeFileSync(path, `${sentence.repeat(40)}\n\nКінець.`);
    const request = { source: { kind: 'file', path }, sigil, language: 'uk' };
    ids.push(((await invoke(page, 'importText', request)) as { text: { id: TextId } }).text.id);
  }
  await invoke(page, 'comparisonCreate', { textIds: ids, pivotIndex: 0 });
  await page.waitForSelector('.pane-host .view-line');
  const [textId] = ids;
  const [unit] = (await invoke(page, 'textUnits', { textId })) as readonly Unit[];
  const passage = { textId, unitId: unit?.id, startOffset: 0, endOffset: 7 };
  await invoke(page, 'noteAdd', { passages: [passage], body: 'Хто відклав?' });
  await page.getByRole('tab', { name: 'Нотатки' }).click();
  await page.locator('.note-line', { hasText: 'Хто відклав?' }).click();
  const thread = page.locator('.pane-host .note-thread');
  await thread.waitFor();
  const [box, host] = await Promise.all([
    thread.boundingBox(),
    page.locator('.pane-host').first().boundingBox(),
  ]);
  expect(box && host && box.y > host.y && box.y + 40 < host.y + host.height).toBe(true);
  await page.keyboard.press('Control+End');
  const tops = await lineTops(page);
  expect(tops[0]?.['2']).toBe(tops[1]?.['2']);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});

interface Copied {
  readonly plain: string;
  readonly html: string;
}

/** Empties the clipboard, copies, and gives what came in both forms. */
async function copied({ page, application }: RunningZvirka, copy: () => Promise<void>): Promise<Copied> {
  const read = (): Promise<Copied> =>
    application.evaluate(async ({ clipboard }) => {
      const found = { plain: '', html: '' };
      for (const item of await clipboard.read())
        for (const [name, type] of [
          ['plain', 'text/plain'],
          ['html', 'text/html'],
        ] as const)
          if (item.types.includes(type)) found[name] = await (await item.getType(type)).text();
      return found;
    });
  await application.evaluate(({ clipboard }) => clipboard.writeText(''));
  await copy();
  await expect.poll(async () => (await read()).plain).not.toBe('');
  await page
    .getByText(/Скопійовано/)
    .first()
    .waitFor();
  return read();
}

/** Both forms hold these words; the rich one as quotations in their language. */
function expectBoth({ plain, html }: Copied, words: readonly string[]): void {
  const inHtml = html.replaceAll('&#39;', "'").replaceAll('&quot;', '"');
  for (const word of words) {
    expect(plain).toContain(word);
    expect(inHtml).toContain(word);
  }
  expect(html).toMatch(/<blockquote lang="[a-z]{2}">/);
  expect(plain).not.toContain('<');
}

test(
  'a row, a finding, a discrepancy and a note go to the clipboard with source, date, paragraph and remark',
  patience,
  async () => {
    const zvirka = await launchZvirka({ width: 1440, height: 900 });
    const { page } = zvirka;
    await openSample(page, 'Дві доби');
    await clickParagraph(page, 0, 'ятий раунд');
    const source = ['UK · Меридіан', '2025-10-17', '¶ 3', 'П’ятий раунд'];
    const row = await copied(zvirka, () => pressUkrainian(page, 'Mod+Shift+KeyC'));
    expectBoth(row, [...source, 'RU · ', 'Пятый раунд', 'EN · ', 'The fifth round']);

    await writeFinding(page, 'Звідки «п’ятий»?', 'Четвертий раунд');
    const line = page.locator('.problem-line', { hasText: 'Звідки' });
    const finding = await copied(zvirka, async () => {
      await line.hover();
      await line.getByRole('button', { name: 'Копіювати як доказ' }).click();
    });
    expectBoth(finding, [...source, 'Звідки «п’ятий»?', 'Четвертий раунд']);

    await clickParagraph(page, 0, 'ятий раунд');
    await writeNote(page, 'Звірити зі стенограмою');
    const thread = page.getByRole('region', { name: 'Нотатка з відповідями' });
    const note = await copied(zvirka, () =>
      thread.getByRole('button', { name: 'Копіювати як доказ' }).click(),
    );
    expectBoth(note, [...source, 'Звірити зі стенограмою']);
    await page.keyboard.press('Escape');

    await pressUkrainian(page, 'F7');
    const machine = page.locator('.problem-line', { hasNot: page.locator('.badge') }).first();
    await machine.waitFor({ timeout: 60_000 });
    await machine.click();
    const message = (await machine.locator('.problem-text').textContent()) ?? '';
    const byButton = await copied(zvirka, async () => {
      await machine.hover();
      await machine.getByRole('button', { name: 'Копіювати як доказ' }).click();
    });
    expectBoth(byButton, [' · ', '¶ ', '2025', message]);
    await page.locator('.problem-active').first().waitFor();
    await pressUkrainian(page, 'Mod+Shift+KeyC');
    await expect
      .poll(() => zvirka.application.evaluate(({ clipboard }) => clipboard.readText()))
      .toBe(byButton.plain);
    expect(zvirka.complaints).toEqual([]);
    await zvirka.close();
  },
);
