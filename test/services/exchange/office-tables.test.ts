import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BilingualFile } from '../../../src/core/formats/bilingual.ts';
import { orderedPieces } from '../../../src/core/formats/bilingual-document.ts';
import { textPieces } from '../../../src/core/formats/bitext.ts';
import { cellText, type ExportCell, type ExportDocument } from '../../../src/core/formats/document.ts';
import { placeRemarks } from '../../../src/core/formats/row-remarks.ts';
import { cleanXmlText } from '../../../src/core/formats/xml-text.ts';
import { catalogues } from '../../../src/locales/index.ts';
import { readExchange } from '../../../src/services/exchange/read-exchange.ts';
import { rehearseExport } from '../../../src/services/exchange/rehearsal.ts';
import { writeExchange } from '../../../src/services/exchange/write-format.ts';
import { writeBilingualDocx } from '../../../src/services/report/docx-bilingual.ts';
import { officeWordsOf } from '../../../src/services/report/office-words.ts';
import { createTranslator } from '../../../src/services/translator.ts';
import { randomDocument } from './random-document.ts';

// The tables that we write for people come back as comparisons, whatever the language of whoever wrote them.

const runs = Number(process.env['ZVIRKA_ROUND_TRIPS'] ?? 40);
const translate = createTranslator(catalogues);
const languages = ['uk', 'en', 'ru'] as const;
const wordsIn =
  (language: (typeof languages)[number]) =>
  (key: string, params = {}): string =>
    translate(language, key, params);
const officeWords = officeWordsOf(languages.map(wordsIn));
const formats = ['xlsx', 'docx-bilingual', 'odt'] as const;
type Format = (typeof formats)[number];

async function write(format: Format, document: ExportDocument): Promise<Uint8Array> {
  // The language changes with the document: all three are read.
  const words = wordsIn(languages[document.rows.length % 3]!);
  if (format === 'docx-bilingual') return writeBilingualDocx(document, { words, losses: [] });
  const { files } = await writeExchange(format, document, {
    words,
    losses: [],
    concepts: [],
    stem: 'zvirka',
  });
  return files[0]!.content as Uint8Array;
}

async function readBack(format: Format, document: ExportDocument): Promise<BilingualFile> {
  const fileName = `zvirka.${format === 'docx-bilingual' ? 'docx' : format}`;
  return readExchange([{ fileName, bytes: await write(format, document) }], { words: officeWords });
}

const clean = (text: string): string => cleanXmlText(text).text.replace(/\s+/g, ' ').trim();
const tieOf = (cell: Omit<ExportCell, 'pieces'>): object => ({
  score: cell.score === undefined ? undefined : Math.round(cell.score * 1e4) / 1e4,
  status: cell.score === undefined ? undefined : (cell.status ?? 'automatic'),
  moved: cell.isTransposed === true,
  manual: cell.isManual === true,
  fixed: cell.isAnchor === true,
});
const sorted = (values: readonly unknown[]): readonly string[] =>
  values.map((value) => JSON.stringify(value)).toSorted();
const check = (body: (document: ExportDocument) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(randomDocument, body), { numRuns: runs });

/** Texts of which the file says nothing have no columns to come back from, and rows no ties. */
function expectRows(file: BilingualFile, document: ExportDocument): void {
  const want = document.rows.map((row) =>
    row.cells.map((cell) => ({
      words: clean(cellText(cell)),
      ...(cell.pieces.length > 0 ? tieOf(cell) : {}),
    })),
  );
  const got = file.rows.map((row) =>
    row.cells.map((cell) => ({
      words: clean(cell.pieces.map((piece) => piece.content).join(' ')),
      ...(cell.pieces.length > 0 ? tieOf(cell) : {}),
    })),
  );
  expect(got).toEqual(want);
}

describe('tables for people come back', () => {
  it.each(formats)('%s: words, scores, statuses and the names of the texts', async (format) => {
    await check(async (document) => {
      const file = await readBack(format, document);
      expectRows(file, document);
      expect(file.texts.map(({ sigil, language }) => [sigil, language])).toEqual(
        document.texts.map(({ sigil, language }) => [sigil, language]),
      );
    });
  });

  it.each(['docx-bilingual', 'odt'] as const)('%s: paragraphs in the order of each text', async (format) => {
    await check(async (document) => {
      const file = await readBack(format, document);
      document.texts.forEach((_, index) => {
        const want = textPieces(document, index).map((piece) => clean(piece.content));
        expect(orderedPieces(file, index).map((piece) => clean(piece.content))).toEqual(want);
      });
    });
  });

  it.each(formats)('%s: notes and findings by kind, with author, rank and proposal', async (format) => {
    // Names and words without brackets and arrows, which have a meaning in a cell.
    const plain = (text: string): string => clean(text).replace(/[()[\]→/⏎\s]/g, '');
    // A comment holds the whole thread, its later entries behind their authors' names.
    const isThread = format !== 'xlsx';
    await check(async (document) => {
      const file = await readBack(format, document);
      const want = [...placeRemarks(document, () => '').byRow.values()].flat().map((remark) => ({
        author: plain(remark.entries[0]?.author ?? ''),
        category: remark.category,
        severity: remark.severity,
        state: remark.state ?? 'open',
        body: plain(
          remark.entries
            .map(({ author, body }, index) =>
              isThread && index > 0 && author !== '' ? `${author}: ${body}` : body,
            )
            .join(' '),
        ),
        proposal: plain(remark.proposedWording),
      }));
      const got = file.remarks.map((remark) => ({
        author: plain(remark.entries[0]?.author ?? ''),
        category: remark.category,
        severity: remark.severity,
        state: remark.state,
        body: plain(remark.entries.map((entry) => entry.body).join(' ')),
        proposal: plain(remark.proposedWording ?? ''),
      }));
      expect(sorted(got)).toEqual(sorted(want));
    });
  });

  it.each(formats)('%s: every unit is accounted for', async (format) => {
    await check(async (document) => {
      const content = await write(format, document);
      const { units, lines } = rehearseExport(format, document, {
        files: [{ suffix: '', content }],
        words: officeWords,
      });
      expect([units.out, lines.filter((line) => line.message.key === 'rehearsal.unreadable')]).toEqual([
        units.in - units.listed,
        [],
      ]);
    });
  });
});
