/**
 * Words as they are written, numbered from 0 in the order they were first seen. A word is found by its characters where it
 * stands in a text: none is cut out that was seen before.
 */
export class WordTable {
  /** Open addressing: numbers of words; -1 = free. */
  private slots = new Int32Array(1 << 12).fill(-1);
  private hashes = new Int32Array(1 << 11);
  private readonly written: string[] = [];

  /** The number of the word at start…end-1 of a text; -1 where it was not seen yet. hash: of its characters, by `hashWith`. */
  find(text: string, start: number, end: number, hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = placeOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot] ?? -1;
      if (word < 0 || (hashes[word] === hash && this.isWrittenAt(text, start, end, word))) return word;
    }
  }

  /** Adds a word that `find` did not find; returns its number. */
  add(word: string, hash: number): number {
    const number = this.written.length;
    if (number === this.hashes.length) this.grow();
    this.written.push(word);
    this.hashes[number] = hash;
    put(this.slots, number, hash);
    return number;
  }

  private isWrittenAt(text: string, start: number, end: number, word: number): boolean {
    const written = this.written[word] ?? '';
    if (written.length !== end - start) return false;
    for (let at = start; at < end; at += 1)
      if (text.charCodeAt(at) !== written.charCodeAt(at - start)) return false;
    return true;
  }

  private grow(): void {
    const hashes = new Int32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let word = 0; word < this.written.length; word += 1) put(slots, word, hashes[word] ?? 0);
    this.hashes = hashes;
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
