import type { PairReading } from './pair-reading.ts';
import type { CheckKnowledge, PairIssue } from './types.ts';

/** A rule that looks at one pair and knows nothing of its neighbours. Must not change its arguments. */
export interface PairCheck {
  readonly id: string;
  /** Compares what corresponding sentences say: in a paragraph it is run on each of them by itself. */
  readonly isBySentence?: true;
  run(reading: PairReading, knowledge: CheckKnowledge): readonly PairIssue[];
}
