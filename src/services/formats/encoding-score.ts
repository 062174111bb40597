import { letterShares } from '../../core/language/letter-frequencies.ts';

/** One reading of the same bytes. */
export interface EncodingReading {
  /** WHATWG label. */
  readonly encoding: string;
  /** Mean log-likelihood per character in nats; higher is likelier. Comparable within one sample only. */
  readonly meanNats: number;
}

/** Single-byte encodings that texts in our languages come in. */
export const singleByteEncodings = [
  'windows-1251',
  'koi8-u',
  'koi8-r',
  'ibm866',
  'windows-1252',
  'iso-8859-5',
  'x-mac-cyrillic',
] as const;

/** Nats a character taken off what hardly anyone writes: Mac Cyrillic has the small letters of windows-1251, and on a
 *  short text its rarer capitals would win by chance. */
const rarity: Readonly<Record<string, number>> = { 'x-mac-cyrillic': 1, 'iso-8859-5': 0.3 };

const ukrainianNats = new Map([...letterShares.uk].map(([letter, share]) => [letter, Math.log(share)]));
const russianNats = new Map([...letterShares.ru].map(([letter, share]) => [letter, Math.log(share)]));
const unseenLetter = Math.log(0.00005);
const strange = Math.log(0.000002);
const latinNextToCyrillic = -5;
const capitalInsideWord = -4;
/** Words in capitals are rarer than the others, and KOI8 and windows-1251 read each other's small letters so. */
const capitalAfterCapital = -0.7;
const accentAfterAccent = -3;
const usualPunctuation = new Set(' .,;:!?()[]"\'«»„“”‘’–—…-№§°/%\u00a0€$&*+=@#<>\t\r\n');

function isCyrillic(character: string): boolean {
  return character >= '\u0400' && character <= '\u04ff';
}

function isLatin(character: string): boolean {
  return /[A-Za-z\u00c0-\u024f]/.test(character);
}

/** Scores the characters that the encodings disagree on: those above ASCII, with what stands before them. */
function scoreReading(text: string): number {
  let uk = 0;
  let ru = 0;
  let count = 0;
  let previous = ' ';
  for (const character of text) {
    const before = previous;
    previous = character;
    if (character < '\u0080') {
      if (isLatin(character) && isCyrillic(before)) {
        uk += latinNextToCyrillic;
        ru += latinNextToCyrillic;
      }
      continue;
    }
    count += 1;
    const both = scoreContext(character, before);
    const lower = character.toLowerCase();
    uk += both + scoreCharacter(character, ukrainianNats.get(lower));
    ru += both + scoreCharacter(character, russianNats.get(lower));
  }
  return count === 0 ? 0 : Math.max(uk, ru) / count;
}

function scoreCharacter(character: string, letterNats: number | undefined): number {
  if (letterNats !== undefined) return letterNats;
  if (usualPunctuation.has(character)) return Math.log(0.02);
  if (isCyrillic(character)) return unseenLetter;
  // One accented letter in a thousand characters is usual in English; a text of them is not.
  if (isLatin(character)) return Math.log(0.01);
  return strange;
}

function scoreContext(character: string, before: string): number {
  if (isCyrillic(character)) {
    const mixed = isLatin(before) ? latinNextToCyrillic : 0;
    const isCapital = character !== character.toLowerCase();
    if (!isCapital || !isCyrillic(before)) return mixed;
    return mixed + (before === before.toLowerCase() ? capitalInsideWord : capitalAfterCapital);
  }
  if (!isLatin(character)) return 0;
  if (isCyrillic(before)) return latinNextToCyrillic;
  // Two accented letters in a row hardly occur in the languages that windows-1252 is for.
  return before >= '\u0080' && isLatin(before) ? accentAfterAccent : 0;
}

/** A window of the bytes around their first byte above ASCII, so that an English beginning does not hide the rest. */
function sampleBytes(bytes: Uint8Array, size: number): Uint8Array {
  let first = 0;
  while (first < bytes.length && bytes[first]! < 0x80) first += 1;
  const start = Math.max(0, Math.min(first - 200, bytes.length - size));
  return bytes.subarray(start, start + size);
}

/** Reads a sample of the bytes in every single-byte encoding and ranks the readings, likeliest first.
 *  Ukrainian and Russian letter frequencies decide; capitals inside words and mixed scripts count against. */
export function rankSingleByteEncodings(bytes: Uint8Array): readonly EncodingReading[] {
  const sample = sampleBytes(bytes, 24_000);
  return singleByteEncodings
    .map((encoding) => ({
      encoding,
      meanNats: scoreReading(new TextDecoder(encoding).decode(sample)) - (rarity[encoding] ?? 0),
    }))
    .sort((left, right) => right.meanNats - left.meanNats);
}
