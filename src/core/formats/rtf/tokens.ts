/** One piece of an RTF file. `byte`: a character of the text in the code page in force. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'word'; readonly word: string; readonly parameter: number | undefined };

const open: RtfToken = { kind: 'open' };
const close: RtfToken = { kind: 'close' };
const [openBrace, closeBrace, backslash, lineFeed, carriageReturn] = [0x7b, 0x7d, 0x5c, 0x0a, 0x0d];
/** Longer words and numbers occur in no version of the format. */
const longestWord = 40;
const longestNumber = 10;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

function hexValue(bytes: Uint8Array, offset: number): number {
  const digits = String.fromCharCode(bytes[offset] ?? 0x78, bytes[offset + 1] ?? 0x78);
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : -1;
}

function readWord(
  bytes: Uint8Array,
  start: number,
): { readonly word: string; readonly parameter: number | undefined; readonly end: number } {
  let end = start;
  while (end < bytes.length && isLetter(bytes[end]!) && end - start < longestWord) end += 1;
  const word = String.fromCharCode(...bytes.subarray(start, end));
  const numberStart = end;
  if (bytes[end] === 0x2d && isDigit(bytes[end + 1] ?? 0)) end += 1;
  while (end < bytes.length && isDigit(bytes[end]!) && end - numberStart < longestNumber) end += 1;
  const digits = String.fromCharCode(...bytes.subarray(numberStart, end));
  // One space ends the word and is no text.
  if (bytes[end] === 0x20) end += 1;
  return { word, parameter: digits === '' ? undefined : Number(digits), end };
}

/** Cuts an RTF file into its pieces. Pictures in binary form are skipped; nothing is ever an error here. Time linear. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken, void, undefined> {
  let offset = 0;
  while (offset < bytes.length) {
    const byte = bytes[offset]!;
    offset += 1;
    if (byte === openBrace) yield open;
    else if (byte === closeBrace) yield close;
    else if (byte === lineFeed || byte === carriageReturn) continue;
    else if (byte !== backslash) yield { kind: 'byte', byte };
    else if (isLetter(bytes[offset] ?? 0)) {
      const { word, parameter, end } = readWord(bytes, offset);
      offset = end;
      if (word === 'bin') offset += Math.max(0, parameter ?? 0);
      else yield { kind: 'word', word, parameter };
    } else if (bytes[offset] === 0x27) {
      const value = hexValue(bytes, offset + 1);
      offset += value < 0 ? 1 : 3;
      if (value >= 0) yield { kind: 'byte', byte: value };
    } else {
      const sign = bytes[offset] ?? 0;
      offset += 1;
      yield { kind: 'word', word: String.fromCharCode(sign), parameter: undefined };
    }
  }
}
