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
  type ICommentOptions,
} from 'docx';
import type { ExportDocument } from '../../core/formats/document.ts';
import { cleanXmlText } from '../../core/formats/xml-text.ts';
import type { Message } from '../../core/model.ts';
import { sourceLine, type Words } from './words.ts';

/** What both Word tables are written with. */
export interface DocxOptions {
  readonly words: Words;
  readonly losses: readonly Message[];
}

/** Width of a landscape A4 page between its margins, in twentieths of a point. */
export const tableWidth = 14_400;
const font = 'Noto Serif';

/** Makes a table of written cells whose head repeats on every page. widths: in twentieths of a point. */
export function writeTable(
  head: readonly TableCell[],
  lines: readonly (readonly TableCell[])[],
  widths: readonly number[],
): Table {
  return new Table({
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [
      new TableRow({ tableHeader: true, children: [...head] }),
      ...lines.map((line) => new TableRow({ cantSplit: true, children: [...line] })),
    ],
  });
}

/** Makes a cell; each line of the text is a paragraph. size: of the letters, in half points. */
export function writeCell(text: string, width: number, isHead: boolean, size = 19): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(isHead ? { shading: { fill: 'EEF0F2' } } : {}),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          spacing: { after: 40 },
          children: [new TextRun({ text: cleanXmlText(line).text, bold: isHead, size, font })],
        }),
    ),
  });
}

/** Packs a Word file: title, sources, the table, what was left out. */
export async function packDocx(
  document: ExportDocument,
  parts: DocxOptions & {
    readonly heading: string;
    readonly table: Table;
    readonly isEmpty: boolean;
    readonly comments?: readonly ICommentOptions[];
  },
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
    ...(parts.comments && parts.comments.length > 0 ? { comments: { children: [...parts.comments] } } : {}),
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
