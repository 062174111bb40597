import { heaviestRise } from './chain.ts';
import type { Evidence } from './evidence.ts';
import { steady, type Band } from './band.ts';
import type { Side } from './vocabulary.ts';
import type { Edges } from './edges.ts';

/** Up to so many cells a block is searched whole: anchors can only do harm there. */
const WHOLE_CELLS = 40_000;
// A class in more units than this says little about which ones belong together.
const MOST_UNITS_OF_CLASS = 12;

/** A pair of units that belong together by rare tokens. */
interface AnchorPoint {
  readonly source: number;
  readonly target: number;
  readonly nats: number;
}

/** Stretch of both texts, by unit indexes, ends exclusive. */
export interface Stretch {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly targetStart: number;
  readonly targetEnd: number;
}

/** The whole rectangle as a band. */
export function wholeBand(n: number, m: number): Band {
  return { low: new Int32Array(n + 1), high: new Int32Array(n + 1).fill(m) };
}

/** The band for a stretch: whole where small; else along a chain of anchors (rare tokens that agree), wide where they are thin. */
export function findBand(
  stretch: Stretch,
  evidence: Evidence,
  edges: Edges,
  poll: (work: number) => void,
): { readonly band: Band; readonly complete: boolean } {
  const n = stretch.sourceEnd - stretch.sourceStart;
  const m = stretch.targetEnd - stretch.targetStart;
  if (n * m <= WHOLE_CELLS) return { band: wholeBand(n, m), complete: true };
  const chain = chainOf(stretch, { evidence, edges, poll }, 0);
  return bandAround(
    chain.map((point) => ({
      ...point,
      source: point.source - stretch.sourceStart,
      target: point.target - stretch.targetStart,
    })),
    n,
    m,
  );
}

interface Search {
  readonly evidence: Evidence;
  readonly edges: Edges;
  readonly poll: (work: number) => void;
}

/** Gaps between anchors above this many cells are searched again, with what is rare inside the gap. */
const GAP_CELLS = 1500;
const DEEPEST = 4;

/** A rising chain of anchors by unit indexes; large gaps are filled from what is rare in them. */
function chainOf(stretch: Stretch, search: Search, depth: number): readonly AnchorPoint[] {
  const chain = longestChain(findAnchors(stretch, search));
  if (depth === DEEPEST || (chain.length === 0 && depth > 0)) return chain;
  const filled: AnchorPoint[] = [];
  let sourceStart = stretch.sourceStart;
  let targetStart = stretch.targetStart;
  for (const point of [...chain, undefined]) {
    const gap = {
      sourceStart,
      sourceEnd: point?.source ?? stretch.sourceEnd,
      targetStart,
      targetEnd: point?.target ?? stretch.targetEnd,
    };
    const cells = (gap.sourceEnd - gap.sourceStart) * (gap.targetEnd - gap.targetStart);
    if (cells > GAP_CELLS && (chain.length > 0 || depth === 0))
      for (const inner of chainOf(gap, search, depth + 1)) filled.push(inner);
    if (point === undefined) break;
    filled.push(point);
    sourceStart = point.source + 1;
    targetStart = point.target + 1;
  }
  return filled;
}

/** Pairs of units with rare tokens in common that are each other's best, ascending by source. */
function findAnchors(stretch: Stretch, search: Search): readonly AnchorPoint[] {
  const { evidence, edges, poll } = search;
  const { source, target } = evidence;
  const unitsOf = unitsByClass(target, stretch.targetStart, stretch.targetEnd);
  const sourceUnitsOf = unitsByClass(source, stretch.sourceStart, stretch.sourceEnd);
  const best = new Map<number, { source: number; nats: number }>();
  const found: AnchorPoint[] = [];
  for (let unit = stretch.sourceStart; unit < stretch.sourceEnd; unit += 1) {
    const tally = new Map<number, number>();
    let work = 1;
    for (let at = source.start[unit] ?? 0; at < (source.start[unit + 1] ?? 0); at += 1) {
      const id = source.tokens[at] ?? 0;
      const own = sourceUnitsOf.get(id)?.length ?? 0;
      if (own === 0 || own > MOST_UNITS_OF_CLASS) continue;
      for (let edge = edges.start[id] ?? 0; edge < (edges.start[id + 1] ?? 0); edge += 1) {
        if ((edges.qualities[edge] ?? 0) < 0.6) continue;
        const units = unitsOf.get(edges.targets[edge] ?? 0);
        if (units === undefined || units.length > MOST_UNITS_OF_CLASS) continue;
        work += units.length;
        const nats =
          (edges.qualities[edge] ?? 0) *
          Math.log(1 + (stretch.targetEnd - stretch.targetStart) / (units.length * own));
        for (const other of units) tally.set(other, (tally.get(other) ?? 0) + nats);
      }
    }
    poll(work);
    const top = topOf(tally);
    if (top === undefined) continue;
    const rival = best.get(top.unit);
    if (rival === undefined || rival.nats < top.nats) best.set(top.unit, { source: unit, nats: top.nats });
  }
  for (const [unit, { source: from, nats }] of best) found.push({ source: from, target: unit, nats });
  const least = Math.log(stretch.targetEnd - stretch.targetStart) + 2;
  return found
    .filter((point) => point.nats >= least)
    .sort((a, b) => a.source - b.source || a.target - b.target);
}

function topOf(
  tally: ReadonlyMap<number, number>,
): { readonly unit: number; readonly nats: number } | undefined {
  let unit = -1;
  let top = 0;
  let second = 0;
  for (const [candidate, nats] of tally) {
    if (nats > top || (nats === top && candidate < unit)) {
      if (nats > top) second = top;
      top = nats;
      unit = candidate;
    } else if (nats > second) second = nats;
  }
  return unit < 0 || top < second * 1.5 ? undefined : { unit, nats: top };
}

/** The units of a stretch by token class. */
function unitsByClass(side: Side, start: number, end: number): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>();
  for (let unit = start; unit < end; unit += 1) {
    for (let at = side.start[unit] ?? 0; at < (side.start[unit + 1] ?? 0); at += 1) {
      const id = side.tokens[at] ?? 0;
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [unit]);
      // One more than the limit is enough to know that the class is no longer rare.
      else if (list.length <= MOST_UNITS_OF_CLASS && list[list.length - 1] !== unit) list.push(unit);
    }
  }
  return lists;
}

function longestChain(points: readonly AnchorPoint[]): readonly AnchorPoint[] {
  const chosen = heaviestRise(
    points.map((point) => point.target),
    points.map((point) => point.nats),
  );
  return chosen.flatMap((index) => points[index] ?? []);
}

const MARGIN = 6;
// A gap between anchors larger than this is searched along its diagonal and edges only; the result says so.
const MOST_GAP_CELLS = 4_000_000;

/** Boxes between each anchor and the second next, so that one wrong anchor can be passed by. */
function bandAround(
  chain: readonly AnchorPoint[],
  n: number,
  m: number,
): { readonly band: Band; readonly complete: boolean } {
  const low = new Int32Array(n + 1).fill(m);
  const high = new Int32Array(n + 1);
  let complete = true;
  const points = [{ source: 0, target: 0 }, ...chain, { source: n, target: m }];
  for (let at = 0; at + 1 < points.length; at += 1) {
    const from = points[at] ?? { source: 0, target: 0 };
    const to = points[Math.min(at + 2, points.length - 1)] ?? { source: n, target: m };
    const isWide = (to.source - from.source) * (to.target - from.target) > MOST_GAP_CELLS;
    if (isWide) complete = false;
    const slope = (to.target - from.target) / Math.max(1, to.source - from.source);
    for (let i = Math.max(0, from.source - MARGIN); i <= Math.min(n, to.source + MARGIN + 1); i += 1) {
      const centre = from.target + slope * (i - from.source);
      const first = isWide ? Math.max(from.target - MARGIN, centre - 400) : from.target - MARGIN;
      const last = isWide ? Math.min(to.target + MARGIN, centre + 400) : to.target + MARGIN + 1;
      low[i] = Math.max(0, Math.min(low[i] ?? 0, Math.floor(first)));
      high[i] = Math.min(m, Math.max(high[i] ?? 0, Math.ceil(last)));
    }
  }
  low[0] = 0;
  high[n] = m;
  return { band: steady(low, high), complete };
}
