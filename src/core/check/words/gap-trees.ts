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

function leafOf(tree: readonly number[], evidence: readonly number[]): number {
  let at = 0;
  for (;;) {
    const index = tree[at] ?? -1;
    const mark = tree[at + 1] ?? 0;
    if (index < 0) return mark;
    at = 4 * (tree[at + ((evidence[index] ?? 0) <= mark ? 2 : 3)] ?? 0);
  }
}

/** Log-odds that the words of one gap have no counterpart. evidence: as `gapEvidence` gives it. */
export function gapTreeScore(evidence: readonly number[], isEnglish: boolean): number {
  const { base, trees } = isEnglish ? englishGapTrees : slavicGapTrees;
  return trees.reduce((sum, tree) => sum + leafOf(tree, evidence), base);
}
