import { CandidateLetters } from '../inflect/candidate-letters.ts';
import { LemmaSieve, packSieve } from '../inflect/lemma-sieve.ts';
import type { Taker, WordGroup } from '../inflect/paradigm.ts';
import { hashText } from '../text/hash.ts';
import { entryFlags } from './entries.ts';
import type { Numbers, SectionData, SectionReader } from './layout.ts';

// All that is known of a lemma lies in one record, so that a look at it fetches one place of memory: how many letters,
// how many numbers, the letters (by the alphabet), the numbers, four bytes each. What a number leads to stands in its
// last bits, above them the groups that may lead to an entry.

const codeBits = 3;
const codeMask = (1 << codeBits) - 1;
const entryCode = 0;
/** Of a key of members that are written so themselves. */
const writtenCode = 1;
const groupMask = 0xf;
const placeBits = codeBits + 4;

/** Of keys of members that have the lemma in a group. */
function codeOf(group: WordGroup): number {
  return group === 'noun' ? 2 : group === 'adj' ? 3 : group === 'verb' ? 4 : 5;
}

/** Records begin at every fourth byte. A slot of the hash table holds the 1-based place of one in these steps, and above it bits of its hash. */
const recordStep = 4;
const recordBits = 22;
const recordMask = (1 << recordBits) - 1;
const markOf = (hash: number): number => hash >>> recordBits;

/** Finds the entries and the keys of phrases' members that a word leads to by its dictionary forms, both at one look. */
export class LemmaIndex implements Taker {
  private readonly sieve: LemmaSieve;
  /** 0 = free. Length is a power of two. */
  private readonly slots: Numbers;
  private readonly records: Uint8Array;
  /** UTF-16 code units by the letters of records. */
  private readonly alphabet: Numbers;
  private readonly candidate = new CandidateLetters();
  private entries: number[] = [];
  private memberKeys: number[] | undefined;

  constructor(reader: SectionReader) {
    this.sieve = new LemmaSieve(reader.wide());
    this.slots = reader.numbers();
    this.records = reader.bytes();
    this.alphabet = reader.numbers();
  }

  /** What is found from now on goes to these: entries, each once, and keys, where they are asked for. */
  findInto(entries: number[], memberKeys: number[] | undefined): void {
    this.entries = entries;
    this.memberKeys = memberKeys;
  }

  begin(word: string): void {
    this.candidate.begin(word);
  }

  take(letters: number, changed: string, ending: string, group: WordGroup): void {
    this.candidate.set(letters, changed, ending);
    if (this.sieve.passes(this.candidate.hash)) this.look(entryFlags[group], codeOf(group));
  }

  /** Takes a word as it stands, in any part of speech. */
  takeWritten(word: string): void {
    this.candidate.begin(word);
    this.candidate.set(word.length, '', '');
    if (this.sieve.passes(this.candidate.hash)) this.look(0, writtenCode);
  }

  /** groups: of entries, one of them; a word as it stands needs none. */
  private look(groups: number, code: number): void {
    const record = this.find();
    if (record < 0) return;
    const { records, entries, memberKeys } = this;
    let at = record + 2 + (records[record] ?? 0);
    for (let left = records[record + 1] ?? 0; left > 0; left -= 1, at += 4) {
      const number =
        (records[at] ?? 0) |
        ((records[at + 1] ?? 0) << 8) |
        ((records[at + 2] ?? 0) << 16) |
        ((records[at + 3] ?? 0) << 24);
      const place = number >>> placeBits;
      if ((number & codeMask) === entryCode) {
        const fits = code === writtenCode || ((number >>> codeBits) & groups) !== 0;
        if (fits && !entries.includes(place)) entries.push(place);
      } else if ((number & codeMask) === code) memberKeys?.push(place);
    }
  }

  /** Where the record of the candidate begins, or -1. */
  private find(): number {
    const { slots } = this;
    const { hash } = this.candidate;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = slots[slot] ?? 0;
      if (held === 0) return -1;
      if (held >>> recordBits !== markOf(hash)) continue;
      const record = ((held & recordMask) - 1) * recordStep;
      if (this.isCandidate(record)) return record;
    }
  }

  private isCandidate(record: number): boolean {
    const { word, letters, changed, ending } = this.candidate;
    if (this.records[record] !== letters + changed.length + ending.length) return false;
    const start = record + 2;
    for (let at = 0; at < letters; at += 1) if (this.letter(start + at) !== word.charCodeAt(at)) return false;
    return this.standsAt(start + letters, changed) && this.standsAt(start + letters + changed.length, ending);
  }

  private standsAt(start: number, text: string): boolean {
    for (let at = 0; at < text.length; at += 1)
      if (this.letter(start + at) !== text.charCodeAt(at)) return false;
    return true;
  }

  private letter(at: number): number {
    return this.alphabet[this.records[at] ?? 0] ?? 0;
  }
}

/** Lists of a language's lemmas while they are gathered. */
export class LemmaLists {
  private readonly lists = new Map<string, number[]>();

  private add(lemma: string, number: number): void {
    const list = this.lists.get(lemma);
    if (list === undefined) this.lists.set(lemma, [number]);
    else list.push(number);
  }

  /** flags: of the entry; of these the groups count. */
  addEntry(lemma: string, entry: number, flags: number): void {
    this.add(lemma, (entry << placeBits) | ((flags & groupMask) << codeBits) | entryCode);
  }

  /** key: as `memberKeys` writes it. */
  addMemberKey(key: string, place: number): void {
    const group = groupsByLetter[key.charAt(0)];
    this.add(key.slice(1), (place << placeBits) | (group === undefined ? writtenCode : codeOf(group)));
  }

  /** The sections that `LemmaIndex` reads. Throws RangeError for more letters or longer lemmas than a byte counts. */
  pack(): SectionData[] {
    let slotCount = 16;
    while (slotCount < this.lists.size * 1.6) slotCount *= 2;
    const slots = new Uint32Array(slotCount);
    const letters = new Map<string, number>();
    const bytes: number[] = [];
    for (const [lemma, list] of this.lists) {
      const hash = hashText(lemma);
      let slot = hash & (slotCount - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
      slots[slot] = markOf(hash) * (recordMask + 1) + bytes.length / recordStep + 1;
      pushRecord(bytes, lemma, list, letters);
    }
    if (letters.size > 0x100 || bytes.length / recordStep >= recordMask)
      throw new RangeError('more letters or lemmas than the records of a language hold');
    return [
      packSieve(new Set(this.lists.keys())),
      slots,
      Uint8Array.from(bytes),
      Uint16Array.from(letters.keys(), (letter) => letter.charCodeAt(0)),
    ];
  }
}

/** Adds a record; `letters` gets the letters that it meets first. */
function pushRecord(
  bytes: number[],
  lemma: string,
  list: readonly number[],
  letters: Map<string, number>,
): void {
  if (lemma.length > 0xff || list.length > 0xff) throw new RangeError(`no room for ${lemma}`);
  bytes.push(lemma.length, list.length);
  for (let at = 0; at < lemma.length; at += 1) {
    const letter = lemma.charAt(at);
    if (!letters.has(letter)) letters.set(letter, letters.size);
    bytes.push(letters.get(letter) ?? 0);
  }
  for (const number of list)
    bytes.push(number & 0xff, (number >>> 8) & 0xff, (number >>> 16) & 0xff, (number >>> 24) & 0xff);
  while (bytes.length % recordStep !== 0) bytes.push(0);
}

const groupsByLetter: Readonly<Record<string, WordGroup>> = { n: 'noun', a: 'adj', v: 'verb', o: 'other' };
