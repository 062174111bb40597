import { useEffect, useState } from 'react';
import type { SegmentBead } from '../../bridge/api.ts';
import { useData } from '../state/data-store.ts';
import { api } from '../transport.ts';

/** Sentence pairs of a row, asked for when it is shown; null until they have come, or where no row is asked about. */
export function useSegments(rowKey: string | null): readonly SegmentBead[] | null {
  const comparisonId = useData((state) => state.comparisonId);
  const view = useData((state) => state.view);
  const [answer, setAnswer] = useState<{ key: string; beads: readonly SegmentBead[] } | null>(null);
  useEffect(() => {
    let isGone = false;
    if (rowKey === null || comparisonId === null || view?.comparison.mode === 'unaligned') return undefined;
    api
      .rowSegments({ comparisonId, rowKey })
      .then((beads) => {
        if (!isGone) setAnswer({ key: rowKey, beads });
      })
      // A row that vanished between two edits has no sentences to show; the next view brings the right one.
      .catch(() => setAnswer(null));
    return () => {
      isGone = true;
    };
  }, [comparisonId, rowKey, view]);
  return answer?.key === rowKey ? answer.beads : null;
}
