import type { SegmentBead } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import type { Bead, ComparisonId, Row, UnitId } from '../core/model.ts';
import { readUnit } from '../store/units.ts';
import { readComparisonState, rowsOf, type PivotLadder } from './comparison-state.ts';
import { reader, type ServiceContext } from './context.ts';
import { segmentLadder, segmentsOfBeads } from './segment-ladder.ts';

/** The sentences of one row: the pivot's cell with each other cell that has something. */
export async function alignRowSegments(
  context: ServiceContext,
  comparisonId: ComparisonId,
  rowKey: string,
): Promise<readonly SegmentBead[]> {
  const db = reader(context);
  const state = readComparisonState(db, comparisonId);
  const row = rowsOf(state).find((one) => one.key === rowKey);
  if (!row) throw new AppError('not-found');
  const found = await Promise.all(
    state.ladders.map(async (ladder) => {
      const beads = createBeadFinder(ladder)(row);
      const isPaired = beads.some((bead) => bead.source.length > 0 && bead.target.length > 0);
      if (!isPaired) return [];
      return segmentsOfBeads({
        ladder,
        beads,
        pivotTextId: state.pivotTextId,
        segments: await segmentLadder(context, ladder),
        unitOf: (id) => readUnit(db, id)?.unit,
      });
    }),
  );
  return found.flat();
}

/** Makes the question which beads of a ladder a row joins, in ladder order. */
export function createBeadFinder(ladder: PivotLadder): (row: Row) => readonly Bead[] {
  const places = new Map<UnitId, number>();
  ladder.state.beads.forEach((bead, place) => {
    for (const id of [...bead.source, ...bead.target]) places.set(id, place);
  });
  return (row) => {
    const found = new Set(row.cells.flatMap((cell) => cell.units.flatMap((id) => places.get(id) ?? [])));
    return [...found].toSorted((a, b) => a - b).map((place) => ladder.state.beads[place]!);
  };
}
