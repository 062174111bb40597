import type { ExportCell, ExportDocument, ExportPiece, WrittenText } from '../core/formats/document.ts';
import { writeCsv } from '../core/formats/table.ts';
import { writeTei } from '../core/formats/tei.ts';
import { writeTmx } from '../core/formats/tmx.ts';
import { writeTsv } from '../core/formats/tsv.ts';
import { writeXliff12 } from '../core/formats/xliff12.ts';
import { writeXliff2 } from '../core/formats/xliff2.ts';
import { joinRows } from '../core/edit/rows.ts';
import { asId, type Bead, type BeadId, type RowCell, type TextId, type UnitId } from '../core/model.ts';
import type { Alignment } from './align-output.ts';
import type { AlignFormat } from './command-table.ts';
import { translate } from './messages.ts';
import { noPivot } from './options.ts';

/** Formats of `align` that hold words and take two to four texts. */
export type DocumentFormat = Exclude<AlignFormat, 'json' | 'beads' | 'ladder'>;

/** Writes an alignment in a format of other programs. The same alignment gives the same bytes: no date stands in it. */
export function writeAlignment(format: DocumentFormat, alignment: Alignment): WrittenText {
  const document = toDocument(alignment);
  const say = ({
    key,
    params,
  }: {
    key: string;
    params?: Readonly<Record<string, string | number>>;
  }): string => translate(key, params);
  switch (format) {
    case 'tsv':
      return writeTsv(document);
    case 'csv':
      return writeCsv(document, say);
    case 'tmx':
      return writeTmx(document);
    case 'xliff':
    case 'xliff21':
      return writeXliff2(document, say);
    case 'xliff12':
      return writeXliff12(document, say);
    case 'tei':
      return writeTei(document, say);
  }
}

/** The alignment as rows of all texts, joined through the pivot; what is not content stays out. */
function toDocument({ inputs, pivotIndex, pairs, unit }: Alignment): ExportDocument {
  const sigils = uniqueSigils(inputs.map(({ file }) => file.replace(/\.[^.]*$/u, '')));
  const textIds = inputs.map((_, index) => asId<TextId>(String(index)));
  const pivotId = textIds[pivotIndex];
  if (pivotId === undefined) throw noPivot(pivotIndex + 1, inputs.length);
  const idOf = (text: number, index: number): UnitId => asId<UnitId>(`${String(text)} ${String(index)}`);
  const rows = joinRows({
    textIds,
    pivotTextId: pivotId,
    pivotUnits: (inputs[pivotIndex]?.units ?? []).map((_, index) => idOf(pivotIndex, index)),
    ladders: pairs.map(({ otherIndex, beads }) => ({
      textId: asId<TextId>(String(otherIndex)),
      beads: beads.map((bead, at): Bead => ({
        id: asId<BeadId>(`${String(otherIndex)} ${String(at)}`),
        source: bead.source.map((index) => idOf(pivotIndex, index)),
        target: bead.target.map((index) => idOf(otherIndex, index)),
        score: bead.score,
        isTransposed: bead.isTransposed,
        isManual: false,
        isAnchor: false,
        status: 'automatic',
      })),
    })),
  });
  const pieceOf = (id: UnitId): readonly ExportPiece[] => {
    const [text = 0, index = 0] = id.split(' ').map(Number);
    const content = inputs[text]?.units[index] ?? '';
    if (content.trim() === '' || inputs[text]?.skipped?.[index] === true) return [];
    const kept = [{ startOffset: 0, endOffset: content.length }];
    return [{ unitId: id, paragraph: index + 1, content, kept, isContent: true }];
  };
  return {
    title: sigils.join(' – '),
    level: unit === 'sentence' ? 'segment' : 'unit',
    texts: inputs.map(({ language, provenance }, index) => ({
      id: asId<TextId>(String(index)),
      sigil: sigils[index] ?? '',
      language,
      provenance: provenance ?? {},
    })),
    pivotIndex,
    rows: rows
      .map((row) => ({ number: row.index + 1, cells: row.cells.map((cell) => toCell(cell, pieceOf)) }))
      .filter((row) => row.cells.some((cell) => cell.pieces.length > 0)),
    pairs: [],
    findings: [],
    notes: [],
    discrepancies: [],
    exportedAt: '',
    toolVersion: '0.1.0',
    losses: [],
  };
}

function toCell(cell: RowCell, pieceOf: (id: UnitId) => readonly ExportPiece[]): ExportCell {
  const pieces = cell.units.flatMap(pieceOf);
  if (cell.score === undefined || pieces.length === 0) return { pieces };
  const score = Math.round(cell.score * 1e4) / 1e4;
  return {
    pieces,
    score,
    status: 'automatic',
    ...(cell.isTransposed === true ? { isTransposed: true } : {}),
  };
}

function uniqueSigils(names: readonly string[]): readonly string[] {
  return names.map((name, index) =>
    names.indexOf(name) === index
      ? name
      : `${name} ${String(names.slice(0, index + 1).filter((other) => other === name).length)}`,
  );
}
