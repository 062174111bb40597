import type { ExportRequest } from '../../bridge/api.ts';
import type {
  ExportCell,
  ExportDocument,
  ExportPair,
  ExportPassage,
  ExportRow,
} from '../../core/formats/document.ts';
import { hasText } from '../../core/formats/document.ts';
import { AppError } from '../../core/errors.ts';
import {
  isContentUnit,
  type Row,
  type RowCell,
  type TextId,
  type Unit,
  type UnitSpan,
} from '../../core/model.ts';
import { listUnits } from '../../store/units.ts';
import { listEntries } from '../checks.ts';
import { orientLoose, readComparisonState, rowsOf, type ComparisonState } from '../comparison-state.ts';
import { reader, type ServiceContext } from '../context.ts';
import { accountForLosses, hasCountedUnit, type RowFate } from './account.ts';
import { collectRemarks } from './remarks.ts';
import { PieceMaker } from './piece-maker.ts';
import { segmentRows } from './segment-rows.ts';

/** How many rows an export wants; the preview needs the first ones only. */
export interface CollectOptions {
  readonly rowLimit?: number;
}

/** Gathers what an export asks for, and counts everything that its options leave out. */
export async function collectDocument(
  context: ServiceContext,
  request: ExportRequest,
  limits: CollectOptions = {},
): Promise<ExportDocument> {
  const db = reader(context);
  const state = readComparisonState(db, request.comparisonId);
  const { options } = request;
  const pieces = new PieceMaker(options.includeNonContent);
  const units = new Map<string, Unit>();
  for (const text of state.texts) for (const unit of listUnits(db, text.id)) units.set(unit.id, unit);
  const kept = chosenTexts(state, options.onlyTextId);
  const all = rowsOf(state);
  const judged = chooseRows(all, { kept, request, state, units });
  const chosen = judged.filter(({ fate }) => fate === 'chosen').map(({ row }) => row);
  const makeCell = (cell: RowCell): ExportCell => ({
    pieces: cell.units.flatMap((id) => pieces.ofUnit(units.get(id))),
    ...tieOf(cell),
  });
  const wanted = limits.rowLimit === undefined ? chosen : chosen.slice(0, limits.rowLimit);
  const rows: readonly ExportRow[] =
    options.level === 'segment'
      ? await segmentRows(context, { state, rows: wanted, kept, units, pieces })
      : wanted.map((row) => ({
          number: row.index + 1,
          key: row.key,
          cells: kept.map((place) => makeCell(row.cells[place]!)),
        }));
  const withText = rows.filter((row) => row.cells.some(hasText));
  const texts = kept.map((place) => {
    const { id, sigil, language, provenance } = state.texts[place]!;
    return { id, sigil, language, provenance };
  });
  const remarks = collectRemarks(context, {
    options,
    textIds: new Set<TextId>(texts.map((text) => text.id)),
    entries: options.includeDiscrepancies ? listEntries(context, request.comparisonId) : [],
  });
  return {
    title: state.record.title,
    level: options.level,
    texts,
    pivotIndex: kept.indexOf(state.record.pivotIndex),
    rows: withText,
    pairs: collectPairs(state, { kept, units, includeNonContent: options.includeNonContent }),
    ...remarks.kept,
    exportedAt: context.deps.now(),
    toolVersion: context.deps.info.version,
    losses: [
      // Of a beginning nothing can be said.
      ...(limits.rowLimit === undefined
        ? accountForLosses({ rows: judged, written: withText, kept, units })
        : []),
      ...pieces.losses(),
      ...remarks.losses,
    ],
  };
}

function chosenTexts(state: ComparisonState, onlyTextId: TextId | undefined): readonly number[] {
  const places = state.record.textIds.map((_, place) => place);
  if (onlyTextId === undefined) return places;
  const only = state.record.textIds.indexOf(onlyTextId);
  if (only < 0) throw new AppError('text-missing');
  return places.filter((place) => place === only || place === state.record.pivotIndex);
}

interface Choice {
  readonly kept: readonly number[];
  readonly request: ExportRequest;
  readonly state: ComparisonState;
  readonly units: ReadonlyMap<string, Unit>;
}

function chooseRows(
  rows: readonly Row[],
  choice: Choice,
): readonly { readonly row: Row; readonly fate: RowFate }[] {
  const { options } = choice.request;
  const isCounted = (cell: RowCell): boolean => hasCountedUnit(cell, choice.units, options.includeNonContent);
  return rows.map((row) => {
    const countedCells = choice.kept.filter((place) => isCounted(row.cells[place]!)).length;
    // A row without any content stays out by what it is, whatever ties it.
    if (countedCells === 0) return { row, fate: 'chosen' };
    if (countedCells === 1 && !options.includeUnmatched) return { row, fate: 'unmatched' };
    const isOut = options.confirmedOnly && !isConfirmed(row, choice.kept);
    return { row, fate: isOut ? 'unconfirmed' : 'chosen' };
  });
}

function isConfirmed(row: Row, kept: readonly number[]): boolean {
  const ties = kept.map((place) => row.cells[place]!).filter((cell) => cell.beadId !== undefined);
  return ties.length > 0 && ties.every((cell) => cell.status === 'confirmed' || cell.isAnchor === true);
}

function tieOf(cell: RowCell): Omit<ExportCell, 'pieces'> {
  const { score, status, isTransposed, isManual, isAnchor } = cell;
  return {
    ...(score === undefined ? {} : { score }),
    ...(status === undefined ? {} : { status }),
    ...(isTransposed === undefined ? {} : { isTransposed }),
    ...(isManual === undefined ? {} : { isManual }),
    ...(isAnchor === undefined ? {} : { isAnchor }),
  };
}

// Passages that correspond, each with its words; a paragraph that is not content stays out with its pairs.
function collectPairs(
  state: ComparisonState,
  given: {
    readonly kept: readonly number[];
    readonly units: ReadonlyMap<string, Unit>;
    readonly includeNonContent: boolean;
  },
): readonly ExportPair[] {
  const passage = (textId: TextId, span: UnitSpan): ExportPassage | null => {
    const unit = given.units.get((state.unitIds.get(textId) ?? [])[span.unit] ?? '');
    if (!unit || (!given.includeNonContent && !isContentUnit(unit))) return null;
    const { startOffset, endOffset } = span;
    const content = unit.content.slice(startOffset, endOffset);
    return { textId, unitId: unit.id, startOffset, endOffset, paragraph: unit.ordinal + 1, content };
  };
  const keptIds = new Set(given.kept.map((place) => state.record.textIds[place]));
  return state.ladders
    .filter((ladder) => keptIds.has(ladder.state.textId))
    .flatMap((ladder) =>
      orientLoose(ladder).flatMap((pair): readonly ExportPair[] => {
        const pivot = passage(state.pivotTextId, pair.source);
        const other = passage(ladder.state.textId, pair.target);
        return pivot && other ? [{ pivot, other, score: pair.score }] : [];
      }),
    );
}
