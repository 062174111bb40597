import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { isFresh, parts } from '../../scripts/stamp.ts';
import type { WindowBridge } from '../../src/bridge/api.ts';

/** The checkout. */
export const repository = join(import.meta.dirname, '../..');
const standin = join(repository, 'test/standin');

declare global {
  interface Window {
    // Declared by the renderer as well; the end-to-end tests see the page from outside.
    readonly zvirka: WindowBridge;
  }
}

/** How one window of a test is started. */
export interface LaunchOptions {
  /** A folder of its own unless given: pass the one of an earlier window to start again on the same settings. */
  readonly userData?: string;
  /** Files on the command line. */
  readonly files?: readonly string[];
  /** Language of the system, `uk` unless given. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  /** True = the engines are warmed as in the program that people use; a hundred windows of tests need not do that. */
  readonly isWarmedUp?: boolean;
}

/** A running Zvirka. */
export interface RunningZvirka {
  readonly application: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** What the page complained about: errors on its console and exceptions. A spec expects this to stay empty. */
  readonly complaints: string[];
  /** From start to the page's load event. */
  readonly startMs: number;
  close(): Promise<void>;
}

let isBuilt = false;
/** Builds what is stale, once a run. `npm test` has built already; a spec run on its own has perhaps not. */
function buildOnce(): void {
  if (isBuilt) return;
  const stale = parts.filter((part) => !isFresh(repository, part));
  if (stale.length > 0) {
    const words = ['scripts/build.ts', '--if-stale', ...stale.flatMap((part) => ['--only', part])];
    const result = spawnSync(process.execPath, words, { cwd: repository, stdio: ['ignore', 2, 2] });
    if (result.status !== 0) throw new Error('the build failed');
  }
  isBuilt = true;
}

/** True where the real binary is there and nothing asks for the stand-in. */
export function isRealElectron(): boolean {
  if (process.env['ZVIRKA_USE_STANDIN'] !== undefined) return false;
  const pathFile = join(repository, 'node_modules/electron/path.txt');
  return existsSync(pathFile) && existsSync(join(pathFile, '../dist', readFileSync(pathFile, 'utf8').trim()));
}

const folders: string[] = [];
/** A temporary folder, removed by `removeFolders`. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zvirka-e2e-'));
  folders.push(folder);
  return folder;
}
/** Removes what `makeFolder` made; call it in afterAll. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** The executable that a second instance is started with. */
export function electronPath(): string {
  const dist = isRealElectron() ? join(repository, 'node_modules/electron/dist') : standin;
  return join(dist, 'electron');
}

/** Starts the compiled app, on the real Electron where its binary is, else on the stand-in. */
export async function launchZvirka(options: LaunchOptions = {}): Promise<RunningZvirka> {
  buildOnce();
  const userData = options.userData ?? makeFolder();
  if (!isRealElectron()) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standin;
  const language = `--lang=${options.language ?? 'uk'}`;
  const startedMs = performance.now();
  const application = await _electron.launch({
    args: [
      repository,
      `--user-data-dir=${userData}`,
      language,
      ...(options.isWarmedUp === true ? [] : ['--no-warm-up']),
      ...(options.files ?? []),
    ],
    cwd: repository,
    env: { ...definedOnly(process.env), LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' },
  });
  const complaints: string[] = [];
  const page = await application.firstWindow();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.waitForFunction(() => 'zvirka' in window && document.readyState === 'complete');
  const startMs = performance.now() - startedMs;
  if (options.width !== undefined && options.height !== undefined)
    await page.setViewportSize({ width: options.width, height: options.height });
  return { application, page, userData, complaints, startMs, close: () => application.close() };
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const pairs = Object.entries(environment).filter(([, text]) => text !== undefined);
  // The filter leaves texts only.
  return Object.fromEntries(pairs) as Record<string, string>;
}
