import { observe } from '../issues.ts';
import type { PairReading } from '../pair-reading.ts';
import type { Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';

/** A name of one side and the other name that stands for it. */
export const replacedName = ({ source, target }: PairReading, here: Token, there: Token): PairIssue => ({
  checkId: 'name',
  category: 'name',
  kind: 'replaced',
  severity: 'major',
  tier: 'shown',
  source: [here],
  target: [there],
  message: observe('check.name.replaced', [source, here], [target, there]),
});
