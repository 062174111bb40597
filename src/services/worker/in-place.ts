import { AppError } from '../../core/errors.ts';
import type { Compute } from '../compute.ts';
import type { Knowledge } from '../knowledge.ts';
import { runTask } from './run-task.ts';

/** Computes in the calling thread: for the command line, where nobody waits for an answer meanwhile.
 *  isStopped: true ends every task as cancelled. */
export function createInPlaceCompute(
  knowledge: () => Knowledge,
  isStopped: () => boolean = () => false,
): Compute {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    run: (task, onProgress) => {
      let isCancelled = false;
      const result = queue.then(() => {
        if (isCancelled || isStopped()) throw new AppError('cancelled');
        return runTask(task, {
          isCancelled: () => isCancelled || isStopped(),
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
