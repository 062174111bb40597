import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadAsBuilt } from './as-built.ts';

// Runs one bench: `npm run bench -- NAME [ARGS]` calls `runBench(args)` of bench/NAME.ts, on core's code as it is built.

/** What each bench exports: prints its table and returns the exit code. */
interface BenchModule {
  readonly runBench: (args: readonly string[]) => Promise<number> | number;
}

const folder = join(import.meta.dirname, '../bench');
const [name = '', ...args] = process.argv.slice(2);
const path = join(folder, `${name}.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(path)) {
  const names = readdirSync(folder).flatMap((file) => /^([a-z-]+)\.ts$/.exec(file)?.[1] ?? []);
  console.error(`usage: npm run bench -- ${names.join(' | ')}`);
  process.exitCode = 2;
} else {
  // Every bench/*.ts has this shape by the rule above; a module without it fails here with a TypeError.
  loadAsBuilt();
  const module = (await import(pathToFileURL(path).href)) as BenchModule;
  process.exitCode = await module.runBench(args);
}
