import type { Row, RowEdit, UnitId } from '../model.ts';
import type { Group, LadderState } from './relink.ts';
import { impossible, regroup, rowOf, unitsOf, type RowContext, type RowEditResult } from './row-context.ts';

/** Joins neighbouring rows into one: in each ladder, what the rows hold becomes one bead. */
export function mergeRows(context: RowContext, rowKeys: readonly string[]): RowEditResult {
  const rows = context.rows.filter((row) => rowKeys.includes(row.key));
  if (rows.length < new Set(rowKeys).size) return impossible('row-gone');
  if (rows.length < 2) return impossible('needs-two-rows');
  // Additions in between may stay where they are; a row of the pivot left out would be jumped over.
  const between = context.rows.slice(rows[0]!.index, rows.at(-1)!.index);
  const isRun = between.every((row) => rows.includes(row) || unitsOf(row, context.pivotTextId).length === 0);
  if (!isRun) return impossible('rows-apart');
  const pivot = rows.flatMap((row) => unitsOf(row, context.pivotTextId));
  const changes = context.ladders.map((ladder) => {
    const other = rows.flatMap((row) => unitsOf(row, ladder.textId));
    const isWorth = pivot.length > 0 && other.length > 0 && pivot.length + other.length > 2;
    return { ladder, groups: isWorth ? [{ pivot, other }] : [] };
  });
  return regroup(context, changes, pivot[0] ?? rows[0]!.cells.flatMap((cell) => cell.units)[0]);
}

/** Splits a row before one unit. The sides that were not asked about are shared out by length. */
export function splitRow(context: RowContext, edit: Extract<RowEdit, { kind: 'split-row' }>): RowEditResult {
  const row = rowOf(context, edit.rowKey);
  if (!row) return impossible('row-gone');
  const named = unitsOf(row, edit.textId);
  const at = named.indexOf(edit.atUnitId);
  if (at < 0) return impossible('unknown-unit');
  if (at === 0) return impossible('first-unit');
  const share = fraction(context, named, at);
  const pivotUnits = unitsOf(row, context.pivotTextId);
  const pivotAt = edit.textId === context.pivotTextId ? at : cut(context, pivotUnits, share);
  const changes = context.ladders
    // A split asked for in one translation leaves the other translations' ties alone where the pivot stays whole.
    .filter((ladder) => ladder.textId === edit.textId || pivotAt < pivotUnits.length)
    .map((ladder) => ({ ladder, groups: halves(context, row, { ladder, edit, at, share, pivotAt }) }));
  return regroup(context, changes, edit.atUnitId);
}

interface SplitPlan {
  readonly ladder: LadderState;
  readonly edit: Extract<RowEdit, { kind: 'split-row' }>;
  readonly at: number;
  readonly share: number;
  readonly pivotAt: number;
}

function halves(context: RowContext, row: Row, plan: SplitPlan): readonly Group[] {
  const pivot = unitsOf(row, context.pivotTextId);
  const other = unitsOf(row, plan.ladder.textId);
  const otherAt = plan.ladder.textId === plan.edit.textId ? plan.at : cut(context, other, plan.share);
  return [
    { pivot: pivot.slice(0, plan.pivotAt), other: other.slice(0, otherAt) },
    { pivot: pivot.slice(plan.pivotAt), other: other.slice(otherAt) },
  ].filter((group) => group.pivot.length + group.other.length > 0);
}

function fraction(context: RowContext, units: readonly UnitId[], at: number): number {
  const total = units.reduce((sum, id) => sum + context.lengthOf(id), 0);
  const before = units.slice(0, at).reduce((sum, id) => sum + context.lengthOf(id), 0);
  return total === 0 ? at / units.length : before / total;
}

// Index of the first unit after the cut: nearest to the share of characters; both halves get something where they can.
function cut(context: RowContext, units: readonly UnitId[], share: number): number {
  if (units.length < 2) return units.length;
  let best = 1;
  for (let at = 1; at < units.length; at += 1) {
    if (Math.abs(fraction(context, units, at) - share) < Math.abs(fraction(context, units, best) - share))
      best = at;
  }
  return best;
}
