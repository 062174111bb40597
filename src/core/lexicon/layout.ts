import type { KnownLanguage } from '../model.ts';
import { AppError } from '../errors.ts';

/** Languages in the order of the compiled tables. */
export const lexiconLanguages: readonly KnownLanguage[] = ['uk', 'ru', 'en'];

/** First four bytes of the compiled lexicon, "ZVLX"; the version follows. Everything is little-endian. */
const magic = 0x584c565a;
const version = 1;

/** A named part of the file; 16- and 8-bit parts are padded to four bytes. */
export type SectionData = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** Writes sections one behind the other after a table of their offsets and lengths in bytes. */
export function packSections(sections: readonly SectionData[]): Uint8Array<ArrayBuffer> {
  const headerLength = 4 * (3 + 2 * sections.length);
  const padded = (length: number): number => (length + 3) & ~3;
  const total = sections.reduce((sum, section) => sum + padded(section.byteLength), headerLength);
  const bytes = new Uint8Array(total);
  const header = new Uint32Array(bytes.buffer, 0, 3 + 2 * sections.length);
  header.set([magic, version, sections.length]);
  let offset = headerLength;
  for (const [index, section] of sections.entries()) {
    header.set([offset, section.byteLength], 3 + 2 * index);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += padded(section.byteLength);
  }
  return bytes;
}

/** Hands out the sections of a compiled file in the order they were written, as views without copying. */
export class SectionReader {
  private readonly bytes: Uint8Array;
  private readonly header: Uint32Array;
  private next = 0;

  /** Throws AppError('format-broken') where the bytes are no lexicon of this version. */
  constructor(source: Uint8Array) {
    // Typed views need the start on a four-byte boundary; a slice of a pooled buffer may not have it.
    const bytes = source.byteOffset % 4 === 0 ? source : source.slice();
    const head = bytes.byteLength >= 12 ? new Uint32Array(bytes.buffer, bytes.byteOffset, 3) : undefined;
    if (head === undefined || head[0] !== magic || head[1] !== version) {
      throw new AppError('format-broken', { file: 'lexicon.bin' });
    }
    this.bytes = bytes;
    this.header = new Uint32Array(bytes.buffer, bytes.byteOffset, 3 + 2 * (head[2] ?? 0));
  }

  private range(): readonly [number, number] {
    const at = 3 + 2 * this.next;
    this.next += 1;
    const offset = this.header[at];
    const length = this.header[at + 1];
    if (offset === undefined || length === undefined || offset + length > this.bytes.byteLength) {
      throw new AppError('format-broken', { file: 'lexicon.bin' });
    }
    return [this.bytes.byteOffset + offset, length];
  }

  u8(): Uint8Array {
    const [offset, length] = this.range();
    return new Uint8Array(this.bytes.buffer, offset, length);
  }
  u16(): Uint16Array {
    const [offset, length] = this.range();
    return new Uint16Array(this.bytes.buffer, offset, length / 2);
  }
  u32(): Uint32Array {
    const [offset, length] = this.range();
    return new Uint32Array(this.bytes.buffer, offset, length / 4);
  }
}

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
