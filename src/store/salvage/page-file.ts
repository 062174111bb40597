import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/** The pages of an SQLite file as they lie on the disk, whatever the file's own lists say. */
export interface PageFile {
  readonly pageBytes: number;
  /** Bytes at the end of every page that SQLite itself leaves alone. */
  readonly reservedBytes: number;
  /** Numbers of the pages that are there, wholly or in part; 1-based. */
  readonly pageCount: number;
  /** How many pages the header promises; 0 where it says nothing. */
  readonly promisedCount: number;
  /** A page; shorter than `pageBytes` where the file was cut, empty where there is none. */
  page(number: number): Buffer;
  /** Pages that the file itself calls free: what lies on them was removed. */
  readonly freePages: ReadonlySet<number>;
  close(): void;
}

/** We never set another size, and it is the default of SQLite since 3.12. */
const usualPageBytes = 4096;
const magic = 'SQLite format 3\u0000';

/**
 * Opens a file for reading page by page, newest versions in the write-ahead log first. File format: sqlite.org/fileformat2,
 * sections 1.3 (header), 1.5 (free list), 4.1 (log).
 */
export function openPageFile(path: string): PageFile {
  const file = openSync(path, 'r');
  const log = existsSync(`${path}-wal`) ? openSync(`${path}-wal`, 'r') : null;
  const read = (from: number, at: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(from, bytes, 0, length, at));
  };
  const bareHeader = read(file, 0, 100);
  const pageBytes = pageSizeOf(bareHeader);
  const frames = log === null ? new Map<number, number>() : readLog(log, pageBytes);
  const filePages = Math.ceil(fstatSync(file).size / pageBytes);
  const page = (number: number): Buffer => {
    const frame = frames.get(number);
    if (frame !== undefined && log !== null) return read(log, frame, pageBytes);
    return number < 1 || number > filePages
      ? Buffer.alloc(0)
      : read(file, (number - 1) * pageBytes, pageBytes);
  };
  const header = page(1);
  const hasHeader = header.length >= 100 && header.toString('latin1', 0, 16) === magic;
  const pageCount = Math.max(filePages, ...frames.keys());
  return {
    pageBytes,
    reservedBytes: hasHeader && header[20]! < 64 ? header[20]! : 0,
    pageCount,
    promisedCount: hasHeader ? header.readUInt32BE(28) : 0,
    page,
    freePages: hasHeader ? readFreeList(header.readUInt32BE(32), { page, pageCount }) : new Set(),
    close: () => {
      closeSync(file);
      if (log !== null) closeSync(log);
    },
  };
}

function pageSizeOf(header: Buffer): number {
  if (header.length < 100 || header.toString('latin1', 0, 16) !== magic) return usualPageBytes;
  const size = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16);
  return size >= 512 && (size & (size - 1)) === 0 ? size : usualPageBytes;
}

/** Page number to the place of its newest committed version in the log. */
function readLog(log: number, pageBytes: number): Map<number, number> {
  const header = Buffer.alloc(32);
  const frames = new Map<number, number>();
  if (readSync(log, header, 0, 32, 0) < 32) return frames;
  const salts = header.toString('latin1', 16, 24);
  const size = fstatSync(log).size;
  const open = new Map<number, number>();
  const frame = Buffer.alloc(24);
  for (let at = 32; at + 24 + pageBytes <= size; at += 24 + pageBytes) {
    readSync(log, frame, 0, 24, at);
    // Frames of an earlier round of the log carry other salts.
    if (frame.toString('latin1', 8, 16) !== salts) break;
    open.set(frame.readUInt32BE(0), at + 24);
    if (frame.readUInt32BE(4) === 0) continue;
    for (const [number, place] of open) frames.set(number, place);
    open.clear();
  }
  return frames;
}

function readFreeList(first: number, { page, pageCount }: Pick<PageFile, 'page' | 'pageCount'>): Set<number> {
  const free = new Set<number>();
  for (let trunk = first; trunk > 0 && trunk <= pageCount && !free.has(trunk);) {
    const bytes = page(trunk);
    if (bytes.length < 8) break;
    free.add(trunk);
    const count = Math.min(bytes.readUInt32BE(4), Math.floor(bytes.length / 4) - 2);
    for (let place = 0; place < count; place += 1) free.add(bytes.readUInt32BE(8 + place * 4));
    trunk = bytes.readUInt32BE(0);
  }
  return free;
}
