import { createHash } from 'node:crypto';
import { isContentUnit, type LanguageCode, type Mark, type Span, type Unit } from '../core/model.ts';

/** Spans inside a unit that take no part in comparing: "content after all" overrules a mark over the whole unit, never
 *  the marks inside it. */
export function innerMarks(unit: Pick<Unit, 'content' | 'marks'>): readonly Mark[] {
  return unit.marks.filter((mark) => mark.startOffset > 0 || mark.endOffset < unit.content.length);
}

/** Digest of all that aligner and checks read of a text: a change taken back gives the old revision back, so nothing
 *  that was made from it counts as stale any more. Time linear in the text. */
export function revisionOf(language: LanguageCode, units: readonly Omit<Unit, 'id' | 'ordinal'>[]): string {
  const hash = createHash('sha256').update(language);
  for (const unit of units) {
    const { content, kind } = unit;
    const looked = [
      content,
      isContentUnit(unit),
      kind,
      unit.language,
      flat(innerMarks(unit)),
      flat(unit.segments),
    ];
    hash.update(JSON.stringify(looked));
  }
  return hash.digest('base64url').slice(0, 22);
}

function flat(spans: readonly Span[]): readonly number[] {
  return spans.flatMap(({ startOffset, endOffset }) => [startOffset, endOffset]);
}
