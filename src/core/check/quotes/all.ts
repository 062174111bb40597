import { lettered } from '../../text/lettered.ts';
import { AppError } from '../../errors.ts';
import { isContentUnit } from '../../model.ts';
import type { Quotation } from '../../model.ts';
import type { CheckText } from '../types.ts';
import { findQuotations } from './find.ts';

/**
 * Lists every direct quotation of a text in reading order, with speaker and verb; units that are not content have none.
 * Throws AppError('cancelled').
 */
export function findAllQuotations(text: CheckText, isCancelled?: () => boolean): Quotation[] {
  return text.units.filter(isContentUnit).flatMap((unit) => {
    if (isCancelled?.() === true) throw new AppError('cancelled');
    const language = unit.language === 'undecided' ? (text.language.split('-')[0] ?? '') : unit.language;
    const known = language === 'uk' || language === 'ru' || language === 'en' ? language : 'other';
    return findQuotations(unit.content, known)
      .filter((found) =>
        isSpeech(
          unit.content.slice(found.span.startOffset, found.span.endOffset),
          found.speaker !== undefined,
        ),
      )
      .map((found) => ({ ...found, textId: text.id, unitId: unit.id }));
  });
}

/** Names of papers, firms and ships stand in marks too: one or two capitals, or capitals all through. */
function isSpeech(words: string, hasSpeaker: boolean): boolean {
  const list = words.match(lettered.gu`\p{L}[\p{L}'’ʼ-]*`) ?? [];
  const capitals = list.filter((word) => /^\p{Lu}/u.test(word)).length;
  // «Так!» and “Never.” are said; a title has no mark of a sentence.
  const isSentence = /[.!?…,]$/u.test(words);
  if (list.length === 0) return false;
  if (list.length <= 2) return capitals === 0 || isSentence;
  if (hasSpeaker) return capitals < list.length || isSentence;
  return list.length > 4 ? capitals < 0.7 * list.length : capitals <= 1;
}
