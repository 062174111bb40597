import { soundKey, soundsOf } from '../../align/skeleton.ts';
import type { Lexicon, LexiconConcept } from '../../lexicon/lexicon.ts';
import type { PhraseForm } from '../../lexicon/phrases.ts';
import { falseFriendRu, falseFriendUk } from '../../lexicon/list-keys.ts';
import type { KnownLanguage } from '../../model.ts';
import { foldWord } from '../../text/fold.ts';
import { alphabetOf } from './alphabet.ts';
import { aspectOf, verbForm } from './verb-forms.ts';
import type { Aspect, KnownParts, VerbForm } from './verb-forms.ts';
import { isLightWord, partsOf } from './word-parts.ts';
import { crudeStem, englishStem } from './stems.ts';

/** What the checks know of one word form, whatever text it stands in. */
export interface FormFacts {
  readonly folded: string;
  readonly isFunction: boolean;
  /** Concepts, equivalents first. */
  readonly concepts: readonly number[];
  /** How many of `concepts` hold the form as an equivalent. */
  readonly equivalentCount: number;
  /** Some dictionary form it may belong to is written with a capital. */
  readonly isProper: boolean;
  /** The word's own stem, comparable inside one language only. */
  readonly stem: string;
  /**
   * English stems the word may be glossed with, best first: `direct` of equivalents (of an English word: its own),
   * `indirect` of looser renderings (of an English word: its synonyms).
   */
  readonly direct: readonly string[];
  readonly indirect: readonly string[];
  /** What its ending says of a verb. */
  readonly verb: VerbForm | null;
  /** Open parts of speech it may be of, a sum of `partBits`. */
  readonly parts: number;
  /** Free translations leave it out as a rule. */
  readonly isLight: boolean;
  /** The word by its sounds, comparable across alphabets; empty where no table exists. */
  readonly sounds: string;
  /** Bucket of `sounds`; 0 = too short to compare. */
  readonly soundBucket: number;
  /** Pairs of false friends it belongs to (`Lexicon.falseFriends`): a word of the same pair looks alike and is another. */
  readonly falseFriends: readonly string[];
  /** What it may be in phrases of its language; undefined where nothing is known of the language. */
  readonly phraseForm: PhraseForm | undefined;
  /** What the checks asked of the form already, by question (`rememberOfForm`). */
  readonly notes: unknown[];
}

/** A form as it stands in a text of some language. */
export interface WrittenForm {
  /** Of a word in another alphabet than the language's: without language. */
  readonly facts: FormFacts;
  readonly isForeignScript: boolean;
  /** The first letter is a capital. */
  readonly isCapitalised: boolean;
}

/** Concepts of one form beyond this are noise (be, have, на): they say nothing of the word. */
const mostConcepts = 24;
/** Forms kept: a long book has fewer; beyond it the cache starts anew. */
const cacheLimit = 60_000;

/** English stems of a concept's equivalents and looser renderings, and its part of speech. */
interface ConceptGlosses {
  readonly best: readonly string[];
  readonly loose: readonly string[];
  readonly part: LexiconConcept['pos'] | undefined;
}

function groupBy(keys: readonly string[], wordOf: (key: string) => string): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const group = groups.get(wordOf(key));
    if (group) group.push(key);
    else groups.set(wordOf(key), [key]);
  }
  return groups;
}

/** Looks word forms up once and keeps the answer. One book a lexicon. */
export class FormBook {
  private readonly lexicon: Lexicon | undefined;
  private readonly caches: Readonly<Record<KnownLanguage | 'none', Map<string, FormFacts>>> = {
    uk: new Map(),
    ru: new Map(),
    en: new Map(),
    none: new Map(),
  };
  private readonly written: Readonly<Record<KnownLanguage | 'none', Map<string, WrittenForm>>> = {
    uk: new Map(),
    ru: new Map(),
    en: new Map(),
    none: new Map(),
  };
  private friends: Readonly<Record<'uk' | 'ru', ReadonlyMap<string, readonly string[]>>> | undefined;
  private readonly glosses = new Map<number, ConceptGlosses>();

  constructor(lexicon: Lexicon | undefined) {
    this.lexicon = lexicon;
  }

  /** Everything known of a form as it stands in a text of a language, by one look. */
  writtenIn(language: KnownLanguage | undefined, form: string): WrittenForm {
    const cache = this.written[language ?? 'none'];
    const cached = cache.get(form);
    if (cached !== undefined) return cached;
    const isForeignScript = isForeign(form, language);
    const first = form.charAt(0);
    const found = {
      facts: this.facts(form, isForeignScript ? undefined : language),
      isForeignScript,
      isCapitalised: first !== first.toLowerCase(),
    };
    if (cache.size >= cacheLimit) cache.clear();
    cache.set(form, found);
    return found;
  }

  /** Everything known of a form of a language. */
  facts(form: string, language: KnownLanguage | undefined): FormFacts {
    const cache = this.caches[language ?? 'none'];
    const cached = cache.get(form);
    if (cached !== undefined) return cached;
    const facts = this.gather(form, language);
    if (cache.size >= cacheLimit) cache.clear();
    cache.set(form, facts);
    return facts;
  }

  private gather(form: string, language: KnownLanguage | undefined): FormFacts {
    const whole = foldWord(form, language);
    const folded = whole.endsWith("'s") ? whole.slice(0, -2) : whole;
    const sounds = soundsOf(respell(folded, language));
    const bare = {
      folded,
      stem: language === 'en' ? englishStem(folded) : crudeStem(folded),
      sounds,
      soundBucket: soundKey(sounds, 2),
    };
    if (language === undefined || this.lexicon === undefined) {
      return {
        ...bare,
        isProper: false,
        isFunction: false,
        verb: null,
        parts: partsOf(folded, language, [], null),
        isLight: false,
        concepts: [],
        equivalentCount: 0,
        direct: [],
        indirect: [],
        falseFriends: [],
        phraseForm: undefined,
        notes: [],
      };
    }
    const { lexicon } = this;
    const known = lexicon.knowledgeOf(form, language);
    const lemmas = lexicon.lemmasOf(form, language);
    const concepts =
      known.concepts.length > mostConcepts ? known.concepts.slice(0, mostConcepts) : known.concepts;
    const equivalentCount = Math.min(concepts.length, known.equivalentCount);
    const isFunction = lexicon.isFunctionWord(form, language);
    const best = concepts.slice(0, equivalentCount);
    const verb = verbForm(folded, language, {
      ...this.knownParts(best, lemmas, language),
      isLemma: lemmas.includes(folded),
    });
    const partsOfBest = (best.length > 0 ? best : concepts).map((concept) => this.glossesOf(concept).part);
    return {
      ...bare,
      isFunction,
      isProper: isProper(lemmas),
      verb,
      parts: partsOf(folded, language, partsOfBest, verb),
      isLight: isLightWord(folded, lemmas, language),
      concepts,
      equivalentCount,
      falseFriends: language === 'en' ? [] : this.friendsOf(lexicon, lemmas, language),
      phraseForm: lexicon.phraseFormOf(form, language),
      notes: [],
      ...(isFunction
        ? { direct: [], indirect: [] }
        : this.stems(concepts, equivalentCount, language === 'en' ? [bare.stem, ...lemmaStems(lemmas)] : [])),
    };
  }

  private friendsOf(lexicon: Lexicon, lemmas: readonly string[], language: 'uk' | 'ru'): readonly string[] {
    this.friends ??= {
      uk: groupBy(lexicon.falseFriends(), falseFriendUk),
      ru: groupBy(lexicon.falseFriends(), falseFriendRu),
    };
    const known = this.friends[language];
    return lemmas.flatMap((lemma) => known.get(foldWord(lemma, language)) ?? []);
  }

  /** Whether the form may be a verb's, and whether it may be another word's. */
  private knownParts(
    concepts: readonly number[],
    lemmas: readonly string[],
    language: KnownLanguage,
  ): KnownParts {
    const parts = new Set(concepts.map((concept) => this.glossesOf(concept).part));
    return {
      isVerb: parts.has('verb') || lemmas.some((lemma) => lemma === 'бути' || lemma === 'быть'),
      isOther: [...parts].some((part) => part !== undefined && part !== 'verb' && part !== 'phrase'),
      aspect: language === 'en' || !parts.has('verb') ? undefined : this.aspect(concepts, lemmas, language),
    };
  }

  /** The aspect that all rows of the form agree on. */
  private aspect(
    concepts: readonly number[],
    lemmas: readonly string[],
    language: 'uk' | 'ru',
  ): Aspect | undefined {
    const found = new Set(
      concepts.flatMap(
        (concept) => aspectOf(lemmas, this.lexicon?.itemsOf(concept, language, false) ?? []) ?? [],
      ),
    );
    return found.size === 1 ? [...found][0] : undefined;
  }

  private stems(
    concepts: readonly number[],
    equivalentCount: number,
    own: readonly string[],
  ): { direct: readonly string[]; indirect: readonly string[] } {
    const direct = new Set<string>();
    const indirect = new Set<string>();
    for (const [place, concept] of concepts.entries()) {
      const { best, loose } = this.glossesOf(concept);
      const isBest = place < equivalentCount && own.length === 0;
      for (const stem of best) (isBest ? direct : indirect).add(stem);
      if (place < equivalentCount) for (const stem of loose) indirect.add(stem);
    }
    for (const stem of own) direct.add(stem);
    return { direct: [...direct], indirect: [...indirect].filter((stem) => !direct.has(stem)) };
  }

  private glossesOf(concept: number): ConceptGlosses {
    const cached = this.glosses.get(concept);
    if (cached !== undefined) return cached;
    const stemsOf = (items: readonly string[]): string[] =>
      items.filter((item) => !item.includes(' ')).map((item) => englishStem(item.toLowerCase()));
    const found = {
      best: stemsOf(this.lexicon?.itemsOf(concept, 'en', false) ?? []),
      loose: stemsOf(this.lexicon?.itemsOf(concept, 'en', true) ?? []),
      part: this.lexicon?.partOf(concept),
    };
    this.glosses.set(concept, found);
    return found;
  }
}

const cyrillicLetter = /\p{Script=Cyrillic}/u;
const latinLetter = /\p{Script=Latin}/u;

function isForeign(word: string, language: KnownLanguage | undefined): boolean {
  if (language === undefined) return false;
  const alphabet = alphabetOf(word);
  if (alphabet !== 'other') return (alphabet === 'cyrillic') === (language === 'en');
  return language === 'en' ? cyrillicLetter.test(word) : latinLetter.test(word) && !cyrillicLetter.test(word);
}

/** Spells out what names of the English press do to sounds: j and дж, w and у, х before a vowel and h. */
function respell(folded: string, language: KnownLanguage | undefined): string {
  if (language === 'uk' || language === 'ru')
    return folded.replace(/дж/gu, 'ж').replace(/(?<=^|[аеєиіоуэ])у(?=[аеєиіоэ])/gu, 'в');
  return folded.replace(/j(?=[aeiou])/gu, 'zh').replace(/g(?=[ei]|y)/gu, 'g');
}

/** Stems of the dictionary forms: won is win, smallest is small. */
const lemmaStems = (lemmas: readonly string[]): string[] =>
  lemmas.filter((lemma) => !lemma.includes(' ')).map((lemma) => englishStem(lemma.toLowerCase()));

function isProper(lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => lemma.charAt(0) !== lemma.charAt(0).toLowerCase());
}

const books = new WeakMap<Lexicon, FormBook>();
const emptyBook = new FormBook(undefined);

/** The book of a lexicon; a cache, not state: the same lexicon always gives the same answers. */
export function formBookOf(lexicon: Lexicon | undefined): FormBook {
  if (lexicon === undefined) return emptyBook;
  const known = books.get(lexicon);
  if (known !== undefined) return known;
  const made = new FormBook(lexicon);
  books.set(lexicon, made);
  return made;
}
