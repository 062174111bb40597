import type { KnownLanguage } from '../model.ts';
import { candidatesOfFolded } from '../inflect/inflect.ts';
import type { WordGroup } from '../inflect/paradigm.ts';
import type { Numbers, SectionReader } from './layout.ts';
import { NumberLists, StringTable } from './string-table.ts';

/** Keys of a folded word: two words share one where they may be forms of one lexeme. */
export function memberKeys(folded: string, language: KnownLanguage): readonly string[] {
  return [
    `=${folded}`,
    ...candidatesOfFolded(folded, language).map(({ group, lemma }) => group.charAt(0) + lemma),
  ];
}

/** Phrases by their second member. */
type Starts = ReadonlyMap<number, readonly number[]>;

/** What a word form may be in phrases. Forms may share one; only the index that made it reads it. */
export interface PhraseForm {
  /** Members of phrases that the form may be. */
  readonly members: ReadonlySet<number>;
  /** A bit for each of them, by its last five bits: two forms without a common bit have no common member. */
  readonly memberBits: number;
  /** Phrases that begin with the form; found when first asked for. */
  starts: Starts | undefined;
  /** Bits of their second members, as above. */
  startBits: number;
}

/** Shared by the many words that are no member of any phrase. */
const noMember: PhraseForm = { members: new Set(), memberBits: 0, starts: new Map(), startBits: 0 };

const bitOf = (member: number): number => 1 << (member & 31);

/** A multi-word entry with its length in words. */
export interface FoundPhrase {
  readonly entry: number;
  readonly length: number;
}

const none: readonly FoundPhrase[] = [];

/** Finds multi-word entries whose members stand in any of their forms. */
export class PhraseIndex {
  private readonly keys: StringTable;
  private readonly membersByKey: NumberLists;
  private readonly phrasesByFirst: NumberLists;
  private readonly membersByPhrase: NumberLists;
  private readonly entries: Numbers;
  /** Forms with a single key, by it. */
  private readonly formsOfOne = new Map<number, PhraseForm>();

  constructor(reader: SectionReader) {
    this.keys = StringTable.read(reader);
    this.membersByKey = NumberLists.read(reader);
    this.phrasesByFirst = NumberLists.read(reader);
    this.membersByPhrase = NumberLists.read(reader);
    this.entries = reader.numbers();
  }

  /** Adds the place of a member's key (`memberKeys`), where it has one, for `formAt`. */
  collectKey(group: WordGroup | '=', stem: string, tail: string, keys: number[]): void {
    this.keys.collect(group.charAt(0), stem, tail, keys);
  }

  /** What a form may be whose keys a caller has found along with other things. */
  formAt(keys: readonly number[]): PhraseForm {
    const [key] = keys;
    if (key === undefined) return noMember;
    if (keys.length > 1) return this.readMembers(keys);
    const known = this.formsOfOne.get(key);
    if (known !== undefined) return known;
    const found = this.readMembers(keys);
    this.formsOfOne.set(key, found);
    return found;
  }

  private readMembers(keys: readonly number[]): PhraseForm {
    const members = new Set<number>();
    let memberBits = 0;
    for (const key of keys) {
      const end = this.membersByKey.endOf(key);
      for (let place = this.membersByKey.startOf(key); place < end; place += 1) {
        const member = this.membersByKey.numberAt(place);
        members.add(member);
        memberBits |= bitOf(member);
      }
    }
    return { members, memberBits, starts: undefined, startBits: 0 };
  }

  /** Phrases that begin with a form, by their second member; kept, since most words begin none that goes on. */
  private startsOf(form: PhraseForm): Starts {
    if (form.starts !== undefined) return form.starts;
    const starts = new Map<number, number[]>();
    for (const member of form.members) {
      const end = this.phrasesByFirst.endOf(member);
      for (let place = this.phrasesByFirst.startOf(member); place < end; place += 1) {
        const phrase = this.phrasesByFirst.numberAt(place);
        const second = this.membersByPhrase.numberAt(this.membersByPhrase.startOf(phrase) + 1);
        form.startBits |= bitOf(second);
        const list = starts.get(second);
        if (list === undefined) starts.set(second, [phrase]);
        else list.push(phrase);
      }
    }
    form.starts = starts;
    return starts;
  }

  /** Entries that begin at a word, with their length in words; longest first. */
  at(forms: readonly PhraseForm[], index: number): readonly FoundPhrase[] {
    const first = forms[index];
    const second = forms[index + 1];
    if (first === undefined || second === undefined) return none;
    const starts = this.startsOf(first);
    if ((first.startBits & second.memberBits) === 0) return none;
    const found: FoundPhrase[] = [];
    // The shorter of the two lists is gone through: function words begin and continue many phrases.
    if (starts.size < second.members.size) {
      for (const [member, phrases] of starts)
        if (second.members.has(member)) this.addFitting(phrases, forms, index, found);
    } else {
      for (const member of second.members) {
        const phrases = starts.get(member);
        if (phrases !== undefined) this.addFitting(phrases, forms, index, found);
      }
    }
    return found.length < 2 ? found : found.sort((a, b) => b.length - a.length || a.entry - b.entry);
  }

  /** Adds the phrases whose members behind the second stand too. */
  private addFitting(
    phrases: readonly number[],
    forms: readonly PhraseForm[],
    index: number,
    found: FoundPhrase[],
  ): void {
    for (const phrase of phrases) {
      const start = this.membersByPhrase.startOf(phrase);
      const length = this.membersByPhrase.endOf(phrase) - start;
      let step = 2;
      while (step < length) {
        const form = forms[index + step];
        if (form?.members.has(this.membersByPhrase.numberAt(start + step)) !== true) break;
        step += 1;
      }
      if (step === length) found.push({ entry: this.entries[phrase] ?? 0, length });
    }
  }
}
