import { categorySources, categoryTargets, mostOnOneSide } from './categories.ts';
import type { Evidence } from './evidence.ts';
import { joinsInside } from './joins.ts';
import type { Block, LatticeModels } from './lattice.ts';
import { lengthEvidence } from './length.ts';
import type { Poll } from './run.ts';
import { tuning } from './tuning.ts';

/** Weighs the two-sided beads of a band, row by row and category by category. */
export class BandWeigher {
  private readonly block: Block;
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly models: LatticeModels;
  private readonly evidence: Evidence;

  constructor(block: Block, models: LatticeModels, evidence: Evidence) {
    this.block = block;
    this.low = block.band.low;
    this.high = block.band.high;
    this.models = models;
    this.evidence = evidence;
  }

  /**
   * Weighs every bead that begins and ends inside the band. nats: shape cells × tried categories, written where a bead
   * is possible and left alone elsewhere; rowStart: where each boundary row's cells start.
   */
  weigh(nats: Float32Array, rowStart: Int32Array, poll: Poll): void {
    const { low, high, evidence } = this;
    const { sourceStart, sourceEnd, targetStart, targetEnd } = this.block;
    const { triedCategories } = this.models;
    const rows = sourceEnd - sourceStart;
    for (let i = 1; i <= rows; i += 1) {
      const first = low[Math.max(0, i - mostOnOneSide)] ?? 0;
      const end = Math.min(targetEnd - targetStart, high[Math.min(rows, i + mostOnOneSide - 1)] ?? 0);
      evidence.prepareRow(sourceStart + i - 1, targetStart + first, targetStart + Math.max(first, end));
      const width = (high[i] ?? 0) - (low[i] ?? 0) + 1;
      poll.spend(width * triedCategories + end - first);
      const cells = (rowStart[i] ?? 0) * triedCategories;
      const row = nats.subarray(cells, cells + width * triedCategories);
      for (let category = 0; category < triedCategories; category += 1) {
        if ((categorySources[category] ?? 0) <= i) this.weighRow(row, i, category);
      }
    }
  }

  /** Weighs the beads of one category that end in row i. nats: shape cells of the row × tried categories. */
  private weighRow(nats: Float32Array, i: number, category: number): void {
    const { evidence } = this;
    const { priors, length, joins, ends, triedCategories } = this.models;
    const [sourceSums, targetSums] = evidence.lengthSums;
    const sourceCount = categorySources[category] ?? 0;
    const targetCount = categoryTargets[category] ?? 0;
    const from = i - sourceCount;
    const s = this.block.sourceStart + from;
    const sourceLength = (sourceSums[s + sourceCount] ?? 0) - (sourceSums[s] ?? 0);
    const sourceJoins = joinsInside(joins[0], s, sourceCount);
    const prior = priors.twoSided[category] ?? 0;
    const low = this.low[i] ?? 0;
    const first = Math.max(low, (this.low[from] ?? 0) + targetCount);
    const last = Math.min(this.high[i] ?? 0, (this.high[from] ?? 0) + targetCount);
    for (let j = first; j <= last; j += 1) {
      const t = this.block.targetStart + j - targetCount;
      const targetLength = (targetSums[t + targetCount] ?? 0) - (targetSums[t] ?? 0);
      const byLength = lengthEvidence(length, sourceLength, targetLength);
      // A merge of lengths that cannot be one passage is not worth its tokens.
      if (category > 0 && byLength < -8) continue;
      const byJoins = sourceJoins + joinsInside(joins[1], t, targetCount);
      const byTokens = evidence.weigh(s, sourceCount, t, targetCount);
      const byEnds = ends === undefined ? 0 : endNats(ends, s + sourceCount - 1, t + targetCount - 1);
      nats[(j - low) * triedCategories + category] = prior + byLength + byTokens + byJoins + byEnds;
    }
  }
}

/** Nats for a bead to end with these two units, by the ends of larger ones. */
function endNats(ends: readonly [Uint8Array, Uint8Array], source: number, target: number): number {
  const count = (ends[0][source] ?? 0) + (ends[1][target] ?? 0);
  return count === 0 ? 0 : count === 2 ? tuning.endsTogether : tuning.endsApart;
}
