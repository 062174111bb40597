import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  TableCell,
  TextRun,
  WidthType,
  type ICommentOptions,
} from 'docx';
import { hasText, type ExportDocument, type ExportPiece } from '../../core/formats/document.ts';
import { checksAuthor } from '../../core/formats/office-table.ts';
import { placeRemarks, type PlacedRemarks, type RowRemark } from '../../core/formats/row-remarks.ts';
import { cleanXmlText } from '../../core/formats/xml-text.ts';
import { packDocx, tableWidth, writeCell, writeTable, type DocxOptions } from './docx-tables.ts';
import { remarkBody, remarkRank } from './remark-words.ts';
import { writeTieLines } from './office-words.ts';
import { columnHead } from './words.ts';

/** In twentieths of a point. */
const statusWidth = 1900;

/**
 * Writes the rows of the comparison as a table, one column a text, for reviewers: findings, notes and discrepancies are
 * Word comments on their words.
 */
export function writeBilingualDocx(document: ExportDocument, options: DocxOptions): Promise<Uint8Array> {
  const { words } = options;
  const placed = placeRemarks(document, (message) => words(message.key, message.params));
  const comments = new CommentList(document, placed, options);
  const share = Math.floor((tableWidth - 800 - statusWidth) / Math.max(1, document.texts.length));
  const widths = [800, ...document.texts.map(() => share), statusWidth];
  const lines = document.rows.flatMap((row, rowIndex) =>
    row.cells.some(hasText)
      ? [
          [
            writeCell(String(row.number), 800, false),
            ...document.texts.map((_, textIndex) =>
              writePieces(row.cells[textIndex]?.pieces ?? [], share, (pieceIndex) =>
                comments.marksAt({ rowIndex, textIndex, pieceIndex }),
              ),
            ),
            writeCell(writeTieLines(document, row, words).join('\n'), statusWidth, false, 15),
          ],
        ]
      : [],
  );
  const head = [words('report.row'), ...document.texts.map(columnHead), words('report.column.status')];
  const table = writeTable(
    head.map((text, place) => writeCell(text, widths[place] ?? share, true)),
    lines,
    widths,
  );
  return packDocx(document, {
    ...options,
    heading: words('report.sideBySide'),
    table,
    isEmpty: lines.length === 0,
    comments: comments.written(),
  });
}

interface CommentMark {
  readonly id: number;
  readonly startOffset: number;
  readonly endOffset: number;
}
interface At {
  readonly rowIndex: number;
  readonly textIndex: number;
  readonly pieceIndex: number;
}

/** Numbers the comments: one a remark, on the remark's first place. */
class CommentList {
  readonly #marks: ReadonlyMap<string, readonly CommentMark[]>;
  readonly #comments: readonly ICommentOptions[];

  constructor(document: ExportDocument, placed: PlacedRemarks, options: DocxOptions) {
    const marks = new Map<string, CommentMark[]>();
    this.#comments = [...placed.byRow.values()].flat().map((remark, id) => {
      const place = remark.places[0]!;
      const key = keyOf(place);
      const { startOffset, endOffset } = place;
      marks.set(key, [...(marks.get(key) ?? []), { id, startOffset, endOffset }]);
      return toComment(document, remark, id, options);
    });
    this.#marks = marks;
  }

  marksAt(at: At): readonly CommentMark[] {
    return this.#marks.get(keyOf(at)) ?? [];
  }

  written(): readonly ICommentOptions[] {
    return this.#comments;
  }
}

function keyOf(at: At): string {
  return `${String(at.rowIndex)} ${String(at.textIndex)} ${String(at.pieceIndex)}`;
}

function toComment(
  document: ExportDocument,
  remark: RowRemark,
  id: number,
  { words }: DocxOptions,
): ICommentOptions {
  const author = remark.entries[0]?.author || (remark.kind === 'discrepancy' ? checksAuthor : '—');
  const date = new Date(remark.entries[0]?.createdAt || document.exportedAt);
  const lines = [remarkRank(remark, words), ...remarkBody(remark, words).split('\n')];
  return {
    id,
    author: cleanXmlText(author).text,
    initials: [...cleanXmlText(author).text.trim()].slice(0, 1).join('') || 'Z',
    ...(Number.isNaN(date.getTime()) ? {} : { date }),
    children: lines
      .filter((line) => line !== '')
      .map((line) => new Paragraph({ children: [new TextRun({ text: cleanXmlText(line).text, size: 18 })] })),
  };
}

function writePieces(
  pieces: readonly ExportPiece[],
  width: number,
  marksOf: (pieceIndex: number) => readonly CommentMark[],
): TableCell {
  const paragraphs = pieces.map(
    (piece, pieceIndex) =>
      new Paragraph({ spacing: { after: 40 }, children: commented(piece.content, marksOf(pieceIndex)) }),
  );
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children: paragraphs.length > 0 ? paragraphs : [new Paragraph({})],
  });
}

type Inline = TextRun | CommentRangeStart | CommentRangeEnd;

function commented(text: string, marks: readonly CommentMark[]): readonly Inline[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.startOffset, mark.endOffset])])]
    .filter((offset) => offset >= 0 && offset <= text.length)
    .toSorted((a, b) => a - b);
  const isEmpty = (mark: CommentMark): boolean => mark.startOffset >= mark.endOffset;
  return cuts.flatMap((from, index): readonly Inline[] => {
    const to = cuts[index + 1];
    const ends = marks
      .filter((mark) => mark.endOffset === from && !isEmpty(mark))
      .flatMap(({ id }) => closing(id));
    const points = marks
      .filter((mark) => mark.startOffset === from && isEmpty(mark))
      .flatMap(({ id }) => [new CommentRangeStart(id), ...closing(id)]);
    const starts = marks
      .filter((mark) => mark.startOffset === from && !isEmpty(mark))
      .map(({ id }) => new CommentRangeStart(id));
    const run = to === undefined ? [] : [textRun(text.slice(from, to))];
    return [...ends, ...points, ...starts, ...run];
  });
}

function closing(id: number): readonly Inline[] {
  return [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
}

function textRun(text: string): TextRun {
  return new TextRun({ text: cleanXmlText(text).text, size: 19, font: 'Noto Serif' });
}
