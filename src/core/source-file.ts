// What is kept of the file that a text was read from; part of the model (see `model.ts`).

import type { DetectedLanguage } from './language-codes.ts';

/** How the bytes became characters, kept so that the choice can be shown and changed. */
export interface SourceFile {
  readonly format: SourceFormat;
  /** File name without its folder; absent for pasted text. */
  readonly fileName?: string;
  /** WHATWG label such as `utf-8`, `windows-1251`, `koi8-u`, `ibm866`; absent where the format carries its own. */
  readonly encoding?: string;
  readonly importedAt: string;
}
export const sourceFormats = [
  /** A file that brought its own alignment (TMX, XLIFF, TEI …). */
  'bilingual',
  'plain',
  'markdown',
  'html',
  'mhtml',
  'docx',
  'odt',
  'rtf',
  'epub',
  'pdf',
  'srt',
  'vtt',
  'csv',
  'tsv',
  'xlsx',
  'ods',
  'paste',
] as const;
export type SourceFormat = (typeof sourceFormats)[number];

/** One column of a table that is imported, as shown when columns are chosen. */
export interface TableColumn {
  /** 0-based place in the table. */
  readonly index: number;
  /** Empty where the table has no header. */
  readonly header: string;
  readonly language: DetectedLanguage;
  /** Cells with something in them, the header not counted. */
  readonly filledCount: number;
  /** Letters in the first few hundred cells. */
  readonly letterCount: number;
  /** The first cells, cut to a line. */
  readonly sample: readonly string[];
}
/** What a table holds and which column was read. */
export interface TableLayout {
  /** Names of a workbook's sheets; empty for a plain table. */
  readonly sheets: readonly string[];
  readonly sheet?: string;
  readonly hasHeader: boolean;
  readonly columns: readonly TableColumn[];
  /** The column that is the text, 0-based. */
  readonly column: number;
}
