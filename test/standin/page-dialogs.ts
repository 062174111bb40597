import type { StandinBrowserWindow } from './browser-window.ts';
import { chooseInPage, showSheet, type Sheet, type SheetAnswer } from './page/sheet.ts';

async function runIsolated(window: StandinBrowserWindow, expression: string): Promise<unknown> {
  const contents = window.webContents;
  const contextId = contents.isolatedContextId;
  const { result } = await contents.cdp('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    // Chromium opens its file chooser only for a person's gesture; the person clicked in the app.
    userGesture: true,
    ...(contextId === undefined ? {} : { contextId }),
  });
  return result.value as unknown;
}

/** Draws a question over the page and waits for the person's answer. */
export async function askInPage(window: StandinBrowserWindow, sheet: Sheet): Promise<SheetAnswer> {
  const answer = await runIsolated(window, `(${showSheet})(${JSON.stringify(sheet)})`);
  // A page that went away meanwhile answers nothing: that is a cancel.
  return (answer as SheetAnswer | undefined) ?? { index: sheet.cancelIndex, text: '' };
}

/** Lets the person choose files with Chromium's chooser; empty when cancelled. */
export async function chooseFiles(
  window: StandinBrowserWindow,
  options: { readonly isMultiple: boolean; readonly accept: string },
): Promise<string[]> {
  const count = await runIsolated(window, `(${chooseInPage})(${JSON.stringify(options)})`);
  const contents = window.webContents;
  const contextId = contents.isolatedContextId;
  const paths: string[] = [];
  if (typeof count !== 'number' || contextId === undefined) return paths;
  for (let index = 0; index < count; index++) {
    const { result } = await contents.cdp('Runtime.evaluate', {
      expression: `globalThis.standinChosen[${index}]`,
      contextId,
    });
    const file = await contents.cdp('DOM.getFileInfo', { objectId: result.objectId ?? '' });
    paths.push(file.path);
  }
  return paths;
}
