import type { ComparisonId, JobId } from '../core/model.ts';
import { alignComparison, type AlignScope } from './align-job.ts';
import { checkStateOf } from './check-state.ts';
import { startChecks } from './checks.ts';
import { readComparisonState } from './comparison-state.ts';
import { reader, type ServiceContext } from './context.ts';
import { findJob, startJob } from './jobs.ts';

/**
 * Starts aligning a comparison. Where a run that does as much is under way already, it answers with that one; a wider
 * one waits for a narrower one to end. The checks follow by themselves where the rows are new to them.
 */
export function startAlignment(
  context: ServiceContext,
  comparisonId: ComparisonId,
  scope: AlignScope,
): JobId {
  const running = findJob(context, { stage: 'align', comparisonId });
  if (running && (running.job.scope === 'all' || scope === 'pending')) return running.jobId;
  let isAligned = false;
  const { jobId, ended } = startJob(context, { stage: 'align', comparisonId, scope }, async (job) => {
    await running?.job.ended;
    await alignComparison(context, { comparisonId, scope }, job);
    isAligned = true;
  });
  const job = context.session.jobs.get(jobId);
  // Whoever stops a job (or closes the project) wants no other one after it.
  void ended.then(() => {
    if (isAligned && job?.isCancelled() === false) followWithChecks(context, comparisonId);
  });
  return jobId;
}

function followWithChecks(context: ServiceContext, comparisonId: ComparisonId): void {
  if (!context.deps.checksFollow) return;
  const state = readComparisonState(reader(context), comparisonId);
  if (checkStateOf(context, state) !== 'fresh') startChecks(context, comparisonId);
}
