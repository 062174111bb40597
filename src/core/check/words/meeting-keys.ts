import { hashJoined } from '../../text/hash.ts';
import type { Token } from '../reading.ts';
import type { FormFacts } from './form-book.ts';
import type { GlossKeys } from './lemma-facts.ts';
import { rememberOfForm } from './memo.ts';
import type { WordNode } from './nodes.ts';

// Keys under which words of two sides may meet. Concepts stand for themselves, 0 and up; what is spelled becomes a hash
// below 0: two spellings that share one only cost a comparison of two words in vain.

/** Bits of a hash, so that every key is a small whole number for the engine, in a browser too. */
const hashMask = 0x1fffffff;
/** Keys below those of hashes. */
const nameKey = -0x20000001;
const firstSoundKey = nameKey - 1;

const keyOf = (head: string, text: string): number => -1 - (hashJoined(head, text, '') & hashMask);

/** 6,1 and 6.1 are one number. */
export const asPoint: (facts: FormFacts) => string = rememberOfForm(({ folded }) =>
  folded.replace(/(?<=\d),(?=\d{1,2}$)/u, '.'),
);

const glossKey = (stem: string): number => keyOf('g', stem);

/** Glosses as numbers, since they are compared far more often than they are equal. */
export const glossKeys = ({ glosses }: FormFacts): GlossKeys =>
  (glosses.keys ??= { direct: glosses.direct.map(glossKey), indirect: glosses.indirect.map(glossKey) });

const numberKey = rememberOfForm((facts) => keyOf('=', asPoint(facts)));
const spellingKey = rememberOfForm(({ folded }) => keyOf('=', folded));

/**
 * Writes the keys of a node over the first places of `keys` and returns how many there are. Written anew each time: only
 * the spelling is of the form alone, the rest it shares with all forms of its word. The list never shrinks: emptied, it
 * would lose its room and grow again for each node.
 */
export function readKeys({ token, concepts }: WordNode, keys: number[]): number {
  if (token?.isNumber === true) {
    keys[0] = numberKey(token.facts);
    return 1;
  }
  let count = 0;
  for (const concept of concepts) keys[count++] = concept;
  return token?.isContent === true ? addContentKeys(token, keys, count) : count;
}

/** Keys of a content word beside its concepts: spelling, glosses, sounds. */
function addContentKeys({ facts, isCapitalised, isOpening }: Token, keys: number[], from: number): number {
  const { direct, indirect } = glossKeys(facts);
  let count = from;
  keys[count++] = spellingKey(facts);
  for (const key of direct) keys[count++] = key;
  for (const key of indirect) keys[count++] = key;
  if (isCapitalised && facts.sounds.length >= 3) keys[count++] = nameKey;
  if ((!isCapitalised || isOpening) && facts.soundBucket > 0 && facts.folded.length >= 5)
    keys[count++] = firstSoundKey - facts.soundBucket;
  return count;
}

/** Numbers by key, each key with its numbers in ascending order; written once, from the last number to the first. */
export class Meetings {
  /** Slot of a key: an open-addressing table of the places in `numbers` where its list begins, 1-based, 0 = free. */
  private heads: Int32Array;
  private keys: Int32Array;
  private taken = 0;
  /** Slots in use. */
  private slots: Int32Array;
  /** Of these the first `count` places count: the lists never shrink, since they would lose their room. */
  private readonly numbers: number[] = [];
  /** Shape `numbers`: where the list goes on, 1-based, 0 = nowhere. */
  private readonly rest: number[] = [];
  private count = 0;

  constructor() {
    this.heads = new Int32Array(1024);
    this.keys = new Int32Array(1024);
    this.slots = new Int32Array(512);
  }

  /** Forgets everything; what was allocated stays for the next words. */
  clear(): void {
    for (let at = 0; at < this.taken; at++) this.heads[this.slots[at] ?? 0] = 0;
    this.taken = 0;
    this.count = 0;
  }

  private slotOf(key: number): number {
    const mask = this.heads.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> 16;
    for (slot &= mask; this.heads[slot] !== 0 && this.keys[slot] !== key; slot = (slot + 1) & mask);
    return slot;
  }

  /** Puts a number before those that its key has. */
  add(key: number, number: number): void {
    const slot = this.slotOf(key);
    const head = this.heads[slot] ?? 0;
    if (head !== 0 && this.numbers[head - 1] === number) return;
    this.numbers[this.count] = number;
    this.rest[this.count] = head;
    this.count += 1;
    this.heads[slot] = this.count;
    if (head !== 0) return;
    this.keys[slot] = key;
    this.slots[this.taken] = slot;
    this.taken += 1;
    if (this.taken * 2 >= this.heads.length) this.grow();
  }

  private grow(): void {
    const { heads, keys } = this;
    this.heads = new Int32Array(heads.length * 2);
    this.keys = new Int32Array(heads.length * 2);
    this.slots = new Int32Array(heads.length);
    let taken = 0;
    for (let slot = 0; slot < heads.length; slot++) {
      const head = heads[slot] ?? 0;
      if (head === 0) continue;
      const next = this.slotOf(keys[slot] ?? 0);
      this.heads[next] = head;
      this.keys[next] = keys[slot] ?? 0;
      this.slots[taken++] = next;
    }
  }

  /** Where the list of a key begins, for `numberAt` and `restOf`; 0 = none. */
  listOf(key: number): number {
    return this.heads[this.slotOf(key)] ?? 0;
  }

  numberAt(list: number): number {
    return this.numbers[list - 1] ?? 0;
  }

  /** The list behind the first number of a list; 0 = none. */
  restOf(list: number): number {
    return this.rest[list - 1] ?? 0;
  }
}
