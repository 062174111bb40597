import { BrowserWindow, dialog, screen } from 'electron';
import { appUrl } from './app-protocol.ts';
import { fitToDisplays, readWindowState, smallestWindow, writeWindowState } from './window-state.ts';
import type { Words } from './words.ts';

/** What a window needs besides itself. */
export interface WindowOptions {
  readonly preload: string;
  readonly stateFile: string;
  readonly icon?: string;
  readonly words: () => Words;
}

/** Opens the window where it last stood, sandboxed, and shows it once it has something to show. */
export function openMainWindow(options: WindowOptions): BrowserWindow {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const state = fitToDisplays(readWindowState(options.stateFile), workAreas);
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Zvirka',
    // The window draws its own menu button; the native bar comes with Alt.
    autoHideMenuBar: true,
    webPreferences: {
      preload: options.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (state.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    writeWindowState(options.stateFile, window.getNormalBounds(), window.isMaximized()),
  );
  askBeforeLosingDraft(window, options.words);
  reopenAfterCrash(window, options.words);
  void window.loadURL(appUrl);
  return window;
}

/** Edits are on disk at once; only what is being typed can be lost, and the page says so by `beforeunload`. */
function askBeforeLosingDraft(window: BrowserWindow, words: () => Words): void {
  window.webContents.on('will-prevent-unload', () => {
    void dialog
      .showMessageBox(window, {
        type: 'question',
        message: words().shell('shell.draft.message'),
        detail: words().shell('shell.draft.detail'),
        buttons: [words().shell('shell.draft.stay'), words().shell('shell.draft.discard')],
        defaultId: 0,
        cancelId: 0,
      })
      .then(({ response }) => {
        if (response === 1) window.destroy();
      });
  });
}

function reopenAfterCrash(window: BrowserWindow, words: () => Words): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    void dialog
      .showMessageBox({
        type: 'error',
        message: words().shell('shell.gone.message'),
        detail: words().shell('shell.gone.detail'),
        buttons: [words().shell('shell.gone.reopen'), words().shell('shell.gone.quit')],
        defaultId: 0,
        cancelId: 1,
      })
      .then(({ response }) => {
        if (response === 0) void window.loadURL(appUrl);
        else window.destroy();
      });
  });
}
