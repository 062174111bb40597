import type { AppEvent, AppInfo, InvokeResult } from '../../bridge/api.ts';
import type { SharedKnowledge } from '../knowledge.ts';
import type { Catalogues } from '../translator.ts';

/** What the project thread gets at its start. */
export interface ProjectWorkerData {
  readonly userDataFolder: string;
  readonly samplesFolder?: string;
  readonly readySamplesFolder?: string;
  readonly info: Pick<AppInfo, 'version' | 'platform' | 'isRealElectron' | 'systemLocale'>;
  readonly catalogues: Catalogues;
  /** Path or file URL of the compute thread's entry. */
  readonly computeEntry: string;
  readonly knowledge: SharedKnowledge;
}

export interface ProjectRequest {
  readonly callId: number;
  readonly method: string;
  readonly args: unknown;
}
/** `close` ends the thread in order: jobs stopped, the project one file again. */
export type ProjectMessage = ProjectRequest | { readonly kind: 'close' };

export type ProjectReply =
  | { readonly kind: 'answer'; readonly callId: number; readonly result: InvokeResult }
  | { readonly kind: 'event'; readonly event: AppEvent }
  | { readonly kind: 'closed' };
