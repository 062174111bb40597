import { AnchorSearch, type AnchorPoint } from './anchor-search.ts';
import { steady, type Band } from './band.ts';
import { heaviestRise } from './chain.ts';
import type { Edges } from './edges.ts';
import type { Evidence } from './evidence.ts';
import type { Poll } from './run.ts';

/** Up to so many cells a block is searched whole: anchors can only do harm there. */
const WHOLE_CELLS = 40_000;

/** Stretch of both texts, by unit indexes, ends exclusive. */
export interface Stretch {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly targetStart: number;
  readonly targetEnd: number;
}

/** The whole rectangle as a band. */
function wholeBand(n: number, m: number): Band {
  return { low: new Int32Array(n + 1), high: new Int32Array(n + 1).fill(m) };
}

/** The band for a stretch: whole where small; else along a chain of anchors (rare tokens that agree), wide where they are thin. */
export function findBand(
  stretch: Stretch,
  evidence: Evidence,
  edges: Edges,
  poll: Poll,
): { readonly band: Band; readonly complete: boolean } {
  const n = stretch.sourceEnd - stretch.sourceStart;
  const m = stretch.targetEnd - stretch.targetStart;
  if (n * m <= WHOLE_CELLS) return { band: wholeBand(n, m), complete: true };
  const chain = chainOf(stretch, new AnchorSearch(evidence, edges, poll), poll, 0);
  return bandAround(
    chain.map((point) => ({
      ...point,
      source: point.source - stretch.sourceStart,
      target: point.target - stretch.targetStart,
    })),
    [n, m],
    poll,
  );
}

/** Gaps between anchors above this many cells are searched again, with what is rare inside the gap. */
const GAP_CELLS = 1500;
const DEEPEST = 4;

/** A rising chain of anchors by unit indexes; large gaps are filled from what is rare in them. */
function chainOf(stretch: Stretch, search: AnchorSearch, poll: Poll, depth: number): readonly AnchorPoint[] {
  const chain = longestChain(search.find(stretch), poll);
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
      for (const inner of chainOf(gap, search, poll, depth + 1)) filled.push(inner);
    if (point === undefined) break;
    filled.push(point);
    sourceStart = point.source + 1;
    targetStart = point.target + 1;
  }
  return filled;
}

function longestChain(points: readonly AnchorPoint[], poll: Poll): readonly AnchorPoint[] {
  const chosen = heaviestRise(
    points.map((point) => point.target),
    points.map((point) => point.nats),
    poll,
  );
  return chosen.flatMap((index) => points[index] ?? []);
}

const MARGIN = 6;
// A gap between anchors larger than this is searched along its diagonal and edges only; the result says so.
const MOST_GAP_CELLS = 4_000_000;

/** Boxes between each anchor and the second next, so that one wrong anchor can be passed by. */
function bandAround(
  chain: readonly AnchorPoint[],
  [n, m]: readonly [number, number],
  poll: Poll,
): { readonly band: Band; readonly complete: boolean } {
  const low = new Int32Array(n + 1).fill(m);
  const high = new Int32Array(n + 1);
  let complete = true;
  const points = [{ source: 0, target: 0 }, ...chain, { source: n, target: m }];
  poll.spend(n / 4);
  for (let at = 0; at + 1 < points.length; at += 1) {
    const from = points[at] ?? { source: 0, target: 0 };
    const to = points[Math.min(at + 2, points.length - 1)] ?? { source: n, target: m };
    const isWide = (to.source - from.source) * (to.target - from.target) > MOST_GAP_CELLS;
    if (isWide) complete = false;
    poll.spend((to.source - from.source + 2 * MARGIN) / 8);
    const slope = (to.target - from.target) / Math.max(1, to.source - from.source);
    const firstRow = Math.max(0, from.source - MARGIN);
    const lastRow = Math.min(n, to.source + MARGIN + 1);
    if (!isWide) {
      // The same bounds in each row: most boxes are of a few rows, and there is one at each anchor.
      const first = Math.max(0, from.target - MARGIN);
      const last = Math.min(m, to.target + MARGIN + 1);
      for (let i = firstRow; i <= lastRow; i += 1) {
        if (first < (low[i] ?? 0)) low[i] = first;
        if (last > (high[i] ?? 0)) high[i] = last;
      }
      continue;
    }
    for (let i = firstRow; i <= lastRow; i += 1) {
      const centre = from.target + slope * (i - from.source);
      const first = Math.max(from.target - MARGIN, centre - 400);
      const last = Math.min(to.target + MARGIN, centre + 400);
      low[i] = Math.max(0, Math.min(low[i] ?? 0, Math.floor(first)));
      high[i] = Math.min(m, Math.max(high[i] ?? 0, Math.ceil(last)));
    }
  }
  low[0] = 0;
  high[n] = m;
  return { band: steady(low, high), complete };
}
