import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';

// Three panes in the real renderer over fake services: how long until 3,000 units a pane stand level, how long a
// resize takes, how smoothly it scrolls. Usage: npm run bench -- panes [units …]   (default 3000 10000)

const root = join(import.meta.dirname, '..');
const preview = join(root, 'build/preview');

/** Milliseconds of one run. */
export interface PaneFigures {
  readonly units: number;
  /** From the new view in the store to level rows on screen. */
  readonly openMs: number;
  readonly resizeMs: number;
  /** Median and 95th percentile of a frame while scrolling. */
  readonly frameMs: number;
  readonly slowFrameMs: number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    const path = join(preview, name === '/' ? 'index.html' : name);
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    response.end(readFileSync(path));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** An installed Chromium; the variable names another. */
function chromiumPath(): string {
  const paths = [
    process.env['ZVIRKA_CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const found = paths.find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error('no Chromium found: set ZVIRKA_CHROMIUM');
  return found;
}

/** The measures run in the page itself (test/renderer/preview/preview.ts): here there is no DOM to write them with. */
async function timeOpening(page: Page, units: number): Promise<number> {
  return page.evaluate<number>(`preview.timeOpening(${String(units)})`);
}

async function timeResizing(page: Page): Promise<number> {
  const measured = page.evaluate<number>('preview.timeNextResize()');
  await page.setViewportSize({ width: 1280, height: 900 });
  return measured;
}

async function scrollFrames(page: Page): Promise<readonly number[]> {
  await page.mouse.move(300, 400);
  const measured = page.evaluate<readonly number[]>('preview.timeFrames(80)');
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(16);
  }
  return measured;
}

/** Measures one size. */
async function measure(page: Page, address: string, units: number): Promise<PaneFigures> {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto(address);
  await page.waitForFunction(
    "'preview' in window && document.querySelector('.pane-host .view-line') !== null",
  );
  await page.waitForTimeout(500);
  const opened = await timeOpening(page, units);
  await page.waitForTimeout(500);
  const resized = await timeResizing(page);
  await page.waitForTimeout(500);
  const frames = [...(await scrollFrames(page))].sort((a, b) => a - b);
  const at = (share: number): number => Math.round(frames[Math.floor(frames.length * share)] ?? 0);
  return {
    units,
    openMs: Math.round(opened),
    resizeMs: Math.round(resized),
    frameMs: at(0.5),
    slowFrameMs: at(0.95),
  };
}

/** Builds the preview and measures each size on an installed Chromium. */
export async function benchPanes(sizes: readonly number[]): Promise<readonly PaneFigures[]> {
  await build({ configFile: join(root, 'test/renderer/preview/vite.config.ts'), logLevel: 'error' });
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    const figures: PaneFigures[] = [];
    for (const units of sizes) {
      const page = await browser.newPage();
      figures.push(await measure(page, `http://127.0.0.1:${String(address.port)}/`, units));
      await page.close();
    }
    return figures;
  } finally {
    await browser.close();
    server.close();
  }
}

/** What three panes of 3,000 units may take, in ms. */
const limits = { units: 3000, openMs: 3000, resizeMs: 700 };

/** Prints the table; 1 where three panes of 3,000 units take longer than they may. */
export async function runBench(args: readonly string[]): Promise<number> {
  const sizes = args.map(Number).filter((size) => size > 0);
  const figures = await benchPanes(sizes.length > 0 ? sizes : [3000, 10_000]);
  console.table(figures);
  console.log(`limits at ${limits.units} units: open ${limits.openMs} ms, resize ${limits.resizeMs} ms`);
  const isSlow = figures.some(
    ({ units, openMs, resizeMs }) =>
      units <= limits.units && (openMs > limits.openMs || resizeMs > limits.resizeMs),
  );
  return isSlow ? 1 : 0;
}
