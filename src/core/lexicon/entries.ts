import type { KnownLanguage } from '../model.ts';
import type { WordGroup } from '../inflect/paradigm.ts';
import type { PartOfSpeech } from './rows.ts';

/** What is known of an entry without reading its rows; bits of a 16-bit number. */
export const entryFlags = {
  noun: 1,
  adj: 2,
  verb: 4,
  other: 8,
  /** Begins with a capital letter: matches a lower-case form only where nothing else does. */
  capitalised: 16,
  /** All capitals: matches a form in capitals first. */
  acronym: 32,
  phrase: 64,
} as const;

/** Which inflection groups may lead to an entry of a part of speech; those without any match as they stand. */
const groupsByPart: Readonly<Partial<Record<PartOfSpeech, readonly WordGroup[]>>> = {
  noun: ['noun', 'adj', 'other'],
  adj: ['adj', 'other'],
  verb: ['verb'],
  pron: ['other', 'adj'],
  det: ['other', 'adj'],
  num: ['other', 'noun', 'adj'],
  abbr: ['noun'],
};

/** English nouns are never declined as adjectives, and degrees and -ly lead to adjectives and adverbs alone. */
const englishGroupsByPart: typeof groupsByPart = {
  ...groupsByPart,
  noun: ['noun', 'other'],
  adv: ['adj', 'other'],
  det: ['other'],
};

/** Bits of the groups that may lead to an entry of this part of speech. */
export function groupsOfPart(part: PartOfSpeech, language: KnownLanguage): number {
  let bits = 0;
  const groups = language === 'en' ? englishGroupsByPart : groupsByPart;
  for (const group of groups[part] ?? []) bits |= entryFlags[group];
  return bits;
}

/** Bits that the spelling of a dictionary form gives. */
export function spellingFlags(display: string): number {
  let bits = display.includes(' ') ? entryFlags.phrase : 0;
  const first = display.charAt(0);
  if (first === first.toLowerCase()) return bits;
  const letters = display.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) bits |= entryFlags.acronym;
  else bits |= entryFlags.capitalised;
  return bits;
}
