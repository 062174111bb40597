import { spawn, type ChildProcess } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { CdpConnection } from './cdp.ts';
import { listenToChromium } from './chromium-words.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];
const programs = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/snap/bin/chromium',
  ...programs.flatMap((folder) =>
    folder === undefined
      ? []
      : [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
        ],
  ),
];

/** Finds an installed Chromium, Chrome or Edge; ZVIRKA_CHROMIUM names one outright. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['ZVIRKA_CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...fixedPlaces].find((path) => existsSync(path));
}

/** The program behind a launcher: on Linux the command is a shell script that gathers switches for people's own browsing
 *  (extensions, GPU), none of which is wanted here, and starts a dozen programs to find them. */
export function programOf(path: string): string {
  const real = realpathSync(path);
  if (!isScript(real)) return path;
  const [folder, name] = [dirname(real), basename(real)];
  const places = [join(folder, '../lib', name, name), join(folder, 'chrome'), join(folder, 'msedge')];
  return places.find((place) => existsSync(place) && !isScript(place)) ?? path;
}

function isScript(path: string): boolean {
  const start = Buffer.alloc(2);
  const file = openSync(path, 'r');
  readSync(file, start, 0, 2, 0);
  closeSync(file);
  return start.toString('latin1') === '#!';
}

/** How the browser is to run. */
export interface ChromiumOptions {
  readonly path: string;
  /** `preview` opens a window without tabs on the display; else headless. */
  readonly isPreview: boolean;
  /** A port for other debuggers, as `--remote-debugging-port` asks of Electron; our own talk goes over a pipe. */
  readonly debuggingPort?: string;
  readonly isSandboxed: boolean;
}

/** What the window shows that Chromium opens by itself; the app's first window takes it over. */
export const startPage = 'data:text/html,';

/** A running browser; `endpoint` is where Playwright connects, absent without a port. */
export interface Chromium {
  readonly connection: CdpConnection;
  readonly endpoint?: string;
  readonly process: ChildProcess;
  end(): void;
}

const profilePrefix = 'zvirka-chromium-';

/** Starts the browser on a new profile and waits until it answers. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  removeAbandonedProfiles();
  const profile = makeProfile();
  const child = spawn(programOf(options.path), chromiumSwitches(options, profile), {
    // 3 and 4 are the debugging pipe: Chromium reads from 3 and writes to 4.
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // Under a locale that is not there, or is not UTF-8, Chromium loses files with Cyrillic names.
    env: { ...process.env, ...(options.isPreview && isUtf8Locale() ? {} : { LC_ALL: 'C.UTF-8' }) },
  });
  const end = (): void => {
    child.kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  process.on('exit', end);
  // The pipes exist because stdio asked for them.
  const connection = new CdpConnection(child.stdio[4] as Readable, child.stdio[3] as Writable);
  // So does this one.
  const words = listenToChromium(child.stderr as Readable);
  const died = new Promise<never>((_resolve, reject) => {
    child.once('error', (error) => reject(error));
    child.once('exit', (code) => reject(new Error(`Chromium ended at once (${code}): ${words.last()}`)));
  });
  died.catch(() => undefined);
  await Promise.race([connection.sender()('Browser.getVersion'), died]);
  const url = options.debuggingPort === undefined ? undefined : await Promise.race([words.endpoint, died]);
  return { connection, process: child, end, ...(url === undefined ? {} : { endpoint: url }) };
}

function isUtf8Locale(): boolean {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  return /utf-?8/i.test(LC_ALL ?? LC_CTYPE ?? LANG ?? '');
}

function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), `${profilePrefix}${process.pid}-`));
  mkdirSync(join(profile, 'Default'));
  const preferences = { translate: { enabled: false }, browser: { has_seen_welcome_page: true } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Profiles of processes that were killed: nothing else would ever remove them. */
function removeAbandonedProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${profilePrefix}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Another user's, or its Chromium is just ending: the next start tries again.
      continue;
    }
  }
}

/** True where a process of this id exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function chromiumSwitches(options: ChromiumOptions, profile: string): string[] {
  return [
    // A window without tabs and address bar: those are pages of Chromium's own, in processes of their own.
    `--app=${startPage}`,
    options.isPreview ? '--class=zvirka' : '--headless=new',
    ...(options.isSandboxed ? [] : ['--no-sandbox']),
    ...(options.isSandboxed && !options.isPreview ? [] : ['--test-type']),
    ...(options.debuggingPort === undefined ? [] : [`--remote-debugging-port=${options.debuggingPort}`]),
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    // No name resolves: whatever the interception in web-contents.ts might miss still reaches nobody.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-features=Translate,HttpsUpgrades,OptimizationHints,MediaRouter,InterestFeedContentSuggestions',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    '--hide-crash-restore-bubble',
    '--password-store=basic',
    '--use-mock-keychain',
    '--lang=en-US',
    ...(options.isPreview ? [] : ['--force-device-scale-factor=1', '--hide-scrollbars=false']),
  ];
}
