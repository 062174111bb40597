import type { KnownLanguage } from '../model.ts';
import { AppError } from '../errors.ts';
import { candidateLemmas, forEachCandidate } from '../inflect/inflect.ts';
import { CandidateLetters } from '../inflect/candidate-letters.ts';
import { LemmaSieve } from '../inflect/lemma-sieve.ts';
import type { Taker } from '../inflect/paradigm.ts';
import { SectionReader } from '../lexicon/layout.ts';
import { NumberLists, StringTable } from '../lexicon/string-table.ts';
import { namesMarker } from './compile.ts';
import { nameWords, soundKey, wholeHead, wholeKey, wordHead } from './keys.ts';
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
function formsOf(entry: NameRow, language: KnownLanguage): readonly NameForm[] {
  return entry[language];
}

/** Answers kept a language; beyond it the store starts anew. */
const mostAnswers = 20_000;

/** What a folded word may be a case of, among the words of names. */
interface Readings {
  readonly words: ReadonlySet<string>;
  /** Names with one of these words. */
  readonly ids: ReadonlySet<number>;
}

const noReadings: Readings = { words: new Set(), ids: new Set() };

class CompiledGazetteer implements Gazetteer {
  private readonly lines: StringTable;
  private readonly keys: StringTable;
  private readonly words: WordKeys;
  private readonly lists: NumberLists;
  private readonly read = new Map<number, NameEntry>();
  /** Answers of `named`, by language: every mention of a name asks again. */
  private readonly answers: Readonly<Record<KnownLanguage, Map<string, readonly NameEntry[]>>> = {
    uk: new Map(),
    ru: new Map(),
    en: new Map(),
  };

  /** By folded word. */
  private readonly readings: Readonly<Record<KnownLanguage, Map<string, Readings>>> = {
    uk: new Map(),
    ru: new Map(),
    en: new Map(),
  };

  constructor(bytes: Uint8Array) {
    const reader = new SectionReader(bytes);
    if (new TextDecoder().decode(Uint8Array.from(reader.numbers())) !== namesMarker) {
      throw new AppError('format-broken', { file: 'names.bin', reason: 'other-build' });
    }
    this.lines = StringTable.read(reader);
    const sieve = new LemmaSieve(reader.wide());
    this.keys = StringTable.read(reader);
    this.words = new WordKeys(sieve, this.keys);
    this.lists = NumberLists.read(reader);
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

  /** Ids under the key `head + word`. */
  private idsAt(head: string, word: string): number[] {
    const key = this.keys.indexOfJoined(head, word);
    return key < 0 ? [] : this.idsOfKeys([key]);
  }

  private idsOfKeys(keys: readonly number[]): number[] {
    const { lists } = this;
    const ids: number[] = [];
    for (const key of keys)
      for (let place = lists.startOf(key); place < lists.endOf(key); place += 1)
        ids.push(lists.numberAt(place));
    return ids;
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
    const words = nameWords(text);
    const whole = words.join(' ');
    const exact = this.idsAt(wholeHead, whole)
      .map((id) => this.entry(id))
      .filter((entry) => formsOf(entry, language).some((form) => wholeKey(form.text) === wholeHead + whole));
    return exact.length > 0 || language === 'en' ? exact : this.namedInSomeCase(words, language);
  }

  /** What a word may be a case of; kept, since names are asked for with the words beside them too. */
  private readingsOf(word: string, language: KnownLanguage): Readings {
    const kept = this.readings[language];
    const known = kept.get(word);
    if (known !== undefined) return known;
    const found = this.findReadings(word, language);
    if (kept.size >= mostAnswers) kept.clear();
    kept.set(word, found);
    return found;
  }

  private findReadings(word: string, language: KnownLanguage): Readings {
    // Beside an apostrophe readings are cut otherwise than the rules of inflection have them.
    if (word.includes("'")) {
      const forms = new Set([
        word,
        ...candidateLemmas(word, language).flatMap(({ lemma }) => nameWords(lemma)),
      ]);
      return { words: forms, ids: new Set([...forms].flatMap((form) => this.idsAt(wordHead, form))) };
    }
    const keys = this.words.keysOf(word, language);
    if (keys.length === 0) return noReadings;
    return {
      words: new Set(keys.map((key) => this.keys.at(key).slice(wordHead.length))),
      ids: new Set(this.idsOfKeys(keys)),
    };
  }

  private namedInSomeCase(words: readonly string[], language: KnownLanguage): readonly NameEntry[] {
    const [first = '', ...rest] = words;
    let ids = [...this.readingsOf(first, language).ids];
    for (const word of rest) {
      if (ids.length === 0) break;
      const others = this.readingsOf(word, language).ids;
      ids = ids.filter((id) => others.has(id));
    }
    if (ids.length === 0) return [];
    ids.sort((a, b) => a - b);
    const readings = words.map((word) => this.readingsOf(word, language).words);
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
    return this.idsAt(wordHead, folded).map((id) => this.entry(id));
  }

  soundingLike(word: string): readonly NameEntry[] {
    const key = soundKey(word);
    return key === '' ? [] : this.idsAt('', key).map((id) => this.entry(id));
  }
}

/** Finds the keys of names with a word that another may be a case of. */
class WordKeys implements Taker {
  private found: number[] = [];
  private readonly sieve: LemmaSieve;
  private readonly keys: StringTable;
  private readonly candidate = new CandidateLetters(wordHead);

  /** sieve: lets pass every key of a word. */
  constructor(sieve: LemmaSieve, keys: StringTable) {
    this.sieve = sieve;
    this.keys = keys;
  }

  /** Places of the keys of a folded word and of its dictionary forms. */
  keysOf(word: string, language: KnownLanguage): readonly number[] {
    this.found = [];
    this.begin(word);
    this.take(word.length, '', '');
    forEachCandidate(word, language, this);
    return this.found;
  }

  begin(word: string): void {
    this.candidate.begin(word);
  }

  take(letters: number, changed: string, ending: string): void {
    this.candidate.set(letters, changed, ending);
    if (!this.sieve.passes(this.candidate.hash)) return;
    const key = this.keys.indexOfCandidate(this.candidate);
    if (key >= 0) this.found.push(key);
  }
}

/** Opens a compiled gazetteer. The bytes are read in place: they must not change afterwards.
 *  Throws AppError('format-broken') for bytes of another kind or version. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  return new CompiledGazetteer(bytes);
}
