import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../../src/bridge/api.ts';
import type { BilingualFile, BilingualRemark } from '../../../src/core/formats/bilingual.ts';
import { orderedPieces, toExportDocument } from '../../../src/core/formats/bilingual-document.ts';
import { cutCrossings, textPieces, toBitext } from '../../../src/core/formats/bitext.ts';
import { oneLine } from '../../../src/core/formats/corpus-files.ts';
import { writeComparisonJson } from '../../../src/core/formats/comparison-json.ts';
import {
  cellText,
  hasText,
  type ExportCell,
  type ExportDocument,
} from '../../../src/core/formats/document.ts';
import { placeRemarks } from '../../../src/core/formats/row-remarks.ts';
import { writeTmx } from '../../../src/core/formats/tmx.ts';
import { writeTsv } from '../../../src/core/formats/tsv.ts';
import { cleanXmlText } from '../../../src/core/formats/xml-text.ts';
import { bytesOf } from '../../../src/services/exchange/export-files.ts';
import { rehearseExport } from '../../../src/services/exchange/rehearsal.ts';
import { readExchange } from '../../../src/services/exchange/read-exchange.ts';
import {
  ofText,
  writeExchange,
  type ExchangeFormat,
  type WrittenExchange,
} from '../../../src/services/exchange/write-format.ts';
import { randomDocument } from './random-document.ts';

/** `npm run fuzz` asks for more. */
const runs = Number(process.env['ZVIRKA_ROUND_TRIPS'] ?? 60);

async function write(format: ExportFormat, document: ExportDocument): Promise<WrittenExchange> {
  if (format === 'tmx') return ofText(writeTmx(document));
  if (format === 'tsv') return ofText(writeTsv(document));
  if (format === 'json') return ofText(writeComparisonJson(document));
  return writeExchange(format as ExchangeFormat, document, {
    words: (key) => key,
    losses: [],
    concepts: [],
    stem: 'zvirka',
  });
}

async function readBack(format: ExportFormat, document: ExportDocument): Promise<BilingualFile> {
  const { files } = await write(format, document);
  const extension = format === 'tsv' || format === 'csv' ? format : 'xml';
  return readExchange(
    files.map((file) => ({
      fileName: `zvirka${file.suffix === '' ? `.${extension}` : file.suffix}`,
      bytes: bytesOf(file.content),
    })),
  );
}

const tieOf = (cell: Omit<ExportCell, 'pieces'>): object => ({
  score: cell.score,
  status: cell.score === undefined ? undefined : (cell.status ?? 'automatic'),
  moved: cell.isTransposed === true,
  manual: cell.isManual === true,
  fixed: cell.isAnchor === true,
});

type Clean = (text: string) => string;
const xmlClean: Clean = (text) => cleanXmlText(text).text;

/** Rows as values: each cell's pieces with its tie, texts in the given order. */
function rowsOfDocument(document: ExportDocument, order: readonly number[], clean: Clean): readonly object[] {
  return document.rows.map((row) =>
    order.map((index) => {
      const { pieces, ...tie } = row.cells[index]!;
      return { pieces: pieces.map((piece) => clean(piece.content)), ...tieOf(tie) };
    }),
  );
}
function rowsOfFile(file: BilingualFile, order: readonly number[]): readonly object[] {
  return file.rows.map((row) =>
    order.map((index) => {
      const { pieces, ...tie } = row.cells[index] ?? { pieces: [] };
      return { pieces: pieces.map((piece) => piece.content), ...tieOf(tie) };
    }),
  );
}

/** The file's place of each text of the document, by language: the texts of a random document have one each. */
function orderIn(file: BilingualFile, document: ExportDocument): readonly number[] {
  return document.texts.map((text) => file.texts.findIndex((one) => one.language === text.language));
}

/** Remarks as values, with the words that their places hold. */
function remarksOf(document: ExportDocument): readonly unknown[] {
  const { byRow } = placeRemarks(document, () => '');
  return [...byRow.values()].flat().map((remark) => ({
    entries: remark.entries,
    state: remark.state ?? 'open',
    category: remark.category,
    severity: remark.severity,
    proposal: remark.proposedWording,
    places: remark.places.length,
  }));
}
const remarkValue = (remark: BilingualRemark): unknown => ({
  entries: remark.entries,
  state: remark.state,
  category: remark.category,
  severity: remark.severity,
  proposal: remark.proposedWording ?? '',
  places: remark.places.length,
});

/** XML keeps no characters that it forbids, nor the two ways of ending a line apart. */
const xmlRemark = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'string' ? xmlClean(inner) : inner,
  );

const sorted = (values: readonly unknown[]): readonly string[] =>
  values.map((value) => JSON.stringify(value)).toSorted();
const check = (body: (document: ExportDocument) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(randomDocument, body), { numRuns: runs });

describe('formats that hold everything come back equal', () => {
  const exact: readonly [ExportFormat, Clean][] = [
    ['tmx', xmlClean],
    ['xliff21', xmlClean],
    ['xliff12', xmlClean],
    ['json', (text) => text],
  ];
  it.each(exact)('%s: words, ties, order of the texts, notes and findings', async (format, clean) => {
    await check(async (document) => {
      const file = await readBack(format, document);
      const order = orderIn(file, document);
      const all = document.texts.map((_, index) => index);
      const known = all.filter((index) => document.rows.some((row) => row.cells[index]!.pieces.length > 0));
      const picked = known.map((index) => order[index]!);
      expect(rowsOfFile(file, picked)).toEqual(rowsOfDocument(document, known, clean));
      for (const index of known) {
        const want = textPieces(document, index).map(({ piece, content }) => [clean(content), piece.place]);
        expect(orderedPieces(file, order[index]!).map((one) => [one.content, one.place])).toEqual(want);
      }
      expect(sorted(file.remarks.map(remarkValue))).toEqual(sorted(remarksOf(document)));
    });
  });

  it('tei: words, ties of two-sided rows, the order of the texts, notes and findings', async () => {
    const clean: Clean = (text) =>
      xmlClean(text)
        .replace(/\s*\n\s*/g, ' ')
        .trim();
    await check(async (document) => {
      const isTied = document.rows.some((row) => row.cells.flatMap((cell) => cell.pieces).length > 1);
      if (!isTied) return;
      const file = await readBack('tei', document);
      const all = document.texts.map((_, index) => index);
      // A row of one piece has no link: its tie is listed as lost.
      const want = document.rows.flatMap((row) => {
        const count = row.cells.flatMap((cell) => cell.pieces).length;
        const plain = {
          ...document,
          rows: [count < 2 ? { ...row, cells: row.cells.map(({ pieces }) => ({ pieces })) } : row],
        };
        return rowsOfDocument(plain, all, clean);
      });
      expect(sorted(rowsOfFile(file, all))).toEqual(sorted(want));
      for (const index of all) {
        const pieces = textPieces(document, index).map(({ piece, content }) => [clean(content), piece.place]);
        expect(orderedPieces(file, index).map((one) => [one.content, one.place])).toEqual(pieces);
      }
      expect(sorted(file.remarks.map(remarkValue))).toEqual(sorted(remarksOf(document).map(xmlRemark)));
    });
  });
});

describe('formats that hold less come back as their losses say', () => {
  it.each(['csv', 'tsv'] as const)('%s: the words of each cell in one line', async (format) => {
    const clean: Clean = (text) =>
      (format === 'tsv' ? text.replace(/[\t\r\n\u2028\u2029]+/g, ' ') : text).toWellFormed().trim();
    await check(async (document) => {
      const file = await readBack(format, document);
      const want = document.rows.map((row) => row.cells.map((cell) => clean(cellText(cell))));
      const got = file.rows.map((row) =>
        row.cells.map((cell) => clean(cell.pieces.map((piece) => piece.content).join(' '))),
      );
      expect(got).toEqual(want);
    });
  });

  it('moses: every row that has words on all sides, line by line', async () => {
    await check(async (document) => {
      const { files, losses } = await write('moses', document);
      const full = document.rows.filter((row) => row.cells.every((cell) => oneLine(cellText(cell)) !== ''));
      const lines = files.map((file) => String(file.content).split('\n').slice(0, -1));
      expect(lines).toEqual(
        document.texts.map((_, index) =>
          full.map((row) => oneLine(cellText(row.cells[index])).toWellFormed()),
        ),
      );
      const missing = document.rows.filter((row) => row.cells.some(hasText)).length - full.length;
      expect(losses.find((loss) => loss.key === 'loss.emptySides')?.params['count'] ?? 0).toBe(missing);
    });
  });

  it.each(['ladder', 'intertext'] as const)(
    '%s: both texts whole, crossings cut and counted',
    async (format) => {
      const clean: Clean =
        format === 'ladder' ? (text) => oneLine(text).toWellFormed() : (text) => xmlClean(text).trim();
      await check(async (document) => {
        const other = document.pivotIndex === 0 ? 1 : 0;
        const two = {
          ...document,
          texts: [document.texts[document.pivotIndex]!, document.texts[other]!],
          pivotIndex: 0,
          rows: document.rows
            .map((row) => ({ ...row, cells: [row.cells[document.pivotIndex]!, row.cells[other]!] }))
            .filter((row) => row.cells.some((cell) => cell.pieces.length > 0)),
        };
        const bitext = toBitext(two, 1);
        if (bitext.source.length === 0 || bitext.target.length === 0) return;
        const file = await readBack(format, two);
        const { beads } = cutCrossings(bitext);
        const want = beads.map((bead) => [
          bead.source.map((at) => clean(bitext.source[at]!.content)),
          bead.target.map((at) => clean(bitext.target[at]!.content)),
        ]);
        const got = file.rows.map((row) =>
          row.cells.map((cell) => cell.pieces.map((piece) => piece.content)),
        );
        expect(sorted(got)).toEqual(sorted(want));
      });
    },
  );
});

it('accounts for every unit of a random project in every format that is read back', async () => {
  const formats = ['tmx', 'tmx-pairs', 'xliff21', 'xliff12', 'json', 'csv', 'tsv', 'tei', 'moses'] as const;
  await check(async (document) => {
    for (const format of formats) {
      const isTied = document.rows.some((row) => row.cells.flatMap((cell) => cell.pieces).length > 1);
      if (format === 'tei' && !isTied) continue;
      const { units, lines } = rehearseExport(format, document, await write(format, document));
      expect([
        format,
        units.out,
        lines.filter((line) => line.message.key === 'rehearsal.unreadable'),
      ]).toEqual([format, units.in - units.listed, []]);
    }
  });
});

it('writes what it read as the same words again, in another format', async () => {
  await check(async (document) => {
    const first = await readBack('json', document);
    const again = toExportDocument(first, {
      title: '',
      exportedAt: document.exportedAt,
      toolVersion: '9.9.9',
    });
    const file = await readBack('xliff21', again);
    const order = orderIn(file, document);
    const known = document.texts.map((_, index) => index).filter((index) => order[index]! >= 0);
    expect(
      rowsOfFile(
        file,
        known.map((index) => order[index]!),
      ),
    ).toEqual(rowsOfDocument(document, known, xmlClean));
  });
});
