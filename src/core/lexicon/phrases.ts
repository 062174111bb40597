import type { KnownLanguage } from '../model.ts';
import { candidatesOfFolded } from '../inflect/inflect.ts';
import type { Numbers, SectionReader } from './layout.ts';
import { NumberLists } from './string-table.ts';

/** Keys of a folded word: two words share one where they may be forms of one lexeme. */
export function memberKeys(folded: string, language: KnownLanguage): readonly string[] {
  return [
    `=${folded}`,
    ...candidatesOfFolded(folded, language).map(({ group, lemma }) => group.charAt(0) + lemma),
  ];
}

/** Phrases by their second member, side by side: members ascending, one as often as it has phrases. */
interface Starts {
  readonly seconds: readonly number[];
  readonly phrases: readonly number[];
}

const noStarts: Starts = { seconds: [], phrases: [] };

/** What a word form may be in phrases. Forms may share one; only the index that made it reads it. */
export interface PhraseForm {
  /** Members of phrases that the form may be, ascending. Most forms are few: a list takes a fifth of a set's room. */
  readonly members: readonly number[];
  /** A bit for each of them, by its last five bits: two forms without a common bit have no common member. */
  readonly memberBits: number;
  /** Phrases that begin with the form; found when first asked for. */
  starts: Starts | undefined;
  /** Bits of their second members, as above. */
  startBits: number;
}

/** Shared by the many words that are no member of any phrase. */
const noMember: PhraseForm = {
  members: [],
  memberBits: 0,
  starts: noStarts,
  startBits: 0,
};

/** The first place at which a number could be put into an ascending list. */
function placeIn(list: readonly number[], number: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

const bitOf = (member: number): number => 1 << (member & 31);

/** A multi-word entry with its length in words. */
export interface FoundPhrase {
  readonly entry: number;
  readonly length: number;
}

const none: readonly FoundPhrase[] = [];

/** Finds multi-word entries whose members stand in any of their forms. */
export class PhraseIndex {
  private readonly membersByKey: NumberLists;
  private readonly phrasesByFirst: NumberLists;
  private readonly membersByPhrase: NumberLists;
  private readonly entries: Numbers;
  /** Forms with a single key, by it. */
  private readonly formsOfOne = new Map<number, PhraseForm>();

  constructor(reader: SectionReader) {
    this.membersByKey = NumberLists.read(reader);
    this.phrasesByFirst = NumberLists.read(reader);
    this.membersByPhrase = NumberLists.read(reader);
    this.entries = reader.numbers();
  }

  /** What a form may be whose keys (`memberKeys`, by their numbers) a caller has found along with other things. */
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
    const members: number[] = [];
    let memberBits = 0;
    for (const key of keys) {
      const end = this.membersByKey.endOf(key);
      for (let place = this.membersByKey.startOf(key); place < end; place += 1) {
        const member = this.membersByKey.numberAt(place);
        memberBits |= bitOf(member);
        const at = placeIn(members, member);
        if (at === members.length) members.push(member);
        else if (members[at] !== member) members.splice(at, 0, member);
      }
    }
    // A copy has no room to grow: it is kept.
    return { members: members.slice(), memberBits, starts: undefined, startBits: 0 };
  }

  /** Phrases that begin with a form, by their second member; kept, since most words begin none that goes on. */
  private startsOf(form: PhraseForm): Starts {
    if (form.starts !== undefined) return form.starts;
    const found: { readonly second: number; readonly phrase: number }[] = [];
    for (const member of form.members) {
      const end = this.phrasesByFirst.endOf(member);
      for (let place = this.phrasesByFirst.startOf(member); place < end; place += 1) {
        const phrase = this.phrasesByFirst.numberAt(place);
        const second = this.membersByPhrase.numberAt(this.membersByPhrase.startOf(phrase) + 1);
        form.startBits |= bitOf(second);
        found.push({ second, phrase });
      }
    }
    if (found.length > 1) found.sort((a, b) => a.second - b.second);
    form.starts =
      found.length === 0
        ? noStarts
        : { seconds: found.map(({ second }) => second), phrases: found.map(({ phrase }) => phrase) };
    return form.starts;
  }

  /** Entries that begin at a word, with their length in words; longest first. */
  at(forms: readonly PhraseForm[], index: number): readonly FoundPhrase[] {
    const first = forms[index];
    const second = forms[index + 1];
    if (first === undefined || second === undefined) return none;
    const { seconds, phrases } = this.startsOf(first);
    if ((first.startBits & second.memberBits) === 0) return none;
    const { members } = second;
    const found: FoundPhrase[] = [];
    // The shorter of the two lists is gone through: function words begin and continue many phrases.
    if (seconds.length < members.length) {
      for (let at = 0; at < seconds.length; at += 1)
        if (members[placeIn(members, seconds[at] ?? 0)] === seconds[at])
          this.addFitting(phrases[at] ?? 0, forms, index, found);
    } else {
      for (const member of members)
        for (let at = placeIn(seconds, member); seconds[at] === member; at += 1)
          this.addFitting(phrases[at] ?? 0, forms, index, found);
    }
    return found.length < 2 ? found : found.sort((a, b) => b.length - a.length || a.entry - b.entry);
  }

  /** Adds a phrase whose members behind the second stand too. */
  private addFitting(
    phrase: number,
    forms: readonly PhraseForm[],
    index: number,
    found: FoundPhrase[],
  ): void {
    const start = this.membersByPhrase.startOf(phrase);
    const length = this.membersByPhrase.endOf(phrase) - start;
    for (let step = 2; step < length; step += 1) {
      const members = forms[index + step]?.members;
      const member = this.membersByPhrase.numberAt(start + step);
      if (members?.[placeIn(members, member)] !== member) return;
    }
    found.push({ entry: this.entries[phrase] ?? 0, length });
  }
}
