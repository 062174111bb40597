import { AppError } from '../../core/errors.ts';
import { columnName, type TableChoice } from '../../core/formats/table/layout.ts';
import type {
  LanguageCode,
  DetectedLanguage,
  Message,
  Provenance,
  SourceFormat,
  TableLayout,
} from '../../core/model.ts';
import { prepareUnits, type PreparedUnit } from '../../core/text/prepare-units.ts';
import type { EncodingGuess } from './decode.ts';
import { readBlocks, readPaste, type ReadBlocks } from './read-blocks.ts';
import { readFileBytes } from './read-file.ts';

/** Where a document comes from. */
export type DocumentInput =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly kind: 'paste'; readonly plain: string; readonly html?: string };

export interface ReadOptions {
  /** WHATWG label of the user's choice; detected when absent. */
  readonly encoding?: string;
  readonly language?: LanguageCode;
  /** Which part of a table is the text; guessed when absent. */
  readonly table?: TableChoice;
  readonly isCancelled?: () => boolean;
  /** Called with the share done, 0…1. */
  readonly onProgress?: (share: number) => void;
}

export type ImportedUnit = PreparedUnit;

export interface ImportedDocument {
  readonly format: SourceFormat;
  readonly fileName?: string;
  /** WHATWG label; absent where the format carries its own encoding. */
  readonly encoding?: string;
  /** 0…1. */
  readonly encodingConfidence?: number;
  /** Other encodings worth offering, likeliest first. */
  readonly alternatives: readonly EncodingGuess[];
  readonly units: readonly ImportedUnit[];
  /** The main language of the whole. */
  readonly language: DetectedLanguage;
  readonly languageConfidence: number;
  readonly provenance: Provenance;
  /** A short label made from the publisher or the language; the project makes it unique. */
  readonly suggestedSigil: string;
  /** Of a table: what its columns hold, and which one was read. */
  readonly table?: TableLayout;
  readonly warnings: readonly Message[];
}

/** Share of the whole work that reading the file is; the rest is making units of it. */
const readShare = 0.5;
const sigilLength = 12;

function suggestSigil(provenance: Provenance, language: DetectedLanguage): string {
  const name = provenance.publisher
    ?.replace(/^(?:The|La|Le|Der|Die|Das)\s+/i, '')
    .replace(/^www\.|\.\w+$/g, '');
  const words = name?.match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = words.filter((part) => /^\p{Lu}/u.test(part)).map((part) => part.charAt(0));
  const word = initials.length >= 2 ? initials.join('') : words[0];
  if (word !== undefined && word.length >= 2) return word.slice(0, sigilLength);
  return language === 'other' || language === 'undecided' ? 'TEXT' : language.toUpperCase();
}

async function readInput(
  input: DocumentInput,
  options: ReadOptions,
): Promise<ReadBlocks & { readonly fileName?: string }> {
  if (input.kind === 'paste') return readPaste(input.plain, input.html);
  const isCancelled = options.isCancelled ?? ((): boolean => false);
  const { bytes, fileName } = input.kind === 'file' ? await readFileBytes(input.path, isCancelled) : input;
  const read = await readBlocks(bytes, {
    fileName,
    isCancelled,
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(options.table === undefined ? {} : { table: options.table }),
    onProgress: (share) => options.onProgress?.(share * readShare),
  });
  return { ...read, fileName };
}

/** Reads a file, bytes or pasted text into cleaned, segmented units with their provenance.
 *  Throws AppError that names the file and the reason; 'cancelled' when `isCancelled` says so. */
export async function readDocument(
  input: DocumentInput,
  options: ReadOptions = {},
): Promise<ImportedDocument> {
  const read = await readInput(input, options);
  const prepared = prepareUnits(read.blocks, {
    hasKinds: read.hasKinds,
    provenance: read.provenance,
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(options.isCancelled === undefined ? {} : { isCancelled: options.isCancelled }),
    onProgress: (share) => options.onProgress?.(readShare + share * (1 - readShare)),
  });
  if (prepared.units.length === 0) throw emptyError(read, options.table?.column);
  return {
    format: read.format,
    ...(read.fileName === undefined ? {} : { fileName: read.fileName }),
    ...(read.decoded === undefined
      ? {}
      : { encoding: read.decoded.encoding, encodingConfidence: read.decoded.confidence }),
    alternatives: read.decoded?.alternatives ?? [],
    units: prepared.units,
    language: prepared.language,
    languageConfidence: prepared.languageConfidence,
    provenance: prepared.provenance,
    suggestedSigil: suggestSigil(prepared.provenance, prepared.language),
    ...(read.table === undefined ? {} : { table: read.table }),
    warnings: read.warnings,
  };
}

// A column without words in a table that has some is another mistake than a file without any.
function emptyError(read: ReadBlocks & { readonly fileName?: string }, column: number | undefined): AppError {
  const file = read.fileName ?? '—';
  const hasOthers = read.table?.columns.some(({ letterCount }) => letterCount > 0) ?? false;
  return column !== undefined && hasOthers
    ? new AppError('column-missing', { file, column: columnName(column) })
    : new AppError('file-empty', { file });
}
