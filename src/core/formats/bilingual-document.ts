import {
  asId,
  type AnchoredPassage,
  type Finding,
  type FindingId,
  type Note,
  type NoteId,
  type TextId,
  type UnitId,
} from '../model.ts';
import type { BilingualFile, BilingualPlace, BilingualRemark } from './bilingual.ts';
import type { ExportCell, ExportDocument, ExportPiece } from './document.ts';

/** Turns what was read into what can be written: ids are made, paragraphs numbered in the order of their text. */
export function toExportDocument(
  file: BilingualFile,
  given: { readonly title: string; readonly exportedAt: string; readonly toolVersion: string },
): ExportDocument {
  const sigils = uniqueSigils(file);
  const texts = file.texts.map((text, index) => ({
    id: asId<TextId>(`t${String(index)}`),
    sigil: sigils[index] ?? '',
    language: text.language,
    provenance: text.provenance,
  }));
  const numberOf = numberPieces(file);
  const rows = file.rows.map((row, rowIndex) => ({
    number: rowIndex + 1,
    cells: row.cells.map((cell, textIndex): ExportCell => {
      const { pieces, ...tie } = cell;
      return {
        ...tie,
        pieces: pieces.map((piece, pieceIndex): ExportPiece => {
          const at = { rowIndex, textIndex, pieceIndex };
          return {
            unitId: unitIdOf(at),
            paragraph: numberOf(at),
            content: piece.content,
            kept: [{ startOffset: 0, endOffset: piece.content.length }],
            isContent: true,
            ...(piece.place === undefined ? {} : { place: piece.place }),
          };
        }),
      };
    }),
  }));
  const remarks = file.remarks.map((remark, index) =>
    toRemark(file, remark, { index, now: given.exportedAt }),
  );
  return {
    title: file.title === '' ? given.title : file.title,
    level: file.level,
    texts,
    pivotIndex: file.pivotIndex,
    rows,
    pairs: [],
    findings: remarks.flatMap((one) => ('category' in one ? [one] : [])),
    notes: remarks.flatMap((one) => ('category' in one ? [] : [one])),
    discrepancies: [],
    exportedAt: given.exportedAt,
    toolVersion: given.toolVersion,
    losses: file.losses,
  };
}

/** Names for the texts, each once: the file's own, else the language. */
export function uniqueSigils(file: Pick<BilingualFile, 'texts'>): readonly string[] {
  const seen = new Set<string>();
  return file.texts.map((text) => {
    const base = text.sigil.trim() || (text.language === 'und' ? 'TEXT' : text.language.toUpperCase());
    let name = base;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${base}${String(number)}`;
    seen.add(name.toLowerCase());
    return name;
  });
}

/** A piece with its row. */
export type OrderedPiece = Omit<BilingualPlace, 'startOffset' | 'endOffset'> & {
  readonly content: string;
  readonly place?: string;
};

/** The pieces of one text in its own order, by what the file says of it; else in the order of the rows. */
export function orderedPieces(file: BilingualFile, textIndex: number): readonly OrderedPiece[] {
  const pieces = file.rows.flatMap((row, rowIndex) =>
    (row.cells[textIndex]?.pieces ?? []).map((piece, pieceIndex) => ({
      rowIndex,
      textIndex,
      pieceIndex,
      content: piece.content,
      order: piece.order,
      ...(piece.place === undefined ? {} : { place: piece.place }),
    })),
  );
  const sorted = isOrdered(file, textIndex)
    ? pieces.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    : pieces;
  return sorted.map(({ order: _order, ...piece }) => piece);
}

function unitIdOf(at: PieceAt): UnitId {
  return asId<UnitId>(`t${String(at.textIndex)}r${String(at.rowIndex)}p${String(at.pieceIndex)}`);
}

type PieceAt = Pick<BilingualPlace, 'rowIndex' | 'textIndex' | 'pieceIndex'>;

// 1-based numbers in the order of each text. Texts that go by their rows are counted as they are asked for, row by row:
// a table of hundreds of thousands of numbers would only take memory.
function numberPieces(file: BilingualFile): (at: PieceAt) => number {
  const numbers = file.texts.map((_, textIndex) => {
    if (!isOrdered(file, textIndex)) return null;
    return new Map(orderedPieces(file, textIndex).map((piece, index) => [unitIdOf(piece), index + 1]));
  });
  const counters = file.texts.map(() => 0);
  return (at) => {
    const table = numbers[at.textIndex];
    if (table) return table.get(unitIdOf(at)) ?? 0;
    counters[at.textIndex] = (counters[at.textIndex] ?? 0) + 1;
    return counters[at.textIndex] ?? 0;
  };
}

function isOrdered(file: BilingualFile, textIndex: number): boolean {
  return file.rows.every((row) =>
    (row.cells[textIndex]?.pieces ?? []).every((piece) => piece.order !== undefined),
  );
}

function toRemark(
  file: BilingualFile,
  remark: BilingualRemark,
  given: { readonly index: number; readonly now: string },
): Finding | Note {
  const passages = remark.places.map((place): AnchoredPassage => {
    const content =
      file.rows[place.rowIndex]?.cells[place.textIndex]?.pieces[place.pieceIndex]?.content ?? '';
    const { startOffset, endOffset } = spanIn(content, place);
    return {
      textId: asId<TextId>(`t${String(place.textIndex)}`),
      unitId: unitIdOf(place),
      startOffset,
      endOffset,
      quote: content.slice(startOffset, endOffset),
      prefix: '',
      suffix: '',
    };
  });
  const entries = remark.entries.map((entry) => ({ ...entry, createdAt: entry.createdAt || given.now }));
  const [first] = entries;
  if (remark.category === undefined) {
    return {
      id: asId<NoteId>(`n${String(given.index)}`),
      passages,
      state: remark.state,
      entries,
      updatedAt: entries.at(-1)?.createdAt ?? given.now,
    };
  }
  return {
    id: asId<FindingId>(`f${String(given.index)}`),
    category: remark.category,
    severity: remark.severity ?? 'minor',
    passages,
    remark: entries.map((entry) => entry.body).join('\n'),
    proposedWording: remark.proposedWording ?? '',
    author: first?.author ?? '',
    createdAt: first?.createdAt ?? given.now,
    updatedAt: entries.at(-1)?.createdAt ?? given.now,
  };
}

/** A place's span inside the content: clamped, and the whole content where the place has none. */
export function spanIn(
  content: string,
  place: Pick<BilingualPlace, 'startOffset' | 'endOffset'>,
): { readonly startOffset: number; readonly endOffset: number } {
  if (place.startOffset === undefined || place.endOffset === undefined)
    return { startOffset: 0, endOffset: content.length };
  const startOffset = Math.min(content.length, place.startOffset);
  return { startOffset, endOffset: Math.max(startOffset, Math.min(content.length, place.endOffset)) };
}
