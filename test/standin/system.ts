import type * as Electron from 'electron';
import { EventEmitter } from 'node:events';
import { rm } from 'node:fs/promises';
import { runtime } from './runtime.ts';
import { allWindows } from './windows.ts';

/** Records what would have been opened; nothing leaves the process. */
export const shell: Pick<
  Electron.Shell,
  'openExternal' | 'openPath' | 'showItemInFolder' | 'trashItem' | 'beep'
> = {
  openExternal: (url) => {
    runtime.requests.openExternal.push(url);
    return Promise.resolve();
  },
  openPath: (path) => {
    runtime.requests.openPath.push(path);
    return Promise.resolve('');
  },
  showItemInFolder: (path) => void runtime.requests.showItemInFolder.push(path),
  trashItem: (path) => rm(path, { recursive: true }),
  beep: () => undefined,
};

const display = {
  id: 1,
  scaleFactor: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1080 },
  workAreaSize: { width: 1920, height: 1080 },
};
/** One display of a common size: where windows may stand is all the app asks. */
export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
});

class StandinNativeTheme extends EventEmitter {
  #source: Electron.NativeTheme['themeSource'] = 'system';
  get themeSource(): Electron.NativeTheme['themeSource'] {
    return this.#source;
  }
  set themeSource(source: Electron.NativeTheme['themeSource']) {
    this.#source = source;
    for (const window of allWindows())
      void window.webContents.opened.then(() => applyTheme(window.webContents.cdp));
    this.emit('updated');
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
  get shouldUseHighContrastColors(): boolean {
    return false;
  }
  get prefersReducedTransparency(): boolean {
    return false;
  }
}
export const nativeTheme = new StandinNativeTheme() satisfies Pick<
  Electron.NativeTheme,
  'themeSource' | 'shouldUseDarkColors' | 'shouldUseHighContrastColors'
>;

/** Makes pages see the theme as `prefers-color-scheme`. */
export async function applyTheme(
  send: (method: 'Emulation.setEmulatedMedia', params: object) => Promise<unknown>,
): Promise<void> {
  const value = nativeTheme.themeSource;
  const features = value === 'system' ? [] : [{ name: 'prefers-color-scheme', value }];
  await send('Emulation.setEmulatedMedia', { features });
}
