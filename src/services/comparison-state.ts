import { orderOf, sortBeads } from '../core/edit/bead-order.ts';
import type { Change, ComparisonRecord, LadderRecord, TextRecord } from '../core/edit/changes.ts';
import { beadChanges } from '../core/edit/changes.ts';
import type { LadderState } from '../core/edit/relink.ts';
import { joinRows, type SideLadder } from '../core/edit/rows.ts';
import { BugError } from '../core/errors.ts';
import type { Bead, ComparisonId, LoosePair, Row, TextId, UnitId } from '../core/model.ts';
import type { ReadableDb } from '../store/database.ts';
import { findLadder, listBeads } from '../store/ladders.ts';
import { listUnitIds } from '../store/units.ts';
import { requireComparison, requireText } from './lookups.ts';

/** A ladder as a comparison sees it: `source` is the pivot, whichever way it is stored. */
export interface PivotLadder {
  readonly record: LadderRecord;
  /** True where the stored ladder runs the other way round. */
  readonly isReversed: boolean;
  readonly state: LadderState;
}

/** A comparison with everything that structure needs. */
export interface ComparisonState {
  readonly record: ComparisonRecord;
  readonly texts: readonly TextRecord[];
  readonly pivotTextId: TextId;
  readonly unitIds: ReadonlyMap<TextId, readonly UnitId[]>;
  readonly ladders: readonly PivotLadder[];
  /** What is known of the texts beside the pivot: it joins their additions. */
  readonly sideLadders: readonly SideLadder[];
}

/** Reads a comparison with its ladders. Throws AppError('comparison-missing'). */
export function readComparisonState(db: ReadableDb, id: ComparisonId): ComparisonState {
  const record = requireComparison(db, id);
  const pivotTextId = record.textIds[record.pivotIndex]!;
  const unitIds = new Map(record.textIds.map((textId) => [textId, listUnitIds(db, textId)]));
  const ladders = record.textIds
    .filter((textId) => textId !== pivotTextId)
    .map((textId) => readPivotLadder(db, pivotTextId, textId));
  return {
    record,
    texts: record.textIds.map((textId) => requireText(db, textId)),
    pivotTextId,
    unitIds,
    ladders,
    sideLadders: readSideLadders(
      db,
      record.textIds.filter((textId) => textId !== pivotTextId),
    ),
  };
}

// Such ladders are there where another comparison, or an earlier base text, brought the pair together.
function readSideLadders(db: ReadableDb, textIds: readonly TextId[]): readonly SideLadder[] {
  const pairs = textIds.flatMap((one, place) =>
    textIds.slice(place + 1).map((other) => [one, other] as const),
  );
  return pairs.flatMap(([one, other]) => {
    const ladder = findLadder(db, one, other);
    if (!ladder || ladder.mode === 'unaligned') return [];
    const { sourceTextId, targetTextId } = ladder;
    const beads = listBeads(db, ladder.id).filter((bead) => bead.source.length > 0 && bead.target.length > 0);
    return [{ sourceTextId, targetTextId, beads }];
  });
}

/** Reads the ladder of a pair as seen from the pivot. */
export function readPivotLadder(db: ReadableDb, pivotTextId: TextId, textId: TextId): PivotLadder {
  const record = findLadder(db, pivotTextId, textId);
  // Made together with the comparison.
  if (!record) throw new BugError(`no ladder between ${pivotTextId} and ${textId}`);
  const isReversed = record.sourceTextId !== pivotTextId;
  const pivotOrder = orderOf(listUnitIds(db, pivotTextId));
  const otherOrder = orderOf(listUnitIds(db, textId));
  const beads = sortBeads(orient(listBeads(db, record.id), isReversed), pivotOrder, otherOrder);
  return { record, isReversed, state: { textId, pivotOrder, otherOrder, beads } };
}

/** Turns beads round where the ladder is stored the other way. */
export function orient(beads: readonly Bead[], isReversed: boolean): readonly Bead[] {
  return isReversed ? beads.map((bead) => ({ ...bead, source: bead.target, target: bead.source })) : beads;
}

/** Spans that correspond, `source` = the pivot. */
export function orientLoose(ladder: PivotLadder): readonly LoosePair[] {
  if (!ladder.isReversed) return ladder.record.loose;
  return ladder.record.loose.map((pair) => ({ ...pair, source: pair.target, target: pair.source }));
}

/** The comparison's rows; with `instead`, as they would be with other ladders. */
export function rowsOf(state: ComparisonState, instead: readonly LadderState[] = []): readonly Row[] {
  return joinRows({
    textIds: state.record.textIds,
    pivotTextId: state.pivotTextId,
    pivotUnits: state.unitIds.get(state.pivotTextId) ?? [],
    ladders: state.ladders.map(
      (ladder) => instead.find((one) => one.textId === ladder.state.textId) ?? ladder.state,
    ),
    sideLadders: state.sideLadders,
  });
}

/** Changes that store new beads of one ladder. */
export function storeBeads(ladder: PivotLadder, after: readonly Bead[]): readonly Change[] {
  return beadChanges(
    ladder.record.id,
    orient(ladder.state.beads, ladder.isReversed),
    orient(after, ladder.isReversed),
  );
}
