import type { KnownLanguage } from '../model.ts';
import { AppError } from '../errors.ts';
import { candidateLemmas } from '../inflect/inflect.ts';
import { SectionReader } from '../lexicon/layout.ts';
import { NumberLists, StringTable } from '../lexicon/string-table.ts';
import { namesMarker } from './compile.ts';
import { nameWords, soundKey, wholeKey, wordKey } from './keys.ts';
import { readCheckedRow } from './rows.ts';
import type { NameForm, NameRow } from './rows.ts';

/** One row of the gazetteer; `id` is stable within one compiled file. Earlier rows are better known. */
export interface NameEntry extends NameRow {
  readonly id: number;
}

/** Names of places, people, institutions with their forms. */
export interface Gazetteer {
  readonly entryCount: number;
  /** Throws RangeError for an id that is none. */
  entry(id: number): NameEntry;
  /** Entries that have this very form; Cyrillic forms are found in every case as well. */
  named(text: string, language: KnownLanguage): readonly NameEntry[];
  /** Entries with this word in some form. */
  withWord(word: string): readonly NameEntry[];
  /** Entries with a word that sounds like this one, whatever the spelling. */
  soundingLike(word: string): readonly NameEntry[];
}

/** The forms of one language. */
export function formsOf(entry: NameRow, language: KnownLanguage): readonly NameForm[] {
  return entry[language];
}

/** Answers kept a language; beyond it the store starts anew. */
const mostAnswers = 20_000;

class CompiledGazetteer implements Gazetteer {
  private readonly lines: StringTable;
  private readonly keys: StringTable;
  private readonly ids: NumberLists;
  private readonly read = new Map<number, NameEntry>();
  /** Answers of `named`, by language: every mention of a name asks again. */
  private readonly answers: Readonly<Record<KnownLanguage, Map<string, readonly NameEntry[]>>> = {
    uk: new Map(),
    ru: new Map(),
    en: new Map(),
  };

  constructor(bytes: Uint8Array) {
    const reader = new SectionReader(bytes);
    if (new TextDecoder().decode(Uint8Array.from(reader.numbers())) !== namesMarker) {
      throw new AppError('format-broken', { file: 'names.bin' });
    }
    this.lines = StringTable.read(reader);
    this.keys = StringTable.read(reader);
    this.ids = NumberLists.read(reader);
  }

  get entryCount(): number {
    return this.lines.size;
  }

  entry(id: number): NameEntry {
    const known = this.read.get(id);
    if (known !== undefined) return known;
    const row = readCheckedRow(this.lines.at(id));
    if (row === undefined) throw new RangeError(`no name ${id}`);
    const entry = { ...row, id };
    this.read.set(id, entry);
    return entry;
  }

  private idsAt(key: string): readonly number[] {
    const at = key === '' ? -1 : this.keys.indexOf(key);
    return at < 0 ? [] : [...this.ids.at(at)];
  }

  named(text: string, language: KnownLanguage): readonly NameEntry[] {
    const answers = this.answers[language];
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = this.find(text, language);
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(text, found);
    return found;
  }

  private find(text: string, language: KnownLanguage): readonly NameEntry[] {
    const exact = this.idsAt(wholeKey(text))
      .map((id) => this.entry(id))
      .filter((entry) => formsOf(entry, language).some((form) => wholeKey(form.text) === wholeKey(text)));
    return exact.length > 0 || language === 'en' ? exact : this.namedInSomeCase(nameWords(text), language);
  }

  private namedInSomeCase(words: readonly string[], language: KnownLanguage): readonly NameEntry[] {
    const readings = words.map((word) => readingsOf(word, language));
    const [first, ...rest] = readings.map(
      (forms) => new Set([...forms].flatMap((form) => this.idsAt(wordKey(form)))),
    );
    if (first === undefined) return [];
    const ids = [...first].filter((id) => rest.every((set) => set.has(id))).sort((a, b) => a - b);
    return ids
      .map((id) => this.entry(id))
      .filter((entry) =>
        formsOf(entry, language).some((form) => {
          const own = nameWords(form.text);
          // A surname alone names its bearer too; other names must agree in full.
          const tail = entry.kind === 'person' ? own.slice(-words.length) : own;
          return tail.length === words.length && tail.every((word, at) => readings[at]?.has(word) === true);
        }),
      );
  }

  withWord(word: string): readonly NameEntry[] {
    const [folded = ''] = nameWords(word);
    return this.idsAt(wordKey(folded)).map((id) => this.entry(id));
  }

  soundingLike(word: string): readonly NameEntry[] {
    return this.idsAt(soundKey(word)).map((id) => this.entry(id));
  }
}

function readingsOf(word: string, language: KnownLanguage): Set<string> {
  return new Set([word, ...candidateLemmas(word, language).flatMap(({ lemma }) => nameWords(lemma))]);
}

/** Opens a compiled gazetteer. The bytes are read in place: they must not change afterwards.
 *  Throws AppError('format-broken') for bytes of another kind or version. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  return new CompiledGazetteer(bytes);
}
