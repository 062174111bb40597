import { Worker } from 'node:worker_threads';
import { apiMethods, type Api, type AppEvent, type AppInfo, type InvokeResult } from '../bridge/api.ts';
import type { AppError } from '../core/errors.ts';
import { fromFailure } from './failure.ts';
import { shareKnowledge, type KnowledgeBytes, type SharedKnowledge } from './knowledge-bytes.ts';
import { isMethod, projectOpeners, type Dispatch } from './methods.ts';
import type { Catalogues } from './translator.ts';
import type { ProjectMessage, ProjectReply, ProjectWorkerData } from './worker/project-messages.ts';

/** What the services learn of the app around them. */
export type HostInfo = Pick<AppInfo, 'version' | 'platform' | 'isRealElectron' | 'systemLocale'>;

export interface HostOptions {
  readonly userDataFolder: string;
  /** Folder with the bundled samples (`alignments/`). */
  readonly samplesFolder?: string;
  /** Folder of the samples as finished projects, if the build made them. */
  readonly readySamplesFolder?: string;
  /** May come later than the rest: the threads start meanwhile, and calls wait for it. */
  readonly info: HostInfo | Promise<HostInfo>;
  /** `catalogues` of `src/locales`: flat keys by interface language. */
  readonly catalogues: Catalogues;
  /** Compiled lexicon and gazetteer; absent = aligned and checked without knowledge of languages. */
  readonly knowledgeBytes?: KnowledgeBytes;
  readonly onEvent: (event: AppEvent) => void;
  /** In-process only: the checks run by themselves after an alignment, as they always do with threads. */
  readonly checksFollow?: boolean;
  /** In-process only: true ends long computation, as `jobCancel` does with threads. */
  readonly isCancelled?: () => boolean;
  /**
   * Threads only: once a project is open and nothing was asked for so long, the thread of long computation is started
   * and warmed, so that the first alignment and check need not wait for it. Absent = it starts with its first task.
   */
  readonly warmUpAfterMs?: number;
  /**
   * Entries of the two threads, as absolute paths or file URLs: the bundles of `project.entry.ts` and
   * `compute.entry.ts`. `in-process`: no threads at all (the command line).
   */
  readonly threads: { readonly project: string | URL; readonly compute: string | URL } | 'in-process';
}

/** One window's (or one command's) services, wherever they run. */
export interface ProjectHost {
  /** For a transport: nothing is trusted, nothing rejects. */
  readonly invoke: Dispatch;
  /** For TypeScript callers: throws AppError. */
  readonly api: Api;
  /** Stops jobs, closes the project so that one file remains, ends the threads. */
  close(): Promise<void>;
}

/** Starts the services for one window or command; one project at a time. */
export function startProjectHost(options: HostOptions): ProjectHost {
  return options.threads === 'in-process' ? startInProcess(options) : startThreaded(options, options.threads);
}

/** Makes a typed Api out of a transport. */
export function createClient(invoke: Dispatch): Api {
  const methods = apiMethods.map((method) => [
    method,
    async (args?: unknown): Promise<unknown> => {
      const result = await invoke(method, args);
      if (result.ok) return result.value;
      throw fromFailure(result);
    },
  ]);
  // One entry a method of Api, each carried to the same interface on the other side.
  return Object.fromEntries(methods) as Api;
}

// The services themselves are read only where they run: a shell that starts threads needs none of them.
function startInProcess(options: HostOptions): ProjectHost {
  const started = import('./in-process-host.ts').then(async ({ startServicesInProcess }) =>
    startServicesInProcess({ ...options, info: await options.info }),
  );
  const invoke: Dispatch = async (method, args) => (await started).invoke(method, args);
  return { invoke, api: createClient(invoke), close: async () => (await started).close() };
}

interface Thread {
  readonly worker: Worker;
  /** True once it has ended: what is sent to it now would never be answered. */
  readonly hasEnded: () => boolean;
  readonly waiting: Map<number, (result: InvokeResult) => void>;
  readonly closed: Promise<void>;
}

const died: InvokeResult = { ok: false, code: 'worker-died', params: {} };

function startThreaded(
  options: HostOptions,
  entries: { readonly project: string | URL; readonly compute: string | URL },
): ProjectHost {
  let thread: Thread | null = null;
  let nextId = 1;
  let isClosed = false;
  // The project that a new thread opens again after the old one died.
  let openPath: string | null = null;
  const knowledge = shareKnowledge(options.knowledgeBytes ?? {});

  const send = (to: Thread, method: string, args: unknown): Promise<InvokeResult> =>
    new Promise((resolve) => {
      if (to.hasEnded()) return resolve(died);
      const callId = nextId;
      nextId += 1;
      to.waiting.set(callId, resolve);
      post(to, { callId, method, args });
    });
  const start = (): Thread => {
    const started = startThread(entries.project, workerDataOf(options, entries.compute, knowledge), {
      onEvent: options.onEvent,
      onDeath: () => {
        if (thread === started) thread = null;
      },
    });
    void Promise.resolve(options.info).then((info) => post(started, { kind: 'info', info }));
    return started;
  };
  const invoke: Dispatch = async (method, args) => {
    if (isClosed) return died;
    if (!isMethod(method)) {
      return { ok: false, code: 'invalid-arguments', params: { detail: method } };
    }
    const isFresh = !thread;
    const to = (thread ??= start());
    const path = openPath;
    if (isFresh && path !== null && !projectOpeners.includes(method)) await send(to, 'projectOpen', { path });
    const result = await send(to, method, args);
    if (result.ok) openPath = pathAfter(method, result.value, openPath);
    return result;
  };
  // At once, not with the first call: the thread gets ready while the shell makes its window.
  thread = start();
  return {
    invoke,
    api: createClient(invoke),
    close: async () => {
      isClosed = true;
      if (!thread) return;
      post(thread, { kind: 'close' });
      await thread.closed;
    },
  };
}

function post(thread: Thread, message: ProjectMessage): void {
  thread.worker.postMessage(message);
}

function pathAfter(method: string, answer: unknown, before: string | null): string | null {
  if (method === 'projectClose') return null;
  if (!projectOpeners.includes(method)) return before;
  // These methods answer with a ProjectState.
  return typeof answer === 'object' && answer !== null && 'path' in answer ? String(answer.path) : before;
}

function startThread(
  entry: string | URL,
  workerData: ProjectWorkerData,
  on: { readonly onEvent: (event: AppEvent) => void; readonly onDeath: () => void },
): Thread {
  const worker = new Worker(entry, { workerData, name: 'zvirka-project' });
  const waiting = new Map<number, (result: InvokeResult) => void>();
  let hasEnded = false;
  const closed = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      hasEnded = true;
      on.onDeath();
      for (const settle of waiting.values()) settle(died);
      waiting.clear();
      resolve();
    });
  });
  worker.on('error', (error) => {
    console.error(error);
  });
  worker.on('message', (message: ProjectReply) => {
    if (message.kind === 'event') on.onEvent(message.event);
    if (message.kind !== 'answer') return;
    waiting.get(message.callId)?.(message.result);
    waiting.delete(message.callId);
  });
  return { worker, hasEnded: () => hasEnded, waiting, closed };
}

function workerDataOf(
  options: HostOptions,
  computeEntry: string | URL,
  knowledge: SharedKnowledge,
): ProjectWorkerData {
  return {
    userDataFolder: options.userDataFolder,
    ...(options.samplesFolder === undefined ? {} : { samplesFolder: options.samplesFolder }),
    ...(options.readySamplesFolder === undefined ? {} : { readySamplesFolder: options.readySamplesFolder }),
    catalogues: options.catalogues,
    computeEntry: String(computeEntry),
    knowledge,
    ...(options.warmUpAfterMs === undefined ? {} : { warmUpAfterMs: options.warmUpAfterMs }),
  };
}

/** Waits until a job ended. Throws AppError where it failed. For callers without a window. */
export function createJobWaiter(): {
  readonly onEvent: (event: AppEvent) => void;
  readonly wait: (jobId: string) => Promise<void>;
} {
  const ended = new Map<string, AppError | null>();
  const waiting = new Map<string, () => void>();
  return {
    onEvent: (event) => {
      if (event.kind !== 'job-done' && event.kind !== 'job-failed') return;
      ended.set(event.jobId, event.kind === 'job-failed' ? fromFailure(event) : null);
      waiting.get(event.jobId)?.();
    },
    wait: async (jobId) => {
      if (!ended.has(jobId)) await new Promise<void>((resolve) => waiting.set(jobId, resolve));
      waiting.delete(jobId);
      const failure = ended.get(jobId);
      ended.delete(jobId);
      if (failure) throw failure;
    },
  };
}
