import {
  categoryCount,
  categorySources,
  categoryTargets,
  mostOnOneSide,
  type CategoryPriors,
} from './categories.ts';
import type { Evidence } from './evidence.ts';
import { lengthEvidence, type LengthModel } from './length.ts';

/**
 * The boundaries a ladder may pass through: for boundary i of the source (before unit i) the target boundaries
 * low[i]…high[i], both inclusive and both rising with i; low[0] = 0, high[n] = m.
 */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** A stretch of both texts that is aligned on its own: between two fixed beads, or the whole. */
export interface Block {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly targetStart: number;
  readonly targetEnd: number;
  readonly band: Band;
}

/** The models a lattice is weighed with. */
export interface LatticeModels {
  readonly priors: CategoryPriors;
  readonly length: LengthModel;
  /** How many of the categories are tried, in their order: the first pass over a wide band needs few. */
  readonly triedCategories: number;
  /** Added to the price of a source (target) unit without counterpart, nats by unit. */
  readonly sourceAlone: Float64Array;
  readonly targetAlone: Float64Array;
}

/** One bead of the best ladder, by unit indexes of the texts. */
export interface LatticeBead {
  readonly source: number;
  readonly sourceCount: number;
  readonly target: number;
  readonly targetCount: number;
  /** Probability of this very bead given the models. */
  readonly posterior: number;
}

const NEVER = -1e30;

/** A weighed band with forward and backward sums. */
export class Lattice {
  readonly block: Block;
  /** Shape n + 2: where each boundary row's cells start. */
  private readonly rowStart: Int32Array;
  /** Shape cells × categoryCount: nats of the two-sided bead that ends in the cell. */
  private readonly nats: Float32Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly models: LatticeModels;
  private readonly lengthSums: readonly [Float64Array, Float64Array];
  private total = 0;
  private readonly tried: number;

  constructor(block: Block, evidence: Evidence, models: LatticeModels, poll: (work: number) => void) {
    this.block = block;
    this.models = models;
    this.tried = models.triedCategories;
    const n = block.sourceEnd - block.sourceStart;
    this.rowStart = new Int32Array(n + 2);
    for (let i = 0; i <= n; i += 1) {
      this.rowStart[i + 1] =
        (this.rowStart[i] ?? 0) + (block.band.high[i] ?? 0) - (block.band.low[i] ?? 0) + 1;
    }
    const cells = this.rowStart[n + 1] ?? 0;
    this.nats = new Float32Array(cells * categoryCount).fill(NEVER);
    this.forward = new Float64Array(cells).fill(NEVER);
    this.backward = new Float64Array(cells).fill(NEVER);
    this.lengthSums = [sums(evidence.source.lengths), sums(evidence.target.lengths)];
    this.weighBeads(evidence, poll);
    this.sumForward(poll);
    this.sumBackward(poll);
  }

  get cellCount(): number {
    return this.forward.length;
  }

  /** Cell of boundary (i, j), or -1 outside the band. */
  private cell(i: number, j: number): number {
    const low = this.block.band.low[i] ?? 0;
    if (i < 0 || j < low || j > (this.block.band.high[i] ?? -1)) return -1;
    return (this.rowStart[i] ?? 0) + j - low;
  }

  private weighBeads(evidence: Evidence, poll: (work: number) => void): void {
    const { sourceStart, sourceEnd, targetStart, targetEnd, band } = this.block;
    const n = sourceEnd - sourceStart;
    for (let i = 1; i <= n; i += 1) {
      const first = band.low[Math.max(0, i - mostOnOneSide)] ?? 0;
      const end = Math.min(targetEnd - targetStart, band.high[Math.min(n, i + mostOnOneSide - 1)] ?? 0);
      evidence.prepareRow(sourceStart + i - 1, targetStart + first, targetStart + Math.max(first, end));
      const low = band.low[i] ?? 0;
      const high = band.high[i] ?? 0;
      poll((high - low + 1) * 4 + end - first);
      for (let j = Math.max(1, low); j <= high; j += 1) this.weighCell(evidence, i, j);
    }
  }

  private weighCell(evidence: Evidence, i: number, j: number): void {
    const { sourceStart, targetStart } = this.block;
    const [sourceSums, targetSums] = this.lengthSums;
    const base = this.cell(i, j) * categoryCount;
    const { priors, length } = this.models;
    for (let category = 0; category < this.tried; category += 1) {
      const sourceCount = categorySources[category] ?? 0;
      const targetCount = categoryTargets[category] ?? 0;
      if (this.cell(i - sourceCount, j - targetCount) < 0) continue;
      const s = sourceStart + i - sourceCount;
      const t = targetStart + j - targetCount;
      const sourceLength = (sourceSums[s + sourceCount] ?? 0) - (sourceSums[s] ?? 0);
      const targetLength = (targetSums[t + targetCount] ?? 0) - (targetSums[t] ?? 0);
      const byLength = lengthEvidence(length, sourceLength, targetLength);
      // A merge of lengths that cannot be one passage is not worth its tokens.
      if (category > 0 && byLength < -8) continue;
      this.nats[base + category] =
        (priors.twoSided[category] ?? 0) + byLength + evidence.weigh(s, sourceCount, t, targetCount);
    }
  }

  private alone(i: number, isSource: boolean): number {
    const { priors, sourceAlone, targetAlone } = this.models;
    return isSource
      ? priors.sourceOnly + (sourceAlone[this.block.sourceStart + i] ?? 0)
      : priors.targetOnly + (targetAlone[this.block.targetStart + i] ?? 0);
  }

  private sumForward(poll: (work: number) => void): void {
    const { forward, nats, block } = this;
    const n = block.sourceEnd - block.sourceStart;
    forward[0] = 0;
    for (let i = 0; i <= n; i += 1) {
      const low = block.band.low[i] ?? 0;
      const high = block.band.high[i] ?? 0;
      poll(high - low + 1);
      for (let j = low; j <= high; j += 1) {
        const here = this.cell(i, j);
        let sum = forward[here] ?? NEVER;
        const above = i > 0 ? this.cell(i - 1, j) : -1;
        if (above >= 0) sum = logAdd(sum, (forward[above] ?? NEVER) + this.alone(i - 1, true));
        if (j > low) sum = logAdd(sum, (forward[here - 1] ?? NEVER) + this.alone(j - 1, false));
        for (let category = 0; category < categoryCount; category += 1) {
          const weight = nats[here * categoryCount + category] ?? NEVER;
          if (weight <= NEVER) continue;
          const from = this.cell(i - (categorySources[category] ?? 0), j - (categoryTargets[category] ?? 0));
          sum = logAdd(sum, (forward[from] ?? NEVER) + weight);
        }
        forward[here] = sum;
      }
    }
    this.total = forward[forward.length - 1] ?? NEVER;
  }

  private sumBackward(poll: (work: number) => void): void {
    const { backward, nats, block } = this;
    const n = block.sourceEnd - block.sourceStart;
    backward[backward.length - 1] = 0;
    for (let i = n; i >= 0; i -= 1) {
      const low = block.band.low[i] ?? 0;
      const high = block.band.high[i] ?? 0;
      poll(high - low + 1);
      for (let j = high; j >= low; j -= 1) {
        const here = this.cell(i, j);
        const value = backward[here] ?? NEVER;
        if (value <= NEVER) continue;
        const above = i > 0 ? this.cell(i - 1, j) : -1;
        if (above >= 0) backward[above] = logAdd(backward[above] ?? NEVER, value + this.alone(i - 1, true));
        if (j > low)
          backward[here - 1] = logAdd(backward[here - 1] ?? NEVER, value + this.alone(j - 1, false));
        for (let category = 0; category < categoryCount; category += 1) {
          const weight = nats[here * categoryCount + category] ?? NEVER;
          if (weight <= NEVER) continue;
          const from = this.cell(i - (categorySources[category] ?? 0), j - (categoryTargets[category] ?? 0));
          backward[from] = logAdd(backward[from] ?? NEVER, value + weight);
        }
      }
    }
  }

  /** Probability that the ladder passes through the bead that ends in cell `to`. */
  private posterior(from: number, to: number, weight: number): number {
    return Math.exp(
      Math.min(0, (this.forward[from] ?? NEVER) + weight + (this.backward[to] ?? NEVER) - this.total),
    );
  }

  /** The band where the ladder passes with at least e^-depth of the probability, widened by `margin` on each side. */
  narrowed(depth: number, margin: number): Band {
    const { block } = this;
    const n = block.sourceEnd - block.sourceStart;
    const low = new Int32Array(n + 1);
    const high = new Int32Array(n + 1);
    for (let i = 0; i <= n; i += 1) {
      const from = block.band.low[i] ?? 0;
      const to = block.band.high[i] ?? 0;
      let first = to;
      let last = from;
      for (let j = from; j <= to; j += 1) {
        const cell = this.cell(i, j);
        if ((this.forward[cell] ?? NEVER) + (this.backward[cell] ?? NEVER) < this.total - depth) continue;
        first = Math.min(first, j);
        last = Math.max(last, j);
      }
      low[i] = Math.max(from, first - margin);
      high[i] = Math.min(to, last + margin);
    }
    return steady(low, high);
  }

  /**
   * The ladder with the most expected right beads: each bead counts its posterior less `threshold` (two sides) or a
   * small share of its posterior (no counterpart). Returns beads in order.
   */
  decode(threshold: number, aloneShare: number, poll: (work: number) => void): readonly LatticeBead[] {
    const { block, nats } = this;
    const n = block.sourceEnd - block.sourceStart;
    const best = new Float64Array(this.cellCount).fill(NEVER);
    const choice = new Int8Array(this.cellCount).fill(-1);
    best[0] = 0;
    for (let i = 0; i <= n; i += 1) {
      const low = block.band.low[i] ?? 0;
      const high = block.band.high[i] ?? 0;
      poll(high - low + 1);
      for (let j = low; j <= high; j += 1) {
        const here = this.cell(i, j);
        const offer = (from: number, gain: number, kind: number): void => {
          const value = (best[from] ?? NEVER) + gain;
          if (value > (best[here] ?? NEVER)) {
            best[here] = value;
            choice[here] = kind;
          }
        };
        const above = i > 0 ? this.cell(i - 1, j) : -1;
        if (above >= 0)
          offer(above, aloneShare * this.posterior(above, here, this.alone(i - 1, true)), categoryCount);
        if (j > low)
          offer(
            here - 1,
            aloneShare * this.posterior(here - 1, here, this.alone(j - 1, false)),
            categoryCount + 1,
          );
        for (let category = 0; category < categoryCount; category += 1) {
          const weight = nats[here * categoryCount + category] ?? NEVER;
          if (weight <= NEVER) continue;
          const from = this.cell(i - (categorySources[category] ?? 0), j - (categoryTargets[category] ?? 0));
          offer(from, this.posterior(from, here, weight) - threshold, category);
        }
      }
    }
    return this.traceBack(choice);
  }

  private traceBack(choice: Int8Array): readonly LatticeBead[] {
    const { sourceStart, targetStart, sourceEnd, targetEnd } = this.block;
    const beads: LatticeBead[] = [];
    let i = sourceEnd - sourceStart;
    let j = targetEnd - targetStart;
    while (i > 0 || j > 0) {
      const here = this.cell(i, j);
      const kind = choice[here] ?? -1;
      if (kind < 0) break;
      const sourceCount =
        kind < categoryCount ? (categorySources[kind] ?? 0) : kind === categoryCount ? 1 : 0;
      const targetCount =
        kind < categoryCount ? (categoryTargets[kind] ?? 0) : kind === categoryCount ? 0 : 1;
      const from = this.cell(i - sourceCount, j - targetCount);
      const weight =
        kind < categoryCount
          ? (this.nats[here * categoryCount + kind] ?? NEVER)
          : kind === categoryCount
            ? this.alone(i - 1, true)
            : this.alone(j - 1, false);
      i -= sourceCount;
      j -= targetCount;
      beads.push({
        source: sourceStart + i,
        sourceCount,
        target: targetStart + j,
        targetCount,
        posterior: this.posterior(from, here, weight),
      });
    }
    return beads.reverse();
  }
}

/** Makes a band's edges rise and hang together, so that every boundary row can be reached from the one before. */
export function steady(low: Int32Array, high: Int32Array): Band {
  const n = low.length - 1;
  for (let i = 1; i <= n; i += 1) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0);
  for (let i = n - 1; i >= 0; i -= 1) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0);
  for (let i = 1; i <= n; i += 1) {
    // Rows overlap in at least one boundary: units without counterpart can always bridge.
    if ((low[i] ?? 0) > (high[i - 1] ?? 0)) high[i - 1] = low[i] ?? 0;
  }
  for (let i = 1; i <= n; i += 1) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0);
  return { low, high };
}

function sums(lengths: Float64Array): Float64Array {
  const running = new Float64Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i += 1) running[i + 1] = (running[i] ?? 0) + (lengths[i] ?? 0);
  return running;
}

function logAdd(left: number, right: number): number {
  const larger = left > right ? left : right;
  const gap = left > right ? left - right : right - left;
  return gap > 30 ? larger : larger + Math.log1p(Math.exp(-gap));
}
