import { englishGapTrees, slavicGapTrees } from '../data/gap-trees.data.ts';

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
}

function flatten({ base, trees }: GapTrees): FlatTrees {
  const count = trees.reduce((sum, tree) => sum + tree.length / 4, 0);
  const flat: FlatTrees = {
    base,
    roots: new Int32Array(trees.length),
    columns: new Int8Array(count),
    marks: new Float64Array(count),
    rights: new Int32Array(count),
  };
  let start = 0;
  for (const [number, tree] of trees.entries()) {
    flat.roots[number] = start;
    for (let at = 0; at < tree.length; at += 4) {
      const node = start + at / 4;
      flat.columns[node] = tree[at] ?? -1;
      flat.marks[node] = tree[at + 1] ?? 0;
      flat.rights[node] = start + (tree[at + 3] ?? 0);
    }
    start += tree.length / 4;
  }
  return flat;
}

const flatEnglish = flatten(englishGapTrees);
const flatSlavic = flatten(slavicGapTrees);

/** Log-odds that the words of one gap have no counterpart. evidence: as `gapEvidence` gives it. */
export function gapTreeScore(evidence: readonly number[], isEnglish: boolean): number {
  const { base, roots, columns, marks, rights } = isEnglish ? flatEnglish : flatSlavic;
  let sum = base;
  for (const root of roots) {
    let at = root;
    let column = columns[at] ?? -1;
    while (column >= 0) {
      at = (evidence[column] ?? 0) <= (marks[at] ?? 0) ? at + 1 : (rights[at] ?? 0);
      column = columns[at] ?? -1;
    }
    sum += marks[at] ?? 0;
  }
  return sum;
}
