import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { AppEvent, InvokeResult, WindowBridge } from '../bridge/api.ts';

// The window's only way out. Main checks sender, method and arguments; here nothing is decided.

const listeners = new Set<(event: AppEvent) => void>();
/** What came before the window began to listen, such as the files that it was started with. */
let early: AppEvent[] = [];

ipcRenderer.on('zvirka:event', (_event, message: AppEvent) => {
  if (listeners.size === 0) early.push(message);
  for (const listener of listeners) listener(message);
});

// Main answers with InvokeResult only (src/main/ipc.ts).
const call = (channel: string, method: string, args: unknown): Promise<InvokeResult> =>
  ipcRenderer.invoke(channel, method, args) as Promise<InvokeResult>;

const bridge: WindowBridge = {
  invoke: (method, args) => call('zvirka:invoke', method, args),
  shell: (method, args) => call('zvirka:shell', method, args),
  onEvent: (listener) => {
    listeners.add(listener);
    const missed = early;
    early = [];
    for (const event of missed) listener(event);
    return () => {
      listeners.delete(listener);
    };
  },
  // The window passes the File of a drop or a chooser; anything else has no path and throws inside Electron.
  pathForFile: (file) => webUtils.getPathForFile(file as File),
  platform: process.platform,
};

contextBridge.exposeInMainWorld('zvirka', bridge);
