import type { KnownLanguage, SlavicLanguage } from '../model.ts';
import { forEachAspectPartner, voiceCounterpart } from '../inflect/aspect.ts';
import { candidatesOfFolded, forEachCandidate, verbsOfFolded } from '../inflect/inflect.ts';
import { spellingVariants } from '../inflect/spelling-variants.ts';
import { foldWord } from '../text/fold.ts';
import { entryFlags } from './entries.ts';
import { LemmaIndex } from './lemma-index.ts';
import type { Numbers, SectionReader } from './layout.ts';
import type { PhraseMatch } from './lexicon.ts';
import { PhraseIndex } from './phrases.ts';
import type { FoundPhrase, PhraseForm } from './phrases.ts';
import { NumberLists, StringTable } from './string-table.ts';

/** What one form leads to. */
export interface FormKnowledge {
  /** Entry indexes. */
  readonly entries: readonly number[];
  /** Concept ids, equivalents first. */
  readonly concepts: readonly number[];
  /** How many of `concepts` hold the form as an equivalent. */
  readonly equivalentCount: number;
  /** The entries as their rows write them; found when first asked for. */
  lemmas: readonly string[] | undefined;
}

/** All that is kept of a form. */
interface FormAnswer {
  readonly knowledge: FormKnowledge;
  readonly phraseForm: PhraseForm;
}

const writtenLarge = entryFlags.capitalised | entryFlags.acronym;

const nothing: FormKnowledge = {
  entries: [],
  concepts: [],
  equivalentCount: 0,
  lemmas: [],
};
const noPhrases: readonly PhraseMatch[] = [];
/** Forms kept with their answers: a book has fewer; beyond it the cache starts anew. */
const cacheLimit = 100_000;

/** One language's part of the compiled lexicon. */
export class LanguageEntries {
  private readonly language: KnownLanguage;
  private readonly lemmas: LemmaIndex;
  private readonly displays: StringTable;
  /** Those of them that were asked for: most are, again and again, by the rows of other words. */
  private readonly texts: (string | undefined)[];
  private readonly flags: Numbers;
  private readonly ties: NumberLists;
  private readonly items: NumberLists;
  private readonly phrases: PhraseIndex;
  private readonly cache = new Map<string, FormAnswer>();
  private readonly ofOneEntry = new Map<number, FormKnowledge>();
  private readonly phraseAnswers = new Map<number, PhraseMatch>();

  constructor(reader: SectionReader, language: KnownLanguage) {
    this.language = language;
    this.flags = reader.numbers();
    this.lemmas = new LemmaIndex(reader);
    this.displays = StringTable.read(reader);
    this.texts = new Array<string | undefined>(this.displays.size);
    this.ties = NumberLists.read(reader);
    this.items = NumberLists.read(reader);
    this.phrases = new PhraseIndex(reader);
  }

  /** An entry as its row writes it. */
  display(entry: number): string {
    return (this.texts[entry] ??= this.displays.at(entry));
  }

  /** A concept's dictionary forms in this language, in the row's order. */
  itemsOf(concept: number, isLoose: boolean): string[] {
    const found: string[] = [];
    const end = this.items.endOf(concept);
    for (let place = this.items.startOf(concept); place < end; place += 1) {
      const item = this.items.numberAt(place);
      if ((item & 1) === (isLoose ? 1 : 0)) found.push(this.display(item >>> 1));
    }
    return found;
  }

  /** Folded dictionary forms the form may have, known or not, itself first. */
  lemmaGuesses(form: string): string[] {
    const folded = foldWord(form, this.language);
    return [folded, ...candidatesOfFolded(folded, this.language).map(({ lemma }) => lemma)];
  }

  /** Everything the lexicon knows of a form: the same object for all that are forms of one entry alone. */
  knowledgeOf(form: string): FormKnowledge {
    return this.answerOf(form).knowledge;
  }

  /** What a form may be in phrases. */
  phraseFormOf(form: string): PhraseForm {
    return this.answerOf(form).phraseForm;
  }

  /** The dictionary forms of a form as their rows write them. */
  lemmasOf(form: string): readonly string[] {
    const known = this.knowledgeOf(form);
    known.lemmas ??= known.entries.map((entry) => this.display(entry));
    return known.lemmas;
  }

  private answerOf(form: string): FormAnswer {
    const cached = this.cache.get(form);
    if (cached !== undefined) return cached;
    const answer = this.gather(form);
    if (this.cache.size >= cacheLimit) this.cache.clear();
    this.cache.set(form, answer);
    return answer;
  }

  private gather(form: string): FormAnswer {
    const folded = foldWord(form, this.language);
    // Entries and phrases are found by the same dictionary forms.
    const memberKeys: number[] = [];
    const entries = this.fittingCase(form, this.entriesOf(folded, memberKeys));
    return {
      knowledge: this.withConcepts(entries.length > 0 ? entries : this.derivedEntries(folded)),
      phraseForm: this.phrases.formAt(memberKeys),
    };
  }

  /** Entries of a folded form: the form itself in any part of speech, its candidates where the group agrees.
   *  memberKeys: takes the places of the form's keys as a member of phrases. */
  private entriesOf(folded: string, memberKeys?: number[]): number[] {
    const { lemmas } = this;
    const found: number[] = [];
    lemmas.findInto(found, memberKeys);
    lemmas.takeWritten(folded);
    forEachCandidate(folded, this.language, lemmas);
    return found;
  }

  /** Drops names and acronyms for a form in lower case (us / US, may / May), unless nothing else is left. */
  private fittingCase(form: string, entries: readonly number[]): readonly number[] {
    if (!entries.some((entry) => ((this.flags[entry] ?? 0) & writtenLarge) !== 0)) return entries;
    const isCapitalised = form.charAt(0) !== form.charAt(0).toLowerCase();
    const isUpper = form.length > 1 && form === form.toUpperCase() && isCapitalised;
    const fitting = entries.filter((entry) => {
      const flags = this.flags[entry] ?? 0;
      if ((flags & entryFlags.acronym) !== 0) return isUpper;
      return (flags & entryFlags.capitalised) === 0 || isCapitalised;
    });
    if (!isUpper) return fitting.length > 0 ? fitting : entries;
    const acronyms = fitting.filter((entry) => ((this.flags[entry] ?? 0) & entryFlags.acronym) !== 0);
    return acronyms.length > 0 ? acronyms : fitting;
  }

  /** What a word outside the lexicon may still be, the nearest relation that leads anywhere: spelt otherwise,
   *  the passive of an active verb, the other aspect of a known verb, a compound of known parts. */
  private derivedEntries(folded: string): number[] {
    const respelt = spellingVariants(folded, this.language).flatMap((variant) => this.entriesOf(variant));
    if (respelt.length > 0) return [...new Set(respelt)];
    const related = this.language === 'en' ? [] : this.relatedVerbs(folded, this.language);
    if (related.length > 0 || !folded.includes('-')) return related;
    const parts = folded.split('-').filter((part) => part.length > 2);
    return [...new Set(parts.flatMap((part) => this.entriesOf(part)))];
  }

  /** Known verbs of the other voice; where there are none, of the other aspect. */
  private relatedVerbs(folded: string, language: SlavicLanguage): number[] {
    const { lemmas } = this;
    const verbs = verbsOfFolded(folded, language);
    const found: number[] = [];
    lemmas.findInto(found, undefined);
    const counterparts = verbs.map((lemma) => voiceCounterpart(lemma, language));
    for (const lemma of counterparts) lemmas.take(0, lemma, '', 'verb');
    if (found.length > 0) return found;
    for (const lemma of verbs) forEachAspectPartner(lemma, language, lemmas);
    for (const lemma of counterparts) forEachAspectPartner(lemma, language, lemmas);
    return found;
  }

  private withConcepts(entries: readonly number[]): FormKnowledge {
    const [entry] = entries;
    if (entry === undefined) return nothing;
    if (entries.length > 1) return this.readConcepts(entries);
    const known = this.ofOneEntry.get(entry);
    if (known !== undefined) return known;
    const found = this.readConcepts(entries);
    this.ofOneEntry.set(entry, found);
    return found;
  }

  private readConcepts(entries: readonly number[]): FormKnowledge {
    const concepts: number[] = [];
    this.addConcepts(entries, 0, concepts);
    const equivalentCount = concepts.length;
    this.addConcepts(entries, 1, concepts);
    // Copies have no room to grow, which lists made step by step have for a dozen more: what is kept is copied.
    return { entries: entries.slice(), concepts: concepts.slice(), equivalentCount, lemmas: undefined };
  }

  /** Adds the concepts of entries where they are equivalents (0) or looser renderings (1), each once. */
  private addConcepts(entries: readonly number[], kind: 0 | 1, concepts: number[]): void {
    for (const entry of entries) {
      const end = this.ties.endOf(entry);
      for (let place = this.ties.startOf(entry); place < end; place += 1) {
        const tie = this.ties.numberAt(place);
        if ((tie & 1) === kind && !concepts.includes(tie >>> 1)) concepts.push(tie >>> 1);
      }
    }
  }

  /** Multi-word entries beginning at a word, longest first. */
  phrasesOf(forms: readonly PhraseForm[], index: number): readonly PhraseMatch[] {
    const found = this.phrases.at(forms, index);
    return found.length === 0 ? noPhrases : found.map((phrase) => this.phraseOf(phrase));
  }

  private phraseOf({ entry, length }: FoundPhrase): PhraseMatch {
    const known = this.phraseAnswers.get(entry);
    if (known !== undefined) return known;
    const phrase = {
      concepts: this.withConcepts([entry]).concepts,
      lemma: this.display(entry),
      length,
    };
    this.phraseAnswers.set(entry, phrase);
    return phrase;
  }
}
