import { falseFriendRu, falseFriendUk } from '../../lexicon/list-keys.ts';
import type { FormKnowledge } from '../../lexicon/language-entries.ts';
import type { Lexicon, LexiconConcept } from '../../lexicon/lexicon.ts';
import type { KnownLanguage, SlavicLanguage } from '../../model.ts';
import { foldWord } from '../../text/fold.ts';
import { englishStem } from './stems.ts';
import { aspectOf } from './verb-forms.ts';
import type { Aspect } from './verb-forms.ts';
import { isLightWord } from './word-parts.ts';

/** English stems that a word may be glossed with, best first. */
export interface Glosses {
  readonly direct: readonly string[];
  readonly indirect: readonly string[];
  /** The same as numbers, made when first asked for: many forms share them. */
  keys: GlossKeys | undefined;
}

/** Keys of glosses, place by place as in `direct` and `indirect`. */
export interface GlossKeys {
  readonly direct: readonly number[];
  readonly indirect: readonly number[];
}

/** What the checks know of a word by its dictionary forms, whichever of its forms stands in a text. */
export interface LemmaFacts {
  /** Dictionary forms as the rows write them. */
  readonly lemmas: readonly string[];
  /** Concepts, equivalents first. */
  readonly concepts: readonly number[];
  /** How many of `concepts` hold the word as an equivalent. */
  readonly equivalentCount: number;
  /** The concepts in ascending order, each doubled, and one more where the word is a looser rendering of it. */
  readonly rankedConcepts: readonly number[];
  /** Parts of speech of the equivalents; of the looser renderings where there are no others. */
  readonly parts: readonly (LexiconConcept['pos'] | undefined)[];
  readonly isVerb: boolean;
  readonly isOther: boolean;
  readonly aspect: Aspect | undefined;
  /** Some dictionary form is written with a capital. */
  readonly isProper: boolean;
  /** Some dictionary form is one that free translations leave out as a rule. */
  readonly isLight: boolean;
  readonly falseFriends: readonly string[];
  /** Of a Slavic word: its glosses. Of an English one, whose own stem has yet to come: stems of its dictionary forms and of all its synonyms. */
  readonly glosses: Glosses;
}

/** Concepts of one form beyond this are noise (be, have, на): they say nothing of the word. */
const mostConcepts = 24;

/** English stems of a concept's equivalents and looser renderings, and its part of speech. */
interface ConceptGlosses {
  readonly best: readonly string[];
  readonly loose: readonly string[];
  readonly part: LexiconConcept['pos'];
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

/** Reads what the dictionary forms of words say, those of one word once for all of its forms. */
export class LemmaBook {
  private readonly lexicon: Lexicon;
  private readonly cache = new Map<FormKnowledge, LemmaFacts>();
  private readonly glosses = new Map<number, ConceptGlosses>();
  private friends: Readonly<Record<SlavicLanguage, ReadonlyMap<string, readonly string[]>>> | undefined;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  factsOf(form: string, language: KnownLanguage): LemmaFacts {
    const known = this.lexicon.knowledgeOf(form, language);
    // Forms of one entry share their knowledge; that of several entries is met with one form alone.
    if (known.entries.length > 1) return this.gather(form, known, language);
    const cached = this.cache.get(known);
    if (cached !== undefined) return cached;
    const facts = this.gather(form, known, language);
    this.cache.set(known, facts);
    return facts;
  }

  private gather(form: string, known: FormKnowledge, language: KnownLanguage): LemmaFacts {
    const lemmas = this.lexicon.lemmasOf(form, language);
    const concepts =
      known.concepts.length > mostConcepts ? known.concepts.slice(0, mostConcepts) : known.concepts;
    const equivalentCount = Math.min(concepts.length, known.equivalentCount);
    const partsOf = (list: readonly number[]): LexiconConcept['pos'][] =>
      list.map((concept) => this.glossesOf(concept).part);
    const best = concepts.slice(0, equivalentCount);
    const parts = partsOf(best);
    const isVerb = parts.includes('verb');
    return {
      lemmas,
      concepts,
      equivalentCount,
      rankedConcepts: rankedOf(concepts, equivalentCount),
      parts: best.length > 0 ? parts : partsOf(concepts),
      isVerb: isVerb || lemmas.some((lemma) => lemma === 'бути' || lemma === 'быть'),
      isOther: parts.some((part) => part !== 'verb' && part !== 'phrase'),
      aspect: language === 'en' || !isVerb ? undefined : this.aspect(best, lemmas, language),
      isProper: lemmas.some((lemma) => lemma.charAt(0) !== lemma.charAt(0).toLowerCase()),
      isLight: isLightWord('', lemmas, language),
      falseFriends: language === 'en' ? [] : this.friendsOf(lemmas, language),
      glosses: this.glossesBy(concepts, equivalentCount, language === 'en' ? lemmas : undefined),
    };
  }

  private friendsOf(lemmas: readonly string[], language: SlavicLanguage): readonly string[] {
    this.friends ??= {
      uk: groupBy(this.lexicon.falseFriends(), falseFriendUk),
      ru: groupBy(this.lexicon.falseFriends(), falseFriendRu),
    };
    const known = this.friends[language];
    return lemmas.flatMap((lemma) => known.get(foldWord(lemma, language)) ?? []);
  }

  /** The aspect that all rows of the form agree on. */
  private aspect(
    concepts: readonly number[],
    lemmas: readonly string[],
    language: SlavicLanguage,
  ): Aspect | undefined {
    const found = new Set(
      concepts.flatMap((concept) => aspectOf(lemmas, this.lexicon.itemsOf(concept, language, false)) ?? []),
    );
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** english: the dictionary forms of an English word, whose glosses are all indirect. */
  private glossesBy(
    concepts: readonly number[],
    equivalentCount: number,
    english: readonly string[] | undefined,
  ): Glosses {
    const direct = new Set<string>();
    const indirect = new Set<string>();
    for (const [place, concept] of concepts.entries()) {
      const { best, loose } = this.glossesOf(concept);
      const isBest = place < equivalentCount && english === undefined;
      for (const stem of best) (isBest ? direct : indirect).add(stem);
      if (place < equivalentCount) for (const stem of loose) indirect.add(stem);
    }
    if (english !== undefined) return { direct: stemsOf(english), indirect: [...indirect], keys: undefined };
    return {
      direct: [...direct],
      indirect: [...indirect].filter((stem) => !direct.has(stem)).slice(),
      keys: undefined,
    };
  }

  private glossesOf(concept: number): ConceptGlosses {
    const cached = this.glosses.get(concept);
    if (cached !== undefined) return cached;
    const found = {
      best: stemsOf(this.lexicon.itemsOf(concept, 'en', false)),
      loose: stemsOf(this.lexicon.itemsOf(concept, 'en', true)),
      part: this.lexicon.partOf(concept),
    };
    this.glosses.set(concept, found);
    return found;
  }
}

/** Small whole numbers, few of them: put in at their places, since a call of `sort` costs more than all of that. */
function rankedOf(concepts: readonly number[], equivalentCount: number): readonly number[] {
  const ranked = concepts.slice();
  for (let at = 0; at < concepts.length; at += 1) {
    const one = 2 * (concepts[at] ?? 0) + (at < equivalentCount ? 0 : 1);
    let place = at;
    for (; place > 0 && (ranked[place - 1] ?? 0) > one; place -= 1) ranked[place] = ranked[place - 1] ?? 0;
    ranked[place] = one;
  }
  return ranked;
}

/** Stems of those that are one word: won is win, smallest is small. */
const stemsOf = (items: readonly string[]): string[] =>
  items.filter((item) => !item.includes(' ')).map((item) => englishStem(item.toLowerCase()));
