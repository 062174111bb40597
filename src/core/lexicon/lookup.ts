import type { KnownLanguage } from '../model.ts';
import { candidateLemmas } from '../inflect/inflect.ts';
import { wordForms } from '../text/words.ts';
import { lexiconLanguages } from './layout.ts';
import type { Lexicon, LexiconConcept } from './lexicon.ts';

/** One language's reading of what was looked up. */
export interface LookupEntry {
  readonly language: KnownLanguage;
  /** Dictionary forms that the lexicon has for it. */
  readonly lemmas: readonly string[];
  /** Dictionary forms that grammar allows and the lexicon lacks; given only where `lemmas` is empty. */
  readonly guesses: readonly string[];
  readonly isFunctionWord: boolean;
  /** Concepts with the word as an equivalent first. */
  readonly concepts: readonly LookupConcept[];
}

/** A concept that a word stands for. */
export interface LookupConcept {
  readonly concept: LexiconConcept;
  /** True where the word is only a looser rendering there. */
  readonly isLoose: boolean;
}

const scripts: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: /^[^A-Za-zыэёъЫЭЁЪ]*$/,
  ru: /^[^A-Za-zіїєґІЇЄҐ'’ʼ]*$/,
  en: /^[^\u0400-\u04ff]*$/,
};

/** More guesses than a person would read through. */
const mostGuesses = 12;

/** Finds a word or phrase, in any form, in every language whose letters it fits; languages without an answer but
 *  with guesses come too. */
export function lookup(word: string, lexicon: Lexicon): readonly LookupEntry[] {
  const text = word.trim();
  const words = wordForms(text);
  if (words.length === 0) return [];
  const fitting = lexiconLanguages.filter((language) => scripts[language].test(text));
  return fitting
    .map((language) =>
      words.length === 1
        ? lookUpWord(words[0] ?? text, language, lexicon)
        : lookUpPhrase(words, language, lexicon),
    )
    .filter((entry) => entry.lemmas.length + entry.guesses.length > 0 || entry.isFunctionWord);
}

function lookUpWord(form: string, language: KnownLanguage, lexicon: Lexicon): LookupEntry {
  const lemmas = lexicon.lemmasOf(form, language);
  const loose = new Set(lexicon.looseConceptsOf(form, language));
  const guesses = new Set(candidateLemmas(form, language).map(({ lemma }) => lemma));
  return {
    language,
    lemmas,
    guesses: lemmas.length > 0 ? [] : [...guesses].slice(0, mostGuesses),
    isFunctionWord: lexicon.isFunctionWord(form, language),
    concepts: lexicon.conceptsOf(form, language).map((id) => ({
      concept: lexicon.concept(id),
      isLoose: loose.has(id),
    })),
  };
}

function lookUpPhrase(words: readonly string[], language: KnownLanguage, lexicon: Lexicon): LookupEntry {
  const matches = lexicon.phrasesAt(words, 0, language).filter(({ length }) => length === words.length);
  const concepts = [...new Set(matches.flatMap((match) => match.concepts))].map((id) => lexicon.concept(id));
  const lemmas = matches.map(({ lemma }) => lemma);
  return {
    language,
    lemmas,
    guesses: [],
    isFunctionWord: false,
    concepts: concepts.map((concept) => ({
      concept,
      isLoose: concept.loose[language].some((item) => lemmas.includes(item)),
    })),
  };
}
