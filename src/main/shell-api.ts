import {
  clipboard,
  ClipboardItem,
  dialog,
  nativeTheme,
  shell,
  type BrowserWindow,
  type FileFilter,
} from 'electron';
import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { ShellApi, Theme, UiLocale } from '../bridge/api.ts';
import { fileNameOf } from './file-names.ts';
import { ShellError } from './shell-error.ts';
import { documentExtensions } from '../services/document-extensions.ts';
import type { Words } from './words.ts';

/** What the shell's methods need to know of the app. */
export interface ShellContext {
  readonly window: () => BrowserWindow;
  readonly words: () => Words;
  /** Where dialogs begin when the system has no better idea. */
  readonly documents: string;
  readonly setMenu: (locale: UiLocale, enabled: Readonly<Record<string, boolean>>) => void;
}

/** Dialogs, clipboard, menu and theme for the window; all of it asynchronous. */
export function createShellApi(context: ShellContext): ShellApi {
  const { window, words } = context;
  const filter = (name: 'texts' | 'project', extensions: readonly string[]): FileFilter => ({
    name: words().shell(`shell.filter.${name}`),
    extensions: [...extensions],
  });
  const allFiles = (): FileFilter => ({ name: words().shell('shell.filter.all'), extensions: ['*'] });
  return {
    chooseTexts: async () => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: words().shell('shell.dialog.texts'),
        properties: ['openFile', 'multiSelections'],
        filters: [filter('texts', [...documentExtensions]), allFiles()],
      });
      return filePaths;
    },
    chooseProject: async () => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: words().shell('shell.dialog.project'),
        properties: ['openFile'],
        filters: [filter('project', ['zvirka']), allFiles()],
      });
      return filePaths[0] ?? null;
    },
    chooseProjectToCreate: ({ suggestedName }) =>
      choosePathToSave(context, {
        title: words().shell('shell.dialog.newProject'),
        suggestedName,
        extension: 'zvirka',
        filter: filter('project', ['zvirka']),
      }),
    chooseExportPath: ({ suggestedName, extension }) =>
      choosePathToSave(context, {
        title: words().shell('shell.dialog.export'),
        suggestedName,
        extension,
        filter: {
          name: words().shell('shell.filter.export', { extension: extension.toUpperCase() }),
          extensions: [extension],
        },
      }),
    clipboardRead: readClipboard,
    clipboardWrite: ({ plain, html }) =>
      clipboard.write([
        new ClipboardItem({ 'text/plain': plain, ...(html === '' ? {} : { 'text/html': html }) }),
      ]),
    showInFolder: async ({ path }) => shell.showItemInFolder(path),
    openExport,
    printToPdf: async ({ path }) => {
      const bytes = await window().webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
      await writeOrRefuse(path, bytes);
    },
    menuState: async ({ locale, enabled }) => context.setMenu(locale, enabled),
    setTheme: async ({ theme }) => {
      nativeTheme.themeSource = themeSource(theme);
    },
    closeWindow: async () => window().close(),
  };
}

async function choosePathToSave(
  context: ShellContext,
  ask: {
    readonly title: string;
    readonly suggestedName: string;
    readonly extension: string;
    readonly filter: FileFilter;
  },
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(context.window(), {
    title: ask.title,
    defaultPath: join(context.documents, fileNameOf(ask.suggestedName, ask.extension)),
    filters: [ask.filter],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  // Linux dialogs do not add the extension themselves.
  return extname(filePath) === '' ? `${filePath}.${ask.extension}` : filePath;
}

async function readClipboard(): Promise<{ plain: string; html: string }> {
  const texts = { plain: '', html: '' };
  for (const item of await clipboard.read()) {
    if (item.types.includes('text/plain')) texts.plain ||= await textOf(item, 'text/plain');
    if (item.types.includes('text/html')) texts.html ||= await textOf(item, 'text/html');
  }
  return texts;
}
async function textOf(item: ClipboardItem, type: 'text/plain' | 'text/html'): Promise<string> {
  return (await item.getType(type)).text();
}

// Opening runs whatever the system ties to the ending: only kinds that Zvirka writes itself.
const openable = new Set(['.tmx', '.tsv', '.html', '.docx', '.json', '.pdf', '.xlsx', '.md', '.csv']);
async function openExport({ path }: { readonly path: string }): Promise<void> {
  if (!openable.has(extname(path).toLowerCase()))
    throw new ShellError('invalid-arguments', { detail: basename(path) });
  const problem = await shell.openPath(path);
  if (problem !== '') throw new ShellError('file-unreadable', { file: path, reason: problem });
}

async function writeOrRefuse(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ShellError('file-not-writable', { file: path, reason });
  }
}

function themeSource(theme: Theme): 'system' | 'light' | 'dark' {
  return theme === 'high-contrast' ? 'dark' : theme;
}
