import type { Row, RowEdit, TextId, UnitId } from '../model.ts';
import type { Group, LadderState } from './relink.ts';
import { impossible, regroup, rowOf, unitsOf, type RowContext, type RowEditResult } from './row-context.ts';

/**
 * Moves one side by one row from this row to the end or to the next anchor of its ladder.
 * Down: this row loses its units, each following row gets what stood above it, and what stood last keeps a row of its
 * own without counterpart. Up: the row above takes this row's units beside its own, each following row moves up, and
 * the last one is left without.
 */
export function shiftSide(context: RowContext, edit: Extract<RowEdit, { kind: 'shift' }>): RowEditResult {
  const place = locate(context, edit.rowKey, edit.textId);
  if ('reason' in place) return impossible(place.reason);
  const { ladder, row } = place;
  const isAnchored = anchoredRows(ladder);
  const rows = context.rows.filter((one) => hasPart(context, one, edit.textId));
  const first = rows.findIndex((one) => one.key === row.key);
  if (first < 0 || unitsOf(row, edit.textId).length === 0) return impossible('nothing-to-move');
  const stop = rows.findIndex((one, index) => index >= first && isAnchored(one));
  const region = rows.slice(first, stop < 0 ? rows.length : stop);
  if (region.length === 0) return impossible('anchored');
  const above = rows[first - 1];
  if (edit.direction === 'up' && (above === undefined || isAnchored(above))) {
    return impossible(above === undefined ? 'first-row' : 'anchored');
  }
  const all = edit.direction === 'up' ? [above!, ...region] : region;
  const groups = shifted(context, all, { textId: edit.textId, direction: edit.direction });
  return regroup(context, [{ ladder, groups }], unitsOf(row, edit.textId)[0]);
}

function shifted(
  context: RowContext,
  rows: readonly Row[],
  options: { readonly textId: TextId; readonly direction: 'up' | 'down' },
): readonly Group[] {
  const pivots = rows.map((row) => unitsOf(row, context.pivotTextId));
  const sides = rows.map((row) => unitsOf(row, options.textId));
  const moved: readonly (readonly UnitId[])[] =
    options.direction === 'down'
      ? [[], ...sides]
      : [[...(sides[0] ?? []), ...(sides[1] ?? [])], ...sides.slice(2), []];
  return moved
    .map((other, index) => ({ pivot: pivots[index] ?? [], other }))
    .filter((group) => group.pivot.length + group.other.length > 0);
}

/** Takes the first unit of the next row that has this side into this row. */
export function pullUnit(context: RowContext, rowKey: string, textId: TextId): RowEditResult {
  const row = rowOf(context, rowKey);
  if (!row) return impossible('row-gone');
  const next = context.rows.slice(row.index + 1).find((one) => unitsOf(one, textId).length > 0);
  if (!next) return impossible('last-row');
  return moveUnit(context, { unitId: unitsOf(next, textId)[0]!, textId, from: next, to: row });
}

/** Gives this row's last unit to the next row of the pivot. */
export function pushUnit(context: RowContext, rowKey: string, textId: TextId): RowEditResult {
  const row = rowOf(context, rowKey);
  if (!row) return impossible('row-gone');
  const unitId = unitsOf(row, textId).at(-1);
  if (unitId === undefined) return impossible('nothing-to-move');
  const isPivot = textId === context.pivotTextId;
  const next = context.rows
    .slice(row.index + 1)
    .find((one) =>
      isPivot ? one.cells.some((cell) => cell.units.length > 0) : hasPart(context, one, textId),
    );
  if (!next) return impossible('last-row');
  return moveUnit(context, { unitId, textId, from: row, to: next });
}

interface UnitMove {
  readonly unitId: UnitId;
  readonly textId: TextId;
  readonly from: Row;
  readonly to: Row;
}

function moveUnit(context: RowContext, move: UnitMove): RowEditResult {
  const isPivot = move.textId === context.pivotTextId;
  const pivotTo = unitsOf(move.to, context.pivotTextId);
  const pivotFrom = unitsOf(move.from, context.pivotTextId);
  const without = (ids: readonly UnitId[]): readonly UnitId[] => ids.filter((id) => id !== move.unitId);
  const changes = context.ladders
    .filter((ladder) => isPivot || ladder.textId === move.textId)
    .map((ladder) => {
      const otherTo = unitsOf(move.to, ladder.textId);
      const otherFrom = unitsOf(move.from, ladder.textId);
      const groups = isPivot
        ? [
            { pivot: [...pivotTo, move.unitId], other: otherTo },
            { pivot: without(pivotFrom), other: otherFrom },
          ]
        : [
            { pivot: pivotTo, other: [...otherTo, move.unitId] },
            { pivot: pivotFrom, other: without(otherFrom) },
          ];
      return { ladder, groups: groups.filter((group) => group.pivot.length + group.other.length > 0) };
    });
  const isTied = isPivot
    ? changes.some(({ ladder }) => unitsOf(move.to, ladder.textId).length > 0)
    : pivotTo.length > 0;
  // Two pieces without a counterpart can't stand in one row: nothing would tie them.
  if (!isTied) return impossible('no-counterpart');
  return regroup(context, changes, move.unitId);
}

/** Exchanges one side's units of two rows. */
export function swapSides(context: RowContext, edit: Extract<RowEdit, { kind: 'swap' }>): RowEditResult {
  const place = locate(context, edit.rowKey, edit.textId);
  if ('reason' in place) return impossible(place.reason);
  const second = rowOf(context, edit.otherRowKey);
  if (!second || second.key === place.row.key) return impossible(second ? 'needs-two-rows' : 'row-gone');
  const pivots = [place.row, second].map((row) => unitsOf(row, context.pivotTextId));
  const sides = [place.row, second].map((row) => unitsOf(row, edit.textId));
  if (sides.every((side) => side.length === 0)) return impossible('nothing-to-move');
  const groups = [
    { pivot: pivots[0]!, other: sides[1]! },
    { pivot: pivots[1]!, other: sides[0]! },
  ].filter((group) => group.pivot.length + group.other.length > 0);
  return regroup(context, [{ ladder: place.ladder, groups }], pivots[0]![0] ?? sides[0]![0]);
}

function locate(
  context: RowContext,
  rowKey: string,
  textId: TextId,
): { readonly row: Row; readonly ladder: LadderState } | { readonly reason: string } {
  const row = rowOf(context, rowKey);
  if (!row) return { reason: 'row-gone' };
  const ladder = context.ladders.find((one) => one.textId === textId);
  return ladder ? { row, ladder } : { reason: 'pivot-side' };
}

// Rows of other translations' additions have no part in this ladder.
function hasPart(context: RowContext, row: Row, textId: TextId): boolean {
  return unitsOf(row, context.pivotTextId).length + unitsOf(row, textId).length > 0;
}

function anchoredRows(ladder: LadderState): (row: Row) => boolean {
  const fixed = new Set<UnitId>(
    ladder.beads.filter((bead) => bead.isAnchor).flatMap((bead) => [...bead.source, ...bead.target]),
  );
  return (row) => row.cells.some((cell) => cell.units.some((id) => fixed.has(id)));
}
