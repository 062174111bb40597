import { soundKey, soundsOf } from '../../align/skeleton.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PhraseForm } from '../../lexicon/phrases.ts';
import type { KnownLanguage } from '../../model.ts';
import { foldWord } from '../../text/fold.ts';
import { alphabetOf } from './alphabet.ts';
import { LemmaBook } from './lemma-facts.ts';
import { emptyNotes } from './memo.ts';
import type { Glosses } from './lemma-facts.ts';
import { verbForm } from './verb-forms.ts';
import type { VerbForm } from './verb-forms.ts';
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
  /** `LemmaFacts.rankedConcepts` */
  readonly rankedConcepts: readonly number[];
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
  /** Both together, as forms of one word share them. */
  readonly glosses: Glosses;
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

/** Forms kept: a long book has fewer; beyond it the cache starts anew. */
const cacheLimit = 60_000;

/** Looks word forms up once and keeps the answer. One book a lexicon. */
class FormBook {
  private readonly lexicon: Lexicon | undefined;
  /** Forms asked for apart from their script. */
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
  private readonly lemmaBook: LemmaBook | undefined;

  constructor(lexicon: Lexicon | undefined) {
    this.lexicon = lexicon;
    this.lemmaBook = lexicon === undefined ? undefined : new LemmaBook(lexicon);
  }

  /** Everything known of a form as it stands in a text of a language, by one look. */
  writtenIn(language: KnownLanguage | undefined, form: string): WrittenForm {
    const cache = this.written[language ?? 'none'];
    const cached = cache.get(form);
    if (cached !== undefined) return cached;
    const isForeignScript = isForeign(form, language);
    const first = form.charAt(0);
    const found = {
      facts: isForeignScript ? this.facts(form, undefined) : this.gather(form, language),
      isForeignScript,
      isCapitalised: first !== first.toLowerCase(),
    };
    if (cache.size >= cacheLimit) cache.clear();
    cache.set(form, found);
    return found;
  }

  /** Everything known of a form of a language. */
  facts(form: string, language: KnownLanguage | undefined): FormFacts {
    const written = this.written[language ?? 'none'].get(form);
    if (written?.isForeignScript === false) return written.facts;
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
    const stem = language === 'en' ? englishStem(folded) : crudeStem(folded);
    const { lexicon, lemmaBook } = this;
    if (language === undefined || lexicon === undefined || lemmaBook === undefined)
      return unknownForm(folded, stem, language);
    const sounds = soundsOf(respell(folded, language));
    const lemma = lemmaBook.factsOf(form, language);
    const isFunction = lexicon.isFunctionWord(form, language);
    const verb = verbForm(folded, language, {
      isVerb: lemma.isVerb,
      isOther: lemma.isOther,
      aspect: lemma.aspect,
      isLemma: lemma.lemmas.includes(folded),
    });
    const glosses = isFunction
      ? noGlosses
      : language === 'en'
        ? englishGlosses(stem, lemma.glosses)
        : lemma.glosses;
    // Written out in the order of `unknownForm`: one layout, with all fields in the object itself.
    return {
      folded,
      isFunction,
      concepts: lemma.concepts,
      equivalentCount: lemma.equivalentCount,
      rankedConcepts: lemma.rankedConcepts,
      isProper: lemma.isProper,
      stem,
      direct: glosses.direct,
      indirect: glosses.indirect,
      glosses,
      verb,
      parts: partsOf(folded, language, lemma.parts, verb),
      isLight: lemma.isLight || isLightWord(folded, [], language),
      sounds,
      soundBucket: soundKey(sounds, 2),
      falseFriends: lemma.falseFriends,
      phraseForm: lexicon.phraseFormOf(form, language),
      notes: emptyNotes(),
    };
  }
}

/** A form of which nothing is known but its letters. */
function unknownForm(folded: string, stem: string, language: KnownLanguage | undefined): FormFacts {
  const sounds = soundsOf(respell(folded, language));
  return {
    folded,
    isFunction: false,
    concepts: none,
    equivalentCount: 0,
    rankedConcepts: none,
    isProper: false,
    stem,
    direct: none,
    indirect: none,
    glosses: noGlosses,
    verb: null,
    parts: partsOf(folded, language, [], null),
    isLight: false,
    sounds,
    soundBucket: soundKey(sounds, 2),
    falseFriends: none,
    phraseForm: undefined,
    notes: emptyNotes(),
  };
}

const none: readonly never[] = [];

const noGlosses: Glosses = { direct: none, indirect: none, keys: undefined };

/** Glosses of an English form: its own stem and those of its dictionary forms, then its synonyms. */
function englishGlosses(stem: string, { direct, indirect }: Glosses): Glosses {
  const own = [...new Set([stem, ...direct])];
  return { direct: own, indirect: indirect.filter((each) => !own.includes(each)).slice(), keys: undefined };
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
  if (language === 'uk' || language === 'ru') {
    const plain = folded.includes('дж') ? folded.replaceAll('дж', 'ж') : folded;
    return plain.includes('у') ? plain.replace(/(?<=^|[аеєиіоуэ])у(?=[аеєиіоэ])/gu, 'в') : plain;
  }
  return folded.includes('j') ? folded.replace(/j(?=[aeiou])/gu, 'zh') : folded;
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
