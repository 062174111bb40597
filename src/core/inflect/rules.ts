import { analyseForm, longestEnding } from './paradigm.ts';
import type { AddCandidate, ParadigmTable, Taker } from './paradigm.ts';
import type { VerbBases } from './verb-bases.ts';
import { longestPrefix } from './verb-prefixes.ts';
import type { VerbPrefixes } from './verb-prefixes.ts';

/** Everything a Slavic language's analysis needs. */
export interface LanguageRules {
  /** Nouns and adjectives. */
  readonly words: ParadigmTable;
  readonly verbs: ParadigmTable;
  /** Lemmas by form: pronouns, numerals, irregular nouns. */
  readonly exceptions: ReadonlyMap<string, readonly string[]>;
  readonly adjectiveExceptions: ReadonlyMap<string, readonly string[]>;
  /** Longest first. */
  readonly superlativePrefixes: readonly string[];
  /** Lemmas by form of verbs without their prefixes. */
  readonly verbBases: VerbBases;
  readonly verbPrefixes: VerbPrefixes;
  /** The vowel a prefix takes before a cluster: зі-брати, ото-брать. */
  readonly epenthetic: string;
  /** Endings of infinitives. */
  readonly infinitives: readonly string[];
  /** Endings glued to the infinitive, where the language has them; a form without the mark has none. */
  readonly analyticFuture: { readonly mark: string; readonly pattern: RegExp } | undefined;
  /** Case endings of a participle, behind letters that participles have there; the longest one counts. */
  readonly participles: ParadigmTable;
  readonly reflexiveSuffix: string;
}

const consonantStart = /^[бвгґджзклмнпрстфхцчшщ]/;
const vowelEnd = /[аеєиіїоуюяыэ]$/;

/** Splits a form into a verbal prefix and a form of a known base: зберу → з + беру → зібрати, збрати. */
function addPrefixedBases(form: string, rules: LanguageRules, add: AddCandidate): void {
  const cuts = rules.verbPrefixes.cutsOf(form);
  for (let cut = 0; cut <= Math.min(longestPrefix, form.length - 1); cut += 1) {
    if (cut > 0 && (cuts & (1 << cut)) === 0) continue;
    const lemmas = rules.verbBases.get(form, cut);
    if (lemmas === undefined) continue;
    const prefix = form.slice(0, cut);
    for (const lemma of lemmas) {
      add(prefix, lemma, 'verb');
      if (cut === 0) continue;
      if (!consonantStart.test(lemma)) continue;
      if (!vowelEnd.test(prefix)) add(prefix + rules.epenthetic, lemma, 'verb');
      else if ((cuts & (1 << (cut - 1))) !== 0 && prefix.endsWith(rules.epenthetic))
        add(prefix.slice(0, -1), lemma, 'verb');
    }
  }
}

function addActiveVerbs(form: string, rules: LanguageRules, taker: Taker): void {
  const { add } = taker;
  analyseForm(form, rules.verbs, taker);
  addPrefixedBases(form, rules, add);
  const ending = longestEnding(form, rules.participles);
  if (ending !== undefined) {
    const participle = form.slice(0, ending.cut) + ending.lemma;
    analyseForm(participle, rules.verbs, taker);
    addPrefixedBases(participle, rules, add);
  }
  if (form.length > 3 && rules.infinitives.some((infinitive) => form.endsWith(infinitive)))
    add(form, '', 'verb');
  const { analyticFuture } = rules;
  if (analyticFuture === undefined || !form.includes(analyticFuture.mark)) return;
  const infinitive = form.replace(analyticFuture.pattern, '');
  if (infinitive !== form) add(infinitive, '', 'verb');
}

/** Lists every verb a folded form may belong to, repeats included. */
export function analyseSlavicVerb(form: string, rules: LanguageRules, taker: Taker): void {
  addActiveVerbs(form, rules, taker);
  if (form.length < 4 || !(form.endsWith('ся') || form.endsWith('сь'))) return;
  const suffix = rules.reflexiveSuffix;
  addActiveVerbs(form.slice(0, -2), rules, {
    add: (stem, tail, group) => {
      const isReflexive =
        tail.length < suffix.length ? (stem + tail).endsWith(suffix) : tail.endsWith(suffix);
      taker.add(stem, isReflexive ? tail : tail + suffix, group);
    },
    sieve: taker.sieve?.withSuffix(suffix),
  });
  // боюся stands whole in the list of bases
}

function addExceptions(form: string, rules: LanguageRules, add: AddCandidate): void {
  for (const lemma of rules.exceptions.get(form) ?? []) add(lemma, '', 'other');
  for (const lemma of rules.adjectiveExceptions.get(form) ?? []) add(lemma, '', 'adj');
}

/** Lists every dictionary form a folded Slavic form may belong to, repeats included. */
export function analyseSlavic(form: string, rules: LanguageRules, taker: Taker): void {
  const { add } = taker;
  addExceptions(form, rules, add);
  analyseForm(form, rules.words, taker);
  analyseSlavicVerb(form, rules, taker);
  const prefix = rules.superlativePrefixes.find((each) => form.startsWith(each));
  if (prefix === undefined) return;
  const comparative = form.slice(prefix.length);
  const addAdjective: AddCandidate = (stem, tail, group) => {
    if (group === 'adj') add(stem, tail, group);
  };
  addExceptions(comparative, rules, addAdjective);
  analyseForm(comparative, rules.words, { add: addAdjective, sieve: taker.sieve });
}
