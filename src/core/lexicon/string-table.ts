import type { CandidateLetters } from '../inflect/candidate-letters.ts';
import { hashJoined, hashText } from '../text/hash.ts';
import { narrowest } from './layout.ts';
import type { Numbers, SectionData, SectionReader } from './layout.ts';

/** A slot holds a 1-based index and, above it, bits of the string's hash: most strings that are not there are told so by one look. */
const indexBits = 20;
const indexMask = (1 << indexBits) - 1;

/** What a slot holds of a hash. */
const markOf = (hash: number): number => hash >>> indexBits;

/**
 * Strings in one array of letters with an open-addressing hash table, so that opening a file costs nothing. A letter
 * is one byte where the strings have at most 256 different ones. Each string stands there once.
 */
export class StringTable {
  private readonly pool: Numbers;
  /** UTF-16 code units by the letters of the pool. */
  private readonly alphabet: Numbers;
  private readonly starts: Numbers;
  /** 0 = free. Length is a power of two; a table without is only read by index. */
  private readonly slots: Numbers;

  private constructor(reader: SectionReader) {
    this.pool = reader.numbers();
    this.alphabet = reader.numbers();
    this.starts = reader.numbers();
    this.slots = reader.numbers();
  }

  static read(reader: SectionReader): StringTable {
    return new StringTable(reader);
  }

  get size(): number {
    return this.starts.length - 1;
  }

  /** The string at an index; empty beyond the end. */
  at(index: number): string {
    const start = this.starts[index] ?? 0;
    const end = this.starts[index + 1] ?? start;
    const codes: number[] = [];
    for (let at = start; at < end; at += 1) codes.push(this.letter(at));
    return String.fromCharCode(...codes);
  }

  /** Every string, in order. */
  all(): string[] {
    return Array.from({ length: this.size }, (_, index) => this.at(index));
  }

  private letter(at: number): number {
    return this.alphabet[this.pool[at] ?? 0] ?? 0;
  }

  private standsAt(start: number, text: string): boolean {
    for (let at = 0; at < text.length; at += 1) {
      if (this.letter(start + at) !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  /** The index of a string, or -1. */
  indexOf(text: string): number {
    return this.indexOfJoined('', text);
  }

  /** The index of the string `head + stem`, or -1. */
  indexOfJoined(head: string, stem: string): number {
    const { slots } = this;
    const mask = slots.length - 1;
    const hash = hashJoined(head, stem, '');
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = slots[slot] ?? 0;
      if (held === 0) return -1;
      if (held >>> indexBits !== markOf(hash)) continue;
      const index = (held & indexMask) - 1;
      const start = this.starts[index] ?? 0;
      if (
        (this.starts[index + 1] ?? 0) - start === head.length + stem.length &&
        this.standsAt(start, head) &&
        this.standsAt(start + head.length, stem)
      )
        return index;
    }
  }

  /** The index of a string in parts, or -1. They are never joined: of the strings that are asked for, few are there. */
  indexOfCandidate(candidate: CandidateLetters): number {
    const { slots } = this;
    const mask = slots.length - 1;
    const { hash } = candidate;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = slots[slot] ?? 0;
      if (held === 0) return -1;
      if (held >>> indexBits !== markOf(hash)) continue;
      const index = (held & indexMask) - 1;
      if (this.isCandidate(index, candidate)) return index;
    }
  }

  private isCandidate(index: number, candidate: CandidateLetters): boolean {
    const start = this.starts[index] ?? 0;
    const { head, word, letters, changed, ending } = candidate;
    const wordStart = start + head.length;
    const changedStart = wordStart + letters;
    const endingStart = changedStart + changed.length;
    if ((this.starts[index + 1] ?? 0) !== endingStart + ending.length) return false;
    for (let at = 0; at < letters; at += 1) {
      if (this.letter(wordStart + at) !== word.charCodeAt(at)) return false;
    }
    return (
      this.standsAt(start, head) && this.standsAt(changedStart, changed) && this.standsAt(endingStart, ending)
    );
  }
}

/** Packs strings in their order into the sections that `StringTable.read` expects. */
export function packStrings(strings: readonly string[]): SectionData[] {
  if (strings.length > indexMask)
    throw new RangeError(`${strings.length} strings are too many for one table`);
  // Few slots lie near each other in memory; that some are taken costs little beside, since a look tells most strings apart.
  let slotCount = 16;
  while (slotCount < strings.length * 1.6) slotCount *= 2;
  const slots = new Uint32Array(slotCount);
  for (const [index, text] of strings.entries()) {
    const hash = hashText(text);
    let slot = hash & (slotCount - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = markOf(hash) * (indexMask + 1) + index + 1;
  }
  return [...packLetters(strings), slots];
}

/** Packs strings that are only read by index, never looked for. */
export function packTexts(strings: readonly string[]): SectionData[] {
  return [...packLetters(strings), new Uint8Array(0)];
}

/** Letters of all strings, the alphabet they index, and where each string starts. */
function packLetters(strings: readonly string[]): SectionData[] {
  const starts = new Uint32Array(strings.length + 1);
  const letters = new Map<number, number>();
  const pool: number[] = [];
  for (const [index, text] of strings.entries()) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      let letter = letters.get(code);
      if (letter === undefined) {
        letter = letters.size;
        letters.set(code, letter);
      }
      pool.push(letter);
    }
    starts[index + 1] = pool.length;
  }
  return [narrowest(pool), Uint16Array.from(letters.keys()), narrowest(starts)];
}

/** Lists of numbers, one after the other, found by index. */
export class NumberLists {
  private readonly starts: Numbers;
  private readonly numbers: Numbers;

  constructor(starts: Numbers, numbers: Numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  static read(reader: SectionReader): NumberLists {
    return new NumberLists(reader.numbers(), reader.numbers());
  }

  /** The list at an index; empty beyond the end. */
  at(index: number): Numbers {
    const start = this.starts[index] ?? 0;
    return this.numbers.subarray(start, this.starts[index + 1] ?? start);
  }

  // The same without a view of its own, for lists that are gone through often.

  /** Where the list at an index starts. */
  startOf(index: number): number {
    return this.starts[index] ?? 0;
  }

  /** Where it ends, exclusive; where it starts for an index beyond the end. */
  endOf(index: number): number {
    return this.starts[index + 1] ?? this.starts[index] ?? 0;
  }

  /** The number at a place between the two. */
  numberAt(place: number): number {
    return this.numbers[place] ?? 0;
  }
}

/** Packs lists into the two sections that `NumberLists.read` expects. */
export function packLists(lists: readonly (readonly number[])[]): SectionData[] {
  const starts = new Uint32Array(lists.length + 1);
  let length = 0;
  for (const [index, list] of lists.entries()) {
    length += list.length;
    starts[index + 1] = length;
  }
  const numbers = new Uint32Array(length);
  for (const [index, list] of lists.entries()) numbers.set(list, starts[index]);
  return [narrowest(starts), narrowest(numbers)];
}
