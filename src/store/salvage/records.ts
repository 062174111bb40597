import type { SqlValue } from '../database.ts';
import type { PageFile } from './page-file.ts';

/** One row as it lies on a leaf page. */
export interface RawRecord {
  readonly rowid: number;
  /** One a column; `undefined` from the place on where the bytes end. */
  readonly values: readonly (SqlValue | undefined)[];
  /** Bytes are missing: the last text that is there may be a beginning only. */
  readonly isCut: boolean;
}

const leafType = 13;
/** Types of b-tree pages; anything else there is an overflow page, free, or damaged. */
const otherTypes: readonly number[] = [2, 5, 10];

/**
 * Reads the rows of a leaf page of a table; none where the page is something else. A page whose type byte is not one of
 * the four is tried as well: a wrong byte must not cost its rows. Format: sqlite.org/fileformat2, sections 1.6 and 2.1.
 */
export function readLeaf(file: PageFile, number: number): readonly RawRecord[] {
  const page = file.page(number);
  const start = number === 1 ? 100 : 0;
  if (page.length < start + 8 || otherTypes.includes(page[start]!)) return [];
  const isSure = page[start] === leafType;
  const cellCount = page.readUInt16BE(start + 3);
  const most = Math.min(cellCount, Math.floor((page.length - start - 8) / 2));
  const records: RawRecord[] = [];
  for (let cell = 0; cell < most; cell += 1) {
    const at = page.readUInt16BE(start + 8 + cell * 2);
    if (at < start + 8 + cellCount * 2 || at >= page.length) {
      if (!isSure) return [];
      continue;
    }
    const record = readCell(file, page, at);
    if (record !== null) records.push(record);
    else if (!isSure) return [];
  }
  return records;
}

function readCell(file: PageFile, page: Buffer, at: number): RawRecord | null {
  const size = readVarint(page, at);
  const rowid = size && readVarint(page, size.end);
  if (!size || !rowid || size.number <= 0 || size.number > longestRecord) return null;
  return parseRecord(readPayload(file, page, { at: rowid.end, length: size.number }), {
    rowid: rowid.number,
    length: size.number,
  });
}

/** No row of ours comes near: a paragraph of so many bytes is refused at import. */
const longestRecord = 256 * 1024 * 1024;

// What lies in the cell, then page after page of the overflow as far as the chain holds.
function readPayload(
  file: PageFile,
  page: Buffer,
  payload: { readonly at: number; readonly length: number },
): Buffer {
  const usable = file.pageBytes - file.reservedBytes;
  const { at, length } = payload;
  const most = usable - 35;
  if (length <= most) return page.subarray(at, at + length);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fit = least + ((length - least) % (usable - 4));
  const local = fit <= most ? fit : least;
  const pieces = [page.subarray(at, at + local)];
  let rest = length - local;
  let next = at + local + 4 <= page.length ? page.readUInt32BE(at + local) : 0;
  const seen = new Set<number>();
  while (rest > 0 && next > 0 && next <= file.pageCount && !seen.has(next)) {
    seen.add(next);
    const bytes = file.page(next);
    if (bytes.length < 5) break;
    const piece = bytes.subarray(4, Math.min(bytes.length, 4 + Math.min(rest, usable - 4)));
    pieces.push(piece);
    rest -= piece.length;
    if (bytes.length < file.pageBytes) break;
    next = bytes.readUInt32BE(0);
  }
  return Buffer.concat(pieces);
}

/** Values of a record; null where the bytes are none. */
function parseRecord(
  bytes: Buffer,
  { rowid, length }: { readonly rowid: number; readonly length: number },
): RawRecord | null {
  const head = readVarint(bytes, 0);
  if (!head || head.number < 2 || head.number > bytes.length || head.number > 200) return null;
  const types: number[] = [];
  for (let at = head.end; at < head.number;) {
    const type = readVarint(bytes, at);
    if (!type) return null;
    types.push(type.number);
    at = type.end;
  }
  const total = types.reduce((sum, type) => sum + sizeOf(type), head.number);
  // Header and body of a sound record fill it exactly.
  if (total !== length) return null;
  let at = head.number;
  const values = types.map((type) => {
    const start = at;
    at += sizeOf(type);
    return readValue(bytes, type, start);
  });
  return { rowid, values, isCut: bytes.length < length };
}

const integerSizes = [0, 1, 2, 3, 4, 6, 8];

function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return type === 7 ? 8 : (integerSizes[type] ?? 0);
}

function readValue(bytes: Buffer, type: number, at: number): SqlValue | undefined {
  const end = at + sizeOf(type);
  if (type >= 13 && type % 2 === 1) {
    if (at >= bytes.length && end > at) return undefined;
    const text = bytes.toString('utf8', at, Math.min(end, bytes.length));
    // A letter that the cut went through is half a letter.
    return end > bytes.length ? text.replace(/\uFFFD+$/u, '') : text;
  }
  if (end > bytes.length) return undefined;
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type === 7) return bytes.readDoubleBE(at);
  if (type === 6) return Number(bytes.readBigInt64BE(at));
  return type < 6 ? bytes.readIntBE(at, sizeOf(type)) : Uint8Array.from(bytes.subarray(at, end));
}

/** A variable-length integer of up to nine bytes; null where the bytes end inside it. */
function readVarint(bytes: Buffer, at: number): { readonly number: number; readonly end: number } | null {
  let number = 0;
  for (let place = 0; place < 9; place += 1) {
    const byte = bytes[at + place];
    if (byte === undefined) return null;
    // Nobody makes so many rows: what lies beyond the exact integers is damage and need not be exact.
    if (place === 8) return { number: number * 256 + byte, end: at + 9 };
    number = number * 128 + (byte & 0x7f);
    if (byte < 0x80) return { number, end: at + place + 1 };
  }
  return null;
}

/** No cell of a row of people's is shorter. */
const shortestCell = 12;

/**
 * Finds rows that lie on a page of any kind outside its list of cells: what SQLite leaves behind where it moves rows to other
 * pages. Only rows that lie on the page whole are found.
 */
export function carvePage(file: PageFile, number: number): readonly RawRecord[] {
  const page = file.page(number);
  const most = file.pageBytes - file.reservedBytes - 35;
  const records: RawRecord[] = [];
  for (let at = number === 1 ? 108 : 8; at + shortestCell < page.length;) {
    const size = readVarint(page, at);
    const rowid =
      size && size.number >= shortestCell && size.number <= most ? readVarint(page, size.end) : null;
    const end = size && rowid ? rowid.end + size.number : 0;
    const record =
      size && rowid && rowid.number > 0 && Number.isSafeInteger(rowid.number) && end <= page.length
        ? parseRecord(page.subarray(rowid.end, end), { rowid: rowid.number, length: size.number })
        : null;
    if (record !== null) records.push(record);
    at += 1;
  }
  return records;
}
