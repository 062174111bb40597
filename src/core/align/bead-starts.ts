import { categoryCount, categorySources, categoryTargets } from './categories.ts';
import type { Band } from './band.ts';

/** Where the beads begin that end in one boundary row of a band, by category. */
export class BeadStarts {
  /** The columns, first and last, whose beads begin inside the band. */
  readonly firstColumns = new Int32Array(categoryCount);
  readonly lastColumns = new Int32Array(categoryCount);
  /** What is added to a column for the cell where its bead begins. */
  readonly shifts = new Int32Array(categoryCount);
  private readonly band: Band;
  private readonly rowStart: Int32Array;
  private readonly tried: number;

  /** rowStart: where each boundary row's cells start. tried: how many of the categories count. */
  constructor(band: Band, rowStart: Int32Array, tried: number) {
    this.band = band;
    this.rowStart = rowStart;
    this.tried = tried;
  }

  /** Makes ready for the beads that end in row i. */
  open(i: number): void {
    const { low, high } = this.band;
    for (let category = 0; category < this.tried; category += 1) {
      const row = i - (categorySources[category] ?? 0);
      const width = categoryTargets[category] ?? 0;
      const first = row < 0 ? 0 : (low[row] ?? 0);
      this.firstColumns[category] = first + width;
      this.lastColumns[category] = row < 0 ? -1 : (high[row] ?? 0) + width;
      this.shifts[category] = row < 0 ? 0 : (this.rowStart[row] ?? 0) - first - width;
    }
  }
}
