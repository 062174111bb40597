import type * as Electron from 'electron';
import { basename } from 'node:path';
import { askInPage, chooseFiles } from './page-dialogs.ts';
import { runtime } from './runtime.ts';
import { StandinBrowserWindow } from './browser-window.ts';

// Tests replace these functions through Playwright's `evaluate`, as they would in the real Electron. In the preview a
// person answers: files by Chromium's own chooser, the rest by a sheet drawn over the page. Headless, nobody can.

type Options<T> = readonly [T] | readonly [window: unknown, options: T];

function optionsOf<T>(args: Options<T>): T {
  // Electron's overloads: the window may be left out.
  return (args.length === 1 ? args[0] : args[1]) as T;
}
function windowOf(args: Options<unknown>): StandinBrowserWindow | undefined {
  const [first] = args;
  return first instanceof StandinBrowserWindow ? first : StandinBrowserWindow.getAllWindows().at(-1);
}
function nobodyAnswers(kind: string): undefined {
  console.error(`stand-in: ${kind} was asked headless and counts as cancelled`);
}

async function showOpenDialog(
  ...args: Options<Electron.OpenDialogOptions>
): Promise<Electron.OpenDialogReturnValue> {
  const options = optionsOf(args);
  const window = windowOf(args);
  if (!runtime.isPreview || window === undefined) {
    nobodyAnswers('showOpenDialog');
    return { canceled: true, filePaths: [] };
  }
  if (options.properties?.includes('openDirectory') === true) {
    const path = await askForPath(window, options.title, options.defaultPath);
    return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] };
  }
  const extensions = (options.filters ?? []).flatMap((filter) => filter.extensions);
  const filePaths = await chooseFiles(window, {
    isMultiple: options.properties?.includes('multiSelections') ?? false,
    accept: extensions.includes('*') ? '' : extensions.map((extension) => `.${extension}`).join(','),
  });
  return { canceled: filePaths.length === 0, filePaths };
}

async function showSaveDialog(
  ...args: Options<Electron.SaveDialogOptions>
): Promise<Electron.SaveDialogReturnValue> {
  const options = optionsOf(args);
  const window = windowOf(args);
  if (!runtime.isPreview || window === undefined) {
    nobodyAnswers('showSaveDialog');
    return { canceled: true, filePath: '' };
  }
  const filePath = await askForPath(window, options.title, options.defaultPath);
  return { canceled: filePath === undefined, filePath: filePath ?? '' };
}

async function askForPath(
  window: StandinBrowserWindow,
  title: string | undefined,
  defaultPath: string | undefined,
): Promise<string | undefined> {
  const answer = await askInPage(window, {
    title: title ?? (defaultPath === undefined ? '' : basename(defaultPath)),
    detail: '',
    field: defaultPath ?? '',
    buttons: ['OK', '✕'],
    defaultIndex: 0,
    cancelIndex: 1,
  });
  return answer.index === 0 && answer.text.trim() !== '' ? answer.text.trim() : undefined;
}

async function showMessageBox(
  ...args: Options<Electron.MessageBoxOptions>
): Promise<Electron.MessageBoxReturnValue> {
  const options = optionsOf(args);
  const window = windowOf(args);
  const buttons = options.buttons ?? ['OK'];
  const cancelIndex = options.cancelId ?? (buttons.length > 1 ? buttons.length - 1 : 0);
  if (!runtime.isPreview || window === undefined) {
    nobodyAnswers(`showMessageBox “${options.message}”`);
    return { response: cancelIndex, checkboxChecked: false };
  }
  const answer = await askInPage(window, {
    title: options.message,
    detail: options.detail ?? '',
    buttons,
    defaultIndex: options.defaultId ?? 0,
    cancelIndex,
  });
  return { response: answer.index, checkboxChecked: false };
}

export const dialog = {
  showOpenDialog,
  showSaveDialog,
  showMessageBox,
  showErrorBox: (title: string, content: string): void => {
    console.error(`${title}\n${content}`);
  },
} satisfies Record<
  keyof Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'>,
  unknown
>;
