import type { PaneEditor } from './pane-editor.ts';
import { computePanePadding, withGaps, type PaddingRow } from './pane-padding.ts';
import type { BoardContent, BoardThread, PaneRow } from './pane-types.ts';

/** Gap below every paragraph, in px. */
export const gapPx = 12;

/** Gives every pane its empty space: gaps below paragraphs, room for an open thread, and in levelled reading what makes
 *  rows begin at one height. */
export function levelPanes(
  panes: readonly PaneEditor[],
  {
    content,
    thread,
    isLevelled,
  }: {
    readonly content: BoardContent;
    readonly thread: BoardThread | null;
    readonly isLevelled: boolean;
  },
): void {
  const firsts = panes.map((_pane, at) => content.texts[at]?.range.first ?? 0);
  const threads = panes.map((pane, at) => (thread?.pane === at && pane.holds(thread.line) ? thread : null));
  const heights = panes.map((pane, at) => {
    const lines = pane.lineHeights().map((height) => height + gapPx);
    const own = threads[at];
    if (own) {
      const place = own.line - (firsts[at] ?? 0);
      lines[place] = (lines[place] ?? 0) + own.heightPx;
    }
    return lines;
  });
  const rows = isLevelled ? paddingRows(content, firsts, heights) : [];
  const zones = isLevelled ? computePanePadding(rows, heights) : heights.map(() => []);
  panes.forEach((pane, at) => {
    const own = threads[at];
    const widget = own ? { ...own, afterLine: own.line, afterOffset: own.offset } : null;
    const first = firsts[at] ?? 0;
    const all = withGaps(zones[at] ?? [], pane.lineCount(), gapPx);
    pane.applyZones(
      first === 0 ? all : all.map((zone) => ({ ...zone, afterLine: zone.afterLine + first })),
      widget,
    );
  });
}

/** Rows in lines of the section that each pane shows; a cell that stands outside takes no part. Of comparable texts only
 *  rows of more than one text do: all the rest has no counterpart, and empty space across from it would part the texts. */
export function paddingRows(
  { rows, loose }: Pick<BoardContent, 'rows' | 'loose'>,
  firsts: readonly number[],
  heights: readonly (readonly number[])[],
): readonly PaddingRow[] {
  const isTold = (row: PaneRow): boolean =>
    loose.length === 0 || row.cells.filter(({ lines }) => lines.length > 0).length > 1;
  return rows.filter(isTold).map((row) => ({
    cells: row.cells.map((cell, at) => {
      const first = (cell.lines[0] ?? -1) - (firsts[at] ?? 0);
      const last = (cell.lines.at(-1) ?? -1) - (firsts[at] ?? 0);
      const isIn = cell.lines.length > 0 && first >= 0 && last < (heights[at]?.length ?? 0);
      return isIn && !cell.isMoved ? { first, last } : null;
    }),
  }));
}
