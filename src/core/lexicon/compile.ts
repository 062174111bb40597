import type { KnownLanguage } from '../model.ts';
import { foldWord } from '../text/fold.ts';
import { wordForms } from '../text/words.ts';
import { entryFlags, groupsOfPart, spellingFlags } from './entries.ts';
import { lexiconLanguages, narrowest, packSections } from './layout.ts';
import type { SectionData } from './layout.ts';
import { LemmaLists } from './lemma-index.ts';
import { falseFriendKey, functionWordHead } from './list-keys.ts';
import { memberKeys } from './phrases.ts';
import { fields, parseRows, partsOfSpeech, stances } from './rows.ts';
import type { LexiconRow } from './rows.ts';
import { packLists, packStrings, packTexts } from './string-table.ts';

/** The texts a lexicon is made of; every one as its file stands. */
export interface LexiconSources {
  /** Files of rows. */
  readonly rows: readonly string[];
  /** `uk<TAB>ru<TAB>note` with a header line. */
  readonly falseFriends: string;
  /** `language<TAB>forms` with a header line, forms apart by `, `. */
  readonly functionWords: string;
}

/** Dictionary forms of one language while they are gathered. */
interface Entries {
  readonly displays: string[];
  readonly flags: number[];
  /** Per entry: concept * 2 + (loose ? 1 : 0). */
  readonly ties: number[][];
}

/** Gathers one language's entries; `items` gets entry * 2 + (loose ? 1 : 0) per concept, in the row's order. */
function gatherEntries(rows: readonly LexiconRow[], language: KnownLanguage, items: number[][]): Entries {
  const entries: Entries = { displays: [], flags: [], ties: [] };
  const indexes = new Map<string, number>();
  for (const [concept, row] of rows.entries()) {
    const { equivalents, loose } = row[language];
    for (const [place, display] of [...equivalents, ...loose].entries()) {
      let entry = indexes.get(display);
      if (entry === undefined) {
        entry = entries.displays.length;
        indexes.set(display, entry);
        entries.displays.push(display);
        entries.flags.push(spellingFlags(display));
        entries.ties.push([]);
      }
      const isLoose = place < equivalents.length ? 0 : 1;
      entries.flags[entry] = (entries.flags[entry] ?? 0) | groupsOfPart(row.pos, language);
      entries.ties[entry]?.push(concept * 2 + isLoose);
      (items[concept] ??= []).push(entry * 2 + isLoose);
    }
  }
  // Equivalents before looser renderings, each in the order of the rows.
  for (const ties of entries.ties) ties.sort((a, b) => (a & 1) - (b & 1) || a - b);
  return entries;
}

/** Phrases as sequences of member words; every key that an inflected member may share leads to the member. The keys are
 *  numbered, and their numbers added to `lemmas`. */
function packPhrases(entries: Entries, language: KnownLanguage, lemmas: LemmaLists): SectionData[] {
  const memberIds = new Map<string, number>();
  const idsByKey = new Map<string, Set<number>>();
  const membersByPhrase: number[][] = [];
  const phraseEntries: number[] = [];
  const phrasesByFirst: number[][] = [];
  const memberId = (word: string): number => {
    const known = memberIds.get(word);
    if (known !== undefined) return known;
    const id = memberIds.size;
    memberIds.set(word, id);
    for (const key of memberKeys(word, language)) {
      const ids = idsByKey.get(key);
      if (ids === undefined) {
        lemmas.addMemberKey(key, idsByKey.size);
        idsByKey.set(key, new Set([id]));
      } else ids.add(id);
    }
    return id;
  };
  for (const [entry, display] of entries.displays.entries()) {
    if (((entries.flags[entry] ?? 0) & entryFlags.phrase) === 0) continue;
    const members = wordForms(display).map((word) => memberId(foldWord(word, language)));
    const [first] = members;
    if (first === undefined || members.length < 2) continue;
    (phrasesByFirst[first] ??= []).push(membersByPhrase.length);
    membersByPhrase.push(members);
    phraseEntries.push(entry);
  }
  return [
    ...packLists([...idsByKey.values()].map((ids) => [...ids])),
    ...packLists(Array.from({ length: memberIds.size }, (_, id) => phrasesByFirst[id] ?? [])),
    ...packLists(membersByPhrase),
    narrowest(phraseEntries),
  ];
}

/** Splits the lines after the header into their cells. */
function readList(text: string): string[][] {
  const lines = text.replaceAll('\r\n', '\n').split('\n').slice(1);
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

const falseFriendKeys = (text: string): string[] =>
  readList(text).map(([uk = '', ru = '']) => falseFriendKey(foldWord(uk, 'uk'), foldWord(ru, 'ru')));

const functionWordKeys = (text: string): string[] =>
  readList(text).flatMap(([language = '', forms = '']) =>
    forms.split(', ').map((form) => functionWordHead(language) + form),
  );

/** Compiles rows and lists into the one file that `openLexicon` reads. Rows with faults are left out. */
export function compileLexicon(sources: LexiconSources): Uint8Array<ArrayBuffer> {
  const rows = sources.rows.flatMap((text) => parseRows(text).rows);
  const sections: SectionData[] = [];
  for (const language of lexiconLanguages) {
    const items: number[][] = [];
    const entries = gatherEntries(rows, language, items);
    const lemmas = new LemmaLists();
    for (const [entry, display] of entries.displays.entries())
      lemmas.addEntry(foldWord(display, language), entry, entries.flags[entry] ?? 0);
    const phrases = packPhrases(entries, language, lemmas);
    sections.push(
      narrowest(entries.flags),
      ...lemmas.pack(),
      ...packTexts(entries.displays),
      ...packLists(entries.ties),
      ...packLists(items),
      ...phrases,
    );
  }
  sections.push(
    Uint8Array.from(rows, (row) => partsOfSpeech.indexOf(row.pos)),
    Uint8Array.from(rows, (row) => fields.indexOf(row.field)),
    Uint8Array.from(rows, (row) => (row.stance === null ? 0 : stances.indexOf(row.stance) + 1)),
    ...packStrings(falseFriendKeys(sources.falseFriends)),
    ...packStrings(functionWordKeys(sources.functionWords)),
  );
  return packSections(sections);
}
