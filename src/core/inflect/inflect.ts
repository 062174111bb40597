import type { KnownLanguage, SlavicLanguage } from '../model.ts';
import { foldWord } from '../text/fold.ts';
import { CandidateList } from './candidate-list.ts';
import { analyseEnglish } from './en.ts';
import type { Candidate, Taker } from './paradigm.ts';
import { ruRules } from './ru.ts';
import { analyseSlavic, analyseSlavicVerb } from './rules.ts';
import { ukRules } from './uk.ts';

/** Hands over every dictionary form an already folded word may have; the same one may come twice. */
export function forEachCandidate(folded: string, language: KnownLanguage, taker: Taker): void {
  if (language === 'en') analyseEnglish(folded, taker);
  else analyseSlavic(folded, language === 'uk' ? ukRules : ruRules, taker);
}

/** Lists the verbs that an already folded word may be a form of: Ukrainian and Russian ones, each once. */
export function verbsOfFolded(folded: string, language: SlavicLanguage): readonly string[] {
  const found = new CandidateList();
  analyseSlavicVerb(folded, language === 'uk' ? ukRules : ruRules, found);
  return [...new Set(found.candidates.map(({ lemma }) => lemma))];
}

/** Lists dictionary forms of an already folded word, each once. */
export function candidatesOfFolded(folded: string, language: KnownLanguage): readonly Candidate[] {
  const found = new CandidateList();
  forEachCandidate(folded, language, found);
  const seen = new Set<string>();
  return found.candidates.filter(({ lemma, group }) => {
    const key = group + lemma;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
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
