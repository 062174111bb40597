import type { Passage } from '../../core/model.ts';
import type { Problem } from './problems.ts';

/** A stretch of a quotation: `problem` is what was found in it, if anything. */
export interface QuotationPart {
  readonly text: string;
  readonly problem?: Problem;
}

/** Parts the words of a passage where problems shown at once begin and end in it; of several in one place the first counts.
 *  A problem about the whole passage, or more, marks nothing: it says nothing of single words. */
export function quotationParts(
  words: string,
  passage: Passage,
  problems: readonly Problem[],
): readonly QuotationPart[] {
  const length = words.length;
  const marks = problems
    .filter((problem) => problem.tier === 'shown' && problem.decision === undefined)
    .flatMap((problem) =>
      problem.passages
        .filter(({ unitId }) => unitId === passage.unitId)
        .map((at) => ({
          problem,
          start: Math.max(0, at.startOffset - passage.startOffset),
          end: Math.min(length, at.endOffset - passage.startOffset),
        })),
    )
    .filter(({ start, end }) => start < end && end - start < length)
    .sort((a, b) => a.start - b.start);
  const parts: QuotationPart[] = [];
  let at = 0;
  for (const { problem, start, end } of marks) {
    if (start < at) continue;
    if (start > at) parts.push({ text: words.slice(at, start) });
    parts.push({ text: words.slice(start, end), problem });
    at = end;
  }
  if (at < length) parts.push({ text: words.slice(at) });
  return parts;
}
