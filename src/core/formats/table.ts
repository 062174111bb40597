import type { Message } from '../model.ts';
import { cellTieWords, joinPlaces } from './cell-pieces.ts';
import { cellText, hasText, pairLoss, type ExportCell, type ExportDocument } from './document.ts';
import { writeRemarkCell } from './remark-cells.ts';
import { placeRemarks, unplacedLoss, type RowRemark, type Say } from './row-remarks.ts';
import type { WrittenText } from './document.ts';

/** What a column holds; `place` (paragraph), `origin` (place in the file that the text came from), `words`, `score` and
 *  `status` belong to one text. */
export interface TableColumn {
  readonly kind:
    'row' | 'place' | 'origin' | 'words' | 'score' | 'status' | 'discrepancies' | 'findings' | 'notes';
  /** Index into `document.texts`, 0-based; absent for columns of the whole row. */
  readonly textIndex?: number;
  /** The same in every interface language, so that files can be read back. */
  readonly head: string;
}

/** The comparison as a table of strings and numbers. */
export interface ComparisonTable {
  readonly columns: readonly TableColumn[];
  readonly lines: readonly (readonly (string | number)[])[];
  readonly losses: readonly Message[];
}

/** Lays a document out as a table: a line a row, what is said of the row in columns at the end. */
export function toTable(document: ExportDocument, say: Say): ComparisonTable {
  const placed = placeRemarks(document, say);
  const columns = columnsOf(document);
  const lines = document.rows.flatMap((row, rowIndex) => {
    if (!row.cells.some(hasText)) return [];
    const remarks = placed.byRow.get(rowIndex) ?? [];
    return [
      columns.map((column): string | number => {
        const cell = column.textIndex === undefined ? undefined : row.cells[column.textIndex];
        switch (column.kind) {
          case 'row':
            return row.number;
          case 'place':
            return [...new Set(cell?.pieces.map((piece) => piece.paragraph) ?? [])].join(' ');
          case 'origin':
            return originOf(cell);
          case 'words':
            return cellText(cell);
          case 'score':
            return cell?.score === undefined || !hasText(cell) ? '' : Math.round(cell.score * 1e4) / 1e4;
          case 'status':
            return cell?.score === undefined || !hasText(cell)
              ? ''
              : [
                  cell.status ?? 'automatic',
                  ...cellTieWords(cell).filter((word) => word !== cell.status),
                ].join(' ');
          case 'discrepancies':
            return lineOf(remarks, 'discrepancy');
          case 'findings':
            return lineOf(remarks, 'finding');
          case 'notes':
            return lineOf(remarks, 'note');
        }
      }),
    ];
  });
  return { columns, lines, losses: [...pairLoss(document), ...unplacedLoss(placed)] };
}

function lineOf(remarks: readonly RowRemark[], kind: RowRemark['kind']): string {
  return writeRemarkCell(remarks.filter((remark) => remark.kind === kind));
}

/** Where a cell's pieces stand in the file that their text came from; empty where nobody knows. */
export function originOf(cell: ExportCell | undefined): string {
  const pieces = (cell?.pieces ?? []).filter((piece) => piece.content.trim() !== '');
  return joinPlaces(pieces.map((piece) => piece.place ?? ''));
}

/** Indexes of the texts whose pieces have places in the files that they came from. */
export function textsWithOrigin(document: ExportDocument): ReadonlySet<number> {
  return new Set(
    document.texts.flatMap((_, index) =>
      document.rows.some((row) => row.cells[index]?.pieces.some((piece) => piece.place !== undefined))
        ? [index]
        : [],
    ),
  );
}

function columnsOf(document: ExportDocument): readonly TableColumn[] {
  const withOrigin = textsWithOrigin(document);
  const texts = document.texts.flatMap((text, textIndex): TableColumn[] => [
    { kind: 'place', textIndex, head: `${text.sigil} ¶` },
    ...(withOrigin.has(textIndex) ? [{ kind: 'origin' as const, textIndex, head: `${text.sigil} @` }] : []),
    { kind: 'words', textIndex, head: `${text.sigil} (${text.language})` },
  ]);
  const ties = document.texts.flatMap((text, textIndex): TableColumn[] =>
    textIndex === document.pivotIndex
      ? []
      : [
          { kind: 'score', textIndex, head: `${text.sigil} score` },
          { kind: 'status', textIndex, head: `${text.sigil} status` },
        ],
  );
  const whole: TableColumn[] = [];
  if (document.discrepancies.length > 0) whole.push({ kind: 'discrepancies', head: 'discrepancies' });
  if (document.findings.length > 0) whole.push({ kind: 'findings', head: 'findings' });
  if (document.notes.length > 0) whole.push({ kind: 'notes', head: 'notes' });
  return [{ kind: 'row', head: 'row' }, ...texts, ...ties, ...whole];
}

// What a spreadsheet runs as a formula, and the same behind apostrophes, so that one can be taken off again.
const formula = /^\s*'*[=+\-@\t\r]/;

/** Puts an apostrophe before what a spreadsheet would run; `unguardCell` takes it off. */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe of `guardCell`. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

/**
 * Writes a comma-separated table: UTF-8 with byte-order mark (spreadsheets guess wrong without), CRLF, cells quoted
 * where they must be, formulas neutralised. Source: RFC 4180.
 */
export function writeCsv(document: ExportDocument, say: Say): WrittenText {
  const table = toTable(document, say);
  let guardedCount = 0;
  const field = (content: string | number): string => {
    const text = String(content);
    const safe = typeof content === 'number' ? text : guardCell(text);
    if (safe !== text) guardedCount += 1;
    return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [table.columns.map((column) => column.head), ...table.lines];
  const text = `\ufeff${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
  return {
    text,
    rowCount: table.lines.length,
    losses: [
      ...table.losses,
      ...(guardedCount > 0 ? [{ key: 'loss.guardedCells', params: { count: guardedCount } }] : []),
    ],
  };
}
