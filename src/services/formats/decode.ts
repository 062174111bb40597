import { isUtf8 } from 'node:buffer';
import { detect } from 'jschardet';
import { AppError } from '../../core/errors.ts';
import type { Message } from '../../core/model.ts';
import { rankSingleByteEncodings } from './encoding-score.ts';
import { findInvalidUtf8, looksBinary, sniffUtf16 } from './byte-shape.ts';

export interface EncodingGuess {
  /** WHATWG label such as `utf-8`, `windows-1251`, `koi8-u`, `ibm866`. */
  readonly encoding: string;
  /** 0…1. */
  readonly confidence: number;
}

export interface DecodedText extends EncodingGuess {
  /** Without a byte order mark. */
  readonly text: string;
  /** Other readings worth offering, likeliest first. */
  readonly alternatives: readonly EncodingGuess[];
  readonly warnings: readonly Message[];
}

export interface DecodeOptions {
  /** Any WHATWG label; detected when absent. */
  readonly encoding?: string;
  /** Named in errors. */
  readonly fileName?: string;
}

/** Names people use for encodings, beside the labels that TextDecoder knows itself. */
const aliases: Readonly<Record<string, string>> = {
  cp866: 'ibm866',
  dos: 'ibm866',
  cp1251: 'windows-1251',
  win1251: 'windows-1251',
  cp1252: 'windows-1252',
  koi8u: 'koi8-u',
  utf16: 'utf-16le',
  cp932: 'shift_jis',
};
/** Up to so many broken sequences a thousand whole ones make a damaged UTF-8 file; more, another encoding. */
const damagedShare = 0.05;
/** The general detector is rarely surer than 0.7 of a short text; nonsense gets less than 0.01. */
const foreignConfidence = 0.15;
/** Below this mean likelihood no reading is text in a language we can score. */
const implausibleNats = -5.2;

/** Brings a name of an encoding to its WHATWG label. Throws AppError('invalid-arguments') for an unknown one. */
export function encodingLabel(name: string): string {
  const wanted = name.trim().toLowerCase();
  const label = supportedLabel(aliases[wanted] ?? wanted);
  if (label === undefined) throw new AppError('invalid-arguments', { detail: `encoding ${name}` });
  return label;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: string, confidence: number): DecodedText {
  const strict = decodeStrictly(bytes, encoding);
  if (strict !== undefined) return { text: strict, encoding, confidence, alternatives: [], warnings: [] };
  const text = new TextDecoder(encoding).decode(bytes);
  const count = text.split('\ufffd').length - 1;
  const warnings = [{ key: 'import.replacedCharacters', params: { count, encoding } }];
  return { text, encoding, confidence, alternatives: [], warnings };
}

function decodeChosen(bytes: Uint8Array, label: string, options: DecodeOptions): DecodedText {
  if (label.startsWith('utf-16')) return decodeUtf16(bytes, label, 1);
  const text = decodeStrictly(bytes, label);
  if (text !== undefined) return { text, encoding: label, confidence: 1, alternatives: [], warnings: [] };
  const offset = label === 'utf-8' ? (findInvalidUtf8(bytes)?.firstOffset ?? 0) : 0;
  throw new AppError('file-not-decodable', { ...named(options), encoding: label, offset });
}

function named(options: DecodeOptions): Readonly<Record<string, string>> {
  return options.fileName === undefined ? {} : { file: options.fileName };
}

/** Confidence from the lead over the runner-up: half a nat a character is certainty. */
function leadConfidence(lead: number, letters: number): number {
  const nats = lead * Math.min(letters, 60);
  return Math.round((1 / (1 + Math.exp(-nats))) * 1000) / 1000;
}

function countHighBytes(bytes: Uint8Array): number {
  let count = 0;
  const end = Math.min(bytes.length, 200_000);
  for (let index = 0; index < end; index += 1) if (bytes[index]! >= 0x80) count += 1;
  return count;
}

/** What the general detector says of bytes that no encoding of our languages explains: Polish, Japanese, and so on. */
function decodeForeign(bytes: Uint8Array): DecodedText | undefined {
  const found = detect(bytes.subarray(0, 200_000));
  if (found.encoding === null || found.confidence < foreignConfidence) return undefined;
  const wanted = found.encoding.toLowerCase();
  const label = supportedLabel(aliases[wanted] ?? wanted);
  const text = label === undefined ? undefined : decodeStrictly(bytes, label);
  if (label === undefined || text === undefined) return undefined;
  const confidence = Math.min(found.confidence, 0.7);
  const warnings = [{ key: 'import.encodingUncertain', params: { encoding: label, confidence } }];
  return { text, encoding: label, confidence, alternatives: [], warnings };
}

function supportedLabel(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function decodeSingleByte(bytes: Uint8Array, options: DecodeOptions): DecodedText {
  const ranked = rankSingleByteEncodings(bytes);
  const [best, second] = ranked;
  if (best === undefined || second === undefined || best.meanNats < implausibleNats) {
    const foreign = decodeForeign(bytes);
    if (foreign !== undefined) return foreign;
    const offset = findInvalidUtf8(bytes)?.firstOffset ?? 0;
    throw new AppError('file-not-decodable', { ...named(options), encoding: 'utf-8', offset });
  }
  const high = countHighBytes(bytes);
  const text = new TextDecoder(best.encoding).decode(bytes);
  // KOI8-R and KOI8-U differ in four letters and some frames: without those the readings are one and the same.
  const rival = ranked.find((reading) => reading !== best && !isSameReading(text, bytes, reading.encoding));
  const confidence = leadConfidence(best.meanNats - (rival?.meanNats ?? best.meanNats - 1), high);
  const alternatives = ranked.slice(1).map(({ encoding, meanNats }) => ({
    encoding,
    confidence: Math.round((1 - leadConfidence(best.meanNats - meanNats, high)) * 1000) / 1000,
  }));
  const warnings =
    confidence < 0.8
      ? [{ key: 'import.encodingUncertain', params: { encoding: best.encoding, confidence } }]
      : [];
  return { text, encoding: best.encoding, confidence, alternatives, warnings };
}

function isSameReading(text: string, bytes: Uint8Array, encoding: string): boolean {
  const sample = bytes.subarray(0, 24_000);
  return new TextDecoder(encoding).decode(sample) === text.slice(0, sample.length);
}

function decodeDetected(bytes: Uint8Array, options: DecodeOptions): DecodedText {
  const utf16 = sniffUtf16(bytes);
  if (utf16 !== undefined) return decodeUtf16(bytes, utf16.encoding, utf16.confidence);
  if (looksBinary(bytes)) throw new AppError('file-binary', named(options));
  if (isUtf8(bytes)) {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, encoding: 'utf-8', confidence: 1, alternatives: [], warnings: [] };
  }
  const broken = findInvalidUtf8(bytes);
  if (broken !== undefined && broken.invalidCount <= damagedShare * broken.wholeCount) {
    const text = new TextDecoder('utf-8').decode(bytes);
    const params = { count: broken.invalidCount, offset: broken.firstOffset, encoding: 'utf-8' };
    const warnings = [{ key: 'import.replacedBytes', params }];
    return { text, encoding: 'utf-8', confidence: 0.9, alternatives: [], warnings };
  }
  return decodeSingleByte(bytes, options);
}

/** Turns the bytes of a text file into characters.
 *  Without `encoding` it is detected: byte order marks, UTF-16 by its zero bytes, strict UTF-8, then Ukrainian and
 *  Russian letter frequencies among the single-byte encodings; damaged UTF-8 is read with U+FFFD and a warning.
 *  Throws AppError 'file-empty', 'file-binary', or 'file-not-decodable' with the offset of the first bad byte. */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  if (bytes.length === 0) throw new AppError('file-empty', named(options));
  const decoded =
    options.encoding === undefined
      ? decodeDetected(bytes, options)
      : decodeChosen(bytes, encodingLabel(options.encoding), options);
  if (decoded.text.trim() === '') throw new AppError('file-empty', named(options));
  return decoded;
}
