import {
  englishLeftOutTrees,
  englishPutInTrees,
  nearGapTrees,
  slavicGapTrees,
} from '../data/gap-trees.data.ts';

/**
 * Trees that were fitted one after another, each on what those before it got wrong (J. Friedman, Greedy function
 * approximation, 2001). Flat: every node is four numbers: index of the evidence, mark, node where it is at most the mark,
 * node where it is above; a leaf has the index −1 and its log-odds as the mark.
 */
export interface GapTrees {
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
}

/** The same with all nodes in a row, small enough to stay in the processor's cache: a left child stands behind its parent. */
interface FlatTrees {
  readonly base: number;
  readonly roots: Int32Array;
  readonly columns: Int8Array;
  readonly marks: Float64Array;
  readonly rights: Int32Array;
  /** Shape roots: the most that this tree and those behind it can add. */
  readonly most: Float64Array;
}

/** More than sums in another order may be apart, in log-odds. */
const slack = 1e-6;

function flatten({ base, trees }: GapTrees): FlatTrees {
  const count = trees.reduce((sum, tree) => sum + tree.length / 4, 0);
  const nodes: FlatTrees = {
    base,
    roots: new Int32Array(trees.length),
    columns: new Int8Array(count),
    marks: new Float64Array(count),
    rights: new Int32Array(count),
    most: new Float64Array(trees.length),
  };
  let start = 0;
  for (const [number, tree] of trees.entries()) {
    nodes.roots[number] = start;
    for (let at = 0; at < tree.length; at += 4) {
      const node = start + at / 4;
      nodes.columns[node] = tree[at] ?? -1;
      nodes.marks[node] = tree[at + 1] ?? 0;
      nodes.rights[node] = start + (tree[at + 3] ?? 0);
    }
    start += tree.length / 4;
  }
  let sum = slack;
  for (let number = trees.length - 1; number >= 0; number--) {
    let most = -Infinity;
    const end = number + 1 < trees.length ? (nodes.roots[number + 1] ?? 0) : count;
    for (let at = nodes.roots[number] ?? 0; at < end; at++)
      if ((nodes.columns[at] ?? 0) < 0) most = Math.max(most, nodes.marks[at] ?? 0);
    sum += most;
    nodes.most[number] = sum;
  }
  return nodes;
}

/**
 * Who judges a gap: in an English text what a Ukrainian or Russian one has left out and what English has put in look
 * different; `slavic`: a gap in Ukrainian or Russian beside English; `near`: one between Ukrainian and Russian.
 */
export type GapJudge = 'leftOut' | 'putIn' | 'slavic' | 'near';

const flat: Readonly<Record<GapJudge, FlatTrees>> = {
  leftOut: flatten(englishLeftOutTrees),
  putIn: flatten(englishPutInTrees),
  slavic: flatten(slavicGapTrees),
  near: flatten(nearGapTrees),
};

/**
 * Log-odds that the words of one gap have no counterpart; −Infinity where they are below `least`. evidence: as
 * `gapEvidence` gives it.
 */
export function gapTreeScore(evidence: readonly number[], judge: GapJudge, least = -Infinity): number {
  const { base, roots, columns, marks, rights, most } = flat[judge];
  let sum = base;
  for (let number = 0; number < roots.length; number++) {
    if (sum + (most[number] ?? 0) < least) return -Infinity;
    let at = roots[number] ?? 0;
    let column = columns[at] ?? -1;
    while (column >= 0) {
      at = (evidence[column] ?? 0) <= (marks[at] ?? 0) ? at + 1 : (rights[at] ?? 0);
      column = columns[at] ?? -1;
    }
    sum += marks[at] ?? 0;
  }
  return sum;
}
