import { basename } from 'node:path';
import type { AlignText } from '../core/align/types.ts';
import { isContentUnit } from '../core/model.ts';
import type { LanguageCode, Message, Provenance, Span } from '../core/model.ts';
import { looksBinary, sniffUtf16 } from '../services/formats/byte-shape.ts';
import type { ImportedUnit, ReadOptions } from '../services/formats/read-document.ts';
import { isUtf8 } from './builtins.ts';
import type { UnitChoice } from './command-table.ts';
import { pathFrom, readBytes } from './io.ts';
import type { CliIo } from './io.ts';

/** A file read for alignment, as the aligner wants it. */
export interface AlignInput extends AlignText {
  readonly file: string;
  /** What the document says of where it comes from; absent for bare lines. */
  readonly provenance?: Provenance;
}

/**
 * Reads one file for `align`. `line`: every line is a unit as given: lines end at LF or CRLF only, a final line end makes
 * no further unit, a BOM is dropped, nothing is cleaned. `paragraph`, `sentence`: imported and cleaned as in the window.
 */
export async function readAlignInput(
  io: CliIo,
  path: string,
  unit: UnitChoice,
  reading: Pick<ReadOptions, 'language' | 'table' | 'isCancelled'>,
): Promise<AlignInput> {
  const { language } = reading;
  if (unit === 'line') return readLines(io, path, language);
  // Loaded only where files are imported: it brings the readers of every format.
  const { readDocument } = await import('../services/formats/read-document.ts');
  const document = await readDocument({ kind: 'file', path: pathFrom(io, path) }, reading);
  await warn(basename(path), document.warnings, io);
  const { provenance } = document;
  const base = { file: basename(path), language: language ?? document.language, provenance };
  return unit === 'paragraph'
    ? { ...base, ...paragraphs(document.units) }
    : { ...base, ...sentences(document.units) };
}

async function readLines(io: CliIo, path: string, language: LanguageCode | undefined): Promise<AlignInput> {
  const units = splitLines(await readText(io, path));
  return { file: basename(path), language: language ?? (await detectLanguage(units)), units };
}

/** Reads a file as text, whatever its encoding. An empty file has no lines: that is a text without units, not a fault. */
export async function readText(io: CliIo, path: string): Promise<string> {
  const bytes = readBytes(io, path);
  return bytes.length === 0 ? '' : decode(bytes, basename(path), io);
}

/** Plain UTF-8 is read at once; the tables that tell other encodings apart are loaded only where they are needed. */
async function decode(bytes: Uint8Array, fileName: string, io: CliIo): Promise<string> {
  if (isUtf8(bytes) && sniffUtf16(bytes) === undefined && !looksBinary(bytes)) {
    const text = new TextDecoder('utf-8').decode(bytes);
    if (text.trim() !== '') return text;
  }
  const { decodeBytes } = await import('../services/formats/decode.ts');
  const { text, warnings } = decodeBytes(bytes, { fileName });
  await warn(fileName, warnings, io);
  return text;
}

// Words are loaded only where something is to be said.
async function warn(file: string, warnings: readonly Message[], io: CliIo): Promise<void> {
  if (warnings.length > 0) (await import('./messages.ts')).tellWarnings(file, warnings, io);
}

/** Splits at LF or CRLF; other separators (U+2028, CR alone) stay inside lines. */
export function splitLines(text: string): string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

async function detectLanguage(units: readonly string[]): Promise<LanguageCode> {
  // Brings letter statistics of many languages: nothing to load where the languages are given.
  const { detectUnits, summariseLanguage } = await import('../core/language/detect.ts');
  const { language } = summariseLanguage(units, detectUnits(units));
  return language === 'other' || language === 'undecided' ? 'und' : language;
}

const asUnit = (unit: ImportedUnit): Parameters<typeof isContentUnit>[0] => ({
  ...unit,
  contentStatus: 'auto',
});

function paragraphs(units: readonly ImportedUnit[]): Omit<AlignText, 'language'> {
  return {
    units: units.map((unit) => unit.content),
    segments: units.map((unit) => unit.segments),
    skipped: units.map((unit) => !isContentUnit(asUnit(unit))),
    ignored: units.map((unit) => unit.marks),
  };
}

/** Sentences as units that know where their paragraphs end: both levels weigh in one ladder. */
function sentences(units: readonly ImportedUnit[]): Omit<AlignText, 'language'> {
  const pieces = units.flatMap((unit) =>
    unit.segments.map((span, at) => ({
      isLast: at === unit.segments.length - 1,
      content: unit.content.slice(span.startOffset, span.endOffset),
      isSkipped: !isContentUnit(asUnit(unit)),
      ignored: unit.marks.flatMap((mark) => clip(mark, span)),
    })),
  );
  return {
    units: pieces.map((piece) => piece.content),
    ends: pieces.map((piece) => piece.isLast),
    skipped: pieces.map((piece) => piece.isSkipped),
    ignored: pieces.map((piece) => piece.ignored),
  };
}

/** The part of a mark inside a segment, in the segment's own offsets. */
function clip(mark: Span, segment: Span): Span[] {
  const startOffset = Math.max(mark.startOffset, segment.startOffset) - segment.startOffset;
  const endOffset = Math.min(mark.endOffset, segment.endOffset) - segment.startOffset;
  return startOffset < endOffset ? [{ startOffset, endOffset }] : [];
}
