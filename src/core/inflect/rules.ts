import { analyseForm } from './paradigm.ts';
import type { Candidate, ParadigmTable } from './paradigm.ts';
import type { VerbBases } from './verb-bases.ts';

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
  readonly verbPrefixes: ReadonlySet<string>;
  /** The vowel a prefix takes before a cluster: зі-брати, ото-брать. */
  readonly epenthetic: string;
  readonly infinitive: RegExp;
  /** Endings glued to the infinitive, where the language has them. */
  readonly analyticFuture: RegExp | undefined;
  /** Case endings of a participle, longest first in effect, behind a letter that participles have there. */
  readonly participleEnding: RegExp;
  /** What the dictionary form of the participle adds to a stem. */
  readonly participleLemma: (stem: string) => string;
  readonly reflexive: RegExp;
  readonly reflexiveSuffix: string;
}

const longestPrefix = 8;
const consonantStart = /^[бвгґджзклмнпрстфхцчшщ]/;
const vowelEnd = /[аеєиіїоуюяыэ]$/;

type Add = (candidate: Candidate) => void;

/** True for a prefix and for two in a row (пере-из-брать); an apostrophe may follow (з'їсти). */
function isPrefix(text: string, prefixes: ReadonlySet<string>): boolean {
  const bare = text.endsWith("'") ? text.slice(0, -1) : text;
  if (prefixes.has(bare)) return true;
  for (let cut = 1; cut < bare.length; cut += 1) {
    if (prefixes.has(bare.slice(0, cut)) && prefixes.has(bare.slice(cut))) return true;
  }
  return false;
}

/** Splits a form into a verbal prefix and a form of a known base: зберу → з + беру → зібрати, збрати. */
function addPrefixedBases(form: string, rules: LanguageRules, add: Add): void {
  for (let cut = 0; cut <= Math.min(longestPrefix, form.length - 1); cut += 1) {
    const lemmas = rules.verbBases.get(form.slice(cut));
    if (lemmas === undefined) continue;
    const prefix = form.slice(0, cut);
    if (cut > 0 && !isPrefix(prefix, rules.verbPrefixes)) continue;
    for (const lemma of lemmas) {
      add({ lemma: prefix + lemma, group: 'verb' });
      if (cut === 0) continue;
      if (!consonantStart.test(lemma)) continue;
      if (!vowelEnd.test(prefix)) add({ lemma: prefix + rules.epenthetic + lemma, group: 'verb' });
      else if (prefix.length > 2 && prefix.endsWith(rules.epenthetic)) {
        add({ lemma: prefix.slice(0, -1) + lemma, group: 'verb' });
      }
    }
  }
}

function addActiveVerbs(form: string, rules: LanguageRules, add: Add): void {
  analyseForm(form, rules.verbs, add);
  addPrefixedBases(form, rules, add);
  const ending = rules.participleEnding.exec(form);
  if (ending !== null) {
    const participle = rules.participleLemma(form.slice(0, ending.index));
    analyseForm(participle, rules.verbs, add);
    addPrefixedBases(participle, rules, add);
  }
  if (rules.infinitive.test(form) && form.length > 3) add({ lemma: form, group: 'verb' });
  const infinitive = rules.analyticFuture === undefined ? form : form.replace(rules.analyticFuture, '');
  if (infinitive !== form) add({ lemma: infinitive, group: 'verb' });
}

function addVerbs(form: string, rules: LanguageRules, add: Add): void {
  addActiveVerbs(form, rules, add);
  const active = form.replace(rules.reflexive, '');
  if (active === form || active.length < 2) return;
  const suffix = rules.reflexiveSuffix;
  addActiveVerbs(active, rules, ({ lemma, group }) => {
    add({ lemma: lemma.endsWith(suffix) ? lemma : lemma + suffix, group });
  });
  // боюся stands whole in the list of bases
}

function addExceptions(form: string, rules: LanguageRules, add: Add): void {
  for (const lemma of rules.exceptions.get(form) ?? []) add({ lemma, group: 'other' });
  for (const lemma of rules.adjectiveExceptions.get(form) ?? []) add({ lemma, group: 'adj' });
}

/** Lists every dictionary form a folded Slavic form may belong to, repeats included. */
export function analyseSlavic(form: string, rules: LanguageRules, add: Add): void {
  addExceptions(form, rules, add);
  analyseForm(form, rules.words, add);
  addVerbs(form, rules, add);
  const prefix = rules.superlativePrefixes.find((each) => form.startsWith(each));
  if (prefix === undefined) return;
  const comparative = form.slice(prefix.length);
  const addAdjective = (candidate: Candidate): void => {
    if (candidate.group === 'adj') add(candidate);
  };
  addExceptions(comparative, rules, addAdjective);
  analyseForm(comparative, rules.words, addAdjective);
}
