import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What can be built on its own: the command line, the window, the compiled lexicon, the samples as projects. */
export type Part = 'cli' | 'app' | 'lexicon' | 'samples';
export const parts: readonly Part[] = ['lexicon', 'cli', 'app', 'samples'];

const shared = ['src/core', 'src/locales', 'src/bridge', 'src/store', 'src/services'];
const tools = [
  'package-lock.json',
  'scripts/build.ts',
  'scripts/bundles.ts',
  'scripts/counted-loops.ts',
  'scripts/letter-ranges.ts',
  'scripts/stamp.ts',
];
const sources: Readonly<Record<Part, readonly string[]>> = {
  lexicon: [
    'src/core/lexicon',
    'src/core/names',
    'src/core/romanize',
    'src/core/inflect',
    'src/core/text',
    'scripts/lexicon.ts',
    'scripts/names.ts',
  ],
  cli: [...shared, 'src/cli', ...tools],
  samples: [...shared, 'alignments', 'scripts/ready-samples.ts', 'scripts/stamp.ts'],
  app: [...shared, 'src/main', 'src/preload', 'src/renderer', 'electron.vite.config.ts', ...tools],
};

/** Where the stamp of a finished part lies, relative to the root; written last, so a broken build has none. */
const stampFiles: Readonly<Record<Part, string>> = {
  lexicon: 'out/lexicon.stamp',
  cli: 'out/cli/stamp',
  app: 'out/main/stamp',
  samples: 'out/samples/stamp',
};

/** The path of a part's stamp. */
export function stampPath(root: string, part: Part): string {
  return join(root, stampFiles[part]);
}

/** Hashes paths, sizes and times of everything a part is made of: a few ms, since no file is read. */
export function computeStamp(root: string, part: Part): string {
  const hash = createHash('sha1');
  for (const source of sources[part]) addTree(hash, root, source);
  return hash.digest('hex');
}

/** True where a part was built from exactly the sources that are there now. */
export function isFresh(root: string, part: Part): boolean {
  const path = stampPath(root, part);
  return existsSync(path) && readFileSync(path, 'utf8') === computeStamp(root, part);
}

function addTree(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) addTree(hash, root, `${path}/${name}`);
}
