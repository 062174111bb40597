import { Worker } from 'node:worker_threads';
import { AppError } from '../../core/errors.ts';
import type { Compute } from '../compute.ts';
import { fromFailure } from '../failure.ts';
import type { SharedKnowledge } from '../knowledge-bytes.ts';
import type { ComputeMessage, ComputeReply, ComputeWorkerData } from './compute-messages.ts';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (fraction: number) => void;
  readonly cancel: () => void;
}

/** How long a thread may take to end by itself: it polls every 20 ms, and a crowded machine takes long to start one. */
const graceMs = 30_000;

/**
 * Computes in a thread of its own, started with the first task. A thread that dies fails its tasks with
 * AppError('worker-died'); the next task starts another.
 */
export function createThreadCompute(entry: string | URL, knowledge: SharedKnowledge): Compute {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let nextId = 1;
  let isClosed = false;

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
    const started: Worker = startWorker(
      entry,
      { knowledge },
      {
        onReply: settle,
        onDeath: () => {
          if (worker === started) failAll(new AppError('worker-died'));
        },
      },
    );
    return started;
  };

  return {
    run: (task, onProgress = () => undefined) => {
      const taskId = nextId;
      nextId += 1;
      const cancelFlag = new SharedArrayBuffer(4);
      // A thread started now would never be ended, and would keep the one that started it.
      if (isClosed) return { result: Promise.reject(new AppError('cancelled')), cancel: () => undefined };
      const cancel = (): void => void Atomics.store(new Int32Array(cancelFlag), 0, 1);
      const result = new Promise<unknown>((resolve, reject) => {
        waiting.set(taskId, { resolve, reject, onProgress, cancel });
      });
      worker ??= start();
      worker.postMessage({ taskId, task, cancelFlag } satisfies ComputeMessage);
      return {
        // The thread answers a task with the result of its kind.
        result: result as Promise<never>,
        cancel,
      };
    },
    close: async () => {
      const closing = worker;
      isClosed = true;
      for (const task of waiting.values()) task.cancel();
      failAll(new AppError('cancelled'));
      if (closing) await end(closing);
    },
  };
}

function startWorker(
  entry: string | URL,
  workerData: ComputeWorkerData,
  on: { readonly onReply: (message: ComputeReply) => void; readonly onDeath: () => void },
): Worker {
  const worker = new Worker(entry, { workerData, name: 'zvirka-compute' });
  worker.on('message', on.onReply);
  worker.on('error', (error) => {
    console.error(error);
    on.onDeath();
  });
  worker.on('exit', on.onDeath);
  return worker;
}

// A thread is asked to end and ends between two tasks. To terminate one in the middle of native code (reading modules,
// opening shared memory) is what can take the whole process down.
async function end(worker: Worker): Promise<void> {
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const request: ComputeMessage = { kind: 'close' };
  worker.postMessage(request);
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), graceMs);
  });
  if ((await Promise.race([ended, grace])) === 'late') await worker.terminate();
  clearTimeout(timer);
}
