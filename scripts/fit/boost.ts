import type { GapTrees } from '../../src/core/check/words/gap-trees.ts';

// Fits small trees one after another on logistic loss (J. Friedman, Greedy function approximation, 2001; leaves by one
// Newton step). Marks are looked for among quantiles of each column. No chance in it: the same rows give the same trees.

/** Rows to learn from. */
export interface Rows {
  /** Shape rows × columns, row by row. */
  readonly cells: Float32Array;
  readonly columns: number;
  /** 0 or 1 a row. */
  readonly labels: Uint8Array;
  /** What a row counts, above 0. */
  readonly weights: Float32Array;
}

/** How to fit. */
export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  /** What of each tree's answer is taken. */
  readonly rate: number;
  /** Least curvature of the rows in a leaf: a quarter of their weight at most. */
  readonly leastLeaf: number;
  /** Pulls leaves to 0, in units of curvature. */
  readonly ridge: number;
}

const bins = 48;

/** Marks of a column: at most `bins` − 1 values that part its rows evenly. */
function marksOf(rows: Rows, column: number, taken: Int32Array): Float64Array {
  const step = Math.max(1, Math.floor(taken.length / 20_000));
  const values: number[] = [];
  for (let at = 0; at < taken.length; at += step)
    values.push(rows.cells[(taken[at] ?? 0) * rows.columns + column] ?? 0);
  values.sort((a, b) => a - b);
  const marks: number[] = [];
  let since = 0;
  for (let at = 0; at + 1 < values.length && marks.length < bins - 1; at++) {
    since++;
    const [low, high] = [values[at] ?? 0, values[at + 1] ?? 0];
    // Half way between two values, so that rounding moves no row to the other side.
    const mark = Number(((low + high) / 2).toPrecision(5));
    if (since * bins < values.length || low >= mark || mark >= high) continue;
    marks.push(mark);
    since = 0;
  }
  return Float64Array.from(marks);
}

/** Columns as bin numbers, column by column. */
function binned(
  rows: Rows,
  taken: Int32Array,
): { readonly marks: Float64Array[]; readonly cells: Uint8Array[] } {
  const marks: Float64Array[] = [];
  const cells: Uint8Array[] = [];
  for (let column = 0; column < rows.columns; column++) {
    const own = marksOf(rows, column, taken);
    const found = new Uint8Array(taken.length);
    for (let at = 0; at < taken.length; at++) {
      const cell = rows.cells[(taken[at] ?? 0) * rows.columns + column] ?? 0;
      let [low, high] = [0, own.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (cell <= (own[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      found[at] = low;
    }
    marks.push(own);
    cells.push(found);
  }
  return { marks, cells };
}

interface Split {
  readonly gain: number;
  readonly column: number;
  readonly bin: number;
}

/** One fit in progress: slopes and curvatures of the loss at each row. */
interface Work {
  readonly marks: readonly Float64Array[];
  readonly cells: readonly Uint8Array[];
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly odds: Float64Array;
  readonly options: BoostOptions;
  /** Columns that the tree in hand may ask. */
  columns: readonly number[];
}

/** Sums of slopes and curvatures of a node's rows by column and bin: shape columns × bins × 2. */
type Sums = Float64Array;

function sumsOf(work: Work, members: Int32Array): Sums {
  const sums = new Float64Array(work.cells.length * bins * 2);
  for (const column of work.columns) {
    const cells = work.cells[column] ?? new Uint8Array();
    const start = column * bins * 2;
    for (const at of members) {
      const place = start + 2 * (cells[at] ?? 0);
      sums[place] = (sums[place] ?? 0) + (work.slopes[at] ?? 0);
      sums[place + 1] = (sums[place + 1] ?? 0) + (work.curves[at] ?? 0);
    }
  }
  return sums;
}

function bestSplit({ options, columns, marks }: Work, sums: Sums): Split | undefined {
  let best: Split | undefined;
  for (const column of columns) {
    const start = column * bins * 2;
    const count = (marks[column]?.length ?? 0) + 1;
    let [allG, allH] = [0, 0];
    for (let bin = 0; bin < count; bin++) {
      allG += sums[start + 2 * bin] ?? 0;
      allH += sums[start + 2 * bin + 1] ?? 0;
    }
    const whole = (allG * allG) / (allH + options.ridge);
    let [leftG, leftH] = [0, 0];
    for (let bin = 0; bin + 1 < count; bin++) {
      leftG += sums[start + 2 * bin] ?? 0;
      leftH += sums[start + 2 * bin + 1] ?? 0;
      if (leftH < options.leastLeaf || allH - leftH < options.leastLeaf) continue;
      const right = allG - leftG;
      const gain =
        (leftG * leftG) / (leftH + options.ridge) + (right * right) / (allH - leftH + options.ridge) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, column, bin };
    }
  }
  return best;
}

/** Grows one tree. Nodes as `GapTrees` has them. */
function growTree(work: Work, members: Int32Array): number[] {
  const nodes: number[] = [];
  const grow = (own: Int32Array, depth: number, sums: Sums | undefined): number => {
    const place = nodes.length / 4;
    const split = sums === undefined ? undefined : bestSplit(work, sums);
    if (split === undefined || sums === undefined) {
      let [g, h] = [0, 0];
      for (const at of own) {
        g += work.slopes[at] ?? 0;
        h += work.curves[at] ?? 0;
      }
      nodes.push(-1, Number(((work.options.rate * g) / (h + work.options.ridge)).toFixed(4)), 0, 0);
      return place;
    }
    nodes.push(split.column, work.marks[split.column]?.[split.bin] ?? 0, 0, 0);
    const cells = work.cells[split.column] ?? new Uint8Array();
    const left = own.filter((at) => (cells[at] ?? 0) <= split.bin);
    const right = own.filter((at) => (cells[at] ?? 0) > split.bin);
    // The sums of the larger half are what the smaller one leaves.
    const isLeftSmall = left.length < right.length;
    const small = depth === 1 ? undefined : sumsOf(work, isLeftSmall ? left : right);
    const large = small === undefined ? undefined : sums.map((sum, at) => sum - (small[at] ?? 0));
    nodes[4 * place + 2] = grow(left, depth - 1, isLeftSmall ? small : large);
    nodes[4 * place + 3] = grow(right, depth - 1, isLeftSmall ? large : small);
    return place;
  };
  grow(members, work.options.depth, sumsOf(work, members));
  return nodes;
}

/** Adds a tree's answers to the odds of all rows. */
function addAnswers({ cells, marks, odds }: Work, tree: readonly number[]): void {
  const binOf = tree.map((one, at) => (at % 4 === 1 ? (marks[tree[at - 1] ?? -1]?.indexOf(one) ?? 0) : 0));
  for (let row = 0; row < odds.length; row++) {
    let at = 0;
    while ((tree[at] ?? -1) >= 0)
      at = 4 * (tree[at + ((cells[tree[at] ?? 0]?.[row] ?? 0) <= (binOf[at + 1] ?? 0) ? 2 : 3)] ?? 0);
    odds[row] = (odds[row] ?? 0) + (tree[at + 1] ?? 0);
  }
}

/** Each tree sees the half of the rows and of the columns that this scatters its way; the same every time. */
function isDrawn(at: number, round: number): boolean {
  const mixed = Math.imul((at + 1) ^ Math.imul(round + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;
  return ((mixed ^ (mixed >>> 15)) & 1) === 0;
}

/** Fits trees on some rows. taken: indexes of the rows to learn from. */
export function fitTrees(rows: Rows, taken: Int32Array, options: BoostOptions): GapTrees {
  const { marks, cells } = binned(rows, taken);
  const count = taken.length;
  const weights = Float64Array.from(taken, (row) => rows.weights[row] ?? 1);
  const labels = Float64Array.from(taken, (row) => rows.labels[row] ?? 0);
  let [positive, whole] = [0, 0];
  for (let at = 0; at < count; at++) {
    whole += weights[at] ?? 0;
    positive += (weights[at] ?? 0) * (labels[at] ?? 0);
  }
  const base = Number(Math.log(positive / (whole - positive)).toFixed(4));
  const [slopes, curves] = [new Float64Array(count), new Float64Array(count)];
  const odds = new Float64Array(count).fill(base);
  const work: Work = { marks, cells, slopes, curves, odds, options, columns: [] };
  const members = Int32Array.from({ length: count }, (_, at) => at);
  const trees: number[][] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let at = 0; at < count; at++) {
      const chance = 1 / (1 + Math.exp(-(odds[at] ?? 0)));
      slopes[at] = (weights[at] ?? 0) * ((labels[at] ?? 0) - chance);
      curves[at] = (weights[at] ?? 0) * chance * (1 - chance);
    }
    work.columns = cells.map((_, column) => column).filter((column) => isDrawn(column, 7919 * (round + 1)));
    const tree = growTree(
      work,
      members.filter((at) => isDrawn(at, round)),
    );
    addAnswers(work, tree);
    trees.push(tree);
  }
  return { base, trees };
}

/** Log-odds of a row by fitted trees. */
export function oddsOf({ base, trees }: GapTrees, rows: Rows, row: number): number {
  const start = row * rows.columns;
  let sum = base;
  for (const tree of trees) {
    let at = 0;
    while ((tree[at] ?? -1) >= 0)
      at = 4 * (tree[at + ((rows.cells[start + (tree[at] ?? 0)] ?? 0) <= (tree[at + 1] ?? 0) ? 2 : 3)] ?? 0);
    sum += tree[at + 1] ?? 0;
  }
  return sum;
}
