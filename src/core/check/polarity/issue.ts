import type { Span } from '../../model.ts';
import { observe, wordsOf } from '../issues.ts';
import type { PairReading } from '../pair-reading.ts';
import type { PairIssue } from '../types.ts';

/** A negation that one side alone has. */
export interface LoneNegation {
  /** The side that has it. */
  readonly side: 'source' | 'target';
  /** What negates. */
  readonly here: Span;
  /** The words that the message quotes for it; absent = those of `here`. */
  readonly quoted?: Span;
  /** The other side's words without a negation; undefined where nothing renders the negated word. */
  readonly there: Span | undefined;
  /** Absent = doubtful: minor and folded. */
  readonly weight?: Pick<PairIssue, 'severity' | 'tier'>;
}

/** Messages by the side that has the negation: against words without one, or against nothing that corresponds. */
const messageKeys = {
  source: { both: 'check.negation.source', alone: 'check.negation.source-alone' },
  target: { both: 'check.negation.target', alone: 'check.negation.target-alone' },
} as const;

/** The finding of a negation lost (the source alone has it) or added. */
export function negationIssue(
  reading: PairReading,
  { side, here, quoted = here, there, weight = { severity: 'minor', tier: 'more' } }: LoneNegation,
): PairIssue {
  const isSource = side === 'source';
  const answer = there === undefined ? [] : [there];
  const hasWords = wordsOf(reading[isSource ? 'target' : 'source'], there) !== '';
  const [source, target] = isSource ? [quoted, there] : [there, quoted];
  return {
    checkId: 'negation',
    category: 'negation',
    kind: isSource ? 'lost' : 'added',
    ...weight,
    source: isSource ? [here] : answer,
    target: isSource ? answer : [here],
    message: observe(
      messageKeys[side][hasWords ? 'both' : 'alone'],
      [reading.source, source],
      [reading.target, target],
    ),
  };
}
