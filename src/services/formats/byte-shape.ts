/** Beginnings of files that hold no text of their own, or text in a format that is read otherwise. */
const binarySignatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  [0x50, 0x4b, 0x03, 0x04], // zip
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], // OLE: old Word
  [0x1f, 0x8b, 0x08], // gzip
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x52, 0x61, 0x72, 0x21], // Rar!
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x4d, 0x5a, 0x90, 0x00], // Windows program
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], // SQLite
];
const sampleSize = 64 * 1024;

/** Control characters, less zero and what occurs in old texts: tab, line feed, vertical tab, form feed, return, DOS end of
 *  file and escape. */
const controlBytes = Array.from({ length: 0x20 }, (_, byte) => byte).filter(
  (byte) => (byte > 0 && byte < 0x09) || (byte > 0x0d && byte !== 0x1a && byte !== 0x1b),
);

/** Says whether the bytes begin with the given ones. */
export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Says whether bytes are no text in any encoding: a known signature, zero bytes, or many control characters. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (binarySignatures.some((signature) => startsWith(bytes, signature))) return true;
  const sample = bytes.subarray(0, sampleSize);
  if (sample.includes(0)) return true;
  // Most texts have none: seeking each by the engine's own search takes less than one look at every byte.
  if (!controlBytes.some((byte) => sample.includes(byte))) return false;
  let count = 0;
  for (const byte of sample) if (byte < 0x20 && controlBytes.includes(byte)) count += 1;
  return count > sample.length * 0.01;
}

/** Finds UTF-16 by its byte order mark, or by the high bytes of Latin and Cyrillic letters standing in every second
 *  place. Returns undefined where neither is there. */
export function sniffUtf16(
  bytes: Uint8Array,
): { readonly encoding: 'utf-16le' | 'utf-16be'; readonly confidence: number } | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'utf-16le', confidence: 1 };
  if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'utf-16be', confidence: 1 };
  const sample = bytes.subarray(0, sampleSize);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  // Without one zero byte (no space, no digit) it would take a text of one word.
  if (!sample.includes(0)) return undefined;
  const highs: [number, number] = [0, 0];
  for (let index = 0; index < sample.length; index += 1) {
    const byte = sample[index]!;
    // 00: ASCII; 04: Cyrillic; 20: general punctuation, where dashes and quotation marks live.
    if (byte === 0 || byte === 4 || byte === 0x20) highs[index % 2]! += 1;
  }
  const half = Math.floor(sample.length / 2);
  const [even, odd] = [highs[0] / half, highs[1] / half];
  if (odd > 0.9 && even < 0.5) return { encoding: 'utf-16le', confidence: 0.95 };
  if (even > 0.9 && odd < 0.5) return { encoding: 'utf-16be', confidence: 0.95 };
  return undefined;
}

/** How far bytes are from UTF-8. */
export interface Utf8Damage {
  /** Offset of the first byte that begins no valid sequence, 0-based. */
  readonly firstOffset: number;
  readonly invalidCount: number;
  /** Whole sequences of two or more bytes. */
  readonly wholeCount: number;
}

/** Length of the valid sequence at the offset, 0 where there is none. Source: the Unicode Standard, table 3-7. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset]!;
  if (lead < 0x80) return 1;
  const second = bytes[offset + 1] ?? 0;
  const isTail = (at: number): boolean => ((bytes[offset + at] ?? 0) & 0xc0) === 0x80;
  if (lead >= 0xc2 && lead <= 0xdf) return isTail(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const isRanged = !(lead === 0xe0 && second < 0xa0) && !(lead === 0xed && second > 0x9f);
    return isTail(1) && isTail(2) && isRanged ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const isRanged = !(lead === 0xf0 && second < 0x90) && !(lead === 0xf4 && second > 0x8f);
    return isTail(1) && isTail(2) && isTail(3) && isRanged ? 4 : 0;
  }
  return 0;
}

/** Counts what is broken in bytes that should be UTF-8. Returns undefined where all is valid. Time linear. */
export function findInvalidUtf8(bytes: Uint8Array): Utf8Damage | undefined {
  let firstOffset = -1;
  let invalidCount = 0;
  let wholeCount = 0;
  for (let offset = 0; offset < bytes.length;) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) {
      if (firstOffset < 0) firstOffset = offset;
      invalidCount += 1;
      offset += 1;
    } else {
      if (length > 1) wholeCount += 1;
      offset += length;
    }
  }
  return firstOffset < 0 ? undefined : { firstOffset, invalidCount, wholeCount };
}
