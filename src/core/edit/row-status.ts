import type { Bead, BeadStatus, Row, UnitId } from '../model.ts';
import type { LadderState } from './relink.ts';
import { impossible, rowOf, type RowContext, type RowEditResult } from './row-context.ts';

/** Fixes rows in place or releases them; a fixed row counts as confirmed by hand. */
export function anchorRows(
  context: RowContext,
  rowKeys: readonly string[],
  isAnchor: boolean,
): RowEditResult {
  return changeRows(context, rowKeys, (bead) => ({ ...bead, isAnchor }));
}

/** Sets what a person says of rows. `automatic` hands the row back to the machine: it is no longer manual either. */
export function setRowStatus(
  context: RowContext,
  rowKeys: readonly string[],
  status: BeadStatus,
): RowEditResult {
  return changeRows(context, rowKeys, (bead) =>
    status === 'automatic' ? { ...bead, status, isManual: false } : { ...bead, status },
  );
}

/** Confirms every row from the first to this one, except those that the user marked as needing review. */
export function confirmUpTo(context: RowContext, rowKey: string): RowEditResult {
  const last = rowOf(context, rowKey);
  if (!last) return impossible('row-gone');
  const keys = context.rows.slice(0, last.index + 1).map((row) => row.key);
  return changeRows(
    context,
    keys,
    (bead) => (bead.status === 'needs-review' ? bead : { ...bead, status: 'confirmed' }),
    rowKey,
  );
}

function changeRows(
  context: RowContext,
  rowKeys: readonly string[],
  change: (bead: Bead) => Bead,
  focusRowKey: string | undefined = rowKeys[0],
): RowEditResult {
  const wanted = new Set(rowKeys);
  const rows = context.rows.filter((row) => wanted.has(row.key));
  if (rows.length === 0 || rows.length < wanted.size) return impossible('row-gone');
  const units = new Set<UnitId>(rows.flatMap((row) => row.cells.flatMap((cell) => cell.units)));
  const ladders = context.ladders.flatMap((ladder): readonly LadderState[] => {
    const beads = ladder.beads.map((bead) => {
      const isMeant = bead.source.some((id) => units.has(id)) || bead.target.some((id) => units.has(id));
      if (!isMeant) return bead;
      const after = change(bead);
      return isSame(bead, after) ? bead : after;
    });
    return beads.some((bead, place) => bead !== ladder.beads[place]) ? [{ ...ladder, beads }] : [];
  });
  if (ladders.length === 0) return impossible('nothing-to-do');
  const focus: Row | undefined = rows.find((row) => row.key === focusRowKey) ?? rows[0];
  const focusUnitId = focus?.cells.flatMap((cell) => cell.units)[0];
  return { isPossible: true, ladders, ...(focusUnitId === undefined ? {} : { focusUnitId }) };
}

function isSame(a: Bead, b: Bead): boolean {
  return a.status === b.status && a.isAnchor === b.isAnchor && a.isManual === b.isManual;
}
