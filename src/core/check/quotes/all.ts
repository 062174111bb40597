import { isContentUnit } from '../../model.ts';
import type { Quotation } from '../../model.ts';
import type { CheckText } from '../types.ts';
import { findQuotations } from './find.ts';

/** Lists every direct quotation of a text in reading order, with speaker and verb; units that are not content have none. */
export function findAllQuotations(text: CheckText): Quotation[] {
  return text.units.filter(isContentUnit).flatMap((unit) => {
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

/** Names of papers, firms and ships stand in marks too: capitals all through, no speaker. A quoted word is speech. */
function isSpeech(words: string, hasSpeaker: boolean): boolean {
  const list = words.match(/\p{L}[\p{L}'’ʼ-]*/gu) ?? [];
  if (list.length === 0) return false;
  if (hasSpeaker && list.length > 1) return true;
  const capitals = list.filter((word) => /^\p{Lu}/u.test(word)).length;
  return list.length > 4
    ? capitals < 0.7 * list.length
    : capitals === 0 || (list.length > 2 && capitals === 1);
}
