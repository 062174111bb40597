import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import {
  childrenOf,
  descendantsOf,
  readXmlTree,
  textOf,
  type XmlNode,
} from '../../../src/core/formats/xml/xml-tree.ts';
import { cellText, type ExportDocument } from '../../../src/core/formats/document.ts';
import { placeRemarks } from '../../../src/core/formats/row-remarks.ts';
import { toTable } from '../../../src/core/formats/table.ts';
import { cleanXmlText } from '../../../src/core/formats/xml-text.ts';
import { writeBilingualDocx } from '../../../src/services/report/docx-bilingual.ts';
import { writeOdt } from '../../../src/services/exchange/odt.ts';
import { columnName, writeXlsx } from '../../../src/services/exchange/xlsx.ts';
import { randomDocument } from './random-document.ts';

// Word, LibreOffice and Excel files of random projects: every cell and every remark is in the file.

const runs = Number(process.env['ZVIRKA_ROUND_TRIPS'] ?? 25);
const words = (key: string): string => key;
const clean = (text: string): string => cleanXmlText(text).text;
const squeeze = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();
const check = (body: (document: ExportDocument) => void | Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(randomDocument, async (document) => body(document)),
    { numRuns: runs },
  );
const part = (bytes: Uint8Array, name: string): XmlNode =>
  readXmlTree(strFromU8(unzipSync(bytes)[name] ?? new Uint8Array()), { fileName: name });

/** How many remarks stand in rows. */
function placedCount(document: ExportDocument): number {
  return [...placeRemarks(document, () => '').byRow.values()].flat().length;
}

it('a workbook holds every cell of the table as a string, numbers as numbers', async () => {
  await check((document) => {
    const { bytes } = writeXlsx(document, { words, losses: [] });
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    const got = new Map(
      descendantsOf(sheet, 'c').map((cell) => [
        cell.attributes.get('r') ?? '',
        textOf(cell).replaceAll('_x005F_', '_'),
      ]),
    );
    const { lines } = toTable(document, () => '');
    lines.forEach((line, row) =>
      line.forEach((content, column) =>
        expect(got.get(`${columnName(column)}${String(row + 2)}`)).toBe(
          clean(String(content)).replaceAll('_x005F_', '_'),
        ),
      ),
    );
    expect(descendantsOf(sheet, 'autoFilter')).toHaveLength(1);
    expect(descendantsOf(sheet, 'pane')[0]?.attributes.get('state')).toBe('frozen');
  });
});

it('an OpenDocument text holds every row, and each remark once as an annotation', async () => {
  await check((document) => {
    const { bytes } = writeOdt(document, { words, losses: [] });
    const content = part(bytes, 'content.xml');
    const rows = descendantsOf(content, 'table-row').slice(1);
    const got = rows.map((row) => childrenOf(row, 'table-cell').slice(1, -1).map(odtText));
    expect(got).toEqual(document.rows.map((row) => row.cells.map((cell) => squeeze(cellText(cell)))));
    expect(descendantsOf(content, 'annotation')).toHaveLength(placedCount(document));
  });
});

/** The words of a cell without its annotations; spaces and tabs are elements there. */
function odtText(cell: XmlNode): string {
  const read = (node: XmlNode): string =>
    node.children
      .map((child) => {
        if (typeof child === 'string') return child;
        if (child.local === 'annotation') return '';
        if (child.local === 's' || child.local === 'tab' || child.local === 'line-break') return ' ';
        return child.local === 'p' ? `${read(child)} ` : read(child);
      })
      .join('');
  return squeeze(read(cell));
}

it('a Word document holds every row, and each remark once as a comment', async () => {
  await check(async (document) => {
    const bytes = await writeBilingualDocx(document, { words, losses: [] });
    const main = part(bytes, 'word/document.xml');
    const rows = descendantsOf(main, 'tr').slice(1);
    const got = rows.map((row) =>
      childrenOf(row, 'tc')
        .slice(1, -1)
        .map((cell) => squeeze(descendantsOf(cell, 'p').map(wordText).join(' '))),
    );
    expect(got).toEqual(document.rows.map((row) => row.cells.map((cell) => squeeze(cellText(cell)))));
    const count = placedCount(document);
    expect(descendantsOf(main, 'commentReference')).toHaveLength(count);
    expect(count === 0 ? 0 : descendantsOf(part(bytes, 'word/comments.xml'), 'comment').length).toBe(count);
  });
});

function wordText(paragraph: XmlNode): string {
  return descendantsOf(paragraph, 't').map(textOf).join('');
}
