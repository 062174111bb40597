import type { KnownLanguage } from '../../model.ts';
import { lightWords } from '../data/light-words.data.ts';
import type { VerbForm } from './verb-forms.ts';

/** Open parts of speech as bits: a form may be of several. */
export const partBits = { noun: 1, verb: 2, adj: 4, adv: 8 } as const;

const isPart = (part: string): part is keyof typeof partBits => part in partBits;

const adjectiveTail = /.(?:ий|ій|ого|ому|их|ими|ою|ої|ый|ой|ая|ое|ые|ых|ым|ему|его|ую|юю|яя)$/u;

/**
 * The parts of speech a form may be, as a sum of bits. known: those of its concepts; where there are none the ending
 * decides.
 */
export function partsOf(
  folded: string,
  language: KnownLanguage | undefined,
  known: Iterable<string | undefined>,
  verb: VerbForm | null,
): number {
  let parts = 0;
  for (const part of known) if (part !== undefined && isPart(part)) parts |= partBits[part];
  if (parts === 0) parts = language === 'en' ? englishGuess(folded) : slavicGuess(folded, verb);
  return verb === 'past' || verb === 'nonpast' || verb === 'present' || verb === 'future'
    ? parts | partBits.verb
    : parts;
}

function englishGuess(folded: string): number {
  if (/ly$/u.test(folded)) return partBits.adv;
  if (/(?:ed|ing)$/u.test(folded)) return partBits.verb | partBits.adj;
  return /(?:ous|al|ive|ful|less|able|ible|ic)$/u.test(folded) ? partBits.adj : partBits.noun;
}

function slavicGuess(folded: string, verb: VerbForm | null): number {
  if (verb !== null) return partBits.verb;
  return folded.length > 4 && adjectiveTail.test(folded) ? partBits.adj : partBits.noun;
}

const light: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  uk: new Set(lightWords.uk.split(' ')),
  ru: new Set(lightWords.ru.split(' ')),
  en: new Set(lightWords.en.split(' ')),
};

/** True for words that free translations leave out as a rule. lemmas: dictionary forms of `folded`. */
export function isLightWord(
  folded: string,
  lemmas: readonly string[],
  language: KnownLanguage | undefined,
): boolean {
  if (language === undefined) return false;
  return light[language].has(folded) || lemmas.some((lemma) => light[language].has(lemma));
}
