import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../core/errors.ts';

const mebibyte = 1024 * 1024;
/** Larger files are refused before a byte is read: a text of this size has some 20,000 pages. */
export const largestFileBytes = 64 * mebibyte;
const chunkBytes = 4 * 1024 * 1024;

/** Codes of the operating system and what they mean to a person. */
const errorCodes: Readonly<Record<string, 'file-missing' | 'file-is-directory' | 'file-unreadable'>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'file-is-directory',
  EACCES: 'file-unreadable',
  EPERM: 'file-unreadable',
};

function toAppError(error: unknown, file: string): unknown {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new AppError(errorCodes[code] ?? 'file-unreadable', {
    file,
    reason: code === '' ? 'unknown' : code,
  });
}

async function checkSize(path: string, file: string): Promise<number> {
  const stats = await stat(path);
  if (stats.isDirectory()) throw new AppError('file-is-directory', { file });
  if (!stats.isFile()) throw new AppError('file-unreadable', { file, reason: 'not-a-file' });
  if (stats.size > largestFileBytes) {
    throw new AppError('file-too-large', {
      file,
      sizeMb: Math.ceil(stats.size / mebibyte),
      limitMb: largestFileBytes / mebibyte,
    });
  }
  if (stats.size === 0) throw new AppError('file-empty', { file });
  return stats.size;
}

async function readChunks(path: string, size: number, isCancelled: () => boolean): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      if (isCancelled()) throw new AppError('cancelled');
      const { bytesRead } = await handle.read(bytes, filled, Math.min(chunkBytes, size - filled), filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return filled === size ? bytes : bytes.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

/** Reads a whole file. Throws AppError 'file-missing', 'file-is-directory', 'file-unreadable', 'file-empty' or, before
 *  reading, 'file-too-large' with both sizes in MiB; each names the file. */
export async function readFileBytes(
  path: string,
  isCancelled: () => boolean = () => false,
): Promise<{ readonly bytes: Uint8Array; readonly fileName: string }> {
  const fileName = basename(path);
  try {
    const size = await checkSize(path, fileName);
    return { bytes: await readChunks(path, size, isCancelled), fileName };
  } catch (error) {
    throw toAppError(error, fileName);
  }
}
