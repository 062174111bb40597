import { checkComparison } from '../core/check/engine.ts';
import type { PairMemory } from '../core/check/pair-memory.ts';
import { matchQuotations } from '../core/check/quotes/match.ts';
import type { CheckKnowledge } from '../core/check/types.ts';
import type { Discrepancy, QuotationRow } from '../core/model.ts';
import type { CheckTask, QuotationTask } from './compute.ts';
import { knowledgeIn, type Knowledge } from './knowledge.ts';

/** What a running computation may ask and tell. */
export interface RunOptions extends Knowledge {
  /** What pairs gave in earlier checks of this thread; absent = every check reads all rows. */
  readonly memory?: PairMemory;
  readonly isCancelled: () => boolean;
  readonly onProgress: (fraction: number) => void;
}

function knowledgeOf(task: CheckTask | QuotationTask, options: RunOptions): CheckKnowledge {
  return { concepts: task.concepts, ...knowledgeIn(options) };
}

/** Runs every check over the rows of a comparison. */
export function runChecks(task: CheckTask, options: RunOptions): readonly Discrepancy[] {
  const { memory, isCancelled, onProgress } = options;
  const knowledge = {
    ...knowledgeOf(task, options),
    loadedWords: task.loadedWords,
    thresholds: task.thresholds,
  };
  return checkComparison({ ...task, ...(memory ? { memory } : {}), isCancelled, onProgress }, knowledge);
}

/** Lists direct quotations beside their versions in the other texts. */
export function runQuotations(task: QuotationTask, options: RunOptions): readonly QuotationRow[] {
  return matchQuotations(
    { ...task, isCancelled: options.isCancelled },
    knowledgeOf(task, options),
    task.loose,
  );
}
