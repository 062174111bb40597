import type { ComparisonView } from '../../bridge/api.ts';
import type { Passage, Row } from '../../core/model.ts';
import type { ViewIndex } from './view-index.ts';

/** True where texts only share passages: their rows hold one text each, so that a row's number says nothing. */
export function isComparable(view: ComparisonView): boolean {
  return view.loose.length > 0;
}

/** What a list names a place by: the number of its row, from 1; in comparable texts that of its paragraph; a dash where
 *  neither is shown. */
export function placeName(
  view: ComparisonView,
  index: ViewIndex,
  place: { readonly rowIndex: number; readonly passages: readonly Pick<Passage, 'unitId'>[] },
): string {
  if (isComparable(view)) {
    const paragraph = place.passages.map(({ unitId }) => index.placeOfUnit.get(unitId)?.ordinal);
    const first = paragraph.find((ordinal) => ordinal !== undefined);
    if (first !== undefined) return `¶ ${first + 1}`;
  }
  return place.rowIndex >= 0 ? String(place.rowIndex + 1) : '–';
}

/** “UK ¶ 8” for a row of comparable texts that holds one paragraph of one text; null for every other row. */
export function paragraphName(view: ComparisonView, index: ViewIndex, row: Row): string | null {
  if (!isComparable(view)) return null;
  const filled = row.cells.flatMap(({ units }, pane) => units.map((unitId) => ({ pane, unitId })));
  const [only] = filled;
  const ordinal = only && index.placeOfUnit.get(only.unitId)?.ordinal;
  const sigil = only && view.texts[only.pane]?.text.sigil;
  return filled.length !== 1 || ordinal === undefined || sigil === undefined
    ? null
    : `${sigil} ¶ ${ordinal + 1}`;
}
