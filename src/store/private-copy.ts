import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A copy of a project file in a folder of our own: what is opened when the original must not be touched. */
export interface PrivateCopy {
  readonly path: string;
  readonly folder: string;
  remove(): void;
}

/** Copies a project file, with the companions that an unclean end left beside it. */
export function copyPrivately(path: string): PrivateCopy {
  const folder = mkdtempSync(join(tmpdir(), 'zvirka-read-'));
  const copy = join(folder, basename(path));
  for (const suffix of ['', '-wal', '-journal']) {
    if (suffix !== '' && !existsSync(path + suffix)) continue;
    copyFileSync(path + suffix, copy + suffix);
    chmodSync(copy + suffix, 0o600);
  }
  return { path: copy, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Makes the header of a truncated copy promise no more pages than there are: SQLite refuses the whole file otherwise.
 * Bytes 16–17: page size; 24–27 and 92–95: change counters that vouch for bytes 28–31: page count.
 */
export function fitPageCount(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    const header = Buffer.alloc(100);
    readSync(descriptor, header, 0, 100, 0);
    const pageBytes = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16);
    const pageCount = Math.floor(statSync(path).size / Math.max(pageBytes, 512));
    header.writeUInt32BE(pageCount, 28);
    header.copy(header, 92, 24, 28);
    writeSync(descriptor, header, 0, 100, 0);
  } finally {
    closeSync(descriptor);
  }
}
