import { BugError } from '../errors.ts';
import { categoryCount, categorySources, categoryTargets, stepKind, stepKinds } from './categories.ts';
import { BandWeigher, unweighed } from './band-weigher.ts';
import { BeadStarts } from './bead-starts.ts';
import type { Evidence } from './evidence.ts';
import { logAdd } from './log-add.ts';
import type { Block, LatticeModels } from './lattice-models.ts';
import type { Poll } from './run.ts';

/** One bead of the best ladder, by unit indexes of the texts. */
export interface LatticeBead {
  readonly source: number;
  readonly sourceCount: number;
  readonly target: number;
  readonly targetCount: number;
  /** Probability of this very bead given the models. */
  readonly posterior: number;
  /** What the second look added to its nats; absent where it was not looked at. */
  readonly look?: LookNats;
}

/** What the second look weighed of a bead with two sides, nats by part. */
export interface LookNats {
  /** Edges of one side that no tie holds; sentences without partner; a bead that falls apart into two. At most 0. */
  readonly edges: number;
  readonly sentences: number;
  readonly halves: number;
  /** What taking a stretch for an insertion gains, at least 0. */
  readonly insertion: number;
  /** Clutter paired with text, at most 0. */
  readonly clutter: number;
  /** What lengths weigh less against the bead than in the lattice, at least 0. */
  readonly length: number;
  /** What the judge of leftovers adds to a pair that it found. */
  readonly judged?: number;
}

/** The ladder with the most expected right beads, as it is found. */
interface Decoding {
  /** Shape cells: its worth up to the cell. */
  readonly best: Float64Array;
  /** Shape cells: its last bead there; -1 = none. */
  readonly choice: Int8Array;
  readonly threshold: number;
  readonly aloneShare: number;
}

const NEVER = unweighed;
/** What lies so many nats below a sum is lost in it (logAdd). */
const LOST = 30;
/** Steps below this probability, in nats, are as good as impossible. */
const HOPELESS = -45;

/**
 * A weighed band with forward and backward sums over three states a cell: what the last step before it was (stepKind).
 * Arrays of states are laid out cell by cell, stepKinds numbers each.
 */
export class Lattice {
  readonly block: Block;
  private readonly models: LatticeModels;
  private readonly tried: number;
  private readonly rows: number;
  /** The block's band, at hand. */
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  /** Shape rows + 2: where each boundary row's cells start. */
  private readonly rowStart: Int32Array;
  /** Shape cells × tried: nats of the two-sided bead that ends in the cell. */
  private readonly nats: Float32Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  /** Shape cells: forward sums over states, with the step to a two-sided bead. */
  private readonly ready: Float64Array;
  /** By column: the same with the step to a lone source unit, of the last row that holds the column. */
  private readonly readyAlone: Float64Array;
  private readonly cellCount: number;
  private readonly starts: BeadStarts;
  private total = 0;

  constructor(block: Block, evidence: Evidence, models: LatticeModels, poll: Poll) {
    this.block = block;
    this.models = models;
    this.tried = models.triedCategories;
    this.rows = block.sourceEnd - block.sourceStart;
    this.low = block.band.low;
    this.high = block.band.high;
    this.rowStart = new Int32Array(this.rows + 2);
    for (let i = 0; i <= this.rows; i += 1) {
      const width = (this.high[i] ?? 0) - (this.low[i] ?? 0) + 1;
      this.rowStart[i + 1] = (this.rowStart[i] ?? 0) + width;
    }
    this.starts = new BeadStarts(block.band, this.rowStart, this.tried);
    const cells = this.rowStart[this.rows + 1] ?? 0;
    this.cellCount = cells;
    const { room } = models;
    this.nats = room.singles('nats', cells * this.tried, NEVER, poll);
    this.forward = room.doubles('forward', cells * stepKinds, NEVER, poll);
    this.backward = room.doubles('backward', cells * stepKinds, NEVER, poll);
    this.ready = room.doubles('ready', cells, NEVER, poll);
    this.readyAlone = new Float64Array(block.targetEnd - block.targetStart + 1);
    this.sumForward(new BandWeigher(block, models, evidence, this.nats), poll);
    this.sumBackward(poll);
  }

  /** Cell of boundary (i, j), or -1 outside the band. */
  private cell(i: number, j: number): number {
    const first = this.low[i] ?? 0;
    if (i < 0 || j < first || j > (this.high[i] ?? -1)) return -1;
    return (this.rowStart[i] ?? 0) + j - first;
  }

  /** Nats of the lone source (target) unit i besides its step. */
  private lone(i: number, isSource: boolean): number {
    const { sourceAlone, targetAlone } = this.models;
    return (
      (isSource ? sourceAlone[this.block.sourceStart + i] : targetAlone[this.block.targetStart + i]) ?? 0
    );
  }

  /** Sum over the states before a step of one kind. */
  private before(cell: number, kind: number): number {
    const { steps } = this.models.priors;
    const { forward } = this;
    const at = cell * stepKinds;
    const afterBead = (forward[at] ?? NEVER) + (steps[kind] ?? NEVER);
    const afterSource = (forward[at + 1] ?? NEVER) + (steps[stepKinds + kind] ?? NEVER);
    const sum = logAdd(afterBead, afterSource);
    if (kind === stepKind.source) return sum;
    return logAdd(sum, (forward[at + 2] ?? NEVER) + (steps[2 * stepKinds + kind] ?? NEVER));
  }

  private sumForward(weigher: BandWeigher, poll: Poll): void {
    const { forward } = this;
    forward[stepKind.bead] = 0;
    for (let i = 0; i <= this.rows; i += 1) {
      poll.spend((this.high[i] ?? 0) - (this.low[i] ?? 0) + 1);
      if (i > 0) weigher.beginRow(i, poll);
      this.sumRow(i, weigher);
    }
    this.total = forward.subarray((this.cellCount - 1) * stepKinds).reduce(logAdd);
  }

  /** Weighs and sums forward over the cells of row i; the rows above must be known. */
  private sumRow(i: number, weigher: BandWeigher): void {
    const { forward, ready, readyAlone, nats, tried, rowStart } = this;
    const { steps } = this.models.priors;
    const beadBead = steps[0] ?? NEVER;
    const beadSource = steps[1] ?? NEVER;
    const beadTarget = steps[2] ?? NEVER;
    const sourceBead = steps[stepKinds] ?? NEVER;
    const sourceSource = steps[stepKinds + 1] ?? NEVER;
    const sourceTarget = steps[stepKinds + 2] ?? NEVER;
    const targetBead = steps[2 * stepKinds] ?? NEVER;
    const targetTarget = steps[2 * stepKinds + 2] ?? NEVER;
    const { firstColumns, lastColumns, shifts } = this.starts;
    this.starts.open(i);
    const low = this.low[i] ?? 0;
    const high = this.high[i] ?? 0;
    const aboveLow = i > 0 ? (this.low[i - 1] ?? 0) : 0;
    const aboveHigh = i > 0 ? (this.high[i - 1] ?? 0) : -1;
    // Of the cell before in the row: its sum with the step to a lone target unit.
    let nextTarget = NEVER;
    const sourceAlone = i > 0 ? this.lone(i - 1, true) : 0;
    let here = rowStart[i] ?? 0;
    for (let j = low; j <= high; j += 1, here += 1) {
      let sum = forward[here * stepKinds] ?? NEVER;
      for (let category = 0; category < tried; category += 1) {
        if (j < (firstColumns[category] ?? 0) || j > (lastColumns[category] ?? 0)) continue;
        const before = ready[(shifts[category] ?? 0) + j] ?? NEVER;
        const at = here * tried + category;
        weigher.least[0] = sum - before - LOST;
        if (weigher.weigh(category, j, at)) sum = logAdd(sum, before + (nats[at] ?? NEVER));
      }
      // What each state brings to the steps out of the cell: of `before`, for all three at once.
      const isBelow = j >= aboveLow && j <= aboveHigh;
      const source = isBelow ? (readyAlone[j] ?? NEVER) + sourceAlone : NEVER;
      const target = j > low ? nextTarget + this.lone(j - 1, false) : NEVER;
      forward[here * stepKinds] = sum;
      forward[here * stepKinds + 1] = source;
      forward[here * stepKinds + 2] = target;
      readyAlone[j] = logAdd(sum + beadSource, source + sourceSource);
      nextTarget = logAdd(logAdd(sum + beadTarget, source + sourceTarget), target + targetTarget);
      ready[here] = logAdd(logAdd(sum + beadBead, source + sourceBead), target + targetBead);
    }
  }

  /** Adds to every state of a cell what lies beyond a step of one kind out of it. */
  private addBeyond(cell: number, kind: number, beyond: number): void {
    const { steps } = this.models.priors;
    const { backward } = this;
    for (let state = 0; state < stepKinds; state += 1) {
      const step = steps[state * stepKinds + kind] ?? NEVER;
      if (step <= NEVER) continue;
      const at = cell * stepKinds + state;
      backward[at] = logAdd(backward[at] ?? NEVER, step + beyond);
    }
  }

  private sumBackward(poll: Poll): void {
    this.backward.fill(0, (this.cellCount - 1) * stepKinds);
    // Sums over two-sided beads out of a cell wait here until the cell is reached.
    const beads = this.models.room.doubles('sums', this.cellCount, NEVER, poll);
    for (let i = this.rows; i >= 0; i -= 1) {
      poll.spend((this.high[i] ?? 0) - (this.low[i] ?? 0) + 1);
      this.sumRowBack(i, beads);
    }
  }

  /** Sums backward over the cells of row i; beads: sums over two-sided beads out of each cell, of the rows below so far. */
  private sumRowBack(i: number, beads: Float64Array): void {
    const { backward, nats, tried, rowStart } = this;
    const { shifts } = this.starts;
    this.starts.open(i);
    const low = this.low[i] ?? 0;
    for (let j = this.high[i] ?? 0; j >= low; j -= 1) {
      const here = (rowStart[i] ?? 0) + j - low;
      const out = beads[here] ?? NEVER;
      if (out > NEVER) this.addBeyond(here, stepKind.bead, out);
      // Most of a wide band: no ladder worth counting passes here.
      if (this.reach(here) < HOPELESS) continue;
      const above = i > 0 ? this.cell(i - 1, j) : -1;
      const afterSource = backward[here * stepKinds + 1] ?? NEVER;
      if (above >= 0) this.addBeyond(above, stepKind.source, this.lone(i - 1, true) + afterSource);
      const afterTarget = backward[here * stepKinds + 2] ?? NEVER;
      if (j > low) this.addBeyond(here - 1, stepKind.target, this.lone(j - 1, false) + afterTarget);
      const afterBead = backward[here * stepKinds] ?? NEVER;
      for (let category = 0; category < tried; category += 1) {
        const weight = nats[here * tried + category] ?? NEVER;
        if (weight <= NEVER) continue;
        const from = (shifts[category] ?? 0) + j;
        beads[from] = logAdd(beads[from] ?? NEVER, weight + afterBead);
      }
    }
  }

  /** Nats, at most 0, of the likeliest state of a cell to be passed; both its sums must be known. */
  private reach(cell: number): number {
    const { forward, backward } = this;
    const at = cell * stepKinds;
    const bead = (forward[at] ?? NEVER) + (backward[at] ?? NEVER);
    const source = (forward[at + 1] ?? NEVER) + (backward[at + 1] ?? NEVER);
    const target = (forward[at + 2] ?? NEVER) + (backward[at + 2] ?? NEVER);
    return Math.max(bead, source, target) - this.total;
  }

  /** The same of boundary (i, j), which must lie inside the band. */
  reachAt(i: number, j: number): number {
    return this.reach(this.cell(i, j));
  }

  /** Nats of the two-sided bead of a category (from 0) that ends at boundary (i, j) of the block; at most -1e30 where the band has none. */
  natsAt(i: number, j: number, category: number): number {
    const here = i > this.rows || category < 0 || category >= this.tried ? -1 : this.cell(i, j);
    return here < 0 ? NEVER : (this.nats[here * this.tried + category] ?? NEVER);
  }

  /** Probability that the ladder takes the step of one kind and weight between two cells. */
  private posterior(from: number, to: number, kind: number, weight: number): number {
    const before = kind === stepKind.bead ? (this.ready[from] ?? NEVER) : this.before(from, kind);
    const nats = before + weight + (this.backward[to * stepKinds + kind] ?? NEVER) - this.total;
    if (nats < HOPELESS) return 0;
    return nats < 0 ? Math.exp(nats) : 1;
  }

  /**
   * The ladder with the most expected right beads: each bead counts its posterior less `threshold` (two sides) or a
   * small share of its posterior (no counterpart). Returns beads in order.
   */
  decode(threshold: number, aloneShare: number, poll: Poll): readonly LatticeBead[] {
    const best = this.models.room.doubles('sums', this.cellCount, NEVER, poll);
    const choice = new Int8Array(this.cellCount).fill(-1);
    best[0] = 0;
    for (let i = 0; i <= this.rows; i += 1) {
      poll.spend((this.high[i] ?? 0) - (this.low[i] ?? 0) + 1);
      this.decodeRow(i, { best, choice, threshold, aloneShare });
    }
    return this.traceBack(choice, poll);
  }

  private decodeRow(i: number, { best, choice, threshold, aloneShare }: Decoding): void {
    const { nats, tried } = this;
    const { shifts } = this.starts;
    this.starts.open(i);
    const low = this.low[i] ?? 0;
    const high = this.high[i] ?? 0;
    let here = this.rowStart[i] ?? 0;
    for (let j = low; j <= high; j += 1, here += 1) {
      // Most of a wide band: no ladder worth counting passes here.
      if (this.reach(here) < HOPELESS) continue;
      let most = best[here] ?? NEVER;
      const above = i > 0 ? this.cell(i - 1, j) : -1;
      if (above >= 0) {
        const alone = this.posterior(above, here, stepKind.source, this.lone(i - 1, true));
        const sum = (best[above] ?? NEVER) + aloneShare * alone;
        if (sum > most) {
          most = sum;
          choice[here] = loneSource;
        }
      }
      if (j > low) {
        const alone = this.posterior(here - 1, here, stepKind.target, this.lone(j - 1, false));
        const sum = (best[here - 1] ?? NEVER) + aloneShare * alone;
        if (sum > most) {
          most = sum;
          choice[here] = loneTarget;
        }
      }
      for (let category = 0; category < tried; category += 1) {
        const weight = nats[here * tried + category] ?? NEVER;
        if (weight <= NEVER) continue;
        const from = (shifts[category] ?? 0) + j;
        const gain = this.posterior(from, here, stepKind.bead, weight) - threshold;
        const sum = (best[from] ?? NEVER) + gain;
        if (sum > most) {
          most = sum;
          choice[here] = category;
        }
      }
      best[here] = most;
    }
  }

  private traceBack(choice: Int8Array, poll: Poll): readonly LatticeBead[] {
    const { sourceStart, targetStart, targetEnd } = this.block;
    const beads: LatticeBead[] = [];
    let i = this.rows;
    let j = targetEnd - targetStart;
    while (i > 0 || j > 0) {
      poll.spend(0.5);
      const here = this.cell(i, j);
      const chosen = choice[here] ?? -1;
      if (chosen < 0) throw new BugError('the band is broken');
      const isBead = chosen < loneSource;
      const sourceCount = isBead ? (categorySources[chosen] ?? 0) : chosen === loneSource ? 1 : 0;
      const targetCount = isBead ? (categoryTargets[chosen] ?? 0) : chosen === loneSource ? 0 : 1;
      const from = this.cell(i - sourceCount, j - targetCount);
      const kind = isBead ? stepKind.bead : chosen === loneSource ? stepKind.source : stepKind.target;
      const weight = isBead
        ? (this.nats[here * this.tried + chosen] ?? NEVER)
        : this.lone(chosen === loneSource ? i - 1 : j - 1, chosen === loneSource);
      i -= sourceCount;
      j -= targetCount;
      const posterior = this.posterior(from, here, kind, weight);
      beads.push({ source: sourceStart + i, sourceCount, target: targetStart + j, targetCount, posterior });
    }
    return beads.reverse();
  }
}

// Choices of the decoder beyond the two-sided categories.
const loneSource = categoryCount;
const loneTarget = categoryCount + 1;
