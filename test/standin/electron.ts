// The module that `import … from 'electron'` finds in the main process of the stand-in.
import type * as Electron from 'electron';
import { unsupported } from './runtime.ts';

export { app } from './app.ts';
export { StandinBrowserWindow as BrowserWindow } from './browser-window.ts';
export { clipboard, StandinClipboardItem as ClipboardItem } from './clipboard.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc-main.ts';
export { StandinMenu as Menu, StandinMenuItem as MenuItem } from './menu.ts';
export { protocol, session } from './session.ts';
export { nativeTheme, screen, shell } from './system.ts';
export { StandinWebContents as webContents } from './web-contents.ts';

/** The app has no network of its own. */
export const net: Pick<Electron.Net, 'isOnline' | 'fetch'> = {
  isOnline: () => false,
  fetch: unsupported('net.fetch'),
};
/** Crash dumps are Chromium's own here. */
export const crashReporter: Pick<Electron.CrashReporter, 'start'> = { start: () => undefined };
/** What the app would have asked of the system, for tests. */
export { runtime as standinRuntime } from './runtime.ts';
