import type { Api, JobStage } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import { asId, type ComparisonId, type JobId } from '../core/model.ts';
import type { RunningTask } from './compute.ts';
import type { RunningJob, ServiceContext } from './context.ts';
import { toFailure } from './failure.ts';

type Methods = Pick<Api, 'jobCancel'>;

/** What a job's body may use: progress, and tasks that end when the job is cancelled. */
export interface JobHandle {
  /** fraction: 0…1. */
  report(fraction: number): void;
  /** Waits for a task, and cancels it when the job is cancelled. Throws AppError('cancelled'). */
  follow<T>(task: RunningTask<T>): Promise<T>;
}

/** A job under way; `ended` never rejects: how it ended is told by an event. */
export interface StartedJob {
  readonly jobId: JobId;
  readonly ended: Promise<void>;
}

/** Jobs run beside the queries; progress and end are events. */
export function jobMethods(context: ServiceContext): Methods {
  return {
    jobCancel: async ({ jobId }) => {
      context.session.jobs.get(jobId)?.cancel();
    },
  };
}

/** What a job is about. `scope`: of an alignment, what it aligns. */
export interface JobSubject {
  readonly stage: JobStage;
  readonly comparisonId: ComparisonId;
  readonly scope?: 'all' | 'pending';
}

/** Starts a job and answers at once. */
export function startJob(
  context: ServiceContext,
  subject: JobSubject,
  body: (job: JobHandle) => Promise<void>,
): StartedJob {
  const { deps, session } = context;
  const { stage, comparisonId } = subject;
  const jobId = asId<JobId>(deps.randomId());
  let isCancelled = false;
  let current: RunningTask<unknown> | null = null;
  const handle: JobHandle = {
    report: (fraction) =>
      deps.onEvent({ kind: 'progress', jobId, stage, fraction: Math.min(1, Math.max(0, fraction)) }),
    follow: async (task) => {
      current = task;
      if (isCancelled) task.cancel();
      const result = await task.result;
      if (isCancelled) throw new AppError('cancelled');
      return result;
    },
  };
  const run = async (): Promise<void> => {
    try {
      // The caller learns the job's id before the first event of it.
      await Promise.resolve();
      await body(handle);
      deps.onEvent({ kind: 'job-done', jobId, comparisonId, stage });
    } catch (error) {
      deps.onEvent({ kind: 'job-failed', jobId, ...toFailure(error) });
    } finally {
      session.jobs.delete(jobId);
    }
  };
  const cancel = (): void => {
    isCancelled = true;
    current?.cancel();
  };
  const ended = run();
  session.jobs.set(jobId, { ...subject, cancel, isCancelled: () => isCancelled, ended });
  return { jobId, ended };
}

/** Tells every job to stop and waits until all have. */
export async function cancelAllJobs(context: ServiceContext): Promise<void> {
  const jobs = [...context.session.jobs.values()];
  for (const job of jobs) job.cancel();
  await Promise.all(jobs.map((job) => job.ended));
}

/** The job under way that does this to this comparison and was not told to stop. */
export function findJob(
  context: ServiceContext,
  subject: Pick<JobSubject, 'stage' | 'comparisonId'>,
): { readonly jobId: JobId; readonly job: RunningJob } | null {
  for (const [jobId, job] of context.session.jobs) {
    const isMeant = job.stage === subject.stage && job.comparisonId === subject.comparisonId;
    if (isMeant && !job.isCancelled()) return { jobId, job };
  }
  return null;
}

/** Runs one reading as a job of the caller's id: progress events, stopped by `jobCancel`, an event at the end. However it
 *  ended is told to whoever asked for it, by the result. Throws AppError('cancelled'), and what the task throws. */
export async function runReading<T>(
  context: ServiceContext,
  given: JobId | undefined,
  start: (report: (fraction: number) => void) => RunningTask<T>,
): Promise<T> {
  const { deps, session } = context;
  const jobId = given ?? asId<JobId>(deps.randomId());
  if (session.jobs.has(jobId)) throw new AppError('invalid-arguments', { detail: 'jobId' });
  const report = (fraction: number): void =>
    deps.onEvent({ kind: 'progress', jobId, stage: 'import', fraction });
  const task = start(report);
  let isCancelled = false;
  session.jobs.set(jobId, {
    stage: 'import',
    cancel: () => {
      isCancelled = true;
      task.cancel();
    },
    isCancelled: () => isCancelled,
    ended: task.result.then(
      () => undefined,
      () => undefined,
    ),
  });
  report(0);
  try {
    const result = await task.result;
    // Stopped on the last steps: what was read is still not wanted.
    if (isCancelled) throw new AppError('cancelled');
    return result;
  } finally {
    session.jobs.delete(jobId);
    deps.onEvent({ kind: 'job-done', jobId, stage: 'import' });
  }
}
