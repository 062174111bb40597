import { categoryCount, categorySources, categoryTargets, stepKind, stepKinds } from './categories.ts';
import type { BeadPlace } from './evidence.ts';

const NEVER = -1e30;

/** What step of a ladder a bead is (stepKind). */
export const kindOf = ({ sourceCount, targetCount }: BeadPlace): number =>
  sourceCount > 0 && targetCount > 0 ? stepKind.bead : sourceCount > 0 ? stepKind.source : stepKind.target;

/** The steps beside a window. */
export interface Sides {
  readonly before: number;
  /** Absent at the end of the block. */
  readonly after: number | undefined;
}

/** All ladders of a window, by dynamic programming over its boundaries and the kind of the last step. */
export class WindowGrid {
  private readonly source: number;
  private readonly target: number;
  private readonly rows: number;
  private readonly columns: number;
  private readonly sums: Float64Array;
  private readonly from: Int32Array;
  private readonly choice: Int8Array;

  constructor(window: readonly BeadPlace[]) {
    this.source = window[0]?.source ?? 0;
    this.target = window[0]?.target ?? 0;
    this.rows = window.reduce((sum, bead) => sum + bead.sourceCount, 0);
    this.columns = window.reduce((sum, bead) => sum + bead.targetCount, 0);
    const size = (this.rows + 1) * (this.columns + 1) * stepKinds;
    this.sums = new Float64Array(size);
    this.from = new Int32Array(size);
    this.choice = new Int8Array(size);
  }

  /** The likeliest ladder and its nats. steps: as in the priors; natsOf: of a bead besides its step. */
  best(
    { before, after }: Sides,
    steps: Float64Array,
    natsOf: (bead: BeadPlace) => number,
  ): { readonly ladder: readonly BeadPlace[]; readonly nats: number } {
    const { sums, rows, columns } = this;
    sums.fill(NEVER);
    sums[before] = 0;
    for (let i = 0; i <= rows; i += 1) for (let j = 0; j <= columns; j += 1) this.leave(i, j, steps, natsOf);
    const last = (rows * (columns + 1) + columns) * stepKinds;
    let at = last;
    let nats = NEVER;
    for (let kind = 0; kind < stepKinds; kind += 1) {
      const step = after === undefined ? 0 : (steps[kind * stepKinds + after] ?? 0);
      const sum = (sums[last + kind] ?? NEVER) + step;
      if (sum <= nats) continue;
      nats = sum;
      at = last + kind;
    }
    return { ladder: this.trace(at, before), nats };
  }

  /** Takes every step out of boundary (i, j). */
  private leave(i: number, j: number, steps: Float64Array, natsOf: (bead: BeadPlace) => number): void {
    const { sums, rows, columns } = this;
    const here = (i * (columns + 1) + j) * stepKinds;
    for (let choice = 0; choice < choiceCount; choice += 1) {
      const bead = this.beadAt(i, j, choice);
      if (i + bead.sourceCount > rows || j + bead.targetCount > columns) continue;
      const kind = kindOf(bead);
      let best = NEVER;
      let from = -1;
      for (let state = 0; state < stepKinds; state += 1) {
        const sum = (sums[here + state] ?? NEVER) + (steps[state * stepKinds + kind] ?? NEVER);
        if (sum <= best) continue;
        best = sum;
        from = here + state;
      }
      if (from < 0) continue;
      const sum = best + natsOf(bead);
      const to = ((i + bead.sourceCount) * (columns + 1) + j + bead.targetCount) * stepKinds + kind;
      if (sum <= (sums[to] ?? NEVER)) continue;
      sums[to] = sum;
      this.from[to] = from;
      this.choice[to] = choice;
    }
  }

  private beadAt(i: number, j: number, choice: number): BeadPlace {
    const sourceCount =
      choice < categoryCount ? (categorySources[choice] ?? 0) : choice === loneSource ? 1 : 0;
    const targetCount =
      choice < categoryCount ? (categoryTargets[choice] ?? 0) : choice === loneSource ? 0 : 1;
    return { source: this.source + i, sourceCount, target: this.target + j, targetCount };
  }

  private trace(end: number, start: number): readonly BeadPlace[] {
    const ladder: BeadPlace[] = [];
    for (let at = end; at !== start; at = this.from[at] ?? start) {
      const from = Math.floor((this.from[at] ?? 0) / stepKinds);
      const i = Math.floor(from / (this.columns + 1));
      ladder.push(this.beadAt(i, from - i * (this.columns + 1), this.choice[at] ?? 0));
    }
    return ladder.reverse();
  }
}

// Choices beyond the two-sided categories.
const loneSource = categoryCount;
const choiceCount = categoryCount + 2;
