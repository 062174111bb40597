import type { ReactNode } from 'react';
import type { JobId } from '../../../core/model.ts';
import { dropJob, useData } from '../../state/data-store.ts';
import { attemptQuietly } from '../../state/quiet.ts';
import { api } from '../../transport.ts';
import { JobLine } from '../status-bar.tsx';

let lastNumber = 0;

/** A name for the next reading of a file, so that its progress can be told and it can be stopped. */
export function newImportJob(): JobId {
  lastNumber += 1;
  // The window names its own readings; a name is any text that no other job of this window has.
  return `import-${Date.now()}-${lastNumber}` as JobId;
}

/** Runs a reading and takes its progress off the list when it ends, however it ends. */
export async function withImportJob<T>(jobId: JobId, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    dropJob(jobId);
  }
}

/** Stops a reading that nobody waits for any more. */
export function stopImportJob(jobId: JobId): void {
  void attemptQuietly(() => api.jobCancel({ jobId }));
}

/** How far the reading of a long file has come, with the button that stops it. */
export function ImportProgress(): ReactNode {
  const job = useData((state) => state.jobs.find(({ stage }) => stage === 'import'));
  return job ? (
    <div className="import-progress">
      <JobLine job={job} />
    </div>
  ) : null;
}
