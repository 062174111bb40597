import type { LoosePlace, PaneCell, PaneRow, TieKind } from './pane-types.ts';

/** One tie between two neighbouring panes, in px from the top of the gutter. */
export interface Tie {
  readonly rowIndex: number;
  readonly kind: TieKind;
  /** Left and right extents; null on a side without counterpart (a stub). */
  readonly left: Extent | null;
  readonly right: Extent | null;
  readonly score: number;
  readonly isConfirmed: boolean;
  readonly needsReview: boolean;
  readonly isPinned: boolean;
}
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Where lines stand on screen: top of the first and bottom of the last, from the top of the gutter, in px. */
export type ExtentOf = (pane: number, lines: readonly number[]) => Extent;

function kindOf(left: PaneCell, right: PaneCell): TieKind {
  if (left.isMoved || right.isMoved) return 'moved';
  return left.isManual || right.isManual ? 'manual' : 'plain';
}

/** Ties between pane `pane` and the next one for the rows given by index. A row that is empty on both sides has none.
 *  The base text's own cell carries no judgement: it counts as sure, confirmed and tied like its neighbour. */
export function tiesOfGutter(
  rows: readonly PaneRow[],
  rowIndexes: Iterable<number>,
  pane: number,
  place: { readonly pivotPane: number; readonly extentOf: ExtentOf },
): readonly Tie[] {
  const ties: Tie[] = [];
  for (const rowIndex of rowIndexes) {
    const left = rows[rowIndex]?.cells[pane];
    const right = rows[rowIndex]?.cells[pane + 1];
    if (!left || !right || (left.lines.length === 0 && right.lines.length === 0)) continue;
    const judged = place.pivotPane === pane ? [right] : place.pivotPane === pane + 1 ? [left] : [left, right];
    ties.push({
      rowIndex,
      kind: kindOf(left, right),
      left: left.lines.length > 0 ? place.extentOf(pane, left.lines) : null,
      right: right.lines.length > 0 ? place.extentOf(pane + 1, right.lines) : null,
      score: Math.min(...judged.map((cell) => cell.score)),
      isConfirmed: judged.every((cell) => cell.isConfirmed),
      needsReview: judged.some((cell) => cell.needsReview),
      isPinned: judged.some((cell) => cell.isPinned),
    });
  }
  return ties;
}

/** Ties of comparable texts between pane `pane` and the next: one a pair of lines. */
export function looseTies(places: readonly LoosePlace[], pane: number, extentOf: ExtentOf): readonly Tie[] {
  return places.flatMap((place): Tie[] => {
    const isForward = place.paneA === pane && place.paneB === pane + 1;
    const isBackward = place.paneB === pane && place.paneA === pane + 1;
    if (!isForward && !isBackward) return [];
    return [
      {
        rowIndex: place.rowIndex,
        kind: 'plain',
        left: extentOf(pane, [isForward ? place.lineA : place.lineB]),
        right: extentOf(pane + 1, [isForward ? place.lineB : place.lineA]),
        score: place.score,
        isConfirmed: false,
        needsReview: false,
        isPinned: false,
      },
    ];
  });
}

/** Rows whose lines already stand in loose ties of a gutter: they are no rows without counterpart. */
export function rowsInPairs(rows: readonly PaneRow[], places: readonly LoosePlace[]): ReadonlySet<number> {
  const lines = new Set(
    places.flatMap((place) => [`${place.paneA}:${place.lineA}`, `${place.paneB}:${place.lineB}`]),
  );
  const found = new Set<number>();
  rows.forEach((row, rowIndex) => {
    const isIn = row.cells.some((cell, pane) => cell.lines.some((line) => lines.has(`${pane}:${line}`)));
    if (isIn) found.add(rowIndex);
  });
  return found;
}

/** The row whose tie covers a point of the gutter; nearer extents win; null in empty space. */
export function tieAt(ties: readonly Tie[], y: number, isLeftHalf: boolean): Tie | null {
  let best: { tie: Tie; size: number } | null = null;
  for (const tie of ties) {
    const near = (isLeftHalf ? tie.left : tie.right) ?? tie.left ?? tie.right;
    if (!near || y < near.top - 4 || y > near.bottom + 4) continue;
    const size = near.bottom - near.top;
    if (!best || size < best.size) best = { tie, size };
  }
  return best?.tie ?? null;
}
