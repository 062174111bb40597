/**
 * Words as they are written, numbered from 0 in the order they were first seen. A word is found by its characters where it
 * stands in a text: none is cut out that was seen before.
 */
export class WordTable {
  /** Open addressing: numbers of words; -1 = free. */
  private slots = new Int32Array(1 << 12).fill(-1);
  private hashes = new Int32Array(1 << 11);
  /** The characters of all words, one word behind the other, and where each ends. */
  private characters = new Uint16Array(1 << 14);
  private ends = new Int32Array(1 << 11);
  private count = 0;

  /** The number of the word at start…end-1 of a text's code units; -1 where it was not seen yet. hash: of them, by `hashWith`. */
  find(text: Uint16Array, start: number, end: number, hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = placeOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot] ?? -1;
      if (word < 0 || (hashes[word] === hash && this.isWrittenAt(text, start, end, word))) return word;
    }
  }

  /** Adds a word that `find` did not find; returns its number. */
  add(word: string, hash: number): number {
    const number = this.count;
    if (number === this.hashes.length) this.grow();
    const start = this.startOf(number);
    const end = start + word.length;
    if (end > this.characters.length) {
      const characters = new Uint16Array(2 * end);
      characters.set(this.characters);
      this.characters = characters;
    }
    for (let at = start; at < end; at += 1) this.characters[at] = word.charCodeAt(at - start);
    this.ends[number] = end;
    this.hashes[number] = hash;
    put(this.slots, number, hash);
    this.count += 1;
    return number;
  }

  private startOf(word: number): number {
    return word === 0 ? 0 : (this.ends[word - 1] ?? 0);
  }

  private isWrittenAt(text: Uint16Array, start: number, end: number, word: number): boolean {
    const { characters } = this;
    const first = this.startOf(word);
    if ((this.ends[word] ?? 0) - first !== end - start) return false;
    for (let at = start; at < end; at += 1) if (text[at] !== characters[first + at - start]) return false;
    return true;
  }

  private grow(): void {
    const hashes = new Int32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    const ends = new Int32Array(hashes.length);
    ends.set(this.ends);
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let word = 0; word < this.count; word += 1) put(slots, word, hashes[word] ?? 0);
    this.hashes = hashes;
    this.ends = ends;
    this.slots = slots;
  }
}

/** The hash of a word so far, and of one character more; it begins with 0. */
export const hashWith = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e3779b1) | 0;

const placeOf = (hash: number): number => hash ^ (hash >>> 15);

function put(slots: Int32Array, word: number, hash: number): void {
  const mask = slots.length - 1;
  let slot = placeOf(hash) & mask;
  while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
  slots[slot] = word;
}
