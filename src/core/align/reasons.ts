import type { IndexBead } from '../model.ts';
import type { BeadExplanation } from './types.ts';

/** One string for the units of a bead, in whatever order they are given. */
export const beadKey = ({ source, target }: Pick<IndexBead, 'source' | 'target'>): string =>
  `${source.toSorted((a, b) => a - b).join()}-${target.toSorted((a, b) => a - b).join()}`;

/** One explanation of several: everything sums; of none, one that says nothing. */
export function sumReasons(reasons: readonly BeadExplanation[]): BeadExplanation {
  const sum = (part: 'wordNats' | 'lengthNats' | 'priorNats' | 'endNats' | 'totalNats'): number =>
    reasons.reduce((total, reason) => total + reason[part], 0);
  return {
    tokens: reasons
      .flatMap((reason) => reason.tokens)
      .toSorted((a, b) => Math.abs(b.nats) - Math.abs(a.nats)),
    wordNats: sum('wordNats'),
    lengthNats: sum('lengthNats'),
    priorNats: sum('priorNats'),
    endNats: sum('endNats'),
    look: reasons.flatMap((reason) => reason.look),
    totalNats: sum('totalNats'),
  };
}
