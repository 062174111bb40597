import type { StandinBrowserWindow } from './browser-window.ts';
import type { StandinWebContents } from './web-contents.ts';

// Who exists: a leaf of its own, since app, windows and contents all need to look each other up.

const windows = new Set<StandinBrowserWindow>();
const contents = new Map<string, StandinWebContents>();

/** Open windows, oldest first. */
export function allWindows(): StandinBrowserWindow[] {
  return [...windows];
}
export function addWindow(window: StandinBrowserWindow): void {
  windows.add(window);
}
export function removeWindow(window: StandinBrowserWindow): void {
  windows.delete(window);
}

/** Contents by the id of their Chromium target. */
export const contentsByTarget: Map<string, StandinWebContents> = contents;
