// A small app that uses what Zvirka uses of Electron, for the stand-in's own tests.
import {
  app,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  dialog,
  ipcMain,
  Menu,
  protocol,
  session,
} from 'electron';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const folder = import.meta.dirname;
globalThis.seen = { events: [], navigations: [], opened: [], refused: [], second: [] };
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

const csp = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'";
const pages = {
  '/index.html': ['text/html; charset=utf-8', readFileSync(join(folder, 'page.html'))],
  '/page.js': ['text/javascript', readFileSync(join(folder, 'page.js'))],
  '/worker.js': ['text/javascript', 'postMessage("from the worker")'],
};

if (!app.requestSingleInstanceLock({ from: 'test' })) app.quit();
else {
  app.on('second-instance', (_event, argv, cwd, data) => globalThis.seen.second.push({ argv, cwd, data }));
  for (const name of ['before-quit', 'will-quit', 'window-all-closed', 'quit'])
    app.on(name, () => globalThis.seen.events.push(name));
  void app.whenReady().then(open);
}

async function open() {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !details.url.startsWith('app://');
    if (cancel) globalThis.seen.refused.push(details.url);
    answer({ cancel });
  });
  protocol.handle('app', (request) => {
    const known = pages[new URL(request.url).pathname];
    if (known === undefined) return new Response('not found', { status: 404 });
    return new Response(known[1], { headers: { 'content-type': known[0], 'content-security-policy': csp } });
  });
  ipcMain.handle('echo', (event, ...args) => ({ args, url: event.senderFrame.url }));
  ipcMain.handle('fail', () => {
    throw new TypeError('not so');
  });
  ipcMain.handle('job', (event) => {
    const worker = new Worker(
      'for (const n of [1, 2, 3]) require("worker_threads").parentPort.postMessage(n)',
      {
        eval: true,
      },
    );
    worker.on('message', (step) => event.sender.send('progress', step));
  });
  ipcMain.handle(
    'ask',
    async () => (await dialog.showOpenDialog({ properties: ['multiSelections'] })).filePaths,
  );
  ipcMain.handle('copy', (_event, plain, html) =>
    clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': html })]),
  );
  ipcMain.handle('paste', async () => {
    const [item] = await clipboard.read();
    const read = async (type) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
  const window = new BrowserWindow({
    width: 1000,
    height: 700,
    show: false,
    webPreferences: { preload: join(folder, 'preload.cjs'), sandbox: true, contextIsolation: true },
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('will-navigate', (event, url) => {
    globalThis.seen.navigations.push(url);
    event.preventDefault();
  });
  window.webContents.setWindowOpenHandler(({ url }) => {
    globalThis.seen.opened.push(url);
    return { action: 'deny' };
  });
  window.webContents.on('will-prevent-unload', () => globalThis.seen.events.push('will-prevent-unload'));
  const click = () => window.webContents.send('command', 'open');
  const submenu = [{ id: 'open', label: 'Open', click }, { role: 'quit' }];
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'File', submenu }]));
  await window.loadURL('app://bundle/index.html');
}
app.on('window-all-closed', () => app.quit());
