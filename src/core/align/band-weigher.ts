import {
  categoryCount,
  categorySources,
  categoryTargets,
  mostOnOneSide,
  roughCategories,
} from './categories.ts';
import type { Evidence } from './evidence.ts';
import { joinsInside } from './joins.ts';
import type { Block, LatticeModels } from './lattice-models.ts';
import { lengthEvidence, type LengthModel } from './length.ts';
import type { Poll } from './run.ts';
import { tuning } from './tuning.ts';

/** By source units of a bead, from 0: the most target units beside them in the first categories; 0 = none of them. */
const mostBesideIn = (tried: number): Uint8Array =>
  categorySources.subarray(0, tried).reduce(
    (most, count, category) => {
      most[count] = Math.max(most[count] ?? 0, categoryTargets[category] ?? 0);
      return most;
    },
    new Uint8Array(mostOnOneSide + 1),
  );

/** Nats of a bead that was not weighed. */
export const unweighed = -1e30;

/** Weighs the two-sided beads of a band that end in one boundary row after the other. */
export class BandWeigher {
  private readonly block: Block;
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly models: LatticeModels;
  private readonly evidence: Evidence;
  /** Of the row at hand, by category: lengths of the source side, and nats that all its beads have in common. */
  private readonly sourceLengths = new Float64Array(categoryCount);
  private readonly common = new Float64Array(categoryCount);
  /** Where the row at hand stands in the source, and the block in the target. */
  private sourceEnd = 0;
  private readonly targetStart: number;
  private readonly mostBeside: Uint8Array;
  /** Of models, evidence and tuning, at hand. */
  private readonly length: LengthModel;
  private readonly targetJoins: Float64Array;
  private readonly ends: LatticeModels['ends'];
  private readonly targetSums: Float64Array;
  private readonly lengthFor = tuning.lengthFor;
  /** Shape cells × tried categories: where what was weighed is put. */
  private readonly nats: Float32Array;
  /** The one number that `weigh` is told, in an array: a number handed to a call that often would be made an object. */
  readonly least = new Float64Array(1);

  constructor(block: Block, models: LatticeModels, evidence: Evidence, nats: Float32Array) {
    this.nats = nats;
    this.block = block;
    this.low = block.band.low;
    this.high = block.band.high;
    this.models = models;
    this.mostBeside = mostBesideIn(models.triedCategories);
    this.evidence = evidence;
    this.targetStart = block.targetStart;
    this.length = models.length;
    this.targetJoins = models.joins[1];
    this.ends = models.ends;
    this.targetSums = evidence.lengthSums[1];
  }

  /** Makes ready for the beads that end in boundary row i, 1, 2, 3 … in turn. */
  beginRow(i: number, poll: Poll): void {
    const { low, high, sourceLengths, common, mostBeside } = this;
    const { sourceStart, sourceEnd, targetStart, targetEnd } = this.block;
    const { triedCategories, joins, priors } = this.models;
    const rows = sourceEnd - sourceStart;
    // The target units of the beads that the unit may be part of: those of one shape begin and end in the band.
    let first = targetEnd - targetStart;
    let end = 0;
    for (let count = 1; count < mostBeside.length; count += 1) {
      const most = mostBeside[count] ?? 0;
      if (most === 0) continue;
      if (count <= i) first = Math.min(first, Math.max(low[i - count] ?? 0, (low[i] ?? 0) - most));
      const last = i + count - 1;
      if (last <= rows) end = Math.max(end, Math.min(high[last] ?? 0, (high[i - 1] ?? 0) + most));
    }
    const isRough = triedCategories <= roughCategories;
    this.evidence.prepareRow(
      sourceStart + i - 1,
      targetStart + first,
      targetStart + Math.max(first, end),
      isRough,
    );
    poll.spend(((high[i] ?? 0) - (low[i] ?? 0) + 1) * triedCategories + end - first);
    const sums = this.evidence.lengthSums[0];
    for (let category = 0; category < triedCategories; category += 1) {
      const count = categorySources[category] ?? 0;
      if (count > i) continue;
      const s = sourceStart + i - count;
      sourceLengths[category] = (sums[s + count] ?? 0) - (sums[s] ?? 0);
      common[category] = (priors.twoSided[category] ?? 0) + joinsInside(joins[0], s, count);
    }
    this.sourceEnd = sourceStart + i;
  }

  /**
   * Puts the nats of the bead of one category that ends in column j of the row at hand into place `at`, unless it is sure
   * to be below `least`: most merges of a band are hopeless by what their units share, and that is known already.
   * Returns whether it was weighed.
   */
  weigh(category: number, j: number, at: number): boolean {
    const { evidence, ends, targetSums } = this;
    const sourceCount = categorySources[category] ?? 0;
    const targetCount = categoryTargets[category] ?? 0;
    const sourceEnd = this.sourceEnd;
    const targetEnd = this.targetStart + j;
    const s = sourceEnd - sourceCount;
    const t = targetEnd - targetCount;
    const byEnds = ends === undefined ? 0 : endNats(ends, sourceEnd - 1, targetEnd - 1);
    const known = (this.common[category] ?? 0) + joinsInside(this.targetJoins, t, targetCount) + byEnds;
    if (category > 0) {
      const most = evidence.mostOf(s, sourceCount, t, targetCount);
      if (known + this.lengthFor + most < (this.least[0] ?? 0)) return false;
    }
    const targetLength = (targetSums[targetEnd] ?? 0) - (targetSums[t] ?? 0);
    const byLength = lengthEvidence(this.length, this.sourceLengths[category] ?? 0, targetLength);
    // A merge of lengths that cannot be one passage is not worth its tokens.
    if (category > 0 && byLength < -8) return false;
    const byTokens =
      category === 0 ? evidence.weighPair(s, t) : evidence.weigh(s, sourceCount, t, targetCount);
    this.nats[at] = known + byLength + byTokens;
    return true;
  }
}

/** Nats for a bead to end with these two units, by the ends of larger ones. */
export function endNats(ends: readonly [Uint8Array, Uint8Array], source: number, target: number): number {
  const count = (ends[0][source] ?? 0) + (ends[1][target] ?? 0);
  return count === 0 ? 0 : count === 2 ? tuning.endsTogether : tuning.endsApart;
}
