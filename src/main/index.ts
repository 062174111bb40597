import { app, dialog, ipcMain, Menu, protocol, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AppEvent, UiLocale } from '../bridge/api.ts';
import { serveAppFiles } from './app-protocol.ts';
import { commandWords } from './command-line.ts';
import { answerApi, answerShell } from './ipc.ts';
import { openMainWindow } from './main-window.ts';
import { menuTemplate } from './menu-template.ts';
import { filesOfCommandLine, newestProject } from './open-files.ts';
import { lockContents, lockSession } from './security.ts';
import { startServices } from './services.ts';
import { createShellApi } from './shell-api.ts';
import { localeOfSystem, wordsOf, type Words } from './words.ts';

// The shell: ties Electron to the services and decides nothing about texts.

const here = import.meta.dirname;
let window: BrowserWindow | undefined;
let services: ReturnType<typeof startServices> | undefined;
let words: Words = wordsOf('en');
/** Files the system asked for before the window could hear of them; undefined once it can. */
let pendingFiles: string[] | undefined = [];
/** A command to run as soon as the window says that it can. */
let awaitedCommand: string | undefined;

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
app.enableSandbox();

function sendEvent(event: AppEvent): void {
  if (window !== undefined && !window.isDestroyed()) window.webContents.send('zvirka:event', event);
}

function openFiles(paths: readonly string[]): void {
  if (pendingFiles !== undefined) pendingFiles.push(...paths);
  else if (paths.length > 0) sendEvent({ kind: 'open-files', paths });
}

function showMenu(locale: UiLocale, enabled: Readonly<Record<string, boolean>>): void {
  words = wordsOf(locale);
  // Rebuilt whenever language or possibilities change: Electron has no other way to relabel.
  const template = menuTemplate({ words, enabled }, (command) => sendEvent({ kind: 'command', command }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  if (awaitedCommand === undefined || enabled[awaitedCommand] !== true) return;
  sendEvent({ kind: 'command', command: awaitedCommand });
  awaitedCommand = undefined;
}

/** `npm start` begins with a sample: the copy of last time with the work in it, else a new one. It opens while the
 *  window is still being made; what fails is tried again by the window, which can say why. */
async function openSample(running: ReturnType<typeof startServices>): Promise<void> {
  const copy = newestProject(join(app.getPath('userData'), 'samples'));
  try {
    if (copy !== undefined) {
      await running.api.projectOpen({ path: copy });
      return;
    }
    const { samples } = await running.api.appInfo();
    const first = samples[0];
    if (first !== undefined) await running.api.projectOpenSample({ sample: first.id });
  } catch {
    if (copy === undefined) awaitedCommand = 'project.sample';
    else openFiles([copy]);
  }
}

function openWindow(): void {
  window = openMainWindow({
    preload: join(here, '../preload/index.cjs'),
    stateFile: join(app.getPath('userData'), 'window.json'),
    words: () => words,
  });
  window.on('closed', () => {
    window = undefined;
  });
  window.webContents.once('did-finish-load', () => {
    const paths = pendingFiles ?? [];
    pendingFiles = undefined;
    openFiles(paths);
  });
}

function mainWindow(): BrowserWindow {
  if (window === undefined) throw new Error('the window is closed');
  return window;
}

function start(running: ReturnType<typeof startServices>): void {
  lockSession();
  protocol.handle('app', serveAppFiles(join(here, '../renderer')));
  showMenu(systemLocale(), {});
  openWindow();
  if (pendingFiles?.length === 0 && app.commandLine.hasSwitch('sample')) void openSample(running);
  ipcMain.handle('zvirka:invoke', answerApi(running.invoke));
  ipcMain.handle(
    'zvirka:shell',
    answerShell(
      createShellApi({
        window: mainWindow,
        words: () => words,
        documents: app.getPath('documents'),
        setMenu: showMenu,
      }),
    ),
  );
}

function systemLocale(): UiLocale {
  return localeOfSystem([app.getLocale(), ...app.getPreferredSystemLanguages()]);
}

/** The services' threads load while Electron itself still starts. */
function startEarly(): ReturnType<typeof startServices> {
  const resources = app.isPackaged ? process.resourcesPath : app.getAppPath();
  return startServices({
    bundleFolder: here,
    userDataFolder: app.getPath('userData'),
    samplesFolder: join(resources, 'alignments'),
    readySamplesFolder: join(resources, app.isPackaged ? 'samples' : 'out/samples'),
    // The languages of the system are known only then.
    info: app.whenReady().then(() => ({
      version: app.getVersion(),
      platform: process.platform,
      // Set by the stand-in (test/standin), which otherwise looks like Electron itself.
      isRealElectron: process.env['ZVIRKA_STANDIN'] === undefined,
      systemLocale: systemLocale(),
    })),
    onEvent: sendEvent,
    isWarmedUp: !app.commandLine.hasSwitch('no-warm-up'),
  });
}

/** Projects close before the process ends, so that their files are whole and their locks gone. */
function closeServicesFirst(event: Electron.Event): void {
  const closing = services;
  if (closing === undefined) return;
  services = undefined;
  event.preventDefault();
  void closing.close().finally(() => app.quit());
}

function listen(): void {
  lockContents();
  app.on('second-instance', (_event, argv, workingFolder) => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
    openFiles(filesOfCommandLine(argv, workingFolder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFiles([path]);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', closeServicesFirst);
  pendingFiles = filesOfCommandLine(process.argv, process.cwd());
  const running = startEarly();
  services = running;
  app
    .whenReady()
    .then(() => start(running))
    .catch(reportFailure);
}

async function reportFailure(error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  await dialog.showMessageBox({
    type: 'error',
    message: words.shell('shell.failed.message'),
    detail: words.shell('shell.failed.detail', { reason }),
  });
  app.exit(1);
}

/** Called as a command the program opens no window and waits for none that is open. */
async function runCommand(words: readonly string[]): Promise<void> {
  // The command's own bundle reads its words where Node puts them.
  process.argv = [process.execPath, 'zvirka', ...words];
  await import(pathToFileURL(join(here, '../cli/zvirka.js')).href);
  app.exit(Number(process.exitCode ?? 0));
}

const command = commandWords(process.argv, app.isPackaged);
if (command !== null) runCommand(command).catch(reportFailure);
// A second window on the same settings would fight over them: the first one gets the files instead.
else if (app.requestSingleInstanceLock()) listen();
else app.quit();
