import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/bundles.ts';
import { electronBinary } from '../scripts/electron-binary.ts';

// From the start of the app to the first row of the sample project, as a new user sees it: settings and project are new
// each time. The first start after a build also fills the caches of compiled code, and stands apart.
// Usage: npm run bench -- start [runs]   (default 5)

/** Milliseconds after the start of the process. */
interface StartFigures {
  readonly loadedMs: number;
  /** The first row can be read. */
  readonly firstRowMs: number;
  /** The editors stand in its place. */
  readonly editorMs: number;
}

const electron = electronBinary();

function startOnce(): Promise<StartFigures> {
  const userData = mkdtempSync(join(tmpdir(), 'zvirka-start-'));
  const words = [
    '-r',
    join(import.meta.dirname, 'start-hook.cjs'),
    '--no-sandbox',
    root,
    '--lang=uk',
    '--sample',
  ];
  const startedAt = Date.now();
  const child = spawn(
    electron ?? join(root, 'test/standin/electron'),
    [...words, `--user-data-dir=${userData}`],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.on('exit', () => {
      rmSync(userData, { recursive: true, force: true, maxRetries: 3 });
      const line = output.split('\n').find((candidate) => candidate.startsWith('{'));
      if (line === undefined) {
        reject(new Error('the app ended without a row'));
        return;
      }
      // The hook beside this file wrote it.
      const said = JSON.parse(line) as { loadedAt: number; firstRowAt: number; editorAt: number };
      resolve({
        loadedMs: said.loadedAt - startedAt,
        firstRowMs: said.firstRowAt - startedAt,
        editorMs: said.editorAt - startedAt,
      });
    });
  });
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

/** Prints every start and the medians of all but the first. */
export async function runBench(args: readonly string[]): Promise<number> {
  const runs = Number(args[0] ?? 5);
  console.log(electron ? 'the real Electron' : 'the stand-in on an installed Chromium');
  const figures: StartFigures[] = [];
  for (let run = 0; run <= runs; run++) {
    const one = await startOnce();
    console.log(
      `${run === 0 ? 'first' : `run ${run}`}: page ${one.loadedMs} ms, first row ${one.firstRowMs} ms, editors ${one.editorMs} ms`,
    );
    if (run > 0) figures.push(one);
  }
  const loaded = median(figures.map(({ loadedMs }) => loadedMs));
  const firstRow = median(figures.map(({ firstRowMs }) => firstRowMs));
  const editors = median(figures.map(({ editorMs }) => editorMs));
  console.log(`median: page ${loaded} ms, first row ${firstRow} ms (goal 2000), editors ${editors} ms`);
  return 0;
}
