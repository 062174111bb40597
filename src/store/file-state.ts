import {
  accessSync,
  constants,
  existsSync,
  openSync,
  closeSync,
  readSync,
  statSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../core/errors.ts';
import { applicationId } from './migrate.ts';

/** What the first bytes of a project file and its surroundings say, before SQLite touches it. */
export interface FileState {
  readonly version: number;
  /** The file was left open by a process that ended without closing it. */
  readonly isUnclean: boolean;
  /** Fewer bytes than the header promises. */
  readonly isTruncated: boolean;
  /** A byte of the header says what no version of SQLite writes. */
  readonly isHeaderWrong: boolean;
  /** The file or its folder refuses writing. */
  readonly isReadOnly: boolean;
  readonly byteCount: number;
}

const headerBytes = 100;
const magic = 'SQLite format 3\u0000';

/**
 * Looks at a project file. Throws AppError: file-missing, file-is-directory, project-not-a-project,
 * file-unreadable. Header fields as in the SQLite file format, section 1.3.
 */
export function inspectFile(path: string): FileState {
  const stats = statOf(path);
  const header = readHeader(path);
  const isSqlite = header.length === headerBytes && header.subarray(0, 16).toString('latin1') === magic;
  // A project has its application_id from the first transaction on.
  if (!isSqlite || header.readUInt32BE(68) !== applicationId) {
    throw new AppError('project-not-a-project', { file: path });
  }
  const isWal = header[18] === 2;
  const pageBytes = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16);
  return {
    version: header.readUInt32BE(60),
    // A closed project is one file in rollback mode; WAL mode or a companion file means nobody closed it.
    isUnclean: isWal || existsSync(`${path}-wal`) || existsSync(`${path}-journal`),
    isTruncated: stats.size < header.readUInt32BE(28) * pageBytes,
    // Formats other than 1 (rollback) and 2 (log) would make SQLite call the file read-only.
    isHeaderWrong: ![1, 2].includes(header[18]!) || ![1, 2].includes(header[19]!),
    isReadOnly: !isWritable(path, stats) || !isWritable(dirname(path), statSync(dirname(path))),
    byteCount: stats.size,
  };
}

/**
 * True where the header is nearly that of a project: a few wrong bytes in its first line or one in the application's
 * number, or a first page of zeros. Whether a project lies behind it, only its pages can say.
 */
export function hasDamagedHeader(path: string): boolean {
  const header = readHeader(path);
  if (header.length < headerBytes) return false;
  const expected = Buffer.alloc(headerBytes);
  expected.write(magic, 0, 'latin1');
  expected.writeUInt32BE(applicationId, 68);
  const wrong = (from: number, to: number): number =>
    expected.subarray(from, to).filter((byte, place) => byte !== header[from + place]).length;
  const isZero = header.every((byte) => byte === 0);
  return isZero || (wrong(0, magic.length) <= 4 && wrong(68, 72) <= 1) || wrong(68, 72) === 0;
}

/** True where a new file can be made in the folder of this path. */
export function canCreateBeside(path: string): boolean {
  const folder = dirname(path);
  return existsSync(folder) && isWritable(folder, statSync(folder));
}

function statOf(path: string): Stats {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new AppError('file-missing', { file: path });
  if (stats.isDirectory()) throw new AppError('file-is-directory', { file: path });
  return stats;
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(headerBytes);
  try {
    const descriptor = openSync(path, 'r');
    try {
      const count = readSync(descriptor, header, 0, headerBytes, 0);
      return header.subarray(0, count);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new AppError('file-unreadable', { file: path, reason: String(error) });
  }
}

// The superuser may write anywhere: a file or folder without any write bit was still meant to be left alone.
function isWritable(path: string, stats: Stats): boolean {
  if ((stats.mode & 0o222) === 0) return false;
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
