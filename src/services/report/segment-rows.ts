import type { ExportCell, ExportRow } from '../../core/formats/document.ts';
import type { SegmentBead } from '../../bridge/api.ts';
import { joinRows, type PivotLadder } from '../../core/edit/rows.ts';
import {
  asId,
  isContentUnit,
  type Bead,
  type BeadId,
  type Passage,
  type Row,
  type RowCell,
  type Unit,
  type UnitId,
} from '../../core/model.ts';
import type { ComparisonState } from '../comparison-state.ts';
import type { ServiceContext } from '../context.ts';
import { alignCells } from '../row-segments.ts';
import type { PieceMaker } from './piece-maker.ts';

interface SegmentJob {
  readonly state: ComparisonState;
  readonly rows: readonly Row[];
  /** Places of the texts to keep, among them the pivot's. */
  readonly kept: readonly number[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly pieces: PieceMaker;
}

/**
 * Cuts rows into sentences: the cells of each row are aligned sentence by sentence with the pivot's and joined as rows
 * of their own. Rows of one side alone are cut without aligning.
 */
export async function segmentRows(context: ServiceContext, job: SegmentJob): Promise<readonly ExportRow[]> {
  const rows: ExportRow[] = [];
  for (const row of job.rows) {
    for (const cells of await cutRow(context, job, row)) {
      rows.push({ number: rows.length + 1, cells });
    }
  }
  return rows;
}

async function cutRow(
  context: ServiceContext,
  job: SegmentJob,
  row: Row,
): Promise<readonly (readonly ExportCell[])[]> {
  const pivotTextId = job.state.pivotTextId;
  // Each sentence gets an id of its own, so that the rules which join units into rows join sentences too.
  const passages = new Map<UnitId, Passage>();
  const idOf = (passage: Passage): UnitId => {
    const id = asId<UnitId>(`${passage.unitId}#${String(passage.startOffset)}`);
    passages.set(id, passage);
    return id;
  };
  const contentUnits = (place: number): readonly UnitId[] =>
    (row.cells[place]?.units ?? []).filter((id) => {
      const unit = job.units.get(id);
      if (unit && !isContentUnit(unit)) job.pieces.ofUnit(unit);
      return unit !== undefined && (isContentUnit(unit) || job.pieces.ofUnit(unit).length > 0);
    });
  const pivotPlace = job.state.record.pivotIndex;
  const pivotUnits = contentUnits(pivotPlace);
  const ladders: PivotLadder[] = [];
  for (const place of job.kept) {
    if (place === pivotPlace) continue;
    const textId = job.state.record.textIds[place]!;
    const found = await alignCells(context, {
      pivot: { textId: pivotTextId, units: pivotUnits },
      other: { textId, units: contentUnits(place) },
    });
    ladders.push({ textId, beads: toBeads(found, row.cells[place]!, idOf) });
  }
  const pivotIds = pivotUnits.flatMap((unitId) =>
    (job.units.get(unitId)?.segments ?? []).map((span) => idOf({ textId: pivotTextId, unitId, ...span })),
  );
  const joined = joinRows({
    textIds: job.kept.map((place) => job.state.record.textIds[place]!),
    pivotTextId,
    pivotUnits: pivotIds,
    ladders,
  });
  return joined.map((piece) =>
    piece.cells.map(({ units, textId: _text, beadId: _bead, ...tie }) => ({
      ...tie,
      pieces: units.flatMap((id) => {
        const passage = passages.get(id);
        const unit = passage && job.units.get(passage.unitId);
        return passage && unit ? job.pieces.ofSpan(unit, passage) : [];
      }),
    })),
  );
}

// A sentence inherits what is said of its row's tie; only the score is its own.
function toBeads(
  found: readonly SegmentBead[],
  tie: RowCell,
  idOf: (passage: Passage) => UnitId,
): readonly Bead[] {
  return found.map((bead, index) => ({
    id: asId<BeadId>(String(index)),
    source: bead.pivot.map(idOf),
    target: bead.other.map(idOf),
    score: bead.score,
    isTransposed: tie.isTransposed ?? false,
    isManual: tie.isManual ?? false,
    isAnchor: tie.isAnchor ?? false,
    status: tie.status ?? 'automatic',
  }));
}
