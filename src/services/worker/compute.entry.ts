import { parentPort, workerData } from 'node:worker_threads';
import { BugError } from '../../core/errors.ts';
import { openLexicon, type Lexicon } from '../../core/lexicon/lexicon.ts';
import { toFailure } from '../failure.ts';
import type { ComputeReply, ComputeRequest, ComputeWorkerData } from './compute-messages.ts';
import { runTask } from './run-task.ts';

// The thread of long computation. It owns no file: tasks and results are data.
const port = parentPort;
if (!port) throw new BugError('compute.entry runs in a worker thread only');
const reply = (message: ComputeReply): void => port.postMessage(message);
// workerData has no type of its own; `createThreadCompute` is the only one who starts this file.
const { lexicon: lexiconBytes } = workerData as ComputeWorkerData;
let lexicon: Lexicon | undefined;

/** How much progress is worth a message. */
const progressStep = 0.01;

port.on('message', ({ taskId, task, cancelFlag }: ComputeRequest) => {
  const flag = new Int32Array(cancelFlag);
  let told = 0;
  try {
    if (lexiconBytes) lexicon ??= openLexicon(new Uint8Array(lexiconBytes));
    const result = runTask(task, {
      isCancelled: () => Atomics.load(flag, 0) !== 0,
      onProgress: (fraction) => {
        if (fraction - told < progressStep) return;
        told = fraction;
        reply({ kind: 'progress', taskId, fraction });
      },
      ...(lexicon ? { lexicon } : {}),
    });
    reply({ kind: 'done', taskId, result });
  } catch (error) {
    reply({ kind: 'failed', taskId, failure: toFailure(error) });
  }
});
