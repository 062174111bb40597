import { statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { AppError } from '../../core/errors.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import type { Message } from '../../core/model.ts';
import type { ExchangeFile } from './write-format.ts';

/**
 * Writes the files of an export. One goes to the path itself; several go into one archive where the path ends in
 * `.zip`, else beside one another: `corpus.txt` gives `corpus.uk`, `corpus.en`. Returns the paths, the chosen one or
 * the first file first.
 */
export function writeExportFiles(path: string, files: readonly ExchangeFile[]): readonly string[] {
  const stem = basename(path, extname(path));
  const [only] = files;
  if (files.length === 1 && only) {
    writeFileAtomically(path, only.content);
    return [path];
  }
  if (extname(path).toLowerCase() === '.zip') {
    const entries = files.map(({ suffix, content }) => [`${stem}${suffix}`, bytesOf(content)] as const);
    writeFileAtomically(path, zipSync(Object.fromEntries(entries), { level: 6 }));
    return [path];
  }
  // The chosen name itself gets no file: a folder of that name would only surprise.
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new AppError('file-is-directory', { file: path });
  return files.map(({ suffix, content }) => {
    const target = join(dirname(path), `${stem}${suffix}`);
    writeFileAtomically(target, content);
    return target;
  });
}

/** Replaces halves of characters, which UTF-8 cannot write, by U+FFFD, and counts them. */
export function wellFormed(text: string): { readonly text: string; readonly losses: readonly Message[] } {
  if (text.isWellFormed()) return { text, losses: [] };
  const count = text.match(/\p{Surrogate}/gu)?.length ?? 0;
  return { text: text.toWellFormed(), losses: [{ key: 'loss.halfCharacters', params: { count } }] };
}

/** Bytes of all files on the disk. */
export function byteCountOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(path).size, 0);
}

/** The content as bytes, UTF-8. */
export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}
