import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import type { ProjectState } from '../../src/bridge/api.ts';
import { answerOpenDialog, answerSaveDialog, invoke, pressUkrainian } from './acts.ts';
import { launchZvirka, makeFolder, removeFolders, repository, type RunningZvirka } from './launch.ts';
import { clickParagraph } from './window-acts.ts';

// A reviewer's whole session on five real documents, under a Ukrainian keyboard layout. The documents are no part of
// the project: without them the session is skipped. ZVIRKA_SHOTS names a folder for a picture of every step.

const seeds = resolve(repository, process.env['ZVIRKA_EVAL'] ?? '../shared/eval', '../seeds');
const isThere = existsSync(seeds);
if (!isThere) console.log(`skipped: a reviewer's session: no documents in ${seeds}`);

let zvirka: RunningZvirka;
let page: Page;
let step = 0;
const folder = makeFolder();
const projectPath = join(folder, 'Кислиця.zvirka');
const seed = (start: string): string =>
  join(seeds, readdirSync(seeds).find((name) => name.startsWith(start)) ?? '');

async function shoot(name: string): Promise<void> {
  const shots = process.env['ZVIRKA_SHOTS'];
  if (shots === undefined) return;
  mkdirSync(shots, { recursive: true });
  step += 1;
  await page.screenshot({ path: join(shots, `${String(step).padStart(2, '0')}-${name}.png`) });
}

const dialog = () => page.getByRole('dialog');
const state = async (): Promise<ProjectState> => (await invoke(page, 'projectState')) as ProjectState;

/** Adds the text that the import dialog shows, under a short name of ours. */
async function addShown(sigil: string): Promise<void> {
  const name = dialog().getByLabel('Коротка назва');
  await name.fill(sigil);
  await dialog().getByRole('button', { name: 'Додати до проєкту' }).click();
  await expect.poll(async () => (await state()).texts.map((text) => text.sigil)).toContain(sigil);
}

/** Middle of a word in a pane, found by the words around it; null where it is not in sight. */
function findWord(word: string, context: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate(
    ([wanted, around]) => {
      for (const line of document.querySelectorAll('.view-line')) {
        let at = line.textContent.indexOf(around);
        if (at < 0) continue;
        // Underlines and marks part a line into pieces: the word begins in one of them.
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (at >= length) {
            at -= length;
            continue;
          }
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, Math.min(length, at + wanted.length));
          const box = range.getBoundingClientRect();
          if (box.bottom < innerHeight - 40) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          break;
        }
      }
      return null;
    },
    [word, context] as const,
  );
}

/** Selects a word in a pane by a double click, turning the wheel over the pane until the word is in sight. */
async function selectWord(word: string, paneX: number, context = word): Promise<void> {
  await page.mouse.move(paneX, 500);
  let before: { x: number; y: number } | null = null;
  const isSelected = async (): Promise<boolean> => {
    const place = await findWord(word, context);
    const isStill = place !== null && before?.x === place.x && before.y === place.y;
    before = place;
    if (place === null) await page.mouse.wheel(0, 90);
    // Found twice at one place: the pane has come to rest.
    if (isStill) await page.mouse.dblclick(place.x, place.y);
    return isStill;
  };
  await expect.poll(isSelected, { timeout: 60_000, interval: 150, message: `in sight: ${word}` }).toBe(true);
}

/** Goes to the first passage that project-wide search finds. */
async function goTo(words: string): Promise<void> {
  await pressUkrainian(page, 'Mod+Shift+KeyF');
  const box = page
    .getByRole('tabpanel')
    .getByRole('searchbox')
    .or(page.getByRole('tabpanel').getByRole('textbox'))
    .first();
  await box.fill(words);
  const hit = page.getByRole('tabpanel').locator('mark', { hasText: words }).first();
  await hit.waitFor();
  await hit.click();
  await page.locator('.view-line', { hasText: words }).first().waitFor();
  await shoot('went-to');
}

describe.skipIf(!isThere)('a reviewer’s session on five documents', () => {
  beforeAll(async () => {
    zvirka = await launchZvirka({ width: 1440, height: 900 });
    page = zvirka.page;
    await page.getByText('Додати тексти з файлів').first().waitFor();
    await shoot('start');
  });
  afterAll(async () => {
    await zvirka.close();
    removeFolders();
  });

  test('opens four documents by dialog and pastes the fifth', async () => {
    await answerSaveDialog(zvirka.application, projectPath);
    await answerOpenDialog(zvirka.application, [seed('002'), seed('000'), seed('001'), seed('003')]);
    await pressUkrainian(page, 'Mod+KeyO');
    await dialog().getByLabel('Коротка назва').waitFor();
    await shoot('import');
    for (const sigil of ['УП', 'ИноСМИ', 'RT', 'Известия']) await addShown(sigil);
    await dialog().waitFor({ state: 'hidden' });
    const fifth = readFileSync(seed('004'), 'utf8');
    await zvirka.application.evaluate(({ clipboard }, text) => clipboard.writeText(text), fifth);
    await pressUkrainian(page, 'Mod+Shift+KeyV');
    await dialog().getByRole('textbox').fill(fifth);
    await dialog().getByRole('button', { name: 'Далі' }).click();
    await addShown('AJ');
    await shoot('five-texts');
    expect((await state()).texts.map((text) => text.language)).toEqual(['uk', 'en', 'en', 'en', 'en']);
  });

  test('shows where each text comes from', async () => {
    const bySigil = new Map((await state()).texts.map((text) => [text.sigil, text.provenance]));
    expect(bySigil.get('УП')).toMatchObject({ publicationDate: '2025-11-12' });
    expect(bySigil.get('ИноСМИ')).toMatchObject({ publisher: 'InoSMI', translatedFrom: 'The Times' });
    expect(bySigil.get('Известия')).toMatchObject({ isMachineTranslation: true, originalLanguage: 'ru' });
    await page.getByText('12 листопада 2025').first().waitFor();
    await page.getByRole('button', { name: 'Дії з текстом ИноСМИ' }).click();
    await page.getByRole('menuitem', { name: 'Джерело й походження…' }).click();
    await expect.poll(() => dialog().getByLabel('Видання').inputValue()).toBe('InoSMI');
    await shoot('source');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
  });

  test('trims the third to its first story', async () => {
    const third = (await state()).texts.find((text) => text.sigil === 'RT');
    await page
      .getByRole('button', { name: /RT: дії|RT/u })
      .last()
      .click();
    await page.getByRole('menuitem', { name: /межі/iu }).click();
    await dialog().waitFor();
    await shoot('trim');
    await dialog().locator('#trim-0').getByRole('button', { name: 'Звідси' }).click();
    await dialog().locator('#trim-10').getByRole('button', { name: 'Досі' }).click();
    await dialog().getByRole('button', { name: 'Залишити цю частину' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(third?.unitCount).toBeGreaterThan(20);
    await expect
      .poll(async () => (await state()).texts.find((text) => text.sigil === 'RT')?.contentUnitCount)
      .toBe(11);
    await shoot('trimmed');
  });

  test('aligns, and shows a passage of the Ukrainian text beside its counterpart', async () => {
    await pressUkrainian(page, 'Mod+Shift+KeyA');
    const comparison = async () => (await state()).comparisons[0];
    await expect.poll(async () => (await comparison())?.mode, { timeout: 60_000 }).toBe('comparable');
    // The new rows have arrived when the window offers the matched passages.
    await page.getByRole('tab', { name: 'Зіставлені уривки' }).waitFor();
    await clickParagraph(page, 0, 'За його словами');
    const inspector = page.locator('[data-zone="inspector"]');
    await expect.poll(async () => inspector.textContent()).toContain('hold a personal meeting with Zelensky');
    await shoot('counterpart');
  });

  test('finds every spelling of one name', async () => {
    await pressUkrainian(page, 'Mod+Shift+KeyF');
    const box = page
      .getByRole('tabpanel')
      .getByRole('searchbox')
      .or(page.getByRole('tabpanel').getByRole('textbox'))
      .first();
    const counts: Record<string, number> = {};
    for (const name of ['Кислиця', 'Kislitsa', 'Kyslytsa', 'Kyslytsya']) {
      await box.fill(name);
      await page.getByRole('tabpanel').locator('mark').first().waitFor();
      await shoot(`find-${name}`);
      const found = (await invoke(page, 'search', {
        query: name, matchForms: true, wholeWords: false, isRegExp: false, includeNotes: true, limit: 500,
      })) as { totalCount: number }; // prettier-ignore
      counts[name] = found.totalCount;
    }
    for (const [name, count] of Object.entries(counts)) expect([name, count > 0]).toEqual([name, true]);
  });

  test('records a finding of two passages with a proposal', async () => {
    const { comparisons, texts } = await state();
    const units = async (sigil: string) => {
      const text = texts.find((candidate) => candidate.sigil === sigil);
      return (await invoke(page, 'textUnits', { textId: text?.id })) as { id: string; content: string }[];
    };
    expect(comparisons).toHaveLength(1);
    expect((await units('УП')).some((unit) => unit.content.includes('диктатора'))).toBe(true);
    await goTo('диктатора');
    // The dock gives its room to the panes.
    await pressUkrainian(page, 'Mod+KeyJ');
    await page.getByRole('tabpanel').waitFor({ state: 'detached' });
    await selectWord('диктатора', 120);
    await selectWord('Putin', 420, 'Putin.');
    await shoot('selected');
    await pressUkrainian(page, 'KeyF');
    await dialog().waitFor();
    await dialog().getByLabel('Зауваження').last().fill('«диктатора» тут, «Putin» там');
    await dialog().getByLabel('Пропоноване формулювання').fill('які представляють диктатора');
    await shoot('finding');
    await dialog()
      .getByRole('button', { name: /Зберегти|Записати|Додати/u })
      .click();
    await dialog().waitFor({ state: 'hidden' });
    await expect
      .poll(async () =>
        (
          (await invoke(page, 'findings')) as { proposedWording: string; passages: { quote: string }[] }[]
        ).map((finding) => [finding.proposedWording, ...finding.passages.map((passage) => passage.quote)]),
      )
      .toEqual([['які представляють диктатора', 'диктатора', 'Putin']]);
    await shoot('found');
    await pressUkrainian(page, 'Mod+KeyJ');
    await page.getByRole('tab', { name: 'Розбіжності' }).click();
    await page.getByRole('tabpanel').getByText('«диктатора» тут, «Putin» там').waitFor();
    await shoot('listed');
  });

  test('keeps everything over closing, and exports the findings as a Word table', async () => {
    const userData = zvirka.userData;
    await zvirka.close();
    zvirka = await launchZvirka({ userData, files: [projectPath], width: 1440, height: 900 });
    page = zvirka.page;
    await page.locator('.view-line').first().waitFor({ timeout: 30_000 });
    // Whatever list was open last: the search opens the lists, the finding is in the first of them.
    await pressUkrainian(page, 'Mod+Shift+KeyF');
    await page.getByRole('tab', { name: 'Розбіжності' }).click();
    // A list draws only the lines in sight.
    await page.getByPlaceholder('Слова в розбіжностях').fill('диктатора');
    await page.getByRole('tabpanel').getByText('«диктатора» тут, «Putin» там').waitFor();
    await shoot('reopened');
    expect((await invoke(page, 'findings')) as unknown[]).toHaveLength(1);
    const target = join(process.env['ZVIRKA_SHOTS'] ?? folder, 'findings.docx');
    await answerSaveDialog(zvirka.application, target);
    await pressUkrainian(page, 'Mod+KeyE');
    await dialog().waitFor();
    await dialog().getByRole('combobox').first().click();
    await page.getByRole('option', { name: 'Зауваження й нотатки (DOCX)' }).first().click();
    const save = dialog().getByRole('button', { name: /Зберегти файл/u });
    // The preview has come when the file can be saved.
    await expect.poll(() => save.isEnabled(), { timeout: 30_000 }).toBe(true);
    await shoot('export');
    await save.click();
    await expect.poll(() => existsSync(target), { timeout: 15_000 }).toBe(true);
    const document = unzipSync(readFileSync(target))['word/document.xml'];
    expect(new TextDecoder().decode(document)).toContain('які представляють диктатора');
    expect(zvirka.complaints).toEqual([]);
  });
});
