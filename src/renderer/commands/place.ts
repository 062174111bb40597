import type { ComparisonView, RowEdit } from '../../bridge/api.ts';
import type { ComparisonId, Passage, Row, RowCell, TextId, Unit, UnitId } from '../../core/model.ts';
import { useData } from '../state/data-store.ts';
import { attempt } from '../state/loader.ts';
import { putUi, useUi } from '../state/ui-store.ts';
import type { ViewIndex } from '../state/view-index.ts';
import { api } from '../transport.ts';

/** Where commands act: the row and the pane of the caret. */
export interface Place {
  readonly comparisonId: ComparisonId;
  readonly view: ComparisonView;
  readonly index: ViewIndex;
  readonly rowIndex: number;
  readonly row: Row;
  readonly pane: number;
  readonly textId: TextId;
  readonly cell: RowCell | undefined;
  readonly unit: Unit | null;
}

/** The place of the caret, or null where nothing is current. */
export function currentPlace(): Place | null {
  const { view, index, comparisonId } = useData.getState();
  const { current } = useUi.getState();
  if (!view || !index || comparisonId === null || !current) return null;
  const row = view.rows[current.rowIndex];
  const text = view.texts[current.pane];
  if (!row || !text) return null;
  const unitPlace = current.unitId === null ? undefined : index.placeOfUnit.get(current.unitId);
  const cell = row.cells[current.pane];
  const firstOfCell = cell?.units[0];
  const ordinal =
    unitPlace?.pane === current.pane
      ? unitPlace.ordinal
      : firstOfCell === undefined
        ? undefined
        : index.placeOfUnit.get(firstOfCell)?.ordinal;
  return {
    comparisonId,
    view,
    index,
    rowIndex: current.rowIndex,
    row,
    pane: current.pane,
    textId: text.text.id,
    cell,
    unit: ordinal === undefined ? null : (text.units[ordinal] ?? null),
  };
}

/** The text whose tie to the base text a verb changes: the caret's own, or the only other one. Null where it is open. */
export function tiedText(place: Place): TextId | null {
  if (place.pane !== place.index.pivotPane) return place.textId;
  const others = place.view.texts.filter((_text, pane) => pane !== place.index.pivotPane);
  return others.length === 1 ? (others[0]?.text.id ?? null) : null;
}

/** Units that the selection touches in the caret's pane, or the unit under the caret. */
export function chosenUnits(place: Place): readonly UnitId[] {
  const chosen = useUi.getState().selected.filter((passage) => passage.textId === place.textId);
  const ids = [...new Set(chosen.map((passage) => passage.unitId))];
  if (ids.length > 0) return ids;
  return place.unit ? [place.unit.id] : [];
}

/** Rows that the selection touches, in order; at least the current one. */
export function chosenRows(place: Place): readonly Row[] {
  const indexes = new Set([place.rowIndex]);
  for (const id of chosenUnits(place)) {
    const rowIndex = place.index.placeOfUnit.get(id)?.rowIndex ?? -1;
    if (rowIndex >= 0) indexes.add(rowIndex);
  }
  return [...indexes].sort((a, b) => a - b).flatMap((at) => place.view.rows[at] ?? []);
}

/** Passages for a note or finding: the selected words, else the current row's whole units. */
export function chosenPassages(place: Place | null): readonly Passage[] {
  const { selected } = useUi.getState();
  if (selected.length > 0) return selected;
  if (!place?.unit) return [];
  const { unit } = place;
  return [{ textId: place.textId, unitId: unit.id, startOffset: 0, endOffset: unit.content.length }];
}

/** Makes one structural edit, then stands on the row that the services name. */
export async function editRows(edit: RowEdit): Promise<void> {
  const { comparisonId } = useData.getState();
  if (comparisonId === null) return;
  const outcome = await attempt(() => api.rowEdit({ comparisonId, edit }));
  if (!outcome) return;
  putUi({ linkFrom: null, lastEdit: { verb: 'done', label: outcome.label } });
  // Two paragraphs that changed places: the reader goes along with the own one.
  if (outcome.focusRowKey !== undefined && edit.kind !== 'swap') focusRowWhenLoaded(outcome.focusRowKey);
}

/** A paragraph that was parted from its row stands so many rows away from it at most. */
const nearRows = 3;

/** True where the user's own paragraph has just left the row, or not yet come back: the caret stays with it in its
 *  pane, so that the next verb, or the same one again, acts on the same text. */
function standsBeside(rowIndex: number): boolean {
  const { view, index } = useData.getState();
  const { current } = useUi.getState();
  if (!view || !index || !current || current.unitId === null) return false;
  const own = index.placeOfUnit.get(current.unitId);
  const isGone = view.rows[rowIndex]?.cells[current.pane]?.units.length === 0;
  return isGone && own?.pane === current.pane && Math.abs(own.rowIndex - rowIndex) <= nearRows;
}

/** Stands on a row as soon as the reloaded view holds it; gives up after two seconds. */
export function focusRowWhenLoaded(rowKey: string): void {
  const startedMs = Date.now();
  const look = (): void => {
    const { index } = useData.getState();
    const rowIndex = index?.rowIndexOfKey.get(rowKey);
    if (rowIndex !== undefined) {
      if (!standsBeside(rowIndex)) goToRow(rowIndex);
      return;
    }
    if (Date.now() - startedMs < 2000) setTimeout(look, 50);
  };
  setTimeout(look, 50);
}

/** Stands on the first words of a passage: their line comes into view and the caret goes there. False where the panes
 *  do not show its text. */
export function goToPassage(
  passage: Pick<Passage, 'unitId' | 'startOffset'>,
  beside: readonly Passage[] = [],
): boolean {
  const place = useData.getState().index?.placeOfUnit.get(passage.unitId);
  if (!place) return false;
  const { rowIndex, pane } = place;
  putUi({ current: { rowIndex, pane, unitId: passage.unitId, offset: passage.startOffset, beside } });
  return true;
}

/** Makes a row current and keeps the pane of the caret. */
export function goToRow(rowIndex: number, pane?: number, unitId?: UnitId): void {
  const { view } = useData.getState();
  const row = view?.rows[rowIndex];
  if (!row) return;
  const { current } = useUi.getState();
  // Standing on a paragraph of this row already: the place stays, only the row's number is new.
  const own = current?.unitId ?? null;
  const isInRow = own !== null && row.cells.some((cell) => cell.units.includes(own));
  if (current && isInRow && pane === undefined && unitId === undefined) {
    if (current.rowIndex !== rowIndex) putUi({ current: { ...current, rowIndex } });
    return;
  }
  const wanted = pane ?? current?.pane ?? 0;
  const filled = row.cells[wanted]?.units.length
    ? wanted
    : row.cells.findIndex((cell) => cell.units.length > 0);
  const at = Math.max(0, pane ?? filled);
  putUi({ current: { rowIndex, pane: at, unitId: unitId ?? row.cells[at]?.units[0] ?? null } });
}
