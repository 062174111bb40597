import type { Api, ExportRequest } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import { writeComparisonJson } from '../core/formats/comparison-json.ts';
import { pairLoss, type ExportDocument } from '../core/formats/document.ts';
import { writeTmx } from '../core/formats/tmx.ts';
import { writeTsv } from '../core/formats/tsv.ts';
import type { Message } from '../core/model.ts';
import { writeFileAtomically } from './atomic-file.ts';
import type { ServiceContext } from './context.ts';
import { collectDocument } from './report/collect.ts';
import { writeHtmlReport } from './report/html-report.ts';
import { listRemarks } from './report/remark-table.ts';
import { wordsOf } from './report/words.ts';

type Methods = Pick<Api, 'exportPreview' | 'exportRun'>;

/** How many rows a preview writes, and how many characters of them it shows. */
const previewRows = 30;
const previewCharacters = 20_000;

/** Exports: what would be in the file, and the file itself. */
export function exportMethods(context: ServiceContext): Methods {
  return {
    exportPreview: async (given) => {
      const request = withPlaces(given);
      const whole = await collectDocument(context, {
        ...request,
        options: { ...request.options, level: 'unit' },
      });
      const start = await collectDocument(context, request, { rowLimit: previewRows });
      const written = await writeFile(context, request, start);
      const { losses } = await writeFile(context, { ...request, format: textTwin(request) }, whole);
      return {
        sample: written.sample.slice(0, previewCharacters),
        rowCount: rowCountOf(request, whole),
        losses: [...whole.losses, ...losses],
      };
    },
    exportRun: async ({ path, ...given }) => {
      const request = withPlaces(given);
      const document = await collectDocument(context, request);
      const { content, losses } = await writeFile(context, request, document);
      writeFileAtomically(path, content);
      return {
        path,
        byteCount: typeof content === 'string' ? Buffer.byteLength(content, 'utf8') : content.byteLength,
        rowCount: rowCountOf(request, document),
        losses: [...document.losses, ...losses],
      };
    },
  };
}

// The table of remarks shows no rows: they are gathered only to say where a remark stands, so all of them are.
function withPlaces(request: ExportRequest): ExportRequest {
  if (request.format !== 'docx-findings') return request;
  const all = {
    level: 'unit',
    confirmedOnly: false,
    includeNonContent: true,
    includeUnmatched: true,
  } as const;
  return { ...request, options: { ...request.options, ...all } };
}

interface Written {
  readonly content: string | Uint8Array;
  /** The beginning as a person would read it. */
  readonly sample: string;
  /** What the format itself could not take. */
  readonly losses: readonly Message[];
}

async function writeFile(
  context: ServiceContext,
  request: ExportRequest,
  document: ExportDocument,
): Promise<Written> {
  const { locale, words } = wordsOf(context);
  const { losses } = document;
  switch (request.format) {
    case 'tmx': {
      if (document.texts.length < 2) throw new AppError('export-failed', { file: 'tmx', reason: '1' });
      const { text, losses: lost } = writeTmx(document);
      return { content: text, sample: text, losses: lost };
    }
    case 'tsv': {
      const { text, losses: lost } = writeTsv(document);
      return { content: text, sample: text, losses: lost };
    }
    case 'json': {
      const { text } = writeComparisonJson(document);
      return { content: text, sample: text, losses: [] };
    }
    case 'html': {
      const text = writeHtmlReport(document, { locale, words, losses });
      return { content: text, sample: text, losses: [] };
    }
    case 'docx-findings': {
      const lines = listRemarks(document, words);
      const sample = lines
        .map((line) =>
          [line.place, line.passageA, line.passageB, line.remark, line.proposedWording].join(' | '),
        )
        .join('\n');
      const { writeFindingsDocx } = await loadDocx();
      return { content: await writeFindingsDocx(document, { words, losses }), sample, losses: [] };
    }
    case 'docx-bilingual': {
      const { writeBilingualDocx } = await loadDocx();
      const sample = writeTsv(document).text.slice(1);
      return {
        content: await writeBilingualDocx(document, { words, losses }),
        sample,
        losses: remarkLoss(document),
      };
    }
  }
}

// The library is half a megabyte that most sessions never need: it is read with the first Word file.
const loadDocx = async () => import('./report/docx-tables.ts');

function remarkLoss(document: ExportDocument): readonly Message[] {
  const count = document.findings.length + document.notes.length + document.discrepancies.length;
  const losses = pairLoss(document);
  return count > 0 ? [...losses, { key: 'loss.remarks', params: { count } }] : losses;
}

// Losses of a Word file are those of its content; writing the whole of it only to count them would be wasted.
function textTwin(request: ExportRequest): ExportRequest['format'] {
  return request.format === 'docx-findings' || request.format === 'html' ? 'json' : request.format;
}

function rowCountOf(request: ExportRequest, document: ExportDocument): number {
  if (request.format !== 'docx-findings') return document.rows.length;
  return document.findings.length + document.notes.length + document.discrepancies.length;
}
