import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** What loading costs in a fresh process: elapsed and processor milliseconds, megabytes kept. */
export interface LoadCost {
  readonly elapsedMs: number;
  readonly processorMs: number;
  readonly heapMb: number;
  readonly buffersMb: number;
}

const probe = `
import { readFileSync } from 'node:fs';
globalThis.gc();
const memory = process.memoryUsage();
const processor = process.cpuUsage();
const started = performance.now();
const [{ openLexicon }, { openGazetteer }] = await Promise.all([import('./lexicon.mjs'), import('./gazetteer.mjs')]);
const lexicon = openLexicon(readFileSync(process.argv[2]));
const gazetteer = openGazetteer(readFileSync(process.argv[3]));
for (const [form, language] of [['слова', 'uk'], ['слова', 'ru'], ['words', 'en']]) lexicon.conceptsOf(form, language);
for (const [form, language] of [['Києві', 'uk'], ['Киеве', 'ru'], ['Kyiv', 'en']]) gazetteer.named(form, language);
const elapsedMs = performance.now() - started;
const used = process.cpuUsage(processor);
globalThis.gc();
const after = process.memoryUsage();
console.log(JSON.stringify({
  elapsedMs,
  processorMs: (used.user + used.system) / 1000,
  heapMb: (after.heapUsed - memory.heapUsed) / 1e6,
  buffersMb: (after.arrayBuffers - memory.arrayBuffers) / 1e6,
}));
if (lexicon.conceptCount + gazetteer.entryCount < 0) throw new Error('kept alive until here');
`;

/** Fresh processes that are measured: the fastest says most of the work, the others of who else was at work. */
const loadRuns = 7;

/** Bundles lexicon, inflection and gazetteer as the program ships them, and loads all of it in a process of its own. */
export async function measureLoad(lexicon: Uint8Array, gazetteer: Uint8Array): Promise<LoadCost> {
  const folder = mkdtempSync(join(tmpdir(), 'zvirka-load-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: false,
        ssr: true,
        minify: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: {
            lexicon: resolve(import.meta.dirname, '../src/core/lexicon/lexicon.ts'),
            gazetteer: resolve(import.meta.dirname, '../src/core/names/gazetteer.ts'),
          },
          // Named .mjs, the pieces need not be parsed once more to find out what they are.
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs', format: 'esm' },
        },
      },
    });
    const files = [join(folder, 'lexicon.bin'), join(folder, 'names.bin')];
    writeFileSync(join(folder, 'lexicon.bin'), lexicon);
    writeFileSync(join(folder, 'names.bin'), gazetteer);
    writeFileSync(join(folder, 'probe.mjs'), probe);
    const costs = Array.from({ length: loadRuns }, () => runProbe(folder, files));
    return costs.reduce((best, cost) => (cost.elapsedMs < best.elapsedMs ? cost : best));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runProbe(folder: string, files: readonly string[]): LoadCost {
  const words = ['--expose-gc', join(folder, 'probe.mjs'), ...files];
  const result = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout) as LoadCost; // printed by the probe above
}
