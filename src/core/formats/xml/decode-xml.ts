import { AppError } from '../../errors.ts';

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00, 0x3f, 0x00], 'utf-16le'],
  [[0x00, 0x3c, 0x00, 0x3f], 'utf-16be'],
];

/** The encoding that the bytes of an XML document show or declare, as a WHATWG label; UTF-8 where they say nothing.
 *  Source: XML 1.0, appendix F. */
export function xmlEncoding(bytes: Uint8Array): string {
  const marked = marks.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[1];
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const named = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1]?.toLowerCase();
  // Eight-bit bytes that say they are UTF-16 are not: old converters left the word behind.
  return named === undefined || named.startsWith('utf-16') || named === 'unicode' ? 'utf-8' : named;
}

/** Turns the bytes of an XML document into characters by its byte order mark or declaration.
 *  encoding: overrides both. Throws AppError 'file-not-decodable' where the bytes are not in that encoding. */
export function decodeXml(bytes: Uint8Array, fileName: string, encoding = xmlEncoding(bytes)): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // An unknown label and bytes that do not fit throw different errors; to a person they are one.
    throw new AppError('file-not-decodable', { file: fileName, encoding, offset: 0 });
  }
}
