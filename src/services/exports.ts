import { extname } from 'node:path';
import type { Api, ExportRequest } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import { writeComparisonJson } from '../core/formats/comparison-json.ts';
import { pairLoss, type ExportDocument } from '../core/formats/document.ts';
import { writeTmx, writeTmxTo } from '../core/formats/tmx.ts';
import { writeTsv } from '../core/formats/tsv.ts';
import type { Unit, UnitId } from '../core/model.ts';
import { listConcepts } from '../store/concepts.ts';
import { readUnit } from '../store/units.ts';
import { writeFileAtomically } from './atomic-file.ts';
import { reader, type ServiceContext } from './context.ts';
import { writeCorrected } from './exchange/corrected-text.ts';
import { byteCountOf, writeExportFiles } from './exchange/export-files.ts';
import { rehearseExport } from './exchange/rehearsal.ts';
import { ofText, writeExchange, type WrittenExchange } from './exchange/write-format.ts';
import { collectDocument } from './report/collect.ts';
import { writeHtmlReport } from './report/html-report.ts';
import { listRemarks } from './report/remark-table.ts';
import { officeWords, wordsOf } from './report/words.ts';

type Methods = Pick<Api, 'exportPreview' | 'exportRehearse' | 'exportReport' | 'exportRun'>;

/** How many rows a preview writes, and how many characters of them it shows. */
const previewRows = 30;
const previewCharacters = 20_000;

/** Exports: what would be in the file, what programs would make of it, and the file itself. */
export function exportMethods(context: ServiceContext): Methods {
  return {
    exportPreview: async (given) => {
      const request = withPlaces(given);
      const whole = await collectDocument(context, {
        ...request,
        options: { ...request.options, level: 'unit' },
      });
      const start = await collectDocument(context, request, { rowLimit: previewRows });
      // A list of remarks quotes passages from everywhere, not from the first rows alone.
      const shown = listsRemarks(request) ? whole : start;
      const written = await writeFormat(context, request, shown);
      const twin = await writeFormat(context, { ...request, format: textTwin(request) }, whole);
      return {
        sample: written.sample.slice(0, previewCharacters),
        rowCount: rowCountOf(request, whole, twin),
        losses: [...whole.losses, ...twin.losses],
      };
    },
    exportRehearse: async (given) => {
      const request = withPlaces(given);
      const document = await collectDocument(context, request);
      const written = await writeFormat(context, request, document);
      const rehearsal = rehearseExport(request.format, document, {
        files: written.files,
        words: officeWords(context),
      });
      return {
        ...rehearsal,
        rowCount: rowCountOf(request, document, written),
        losses: [...document.losses, ...written.losses],
      };
    },
    exportReport: async (request) => {
      const document = await collectDocument(context, request);
      const { locale, words } = wordsOf(context);
      return { html: writeHtmlReport(document, { locale, words, losses: document.losses }) };
    },
    exportRun: async ({ path, ...given }) => {
      const request = withPlaces(given);
      if (request.format === 'docx-tracked' && request.options.originalPath === undefined)
        throw new AppError('original-missing');
      const document = await collectDocument(context, request);
      const isMemory = request.format === 'tmx' && document.texts.length > 1;
      const written = isMemory
        ? { files: [], ...writeMemory(path, document) }
        : await writeFormat(context, request, document, stemOf(path));
      const paths = isMemory ? [path] : writeExportFiles(path, written.files);
      return {
        path: paths[0] ?? path,
        files: paths,
        byteCount: byteCountOf(paths),
        rowCount: rowCountOf(request, document, written),
        losses: [...document.losses, ...written.losses],
      };
    },
  };
}

// The table of remarks shows no rows: they are gathered only to say where a remark stands, so all of them are.
function withPlaces(request: ExportRequest): ExportRequest {
  if (request.format !== 'docx-findings' && request.format !== 'annotations') return request;
  const all = {
    level: 'unit',
    confirmedOnly: false,
    includeNonContent: true,
    includeUnmatched: true,
  } as const;
  return { ...request, options: { ...request.options, ...all } };
}

async function writeFormat(
  context: ServiceContext,
  request: ExportRequest,
  document: ExportDocument,
  stem = 'zvirka',
): Promise<WrittenExchange> {
  const { locale, words } = wordsOf(context);
  const { losses } = document;
  switch (request.format) {
    case 'tmx': {
      if (document.texts.length < 2) throw new AppError('export-failed', { file: 'tmx', reason: '1' });
      const { text, losses: lost } = writeTmx(document);
      return ofText({ text, rowCount: document.rows.length, losses: lost });
    }
    case 'tsv': {
      const { text, losses: lost } = writeTsv(document);
      return ofText({ text, rowCount: document.rows.length, losses: lost });
    }
    case 'json': {
      return ofText(writeComparisonJson(document));
    }
    case 'html': {
      const text = writeHtmlReport(document, { locale, words, losses });
      return whole(document, text, text);
    }
    case 'docx-findings': {
      const lines = listRemarks(document, words);
      const sample = lines
        .map((line) =>
          [line.place, line.passageA, line.passageB, line.remark, line.proposedWording].join(' | '),
        )
        .join('\n');
      // The library is half a megabyte that most sessions never need: it is read with the first Word file.
      const { writeFindingsDocx } = await import('./report/docx-findings.ts');
      const unitOf = (id: UnitId): Unit | undefined => readUnit(reader(context), id)?.unit;
      return whole(document, await writeFindingsDocx(document, { words, losses, unitOf }), sample);
    }
    case 'docx-bilingual': {
      const { writeBilingualDocx } = await import('./report/docx-bilingual.ts');
      const sample = writeTsv(document).text.slice(1);
      return whole(
        document,
        await writeBilingualDocx(document, { words, losses }),
        sample,
        pairLoss(document),
      );
    }
    case 'docx-corrected':
    case 'docx-tracked':
      return writeCorrected(context, request, document, words);
    default:
      return writeExchange(request.format, document, {
        words,
        losses,
        concepts: request.format === 'tbx' || request.format === 'tbx2' ? listConcepts(reader(context)) : [],
        stem,
      });
  }
}

function whole(
  document: ExportDocument,
  content: string | Uint8Array,
  sample: string,
  losses: WrittenExchange['losses'] = [],
): WrittenExchange {
  return { files: [{ suffix: '', content }], sample, rowCount: document.rows.length, losses };
}

// Losses of a Word file are those of its content; writing the whole of it only to count them would be wasted.
function textTwin(request: ExportRequest): ExportRequest['format'] {
  return request.format === 'docx-findings' || request.format === 'html' ? 'json' : request.format;
}

function listsRemarks({ format }: ExportRequest): boolean {
  return format === 'docx-findings' || format === 'annotations';
}

function rowCountOf(request: ExportRequest, document: ExportDocument, written: WrittenExchange): number {
  if (request.format !== 'docx-findings') return written.rowCount;
  return document.findings.length + document.notes.length + document.discrepancies.length;
}

// A translation memory may be larger than what should stand in memory as one string: it goes to the disk in parts.
function writeMemory(
  path: string,
  document: ExportDocument,
): Pick<WrittenExchange, 'sample' | 'rowCount' | 'losses'> {
  let written: ReturnType<typeof writeTmxTo> = { rowCount: 0, losses: [] };
  writeFileAtomically(path, (write) => {
    written = writeTmxTo(document, write);
  });
  return { sample: '', ...written };
}

function stemOf(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return name.slice(0, name.length - extname(name).length);
}
