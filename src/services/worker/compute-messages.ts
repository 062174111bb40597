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

/**
 * Warms the engines until the flag is raised: one 32-bit integer, 0 = go on. A thread is warmed at most once, before its
 * first task.
 */
export interface WarmUpRequest {
  readonly kind: 'warm-up';
  readonly stopFlag: SharedArrayBuffer;
}

/** `close` ends the thread once its task has ended. */
export type ComputeMessage = ComputeRequest | WarmUpRequest | { readonly kind: 'close' };

/** How a warming ended; `stopped`: by a task, by the end of the thread, or because the thread had been started before. */
export type WarmUpEnd = 'done' | 'stopped' | 'failed';

export type ComputeReply =
  | { readonly kind: 'warm-up'; readonly state: 'begun' | WarmUpEnd }
  | { readonly kind: 'progress'; readonly taskId: number; readonly fraction: number }
  | { readonly kind: 'done'; readonly taskId: number; readonly result: unknown }
  | { readonly kind: 'failed'; readonly taskId: number; readonly failure: Failure };
