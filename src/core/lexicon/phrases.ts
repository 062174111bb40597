import type { KnownLanguage } from '../model.ts';
import { candidatesOfFolded, forEachCandidate } from '../inflect/inflect.ts';
import type { WordGroup } from '../inflect/paradigm.ts';
import { foldWord } from '../text/fold.ts';
import type { Numbers, SectionReader } from './layout.ts';
import { NumberLists, StringTable } from './string-table.ts';

/** Keys of a folded word: two words share one where they may be forms of one lexeme. */
export function memberKeys(folded: string, language: KnownLanguage): readonly string[] {
  return [
    `=${folded}`,
    ...candidatesOfFolded(folded, language).map(({ group, lemma }) => group.charAt(0) + lemma),
  ];
}

/** Shared by the many words that are no member of any phrase; never added to. */
const noMembers = new Set<number>();
const noStarts = new Map<number, number[]>();

/** Finds multi-word entries whose members stand in any of their forms. */
export class PhraseIndex {
  private readonly language: KnownLanguage;
  private readonly keys: StringTable;
  private readonly membersByKey: NumberLists;
  private readonly phrasesByFirst: NumberLists;
  private readonly membersByPhrase: NumberLists;
  private readonly entries: Numbers;
  private readonly cache = new Map<string, ReadonlySet<number>>();
  private readonly starts = new Map<string, ReadonlyMap<number, readonly number[]>>();

  constructor(reader: SectionReader, language: KnownLanguage) {
    this.language = language;
    this.keys = StringTable.read(reader);
    this.membersByKey = NumberLists.read(reader);
    this.phrasesByFirst = NumberLists.read(reader);
    this.membersByPhrase = NumberLists.read(reader);
    this.entries = reader.numbers();
  }

  /** Members of phrases that a form may be; kept by the form as written, so that it is folded once. */
  private membersOf(form: string): ReadonlySet<number> {
    const cached = this.cache.get(form);
    if (cached !== undefined) return cached;
    const folded = foldWord(form, this.language);
    const keys: number[] = [];
    this.collectKey('=', folded, '', keys);
    forEachCandidate(folded, this.language, (stem, tail, group) => this.collectKey(group, stem, tail, keys));
    return this.keepMembers(form, keys);
  }

  /** Adds the place of a member's key (`memberKeys`), where it has one, for `keepMembers`. */
  collectKey(group: WordGroup | '=', stem: string, tail: string, keys: number[]): void {
    this.keys.collect(group.charAt(0), stem, tail, keys);
  }

  /** Keeps the members of a form whose keys a caller has found along with other things. */
  keepMembers(form: string, keys: readonly number[]): ReadonlySet<number> {
    const members = keys.length === 0 ? noMembers : new Set<number>();
    for (const key of keys) for (const member of this.membersByKey.at(key)) members.add(member);
    if (this.cache.size > 100_000) this.cache.clear();
    this.cache.set(form, members);
    return members;
  }

  /** Phrases that begin with a form, by their second member; kept, since most words begin none that goes on. */
  private startsOf(form: string): ReadonlyMap<number, readonly number[]> {
    const cached = this.starts.get(form);
    if (cached !== undefined) return cached;
    const members = this.membersOf(form);
    const starts = members.size === 0 ? noStarts : new Map<number, number[]>();
    for (const member of members) {
      for (const phrase of this.phrasesByFirst.at(member)) {
        const second = this.membersByPhrase.at(phrase)[1] ?? -1;
        const list = starts.get(second);
        if (list === undefined) starts.set(second, [phrase]);
        else list.push(phrase);
      }
    }
    if (this.starts.size > 100_000) this.starts.clear();
    this.starts.set(form, starts);
    return starts;
  }

  /** Entries that begin at a word, with their length in words; longest first. */
  at(words: readonly string[], index: number): { readonly entry: number; readonly length: number }[] {
    const found: { entry: number; length: number }[] = [];
    const first = words[index];
    const second = words[index + 1];
    if (first === undefined) return found;
    const starts = this.startsOf(first);
    if (starts.size === 0) return found;
    const add = (phrase: number): void => {
      const members = this.membersByPhrase.at(phrase);
      if (this.fits(members, words, index))
        found.push({
          entry: this.entries[phrase] ?? 0,
          length: members.length,
        });
    };
    for (const phrase of starts.get(-1) ?? []) add(phrase);
    if (second !== undefined) {
      const members = this.membersOf(second);
      // The shorter of the two lists is gone through: function words begin and continue many phrases.
      if (starts.size < members.size) {
        for (const [member, phrases] of starts) if (members.has(member)) phrases.forEach(add);
      } else for (const member of members) starts.get(member)?.forEach(add);
    }
    return found.sort((a, b) => b.length - a.length || a.entry - b.entry);
  }

  /** True where the members behind the second stand too. */
  private fits(members: Numbers, words: readonly string[], index: number): boolean {
    for (let step = 2; step < members.length; step += 1) {
      const word = words[index + step];
      if (word === undefined || !this.membersOf(word).has(members[step] ?? -1)) return false;
    }
    return true;
  }
}
