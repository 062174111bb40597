import type { ComparisonId, JobId } from '../core/model.ts';
import { alignComparison, type AlignScope } from './align-job.ts';
import type { ServiceContext } from './context.ts';
import { findJob, startJob } from './jobs.ts';

/**
 * Starts aligning a comparison. Where a run that does as much is under way already, it answers with that one; a wider
 * one waits for a narrower one to end.
 */
export function startAlignment(
  context: ServiceContext,
  comparisonId: ComparisonId,
  scope: AlignScope,
): JobId {
  const running = findJob(context, { stage: 'align', comparisonId });
  if (running && (running.job.scope === 'all' || scope === 'pending')) return running.jobId;
  return startJob(context, { stage: 'align', comparisonId, scope }, async (job) => {
    await running?.job.ended;
    await alignComparison(context, { comparisonId, scope }, job);
  }).jobId;
}
