import { useMemo } from 'react';
import type { Row } from '../../../core/model.ts';
import { matchedPairs, type MatchedPair } from '../../panes/matches.ts';
import { useData } from '../../state/data-store.ts';

/** A passage of one pane, in lines and offsets. */
export type LoosePassage = MatchedPair['source'];

/** Passages outside the row that correspond to its paragraphs, by pane: what comparable texts have instead of rows. */
export function useLoosePassages(row: Row): ReadonlyMap<number, readonly LoosePassage[]> {
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  return useMemo(() => {
    const found = new Map<number, LoosePassage[]>();
    if (!view || !index) return found;
    const isInRow = (at: LoosePassage): boolean => index.rowOfOrdinal[at.pane]?.[at.line] === row.index;
    for (const { source, target } of matchedPairs(view, index)) {
      const [from, to] = isInRow(source) ? [source, target] : [target, source];
      if (!isInRow(from) || isInRow(to)) continue;
      const known = found.get(to.pane) ?? [];
      // Two sentences here may answer one passage there: it is shown once.
      const isKnown = known.some((at) => at.line === to.line && at.startOffset === to.startOffset);
      if (!isKnown) found.set(to.pane, [...known, to]);
    }
    return found;
  }, [view, index, row.index]);
}

/** Pairs of passages that have one end in the row. */
export function useLoosePairs(rowIndex: number): readonly MatchedPair[] {
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  return useMemo(() => {
    if (!view || !index || rowIndex < 0) return [];
    const isInRow = ({ pane, line }: MatchedPair['source']): boolean =>
      index.rowOfOrdinal[pane]?.[line] === rowIndex;
    return matchedPairs(view, index).filter(({ source, target }) => isInRow(source) || isInRow(target));
  }, [view, index, rowIndex]);
}
