import { addToHash, endHash, hashStart } from '../text/hash.ts';

/** Beginnings of a form up to this many letters have their hashes ready; what is longer passes. */
const mostLetters = 48;
/** Bits of the sieve for each string: one in twelve strings that are none of them passes all the same. */
const bitsPerText = 8;

/**
 * Holds back most dictionary forms that rules can make of a word and that nothing knows, before their letters are put
 * together: one bit by the hash of each known one. What is known always passes.
 */
export class LemmaSieve {
  private readonly bits: Uint8Array;
  private readonly mask: number;
  private readonly suffix: string;
  /** Hashes of the beginnings of the form that is read, by length. */
  private readonly beginnings = new Int32Array(mostLetters + 1);
  private readonly followed = new Map<string, LemmaSieve>();

  /** bits: as `packSieve` makes them. suffix: stands behind every form that is asked for. */
  constructor(bits: Uint8Array, suffix = '') {
    this.bits = bits;
    this.mask = bits.length * 8 - 1;
    this.suffix = suffix;
  }

  /** The same for forms that a suffix follows. */
  withSuffix(suffix: string): LemmaSieve {
    const known = this.followed.get(suffix);
    if (known !== undefined) return known;
    const made = new LemmaSieve(this.bits, suffix);
    this.followed.set(suffix, made);
    return made;
  }

  /** Takes up a form, for questions about what begins as it does. */
  read(form: string): void {
    const { beginnings } = this;
    let hash = hashStart;
    beginnings[0] = hash;
    const end = Math.min(form.length, mostLetters);
    for (let at = 0; at < end; at += 1) {
      hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
      beginnings[at + 1] = hash;
    }
  }

  /** False where the first letters of the form taken up, with a tail behind them, are surely unknown. */
  passesFrom(letters: number, tail: string): boolean {
    return letters > mostLetters || this.isSet(addToHash(this.beginnings[letters] ?? 0, tail));
  }

  /** The same of a stem of its own. */
  passes(stem: string, tail: string): boolean {
    return this.isSet(addToHash(addToHash(hashStart, stem), tail));
  }

  /** The same of what a word has from a place on. */
  passesRest(word: string, from: number): boolean {
    let hash = hashStart;
    for (let at = from; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    return this.isSet(hash);
  }

  private isSet(hash: number): boolean {
    const bit = endHash(this.suffix === '' ? hash : addToHash(hash, this.suffix)) & this.mask;
    return ((this.bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }
}

/** Makes the bits of a sieve that lets these texts pass. */
export function packSieve(texts: ReadonlySet<string>): Uint8Array {
  let length = 16;
  while (length * 8 < texts.size * bitsPerText) length *= 2;
  const bits = new Uint8Array(length);
  for (const text of texts) {
    const bit = endHash(addToHash(hashStart, text)) & (length * 8 - 1);
    bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return bits;
}
