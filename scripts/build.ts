import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { resolveConfig } from 'electron-vite';
import { build, type InlineConfig } from 'vite';
import { withBuildLock } from './build-lock.ts';
import { external, nodeEntries, nodeOutput, root } from './bundles.ts';
import { countedLoopsPlugin } from './counted-loops.ts';
import { letterRangesPlugin } from './letter-ranges.ts';
import { computeStamp, isFresh, parts, stampPath, type Part } from './stamp.ts';

// Builds into a new folder under out/ and renames it, so that nobody ever runs half a build.
// Usage: npm run build -- [--only cli|app|lexicon|samples] [--if-stale]

const usage = 'usage: npm run build -- [--only cli|app|lexicon|samples] [--if-stale]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, 'if-stale': { type: 'boolean', default: false } },
  });
  const wanted = parts.filter((part) => values.only === undefined || values.only.includes(part));
  const unknown = (values.only ?? []).filter((name) => !parts.some((part) => part === name));
  if (unknown.length > 0) throw new Error(`${usage} (not a part: ${unknown.join(', ')})`);
  await withBuildLock(root, async () => {
    for (const part of wanted) {
      // Someone else may have built it while we waited for the lock.
      if (values['if-stale'] && isFresh(root, part)) continue;
      const startedMs = performance.now();
      await buildPart(part);
      console.error(`built ${part} in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
    }
  });
}

async function buildPart(part: Part): Promise<void> {
  const stamp = computeStamp(root, part);
  if (part === 'lexicon') {
    buildLexicon();
    writeFileSync(stampPath(root, part), stamp);
    return;
  }
  const folder = join(root, `out/.new-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    if (part === 'cli') await buildCli(folder, stamp);
    else if (part === 'samples') buildSamples(folder, stamp);
    else await buildApp(folder, stamp);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildCli(folder: string, stamp: string): Promise<void> {
  await build(cliConfig(join(folder, 'cli')));
  writeFileSync(join(folder, 'cli/stamp'), stamp);
  replaceFolder(folder, 'cli');
}

/** Small modules that depend on little but each other: what all commands need, and what those need that compare texts. */
const sharedModules = [
  {
    name: 'common',
    test: /src\/(?:core\/(?:errors|model)|cli\/(?:builtins|io|options|command-table|table-choice)|services\/formats\/byte-shape)\.ts$/,
  },
  {
    name: 'comparing',
    test: /src\/core\/(?:align\/(?:anchors|chain|order|run|skeleton|sound-letters|sound-likeness)|text\/(?:clean-rules|line-starts)|romanize\/\w+)\.ts$/,
  },
  // With the lexicon's code behind them.
  { name: 'knowledge', test: /src\/(?:cli|services)\/knowledge\.ts$/ },
];

function cliConfig(outDir: string): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    plugins: [letterRangesPlugin, countedLoopsPlugin],
    build: {
      outDir,
      ssr: true,
      target: 'node22',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        external,
        input: nodeEntries(root, 'zvirka', 'src/cli/main.ts'),
        // Each file costs more to find than to read, so what most commands need lies in one.
        output: { ...nodeOutput, codeSplitting: { groups: sharedModules } },
      },
    },
  };
}

async function buildApp(folder: string, stamp: string): Promise<void> {
  process.env['NODE_ENV_ELECTRON_VITE'] = 'production';
  const resolved = await resolveConfig(
    {
      root,
      configFile: join(root, 'electron.vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: folder },
    },
    'build',
    'production',
  );
  const { main, preload, renderer } = resolved.config ?? {};
  for (const config of [main, preload, renderer]) if (config !== undefined) await build(config);
  writeFileSync(join(folder, 'main/stamp'), stamp);
  // The folder with the stamp goes last: until then the build counts as stale.
  for (const name of ['renderer', 'preload', 'main']) replaceFolder(folder, name);
}

/** In a process of its own: the build's has no business with databases. */
function buildSamples(folder: string, stamp: string): void {
  const words = [join(root, 'scripts/ready-samples.ts'), join(folder, 'samples')];
  const result = spawnSync(process.execPath, words, { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) throw new Error('the samples could not be made into projects (see above)');
  writeFileSync(join(folder, 'samples/stamp'), stamp);
  replaceFolder(folder, 'samples');
}

function buildLexicon(): void {
  const script = join(root, 'scripts/lexicon.ts');
  mkdirSync(join(root, 'out'), { recursive: true });
  if (!existsSync(script) || !/['"]build['"]/.test(readFileSync(script, 'utf8'))) return;
  const result = spawnSync(process.execPath, [script, 'build', join(root, 'out/lexicon.bin')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0) throw new Error('the lexicon could not be compiled (see above)');
}

/** Puts out/.new-…/NAME in the place of out/NAME: two renames, so that the gap is microseconds. */
function replaceFolder(folder: string, name: string): void {
  const target = join(root, 'out', name);
  const old = join(folder, `old-${name}`);
  if (existsSync(target)) renameSync(target, old);
  renameSync(join(folder, name), target);
}

try {
  await main();
} catch (error) {
  console.error(`build failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
