import type { Discrepancy } from '../model.ts';
import { findWithin } from './document/within.ts';
import { createFingerprints } from './fingerprint.ts';
import type { CheckKnowledge, CheckText } from './types.ts';

/**
 * Checks one text by itself: several established words for one concept, several spellings of one name. Without a
 * lexicon only names are looked at. Throws AppError('cancelled').
 */
export function checkText(
  text: CheckText,
  knowledge: CheckKnowledge,
  isCancelled?: () => boolean,
): readonly Discrepancy[] {
  const nameIt = createFingerprints(new Map(text.units.map((unit) => [unit.id, unit])));
  const { terms, names } = findWithin([text], knowledge, isCancelled);
  return [...terms, ...names].map((finding) => ({
    fingerprint: nameIt(finding.checkId, finding.passages),
    ...finding,
  }));
}
