import { assertNever } from '../errors.ts';
import type { RowEdit, TextId, UnitId } from '../model.ts';
import { mergeRows, splitRow } from './merge-split.ts';
import { pullUnit, pushUnit, shiftSide, swapSides } from './move-side.ts';
import { impossible, regroup, rowOf, unitsOf, type RowContext, type RowEditResult } from './row-context.ts';
import { anchorRows, confirmUpTo, setRowStatus } from './row-status.ts';

/**
 * Does one verb of structure over the ladders of a comparison. Pure: the context is not changed.
 * Whatever it does, every unit of every ladder stands in exactly one bead afterwards.
 */
export function applyRowEdit(context: RowContext, edit: RowEdit): RowEditResult {
  switch (edit.kind) {
    case 'link':
      return linkUnits(context, edit);
    case 'unlink':
      return unlinkRow(context, edit.rowKey, edit.textId);
    case 'merge-rows':
      return mergeRows(context, edit.rowKeys);
    case 'split-row':
      return splitRow(context, edit);
    case 'shift':
      return shiftSide(context, edit);
    case 'pull-unit':
      return pullUnit(context, edit.rowKey, edit.textId);
    case 'push-unit':
      return pushUnit(context, edit.rowKey, edit.textId);
    case 'swap':
      return swapSides(context, edit);
    case 'anchor':
      return anchorRows(context, edit.rowKeys, edit.isAnchor);
    case 'status':
      return setRowStatus(context, edit.rowKeys, edit.status);
    case 'confirm-up-to':
      return confirmUpTo(context, edit.rowKey);
    default:
      return assertNever(edit);
  }
}

function linkUnits(context: RowContext, edit: Extract<RowEdit, { kind: 'link' }>): RowEditResult {
  const ladder = context.ladders.find((one) => one.textId === edit.textId);
  if (!ladder) return impossible('pivot-side');
  const group = { pivot: unique(edit.pivotUnits), other: unique(edit.otherUnits) };
  if (group.pivot.length === 0 || group.other.length === 0) return impossible('one-side-empty');
  const isKnown =
    group.pivot.every((id) => ladder.pivotOrder.has(id)) &&
    group.other.every((id) => ladder.otherOrder.has(id));
  if (!isKnown) return impossible('unknown-unit');
  return regroup(context, [{ ladder, groups: [group] }], group.pivot[0]);
}

function unlinkRow(context: RowContext, rowKey: string, textId: TextId): RowEditResult {
  const row = rowOf(context, rowKey);
  const ladder = context.ladders.find((one) => one.textId === textId);
  if (!row) return impossible('row-gone');
  if (!ladder) return impossible('pivot-side');
  const pivot = unitsOf(row, context.pivotTextId);
  const other = unitsOf(row, textId);
  if (pivot.length === 0 || other.length === 0) return impossible('not-linked');
  const groups = [
    ...pivot.map((id) => ({ pivot: [id], other: [] })),
    ...other.map((id) => ({ pivot: [], other: [id] })),
  ];
  return regroup(context, [{ ladder, groups }], pivot[0]);
}

function unique(ids: readonly UnitId[]): readonly UnitId[] {
  return [...new Set(ids)];
}
