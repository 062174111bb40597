import type { ComparisonView } from '../../bridge/api.ts';
import type { Passage, Row, RowCell, TextId, Unit, UnitId } from '../../core/model.ts';
import { sectionsOf, type Section } from './sections.ts';

/** Where a unit stands: pane = index of its text in the comparison, ordinal = its index in that text, both 0-based. */
export interface UnitPlace {
  readonly pane: number;
  readonly ordinal: number;
  /** 0-based row, -1 where no row holds the unit. */
  readonly rowIndex: number;
}

/** Look-ups over one comparison view, made once per load. */
export interface ViewIndex {
  readonly placeOfUnit: ReadonlyMap<UnitId, UnitPlace>;
  readonly rowIndexOfKey: ReadonlyMap<string, number>;
  /** Row of each unit of each pane; -1 where none. */
  readonly rowOfOrdinal: readonly (readonly number[])[];
  readonly paneOfText: ReadonlyMap<TextId, number>;
  readonly pivotPane: number;
  /** Parts that the panes show at a time; one where the texts are shown whole. */
  readonly sections: readonly Section[];
}

/** Builds the look-ups of a view: time linear in units and rows. */
export function buildViewIndex(view: ComparisonView): ViewIndex {
  const placeOfUnit = new Map<UnitId, UnitPlace>();
  const rowIndexOfKey = new Map<string, number>();
  const paneOfText = new Map<TextId, number>();
  const rowOf = new Map<UnitId, number>();
  view.rows.forEach((row, rowIndex) => {
    rowIndexOfKey.set(row.key, rowIndex);
    for (const cell of row.cells) for (const unitId of cell.units) rowOf.set(unitId, rowIndex);
  });
  const rowOfOrdinal = view.texts.map(({ text, units }, pane) => {
    paneOfText.set(text.id, pane);
    return units.map((unit, ordinal) => {
      const rowIndex = rowOf.get(unit.id) ?? -1;
      placeOfUnit.set(unit.id, { pane, ordinal, rowIndex });
      return rowIndex;
    });
  });
  const sections = sectionsOf(view, (unitId) => placeOfUnit.get(unitId)?.ordinal);
  const pivotPane = view.comparison.pivotIndex;
  return { placeOfUnit, rowIndexOfKey, rowOfOrdinal, paneOfText, pivotPane, sections };
}

/** Units of one cell in the order of the text; unknown ids are left out. */
export function cellUnits(view: ComparisonView, index: ViewIndex, cell: RowCell): readonly Unit[] {
  const units: Unit[] = [];
  for (const id of cell.units) {
    const place = index.placeOfUnit.get(id);
    const unit = place && view.texts[place.pane]?.units[place.ordinal];
    if (unit) units.push(unit);
  }
  return units.sort((a, b) => a.ordinal - b.ordinal);
}

/** Row of the first passage that the comparison shows; -1 where none. */
export function rowOfPassages(index: ViewIndex, passages: readonly Passage[]): number {
  for (const passage of passages) {
    const place = index.placeOfUnit.get(passage.unitId);
    if (place && place.rowIndex >= 0) return place.rowIndex;
  }
  return -1;
}

/** The characters of a passage, cut to its unit; empty where the unit is not shown. */
export function passageText(view: ComparisonView, index: ViewIndex, passage: Passage): string {
  const place = index.placeOfUnit.get(passage.unitId);
  const unit = place && view.texts[place.pane]?.units[place.ordinal];
  return unit ? unit.content.slice(passage.startOffset, passage.endOffset) : '';
}

/** True where the row has cells out of order, or fixed, or judged by hand. */
export function rowFlags(row: Row): {
  readonly isMoved: boolean;
  readonly isPinned: boolean;
  readonly isManual: boolean;
  readonly isConfirmed: boolean;
  readonly needsReview: boolean;
  /** Places of the texts that have no counterpart in this row. */
  readonly lackingPanes: readonly number[];
} {
  const tied = row.cells.filter((cell) => cell.beadId !== undefined);
  return {
    isMoved: row.cells.some((cell) => cell.isTransposed === true),
    isPinned: tied.length > 0 && tied.some((cell) => cell.isAnchor === true),
    isManual: row.cells.some((cell) => cell.isManual === true),
    isConfirmed: tied.length > 0 && tied.every((cell) => cell.status === 'confirmed'),
    needsReview: row.cells.some((cell) => cell.status === 'needs-review'),
    lackingPanes: row.cells.flatMap((cell, pane) => (cell.units.length === 0 ? [pane] : [])),
  };
}
