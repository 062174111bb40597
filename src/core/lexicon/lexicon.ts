import type { KnownLanguage, LanguageCode } from '../model.ts';
import { foldWord } from '../text/fold.ts';
import { LanguageEntries } from './language-entries.ts';
import type { FormKnowledge } from './language-entries.ts';
import { falseFriendKey, falseFriendUk, functionWordHead } from './list-keys.ts';
import { lexiconLanguages, SectionReader } from './layout.ts';
import type { Numbers } from './layout.ts';
import type { PhraseForm } from './phrases.ts';
import { fields, partsOfSpeech, stances } from './rows.ts';
import type { Field, PartOfSpeech, Stance } from './rows.ts';
import { StringTable } from './string-table.ts';

/** One row of the lexicon: dictionary forms, equivalents best first, then looser renderings. */
export interface LexiconConcept {
  readonly id: number;
  readonly uk: readonly string[];
  readonly ru: readonly string[];
  readonly en: readonly string[];
  readonly loose: Readonly<Record<KnownLanguage, readonly string[]>>;
  readonly pos: PartOfSpeech;
  readonly field: Field;
  readonly stance: Stance | null;
}

/** A multi-word concept found in a text. */
export interface PhraseMatch {
  /** Equivalents first. */
  readonly concepts: readonly number[];
  /** The phrase in its dictionary form. */
  readonly lemma: string;
  /** Words it covers. */
  readonly length: number;
}

/** Word translations; concept ids are indexes from 0 to `conceptCount`, stable within one compiled file. */
export interface Lexicon {
  readonly conceptCount: number;
  /** Concepts of every entry the form may belong to: those where it is an equivalent first, then the looser ones.
   *  Empty for unknown words and languages. */
  conceptsOf(form: string, language: LanguageCode): readonly number[];
  /** Only those concepts where the form is a looser rendering. */
  looseConceptsOf(form: string, language: LanguageCode): readonly number[];
  /** Entries (dictionary forms as written in the rows) the form may belong to. */
  lemmasOf(form: string, language: LanguageCode): readonly string[];
  /** Throws RangeError for an id that is none. */
  concept(id: number): LexiconConcept;
  /** Multi-word concepts that begin at `words[index]`, longest first; members match in any form. */
  phrasesAt(words: readonly string[], index: number, language: LanguageCode): readonly PhraseMatch[];
  /** What a form may be in phrases, for `phrasesOf`; the same object for the same form as long as it is kept. */
  phraseFormOf(form: string, language: KnownLanguage): PhraseForm;
  /** The same as `phrasesAt` for words that were looked up before. */
  phrasesOf(forms: readonly PhraseForm[], index: number, language: KnownLanguage): readonly PhraseMatch[];
  /** What a form leads to, entries apart from their spelling: the answers of `conceptsOf` and `looseConceptsOf` in one. */
  knowledgeOf(form: string, language: KnownLanguage): FormKnowledge;
  /** The part of speech of a concept. Throws RangeError for an id that is none. */
  partOf(concept: number): PartOfSpeech;
  /** The subject of a concept. Throws RangeError for an id that is none. */
  fieldOf(concept: number): Field;
  /** One cell of a concept's row: dictionary forms in a language, its equivalents or its looser renderings. */
  itemsOf(concept: number, language: KnownLanguage, isLoose: boolean): readonly string[];
  /** True for the closed list of function words, in every form. */
  isFunctionWord(form: string, language: LanguageCode): boolean;
  /** The attitude a verb of speech expresses; the first where it has several, null where it has none. */
  stanceOf(form: string, language: LanguageCode): Stance | null;
  /** True where the two look alike and mean different things; any form of either. */
  isFalseFriend(ukForm: string, ruForm: string): boolean;
  /** Every such pair of dictionary words, folded, joined as one key with a tab between. */
  falseFriends(): readonly string[];
}

/** Forms whose false friends are kept; beyond it the cache starts anew. */
const mostFriendLemmas = 50_000;

/** Concepts kept as read; beyond it the cache starts anew. */
const mostConcepts = 20_000;

class CompiledLexicon implements Lexicon {
  private readonly entries: Readonly<Record<KnownLanguage, LanguageEntries>>;
  private readonly parts: Numbers;
  private readonly fieldCodes: Numbers;
  private readonly stanceCodes: Numbers;
  /** Pairs as `falseFriendKey` writes them, function words as `functionWordKey` does. */
  private readonly friends: StringTable;
  private readonly functionWords: StringTable;
  /** Ukrainian forms with those of their lemmas that have a false friend; most have none. */
  private readonly friendLemmas = new Map<string, readonly string[]>();
  private ukFriends: ReadonlySet<string> | undefined;
  private readonly concepts = new Map<number, LexiconConcept>();

  constructor(bytes: Uint8Array) {
    const reader = new SectionReader(bytes);
    const [uk, ru, en] = lexiconLanguages.map((language) => new LanguageEntries(reader, language));
    if (uk === undefined || ru === undefined || en === undefined)
      throw new RangeError('three languages expected');
    this.entries = { uk, ru, en };
    this.parts = reader.numbers();
    this.fieldCodes = reader.numbers();
    this.stanceCodes = reader.numbers();
    this.friends = StringTable.read(reader);
    this.functionWords = StringTable.read(reader);
  }

  get conceptCount(): number {
    return this.parts.length;
  }

  private of(language: LanguageCode): LanguageEntries | undefined {
    return language === 'uk' || language === 'ru' || language === 'en' ? this.entries[language] : undefined;
  }

  conceptsOf(form: string, language: LanguageCode): readonly number[] {
    return this.of(language)?.knowledgeOf(form).concepts ?? [];
  }

  looseConceptsOf(form: string, language: LanguageCode): readonly number[] {
    const known = this.of(language)?.knowledgeOf(form);
    return known === undefined ? [] : known.concepts.slice(known.equivalentCount);
  }

  lemmasOf(form: string, language: LanguageCode): readonly string[] {
    return this.of(language)?.lemmasOf(form) ?? [];
  }

  concept(id: number): LexiconConcept {
    const known = this.concepts.get(id);
    if (known !== undefined) return known;
    const read = this.readConcept(id);
    if (this.concepts.size >= mostConcepts) this.concepts.clear();
    this.concepts.set(id, read);
    return read;
  }

  private readConcept(id: number): LexiconConcept {
    const pos = this.partOf(id);
    const field = this.fieldOf(id);
    const cell = (language: KnownLanguage, isLoose: boolean): string[] =>
      this.entries[language].itemsOf(id, isLoose);
    return {
      id,
      uk: cell('uk', false),
      ru: cell('ru', false),
      en: cell('en', false),
      loose: { uk: cell('uk', true), ru: cell('ru', true), en: cell('en', true) },
      pos,
      field,
      stance: stances[(this.stanceCodes[id] ?? 0) - 1] ?? null,
    };
  }

  phrasesAt(words: readonly string[], index: number, language: LanguageCode): readonly PhraseMatch[] {
    const entries = this.of(language);
    if (entries === undefined) return [];
    return entries.phrasesOf(
      words.slice(index).map((word) => entries.phraseFormOf(word)),
      0,
    );
  }

  phraseFormOf(form: string, language: KnownLanguage): PhraseForm {
    return this.entries[language].phraseFormOf(form);
  }

  phrasesOf(forms: readonly PhraseForm[], index: number, language: KnownLanguage): readonly PhraseMatch[] {
    return this.entries[language].phrasesOf(forms, index);
  }

  knowledgeOf(form: string, language: KnownLanguage): FormKnowledge {
    return this.entries[language].knowledgeOf(form);
  }

  partOf(concept: number): PartOfSpeech {
    const part = partsOfSpeech[this.parts[concept] ?? -1];
    if (part === undefined) throw new RangeError(`no concept ${concept}`);
    return part;
  }

  fieldOf(concept: number): Field {
    const field = fields[this.fieldCodes[concept] ?? -1];
    if (field === undefined) throw new RangeError(`no concept ${concept}`);
    return field;
  }

  itemsOf(concept: number, language: KnownLanguage, isLoose: boolean): readonly string[] {
    return this.entries[language].itemsOf(concept, isLoose);
  }

  isFunctionWord(form: string, language: LanguageCode): boolean {
    const known = language === 'uk' || language === 'ru' || language === 'en' ? language : undefined;
    return this.functionWords.indexOfJoined(functionWordHead(language), foldWord(form, known)) >= 0;
  }

  stanceOf(form: string, language: LanguageCode): Stance | null {
    for (const concept of this.conceptsOf(form, language)) {
      const stance = stances[(this.stanceCodes[concept] ?? 0) - 1];
      if (stance !== undefined) return stance;
    }
    return null;
  }

  falseFriends(): readonly string[] {
    return this.friends.all();
  }

  private lemmasWithFriends(ukForm: string): readonly string[] {
    const known = this.friendLemmas.get(ukForm);
    if (known !== undefined) return known;
    this.ukFriends ??= new Set(this.friends.all().map((pair) => falseFriendUk(pair)));
    const lemmas = this.entries.uk.lemmaGuesses(ukForm).filter((lemma) => this.ukFriends?.has(lemma));
    if (this.friendLemmas.size >= mostFriendLemmas) this.friendLemmas.clear();
    this.friendLemmas.set(ukForm, lemmas);
    return lemmas;
  }

  isFalseFriend(ukForm: string, ruForm: string): boolean {
    const ukLemmas = this.lemmasWithFriends(ukForm);
    if (ukLemmas.length === 0) return false;
    const ruLemmas = this.entries.ru.lemmaGuesses(ruForm);
    return ukLemmas.some((uk) => ruLemmas.some((ru) => this.friends.indexOf(falseFriendKey(uk, ru)) >= 0));
  }
}

/** Opens a compiled lexicon. The bytes are read in place: they must not change afterwards.
 *  Throws AppError('format-broken') for bytes of another kind or version. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  return new CompiledLexicon(bytes);
}
