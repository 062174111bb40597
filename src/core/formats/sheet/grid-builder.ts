import { mostColumns, mostRows, type Grid } from '../table/read-csv.ts';

const emptyRow: readonly string[] = [];
/** A file may claim a million repeated cells in a few bytes: so many cells are kept, no table of texts has more. */
const mostCells = 5_000_000;

/** Gathers the cells of a sheet by row and column; what lies beyond the limits is counted, not kept. */
export class GridBuilder {
  readonly #rows: (readonly string[])[] = [];
  #cells = 0;
  /** Cells that lay beyond the limits. */
  droppedCount = 0;

  /** Puts text into a cell; row and column 0-based. */
  put(row: number, column: number, text: string): void {
    if (text === '') return;
    const isInside = row >= 0 && row < mostRows && column >= 0 && column < mostColumns;
    if (!isInside || this.#cells >= mostCells) {
      this.droppedCount += 1;
      return;
    }
    while (this.#rows.length <= row) this.#rows.push(emptyRow);
    // A row of its own is made with its first cell: what is pushed here is never the shared empty one.
    const cells = this.#rows[row] === emptyRow ? [] : (this.#rows[row] as string[]);
    while (cells.length <= column) cells.push('');
    this.#cells += 1;
    cells[column] = text;
    this.#rows[row] = cells;
  }

  build(): Grid {
    return this.#rows;
  }
}
