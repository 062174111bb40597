import type { KnownLanguage } from '../model.ts';
import { AppError } from '../errors.ts';

/** Languages in the order of the compiled tables. */
export const lexiconLanguages: readonly KnownLanguage[] = ['uk', 'ru', 'en'];

/** First four bytes of the compiled lexicon, "ZVLX"; the version follows. Everything is little-endian. */
const magic = 0x584c565a;
const version = 6;

/** A named part of the file; 16- and 8-bit parts are padded to four bytes. */
export type SectionData = Numbers;

/** Whole numbers from 0 up, in the narrowest array that holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Puts numbers into the narrowest array that holds them: most parts of the file are read faster than they are used. */
export function narrowest(numbers: ArrayLike<number>): Numbers {
  let most = 0;
  for (let index = 0; index < numbers.length; index += 1) most = Math.max(most, numbers[index] ?? 0);
  if (most <= 0xff) return Uint8Array.from(numbers);
  return most <= 0xffff ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

/** Words of the file's table for each section: offset, length in bytes, bytes of one number. */
const wordsPerSection = 3;

/** Writes sections one behind the other after a table of their places. */
export function packSections(sections: readonly SectionData[]): Uint8Array<ArrayBuffer> {
  const headerLength = 4 * (3 + wordsPerSection * sections.length);
  const padded = (length: number): number => (length + 3) & ~3;
  const total = sections.reduce((sum, section) => sum + padded(section.byteLength), headerLength);
  const bytes = new Uint8Array(total);
  const header = new Uint32Array(bytes.buffer, 0, headerLength / 4);
  header.set([magic, version, sections.length]);
  let offset = headerLength;
  for (const [index, section] of sections.entries()) {
    header.set([offset, section.byteLength, section.BYTES_PER_ELEMENT], 3 + wordsPerSection * index);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += padded(section.byteLength);
  }
  return bytes;
}

/** Hands out the sections of a compiled file in the order they were written, as views without copying. */
export class SectionReader {
  private readonly source: Uint8Array;
  private readonly header: Uint32Array;
  private next = 0;

  /** Throws AppError('format-broken') where the bytes are no lexicon of this version. */
  constructor(source: Uint8Array) {
    // Typed views need the start on a four-byte boundary; a slice of a pooled buffer may not have it.
    const bytes = source.byteOffset % 4 === 0 ? source : source.slice();
    const head = bytes.byteLength >= 12 ? new Uint32Array(bytes.buffer, bytes.byteOffset, 3) : undefined;
    if (head === undefined || head[0] !== magic || head[1] !== version) {
      throw new AppError('format-broken', { file: 'lexicon.bin', reason: 'other-build' });
    }
    this.source = bytes;
    const words = 3 + wordsPerSection * (head[2] ?? 0);
    if (words * 4 > bytes.byteLength)
      throw new AppError('format-broken', { file: 'lexicon.bin', reason: 'other-build' });
    this.header = new Uint32Array(bytes.buffer, bytes.byteOffset, words);
  }

  /** The next section, as wide as it was written. */
  numbers(): Numbers {
    const at = 3 + wordsPerSection * this.next;
    this.next += 1;
    const [offset, length, width] = [this.header[at], this.header[at + 1], this.header[at + 2]];
    if (offset === undefined || length === undefined || offset + length > this.source.byteLength) {
      throw new AppError('format-broken', { file: 'lexicon.bin', reason: 'other-build' });
    }
    const start = this.source.byteOffset + offset;
    if (width === 1) return new Uint8Array(this.source.buffer, start, length);
    if (width === 2) return new Uint16Array(this.source.buffer, start, length / 2);
    return new Uint32Array(this.source.buffer, start, length / 4);
  }

  /** The next section, of bytes. */
  bytes(): Uint8Array {
    const section = this.numbers();
    if (section instanceof Uint8Array) return section;
    throw new AppError('format-broken', { file: 'lexicon.bin', reason: 'other-build' });
  }

  /** The next section, of four-byte numbers. */
  wide(): Uint32Array {
    const section = this.numbers();
    if (section instanceof Uint32Array) return section;
    throw new AppError('format-broken', { file: 'lexicon.bin', reason: 'other-build' });
  }
}
