import type { Api, DiscrepancyEntry } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import type { LoosePassages } from '../core/check/quotes/match.ts';
import type { ComparisonId, JobId, Passage, Row, TextId, UnitSpan } from '../core/model.ts';
import { listConcepts } from '../store/concepts.ts';
import { listDiscrepancies, replaceDiscrepancies, type StoredDiscrepancy } from '../store/discrepancies.ts';
import { listUnits } from '../store/units.ts';
import {
  orientLoose,
  readComparisonState,
  rowsOf,
  type ComparisonState,
  type PivotLadder,
} from './comparison-state.ts';
import type { ComparisonData } from './compute.ts';
import { reader, requireProject, writer, type ServiceContext } from './context.ts';
import { createDecider } from './decisions.ts';
import { loadedWordsOf, projectChecks } from './check-settings.ts';
import { checkBasis } from './check-state.ts';
import { findJob, startJob, type JobHandle } from './jobs.ts';
import { likenessOf } from './likeness.ts';
import { requireComparison } from './lookups.ts';

type Methods = Pick<Api, 'checksRun' | 'discrepancies' | 'quotations'>;

/** Checks over the rows of a comparison, and the quotation list. */
export function checkMethods(context: ServiceContext): Methods {
  return {
    checksRun: async ({ comparisonId }) => {
      requireComparison(reader(context), comparisonId);
      return { jobId: startChecks(context, comparisonId) };
    },
    discrepancies: async ({ comparisonId }) => listEntries(context, comparisonId),
    quotations: async ({ comparisonId }) => {
      await alignmentEnd(context, comparisonId);
      const { data, loose } = readData(context, comparisonId);
      return context.deps.compute.run({
        kind: 'quotations',
        ...data,
        concepts: listConcepts(reader(context)),
        ...(loose.length > 0 ? { loose } : {}),
      }).result;
    },
  };
}

/** Starts checking. A run under way looks at rows that may be gone by now: it is stopped. */
export function startChecks(context: ServiceContext, comparisonId: ComparisonId): JobId {
  findJob(context, { stage: 'check', comparisonId })?.job.cancel();
  return startJob(context, { stage: 'check', comparisonId }, (job) =>
    checkComparison(context, comparisonId, job),
  ).jobId;
}

/** Runs the checks and replaces what they found before. What people decided is kept apart and stays. */
export async function checkComparison(
  context: ServiceContext,
  comparisonId: ComparisonId,
  job: JobHandle,
): Promise<void> {
  await alignmentEnd(context, comparisonId);
  const { data, loose } = readData(context, comparisonId);
  const basis = checkBasis(context, readComparisonState(reader(context), comparisonId));
  const checks = projectChecks(context);
  const task = context.deps.compute.run(
    {
      kind: 'check',
      ...data,
      ...(loose.length > 0 ? { loose } : {}),
      disabledChecks: context.settings().disabledChecks,
      rules: checks.rules,
      loadedWords: loadedWordsOf(checks),
      thresholds: checks.thresholds ?? {},
      concepts: listConcepts(reader(context)),
    },
    (fraction) => job.report(fraction),
  );
  const found = await job.follow(task);
  const contents = new Map(
    data.texts.flatMap((text) => text.units.map((unit) => [unit.id, unit.content] as const)),
  );
  const stored = found.map((discrepancy): StoredDiscrepancy => ({
    discrepancy,
    likeness: likenessOf(discrepancy, contents),
  }));
  if (requireProject(context).isReadOnly) {
    context.session.unsavedDiscrepancies.set(comparisonId, { stored, basis });
  } else {
    const db = writer(context);
    db.transaction(() => replaceDiscrepancies(db, comparisonId, { stored, basis }));
  }
  context.deps.onEvent({ kind: 'changed', topics: ['discrepancies', 'comparisons'] });
}

// Rows that are just being made would be checked half-made: an alignment under way comes first.
async function alignmentEnd(context: ServiceContext, comparisonId: ComparisonId): Promise<void> {
  for (const job of context.session.jobs.values()) {
    if (job.stage === 'align' && job.comparisonId === comparisonId) await job.ended;
  }
}

/** Discrepancies of a comparison with their rows and with what was decided on them. */
export function listEntries(
  context: ServiceContext,
  comparisonId: ComparisonId,
): readonly DiscrepancyEntry[] {
  const db = reader(context);
  const rows = rowsOf(readComparisonState(db, comparisonId));
  const keyOf = rowKeys(rows);
  const decide = createDecider(db, comparisonId);
  const stored =
    context.session.unsavedDiscrepancies.get(comparisonId)?.stored ?? listDiscrepancies(db, comparisonId);
  return stored.map(({ discrepancy, likeness }) => {
    const rowKey = discrepancy.passages
      .map((passage) => keyOf.get(passage.unitId))
      .find((key) => key !== undefined);
    const decision = decide(discrepancy.fingerprint, likeness);
    return {
      discrepancy,
      ...(rowKey === undefined ? {} : { rowKey }),
      ...(decision ? { decision } : {}),
    };
  });
}

/** Unit id to the key of the row it stands in. */
export function rowKeys(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => row.cells.flatMap((cell) => cell.units.map((id) => [id, row.key] as const))),
  );
}

function readData(
  context: ServiceContext,
  comparisonId: ComparisonId,
): { readonly data: ComparisonData; readonly loose: readonly LoosePassages[] } {
  const db = reader(context);
  const state = readComparisonState(db, comparisonId);
  const isAligned = state.ladders.some((ladder) => ladder.record.mode !== 'unaligned');
  const hasManual = state.ladders.some((ladder) => ladder.state.beads.some((bead) => bead.isManual));
  // Before anything is aligned every row is a lone unit: checks would call the whole text an omission.
  if (!isAligned && !hasManual) throw new AppError('not-aligned');
  const isComparable = state.ladders.some((ladder) => ladder.record.mode === 'comparable');
  return {
    data: {
      texts: state.texts.map(({ id, sigil, language, provenance }) => ({
        id,
        sigil,
        language,
        provenance,
        units: listUnits(db, id),
      })),
      rows: rowsOf(state),
      pivotIndex: state.record.pivotIndex,
      mode: isComparable ? 'comparable' : 'parallel',
    },
    loose: state.ladders.flatMap((ladder) => loosePassages(state, ladder)),
  };
}

// The aligner speaks of places in the text, checks of units by their ids.
function loosePassages(state: ComparisonState, ladder: PivotLadder): readonly LoosePassages[] {
  const passage = (textId: TextId, span: UnitSpan): Passage => ({
    textId,
    unitId: (state.unitIds.get(textId) ?? [])[span.unit]!,
    startOffset: span.startOffset,
    endOffset: span.endOffset,
  });
  return orientLoose(ladder).map(({ source, target }) => ({
    a: passage(state.pivotTextId, source),
    b: passage(ladder.state.textId, target),
  }));
}
