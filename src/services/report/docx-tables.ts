import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ExportDocument } from '../../core/formats/document.ts';
import { cleanXmlText } from '../../core/formats/xml-text.ts';
import type { Message } from '../../core/model.ts';
import { listRemarks } from './remark-table.ts';
import { columnHead, sourceLine, type Words } from './words.ts';

interface DocxOptions {
  readonly words: Words;
  readonly losses: readonly Message[];
}

/** Width of a landscape A4 page between its margins, in twentieths of a point. */
const tableWidth = 14_400;
const font = 'Noto Serif';

/** Writes the table of findings, notes and discrepancies: place, passage A, passage B, remark, proposed wording. */
export function writeFindingsDocx(document: ExportDocument, options: DocxOptions): Promise<Uint8Array> {
  const { words } = options;
  const lines = listRemarks(document, words).map((line) => [
    [`${line.rowNumber > 0 ? `${String(line.rowNumber)}. ` : ''}${line.place}`, line.rank]
      .filter((part) => part !== '')
      .join('\n'),
    line.passageA,
    line.passageB,
    line.remark,
    line.proposedWording,
  ]);
  const head = ['place', 'passageA', 'passageB', 'remark', 'proposedWording'].map((name) =>
    words(`report.column.${name}`),
  );
  const table = writeTable(head, lines, [1900, 3400, 3400, 3300, 2400]);
  return pack(document, {
    ...options,
    heading: words('report.findings'),
    table,
    isEmpty: lines.length === 0,
  });
}

/** Writes the rows of the comparison as a table, one column a text. */
export function writeBilingualDocx(document: ExportDocument, options: DocxOptions): Promise<Uint8Array> {
  const { words } = options;
  const lines = document.rows.map((row) => [
    String(row.number),
    ...row.cells.map((cell) => cell.pieces.map((piece) => piece.content).join('\n')),
  ]);
  const head = [words('report.row'), ...document.texts.map(columnHead)];
  const share = Math.floor((tableWidth - 800) / document.texts.length);
  const table = writeTable(head, lines, [800, ...document.texts.map(() => share)]);
  return pack(document, {
    ...options,
    heading: words('report.sideBySide'),
    table,
    isEmpty: lines.length === 0,
  });
}

function writeTable(
  head: readonly string[],
  lines: readonly (readonly string[])[],
  widths: readonly number[],
): Table {
  return new Table({
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((text, place) => writeCell(text, widths[place]!, true)),
      }),
      ...lines.map(
        (line) =>
          new TableRow({
            cantSplit: true,
            children: line.map((text, place) => writeCell(text, widths[place]!, false)),
          }),
      ),
    ],
  });
}

function writeCell(text: string, width: number, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(isHead ? { shading: { fill: 'EEF0F2' } } : {}),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          spacing: { after: 40 },
          children: [new TextRun({ text: cleanXmlText(line).text, bold: isHead, size: 19, font })],
        }),
    ),
  });
}

async function pack(
  document: ExportDocument,
  parts: DocxOptions & { readonly heading: string; readonly table: Table; readonly isEmpty: boolean },
): Promise<Uint8Array> {
  const { words } = parts;
  const line = (text: string, size = 18): Paragraph =>
    new Paragraph({
      spacing: { after: 60 },
      children: [new TextRun({ text: cleanXmlText(text).text, size, font })],
    });
  const file = new Document({
    title: document.title,
    creator: 'Zvirka',
    description: parts.heading,
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 },
            margin: { top: 1000, bottom: 1000, left: 1200, right: 1200 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: 16, font })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            spacing: { after: 120 },
            children: [new TextRun({ text: cleanXmlText(`${document.title}: ${parts.heading}`).text, font })],
          }),
          ...document.texts.map((text) => line(`${text.sigil}: ${sourceLine(text.provenance, words)}`)),
          line(''),
          ...(parts.isEmpty ? [line(words('report.nothing'))] : [parts.table]),
          ...(parts.losses.length === 0 ? [] : [line(''), line(words('report.leftOut'), 16)]),
          ...parts.losses.map((loss) => line(`• ${words(loss.key, loss.params)}`, 16)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}
