import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium } from '../test/standin/chromium.ts';
import { root } from './bundles.ts';
import { electronBinary } from './electron-binary.ts';
import { isFresh, parts } from './stamp.ts';

// `npm start`: the real Electron where its binary is there or can be fetched; else the stand-in on an installed
// browser; with neither a browser nor a display, the command line on a sample project. Always says which and why.

/** One attempt, then we go on without: nobody waits longer for a window. */
const fetchTimeoutMs = 20_000;
const installChromium = 'sudo apt-get install chromium   (or any Chromium, Chrome or Edge)';

const say = (text: string): void => console.log(text);

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Electron's own installer, once, quietly: on a machine without the network it must not frighten anybody. */
function fetchElectron(): string | undefined {
  const installer = join(root, 'node_modules/electron/install.js');
  if (!existsSync(installer)) return undefined;
  say(`Fetching Electron (once; at most ${fetchTimeoutMs / 1000} s) …`);
  spawnSync(process.execPath, [installer], {
    cwd: root,
    stdio: 'ignore',
    timeout: fetchTimeoutMs,
    killSignal: 'SIGKILL',
  });
  return electronBinary();
}

function buildIfStale(): boolean {
  const stale = parts.filter((part) => !isFresh(root, part));
  if (stale.length === 0) return true;
  say('Building …');
  const only = stale.flatMap((part) => ['--only', part]);
  const script = join(root, 'scripts/build.ts');
  const result = spawnSync(process.execPath, [script, '--if-stale', ...only], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  return result.status === 0;
}

/** How a window ended: `failed` = it never really opened, so the next way may be tried. */
type WindowEnd = 'closed' | 'failed';
/** A window that ends by itself with an error this early has shown nobody anything. */
const startupMs = 10_000;

/** Runs a window in the foreground; Ctrl+C here ends it and all it started. */
function runWindow(command: string, words: readonly string[]): Promise<WindowEnd> {
  const startedMs = performance.now();
  return new Promise((end) => {
    // A session of this app inside another Electron app (an editor's terminal) would run as plain Node.
    const { ELECTRON_RUN_AS_NODE: _ignored, ...environment } = process.env;
    const child = spawn(command, words, { cwd: root, stdio: 'inherit', env: environment });
    let isInterrupted = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        // The terminal tells the whole group, a plain kill only us; a second one no longer asks.
        child.kill(isInterrupted ? 'SIGKILL' : 'SIGTERM');
        isInterrupted = true;
      });
    child.on('error', () => end('failed'));
    child.on('exit', (code) => {
      const isEarly = performance.now() - startedMs < startupMs;
      end(code !== 0 && isEarly && !isInterrupted ? 'failed' : 'closed');
    });
  });
}

const filesGiven = process.argv.slice(2);
/** Without files the window begins with the sample project. */
const wanted = filesGiven.length > 0 ? filesGiven.map((path) => resolve(calledFrom(), path)) : ['--sample'];

/** npm moves to the package's folder; paths are relative to where the user was. */
function calledFrom(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

function runElectron(binary: string): Promise<WindowEnd> {
  // Electron's sandbox refuses root on Linux, as Chromium's does.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return runWindow(binary, [...sandbox, root, ...wanted]);
}

function runPreview(browser: string): Promise<WindowEnd> {
  say(`The Electron binary is not here and could not be fetched: showing the window in ${browser}.`);
  say('This preview has no native menus (the window has its own). Close it or press Ctrl+C to end.');
  const boot = join(root, 'test/standin/boot.ts');
  return runWindow(process.execPath, ['--no-deprecation', boot, root, '--standin-preview', ...wanted]);
}

/** Without any window: what the command line can show of the sample project. */
function runDemo(reason: string): number {
  say(reason);
  const sample = firstSample();
  if (sample === undefined) {
    say('There is no sample project in alignments/.');
    return 1;
  }
  const folder = join(root, 'out/demo');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say(`So the command line aligns and checks the sample “${sample.title}” (${sample.files.length} texts):`);
  const project = join(folder, 'sample.zvirka');
  const jobs: readonly (readonly [name: string, words: readonly string[]])[] = [
    ['sample.zvirka', ['project', 'new', project, '--title', sample.title]],
    ['sample.zvirka', ['project', 'add', project, ...sample.files]],
    ['report.html', ['check', ...sample.files, '--format', 'html', '-o', join(folder, 'report.html')]],
    [
      'discrepancies.json',
      ['check', ...sample.files, '--format', 'json', '-o', join(folder, 'discrepancies.json')],
    ],
    ['side-by-side.html', ['export', project, '--format', 'html', '-o', join(folder, 'side-by-side.html')]],
    ['rows.tsv', ['export', project, '--format', 'tsv', '-o', join(folder, 'rows.tsv')]],
    ['memory.tmx', ['export', project, '--format', 'tmx', '-o', join(folder, 'memory.tmx')]],
  ];
  const failed = jobs.filter(([name, words]) => !runCli(name, words));
  say('To see the window: run this on a desktop where Electron can be downloaded, or install a browser:');
  say(`  ${installChromium}`);
  return failed.length === 0 ? 0 : 1;
}

/** One command of the demo; says what became of it. */
function runCli(name: string, words: readonly string[]): boolean {
  const result = spawnSync(process.execPath, [join(root, 'out/cli/zvirka.js'), ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root },
  });
  const isDone = result.status === 0;
  if (!isDone) say(`  out/demo/${name} could not be written: ${result.stderr.trim().split('\n')[0] ?? ''}`);
  else if (words[1] !== 'add') say(`  wrote out/demo/${name}`);
  return isDone;
}

interface Sample {
  readonly title: string;
  readonly files: readonly string[];
}
function firstSample(): Sample | undefined {
  const folder = join(root, 'alignments');
  const names = ['talks', ...(existsSync(folder) ? readdirSync(folder).toSorted() : [])];
  const name = names.find((candidate) => existsSync(join(folder, candidate, 'project.json')));
  if (name === undefined) return undefined;
  // Our own sample, read and checked by the services' tests.
  const { title, texts } = JSON.parse(readFileSync(join(folder, name, 'project.json'), 'utf8')) as {
    readonly title: string;
    readonly texts: readonly { readonly file: string }[];
  };
  return { title, files: texts.slice(0, 4).map(({ file }) => join('alignments', name, file)) };
}

async function main(): Promise<number> {
  if (!buildIfStale()) return 1;
  if (!hasDisplay()) return runDemo('There is no display here, so no window can be shown.');
  const binary = electronBinary() ?? fetchElectron();
  if (binary !== undefined && (await runElectron(binary)) === 'closed') return 0;
  const browser = findChromium();
  if (browser === undefined)
    return runDemo('Electron could not be started, and no Chromium, Chrome or Edge was found.');
  if ((await runPreview(browser)) === 'closed') return 0;
  return runDemo(`${browser} could not show a window either (see above).`);
}

try {
  process.exitCode = await main();
} catch (error) {
  // Nothing above throws for a reason we know; whatever it is, a person reads one line.
  console.error(`npm start failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
