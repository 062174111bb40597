import type { Discrepancy } from '../model.ts';
import { findRepeats } from './document/repeats.ts';
import { findWithin } from './document/within.ts';
import { createFingerprints } from './fingerprint.ts';
import type { CheckKnowledge, CheckText } from './types.ts';

/**
 * Checks one text by itself: several established words for one concept, several spellings of one name, words,
 * sentences and paragraphs that stand twice. Without a lexicon terms are left out. Throws AppError('cancelled').
 */
export function checkText(
  text: CheckText,
  knowledge: CheckKnowledge,
  isCancelled?: () => boolean,
): readonly Discrepancy[] {
  const nameIt = createFingerprints(new Map(text.units.map((unit) => [unit.id, unit])));
  const { terms, names } = findWithin([text], knowledge, isCancelled);
  const repeats = findRepeats(text, knowledge, isCancelled);
  return [...terms, ...names, ...repeats].map((finding) => ({
    fingerprint: nameIt(finding.checkId, finding.passages),
    ...finding,
  }));
}
