import type { Api } from '../bridge/api.ts';
import type { Change, DecisionRecord } from '../core/edit/changes.ts';
import { AppError } from '../core/errors.ts';
import type { ComparisonId, Decision, DecisionScope, Fingerprint } from '../core/model.ts';
import type { ReadableDb } from '../store/database.ts';
import { listDecisions } from '../store/decisions.ts';
import { listDiscrepancies, type StoredDiscrepancy } from '../store/discrepancies.ts';
import { perform, reader, type ServiceContext } from './context.ts';
import { requireComparison } from './lookups.ts';

type Methods = Pick<Api, 'decisionSet' | 'decisionClear'>;

/** What the user rules on discrepancies. */
export function decisionMethods(context: ServiceContext): Methods {
  return {
    decisionSet: async ({ comparisonId, fingerprint, verdict, scope, reason }) => {
      const db = reader(context);
      requireComparison(db, comparisonId);
      const { likeness } = requireDiscrepancy(context, comparisonId, fingerprint);
      const record: DecisionRecord = {
        comparisonId: scope === 'project' ? null : comparisonId,
        fingerprint,
        verdict,
        scope,
        reason: reason.trim(),
        author: context.settings().author,
        decidedAt: context.deps.now(),
        likeness,
      };
      const key = keyOf(scope, comparisonId, scope === 'this' ? fingerprint : likeness);
      perform(context, {
        label: { key: `edit.decision.${verdict}`, params: {} },
        changes: [
          ...reaching(db, { comparisonId, fingerprint, likeness }).filter((change) => change.key !== key),
          { kind: 'decision', key, to: record },
        ],
        topics: ['project', 'discrepancies'],
      });
    },
    decisionClear: async ({ comparisonId, fingerprint }) => {
      const { likeness } = requireDiscrepancy(context, comparisonId, fingerprint);
      const changes = reaching(reader(context), { comparisonId, fingerprint, likeness });
      if (changes.length === 0) throw new AppError('not-found');
      perform(context, {
        label: { key: 'edit.decision.clear', params: {} },
        changes,
        topics: ['project', 'discrepancies'],
      });
    },
  };
}

/** Answers which decision holds for a discrepancy of this comparison: the narrowest scope wins. */
export function createDecider(
  db: ReadableDb,
  comparisonId: ComparisonId,
): (fingerprint: Fingerprint, likeness: string) => Decision | undefined {
  const decisions = new Map(listDecisions(db).map(({ key, decision }) => [key, decision]));
  return (fingerprint, likeness) => {
    const record =
      decisions.get(keyOf('this', comparisonId, fingerprint)) ??
      decisions.get(keyOf('comparison', comparisonId, likeness)) ??
      decisions.get(keyOf('project', comparisonId, likeness));
    if (!record) return undefined;
    const { verdict, scope, reason, author, decidedAt } = record;
    return { fingerprint, verdict, scope, reason, author, decidedAt };
  };
}

type DecisionChange = Extract<Change, { kind: 'decision' }>;

// Every decision that holds for this discrepancy now, as changes that take it back.
function reaching(
  db: ReadableDb,
  on: { readonly comparisonId: ComparisonId; readonly fingerprint: Fingerprint; readonly likeness: string },
): readonly DecisionChange[] {
  const keys = new Set([
    keyOf('this', on.comparisonId, on.fingerprint),
    keyOf('comparison', on.comparisonId, on.likeness),
    keyOf('project', on.comparisonId, on.likeness),
  ]);
  return listDecisions(db)
    .filter(({ key }) => keys.has(key))
    .map(({ key }) => ({ kind: 'decision', key, to: null }));
}

function requireDiscrepancy(
  context: ServiceContext,
  comparisonId: ComparisonId,
  fingerprint: Fingerprint,
): StoredDiscrepancy {
  const stored =
    context.session.unsavedDiscrepancies.get(comparisonId)?.stored ??
    listDiscrepancies(reader(context), comparisonId);
  const found = stored.find((one) => one.discrepancy.fingerprint === fingerprint);
  if (!found) throw new AppError('not-found');
  return found;
}

function keyOf(scope: DecisionScope, comparisonId: ComparisonId, what: string): string {
  return JSON.stringify(scope === 'project' ? [scope, what] : [scope, comparisonId, what]);
}
