import type { SegmentBead } from '../bridge/api.ts';
import type { AlignText } from '../core/align/types.ts';
import { AppError } from '../core/errors.ts';
import type { ComparisonId, Passage, TextId, UnitId } from '../core/model.ts';
import type { ReadableDb } from '../store/database.ts';
import { readText } from '../store/texts.ts';
import { readUnit } from '../store/units.ts';
import { readComparisonState, rowsOf } from './comparison-state.ts';
import { reader, type ServiceContext } from './context.ts';

/** Aligns the sentences of one row: the pivot's cell with each other cell that has something. */
export async function alignRowSegments(
  context: ServiceContext,
  comparisonId: ComparisonId,
  rowKey: string,
): Promise<readonly SegmentBead[]> {
  const db = reader(context);
  const state = readComparisonState(db, comparisonId);
  const row = rowsOf(state).find((one) => one.key === rowKey);
  if (!row) throw new AppError('not-found');
  const pivotUnits = row.cells.find((cell) => cell.textId === state.pivotTextId)?.units ?? [];
  const beads: SegmentBead[] = [];
  for (const cell of row.cells) {
    if (cell.textId === state.pivotTextId || cell.units.length === 0 || pivotUnits.length === 0) continue;
    beads.push(
      ...(await alignCells(context, {
        pivot: { textId: state.pivotTextId, units: pivotUnits },
        other: { textId: cell.textId, units: cell.units },
      })),
    );
  }
  return beads;
}

interface CellUnits {
  readonly textId: TextId;
  readonly units: readonly UnitId[];
}

/** Aligns the sentences of two cells that correspond; every sentence of both once, a side may be empty. */
export async function alignCells(
  context: ServiceContext,
  cells: { readonly pivot: CellUnits; readonly other: CellUnits },
): Promise<readonly SegmentBead[]> {
  const db = reader(context);
  const pivot = segmentsOf(db, cells.pivot);
  const other = segmentsOf(db, cells.other);
  const { result } = context.deps.compute.run({
    kind: 'align',
    source: pivot.text,
    target: other.text,
    mode: 'parallel',
    anchors: [],
    explain: false,
  });
  return (await result).beads.map((bead) => ({
    textId: cells.other.textId,
    pivot: bead.source.map((place) => pivot.passages[place]!),
    other: bead.target.map((place) => other.passages[place]!),
    score: bead.score,
  }));
}

function segmentsOf(
  db: ReadableDb,
  cell: CellUnits,
): { readonly text: AlignText; readonly passages: readonly Passage[] } {
  const pieces = cell.units.flatMap((unitId) => {
    const unit = readUnit(db, unitId)?.unit;
    return (unit?.segments ?? []).map((span) => ({
      content: unit?.content.slice(span.startOffset, span.endOffset) ?? '',
      passage: { textId: cell.textId, unitId, ...span },
    }));
  });
  return {
    text: {
      language: readText(db, cell.textId)?.language ?? 'und',
      units: pieces.map((piece) => piece.content),
    },
    passages: pieces.map((piece) => piece.passage),
  };
}
