import { parentPort, workerData } from 'node:worker_threads';
import { PairMemory } from '../../core/check/pair-memory.ts';
import { BugError } from '../../core/errors.ts';
import { toFailure } from '../failure.ts';
import { bytesOf } from '../knowledge-bytes.ts';
import { createKnowledge } from '../knowledge.ts';
import type {
  ComputeMessage,
  ComputeReply,
  ComputeRequest,
  ComputeWorkerData,
  WarmUpEnd,
  WarmUpRequest,
} from './compute-messages.ts';
import { runTask } from './run-task.ts';

// The thread of long computation. It owns no file: tasks and results are data.
const port = parentPort;
if (!port) throw new BugError('compute.entry runs in a worker thread only');
const reply = (message: ComputeReply): void => port.postMessage(message);
// workerData has no type of its own; `ThreadCompute` is the only one who starts this file.
const data = workerData as ComputeWorkerData;
const knowledge = createKnowledge(bytesOf(data.knowledge));
/** A check after an edit reads only what the edit touched. */
const memory = new PairMemory();
/** What a warm start left to be held: see `makeKeepsake`. */
const held: unknown[] = [];

/** How much progress is worth a message. */
const progressStep = 0.01;

// Reading files waits for the disk: the next task must not begin meanwhile.
let queue: Promise<void> = Promise.resolve();
port.on('message', (message: ComputeMessage) => {
  if (!('kind' in message)) queue = queue.then(() => run(message));
  else if (message.kind === 'close') queue = queue.then(() => port.close());
  // Not in the queue: a task that comes is done between two slices.
  else void warmUp(message);
});

async function warmUp({ stopFlag }: WarmUpRequest): Promise<void> {
  const flag = new Int32Array(stopFlag);
  const isStopped = (): boolean => Atomics.load(flag, 0) !== 0;
  reply({ kind: 'warm-up', state: 'begun' });
  let end: WarmUpEnd = 'done';
  try {
    const { warmEngines } = await import('../../core/warm-up/warm-up.ts');
    const slices = warmEngines(knowledge(), isStopped);
    for (let slice = slices.next(); !isStopped(); slice = slices.next()) {
      if (slice.done === true) {
        held.push(slice.value);
        break;
      }
      await nextTurn();
    }
  } catch {
    // Stopped inside a slice. Whatever else fails here would fail in a task as well, and is told there to whom it concerns.
    end = 'failed';
  }
  reply({ kind: 'warm-up', state: isStopped() ? 'stopped' : end });
}

/** Lets the messages in that have come. */
const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

async function run({ taskId, task, cancelFlag }: ComputeRequest): Promise<void> {
  const flag = new Int32Array(cancelFlag);
  let told = 0;
  try {
    const result = await runTask(task, {
      memory,
      isCancelled: () => Atomics.load(flag, 0) !== 0,
      onProgress: (fraction) => {
        if (fraction - told < progressStep) return;
        told = fraction;
        reply({ kind: 'progress', taskId, fraction });
      },
      ...(task.kind === 'import' ? {} : knowledge()),
    });
    reply({ kind: 'done', taskId, result });
  } catch (error) {
    reply({ kind: 'failed', taskId, failure: toFailure(error) });
  }
}
