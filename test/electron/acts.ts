import type { ElectronApplication, Page } from 'playwright-core';
import { expect } from 'vitest';

// What a person does outside the page (dialogs, menu, files) and keys of a layout that Playwright does not know.

/** Makes the next open dialogs answer with these paths; none = cancelled. */
export function answerOpenDialog(application: ElectronApplication, paths: readonly string[]): Promise<void> {
  return application.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, paths);
}

/** Makes the next save dialogs answer with this path; null = cancelled. */
export function answerSaveDialog(application: ElectronApplication, path: string | null): Promise<void> {
  return application.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

/** Makes message boxes answer with this button; what they asked is kept for `askedMessages`. */
export function answerMessageBox(application: ElectronApplication, response: number): Promise<void> {
  return application.evaluate(({ dialog }, answer) => {
    const asked: string[] = [];
    Object.assign(globalThis, { askedMessages: asked });
    // Electron's overloads: the window may be left out.
    dialog.showMessageBox = ((...args: readonly unknown[]) => {
      asked.push((args.at(-1) as { message: string }).message);
      return Promise.resolve({ response: answer, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  }, response);
}

/** What message boxes asked since `answerMessageBox`. */
export function askedMessages(application: ElectronApplication): Promise<readonly string[]> {
  return application.evaluate(() => (globalThis as { askedMessages?: string[] }).askedMessages ?? []);
}

/** Chooses an item of the application menu by its command. The window tells the menu what is possible a moment after
 *  it is: as a person would, this waits until the item is no longer grey. */
export async function chooseMenu(application: ElectronApplication, command: string): Promise<void> {
  const choose = (): Promise<boolean> =>
    application.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id);
      if (item == null) throw new Error(`no menu item ${id}`);
      if (item.enabled) item.click();
      return item.enabled;
    }, command);
  await expect.poll(choose, { timeout: 20_000, message: `menu item ${command} stays grey` }).toBe(true);
}

/** Drops files from the desktop on a place of the page. */
export async function dropFiles(
  page: Page,
  files: readonly string[],
  at: { readonly x: number; readonly y: number } = { x: 400, y: 300 },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

const ukrainian: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'KeyQ:й KeyW:ц KeyE:у KeyR:к KeyT:е KeyY:н KeyU:г KeyI:ш KeyO:щ KeyP:з BracketLeft:х BracketRight:ї ' +
    'KeyA:ф KeyS:і KeyD:в KeyF:а KeyG:п KeyH:р KeyJ:о KeyK:л KeyL:д Semicolon:ж Quote:є ' +
    'KeyZ:я KeyX:ч KeyC:с KeyV:м KeyB:и KeyN:т KeyM:ь Comma:б Period:ю'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const named: Readonly<Record<string, number>> = {
  F1: 112,
  F2: 113,
  F6: 117,
  F7: 118,
  F8: 119,
  Enter: 13,
  Escape: 27,
};

/** Presses a chord such as `Mod+Shift+KeyF` as a Ukrainian keyboard sends it: physical code, Cyrillic key. */
export async function pressUkrainian(page: Page, chord: string): Promise<void> {
  const parts = chord.split('+');
  const code = parts.at(-1) ?? '';
  const hasShift = parts.includes('Shift');
  const hasControl = parts.includes('Mod');
  const letter = ukrainian[code];
  const key = letter === undefined ? code : hasShift ? letter.toUpperCase() : letter;
  // CDP's bits: Alt 1, Control 2, Meta 4, Shift 8.
  const modifiers = (parts.includes('Alt') ? 1 : 0) + (hasControl ? 2 : 0) + (hasShift ? 8 : 0);
  const windowsVirtualKeyCode = named[code] ?? (/^Key[A-Z]$/.test(code) ? code.charCodeAt(3) : 0);
  const session = await page.context().newCDPSession(page);
  const types = letter !== undefined && !hasControl && !parts.includes('Alt');
  const event = { key, code, modifiers, windowsVirtualKeyCode, ...(types ? { text: key } : {}) };
  await session.send('Input.dispatchKeyEvent', { type: types ? 'keyDown' : 'rawKeyDown', ...event });
  await session.send('Input.dispatchKeyEvent', {
    type: 'keyUp',
    key,
    code,
    modifiers,
    windowsVirtualKeyCode,
  });
  await session.detach();
}

/** Calls a service of the window from its own page and unwraps the answer. */
export async function invoke(page: Page, method: string, args?: unknown): Promise<unknown> {
  const result = await page.evaluate(
    ([name, given]) => window.zvirka.invoke(name as string, given),
    [method, args],
  );
  if (result.ok) return result.value;
  throw new Error(`${result.code} ${JSON.stringify(result.params)}`);
}
