// place: src/renderer/renderer-imports-electron.ts
// rule: The window has no electron.
import { ipcRenderer } from 'electron';

export const ipc = ipcRenderer;
