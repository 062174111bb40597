import type { ExportFormat, ExportRehearsal, RehearsalLine } from '../../bridge/api.ts';
import { AppError } from '../../core/errors.ts';
import type { BilingualFile } from '../../core/formats/bilingual.ts';
import { cellText, hasText, type ExportDocument } from '../../core/formats/document.ts';
import type { OfficeWords } from '../../core/formats/office-words.ts';
import { cleanXmlText } from '../../core/formats/xml-text.ts';
import { rehearse } from '../../core/formats/rehearse.ts';
import { bytesOf } from './export-files.ts';
import { readExchange } from './read-exchange.ts';
import type { ExchangeFile, WrittenExchange } from './write-format.ts';

/** How many rows of one remark are worth a jump each. */
const shownRows = 50;

/** Formats whose files are read back, by which reader's name they get. */
const readBack: Readonly<Partial<Record<ExportFormat, string>>> = {
  tmx: 'tmx',
  'tmx-pairs': 'tmx',
  xliff21: 'xlf',
  xliff12: 'xlf',
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
  tei: 'xml',
  moses: '',
  ladder: '',
  intertext: '',
  xlsx: 'xlsx',
  'docx-bilingual': 'docx',
  odt: 'odt',
};

/**
 * Holds a written export against what is known: read back by our own reader (units in = units out + units listed) and
 * gone through by the rules of each program. Throws nothing of its own: a file that does not read back is a line.
 */
export function rehearseExport(
  format: ExportFormat,
  document: ExportDocument,
  written: Pick<WrittenExchange, 'files'> & { readonly words?: OfficeWords },
): Omit<ExportRehearsal, 'rowCount' | 'losses'> {
  const keys = new Map(document.rows.map((row) => [row.number, row.key]));
  const lines = rehearse(format, document).map(({ rowNumbers, ...item }): RehearsalLine => ({
    ...item,
    rows: rowNumbers.slice(0, shownRows).map((number) => {
      const rowKey = keys.get(number);
      return { number, ...(rowKey === undefined ? {} : { rowKey }) };
    }),
  }));
  const { units, fault } = account(format, document, written);
  const checked: RehearsalLine[] =
    fault === undefined
      ? lines
      : [
          {
            tool: 'format',
            kind: 'refuses',
            message: { key: 'rehearsal.unreadable', params: { reason: fault } },
            rows: [],
          },
          ...lines,
        ];
  if (units.out !== undefined && units.in !== units.out + units.listed) {
    const count = units.in - units.out - units.listed;
    checked.unshift({
      tool: 'format',
      kind: 'drops',
      message: { key: 'rehearsal.unaccounted', params: { count } },
      rows: [],
    });
  }
  const byteCount = written.files.reduce((sum, file) => sum + bytesOf(file.content).byteLength, 0);
  return { byteCount, units, lines: checked };
}

interface Account {
  readonly units: ExportRehearsal['units'];
  /** Why the file could not be read back. */
  readonly fault?: string;
}

function account(
  format: ExportFormat,
  document: ExportDocument,
  { files, words }: { readonly files: readonly ExchangeFile[]; readonly words?: OfficeWords },
): Account {
  const options = words === undefined ? {} : { words };
  const unitsIn = document.rows.reduce(
    (sum, row) => sum + row.cells.reduce((inner, cell) => inner + wordsIn(cell.pieces), 0),
    0,
  );
  const extension = readBack[format];
  if (extension === undefined) return { units: { in: unitsIn, listed: 0 } };
  const listed = format === 'moses' ? oneSided(document) : 0;
  try {
    const named = files.map((file) => ({
      fileName: `zvirka${file.suffix === '' ? `.${extension}` : file.suffix}`,
      bytes: bytesOf(file.content),
    }));
    const read =
      format === 'tmx-pairs'
        ? named.map((file) => readExchange([file], options))
        : [readExchange(named, options)];
    return { units: { in: unitsIn, out: unitsOut(format, document, read), listed } };
  } catch (error) {
    // Every fault of a reader is one of the input's: the input is ours here, so it is told as it is.
    const fault = error instanceof AppError ? JSON.stringify(error.params) : String(error);
    return { units: { in: unitsIn, out: 0, listed }, fault };
  }
}

function wordsIn(pieces: readonly { readonly content: string }[]): number {
  return pieces.filter((piece) => piece.content.trim() !== '').length;
}

function oneSided(document: ExportDocument): number {
  return document.rows
    .filter((row) => !document.texts.every((_, index) => hasText(row.cells[index])))
    .reduce((sum, row) => sum + row.cells.reduce((inner, cell) => inner + wordsIn(cell.pieces), 0), 0);
}

function unitsOut(format: ExportFormat, document: ExportDocument, read: readonly BilingualFile[]): number {
  const count = (file: BilingualFile, textIndex: number): number =>
    file.rows.reduce((sum, row) => sum + wordsIn(row.cells[textIndex]?.pieces ?? []), 0);
  // The pivot stands in the file of every pair and counts once.
  if (format === 'tmx-pairs')
    return (
      Math.max(0, ...read.map((file) => count(file, 0))) + read.reduce((sum, file) => sum + count(file, 1), 0)
    );
  const [file] = read;
  if (!file) return 0;
  if (!['csv', 'tsv', 'xlsx', 'moses'].includes(format))
    return file.texts.reduce((sum, _, index) => sum + count(file, index), 0);
  // Cells of these formats are single lines: a cell that came through holds the units that went in.
  const keyOf = (text: string): string => squeezed(format === 'xlsx' ? cleanXmlText(text).text : text);
  const left = new Map<string, number>();
  for (const row of file.rows)
    for (const cell of row.cells) {
      const key = keyOf(cell.pieces.map((piece) => piece.content).join(' '));
      left.set(key, (left.get(key) ?? 0) + 1);
    }
  let units = 0;
  for (const row of document.rows)
    for (const cell of row.cells) {
      const key = keyOf(cellText(cell));
      const times = left.get(key) ?? 0;
      if (key === '' || times === 0) continue;
      left.set(key, times - 1);
      units += wordsIn(cell.pieces);
    }
  return units;
}

// Apostrophes against formulas and line ends made spaces are listed apart; they lose no unit.
function squeezed(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u0085\u001c-\u001e]+/g, ' ')
    .replace(/^'+/, '')
    .trim();
}
