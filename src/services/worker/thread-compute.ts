import { Worker } from 'node:worker_threads';
import { AppError } from '../../core/errors.ts';
import type { Compute } from '../compute.ts';
import { fromFailure } from '../failure.ts';
import type { SharedKnowledge } from '../knowledge.ts';
import type { ComputeReply, ComputeRequest, ComputeWorkerData } from './compute-messages.ts';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (fraction: number) => void;
}

/**
 * Computes in a thread of its own, started with the first task. A thread that dies fails its tasks with
 * AppError('worker-died'); the next task starts another.
 */
export function createThreadCompute(entry: string | URL, knowledge: SharedKnowledge): Compute {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let nextId = 1;

  const settle = (message: ComputeReply): void => {
    const task = waiting.get(message.taskId);
    if (!task) return;
    if (message.kind === 'progress') {
      task.onProgress(message.fraction);
      return;
    }
    waiting.delete(message.taskId);
    if (message.kind === 'done') task.resolve(message.result);
    else task.reject(fromFailure(message.failure));
  };
  const failAll = (error: Error): void => {
    worker = null;
    for (const task of waiting.values()) task.reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const workerData: ComputeWorkerData = { knowledge };
    const started = new Worker(entry, { workerData, name: 'zvirka-compute' });
    started.on('message', settle);
    started.on('error', (error) => {
      console.error(error);
      if (worker === started) failAll(new AppError('worker-died'));
    });
    started.on('exit', () => {
      if (worker === started) failAll(new AppError('worker-died'));
    });
    return started;
  };

  return {
    run: (task, onProgress = () => undefined) => {
      const taskId = nextId;
      nextId += 1;
      const cancelFlag = new SharedArrayBuffer(4);
      const result = new Promise<unknown>((resolve, reject) => {
        waiting.set(taskId, { resolve, reject, onProgress });
      });
      worker ??= start();
      const request: ComputeRequest = { taskId, task, cancelFlag };
      worker.postMessage(request);
      return {
        // The thread answers a task with the result of its kind.
        result: result as Promise<never>,
        cancel: () => {
          Atomics.store(new Int32Array(cancelFlag), 0, 1);
        },
      };
    },
    close: async () => {
      const closing = worker;
      failAll(new AppError('cancelled'));
      await closing?.terminate();
    },
  };
}
