import { createHash } from 'node:crypto';
import type { CheckState } from '../bridge/api.ts';
import type { Row } from '../core/model.ts';
import { listConcepts } from '../store/concepts.ts';
import { readCheckBasis } from '../store/discrepancies.ts';
import { projectChecks } from './check-settings.ts';
import { rowsOf, type ComparisonState } from './comparison-state.ts';
import { reader, type ServiceContext } from './context.ts';

/** Digest of everything that checks look at: the same basis gives the same discrepancies. */
export function checkBasis(
  context: ServiceContext,
  state: ComparisonState,
  rows: readonly Row[] = rowsOf(state),
): string {
  const looked = {
    rows: rows.map((row) => row.key),
    pivot: state.record.pivotIndex,
    texts: state.texts.map(({ id, revision, language, provenance }) => [id, revision, language, provenance]),
    modes: state.ladders.map((ladder) => ladder.record.mode),
    concepts: listConcepts(reader(context)),
    disabledChecks: context.settings().disabledChecks,
    checks: projectChecks(context),
  };
  return createHash('sha256').update(JSON.stringify(looked)).digest('base64url').slice(0, 22);
}

/** Whether the last check looked at what stands now. */
export function checkStateOf(
  context: ServiceContext,
  state: ComparisonState,
  rows: readonly Row[] = rowsOf(state),
): CheckState {
  const basis =
    context.session.unsavedDiscrepancies.get(state.record.id)?.basis ??
    readCheckBasis(reader(context), state.record.id);
  if (basis === null) return 'never';
  return basis === checkBasis(context, state, rows) ? 'fresh' : 'stale';
}
