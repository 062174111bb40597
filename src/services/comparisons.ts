import type { Api, ChangeTopic } from '../bridge/api.ts';
import type { Change, ComparisonRecord, LadderRecord } from '../core/edit/changes.ts';
import { beadChanges } from '../core/edit/changes.ts';
import { composeLadders } from '../core/edit/compose.ts';
import { AppError } from '../core/errors.ts';
import { asId, type BeadId, type Comparison, type ComparisonId, type TextId } from '../core/model.ts';
import { listComparisons } from '../store/comparisons.ts';
import type { ReadableDb } from '../store/database.ts';
import { findLadder, listBeads } from '../store/ladders.ts';
import { listUnits, listUnitIds } from '../store/units.ts';
import { startAlignment } from './alignment.ts';
import { checkStateOf } from './check-state.ts';
import { orient, orientLoose, readComparisonState, rowsOf } from './comparison-state.ts';
import { perform, reader, writer, type ServiceContext } from './context.ts';
import { requireComparison, requireText } from './lookups.ts';
import { toComparison, toSummary } from './shelf.ts';

type Methods = Pick<
  Api,
  'comparisonCreate' | 'comparisonUpdate' | 'comparisonRemove' | 'comparisonAlign' | 'comparisonView'
>;
const topics: readonly ChangeTopic[] = ['project', 'comparisons', 'rows'];

/** Comparisons: which texts stand side by side, and their rows. */
export function comparisonMethods(context: ServiceContext): Methods {
  return {
    comparisonCreate: async (args) => createComparison(context, args),
    comparisonUpdate: async (args) => updateComparison(context, args),
    comparisonRemove: async ({ comparisonId }) => {
      const record = requireComparison(reader(context), comparisonId);
      // Ladders stay: another comparison of the same pair finds them again.
      perform(context, {
        label: { key: 'edit.comparison.remove', params: { title: record.title } },
        changes: [{ kind: 'comparison', id: comparisonId, to: null }],
        topics,
      });
    },
    comparisonAlign: async ({ comparisonId, scope }) => {
      writer(context);
      requireComparison(reader(context), comparisonId);
      return { jobId: startAlignment(context, comparisonId, scope) };
    },
    comparisonView: async ({ comparisonId }) => {
      const db = reader(context);
      const state = readComparisonState(db, comparisonId);
      const rows = rowsOf(state);
      return {
        comparison: toComparison(db, state.record),
        checkState: checkStateOf(context, state, rows),
        rows,
        texts: state.texts.map((text) => ({ text: toSummary(db, text), units: listUnits(db, text.id) })),
        ladders: state.ladders.map(({ state: { textId, beads } }) => ({ textId, beads })),
        loose: state.ladders
          .map((ladder) => ({ textId: ladder.state.textId, pairs: orientLoose(ladder) }))
          .filter(({ pairs }) => pairs.length > 0),
      };
    },
  };
}

/** Makes a comparison as one edit. */
export function createComparison(
  context: ServiceContext,
  args: Parameters<Api['comparisonCreate']>[0],
): Comparison {
  const db = reader(context);
  const record: ComparisonRecord = {
    id: asId<ComparisonId>(context.deps.randomId()),
    title: args.title?.trim() || titleOf(db, args.textIds),
    textIds: args.textIds,
    pivotIndex: args.pivotIndex,
    ordinal: Math.max(-1, ...listComparisons(db).map((one) => one.ordinal)) + 1,
  };
  save(context, record, 'edit.comparison.create');
  return toComparison(db, record);
}

function updateComparison(context: ServiceContext, args: Parameters<Api['comparisonUpdate']>[0]): Comparison {
  const db = reader(context);
  const before = requireComparison(db, args.comparisonId);
  const textIds = args.textIds ?? before.textIds;
  // A reordering without a word on the base text keeps the base text.
  const kept = textIds.indexOf(before.textIds[before.pivotIndex]!);
  const record: ComparisonRecord = {
    ...before,
    textIds,
    pivotIndex: args.pivotIndex ?? Math.max(0, kept),
    title: args.title?.trim() || before.title,
  };
  save(context, record, 'edit.comparison.update');
  return toComparison(db, record);
}

function save(context: ServiceContext, record: ComparisonRecord, key: string): void {
  const db = reader(context);
  if (new Set(record.textIds).size < record.textIds.length || record.pivotIndex >= record.textIds.length) {
    throw new AppError('invalid-arguments', { detail: 'textIds' });
  }
  for (const textId of record.textIds) requireText(db, textId);
  const pivotId = record.textIds[record.pivotIndex]!;
  const missing = record.textIds.filter((id) => id !== pivotId && !findLadder(db, pivotId, id));
  perform(context, {
    label: { key, params: { title: record.title } },
    changes: [
      ...missing.flatMap((textId) => newLadder(context, { pivotId, textId, around: record.textIds })),
      { kind: 'comparison', id: record.id, to: record },
    ],
    topics,
  });
}

// A pair that was never aligned begins with what a third text says of it (A–B over A–C–B), else with units alone.
function newLadder(
  context: ServiceContext,
  pair: { readonly pivotId: TextId; readonly textId: TextId; readonly around: readonly TextId[] },
): readonly Change[] {
  const db = reader(context);
  const id = context.deps.randomId();
  const record: LadderRecord = {
    id,
    sourceTextId: pair.pivotId,
    targetTextId: pair.textId,
    mode: 'unaligned',
    sourceRevision: '',
    targetRevision: '',
    isComplete: true,
    loose: [],
  };
  const newBeadId = (): BeadId => asId<BeadId>(context.deps.randomId());
  const middle = pair.around.find(
    (third) =>
      third !== pair.pivotId &&
      third !== pair.textId &&
      isAligned(db, pair.pivotId, third) &&
      isAligned(db, third, pair.textId),
  );
  const beads = composeLadders({
    source: listUnitIds(db, pair.pivotId),
    target: listUnitIds(db, pair.textId),
    first: middle === undefined ? [] : beadsBetween(db, pair.pivotId, middle),
    second: middle === undefined ? [] : beadsBetween(db, middle, pair.textId),
    newBeadId,
  });
  return [{ kind: 'ladder', id, to: record }, ...beadChanges(id, [], beads)];
}

function isAligned(db: ReadableDb, one: TextId, other: TextId): boolean {
  const ladder = findLadder(db, one, other);
  return ladder !== null && ladder.mode !== 'unaligned';
}

function beadsBetween(db: ReadableDb, source: TextId, target: TextId): ReturnType<typeof orient> {
  const ladder = findLadder(db, source, target);
  return ladder ? orient(listBeads(db, ladder.id), ladder.sourceTextId !== source) : [];
}

function titleOf(db: ReadableDb, textIds: readonly TextId[]): string {
  return textIds.map((textId) => requireText(db, textId).sigil).join(' – ');
}
