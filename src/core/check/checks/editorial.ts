import type { Span } from '../../model.ts';
import { findEditorialMarks } from '../../text/editorial.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { SideReading } from '../reading.ts';

/** Finds editors' and translators' remarks that the other side has not. */
export const editorialCheck: PairCheck = {
  id: 'editorial',
  run({ source, target }) {
    const left = editorialSpans(source);
    const right = editorialSpans(target);
    if (left.length === right.length) return [];
    const isAdded = right.length > left.length;
    const spans = isAdded ? right.slice(left.length) : left.slice(right.length);
    return spans.map((span) => ({
      checkId: 'editorial',
      category: 'editorial' as const,
      severity: 'major' as const,
      tier: 'shown' as const,
      source: isAdded ? [] : [span],
      target: isAdded ? [span] : [],
      message: observe(
        isAdded ? 'check.editorial.target' : 'check.editorial.source',
        [source, isAdded ? undefined : span],
        [target, isAdded ? span : undefined],
      ),
    }));
  },
};

/** Editors' remarks of a side: those marked at import, or found anew where the side is plain text. */
function editorialSpans(reading: SideReading): readonly Span[] {
  const { side } = reading;
  const own = side.remarks;
  if (own !== undefined) return own;
  return findEditorialMarks(side.text);
}
