import type { Span } from '../model.ts';
import { lettered } from './lettered.ts';

const pair = lettered.gu`(?<![*\p{L}\p{N}»”"’')\]])(\*{1,3})(?=[^\s*])[^*]*[^\s*]\1(?![*\p{L}\p{N}])`;

/** Finds the asterisks that stand around words to stress them, as Markdown writes it: «**so**», «*so*», each sign by
 *  itself, in order. An asterisk behind a word, or one that nothing closes, points to a note and is none. Time linear. */
export function findEmphasisSigns(content: string): readonly Span[] {
  if (!content.includes('*')) return [];
  return [...content.matchAll(pair)].flatMap(({ 0: words, 1: sign = '', index }) => {
    const end = index + words.length;
    return [
      { startOffset: index, endOffset: index + sign.length },
      { startOffset: end - sign.length, endOffset: end },
    ];
  });
}
