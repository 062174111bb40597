import { hashText } from './layout.ts';
import type { SectionData, SectionReader } from './layout.ts';

/**
 * Strings in one array of UTF-16 code units with an open-addressing hash table, so that opening a file costs
 * nothing. A string may stand in it more than once: `indexesOf` names every place.
 */
export class StringTable {
  private readonly pool: Uint16Array;
  private readonly starts: Uint32Array;
  /** 1-based indexes; 0 = free. Length is a power of two. */
  private readonly slots: Uint32Array;

  constructor(pool: Uint16Array, starts: Uint32Array, slots: Uint32Array) {
    this.pool = pool;
    this.starts = starts;
    this.slots = slots;
  }

  static read(reader: SectionReader): StringTable {
    return new StringTable(reader.u16(), reader.u32(), reader.u32());
  }

  get size(): number {
    return this.starts.length - 1;
  }

  /** The string at an index; empty beyond the end. */
  at(index: number): string {
    const start = this.starts[index] ?? 0;
    return String.fromCharCode(...this.pool.subarray(start, this.starts[index + 1] ?? start));
  }

  private equals(index: number, text: string): boolean {
    const start = this.starts[index] ?? 0;
    if ((this.starts[index + 1] ?? 0) - start !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) {
      if (this.pool[start + at] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Calls `visit` with every index at which the string stands, ascending. */
  forEachIndex(text: string, visit: (index: number) => void): void {
    const mask = this.slots.length - 1;
    for (let slot = hashText(text) & mask; ; slot = (slot + 1) & mask) {
      const stored = this.slots[slot] ?? 0;
      if (stored === 0) return;
      if (this.equals(stored - 1, text)) visit(stored - 1);
    }
  }

  /** The first index of a string, or -1. */
  indexOf(text: string): number {
    const mask = this.slots.length - 1;
    for (let slot = hashText(text) & mask; ; slot = (slot + 1) & mask) {
      const stored = this.slots[slot] ?? 0;
      if (stored === 0) return -1;
      if (this.equals(stored - 1, text)) return stored - 1;
    }
  }
}

/** Packs strings in their order into the three sections that `StringTable.read` expects. */
export function packStrings(strings: readonly string[]): SectionData[] {
  const starts = new Uint32Array(strings.length + 1);
  let length = 0;
  for (const [index, text] of strings.entries()) {
    length += text.length;
    starts[index + 1] = length;
  }
  const pool = new Uint16Array(length);
  let slotCount = 16;
  while (slotCount < strings.length * 2) slotCount *= 2;
  const slots = new Uint32Array(slotCount);
  for (const [index, text] of strings.entries()) {
    const start = starts[index] ?? 0;
    for (let at = 0; at < text.length; at += 1) pool[start + at] = text.charCodeAt(at);
    let slot = hashText(text) & (slotCount - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = index + 1;
  }
  return [pool, starts, slots];
}

/** Lists of numbers, one after the other, found by index. */
export class NumberLists {
  private readonly starts: Uint32Array;
  private readonly numbers: Uint32Array;

  constructor(starts: Uint32Array, numbers: Uint32Array) {
    this.starts = starts;
    this.numbers = numbers;
  }

  static read(reader: SectionReader): NumberLists {
    return new NumberLists(reader.u32(), reader.u32());
  }

  /** The list at an index; empty beyond the end. */
  at(index: number): Uint32Array {
    const start = this.starts[index] ?? 0;
    return this.numbers.subarray(start, this.starts[index + 1] ?? start);
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
  return [starts, numbers];
}
