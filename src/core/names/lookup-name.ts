import type { KnownLanguage } from '../model.ts';
import { explainName } from './explain-name.ts';
import type { NameExplanation } from './explain-name.ts';
import type { Gazetteer, NameEntry } from './gazetteer.ts';

/** What the gazetteer says of a name: whose it may be, and why a Latin spelling is as it is. */
export interface NameLookup {
  /** Best known first, at most `mostNames`. */
  readonly entries: readonly NameEntry[];
  /** Null for Cyrillic, and for Latin words that are no known name. */
  readonly spelling: NameExplanation | null;
}

/** Entries shown for one name; a first name may be shared by dozens. */
const mostNames = 8;
const latinName = /^[\p{Script=Latin}\s.'’-]+$/u;

/** Finds a name, in any form and case, in the languages asked for. */
export function lookUpName(
  name: string,
  gazetteer: Gazetteer,
  languages: readonly KnownLanguage[] = ['uk', 'ru', 'en'],
): NameLookup {
  const named = languages.flatMap((language) => gazetteer.named(name, language));
  const entries = [...new Map(named.map((entry) => [entry.id, entry])).values()].slice(0, mostNames);
  const spelling = languages.includes('en') && latinName.test(name) ? spellingOf(name, gazetteer) : null;
  const found = entries.length === 0 && spelling?.entry != null ? [spelling.entry] : entries;
  return { entries: found, spelling };
}

/** Only spellings of names are explained; a plain English word has nothing to explain. */
function spellingOf(name: string, gazetteer: Gazetteer): NameExplanation | null {
  const explanation = explainName(name, gazetteer);
  const isKnown = explanation.entry !== null || explanation.parts.some((part) => part.standing !== null);
  return isKnown ? explanation : null;
}
