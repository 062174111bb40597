import type { Edges } from './edges.ts';
import type { HeardMatches } from './heard-matches.ts';
import type { Room } from './room.ts';
import type { Poll } from './run.ts';
import { linkNumbers, MatchFinder, MatchRow, pairNumbers, sumNumbers } from './match-rows.ts';
import { runningSums, sumOver } from './running-sums.ts';
import { saturated, settled } from './settled.ts';
import { lossSums, slotsOf, type Slots } from './slots.ts';
import { bucketOf, type TokenWeights } from './weights.ts';
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
/** Takes the matches of a bead one by one. */
export type MatchSink = (match: Match) => void;

/** A bead by its place in both texts. */
export interface BeadPlace {
  readonly source: number;
  readonly sourceCount: number;
  readonly target: number;
  readonly targetCount: number;
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
  private readonly weights: readonly [TokenWeights, TokenWeights];
  private readonly sourceLosses: Float64Array;
  private readonly targetLosses: Float64Array;
  private readonly rows: readonly MatchRow[];
  private readonly finder: MatchFinder;
  private readonly slots: readonly [Slots, Slots];
  // The stamp of the bead that last used a slot, and added to it how many of the slot's tokens it has used.
  private readonly sourceUsed: Float64Array;
  private readonly targetUsed: Float64Array;
  /** Of slots and weights, at hand. */
  private readonly sourceCounts: Int32Array;
  private readonly targetCounts: Int32Array;
  private readonly sourceGain: Float32Array;
  private readonly targetGain: Float32Array;
  private stamp = 0;
  /** Of the bead at hand: its nats so far, what its sides still lose, and the buckets of their sizes. */
  private nats = 0;
  private sourceMissing = 0;
  private targetMissing = 0;
  private sourceBucket = 0;
  private targetBucket = 0;
  private readonly buckets = new Uint8Array(4096);

  constructor(
    [source, target]: readonly [Side, Side],
    edges: Edges,
    weights: readonly [TokenWeights, TokenWeights],
    { poll, room }: { readonly poll: Poll; readonly room: Room },
  ) {
    this.source = source;
    this.target = target;
    this.edges = edges;
    this.weights = weights;
    this.lengthSums = [runningSums(source.lengths), runningSums(target.lengths)];
    const sourceSlots = slotsOf(source, 'source', room, poll);
    const targetSlots = slotsOf(target, 'target', room, poll);
    this.slots = [sourceSlots, targetSlots];
    this.sourceCounts = sourceSlots.counts;
    this.targetCounts = targetSlots.counts;
    this.sourceGain = weights[0].gain;
    this.targetGain = weights[1].gain;
    for (let size = 0; size < this.buckets.length; size += 1) this.buckets[size] = bucketOf(size);
    this.rows = Array.from({ length: RING }, () => new MatchRow());
    this.finder = new MatchFinder(
      { slots: sourceSlots, weights: weights[0], buckets: this.unitBuckets(source) },
      { slots: targetSlots, weights: weights[1], buckets: this.unitBuckets(target) },
      edges,
      target.vocabulary.count,
    );
    this.sourceLosses = lossSums(this.slots[0], weights[0], poll);
    this.targetLosses = lossSums(this.slots[1], weights[1], poll);
    poll.spend((source.unitCount + target.unitCount) / 10);
    this.sourceUsed = room.doubles('source used', sourceSlots.classes.length, 0, poll);
    this.targetUsed = room.doubles('target used', targetSlots.classes.length, 0, poll);
  }

  private unitBuckets(side: Side): Uint8Array {
    const buckets = new Uint8Array(side.unitCount);
    for (let unit = 0; unit < side.unitCount; unit += 1) buckets[unit] = this.bucketFor(side, unit, unit + 1);
    return buckets;
  }

  /**
   * Finds the matches of one source unit with target units first…end-1; rows of the last 8 units are kept. isRough: only
   * beads of at most two units a side will be asked for.
   */
  prepareRow(unit: number, first: number, end: number, isRough: boolean): void {
    const row = this.rows[unit % RING];
    if (row === undefined) return;
    this.finder.fill(row, unit, first, end);
    this.finder.reckon(row, unit, end - first, isRough);
  }

  /** Bucket of a run of units by its tokens. */
  private bucketFor({ start }: Side, first: number, end: number): number {
    const size = (start[end] ?? 0) - (start[first] ?? 0);
    return this.buckets[size < 4095 ? size : 4095] ?? 0;
  }

  /** Nats for the bead of source units firstSource…+sourceCount-1 and target units alike; its rows must be prepared. */
  weigh(firstSource: number, sourceCount: number, firstTarget: number, targetCount: number): number {
    const sourceEnd = firstSource + sourceCount;
    const targetEnd = firstTarget + targetCount;
    const expected = this.expect(firstSource, sourceEnd, firstTarget, targetEnd);
    this.nats = expected;
    for (let unit = firstSource; unit < sourceEnd; unit += 1) {
      const row = this.rows[unit % RING];
      if (row === undefined) continue;
      const first = row.columnStart[firstTarget - row.firstColumn] ?? 0;
      const end = row.columnStart[targetEnd - row.firstColumn] ?? 0;
      if (first < end) this.addMatches(row, first, end);
    }
    return settled(this.nats, expected, this.sourceMissing, this.targetMissing);
  }

  /** The same for a 1-1 bead, which the source unit's row knows already. */
  weighPair(source: number, target: number): number {
    const row = this.rows[source % RING];
    if (row === undefined) return 0;
    const at = pairNumbers * (target - row.firstColumn);
    const sourceLoss = sumOver(this.sourceLosses, source, 1);
    const targetLoss = sumOver(this.targetLosses, target, 1);
    const expected = sourceLoss + targetLoss;
    const { pairs } = row;
    return settled(
      expected + (pairs[at] ?? 0),
      expected,
      sourceLoss + (pairs[at + 1] ?? 0),
      targetLoss + (pairs[at + 2] ?? 0),
    );
  }

  /**
   * About the most that `weigh` could say of a bead of several units, by what its 1-1 beads share: a token serves one
   * match only, and in a larger bead each match gains less, since chance matches are likelier there.
   */
  mostOf(firstSource: number, sourceCount: number, firstTarget: number, targetCount: number): number {
    const sourceEnd = firstSource + sourceCount;
    const gainAt = targetCount < 3 ? targetCount : 3;
    const backAt = sourceCount < 3 ? 3 + sourceCount : 6;
    let gained = 0;
    let found = 0;
    for (let source = firstSource; source < sourceEnd; source += 1) {
      const row = this.rows[source % RING];
      if (row === undefined) continue;
      const { sums } = row;
      const first = sumNumbers * (firstTarget - row.firstColumn);
      const end = first + sumNumbers * targetCount;
      found += (sums[end] ?? 0) - (sums[first] ?? 0);
      gained += (sums[end + gainAt] ?? 0) - (sums[first + gainAt] ?? 0);
      gained += (sums[end + backAt] ?? 0) - (sums[first + backAt] ?? 0);
    }
    const expected =
      sumOver(this.sourceLosses, firstSource, sourceCount) +
      sumOver(this.targetLosses, firstTarget, targetCount);
    // What is forgiven (settled) is greatest where half is matched, and both sides miss alike.
    const matched = 2 * found < -expected ? found / -expected : 0.5;
    const forgiven = (tuning.pairing * expected * matched * (1 - matched)) / 2;
    return saturated(expected + gained - forgiven);
  }

  /** Begins a bead: what its sides lose without a match, in sum. */
  private expect(firstSource: number, sourceEnd: number, firstTarget: number, targetEnd: number): number {
    this.sourceMissing = (this.sourceLosses[sourceEnd] ?? 0) - (this.sourceLosses[firstSource] ?? 0);
    this.targetMissing = (this.targetLosses[targetEnd] ?? 0) - (this.targetLosses[firstTarget] ?? 0);
    this.sourceBucket = this.bucketFor(this.source, firstSource, sourceEnd);
    this.targetBucket = this.bucketFor(this.target, firstTarget, targetEnd);
    this.stamp += STAMP;
    return this.sourceMissing + this.targetMissing;
  }

  /** Adds to the nats of the bead at hand what matches first…end-1 of a row bring, each token serving one of them. */
  private addMatches(row: MatchRow, first: number, end: number): void {
    const { links, shares } = row;
    const { sourceUsed, targetUsed, sourceCounts, targetCounts, sourceGain, targetGain } = this;
    const { sourceBucket, targetBucket, stamp } = this;
    let { nats, sourceMissing, targetMissing } = this;
    const stop = linkNumbers * end;
    for (let at = linkNumbers * first; at < stop; at += linkNumbers) {
      const from = links[at] ?? 0;
      const to = links[at + 1] ?? 0;
      const fromBefore = sourceUsed[from] ?? 0;
      const toBefore = targetUsed[to] ?? 0;
      const fromUsed = fromBefore > stamp ? fromBefore : stamp;
      const toUsed = toBefore > stamp ? toBefore : stamp;
      const fromLeft = (sourceCounts[from] ?? 0) - (fromUsed - stamp);
      const toLeft = (targetCounts[to] ?? 0) - (toUsed - stamp);
      const count = fromLeft < toLeft ? fromLeft : toLeft;
      if (count <= 0) continue;
      sourceUsed[from] = fromUsed + count;
      targetUsed[to] = toUsed + count;
      nats +=
        count *
        ((shares[at] ?? 0) * (sourceGain[(links[at + 2] ?? 0) + targetBucket] ?? 0) +
          (shares[at + 1] ?? 0) * (targetGain[(links[at + 3] ?? 0) + sourceBucket] ?? 0));
      sourceMissing -= count * (shares[at + 2] ?? 0);
      targetMissing -= count * (shares[at + 3] ?? 0);
    }
    this.nats = nats;
    this.sourceMissing = sourceMissing;
    this.targetMissing = targetMissing;
  }

  /** What the tokens of a bead lose by default on each side, nats, at most 0. */
  lossOf(bead: BeadPlace): readonly [number, number] {
    return [
      sumOver(this.sourceLosses, bead.source, bead.sourceCount),
      sumOver(this.targetLosses, bead.target, bead.targetCount),
    ];
  }

  /** Visits what the classes of one side of a bead lose by default, unit by unit. */
  forEachLoss(bead: BeadPlace, isSource: boolean, visit: (id: number, nats: number) => void): void {
    const { start, classes, counts, worths } = this.slots[isSource ? 0 : 1];
    const { loss } = this.weights[isSource ? 0 : 1];
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
    const count = this.prepareAlone(bead);
    if (sink !== undefined) this.tellMatches(bead, count, sink);
    return this.weigh(bead.source, count, bead.target, bead.targetCount);
  }

  /** Tells the classes of the matches that `weighAlone` would weigh, in arrays: for the many beads that are heard. */
  hearMatches(bead: BeadPlace, heard: HeardMatches): void {
    const sourceCount = this.prepareAlone(bead);
    this.stamp += STAMP;
    const { stamp, sourceUsed, targetUsed, sourceCounts, targetCounts } = this;
    const [{ classes: sourceClasses }, { classes: targetClasses }] = this.slots;
    heard.length = 0;
    for (let unit = bead.source; unit < bead.source + sourceCount; unit += 1) {
      const row = this.rows[unit % RING];
      if (row === undefined) continue;
      const { links, qualities } = row;
      const matchCount = row.columnStart[bead.targetCount] ?? 0;
      heard.makeRoom(matchCount);
      for (let match = 0; match < matchCount; match += 1) {
        const from = links[match * linkNumbers] ?? 0;
        const to = links[match * linkNumbers + 1] ?? 0;
        const fromBefore = sourceUsed[from] ?? 0;
        const toBefore = targetUsed[to] ?? 0;
        const fromUsed = fromBefore > stamp ? fromBefore : stamp;
        const toUsed = toBefore > stamp ? toBefore : stamp;
        const fromLeft = (sourceCounts[from] ?? 0) - (fromUsed - stamp);
        const toLeft = (targetCounts[to] ?? 0) - (toUsed - stamp);
        const count = fromLeft < toLeft ? fromLeft : toLeft;
        if (count <= 0) continue;
        sourceUsed[from] = fromUsed + count;
        targetUsed[to] = toUsed + count;
        heard.push(sourceClasses[from] ?? 0, targetClasses[to] ?? 0, count, qualities[match] ?? 0);
      }
    }
  }

  /** Prepares a bead's rows; returns how many, which are all but in a user's own beads. */
  private prepareAlone(bead: BeadPlace): number {
    const count = Math.min(bead.sourceCount, RING);
    for (let unit = bead.source; unit < bead.source + count; unit += 1) {
      const row = this.rows[unit % RING];
      if (row !== undefined) this.finder.fill(row, unit, bead.target, bead.target + bead.targetCount);
    }
    return count;
  }

  private tellMatches(bead: BeadPlace, sourceCount: number, sink: MatchSink): void {
    const { slots, sourceUsed, targetUsed } = this;
    this.expect(bead.source, bead.source + sourceCount, bead.target, bead.target + bead.targetCount);
    const { stamp } = this;
    for (let unit = bead.source; unit < bead.source + sourceCount; unit += 1) {
      const row = this.rows[unit % RING];
      if (row === undefined) continue;
      const { links } = row;
      const matchCount = row.columnStart[bead.targetCount] ?? 0;
      for (let match = 0; match < matchCount; match += 1) {
        const at = match * linkNumbers;
        const from = links[at] ?? 0;
        const to = links[at + 1] ?? 0;
        const fromUsed = Math.max(stamp, sourceUsed[from] ?? 0);
        const toUsed = Math.max(stamp, targetUsed[to] ?? 0);
        const count = Math.min(
          (slots[0].counts[from] ?? 0) - (fromUsed - stamp),
          (slots[1].counts[to] ?? 0) - (toUsed - stamp),
        );
        if (count <= 0) continue;
        sourceUsed[from] = fromUsed + count;
        targetUsed[to] = toUsed + count;
        sink(this.matchAt(row, match, count));
      }
    }
  }

  /** A match of the bead at hand. */
  private matchAt(row: MatchRow, match: number, count: number): Match {
    const { links, shares } = row;
    const at = match * linkNumbers;
    return {
      sourceClass: this.slots[0].classes[links[at] ?? 0] ?? 0,
      targetClass: this.slots[1].classes[links[at + 1] ?? 0] ?? 0,
      count,
      quality: row.qualities[match] ?? 0,
      nats:
        count *
        ((shares[at] ?? 0) * (this.sourceGain[(links[at + 2] ?? 0) + this.targetBucket] ?? 0) +
          (shares[at + 1] ?? 0) * (this.targetGain[(links[at + 3] ?? 0) + this.sourceBucket] ?? 0)),
      sourceLoss: count * (shares[at + 2] ?? 0),
      targetLoss: count * (shares[at + 3] ?? 0),
    };
  }
}
