import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../core/errors.ts';

/** What a file is to hold. */
export type FileContent = string | Uint8Array | ((write: (part: string) => void) => void);

/** How much text is gathered before it goes to the disk, in UTF-16 code units. */
const chunkLength = 1024 * 1024;

/**
 * Writes a whole file or nothing: under another name beside it, flushed, then renamed over the old one, which must be
 * a plain file.
 * content: whole, or a function that hands its parts over one by one, for files larger than what should stand in memory.
 * Throws AppError: disk-full, folder-read-only, file-is-directory, file-not-writable.
 */
export function writeFileAtomically(path: string, content: FileContent): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new AppError('file-is-directory', { file: path });
  // A rename would put a plain file in the place of a device or a pipe.
  if (stats && !stats.isFile()) throw new AppError('file-not-writable', { file: path, reason: 'EFTYPE' });
  const draft = `${path}.tmp-${String(process.pid)}`;
  try {
    const descriptor = openSync(draft, 'w');
    try {
      writeContent(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw toWriteError(error, path);
  }
}

function writeContent(descriptor: number, content: FileContent): void {
  const put = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at, bytes.length - at);
  };
  if (typeof content !== 'function') return put(content);
  let gathered = '';
  content((part) => {
    gathered += part;
    if (gathered.length < chunkLength) return;
    put(gathered);
    gathered = '';
  });
  put(gathered);
}

/** Turns what the system says about writing into a code that people can be told. */
export function toWriteError(error: unknown, path: string): Error {
  if (error instanceof AppError) return error;
  // Node's file errors carry a code; anything else is passed on as it is.
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('disk-full', { file: path });
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new AppError('folder-read-only', { folder: dirname(path) });
  }
  if (code === 'ENOENT') return new AppError('file-not-writable', { file: path, reason: code });
  if (code !== '') return new AppError('file-not-writable', { file: path, reason: code });
  return error instanceof Error ? error : new AppError('internal', { reason: String(error) });
}
