import { strToU8, zipSync } from 'fflate';
import { hasText, pairLoss, type ExportDocument, type ExportRow } from '../../core/formats/document.ts';
import {
  placeRemarks,
  unplacedLoss,
  type RemarkPlace,
  type RowRemark,
} from '../../core/formats/row-remarks.ts';
import { checksAuthor } from '../../core/formats/office-table.ts';
import { XmlInk } from '../../core/formats/xml-ink.ts';
import type { Message } from '../../core/model.ts';
import { remarkBody, remarkRank } from '../report/remark-words.ts';
import { writeTieLines } from '../report/office-words.ts';
import { columnHead, sourceLine, type Words } from '../report/words.ts';

const namespaces = ['office', 'text', 'table', 'style', 'xsl-fo-compatible:fo', 'meta'].map((name) => {
  const [urn = '', prefix = urn] = name.split(':');
  return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${urn}:1.0"`;
});
const root = `${namespaces.join(' ')} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"`;
const mimeType = 'application/vnd.oasis.opendocument.text';

interface OdtOptions {
  readonly words: Words;
  readonly losses: readonly Message[];
}

/** A written document. */
export interface WrittenOdt {
  readonly bytes: Uint8Array;
  readonly rowCount: number;
  readonly losses: readonly Message[];
}

/**
 * Writes the rows as a table in an OpenDocument text, landscape, head repeated on every page; remarks are real
 * annotations on their words. Source: OASIS OpenDocument 1.2.
 */
export function writeOdt(document: ExportDocument, options: OdtOptions): WrittenOdt {
  const ink = new XmlInk();
  const { words } = options;
  const placed = placeRemarks(document, (message) => words(message.key, message.params));
  const rows = document.rows.map((row, rowIndex) =>
    row.cells.some(hasText)
      ? writeRow({ document, row, rowIndex, remarks: placed.byRow.get(rowIndex) ?? [], ink, words })
      : '',
  );
  const losses = [...pairLoss(document), ...unplacedLoss(placed)];
  const files = {
    'content.xml': content(document, { options, ink, rows, losses: [...options.losses, ...losses] }),
    'styles.xml': stylesXml,
    'meta.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-meta ${root}><office:meta><meta:generator>Zvirka/${ink.text(document.toolVersion)}</meta:generator><dc:title>${ink.text(document.title)}</dc:title></office:meta></office:document-meta>`,
    'META-INF/manifest.xml': manifest,
  };
  // The type comes first and unpacked, so that programs know the file by its first bytes.
  const bytes = zipSync({
    mimetype: [strToU8(mimeType), { level: 0 }],
    ...Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
  });
  return {
    bytes,
    rowCount: rows.filter((row) => row !== '').length,
    losses: [...losses, ...ink.losses()],
  };
}

interface RowJob {
  readonly document: ExportDocument;
  readonly row: ExportRow;
  readonly rowIndex: number;
  readonly remarks: readonly RowRemark[];
  readonly ink: XmlInk;
  readonly words: Words;
}

function writeRow(job: RowJob): string {
  const { document, row, ink } = job;
  const cells = document.texts.map((_, textIndex) => {
    const pieces = row.cells[textIndex]?.pieces ?? [];
    const paragraphs = pieces.map((piece, pieceIndex) => {
      const marks = job.remarks.flatMap((remark) =>
        remark.places
          .filter(
            (place) =>
              place.rowIndex === job.rowIndex &&
              place.textIndex === textIndex &&
              place.pieceIndex === pieceIndex,
          )
          .map((place) => ({ place, remark })),
      );
      return `<text:p text:style-name="Cell">${annotate(job, piece.content, marks)}</text:p>`;
    });
    return `<table:table-cell table:style-name="Body" office:value-type="string">${paragraphs.join('') || '<text:p text:style-name="Cell"/>'}</table:table-cell>`;
  });
  const ties = writeTieLines(document, row, job.words)
    .map((line) => `<text:p text:style-name="Number">${writeText(ink, line)}</text:p>`)
    .join('');
  return `<table:table-row table:style-name="Row"><table:table-cell table:style-name="Body" office:value-type="string"><text:p text:style-name="Number">${ink.text(String(row.number))}</text:p></table:table-cell>${cells.join('')}<table:table-cell table:style-name="Body" office:value-type="string">${ties || '<text:p text:style-name="Number"/>'}</table:table-cell></table:table-row>`;
}

// Only the first place of a remark carries its words: a second copy would look like a second remark.
function annotate(
  job: RowJob,
  text: string,
  marks: readonly { readonly place: RemarkPlace; readonly remark: RowRemark }[],
): string {
  const { ink } = job;
  const events = marks
    .filter(({ place, remark }) => place === remark.places[0])
    .flatMap(({ place, remark }) => {
      const name = ink.attribute(`${remark.kind}-${remark.id}`);
      const start = annotation(job, remark, name);
      const end = `<office:annotation-end office:name="${name}"/>`;
      // Without width the two stand together; else ends come before what starts at the same place.
      return place.startOffset === place.endOffset
        ? [{ offset: place.startOffset, rank: 1, xml: start + end }]
        : [
            { offset: place.endOffset, rank: 0, xml: end },
            { offset: place.startOffset, rank: 1, xml: start },
          ];
    })
    .toSorted((a, b) => a.offset - b.offset || a.rank - b.rank);
  let xml = '';
  let at = 0;
  for (const event of events) {
    xml += writeText(ink, text.slice(at, event.offset)) + event.xml;
    at = Math.max(at, event.offset);
  }
  return xml + writeText(ink, text.slice(at));
}

function annotation(job: RowJob, remark: RowRemark, name: string): string {
  const { ink, words } = job;
  const author = remark.entries[0]?.author || (remark.kind === 'discrepancy' ? checksAuthor : '—');
  const date = remark.entries[0]?.createdAt.slice(0, 19) ?? '';
  const lines = [remarkRank(remark, words), ...remarkBody(remark, words).split('\n')].filter(
    (line) => line !== '',
  );
  return `<office:annotation office:name="${name}"><dc:creator>${ink.text(author)}</dc:creator>${date === '' ? '' : `<dc:date>${ink.text(date)}</dc:date>`}${lines.map((line) => `<text:p>${writeText(ink, line)}</text:p>`).join('')}</office:annotation>`;
}

// OpenDocument folds runs of spaces; tabs and line ends have elements of their own.
function writeText(ink: XmlInk, text: string): string {
  return ink
    .text(text.replaceAll('\r', ' '))
    .replace(/^ | {2,}/g, (spaces) => `<text:s text:c="${String(spaces.length)}"/>`)
    .replaceAll('\t', '<text:tab/>')
    .replaceAll('\n', '<text:line-break/>');
}

function content(
  document: ExportDocument,
  parts: {
    readonly options: OdtOptions;
    readonly ink: XmlInk;
    readonly rows: readonly string[];
    readonly losses: readonly Message[];
  },
): string {
  const { ink } = parts;
  const { words } = parts.options;
  const heads = [words('report.row'), ...document.texts.map(columnHead), words('report.column.status')].map(
    (head) =>
      `<table:table-cell table:style-name="Head" office:value-type="string"><text:p text:style-name="HeadText">${ink.text(head)}</text:p></table:table-cell>`,
  );
  const line = (text: string): string => `<text:p text:style-name="Small">${writeText(ink, text)}</text:p>`;
  const body = [
    `<text:h text:style-name="Title1" text:outline-level="1">${ink.text(document.title)}</text:h>`,
    ...document.texts.map((text) => line(`${text.sigil}: ${sourceLine(text.provenance, words)}`)),
    `<table:table table:name="Rows" table:style-name="Rows"><table:table-column table:style-name="Narrow"/><table:table-column table:style-name="Wide" table:number-columns-repeated="${String(Math.max(1, document.texts.length))}"/><table:table-column table:style-name="Status"/><table:table-header-rows><table:table-row>${heads.join('')}</table:table-row></table:table-header-rows>${parts.rows.join('') || '<table:table-row><table:table-cell/></table:table-row>'}</table:table>`,
    ...(parts.losses.length === 0 ? [] : [line(words('report.leftOut'))]),
    ...parts.losses.map((loss) => line(`• ${words(loss.key, loss.params)}`)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${root}><office:automatic-styles>${automaticStyles(document.texts.length)}</office:automatic-styles><office:body><office:text>${body.join('\n')}</office:text></office:body></office:document-content>`;
}

function automaticStyles(textCount: number): string {
  const wide = (21.3 / Math.max(1, textCount)).toFixed(2);
  const cell = (name: string, extra: string): string =>
    `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" fo:border-bottom="0.5pt solid #d9dde2"${extra}/></style:style>`;
  const text = (name: string, size: string, extra = ''): string =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.08cm"/><style:text-properties fo:font-size="${size}" fo:font-family="'Noto Serif'"${extra}/></style:style>`;
  return [
    `<style:style style:name="Rows" style:family="table"><style:table-properties style:width="26cm" table:align="left"/></style:style>`,
    `<style:style style:name="Narrow" style:family="table-column"><style:table-column-properties style:column-width="1.3cm"/></style:style>`,
    `<style:style style:name="Wide" style:family="table-column"><style:table-column-properties style:column-width="${wide}cm"/></style:style>`,
    `<style:style style:name="Status" style:family="table-column"><style:table-column-properties style:column-width="3.4cm"/></style:style>`,
    `<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>`,
    cell('Head', ' fo:background-color="#eef0f2"'),
    cell('Body', ''),
    text('Cell', '10pt'),
    text('Number', '8pt', ' fo:color="#5c6570"'),
    text('Small', '9pt', ' fo:color="#5c6570"'),
    text('HeadText', '9pt', ' fo:font-weight="bold"'),
    text('Title1', '16pt', ' fo:font-weight="bold"'),
  ].join('');
}

const stylesXml = `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-styles ${root}><office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.8cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"/></office:master-styles></office:document-styles>`;

const manifest = `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="${mimeType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
