import { addToHash, endHash, hashStart } from '../text/hash.ts';

/** Beginnings of a word up to this many letters have their hashes ready. */
const mostLetters = 48;

/**
 * A dictionary form that a word may have, in parts that are never joined: of those that rules make few are known, and
 * its hash tells most of the others. One object serves all candidates, one after the other.
 */
export class CandidateLetters {
  /** Stands before every one, as keys of some tables have it. */
  readonly head: string;
  word = '';
  /** How many letters of the word come first. */
  letters = 0;
  /** What stands behind them. */
  changed = '';
  ending = '';
  /** Of all parts as if joined, as `hashText` has it. */
  hash = 0;
  /** Hashes of the beginnings of the word, by length. */
  private readonly beginnings = new Int32Array(mostLetters + 1);

  constructor(head = '') {
    this.head = head;
    this.beginnings[0] = addToHash(hashStart, head);
  }

  /** Takes up a word, for candidates that begin as it does. */
  begin(word: string): void {
    const { beginnings } = this;
    this.word = word;
    let hash = beginnings[0] ?? 0;
    const end = Math.min(word.length, mostLetters);
    for (let at = 0; at < end; at += 1) {
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
      beginnings[at + 1] = hash;
    }
  }

  /** Takes up a candidate: the first letters of the word, what stands behind them, and its ending. */
  set(letters: number, changed: string, ending: string): void {
    this.letters = letters;
    this.changed = changed;
    this.ending = ending;
    let hash = this.beginnings[Math.min(letters, mostLetters)] ?? 0;
    for (let at = mostLetters; at < letters; at += 1)
      hash = Math.imul(hash ^ this.word.charCodeAt(at), 0x01000193);
    if (changed !== '') hash = addToHash(hash, changed);
    this.hash = endHash(addToHash(hash, ending));
  }
}
