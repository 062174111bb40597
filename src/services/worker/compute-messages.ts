import type { ComputeTask } from '../compute.ts';
import type { Failure } from '../failure.ts';
import type { SharedKnowledge } from '../knowledge-bytes.ts';

/** What the compute thread gets at its start. */
export interface ComputeWorkerData {
  readonly knowledge: SharedKnowledge;
}

/** A task for the compute thread. `cancelFlag` holds one 32-bit integer: 0 = go on. */
export interface ComputeRequest {
  readonly taskId: number;
  readonly task: ComputeTask;
  readonly cancelFlag: SharedArrayBuffer;
}

/** `close` ends the thread once its task has ended. */
export type ComputeMessage = ComputeRequest | { readonly kind: 'close' };

export type ComputeReply =
  | { readonly kind: 'progress'; readonly taskId: number; readonly fraction: number }
  | { readonly kind: 'done'; readonly taskId: number; readonly result: unknown }
  | { readonly kind: 'failed'; readonly taskId: number; readonly failure: Failure };
