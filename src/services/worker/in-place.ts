import { AppError } from '../../core/errors.ts';
import type { Compute } from '../compute.ts';
import type { Knowledge } from '../knowledge.ts';
import { runTask } from './run-task.ts';

/** Computes in the calling thread: for the command line, where nobody waits for an answer meanwhile. */
export function createInPlaceCompute(knowledge: () => Knowledge): Compute {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    run: (task, onProgress) => {
      let isCancelled = false;
      const result = queue.then(() => {
        if (isCancelled) throw new AppError('cancelled');
        return runTask(task, {
          isCancelled: () => isCancelled,
          onProgress: onProgress ?? (() => undefined),
          ...(task.kind === 'import' ? {} : knowledge()),
        });
      });
      queue = result.catch(() => undefined);
      return {
        // The result of a task has its kind's type: `runTask` switches on the same field.
        result: result as Promise<never>,
        cancel: () => {
          isCancelled = true;
        },
      };
    },
    close: async () => {
      await queue;
    },
  };
}
