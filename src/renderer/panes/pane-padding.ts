/** One row as the panes see it: per pane the first and last line (0-based, inclusive), or null for no counterpart. */
export interface PaddingRow {
  readonly cells: readonly (LineRange | null)[];
}

/** Lines of one pane, 0-based, both ends inclusive. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Empty space after a line; `afterLine` -1 means before the first. Heights in CSS px. */
export interface PaddingZone {
  readonly afterLine: number;
  readonly heightPx: number;
}

/** Finds the empty space that makes all cells of a row begin at the same height.
 *  rows: in the order of the comparison. A cell that would begin above what is already placed in its pane (it moved)
 *  takes no part; its lines stand where its own text has them.
 *  heights: per pane the height of every line in px, its own space below included.
 *  Returns, per pane, zones in ascending order of lines, at most one after each line, no zone of height 0.
 *  Time linear in rows and lines. Source: the padding zones of side-by-side diff editors; unplaced lines are ours. */
export function computePanePadding(
  rows: readonly PaddingRow[],
  heights: readonly (readonly number[])[],
): readonly (readonly PaddingZone[])[] {
  const paneCount = heights.length;
  const nextLine = new Array<number>(paneCount).fill(0);
  const bottomPx = new Array<number>(paneCount).fill(0);
  const zones: PaddingZone[][] = heights.map(() => []);
  const placeUpTo = (pane: number, lineExclusive: number): void => {
    for (let line = nextLine[pane] ?? 0; line < lineExclusive; line++) {
      bottomPx[pane] = (bottomPx[pane] ?? 0) + (heights[pane]?.[line] ?? 0);
    }
    nextLine[pane] = Math.max(nextLine[pane] ?? 0, lineExclusive);
  };
  const levelAll = (panes: readonly number[]): void => {
    const target = Math.max(...bottomPx);
    for (const pane of panes) {
      const missing = target - (bottomPx[pane] ?? 0);
      if (missing <= 0) continue;
      addZone(zones[pane] ?? [], (nextLine[pane] ?? 0) - 1, missing);
      bottomPx[pane] = target;
    }
  };
  for (const row of rows) {
    const placed: number[] = [];
    row.cells.forEach((cell, pane) => {
      if (!cell || cell.first < (nextLine[pane] ?? 0)) return;
      placeUpTo(pane, cell.first);
      placed.push(pane);
    });
    levelAll(placed);
    for (const pane of placed) placeUpTo(pane, (row.cells[pane]?.last ?? -1) + 1);
  }
  heights.forEach((lines, pane) => placeUpTo(pane, lines.length));
  levelAll(heights.map((_lines, pane) => pane));
  return zones;
}

function addZone(zones: PaddingZone[], afterLine: number, heightPx: number): void {
  const last = zones.at(-1);
  if (last && last.afterLine === afterLine) {
    zones[zones.length - 1] = { afterLine, heightPx: last.heightPx + heightPx };
  } else zones.push({ afterLine, heightPx });
}

/** Adds the same space below every line (the gap between paragraphs) to the padding of a pane. */
export function withGaps(
  zones: readonly PaddingZone[],
  lineCount: number,
  gapPx: number,
): readonly PaddingZone[] {
  const extra = new Map(zones.map((zone) => [zone.afterLine, zone.heightPx]));
  const result: PaddingZone[] = [];
  const top = extra.get(-1);
  if (top !== undefined) result.push({ afterLine: -1, heightPx: top });
  for (let line = 0; line < lineCount; line++) {
    const heightPx = gapPx + (extra.get(line) ?? 0);
    if (heightPx > 0) result.push({ afterLine: line, heightPx });
  }
  return result;
}
