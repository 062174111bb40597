import type { Api, EditOutcome, RowEditPreview } from '../bridge/api.ts';
import { applyRowEdit } from '../core/edit/row-edit.ts';
import type { RowContext } from '../core/edit/row-context.ts';
import { AppError } from '../core/errors.ts';
import { asId, type BeadId, type ComparisonId, type RowEdit, type UnitId } from '../core/model.ts';
import { readUnit } from '../store/units.ts';
import { readComparisonState, rowsOf, storeBeads, type ComparisonState } from './comparison-state.ts';
import { perform, reader, writer, type ServiceContext } from './context.ts';
import { explainBead } from './explain.ts';
import { explainLoose } from './explain-loose.ts';
import { alignRowSegments } from './row-segments.ts';

type Methods = Pick<Api, 'rowEdit' | 'rowEditPreview' | 'rowSegments' | 'beadExplain' | 'looseExplain'>;

/** The verbs of structure, and what a row is made of. */
export function rowMethods(context: ServiceContext): Methods {
  return {
    rowEdit: async ({ comparisonId, edit }) => editRows(context, comparisonId, edit),
    rowEditPreview: async ({ comparisonId, edit }) => previewEdit(context, comparisonId, edit),
    rowSegments: ({ comparisonId, rowKey }) => alignRowSegments(context, comparisonId, rowKey),
    beadExplain: ({ comparisonId, beadId }) => explainBead(context, comparisonId, beadId),
    looseExplain: (asked) => explainLoose(context, asked),
  };
}

function rowContext(context: ServiceContext, state: ComparisonState): RowContext {
  const db = reader(context);
  return {
    pivotTextId: state.pivotTextId,
    rows: rowsOf(state),
    ladders: state.ladders.map((ladder) => ladder.state),
    lengthOf: (unitId) => readUnit(db, unitId)?.unit.content.length ?? 0,
    newBeadId: () => asId<BeadId>(context.deps.randomId()),
  };
}

function editRows(context: ServiceContext, comparisonId: ComparisonId, edit: RowEdit): EditOutcome {
  writer(context);
  const state = readComparisonState(reader(context), comparisonId);
  const result = applyRowEdit(rowContext(context, state), edit);
  if (!result.isPossible) {
    throw new AppError('edit-not-possible', { ...result.reason.params, reason: result.reason.key });
  }
  const changes = result.ladders.flatMap((after) => {
    const ladder = state.ladders.find((one) => one.state.textId === after.textId);
    return ladder ? storeBeads(ladder, after.beads) : [];
  });
  const outcome = perform(context, {
    label: { key: `edit.row.${edit.kind}`, params: { title: state.record.title } },
    changes,
    topics: ['project', 'rows'],
  });
  const focus = focusKey(rowsOf(state, result.ladders), result.focusUnitId);
  return { ...outcome, ...(focus === undefined ? {} : { focusRowKey: focus }) };
}

function focusKey(rows: ReturnType<typeof rowsOf>, unitId: UnitId | undefined): string | undefined {
  if (unitId === undefined) return undefined;
  return rows.find((row) => row.cells.some((cell) => cell.units.includes(unitId)))?.key;
}

function previewEdit(context: ServiceContext, comparisonId: ComparisonId, edit: RowEdit): RowEditPreview {
  const state = readComparisonState(reader(context), comparisonId);
  const before = rowContext(context, state);
  const result = applyRowEdit(before, edit);
  if (!result.isPossible) {
    return { isPossible: false, reason: result.reason, changedRowCount: 0, rowsAfter: [] };
  }
  const rowsAfter = rowsOf(state, result.ladders);
  const old = new Map(before.rows.map((row) => [row.key, JSON.stringify(row.cells)]));
  const changedRowCount = rowsAfter.filter((row) => old.get(row.key) !== JSON.stringify(row.cells)).length;
  return { isPossible: true, changedRowCount, rowsAfter };
}
