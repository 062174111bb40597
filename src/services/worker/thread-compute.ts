import { Worker } from 'node:worker_threads';
import { AppError } from '../../core/errors.ts';
import type { Compute, ComputeResults, ComputeTask, RunningTask } from '../compute.ts';
import { fromFailure } from '../failure.ts';
import type { SharedKnowledge } from '../knowledge-bytes.ts';
import type { ComputeMessage, ComputeReply, ComputeWorkerData, WarmUpEnd } from './compute-messages.ts';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (fraction: number) => void;
  readonly cancel: () => void;
}

/** How long a thread may take to end by itself: it polls every 20 ms, and a crowded machine takes long to start one. */
const graceMs = 30_000;

interface Warming {
  readonly onBegin: () => void;
  readonly onEnd: (how: WarmUpEnd) => void;
  readonly stopFlag: SharedArrayBuffer;
}

const raise = (flag: SharedArrayBuffer): void => void Atomics.store(new Int32Array(flag), 0, 1);

/**
 * Computes in a thread of its own, started with the first task or to be warmed. A thread that dies fails its tasks with
 * AppError('worker-died'); the next task starts another.
 */
export class ThreadCompute implements Compute {
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | null = null;
  private warming: Warming | null = null;
  private nextId = 1;
  private isClosed = false;
  private readonly entry: string | URL;
  private readonly knowledge: SharedKnowledge;

  constructor(entry: string | URL, knowledge: SharedKnowledge) {
    this.entry = entry;
    this.knowledge = knowledge;
  }

  run<Task extends ComputeTask>(
    task: Task,
    onProgress: (fraction: number) => void = () => undefined,
  ): RunningTask<ComputeResults[Task['kind']]> {
    // A thread started now would never be ended, and would keep the one that started it.
    if (this.isClosed) return { result: Promise.reject(new AppError('cancelled')), cancel: () => undefined };
    const taskId = this.nextId;
    this.nextId += 1;
    const cancelFlag = new SharedArrayBuffer(4);
    const cancel = (): void => raise(cancelFlag);
    const result = new Promise<unknown>((resolve, reject) => {
      this.waiting.set(taskId, { resolve, reject, onProgress, cancel });
    });
    if (this.warming) raise(this.warming.stopFlag);
    this.post({ taskId, task, cancelFlag });
    return {
      // The thread answers a task with the result of its kind.
      result: result as Promise<never>,
      cancel,
    };
  }

  /**
   * Starts the thread, unless it was started before, and has it align and check texts of our own until something real
   * comes: a task waits at most for what the engines do between two looks at whether they are cancelled. What tasks give
   * does not depend on it. onBegin: called once the thread has come up. Never rejects.
   */
  warmUp(onBegin: () => void = () => undefined): Promise<WarmUpEnd> {
    if (this.isClosed || this.worker) return Promise.resolve('stopped');
    return new Promise((onEnd) => {
      const stopFlag = new SharedArrayBuffer(4);
      this.warming = { onBegin, onEnd, stopFlag };
      this.post({ kind: 'warm-up', stopFlag });
    });
  }

  async close(): Promise<void> {
    const closing = this.worker;
    this.isClosed = true;
    if (this.warming) raise(this.warming.stopFlag);
    for (const task of this.waiting.values()) task.cancel();
    this.failAll(new AppError('cancelled'));
    if (closing) await end(closing);
  }

  private post(message: ComputeMessage): void {
    this.worker ??= this.start();
    this.worker.postMessage(message);
  }

  private start(): Worker {
    const started: Worker = startWorker(
      this.entry,
      { knowledge: this.knowledge },
      {
        onReply: (message) => this.settle(message),
        onDeath: () => {
          if (this.worker === started) this.failAll(new AppError('worker-died'));
        },
      },
    );
    return started;
  }

  private settle(message: ComputeReply): void {
    if (message.kind === 'warm-up') {
      if (message.state === 'begun') this.warming?.onBegin();
      else this.endWarming(message.state);
      return;
    }
    const task = this.waiting.get(message.taskId);
    if (!task) return;
    if (message.kind === 'progress') {
      task.onProgress(message.fraction);
      return;
    }
    this.waiting.delete(message.taskId);
    if (message.kind === 'done') task.resolve(message.result);
    else task.reject(fromFailure(message.failure));
  }

  private endWarming(how: WarmUpEnd): void {
    this.warming?.onEnd(how);
    this.warming = null;
  }

  private failAll(error: Error): void {
    this.worker = null;
    this.endWarming('stopped');
    for (const task of this.waiting.values()) task.reject(error);
    this.waiting.clear();
  }
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
