import type { Edges } from './edges.ts';
import { mostOnOneSide } from './categories.ts';
import { bucketCount, bucketOf, type TokenWeights } from './weights.ts';
import type { Side } from './vocabulary.ts';

/** Receives one match of a bead: token positions in each side's `tokens`, quality 0…1, nats over both losses. */
export type MatchSink = (sourceToken: number, targetToken: number, quality: number, nats: number) => void;

/** Matches of one source unit with a run of target units. */
class MatchRow {
  unit = -1;
  firstColumn = 0;
  /** Shape columns + 1: where each column's matches start. */
  columnStart = new Int32Array(64);
  sourceTokens = new Int32Array(256);
  targetTokens = new Int32Array(256);
  qualities = new Float32Array(256);

  reserve(length: number): void {
    if (length <= this.sourceTokens.length) return;
    const size = length * 2;
    const sourceTokens = new Int32Array(size);
    sourceTokens.set(this.sourceTokens);
    this.sourceTokens = sourceTokens;
    const targetTokens = new Int32Array(size);
    targetTokens.set(this.targetTokens);
    this.targetTokens = targetTokens;
    const qualities = new Float32Array(size);
    qualities.set(this.qualities);
    this.qualities = qualities;
  }
}

/** What a token of a bead's units loses by default, as running sums: prefix[i] = units 0…i-1. */
function lossSums(side: Side, weights: TokenWeights): Float64Array {
  const sums = new Float64Array(side.unitCount + 1);
  for (let unit = 0; unit < side.unitCount; unit += 1) {
    let sum = 0;
    for (let at = side.start[unit] ?? 0; at < (side.start[unit + 1] ?? 0); at += 1)
      sum += weights.loss[side.tokens[at] ?? 0] ?? 0;
    sums[unit + 1] = (sums[unit] ?? 0) + sum;
  }
  return sums;
}

const RING = 8;

/**
 * Token evidence of beads: the log-likelihood ratio of "translations of each other" against "random pair", summed over
 * the tokens of both sides. A token with a rendering on the other side gains by how unlikely that is by chance; one
 * without loses. Inside a bead each token serves one match only.
 */
export class Evidence {
  readonly source: Side;
  readonly target: Side;
  private readonly edges: Edges;
  private readonly sourceWeights: TokenWeights;
  private readonly targetWeights: TokenWeights;
  private readonly sourceLosses: Float64Array;
  private readonly targetLosses: Float64Array;
  private readonly rows: readonly MatchRow[];
  // Candidates of the row's tokens, as chains by target class: head, then next.
  private readonly head: Int32Array;
  private chainNext = new Int32Array(256);
  private chainToken = new Int32Array(256);
  private chainQuality = new Float32Array(256);
  private readonly sourceUsed: Int32Array;
  private readonly targetUsed: Int32Array;
  private stamp = 0;
  private readonly buckets = new Uint8Array(4096);

  constructor(source: Side, target: Side, edges: Edges, weights: readonly [TokenWeights, TokenWeights]) {
    this.source = source;
    this.target = target;
    this.edges = edges;
    [this.sourceWeights, this.targetWeights] = weights;
    this.sourceLosses = lossSums(source, this.sourceWeights);
    this.targetLosses = lossSums(target, this.targetWeights);
    this.rows = Array.from({ length: RING }, () => new MatchRow());
    this.head = new Int32Array(target.vocabulary.count).fill(-1);
    this.sourceUsed = new Int32Array(source.tokens.length);
    this.targetUsed = new Int32Array(target.tokens.length);
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
    const { start, tokens } = this.target;
    const { head, chainNext, chainToken, chainQuality } = this;
    let length = 0;
    for (let column = first; column < end; column += 1) {
      row.columnStart[column - first] = length;
      const stop = start[column + 1] ?? 0;
      for (let at = start[column] ?? 0; at < stop; at += 1) {
        for (let link = head[tokens[at] ?? 0] ?? -1; link >= 0; link = chainNext[link] ?? -1) {
          if (length === row.sourceTokens.length) row.reserve(length + 1);
          row.sourceTokens[length] = chainToken[link] ?? 0;
          row.targetTokens[length] = at;
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
    for (let at = (this.source.start[unit + 1] ?? 0) - 1; at >= (this.source.start[unit] ?? 0); at -= 1) {
      const id = this.source.tokens[at] ?? 0;
      for (let edge = edges.start[id] ?? 0; edge < (edges.start[id + 1] ?? 0); edge += 1) {
        if (length === this.chainNext.length) this.growChains();
        const target = edges.targets[edge] ?? 0;
        this.chainToken[length] = at;
        this.chainQuality[length] = edges.qualities[edge] ?? 0;
        this.chainNext[length] = head[target] ?? -1;
        head[target] = length;
        length += 1;
      }
    }
  }

  private unchain(unit: number): void {
    const { edges, head } = this;
    for (let at = this.source.start[unit] ?? 0; at < (this.source.start[unit + 1] ?? 0); at += 1) {
      const id = this.source.tokens[at] ?? 0;
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
    token.set(this.chainToken);
    this.chainToken = token;
    const quality = new Float32Array(size);
    quality.set(this.chainQuality);
    this.chainQuality = quality;
  }

  /** Nats for the bead of source units firstSource…+sourceCount-1 and target units alike; its rows must be prepared. */
  weigh(
    firstSource: number,
    sourceCount: number,
    firstTarget: number,
    targetCount: number,
    sink?: MatchSink,
  ): number {
    const { source, target } = this;
    const sourceEnd = firstSource + sourceCount;
    const targetEnd = firstTarget + targetCount;
    let nats =
      (this.sourceLosses[sourceEnd] ?? 0) -
      (this.sourceLosses[firstSource] ?? 0) +
      (this.targetLosses[targetEnd] ?? 0) -
      (this.targetLosses[firstTarget] ?? 0);
    const sourceBucket =
      this.buckets[Math.min(4095, (source.start[sourceEnd] ?? 0) - (source.start[firstSource] ?? 0))] ?? 0;
    const targetBucket =
      this.buckets[Math.min(4095, (target.start[targetEnd] ?? 0) - (target.start[firstTarget] ?? 0))] ?? 0;
    const sourceGain = this.sourceWeights.gain;
    const targetGain = this.targetWeights.gain;
    const { sourceUsed, targetUsed } = this;
    this.stamp += 1;
    const stamp = this.stamp;
    for (let unit = firstSource; unit < sourceEnd; unit += 1) {
      const row = this.rows[unit % RING];
      if (row === undefined) continue;
      const stop = row.columnStart[targetEnd - row.firstColumn] ?? 0;
      for (let at = row.columnStart[firstTarget - row.firstColumn] ?? 0; at < stop; at += 1) {
        const from = row.sourceTokens[at] ?? 0;
        const to = row.targetTokens[at] ?? 0;
        if (sourceUsed[from] === stamp || targetUsed[to] === stamp) continue;
        const gain =
          (row.qualities[at] ?? 0) *
          ((sourceGain[(source.tokens[from] ?? 0) * bucketCount + targetBucket] ?? 0) +
            (targetGain[(target.tokens[to] ?? 0) * bucketCount + sourceBucket] ?? 0));
        sourceUsed[from] = stamp;
        targetUsed[to] = stamp;
        nats += gain;
        if (sink !== undefined) sink(from, to, row.qualities[at] ?? 0, gain);
      }
    }
    return nats;
  }

  /** Weighs one bead on its own, rows and all: for the few beads looked at outside the lattice. */
  weighAlone(
    firstSource: number,
    sourceCount: number,
    firstTarget: number,
    targetCount: number,
    sink?: MatchSink,
  ): number {
    for (let unit = firstSource; unit < firstSource + Math.min(sourceCount, RING); unit += 1)
      this.prepareRow(unit, firstTarget, firstTarget + targetCount);
    return this.weigh(firstSource, Math.min(sourceCount, RING), firstTarget, targetCount, sink);
  }
}

/** Rows that must stay prepared while a bead is weighed. */
export const rowsKept = Math.max(mostOnOneSide, RING);

/** Puts the tokens of each unit in order of weight, heaviest first, so that a match goes to the telling tokens first. */
export function sortTokensByWeight(side: Side, weights: TokenWeights): void {
  const key = (id: number): number => weights.gain[id * bucketCount + 8] ?? 0;
  for (let unit = 0; unit < side.unitCount; unit += 1) {
    const tokens = side.tokens.subarray(side.start[unit] ?? 0, side.start[unit + 1] ?? 0);
    tokens.sort((a, b) => key(b) - key(a) || a - b);
  }
}
