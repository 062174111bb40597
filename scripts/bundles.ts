import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Native or resolved at run time: never bundled. */
export const external = ['electron', 'better-sqlite3'];

/**
 * Entries of one Node bundle: its own, plus every thread of src/services/worker, which is started by path.
 * Keys are output paths without extension: `index`, `worker/project` …
 */
export function nodeEntries(checkout: string, name: string, entry: string): Record<string, string> {
  const folder = join(checkout, 'src/services/worker');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const workers = files
    .filter((file) => file.endsWith('.entry.ts'))
    .map((file) => [`worker/${basename(file, '.entry.ts')}`, join(folder, file)] as const);
  return { [name]: join(checkout, entry), ...Object.fromEntries(workers) };
}

/** Output names shared by the Node bundles: entries where they were asked for, the rest under chunks/. */
export const nodeOutput = {
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
} as const;
