import type { KnownLanguage, SlavicLanguage } from '../model.ts';
import { foldWord } from '../text/fold.ts';
import { analyseEnglish } from './en.ts';
import type { AddCandidate, Candidate, Taker } from './paradigm.ts';
import { ruRules } from './ru.ts';
import { analyseSlavic, analyseSlavicVerb } from './rules.ts';
import { ukRules } from './uk.ts';

/** Hands over every dictionary form an already folded word may have; the same one may come twice, and of those that
 *  the taker's sieve holds back some. */
export function forEachCandidate(folded: string, language: KnownLanguage, taker: Taker): void {
  if (language === 'en') analyseEnglish(folded, taker.add);
  else analyseSlavic(folded, language === 'uk' ? ukRules : ruRules, taker);
}

/** Lists the verbs that an already folded word may be a form of: Ukrainian and Russian ones, each once. */
export function verbsOfFolded(folded: string, language: SlavicLanguage): readonly string[] {
  const found: string[] = [];
  const add: AddCandidate = (stem, tail) => {
    const lemma = stem + tail;
    if (!found.includes(lemma)) found.push(lemma);
  };
  analyseSlavicVerb(folded, language === 'uk' ? ukRules : ruRules, { add });
  return found;
}

/** Lists dictionary forms of an already folded word, each once. */
export function candidatesOfFolded(folded: string, language: KnownLanguage): readonly Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  const add: AddCandidate = (stem, tail, group) => {
    const lemma = stem + tail;
    const key = group + lemma;
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ lemma, group });
  };
  forEachCandidate(folded, language, { add });
  return found;
}

/** Lists the dictionary forms a word form may belong to, known words or not: folded, without order of likelihood. */
export function candidateLemmas(form: string, language: KnownLanguage): readonly Candidate[] {
  return candidatesOfFolded(foldWord(form, language), language);
}

/** True where two forms may be forms of one word: they are equal or share a candidate of one group. */
export function sameLexeme(formA: string, formB: string, language: KnownLanguage): boolean {
  const a = foldWord(formA, language);
  const b = foldWord(formB, language);
  if (a === b) return true;
  // Suffixed inflection keeps the beginning; the closed classes that do not are in the exception lists.
  const keys = new Set(candidatesOfFolded(a, language).map(({ group, lemma }) => group + lemma));
  return candidatesOfFolded(b, language).some(({ group, lemma }) => keys.has(group + lemma));
}
