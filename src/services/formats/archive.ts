import { Unzip, UnzipInflate, UnzipPassThrough, zipSync } from 'fflate';
import { AppError } from '../../core/errors.ts';

/** Limits that no honest document reaches. */
const mostEntries = 5_000;
const largestTotalBytes = 256 * 1024 * 1024;
/** XML packs 5 to 40 times; a bomb a thousand times. Small files may pack better by chance. */
const largestRatio = 250;
const ratioFloorBytes = 8 * 1024 * 1024;
const chunkBytes = 64 * 1024;

export interface ArchiveOptions {
  readonly fileName: string;
  /** Only these entries are unpacked. */
  readonly wants: (entryName: string) => boolean;
  readonly isCancelled: () => boolean;
}

interface Unpacking {
  readonly entries: Map<string, Uint8Array[]>;
  entryCount: number;
  totalBytes: number;
  /** Entries that have not ended yet. */
  openEntries: number;
}

function refuse(options: ArchiveOptions, reason: string): AppError {
  return new AppError('archive-too-large', { file: options.fileName, reason });
}

function makeUnzip(unpacking: Unpacking, packedBytes: number, options: ArchiveOptions): Unzip {
  const unzip = new Unzip((entry) => {
    unpacking.entryCount += 1;
    if (unpacking.entryCount > mostEntries) throw refuse(options, 'entries');
    if (!options.wants(entry.name)) return;
    const chunks: Uint8Array[] = [];
    unpacking.entries.set(entry.name, chunks);
    unpacking.openEntries += 1;
    entry.ondata = (error, chunk, isFinal) => {
      if (error !== null) throw error;
      if (isFinal) unpacking.openEntries -= 1;
      unpacking.totalBytes += chunk.length;
      if (unpacking.totalBytes > largestTotalBytes) throw refuse(options, 'size');
      if (unpacking.totalBytes > Math.max(ratioFloorBytes, packedBytes * largestRatio))
        throw refuse(options, 'ratio');
      chunks.push(chunk);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  return unzip;
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** Unpacks the wanted entries of a zip archive as a stream, so that a bomb is stopped while it inflates and what its
 *  headers claim plays no part. Throws AppError 'archive-too-large' (reason: entries, size or ratio),
 *  'format-broken' for a damaged archive, 'cancelled'. */
export function unpackArchive(bytes: Uint8Array, options: ArchiveOptions): ReadonlyMap<string, Uint8Array> {
  if (!hasDirectory(bytes))
    throw new AppError('format-broken', { file: options.fileName, reason: 'truncated' });
  const unpacking: Unpacking = { entries: new Map(), entryCount: 0, totalBytes: 0, openEntries: 0 };
  const unzip = makeUnzip(unpacking, bytes.length, options);
  try {
    for (let offset = 0; offset < bytes.length; offset += chunkBytes) {
      if (options.isCancelled()) throw new AppError('cancelled');
      unzip.push(bytes.subarray(offset, offset + chunkBytes), offset + chunkBytes >= bytes.length);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('format-broken', { file: options.fileName, reason: 'zip' });
  }
  if (unpacking.openEntries > 0)
    throw new AppError('format-broken', { file: options.fileName, reason: 'truncated' });
  return new Map([...unpacking.entries].map(([name, chunks]) => [name, join(chunks)]));
}

/** A whole archive ends with its directory; without one the file was cut off. */
function hasDirectory(bytes: Uint8Array): boolean {
  const start = Math.max(0, bytes.length - 66_000);
  for (let offset = bytes.length - 4; offset >= start; offset -= 1) {
    const isEnd = bytes[offset] === 0x50 && bytes[offset + 1] === 0x4b;
    if (isEnd && bytes[offset + 2] === 0x05 && bytes[offset + 3] === 0x06) return true;
  }
  return false;
}

/** Packs entries again without compression: what a library then opens is only what was checked here. */
export function packArchive(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(entries), { level: 0 });
}
