import type { Mark, MarkReason } from '../model.ts';

/** Makes a mark over a whole unit. */
export function markWhole(content: string, reason: MarkReason): Mark {
  return { startOffset: 0, endOffset: content.length, reason };
}

/** Sorts marks, drops empty ones and those that a mark before them covers: a mark over the whole unit leaves only
 *  itself. Marks of different reasons that merely touch stay apart. */
export function combineMarks(content: string, marks: readonly Mark[]): readonly Mark[] {
  const sorted = marks
    .map((mark) => ({
      reason: mark.reason,
      startOffset: Math.max(0, mark.startOffset),
      endOffset: Math.min(content.length, mark.endOffset),
    }))
    .filter((mark) => mark.endOffset > mark.startOffset)
    .sort((left, right) => left.startOffset - right.startOffset || right.endOffset - left.endOffset);
  const kept: Mark[] = [];
  for (const mark of sorted) {
    const covering = kept.some((other) => other.endOffset >= mark.endOffset);
    if (!covering) kept.push(mark);
  }
  return kept;
}
