import type { Edges } from './edges.ts';
import type { Slots } from './slots.ts';
import { bucketCount, type TokenWeights } from './weights.ts';

/** Numbers kept of each match: see MatchRow, as of the next two. */
export const linkNumbers = 4;
/** Numbers kept of each 1-1 bead. */
export const pairNumbers = 3;
/** Numbers kept of each column's running sums. */
export const sumNumbers = 7;

/**
 * Matches of one source unit with a run of target units: all that beads ask of a match is at hand and close together.
 * No call stands in the loops over it: behind each call the compiler would look up every array anew.
 */
export class MatchRow {
  firstColumn = 0;
  /** Shape columns + 1: where each column's matches start. */
  columnStart = new Int32Array(64);
  /** Shape matches × linkNumbers: slots of source and target, and where the gains of their classes start in the weights. */
  links = new Int32Array(linkNumbers * 256);
  /**
   * Shape matches × linkNumbers: by what the gains of one token of the source and of the target are multiplied (quality ×
   * worth); what one token of each loses without a match, nats, at most 0.
   */
  shares = new Float64Array(linkNumbers * 256);
  qualities = new Float32Array(256);
  /** Tokens that the match ties in the 1-1 bead, where each token serves one match. */
  counts = new Int32Array(256);
  /**
   * Shape columns × pairNumbers, of the 1-1 bead with each column: its gains, and what the matched tokens of the source and
   * of the target need not lose.
   */
  pairs = new Float64Array(64 * pairNumbers);
  /**
   * Shape columns + 1 × sumNumbers, running sums over the 1-1 beads: what need not be lost; the gains of the source's
   * tokens in beads with one, with two and with three target units; of the target's tokens by the source units.
   */
  sums = new Float64Array(64 * sumNumbers);

  /** Makes room for twice as many matches. */
  grow(): void {
    this.links = twice(this.links);
    const shares = new Float64Array(this.shares.length * 2);
    shares.set(this.shares);
    this.shares = shares;
    this.qualities = twiceRough(this.qualities);
    this.counts = twice(this.counts);
  }

  /** Makes the row one of target units first…end-1. */
  begin(first: number, end: number): void {
    this.firstColumn = first;
    if (this.columnStart.length > end - first) return;
    const columns = 2 * (end - first) + 2;
    this.columnStart = new Int32Array(columns);
    this.pairs = new Float64Array(columns * pairNumbers);
    this.sums = new Float64Array(columns * sumNumbers);
  }
}

function twice(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

function twiceRough(numbers: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** One side's slots, what their classes weigh, and by unit the bucket of its size. */
export interface WeighedSlots {
  readonly slots: Slots;
  readonly weights: TokenWeights;
  readonly buckets: Uint8Array;
}

/** The bucket of a bead so many buckets larger. */
const wider = (bucket: number, by: number): number =>
  bucket + by < bucketCount ? bucket + by : bucketCount - 1;

/**
 * Columns filled in one call. A loop that runs for long in its first call is optimized inside it; what stands before such a
 * loop has then run once only, and the compiler knows nothing of it: each later call fell back to slow code at its start.
 */
const stretch = 32;

/** Finds which tokens of a source unit match which of a run of target units. */
export class MatchFinder {
  private readonly source: WeighedSlots;
  private readonly target: WeighedSlots;
  private readonly edges: Edges;
  // Candidates of the unit's tokens, as chains by target class: head, then next.
  private readonly head: Int32Array;
  private next = new Int32Array(256);
  private slot = new Int32Array(256);
  private quality = new Float32Array(256);
  /** Target classes of the candidates. */
  private chained = new Int32Array(256);
  /** By source slot of the unit at hand: tokens left in the 1-1 bead at hand, which the stamp tells. */
  private left = new Int32Array(64);
  private leftStamp = new Int32Array(64);
  private stamp = 0;

  /** targetCount: classes of the target. */
  constructor(source: WeighedSlots, target: WeighedSlots, edges: Edges, targetCount: number) {
    this.source = source;
    this.target = target;
    this.edges = edges;
    this.head = new Int32Array(targetCount).fill(-1);
  }

  /** Fills a row with the matches of one source unit with target units first…end-1. */
  fill(row: MatchRow, unit: number, first: number, end: number): void {
    row.begin(first, end);
    const chainedCount = this.chainUp(unit);
    row.columnStart[0] = 0;
    for (let column = first; column < end; column += stretch)
      this.fillStretch(row, unit, column, column + stretch < end ? column + stretch : end);
    this.unchain(chainedCount);
  }

  /** The same for columns first…end-1 of a row that is filled up to them. */
  private fillStretch(row: MatchRow, unit: number, first: number, end: number): void {
    const { head, next, slot, quality, left, leftStamp } = this;
    const { columnStart, firstColumn } = row;
    let { links, shares, qualities, counts: tied } = row;
    const { start: sourceStart, classes: sourceClasses } = this.source.slots;
    const { worths: sourceWorths, counts: sourceCounts } = this.source.slots;
    const { start, classes, worths, counts } = this.target.slots;
    const { loss: sourceLoss } = this.source.weights;
    const { loss } = this.target.weights;
    const firstSlot = sourceStart[unit] ?? 0;
    let length = columnStart[first - firstColumn] ?? 0;
    let to = start[first] ?? 0;
    for (let column = first; column < end; column += 1) {
      this.stamp += 1;
      const { stamp } = this;
      for (const stop = start[column + 1] ?? 0; to < stop; to += 1) {
        const targetClass = classes[to] ?? 0;
        let link = head[targetClass] ?? -1;
        if (link < 0) continue;
        const worth = worths[to] ?? 0;
        const ownLoss = worth * (loss[targetClass] ?? 0);
        let slotLeft = counts[to] ?? 0;
        for (; link >= 0; link = next[link] ?? -1) {
          if (length === qualities.length) {
            row.grow();
            ({ links, shares, qualities, counts: tied } = row);
          }
          const from = slot[link] ?? 0;
          const sourceClass = sourceClasses[from] ?? 0;
          const sourceWorth = sourceWorths[from] ?? 0;
          const good = quality[link] ?? 0;
          const at = length * linkNumbers;
          const own = from - firstSlot;
          const ownLeft = leftStamp[own] === stamp ? (left[own] ?? 0) : (sourceCounts[from] ?? 0);
          const count = ownLeft < slotLeft ? ownLeft : slotLeft;
          leftStamp[own] = stamp;
          left[own] = ownLeft - count;
          slotLeft -= count;
          tied[length] = count;
          qualities[length] = good;
          links[at] = from;
          links[at + 1] = to;
          links[at + 2] = sourceClass * bucketCount;
          links[at + 3] = targetClass * bucketCount;
          shares[at] = good * sourceWorth;
          shares[at + 1] = good * worth;
          shares[at + 2] = sourceWorth * (sourceLoss[sourceClass] ?? 0);
          shares[at + 3] = ownLoss;
          length += 1;
        }
      }
      columnStart[column - firstColumn + 1] = length;
    }
  }

  /** Reckons the 1-1 beads of a filled row. isRough: only beads of at most two units a side are asked for. */
  reckon(row: MatchRow, unit: number, columns: number, isRough: boolean): void {
    const { links, shares, counts, sums, pairs, columnStart, firstColumn } = row;
    const { gain: sourceGain } = this.source.weights;
    const { gain: targetGain } = this.target.weights;
    const { buckets } = this.target;
    const one = this.source.buckets[unit] ?? 0;
    const two = wider(one, 2);
    const three = wider(one, 3);
    sums.fill(0, 0, sumNumbers);
    let match = 0;
    for (let place = 0; place < columns; place += 1) {
      const otherOne = buckets[firstColumn + place] ?? 0;
      const otherTwo = wider(otherOne, 2);
      const otherThree = wider(otherOne, 3);
      let sourceFound = 0;
      let targetFound = 0;
      let gainOne = 0;
      let gainTwo = 0;
      let gainThree = 0;
      let backOne = 0;
      let backTwo = 0;
      let backThree = 0;
      for (const end = columnStart[place + 1] ?? 0; match < end; match += 1) {
        const count = counts[match] ?? 0;
        const at = match * linkNumbers;
        const share = count * (shares[at] ?? 0);
        const back = count * (shares[at + 1] ?? 0);
        const gainAt = links[at + 2] ?? 0;
        const backAt = links[at + 3] ?? 0;
        gainOne += share * (sourceGain[gainAt + otherOne] ?? 0);
        gainTwo += share * (sourceGain[gainAt + otherTwo] ?? 0);
        backOne += back * (targetGain[backAt + one] ?? 0);
        backTwo += back * (targetGain[backAt + two] ?? 0);
        sourceFound -= count * (shares[at + 2] ?? 0);
        targetFound -= count * (shares[at + 3] ?? 0);
        if (isRough) continue;
        gainThree += share * (sourceGain[gainAt + otherThree] ?? 0);
        backThree += back * (targetGain[backAt + three] ?? 0);
      }
      const pair = place * pairNumbers;
      pairs[pair] = gainOne + backOne;
      pairs[pair + 1] = sourceFound;
      pairs[pair + 2] = targetFound;
      const sum = place * sumNumbers;
      const to = sum + sumNumbers;
      sums[to] = (sums[sum] ?? 0) + sourceFound + targetFound;
      sums[to + 1] = (sums[sum + 1] ?? 0) + gainOne;
      sums[to + 2] = (sums[sum + 2] ?? 0) + gainTwo;
      sums[to + 3] = (sums[sum + 3] ?? 0) + gainThree;
      sums[to + 4] = (sums[sum + 4] ?? 0) + backOne;
      sums[to + 5] = (sums[sum + 5] ?? 0) + backTwo;
      sums[to + 6] = (sums[sum + 6] ?? 0) + backThree;
    }
  }

  /** Makes the unit's candidates ready; returns how many there are. */
  private chainUp(unit: number): number {
    const { head } = this;
    const { start: edgeStart, targets, qualities } = this.edges;
    // Backwards, so that each chain starts with the unit's first (weightiest) token.
    const { start, classes } = this.source.slots;
    const first = start[unit] ?? 0;
    const end = start[unit + 1] ?? 0;
    this.makeRoom(first, end);
    const { slot, quality, next, chained } = this;
    let length = 0;
    for (let at = end - 1; at >= first; at -= 1) {
      const id = classes[at] ?? 0;
      const stop = edgeStart[id + 1] ?? 0;
      for (let edge = edgeStart[id] ?? 0; edge < stop; edge += 1) {
        const target = targets[edge] ?? 0;
        slot[length] = at;
        quality[length] = qualities[edge] ?? 0;
        next[length] = head[target] ?? -1;
        head[target] = length;
        chained[length] = target;
        length += 1;
      }
    }
    return length;
  }

  /** Makes room for the chains of source slots first…end-1. */
  private makeRoom(first: number, end: number): void {
    const { start: edgeStart } = this.edges;
    const { classes } = this.source.slots;
    let needed = 0;
    for (let at = first; at < end; at += 1) {
      const id = classes[at] ?? 0;
      needed += (edgeStart[id + 1] ?? 0) - (edgeStart[id] ?? 0);
    }
    while (needed > this.next.length) {
      this.next = twice(this.next);
      this.slot = twice(this.slot);
      this.chained = twice(this.chained);
      this.quality = twiceRough(this.quality);
    }
    while (end - first > this.left.length) {
      this.left = twice(this.left);
      this.leftStamp = twice(this.leftStamp);
    }
  }

  private unchain(count: number): void {
    const { head, chained } = this;
    for (let at = 0; at < count; at += 1) head[chained[at] ?? 0] = -1;
  }
}
