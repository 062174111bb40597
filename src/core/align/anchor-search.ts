import type { Stretch } from './corridor.ts';
import type { Edges } from './edges.ts';
import type { Evidence } from './evidence.ts';
import type { Poll } from './run.ts';
import { firstPlace, indexUnits, type UnitIndex } from './unit-index.ts';

// A class in more units than this says little about which ones belong together.
const MOST_UNITS_OF_CLASS = 12;
// Worse candidates are too many to point at a unit.
const LEAST_QUALITY = 0.6;
// The best partner must be this much better than the second.
const LEAST_LEAD = 1.5;

/** A pair of units that belong together by rare tokens. */
export interface AnchorPoint {
  readonly source: number;
  readonly target: number;
  readonly nats: number;
}

/** Finds anchors in stretches of one text pair; keeps its working arrays between calls. */
export class AnchorSearch {
  private readonly evidence: Evidence;
  private readonly edges: Edges;
  private readonly poll: Poll;
  private readonly sourceIndex: UnitIndex;
  private readonly targetIndex: UnitIndex;
  /** Nats by target unit for the source unit at hand, and the units touched, in order. */
  private readonly tally: Float64Array;
  private readonly touched: Int32Array;
  /** By how many pairs of units two classes could tie: what a tie of them tells in the stretch at hand, nats. */
  private readonly logs = new Float64Array(MOST_UNITS_OF_CLASS * MOST_UNITS_OF_CLASS + 1);
  /** The best source unit of each target unit of the stretch at hand; -1 = none. */
  private readonly bestSource: Int32Array;
  private readonly bestNats: Float64Array;

  constructor(evidence: Evidence, edges: Edges, poll: Poll) {
    this.evidence = evidence;
    this.edges = edges;
    this.poll = poll;
    const { source, target } = evidence;
    this.sourceIndex = indexUnits(source, poll);
    this.targetIndex = indexUnits(target, poll);
    this.tally = new Float64Array(target.unitCount);
    this.touched = new Int32Array(target.unitCount);
    this.bestSource = new Int32Array(target.unitCount).fill(-1);
    this.bestNats = new Float64Array(target.unitCount);
  }

  /** Pairs of units with rare tokens in common that are each other's best, ascending by source. */
  find(stretch: Stretch): readonly AnchorPoint[] {
    const { bestSource, bestNats, tally, touched, logs } = this;
    const targetCount = stretch.targetEnd - stretch.targetStart;
    for (let pairs = 1; pairs < logs.length; pairs += 1) logs[pairs] = Math.log(1 + targetCount / pairs);
    for (let unit = stretch.sourceStart; unit < stretch.sourceEnd; unit += 1) {
      const count = this.tallyUnit(unit, stretch);
      const top = this.topOf(count);
      if (top >= 0) {
        const nats = tally[top] ?? 0;
        if (bestSource[top] === -1 || (bestNats[top] ?? 0) < nats) {
          bestSource[top] = unit;
          bestNats[top] = nats;
        }
      }
      for (let at = 0; at < count; at += 1) tally[touched[at] ?? 0] = 0;
    }
    const least = Math.log(targetCount) + 2;
    const found: AnchorPoint[] = [];
    for (let unit = stretch.targetStart; unit < stretch.targetEnd; unit += 1) {
      this.poll.spend(0.1);
      const source = bestSource[unit] ?? -1;
      const nats = bestNats[unit] ?? 0;
      if (source >= 0 && nats >= least) found.push({ source, target: unit, nats });
      bestSource[unit] = -1;
    }
    return found.sort((a, b) => {
      this.poll.spend(0.05);
      return a.source - b.source || a.target - b.target;
    });
  }

  /** Tallies what one source unit shares with the target units of the stretch; returns how many it touched. */
  private tallyUnit(unit: number, stretch: Stretch): number {
    const { edges, tally, touched, logs, sourceIndex, targetIndex } = this;
    const { source } = this.evidence;
    let count = 0;
    let work = 1;
    for (let at = source.start[unit] ?? 0; at < (source.start[unit + 1] ?? 0); at += 1) {
      const id = source.tokens[at] ?? 0;
      const firstEdge = edges.start[id] ?? 0;
      const endEdge = edges.start[id + 1] ?? 0;
      if (firstEdge === endEdge) continue;
      const own =
        firstPlace(sourceIndex, id, stretch.sourceEnd) - firstPlace(sourceIndex, id, stretch.sourceStart);
      if (own > MOST_UNITS_OF_CLASS) continue;
      for (let edge = firstEdge; edge < endEdge; edge += 1) {
        const quality = edges.qualities[edge] ?? 0;
        if (quality < LEAST_QUALITY) continue;
        const other = edges.targets[edge] ?? 0;
        const first = firstPlace(targetIndex, other, stretch.targetStart);
        const end = firstPlace(targetIndex, other, stretch.targetEnd);
        work += 1 + end - first;
        if (first === end || end - first > MOST_UNITS_OF_CLASS) continue;
        const nats = quality * (logs[(end - first) * own] ?? 0);
        for (let place = first; place < end; place += 1) {
          const partner = targetIndex.units[place] ?? 0;
          if (tally[partner] === 0) {
            touched[count] = partner;
            count += 1;
          }
          tally[partner] = (tally[partner] ?? 0) + nats;
        }
      }
    }
    this.poll.spend(work);
    return count;
  }

  /** The touched unit that leads by far; -1 where none does. */
  private topOf(count: number): number {
    const { tally, touched } = this;
    let unit = -1;
    let top = 0;
    let second = 0;
    for (let at = 0; at < count; at += 1) {
      const candidate = touched[at] ?? 0;
      const nats = tally[candidate] ?? 0;
      if (nats > top || (nats === top && candidate < unit)) {
        if (nats > top) second = top;
        top = nats;
        unit = candidate;
      } else if (nats > second) second = nats;
    }
    return unit < 0 || top < second * LEAST_LEAD ? -1 : unit;
  }
}
