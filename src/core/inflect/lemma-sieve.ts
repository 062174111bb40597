import { endHash, hashStart, hashText } from '../text/hash.ts';

/** Bits of the sieve for each string, at least: one in a hundred strings that are none of them passes all the same. */
const bitsPerText = 10;

/**
 * Holds back most dictionary forms that rules can make of a word and that nothing knows, before anything is looked up:
 * three bits, all in one word of memory, by the hash of each known one. What is known always passes.
 */
export class LemmaSieve {
  private readonly words: Uint32Array;
  private readonly mask: number;

  /** words: as `packSieve` makes them. */
  constructor(words: Uint32Array) {
    this.words = words;
    this.mask = words.length - 1;
  }

  /** False where a string of this hash (`hashText`) is surely unknown. */
  passes(hash: number): boolean {
    const bits = bitsOf(hash);
    return ((this.words[hash & this.mask] ?? 0) & bits) === bits;
  }

  /** The same of what a word has from a place on. */
  passesRest(word: string, from: number): boolean {
    let hash = hashStart;
    for (let at = from; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    return this.passes(endHash(hash));
  }
}

/** From the upper bits, which say nothing of the place. */
const bitsOf = (hash: number): number => (1 << (hash >>> 27)) | (1 << (hash >>> 22)) | (1 << (hash >>> 17));

/** Makes the bits of a sieve that lets these texts pass. */
export function packSieve(texts: ReadonlySet<string>): Uint32Array {
  let length = 4;
  while (length * 32 < texts.size * bitsPerText) length *= 2;
  const words = new Uint32Array(length);
  for (const text of texts) {
    const hash = hashText(text);
    const place = hash & (length - 1);
    words[place] = (words[place] ?? 0) | bitsOf(hash);
  }
  return words;
}
