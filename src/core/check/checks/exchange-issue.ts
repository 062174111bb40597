import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairReading } from '../pair-reading.ts';
import type { Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';

/** A word of the source and the one of the target that renders it. */
export interface TiedWords {
  readonly here: Token;
  readonly there: Token;
}

/** The finding that two words exchanged their parts; shows on each side the stretch from one to the other. */
export function exchangeIssue(
  { source, target }: PairReading,
  kind: 'roles-doer' | 'roles-exchanged',
  [first, second]: readonly [TiedWords, TiedWords],
): PairIssue {
  const [here, there] = [spanOf(first.here, second.here), spanOf(first.there, second.there)];
  return {
    checkId: 'roles',
    category: 'mistranslation',
    kind,
    severity: 'major',
    // Both readings have to be plain: of common nouns no alarm on 15,677 different pairs.
    tier: 'shown',
    source: [here],
    target: [there],
    message: observe('check.roles.differ', [source, here], [target, there]),
  };
}

const spanOf = (a: Token, b: Token): Span => ({
  startOffset: Math.min(a.startOffset, b.startOffset),
  endOffset: Math.max(a.endOffset, b.endOffset),
});
