import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Runs one long measure: `npm run quality -- NAME [ARGS]` calls `runQuality(args)` of scripts/quality-NAME.ts.

/** What each `quality-NAME.ts` exports: prints its table and returns the exit code. */
interface QualityModule {
  readonly runQuality: (args: readonly string[]) => Promise<number> | number;
}

/** Tables of a measure that stand in files of their own: they are named as their measure's option. */
const parts: Readonly<Record<string, readonly [name: string, option: string]>> = {
  comparable: ['align', '--comparable'],
  damage: ['align', '--damage'],
  triangles: ['align', '--triangles'],
};

const folder = import.meta.dirname;
const [word = '', ...rest] = process.argv.slice(2);
const [name = '', ...args] = [...(parts[word] ?? [word]), ...rest];
const path = join(folder, `quality-${name}.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(path)) {
  const names = readdirSync(folder).flatMap((file) => /^quality-([a-z-]+)\.ts$/.exec(file)?.[1] ?? []);
  console.error(`usage: npm run quality -- ${names.join(' | ')}`);
  process.exitCode = 2;
} else {
  // Every quality-*.ts has this shape by the rule above; a module without it fails here with a TypeError.
  const module = (await import(pathToFileURL(path).href)) as QualityModule;
  process.exitCode = await module.runQuality(args);
}
