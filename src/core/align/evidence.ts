import type { Edges } from './edges.ts';
import { mostOnOneSide } from './categories.ts';
import type { Poll } from './run.ts';
import { lossSums, slotsOf, type Slots } from './slots.ts';
import { bucketCount, bucketOf, type TokenWeights } from './weights.ts';
import { tuning } from './tuning.ts';
import type { Side } from './vocabulary.ts';

/** One match of a bead: classes, how many tokens of them, how good the candidate is (0…1), nats over both losses. */
export interface Match {
  readonly sourceClass: number;
  readonly targetClass: number;
  readonly count: number;
  readonly quality: number;
  readonly nats: number;
  /** What the matched tokens of each side lose by default, nats, at most 0. */
  readonly sourceLoss: number;
  readonly targetLoss: number;
}
export type MatchSink = (match: Match) => void;

/** A bead by its place in both texts. */
export interface BeadPlace {
  readonly source: number;
  readonly sourceCount: number;
  readonly target: number;
  readonly targetCount: number;
}

/**
 * Nats of a bead from the sum over its tokens. expected: what both sides would lose without a match; sourceMissing,
 * targetMissing: what they still lose; all at most 0.
 * What is missing on both sides may be renderings of each other that nobody knows: where the rest matches, it need not
 * count twice. So a unit joins the bead that has as much left over, and one with nothing left over stays as it is.
 */
function settled(nats: number, expected: number, sourceMissing: number, targetMissing: number): number {
  const both = sourceMissing > targetMissing ? sourceMissing : targetMissing;
  const matched = 1 - (sourceMissing + targetMissing) / expected;
  const sum = both < 0 ? nats - tuning.pairing * both * matched : nats;
  // A free translation misses many words at once: losses are not independent, so they weigh less the more there are.
  return sum >= 0 ? sum : sum / (1 - sum / tuning.freedom);
}

/** Matches of one source unit with a run of target units. */
class MatchRow {
  unit = -1;
  firstColumn = 0;
  /** Shape columns + 1: where each column's matches start. */
  columnStart = new Int32Array(64);
  sourceSlots = new Int32Array(256);
  targetSlots = new Int32Array(256);
  qualities = new Float32Array(256);

  reserve(length: number): void {
    if (length <= this.sourceSlots.length) return;
    const size = length * 2;
    const sourceSlots = new Int32Array(size);
    sourceSlots.set(this.sourceSlots);
    this.sourceSlots = sourceSlots;
    const targetSlots = new Int32Array(size);
    targetSlots.set(this.targetSlots);
    this.targetSlots = targetSlots;
    const qualities = new Float32Array(size);
    qualities.set(this.qualities);
    this.qualities = qualities;
  }
}

function runningSums(lengths: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i += 1) sums[i + 1] = (sums[i] ?? 0) + (lengths[i] ?? 0);
  return sums;
}

const RING = 8;
/** Stamps rise by more than the tokens of any bead, and stay whole numbers. */
const STAMP = 2 ** 24;

/**
 * Token evidence of beads: the log-likelihood ratio of "translations of each other" against "random pair", summed over
 * the tokens of both sides. A token with a rendering on the other side gains by how unlikely that is by chance; one
 * without loses. Inside a bead each token serves one match only.
 */
export class Evidence {
  readonly source: Side;
  readonly target: Side;
  /** Shape units + 1 a side: running sums of the units' lengths. */
  readonly lengthSums: readonly [Float64Array, Float64Array];
  private readonly edges: Edges;
  private readonly sourceWeights: TokenWeights;
  private readonly targetWeights: TokenWeights;
  private readonly sourceLosses: Float64Array;
  private readonly targetLosses: Float64Array;
  private readonly rows: readonly MatchRow[];
  // Candidates of the row's tokens, as chains by target class: head, then next.
  private readonly head: Int32Array;
  private chainNext = new Int32Array(256);
  private chainSlot = new Int32Array(256);
  private chainQuality = new Float32Array(256);
  private readonly sourceSlots: Slots;
  private readonly targetSlots: Slots;
  // The stamp of the bead that last used a slot, and added to it how many of the slot's tokens it has used.
  private readonly sourceUsed: Float64Array;
  private readonly targetUsed: Float64Array;
  private sink: MatchSink | undefined;
  private stamp = 0;
  private readonly buckets = new Uint8Array(4096);

  constructor(
    [source, target]: readonly [Side, Side],
    edges: Edges,
    weights: readonly [TokenWeights, TokenWeights],
    poll: Poll,
  ) {
    this.source = source;
    this.target = target;
    this.edges = edges;
    [this.sourceWeights, this.targetWeights] = weights;
    this.lengthSums = [runningSums(source.lengths), runningSums(target.lengths)];
    this.rows = Array.from({ length: RING }, () => new MatchRow());
    this.head = new Int32Array(target.vocabulary.count).fill(-1);
    this.sourceSlots = slotsOf(source, poll);
    this.targetSlots = slotsOf(target, poll);
    this.sourceLosses = lossSums(this.sourceSlots, this.sourceWeights, poll);
    this.targetLosses = lossSums(this.targetSlots, this.targetWeights, poll);
    poll.spend((source.unitCount + target.unitCount) / 10);
    this.sourceUsed = new Float64Array(this.sourceSlots.classes.length);
    this.targetUsed = new Float64Array(this.targetSlots.classes.length);
    for (let size = 0; size < this.buckets.length; size += 1) this.buckets[size] = bucketOf(size);
  }

  /** Finds the matches of one source unit with target units first…end-1; rows of the last 8 units are kept. */
  prepareRow(unit: number, first: number, end: number): void {
    const row = this.rows[unit % RING];
    if (row === undefined) return;
    this.chainUp(unit);
    row.unit = unit;
    row.firstColumn = first;
    if (row.columnStart.length < end - first + 2) row.columnStart = new Int32Array(2 * (end - first) + 2);
    const { start, classes } = this.targetSlots;
    const { head, chainNext, chainSlot, chainQuality } = this;
    let length = 0;
    for (let column = first; column < end; column += 1) {
      row.columnStart[column - first] = length;
      const stop = start[column + 1] ?? 0;
      for (let at = start[column] ?? 0; at < stop; at += 1) {
        for (let link = head[classes[at] ?? 0] ?? -1; link >= 0; link = chainNext[link] ?? -1) {
          if (length === row.sourceSlots.length) row.reserve(length + 1);
          row.sourceSlots[length] = chainSlot[link] ?? 0;
          row.targetSlots[length] = at;
          row.qualities[length] = chainQuality[link] ?? 0;
          length += 1;
        }
      }
    }
    row.columnStart[Math.max(0, end - first)] = length;
    this.unchain(unit);
  }

  private chainUp(unit: number): void {
    const { edges, head } = this;
    let length = 0;
    // Backwards, so that each chain starts with the unit's first (weightiest) token.
    const { start, classes } = this.sourceSlots;
    for (let at = (start[unit + 1] ?? 0) - 1; at >= (start[unit] ?? 0); at -= 1) {
      const id = classes[at] ?? 0;
      for (let edge = edges.start[id] ?? 0; edge < (edges.start[id + 1] ?? 0); edge += 1) {
        if (length === this.chainNext.length) this.growChains();
        const target = edges.targets[edge] ?? 0;
        this.chainSlot[length] = at;
        this.chainQuality[length] = edges.qualities[edge] ?? 0;
        this.chainNext[length] = head[target] ?? -1;
        head[target] = length;
        length += 1;
      }
    }
  }

  private unchain(unit: number): void {
    const { edges, head } = this;
    const { start, classes } = this.sourceSlots;
    for (let at = start[unit] ?? 0; at < (start[unit + 1] ?? 0); at += 1) {
      const id = classes[at] ?? 0;
      for (let edge = edges.start[id] ?? 0; edge < (edges.start[id + 1] ?? 0); edge += 1)
        head[edges.targets[edge] ?? 0] = -1;
    }
  }

  private growChains(): void {
    const size = this.chainNext.length * 2;
    const next = new Int32Array(size);
    next.set(this.chainNext);
    this.chainNext = next;
    const token = new Int32Array(size);
    token.set(this.chainSlot);
    this.chainSlot = token;
    const quality = new Float32Array(size);
    quality.set(this.chainQuality);
    this.chainQuality = quality;
  }

  /** Bucket of a run of units by its tokens. */
  private bucketFor({ start }: Side, first: number, end: number): number {
    const size = (start[end] ?? 0) - (start[first] ?? 0);
    return this.buckets[size < 4095 ? size : 4095] ?? 0;
  }

  /** Nats for the bead of source units firstSource…+sourceCount-1 and target units alike; its rows must be prepared. */
  weigh(firstSource: number, sourceCount: number, firstTarget: number, targetCount: number): number {
    const { source, target, sourceUsed, targetUsed } = this;
    const sourceEnd = firstSource + sourceCount;
    const targetEnd = firstTarget + targetCount;
    const sourceBucket = this.bucketFor(source, firstSource, sourceEnd);
    const targetBucket = this.bucketFor(target, firstTarget, targetEnd);
    const { gain: sourceGain, loss: sourceLoss } = this.sourceWeights;
    const { gain: targetGain, loss: targetLoss } = this.targetWeights;
    const { classes: sourceClasses, counts: sourceCounts, worths: sourceWorths } = this.sourceSlots;
    const { classes: targetClasses, counts: targetCounts, worths: targetWorths } = this.targetSlots;
    this.stamp += STAMP;
    const stamp = this.stamp;
    let sourceMissing = (this.sourceLosses[sourceEnd] ?? 0) - (this.sourceLosses[firstSource] ?? 0);
    let targetMissing = (this.targetLosses[targetEnd] ?? 0) - (this.targetLosses[firstTarget] ?? 0);
    const expected = sourceMissing + targetMissing;
    let nats = expected;
    for (let unit = firstSource; unit < sourceEnd; unit += 1) {
      const row = this.rows[unit % RING];
      if (row === undefined) continue;
      const { sourceSlots, targetSlots, qualities, columnStart, firstColumn } = row;
      const stop = columnStart[targetEnd - firstColumn] ?? 0;
      for (let at = columnStart[firstTarget - firstColumn] ?? 0; at < stop; at += 1) {
        const from = sourceSlots[at] ?? 0;
        const to = targetSlots[at] ?? 0;
        const fromUsed = Math.max(stamp, sourceUsed[from] ?? 0);
        const toUsed = Math.max(stamp, targetUsed[to] ?? 0);
        const fromLeft = (sourceCounts[from] ?? 0) - (fromUsed - stamp);
        const toLeft = (targetCounts[to] ?? 0) - (toUsed - stamp);
        const count = fromLeft < toLeft ? fromLeft : toLeft;
        if (count <= 0) continue;
        sourceUsed[from] = fromUsed + count;
        targetUsed[to] = toUsed + count;
        const sourceClass = sourceClasses[from] ?? 0;
        const targetClass = targetClasses[to] ?? 0;
        const quality = qualities[at] ?? 0;
        const sourceWorth = count * (sourceWorths[from] ?? 0);
        const targetWorth = count * (targetWorths[to] ?? 0);
        const gain =
          quality *
          (sourceWorth * (sourceGain[sourceClass * bucketCount + targetBucket] ?? 0) +
            targetWorth * (targetGain[targetClass * bucketCount + sourceBucket] ?? 0));
        nats += gain;
        sourceMissing -= sourceWorth * (sourceLoss[sourceClass] ?? 0);
        targetMissing -= targetWorth * (targetLoss[targetClass] ?? 0);
        this.sink?.({
          sourceClass,
          targetClass,
          count,
          quality,
          nats: gain,
          sourceLoss: sourceWorth * (sourceLoss[sourceClass] ?? 0),
          targetLoss: targetWorth * (targetLoss[targetClass] ?? 0),
        });
      }
    }
    return settled(nats, expected, sourceMissing, targetMissing);
  }

  /** What the tokens of a bead lose by default on each side, nats, at most 0. */
  lossOf(bead: BeadPlace): readonly [number, number] {
    const sum = (losses: Float64Array, first: number, count: number): number =>
      (losses[first + count] ?? 0) - (losses[first] ?? 0);
    return [
      sum(this.sourceLosses, bead.source, bead.sourceCount),
      sum(this.targetLosses, bead.target, bead.targetCount),
    ];
  }

  /** Visits what the classes of one side of a bead lose by default, unit by unit. */
  forEachLoss(bead: BeadPlace, isSource: boolean, visit: (id: number, nats: number) => void): void {
    const { start, classes, counts, worths } = isSource ? this.sourceSlots : this.targetSlots;
    const { loss } = isSource ? this.sourceWeights : this.targetWeights;
    const first = isSource ? bead.source : bead.target;
    const end = first + (isSource ? bead.sourceCount : bead.targetCount);
    for (let at = start[first] ?? 0; at < (start[end] ?? 0); at += 1) {
      const id = classes[at] ?? 0;
      visit(id, (loss[id] ?? 0) * (counts[at] ?? 0) * (worths[at] ?? 0));
    }
  }

  /** Visits the target classes that may render a source class. */
  forEachCandidate(sourceClass: number, visit: (targetClass: number, quality: number) => void): void {
    const { start, targets, qualities } = this.edges;
    for (let edge = start[sourceClass] ?? 0; edge < (start[sourceClass + 1] ?? 0); edge += 1) {
      visit(targets[edge] ?? 0, qualities[edge] ?? 0);
    }
  }

  /** Weighs one bead on its own, rows and all: for the few beads looked at outside the lattice. */
  weighAlone(bead: BeadPlace, sink?: MatchSink): number {
    const count = Math.min(bead.sourceCount, RING);
    for (let unit = bead.source; unit < bead.source + count; unit += 1) {
      this.prepareRow(unit, bead.target, bead.target + bead.targetCount);
    }
    this.sink = sink;
    const nats = this.weigh(bead.source, count, bead.target, bead.targetCount);
    this.sink = undefined;
    return nats;
  }
}

/** Rows that must stay prepared while a bead is weighed. */
export const rowsKept = Math.max(mostOnOneSide, RING);
