import { createRequire, registerHooks } from 'node:module';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readArguments } from './arguments.ts';
import { findChromium, startChromium, type Chromium } from './chromium.ts';
import { runtime } from './runtime.ts';

// The stand-in's main: Node runs the app's real compiled main bundle, `electron` is electron.ts beside this file, and
// windows are pages of an installed Chromium. `electron APP [switches]`, as Playwright starts it.

const standin = new URL('./electron.ts', import.meta.url).href;
const names = new Set(['electron', 'electron/main', 'electron/common']);
const require = createRequire(import.meta.url);

registerHooks({
  resolve: (specifier, context, next) =>
    names.has(specifier) ? { url: standin, shortCircuit: true } : next(specifier, context),
});

async function main(): Promise<void> {
  const configuration = readArguments(process.argv.slice(2));
  runtime.configuration = configuration;
  runtime.isPreview = configuration.switches.has('standin-preview');
  process.argv = [process.argv[1] ?? 'electron', ...process.argv.slice(2)];
  pretendElectron();
  // Chromium takes longest to start, so everything else loads meanwhile.
  const starting = startBrowser();
  starting.catch(() => undefined);
  const [{ app }, { watchTargets }] = await Promise.all([import('./app.ts'), import('./browser-window.ts')]);
  quitOnSignals(() => app.quit());
  for (const file of configuration.preloads) require(file);
  await import(pathToFileURL(configuration.mainFile).href);
  // Node reads its fetch with the first use: better now than when the page waits for its first file.
  new Response('');
  const browser = await starting;
  if (runtime.isExiting) return;
  runtime.chromium = browser;
  browser.process.on('exit', () => endWithBrowser());
  await watchTargets();
  if (browser.endpoint !== undefined) process.stderr.write(`DevTools listening on ${browser.endpoint}\n`);
  app.becomeReady();
}

function startBrowser(): Promise<Chromium> {
  const path = findChromium();
  if (path === undefined)
    throw new Error('no Chromium, Chrome or Edge was found (ZVIRKA_CHROMIUM may name one)');
  const switches = runtime.configuration?.switches ?? new Map<string, string>();
  const debuggingPort = switches.get('remote-debugging-port');
  // Chromium refuses its sandbox to root; Playwright asks for none where it runs tests, as it does of Electron.
  const isSandboxed = process.getuid?.() !== 0 && !switches.has('no-sandbox');
  return startChromium({
    path,
    isPreview: runtime.isPreview,
    isSandboxed,
    ...(debuggingPort === undefined ? {} : { debuggingPort }),
  });
}

function pretendElectron(): void {
  const manifest = require.resolve('electron/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true });
  Object.assign(process, { type: 'browser' });
  process.env['ZVIRKA_STANDIN'] = '1';
}

/** As Electron does: the first signal quits the app in order, the next one at once. */
function quitOnSignals(quit: () => void): void {
  let isAsked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (isAsked || !runtime.isReady) process.exit(1);
      isAsked = true;
      quit();
    });
}

/** The preview's last window was closed, or the browser crashed: nothing is left to show. */
function endWithBrowser(): void {
  if (runtime.isExiting) return;
  if (!runtime.isPreview) console.error('stand-in: Chromium ended unexpectedly');
  process.exit(runtime.isPreview ? 0 : 1);
}

try {
  await main();
} catch (error) {
  console.error(`stand-in: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env['STANDIN_DEBUG'] !== undefined) console.error(error);
  process.exit(1);
}
