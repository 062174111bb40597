import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const repository = join(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'violations');
const layers = ['core', 'locales', 'bridge', 'store', 'services', 'main', 'preload', 'cli', 'renderer'];

/** A deliberate breach of the dependency rule or the style sheet: one file, or several that only together are wrong. */
export interface Violation {
  readonly name: string;
  /** Paths in the tree with their text. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads the kept violations; `// place:` begins a file, what follows is its text. */
export function readViolations(): Violation[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const sections = readFileSync(join(folder, name), 'utf8')
        .split(/^\/\/ place: (.*)$/m)
        .slice(1);
      const pairs = sections.flatMap((path, index) =>
        index % 2 === 0 ? [[path.trim(), (sections[index + 1] ?? '').trimStart()] as const] : [],
      );
      return { name: basename(name, '.ts'), files: new Map(pairs) };
    });
}

/** A small sound tree of all layers under the repository's own configuration. */
export function makeSandbox(): string {
  const sandbox = mkdtempSync(join(tmpdir(), 'zvirka-boundaries-'));
  cpSync(join(folder, 'base'), sandbox, { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(sandbox, 'node_modules'));
  const configurations = [
    '.dependency-cruiser.cjs',
    'eslint.config.js',
    'tsconfig.base.json',
    'package.json',
  ];
  for (const name of configurations) copyFileSync(join(repository, name), join(sandbox, name));
  for (const layer of layers)
    copyFileSync(
      join(repository, 'src', layer, 'tsconfig.json'),
      join(sandbox, 'src', layer, 'tsconfig.json'),
    );
  const references = layers.map((layer) => ({ path: `src/${layer}` }));
  writeFileSync(join(sandbox, 'tsconfig.json'), JSON.stringify({ files: [], references }));
  return sandbox;
}

/** Puts the violations where they claim to belong. */
export function placeViolations(sandbox: string, violations: readonly Violation[]): void {
  for (const { files } of violations)
    for (const [path, text] of files) {
      mkdirSync(dirname(join(sandbox, path)), { recursive: true });
      writeFileSync(join(sandbox, path), text);
    }
}

/** The files that each gate refuses. */
export interface Refusals {
  readonly types: ReadonlySet<string>;
  readonly cruiser: ReadonlySet<string>;
  readonly lint: ReadonlySet<string>;
  readonly cruisedCount: number;
}

/** Runs the three gates once over the whole tree. */
export function runGates(sandbox: string): Refusals {
  const cruise = readCruise(sandbox, ['src', 'scripts']);
  return {
    types: refusedByTypes(sandbox),
    lint: refusedByLint(sandbox),
    cruiser: new Set(
      cruise.summary.violations.flatMap(({ from, cycle }) => [from, ...(cycle ?? []).map(nameOf)]),
    ),
    cruisedCount: cruise.summary.totalCruised,
  };
}

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly cycle?: readonly (string | { readonly name: string })[];
    }[];
  };
}
const nameOf = (step: string | { readonly name: string }): string =>
  typeof step === 'string' ? step : step.name;

/** dependency-cruiser's own report on a tree. */
export function readCruise(tree: string, folders: readonly string[]): Cruise {
  const words = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders];
  // Its JSON reporter writes this shape.
  return JSON.parse(run(tree, 'dependency-cruiser/bin/dependency-cruiser.mjs', words)) as Cruise;
}

function refusedByTypes(sandbox: string): Set<string> {
  const text = run(sandbox, 'typescript/bin/tsc', ['-b', '--pretty', 'false']);
  return new Set([...text.matchAll(/^(src\/[^(\n]+)\(\d+,\d+\): error TS/gm)].map(([, path]) => path ?? ''));
}

function refusedByLint(sandbox: string): Set<string> {
  const text = run(sandbox, 'eslint/bin/eslint.js', ['--format', 'json', 'src']);
  // ESLint's JSON formatter writes this shape.
  const results = JSON.parse(text) as readonly { readonly filePath: string; readonly errorCount: number }[];
  return new Set(
    results
      .filter(({ errorCount }) => errorCount > 0)
      .map(({ filePath }) => filePath.slice(sandbox.length + 1)),
  );
}

function run(folder: string, script: string, words: readonly string[]): string {
  const result = spawnSync(process.execPath, [join(repository, 'node_modules', script), ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.stdout === '' && result.status !== 0) throw new Error(`${script}: ${result.stderr}`);
  return result.stdout;
}
