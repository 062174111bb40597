import type { ExportCell, ExportRow } from '../../core/formats/document.ts';
import type { SegmentBead } from '../../bridge/api.ts';
import { joinRows, type PivotLadder as SegmentTies } from '../../core/edit/rows.ts';
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
import type { SegmentLadder, ServiceContext } from '../context.ts';
import { createBeadFinder } from '../row-segments.ts';
import { segmentLadder, segmentsOfBeads, sentenceId, sentencesOf } from '../segment-ladder.ts';
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
 * Cuts rows into sentences: the sentences inside the beads of each row, aligned with the pivot's, are joined as rows of
 * their own.
 */
export async function segmentRows(context: ServiceContext, job: SegmentJob): Promise<readonly ExportRow[]> {
  const ladders = await Promise.all(
    job.state.ladders
      .filter((ladder) => job.kept.some((place) => job.state.record.textIds[place] === ladder.state.textId))
      .map(async (ladder) => ({
        ladder,
        beadsOf: createBeadFinder(ladder),
        segments: await segmentLadder(context, ladder),
      })),
  );
  const rows: ExportRow[] = [];
  for (const row of job.rows) {
    for (const cells of cutRow(job, row, ladders))
      rows.push({ number: rows.length + 1, key: row.key, cells });
  }
  return rows;
}

interface CutLadder {
  readonly ladder: ComparisonState['ladders'][number];
  readonly beadsOf: (row: Row) => readonly Bead[];
  readonly segments: SegmentLadder;
}

function cutRow(
  job: SegmentJob,
  row: Row,
  ladders: readonly CutLadder[],
): readonly (readonly ExportCell[])[] {
  const { pivotTextId, record } = job.state;
  // Asked for every unit, so that what is left out is counted.
  const counted = new Set(row.cells.flatMap((cell) => cell.units).filter((id) => isCounted(job, id)));
  const unitOf = (id: UnitId): Unit | undefined => (counted.has(id) ? job.units.get(id) : undefined);
  const passages = new Map<UnitId, Passage>();
  const idOf = (passage: Passage): UnitId => {
    const id = sentenceId(passage);
    passages.set(id, passage);
    return id;
  };
  const ties = ladders.map(({ ladder, beadsOf, segments }): SegmentTies => {
    const found = segmentsOfBeads({ ladder, beads: beadsOf(row), segments, pivotTextId, unitOf });
    const cell = row.cells.find((one) => one.textId === ladder.state.textId);
    return { textId: ladder.state.textId, beads: toBeads(found, cell, idOf) };
  });
  const pivotUnits = row.cells[record.pivotIndex]?.units ?? [];
  const joined = joinRows({
    textIds: job.kept.map((place) => record.textIds[place]!),
    pivotTextId,
    pivotUnits: pivotUnits.flatMap((id) => sentencesOf(pivotTextId, unitOf(id)).map(idOf)),
    ladders: ties,
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

function isCounted(job: SegmentJob, id: UnitId): boolean {
  const unit = job.units.get(id);
  if (!unit) return false;
  return isContentUnit(unit) || job.pieces.ofUnit(unit).length > 0;
}

// A sentence inherits what is said of its row's tie; only the score is its own.
function toBeads(
  found: readonly SegmentBead[],
  tie: RowCell | undefined,
  idOf: (passage: Passage) => UnitId,
): readonly Bead[] {
  return found.map((bead, index) => ({
    id: asId<BeadId>(String(index)),
    source: bead.pivot.map(idOf),
    target: bead.other.map(idOf),
    score: bead.score,
    isTransposed: tie?.isTransposed ?? false,
    isManual: tie?.isManual ?? false,
    isAnchor: tie?.isAnchor ?? false,
    status: tie?.status ?? 'automatic',
  }));
}
