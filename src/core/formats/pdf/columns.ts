import { median, type PdfLine } from './types.ts';

/** Narrower than this many letter heights it is a gap between words, not between columns. */
const narrowestGutter = 0.7;
/** Of the lines, how many may run across both columns: titles, wide tables. */
const mostCrossing = 0.4;
const fewestLines = 4;
/** Lines of prose fill their column; cells of a table do not. */
const leastFill = 0.55;
const deepestSplit = 3;

interface Gutter {
  readonly x0: number;
  readonly x1: number;
}

function edges(lines: readonly PdfLine[]): Gutter {
  return { x0: Math.min(...lines.map((line) => line.x0)), x1: Math.max(...lines.map((line) => line.x1)) };
}

function fill(lines: readonly PdfLine[]): number {
  if (lines.length < fewestLines) return 0;
  const { x0, x1 } = edges(lines);
  return median(lines.map((line) => line.x1 - line.x0)) / Math.max(1, x1 - x0);
}

/** Where lines that are not too long leave a strip free, the widest such strip near the middle. */
function findGutter(lines: readonly PdfLine[]): Gutter | undefined {
  if (lines.length < fewestLines * 2) return undefined;
  const { x0, x1 } = edges(lines);
  const width = x1 - x0;
  const size = median(lines.map((line) => line.size));
  const starts = [...new Set(lines.map((line) => Math.round(line.x0)))].filter(
    (start) => start > x0 + width * 0.2 && start < x0 + width * 0.8,
  );
  let best: Gutter | undefined;
  let bestCrossing = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    const left = lines.filter((line) => line.x1 < start - 1);
    const right = lines.filter((line) => line.x0 >= start - 2);
    if (left.length < fewestLines || right.length < fewestLines) continue;
    const crossing = lines.length - left.length - right.length;
    if (crossing > lines.length * mostCrossing || crossing > bestCrossing) continue;
    const leftEdge = Math.max(...left.map((line) => line.x1));
    if (start - leftEdge < narrowestGutter * size) continue;
    if (fill(left) < leastFill || fill(right) < leastFill) continue;
    best = { x0: leftEdge, x1: start };
    bestCrossing = crossing;
  }
  return best;
}

/** Parts the lines of a page into stretches that are read one after another, each from top to bottom: columns from
 *  left to right, between the lines that run across all of them. */
export function splitColumns(lines: readonly PdfLine[], depth = 0): readonly (readonly PdfLine[])[] {
  const gutter = depth < deepestSplit ? findGutter(lines) : undefined;
  if (gutter === undefined) return lines.length === 0 ? [] : [lines];
  const middle = (gutter.x0 + gutter.x1) / 2;
  const stretches: (readonly PdfLine[])[] = [];
  let left: PdfLine[] = [];
  let right: PdfLine[] = [];
  let across: PdfLine[] = [];
  const flushColumns = (): void => {
    stretches.push(...splitColumns(left, depth + 1), ...splitColumns(right, depth + 1));
    left = [];
    right = [];
  };
  for (const line of lines) {
    const isLeft = line.x1 <= middle;
    const isRight = line.x0 >= middle;
    if (isLeft || isRight) {
      if (across.length > 0) stretches.push(across);
      across = [];
      (isLeft ? left : right).push(line);
    } else {
      flushColumns();
      across.push(line);
    }
  }
  flushColumns();
  if (across.length > 0) stretches.push(across);
  return stretches;
}
