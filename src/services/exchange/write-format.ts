import type { ExportFormat } from '../../bridge/api.ts';
import { writeAnnotations } from '../../core/formats/annotations.ts';
import { pairOf } from '../../core/formats/cell-pieces.ts';
import { writeInterText, writeLadderFiles, writeMoses } from '../../core/formats/corpus-files.ts';
import type { ExportDocument, WrittenText } from '../../core/formats/document.ts';
import type { Say } from '../../core/formats/row-remarks.ts';
import { toTable, writeCsv } from '../../core/formats/table.ts';
import { writeTbx } from '../../core/formats/tbx.ts';
import { writeTei } from '../../core/formats/tei.ts';
import { writeTmx } from '../../core/formats/tmx.ts';
import { textSuffixes, type WrittenFiles } from '../../core/formats/written-files.ts';
import { writeXliff12 } from '../../core/formats/xliff12.ts';
import { writeXliff2 } from '../../core/formats/xliff2.ts';
import type { Concept, Message } from '../../core/model.ts';
import type { Words } from '../report/words.ts';
import { wellFormed } from './export-files.ts';
import { plural } from './losses.ts';

/** Formats for other programs: what they need is in the document alone. */
export type ExchangeFormat = Exclude<
  ExportFormat,
  'tmx' | 'tsv' | 'html' | 'docx-findings' | 'docx-bilingual' | 'json' | 'docx-corrected' | 'docx-tracked'
>;

/** One file of an export. */
export interface ExchangeFile {
  /** What follows the name the user chose; empty = that very name. */
  readonly suffix: string;
  readonly content: string | Uint8Array;
}

/** A written export. */
export interface WrittenExchange {
  readonly files: readonly ExchangeFile[];
  /** The beginning as a person would read it. */
  readonly sample: string;
  readonly rowCount: number;
  /** What the format itself could not take. */
  readonly losses: readonly Message[];
}

export interface ExchangeOptions {
  readonly words: Words;
  /** What the document's options left out: some formats say so inside the file. */
  readonly losses: readonly Message[];
  readonly concepts: readonly Concept[];
  /** Name of the file without folder and extension: formats of several files name one another by it. */
  readonly stem: string;
}

/** Writes a document in one of the formats for other programs. */
export async function writeExchange(
  format: ExchangeFormat,
  document: ExportDocument,
  options: ExchangeOptions,
): Promise<WrittenExchange> {
  const say: Say = (message) => options.words(message.key, message.params);
  switch (format) {
    case 'tmx-pairs':
      return writePairs(document);
    case 'xliff21':
      return ofText(writeXliff2(document, say));
    case 'xliff12':
      return ofText(writeXliff12(document, say));
    case 'csv':
      return ofText(writeCsv(document, say));
    case 'tei':
      return ofText(writeTei(document, say));
    case 'annotations':
      return ofText(writeAnnotations(document, say));
    case 'tbx':
    case 'tbx2':
      return ofText(
        writeTbx(options.concepts, {
          title: document.title,
          language: document.texts[document.pivotIndex]?.language ?? 'und',
          toolVersion: document.toolVersion,
          version: format === 'tbx2' ? 2 : 3,
        }),
      );
    case 'moses':
      return ofFiles(writeMoses(document));
    case 'ladder':
      return ofFiles(writeLadderFiles(document));
    case 'intertext':
      return ofFiles(writeInterText(document, options.stem));
    case 'xlsx': {
      const { writeXlsx } = await import('./xlsx.ts');
      const { bytes, rowCount, losses } = writeXlsx(document, options);
      return {
        files: [{ suffix: '', content: bytes }],
        sample: tableSample(document, say),
        rowCount,
        losses,
      };
    }
    case 'odt': {
      const { writeOdt } = await import('./odt.ts');
      const { bytes, rowCount, losses } = writeOdt(document, options);
      return {
        files: [{ suffix: '', content: bytes }],
        sample: tableSample(document, say),
        rowCount,
        losses,
      };
    }
  }
}

/** Makes an export of one written text. */
export function ofText({ text: given, rowCount, losses: lost }: WrittenText): WrittenExchange {
  const { text, losses: halves } = wellFormed(given);
  const losses = [...lost, ...halves];
  return { files: [{ suffix: '', content: text }], sample: text.replace(/^\ufeff/, ''), rowCount, losses };
}

function ofFiles({ files: given, rowCount, losses: lost }: WrittenFiles): WrittenExchange {
  const written = given.map(({ suffix, content }) => ({ suffix, ...wellFormed(content) }));
  const files = written.map(({ suffix, text }) => ({ suffix, content: text }));
  const losses = [...lost, ...plural(written.flatMap((one) => one.losses))];
  const share = Math.ceil(8000 / Math.max(1, files.length));
  const sample = files.map((file) => `── ${file.suffix}\n${file.content.slice(0, share)}`).join('\n');
  return { files, sample, rowCount, losses };
}

function writePairs(document: ExportDocument): WrittenExchange {
  const suffixes = textSuffixes(document.texts);
  const others = document.texts.map((_, index) => index).filter((index) => index !== document.pivotIndex);
  const written = others.map((index) => ({
    suffix: `.${suffixes[document.pivotIndex] ?? 'und'}-${suffixes[index] ?? 'und'}.tmx`,
    ...writeTmx(pairOf(document, index)),
  }));
  const files = written.map(({ suffix, text }) => ({
    suffix: written.length === 1 ? '' : suffix,
    content: text,
  }));
  const rowCount = Math.max(0, ...written.map((one) => one.rowCount));
  return {
    files,
    sample: written.map(({ suffix, text }) => `── ${suffix}\n${text.slice(0, 6000)}`).join('\n'),
    rowCount,
    losses: plural(written.flatMap((one) => one.losses)),
  };
}

function tableSample(document: ExportDocument, say: Say): string {
  const { columns, lines } = toTable(document, say);
  return [columns.map((column) => column.head), ...lines].map((line) => line.join(' | ')).join('\n');
}
