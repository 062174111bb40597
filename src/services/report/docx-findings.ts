import { Paragraph, TableCell, TextRun, WidthType } from 'docx';
import type { ExportDocument } from '../../core/formats/document.ts';
import { cleanXmlText } from '../../core/formats/xml-text.ts';
import type { Passage, Unit, UnitId } from '../../core/model.ts';
import { packDocx, writeCell, writeTable, type DocxOptions } from './docx-tables.ts';
import { sentencesAround, type ContextPiece } from './passage-context.ts';
import { listRemarks } from './remark-table.ts';
import { placeLabel } from './words.ts';

interface FindingsOptions extends DocxOptions {
  /** Undefined where the unit is gone: then its words are quoted as they were. */
  readonly unitOf: (id: UnitId) => Unit | undefined;
}

type WithQuote = Passage & { readonly quote?: string };

const font = 'Noto Serif';
/** In twentieths of a point: place, passage A, passage B, remark, proposed wording. */
const widths = [1700, 3900, 3900, 2900, 2000];

/**
 * Writes the table of findings, notes and discrepancies: place, passage A, passage B, remark, proposed wording. A passage
 * stands in its whole sentence, its words bold on yellow.
 */
export function writeFindingsDocx(document: ExportDocument, options: FindingsOptions): Promise<Uint8Array> {
  const { words } = options;
  const lines = listRemarks(document, words).map((line) => {
    const place = `${line.rowNumber > 0 ? `${String(line.rowNumber)}. ` : ''}${line.place}`;
    return [
      writeCell([place, line.rank].filter((part) => part !== '').join('\n'), widths[0]!, false),
      writePassages(document, options, { passages: line.passagesA, width: widths[1]! }),
      writePassages(document, options, { passages: line.passagesB, width: widths[2]! }),
      writeCell(line.remark, widths[3]!, false),
      writeCell(line.proposedWording, widths[4]!, false),
    ];
  });
  const head = ['place', 'passageA', 'passageB', 'remark', 'proposedWording'].map((name, place) =>
    writeCell(words(`report.column.${name}`), widths[place]!, true),
  );
  return packDocx(document, {
    ...options,
    heading: words('report.findings'),
    table: writeTable(head, lines, widths),
    isEmpty: lines.length === 0,
  });
}

// One paragraph a unit: what several passages of it share is said once.
function writePassages(
  document: ExportDocument,
  { unitOf }: FindingsOptions,
  cell: { readonly passages: readonly WithQuote[]; readonly width: number },
): TableCell {
  const groups = [...Map.groupBy(cell.passages, (passage) => passage.unitId)];
  const paragraphs = groups.map(([unitId, passages]) => {
    const label = `${placeLabel(document, passages[0]!)}: `;
    const pieces = calm(sentencesAround(unitOf(unitId), passages));
    return new Paragraph({
      spacing: { after: 60 },
      children: [run({ text: label, isMarked: false }, '5B6470'), ...pieces.map((piece) => run(piece))],
    });
  });
  return new TableCell({
    width: { size: cell.width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children: paragraphs.length > 0 ? paragraphs : [new Paragraph({})],
  });
}

/** Longest stretch that may be marked from end to end, in code units. */
const longestMarked = 120;

// Where everything is meant, marking everything shows nothing.
function calm(pieces: readonly ContextPiece[]): readonly ContextPiece[] {
  const isAllMarked = pieces.every(({ text, isMarked }) => isMarked || text.trim() === '');
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return isAllMarked && length > longestMarked
    ? pieces.map((piece) => ({ ...piece, isMarked: false }))
    : pieces;
}

function run({ text, isMarked }: ContextPiece, color?: string): TextRun {
  return new TextRun({
    text: cleanXmlText(text).text,
    size: 19,
    font,
    ...(isMarked ? { bold: true, highlight: 'yellow' as const } : {}),
    ...(color === undefined ? {} : { color }),
  });
}
