import type { Message, Row, TextId, UnitId } from '../model.ts';
import { relink, type Group, type LadderState, type NewBeadId } from './relink.ts';

/** What a structural edit sees: the comparison as rows, and the ladder of the pivot with each other text. */
export interface RowContext {
  readonly pivotTextId: TextId;
  readonly rows: readonly Row[];
  readonly ladders: readonly LadderState[];
  /** UTF-16 code units of a unit: how a split shares out the side it was not asked about. */
  readonly lengthOf: (unitId: UnitId) => number;
  readonly newBeadId: NewBeadId;
}

/** What a verb comes to: new ladders (only those that changed), and the unit whose row to show; or why it can't be. */
export type RowEditResult =
  | { readonly isPossible: true; readonly ladders: readonly LadderState[]; readonly focusUnitId?: UnitId }
  | { readonly isPossible: false; readonly reason: Message };

/** Groups to make in one ladder. */
export interface LadderGroups {
  readonly ladder: LadderState;
  readonly groups: readonly Group[];
}

/** Says that a verb can't be done here, as a catalogue message. */
export function impossible(reason: string, params: Message['params'] = {}): RowEditResult {
  return { isPossible: false, reason: { key: `edit.impossible.${reason}`, params } };
}

/** The row of that key, or undefined. */
export function rowOf(context: RowContext, rowKey: string): Row | undefined {
  return context.rows.find((row) => row.key === rowKey);
}

/** Units that a row holds of one text. */
export function unitsOf(row: Row, textId: TextId): readonly UnitId[] {
  return row.cells.find((cell) => cell.textId === textId)?.units ?? [];
}

/**
 * Makes the groups in their ladders. Refuses where a group would take a unit out of an anchored bead: a fixed row is
 * released by the user, never by the way.
 */
export function regroup(
  context: RowContext,
  changes: readonly LadderGroups[],
  focusUnitId?: UnitId,
): RowEditResult {
  const real = changes.filter(({ groups }) => groups.length > 0);
  for (const { ladder, groups } of real) {
    const groupOf = new Map<UnitId, Group>();
    for (const group of groups) for (const id of [...group.pivot, ...group.other]) groupOf.set(id, group);
    const breaks = ladder.beads.some((bead) => {
      if (!bead.isAnchor) return false;
      const ids = [...bead.source, ...bead.target];
      const group = ids.map((id) => groupOf.get(id)).find((found) => found !== undefined);
      if (group === undefined) return false;
      return (
        group.pivot.length + group.other.length !== ids.length || ids.some((id) => groupOf.get(id) !== group)
      );
    });
    if (breaks) return impossible('anchored');
  }
  const ladders = real.map(({ ladder, groups }) => relink(ladder, groups, context.newBeadId));
  if (ladders.length === 0) return impossible('nothing-to-do');
  return { isPossible: true, ladders, ...(focusUnitId === undefined ? {} : { focusUnitId }) };
}
