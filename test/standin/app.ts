import type * as Electron from 'electron';
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { configuration, runtime } from './runtime.ts';
import { SingleInstance } from './single-instance.ts';
import { allWindows } from './windows.ts';

type Supported =
  | 'whenReady'
  | 'isReady'
  | 'getName'
  | 'setName'
  | 'getVersion'
  | 'getAppPath'
  | 'getLocale'
  | 'getSystemLocale'
  | 'getPreferredSystemLanguages'
  | 'getPath'
  | 'setPath'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'quit'
  | 'exit'
  | 'focus'
  | 'enableSandbox'
  | 'setAppUserModelId'
  | 'addRecentDocument'
  | 'setAboutPanelOptions'
  | 'isPackaged'
  | 'name';

class StandinApp extends EventEmitter implements Pick<Electron.App, Supported> {
  readonly isPackaged = false;
  readonly commandLine = commandLine();
  readonly #paths = new Map<string, string>();
  #instance: SingleInstance | undefined;
  #isQuitting = false;
  #markReady: () => void = () => undefined;
  readonly #ready = new Promise<void>((resolve) => {
    this.#markReady = resolve;
  });

  get name(): string {
    return this.getName();
  }
  getName(): string {
    const { manifest } = configuration();
    return this.#paths.get('<name>') ?? manifest.productName ?? manifest.name ?? 'Electron';
  }
  setName(name: string): void {
    this.#paths.set('<name>', name);
  }
  getVersion(): string {
    return configuration().manifest.version ?? '0.0.0';
  }
  getAppPath(): string {
    return configuration().appFolder;
  }
  getLocale(): string {
    return this.getPreferredSystemLanguages()[0] ?? 'en-US';
  }
  getSystemLocale(): string {
    return this.getLocale();
  }
  /** `--lang` as Chromium knows it, else what the environment says. */
  getPreferredSystemLanguages(): string[] {
    const environment = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '';
    const [tag = ''] = environment.split('.');
    const spoken = tag === '' || tag === 'C' || tag === 'POSIX' ? 'en-US' : tag.replace('_', '-');
    return [configuration().switches.get('lang') ?? spoken];
  }

  getPath(name: string): string {
    const home = homedir();
    const { userData } = configuration();
    const known: Readonly<Record<string, string>> = {
      home,
      userData,
      appData: join(home, '.config'),
      sessionData: userData,
      temp: tmpdir(),
      logs: join(userData, 'logs'),
      crashDumps: join(userData, 'Crashpad'),
      documents: join(home, 'Documents'),
      downloads: join(home, 'Downloads'),
      desktop: join(home, 'Desktop'),
      exe: process.argv[0] ?? '',
    };
    const path = this.#paths.get(name) ?? known[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    if (name === 'userData') mkdirSync(path, { recursive: true });
    return path;
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }
  isReady(): boolean {
    return runtime.isReady;
  }
  /** Called by boot.ts once Chromium answers. */
  becomeReady(): void {
    runtime.isReady = true;
    this.#markReady();
    this.emit('ready', {}, {});
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    this.#instance ??= new SingleInstance(this.getPath('userData'));
    const message = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
    return this.#instance.request(message, (second) => {
      this.emit('second-instance', {}, second.argv, second.workingDirectory, second.additionalData);
    });
  }
  hasSingleInstanceLock(): boolean {
    return this.#instance?.isHeld ?? false;
  }
  releaseSingleInstanceLock(): void {
    this.#instance?.release();
  }

  get isQuitting(): boolean {
    return this.#isQuitting;
  }
  quit(): void {
    if (this.#isQuitting || runtime.isExiting) return;
    if (this.#isPrevented('before-quit')) return;
    this.#isQuitting = true;
    void this.#closeAllAndExit();
  }
  exit(code = 0): void {
    runtime.isExiting = true;
    this.emit('quit', {}, code);
    this.releaseSingleInstanceLock();
    process.exit(code);
  }
  async #closeAllAndExit(): Promise<void> {
    for (const window of allWindows()) {
      if (await window.tryClose()) continue;
      this.#isQuitting = false;
      return;
    }
    this.#isQuitting = false;
    if (this.#isPrevented('will-quit')) return;
    this.exit(0);
  }
  /** The last window has closed: Electron quits only where nobody listens. */
  windowsAllClosed(): void {
    if (this.#isQuitting || runtime.isExiting) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }
  #isPrevented(name: string): boolean {
    let isPrevented = false;
    this.emit(name, {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    return isPrevented;
  }

  focus(): void {
    for (const window of allWindows()) window.focus();
  }
  // Without meaning here: the sandbox is Chromium's own, the rest belongs to desktops we have none of.
  enableSandbox(): void {}
  setAppUserModelId(_id: string): void {}
  addRecentDocument(_path: string): void {}
  setAboutPanelOptions(_options: Electron.AboutPanelOptionsOptions): void {}
}

function commandLine(): Pick<
  Electron.CommandLine,
  'appendSwitch' | 'appendArgument' | 'hasSwitch' | 'getSwitchValue' | 'removeSwitch'
> {
  const switches = new Map<string, string>();
  return {
    appendSwitch: (name, text = '') => void switches.set(name, text),
    appendArgument: () => undefined,
    hasSwitch: (name) => switches.has(name) || configuration().switches.has(name),
    getSwitchValue: (name) => switches.get(name) ?? configuration().switches.get(name) ?? '',
    removeSwitch: (name) => void switches.delete(name),
  };
}

export const app = new StandinApp();
