import { CandidateLetters } from '../inflect/candidate-letters.ts';
import { LemmaSieve, packSieve } from '../inflect/lemma-sieve.ts';
import type { Taker, WordGroup } from '../inflect/paradigm.ts';
import { entryFlags } from './entries.ts';
import type { Numbers, SectionData, SectionReader } from './layout.ts';
import { NumberLists, packLists, packStrings, StringTable } from './string-table.ts';

// Numbers of a lemma's list: what they lead to stands in their last three bits.

const codeBits = 3;
const codeMask = (1 << codeBits) - 1;
const entryCode = 0;
/** Of a key of members that are written so themselves. */
const writtenCode = 1;

/** Of keys of members that have the lemma in a group. */
function codeOf(group: WordGroup): number {
  return group === 'noun' ? 2 : group === 'adj' ? 3 : group === 'verb' ? 4 : 5;
}

/** Finds the entries and the keys of phrases' members that a word leads to by its dictionary forms, both at one look. */
export class LemmaIndex implements Taker {
  private readonly sieve: LemmaSieve;
  private readonly lemmas: StringTable;
  private readonly lists: NumberLists;
  private readonly flags: Numbers;
  private readonly candidate = new CandidateLetters();
  private entries: number[] = [];
  private memberKeys: number[] | undefined;

  /** flags: by entry. */
  constructor(reader: SectionReader, flags: Numbers) {
    this.sieve = new LemmaSieve(reader.wide());
    this.lemmas = StringTable.read(reader);
    this.lists = NumberLists.read(reader);
    this.flags = flags;
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
    this.look(entryFlags[group], codeOf(group));
  }

  /** Takes a word as it stands, in any part of speech. */
  takeWritten(word: string): void {
    this.candidate.begin(word);
    this.candidate.set(word.length, '', '');
    this.look(0, writtenCode);
  }

  /** flags: what entries must have, one of them; those of a word as it stands need none. */
  private look(flags: number, code: number): void {
    if (!this.sieve.passes(this.candidate.hash)) return;
    const lemma = this.lemmas.indexOfCandidate(this.candidate);
    if (lemma < 0) return;
    const { lists, entries, memberKeys } = this;
    const end = lists.endOf(lemma);
    for (let place = lists.startOf(lemma); place < end; place += 1) {
      const number = lists.numberAt(place);
      const one = number >>> codeBits;
      if ((number & codeMask) === entryCode) {
        const fits = code === writtenCode || ((this.flags[one] ?? 0) & flags) !== 0;
        if (fits && !entries.includes(one)) entries.push(one);
      } else if ((number & codeMask) === code) memberKeys?.push(one);
    }
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

  addEntry(lemma: string, entry: number): void {
    this.add(lemma, (entry << codeBits) | entryCode);
  }

  /** key: as `memberKeys` writes it. */
  addMemberKey(key: string, place: number): void {
    const group = groupsByLetter[key.charAt(0)];
    this.add(key.slice(1), (place << codeBits) | (group === undefined ? writtenCode : codeOf(group)));
  }

  /** The sections that `LemmaIndex` reads. */
  pack(): SectionData[] {
    const lemmas = [...this.lists.keys()];
    return [packSieve(new Set(lemmas)), ...packStrings(lemmas), ...packLists([...this.lists.values()])];
  }
}

const groupsByLetter: Readonly<Record<string, WordGroup>> = { n: 'noun', a: 'adj', v: 'verb', o: 'other' };
