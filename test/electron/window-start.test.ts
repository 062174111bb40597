import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { invoke } from './acts.ts';
import { launchZvirka, removeFolders } from './launch.ts';
import { openSample } from './window-acts.ts';

// The texts can be read before the editors have come: what stands there first is what stays.

afterAll(removeFolders);

/** One line on screen: its words, and where they stand in px. */
interface SeenLine {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
}
/** What the recorder in the page wrote down. */
interface Seen {
  /** Lines by pane as they last stood before the editors took over, and as the editors drew them in the same task. */
  plain: SeenLine[][];
  editor: SeenLine[][];
  /** Frames in which a pane held its text twice. */
  doubled: number;
}
declare global {
  interface Window {
    seen: Seen;
  }
}

/** Runs in the page before everything else. Self-contained: only its source gets there. */
function record(): void {
  const read = (host: Element, selector: string): SeenLine[] => {
    const outer = host.getBoundingClientRect();
    return [...host.querySelectorAll(selector)]
      .flatMap((line) => {
        const range = document.createRange();
        // The editor wraps the words of a line once more.
        range.selectNodeContents(line.querySelector(':scope > span > span')?.parentElement ?? line);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        const words = (line.textContent ?? '').replaceAll('\u00a0', ' ').trimEnd();
        // Where letters end and not how high their box is: the two are made of different elements.
        const middle = (top + bottom) / 2;
        return middle > outer.top && middle < outer.bottom && words !== ''
          ? [{ words, left, top: middle, right }]
          : [];
      })
      .sort((a, b) => a.top - b.top);
  };
  const readAll = (selector: string): SeenLine[][] =>
    [...document.querySelectorAll('.pane-host')].map((host) => read(host, selector));
  window.seen = { plain: [], editor: [], doubled: 0 };
  let isOver = false;
  const look = (): void => {
    if (document.querySelector('.plain-line')) {
      window.seen.plain = readAll('.plain-line');
      if (document.querySelector('.view-line')) window.seen.doubled++;
      else if (document.getSelection()?.isCollapsed !== false) {
        // As a hand would: the second paragraph of the second text.
        const words = document.querySelectorAll('.pane-host')[1]?.querySelectorAll('.plain-unit')[1];
        if (words) document.getSelection()?.selectAllChildren(words);
      }
    }
    if (!isOver) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new MutationObserver((changes) => {
    const isGone = changes.some(({ removedNodes }) =>
      [...removedNodes].some((node) => node instanceof Element && node.matches('.plain-pane')),
    );
    if (!isGone || isOver || document.querySelector('.plain-pane')) return;
    isOver = true;
    window.seen.editor = readAll('.view-line');
  }).observe(document, { childList: true, subtree: true });
}

/** Loads the open project once more and waits for the editors. */
async function watchStart(page: Page): Promise<Seen> {
  await page.addInitScript(record);
  await page.reload();
  await page.waitForFunction(() => window.seen.editor.length > 0, undefined, { timeout: 30_000 });
  return page.evaluate(() => window.seen);
}

/** Where both pictures have a line, how far apart the two are at most; a line that only one has counts as far away. */
function farthest(plain: readonly SeenLine[], editor: readonly SeenLine[]): number {
  const apart = Array.from({ length: Math.max(plain.length, editor.length) }, (_line, at) => {
    const [before, after] = [plain[at], editor[at]];
    if (before?.words !== after?.words || !before || !after) return Number.POSITIVE_INFINITY;
    return Math.max(
      Math.abs(before.left - after.left),
      Math.abs(before.top - after.top),
      Math.abs(before.right - after.right),
    );
  });
  return Math.max(...apart);
}

test('the texts stand still when the editors take the place of the plain ones', async () => {
  const zvirka = await launchZvirka();
  const { page } = zvirka;
  await openSample(page, 'Дві доби');
  for (const { size, patch } of [
    { size: { width: 1280, height: 800 }, patch: { theme: 'light' } },
    { size: { width: 1920, height: 1080 }, patch: { theme: 'dark', reading: 'loose', fontFamily: 'sans' } },
  ]) {
    await page.setViewportSize(size);
    await invoke(page, 'settingsSet', { patch });
    const { plain, editor, doubled } = await watchStart(page);
    expect(plain.length).toBeGreaterThan(2);
    expect(plain.map((lines) => lines.length)).toEqual(editor.map((lines) => lines.length));
    for (const [pane, lines] of plain.entries()) expect(farthest(lines, editor[pane] ?? [])).toBeLessThan(1);
    expect(doubled).toBe(0);
    // What was selected in the plain text is selected in the editor.
    await page.locator('.pane-host').nth(1).locator('.selected-text').first().waitFor({ state: 'attached' });
  }
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
