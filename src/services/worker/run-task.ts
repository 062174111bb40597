import { alignUnits } from '../../core/align/align.ts';
import { alignSegments } from '../../core/align/segments.ts';
import type { ComputeResults, ComputeTask } from '../compute.ts';
import { knowledgeIn } from '../knowledge.ts';
import { runChecks, runQuotations, type RunOptions } from '../check.ts';

/** Does one task, in whatever thread it is called. Throws AppError('cancelled'). */
export async function runTask(
  task: ComputeTask,
  options: RunOptions,
): Promise<ComputeResults[ComputeTask['kind']]> {
  switch (task.kind) {
    case 'align':
      return alignUnits(task.source, task.target, {
        mode: task.mode,
        anchors: task.anchors,
        explain: task.explain,
        knowledge: options.lexicon !== undefined,
        isCancelled: options.isCancelled,
        onProgress: options.onProgress,
        ...knowledgeIn(options),
      });
    case 'import': {
      // The readers of formats are read with the first document only.
      const { readDocument } = await import('../formats/read-document.ts');
      return readDocument(task.input, {
        ...task.options,
        isCancelled: options.isCancelled,
        onProgress: options.onProgress,
      });
    }
    case 'bilingual': {
      const { readExchangeInput } = await import('../exchange/exchange-input.ts');
      return readExchangeInput(task.paths, {
        words: task.words,
        isCancelled: options.isCancelled,
        onProgress: options.onProgress,
      });
    }
    case 'segments':
      return alignSegments(task.source, task.target, task.beads, {
        knowledge: options.lexicon !== undefined,
        isCancelled: options.isCancelled,
        onProgress: options.onProgress,
        ...knowledgeIn(options),
      });
    case 'check':
      return runChecks(task, options);
    case 'quotations':
      return runQuotations(task, options);
  }
}
