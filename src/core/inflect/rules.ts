import { adjectiveForms, plainForms, reflexiveForms, reflexiveSuffix } from './paradigm.ts';
import type { ParadigmTable, Taker, Wanted } from './paradigm.ts';
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
}

const consonantStart = /^[бвгґджзклмнпрстфхцчшщ]/;
const vowelEnd = /[аеєиіїоуюяыэ]$/;

/** Splits a form into a verbal prefix and a form of a known base: зберу → з + беру → зібрати, збрати. */
function addPrefixedBases(form: string, rules: LanguageRules, taker: Taker, wanted: Wanted): void {
  const cuts = rules.verbPrefixes.cutsOf(form);
  for (let cut = 0; cut <= Math.min(longestPrefix, form.length - 1); cut += 1) {
    if (cut > 0 && (cuts & (1 << cut)) === 0) continue;
    const lemmas = rules.verbBases.get(form, cut);
    if (lemmas === undefined) continue;
    const prefix = form.slice(0, cut);
    for (const base of lemmas) {
      // боюся stands whole in the list of bases.
      const lemma = wanted.isReflexive && !base.endsWith(reflexiveSuffix) ? base + reflexiveSuffix : base;
      taker.take(cut, '', lemma, 'verb');
      if (cut === 0) continue;
      if (!consonantStart.test(base)) continue;
      if (!vowelEnd.test(prefix)) taker.take(cut, rules.epenthetic, lemma, 'verb');
      else if ((cuts & (1 << (cut - 1))) !== 0 && prefix.endsWith(rules.epenthetic))
        taker.take(cut - 1, '', lemma, 'verb');
    }
  }
}

function addActiveVerbs(form: string, rules: LanguageRules, taker: Taker, wanted: Wanted): void {
  rules.verbs.analyse(form, taker, wanted);
  // What is too short for the table has not begun.
  if (form.length < 2) taker.begin(form);
  addPrefixedBases(form, rules, taker, wanted);
  const ending = rules.participles.longestEnding(form);
  if (ending !== undefined) {
    const participle = form.slice(0, ending.cut) + ending.lemma;
    rules.verbs.analyse(participle, taker, wanted);
    addPrefixedBases(participle, rules, taker, wanted);
    taker.begin(form);
  }
  const suffix = wanted.isReflexive ? reflexiveSuffix : '';
  if (form.length > 3 && endsWithAny(form, rules.infinitives)) taker.take(form.length, '', suffix, 'verb');
  const { analyticFuture } = rules;
  if (analyticFuture === undefined || !form.includes(analyticFuture.mark)) return;
  const infinitive = form.replace(analyticFuture.pattern, '');
  if (infinitive !== form) taker.take(infinitive.length, '', suffix, 'verb');
}

function endsWithAny(form: string, endings: readonly string[]): boolean {
  for (let at = 0; at < endings.length; at += 1) if (form.endsWith(endings[at] ?? '')) return true;
  return false;
}

/** Lists every verb a folded form may belong to, repeats included. */
export function analyseSlavicVerb(form: string, rules: LanguageRules, taker: Taker): void {
  addActiveVerbs(form, rules, taker, plainForms);
  if (form.length < 4 || !(form.endsWith('ся') || form.endsWith('сь'))) return;
  addActiveVerbs(form.slice(0, -2), rules, taker, reflexiveForms);
}

/** Lists every dictionary form a folded Slavic form may belong to, repeats included. */
export function analyseSlavic(form: string, rules: LanguageRules, taker: Taker): void {
  for (const lemma of rules.exceptions.get(form) ?? none) taker.take(0, lemma, '', 'other');
  for (const lemma of rules.adjectiveExceptions.get(form) ?? none) taker.take(0, lemma, '', 'adj');
  rules.words.analyse(form, taker, plainForms);
  analyseSlavicVerb(form, rules, taker);
  const prefix = superlativePrefixOf(form, rules.superlativePrefixes);
  if (prefix === undefined) return;
  const comparative = form.slice(prefix.length);
  for (const lemma of rules.adjectiveExceptions.get(comparative) ?? none) taker.take(0, lemma, '', 'adj');
  rules.words.analyse(comparative, taker, adjectiveForms);
}

const none: readonly string[] = [];

function superlativePrefixOf(form: string, prefixes: readonly string[]): string | undefined {
  for (let at = 0; at < prefixes.length; at += 1) {
    const prefix = prefixes[at];
    if (prefix !== undefined && form.startsWith(prefix)) return prefix;
  }
  return undefined;
}
