import type { AppEvent, InvokeResult } from '../../bridge/api.ts';
import type { SharedKnowledge } from '../knowledge-bytes.ts';
import type { HostInfo } from '../project-host.ts';
import type { Catalogues } from '../translator.ts';

/** What the project thread gets at its start. */
export interface ProjectWorkerData {
  readonly userDataFolder: string;
  readonly samplesFolder?: string;
  readonly readySamplesFolder?: string;
  readonly catalogues: Catalogues;
  /** Path or file URL of the compute thread's entry. */
  readonly computeEntry: string;
  readonly knowledge: SharedKnowledge;
  /** How long nothing may be asked before the compute thread is warmed; absent = never. */
  readonly warmUpAfterMs?: number;
}

export interface ProjectRequest {
  readonly callId: number;
  readonly method: string;
  readonly args: unknown;
}
/** `info` comes once, and requests wait for it; `close` ends the thread in order: jobs stopped, the project one file again. */
export type ProjectMessage =
  ProjectRequest | { readonly kind: 'info'; readonly info: HostInfo } | { readonly kind: 'close' };

export type ProjectReply =
  | { readonly kind: 'answer'; readonly callId: number; readonly result: InvokeResult }
  | { readonly kind: 'event'; readonly event: AppEvent }
  | { readonly kind: 'closed' };
