import type { KnownLanguage } from '../model.ts';
import { candidatesOfFolded } from '../inflect/inflect.ts';
import { foldWord } from '../text/fold.ts';
import type { SectionReader } from './layout.ts';
import { NumberLists, StringTable } from './string-table.ts';

/** Keys of a folded word: two words share one where they may be forms of one lexeme. */
export function memberKeys(folded: string, language: KnownLanguage): readonly string[] {
  return [
    `=${folded}`,
    ...candidatesOfFolded(folded, language).map(({ group, lemma }) => group.charAt(0) + lemma),
  ];
}

/** Finds multi-word entries whose members stand in any of their forms. */
export class PhraseIndex {
  private readonly language: KnownLanguage;
  private readonly keys: StringTable;
  private readonly membersByKey: NumberLists;
  private readonly phrasesByFirst: NumberLists;
  private readonly membersByPhrase: NumberLists;
  private readonly entries: Uint32Array;
  private readonly cache = new Map<string, ReadonlySet<number>>();

  constructor(reader: SectionReader, language: KnownLanguage) {
    this.language = language;
    this.keys = StringTable.read(reader);
    this.membersByKey = NumberLists.read(reader);
    this.phrasesByFirst = NumberLists.read(reader);
    this.membersByPhrase = NumberLists.read(reader);
    this.entries = reader.u32();
  }

  /** Members of phrases that a form may be; kept by the form as written, so that it is folded once. */
  private membersOf(form: string): ReadonlySet<number> {
    const cached = this.cache.get(form);
    if (cached !== undefined) return cached;
    const members = new Set<number>();
    for (const key of memberKeys(foldWord(form, this.language), this.language)) {
      const index = this.keys.indexOf(key);
      if (index >= 0) for (const member of this.membersByKey.at(index)) members.add(member);
    }
    if (this.cache.size > 100_000) this.cache.clear();
    this.cache.set(form, members);
    return members;
  }

  /** Entries that begin at a word, with their length in words; longest first. */
  at(words: readonly string[], index: number): { readonly entry: number; readonly length: number }[] {
    const found: { entry: number; length: number }[] = [];
    const first = words[index];
    if (first === undefined) return found;
    for (const member of this.membersOf(first)) {
      for (const phrase of this.phrasesByFirst.at(member)) {
        const members = this.membersByPhrase.at(phrase);
        if (this.fits(members, words, index)) {
          found.push({ entry: this.entries[phrase] ?? 0, length: members.length });
        }
      }
    }
    return found.sort((a, b) => b.length - a.length || a.entry - b.entry);
  }

  private fits(members: Uint32Array, words: readonly string[], index: number): boolean {
    for (let step = 1; step < members.length; step += 1) {
      const word = words[index + step];
      if (word === undefined || !this.membersOf(word).has(members[step] ?? -1)) return false;
    }
    return true;
  }
}
