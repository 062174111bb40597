import { discrepancyCategories, type NoteEntry, type Severity } from '../model.ts';
import type { BilingualPlace, BilingualRemark } from './bilingual.ts';
import type { ExportDocument } from './document.ts';
import type { RowRemark } from './row-remarks.ts';

/** A remark as read back; rows are named by number and texts by sigil: a file may have lost, gained or moved some. */
export type PackedRemark = Omit<BilingualRemark, 'places'> & {
  readonly places: readonly (Omit<BilingualPlace, 'rowIndex' | 'textIndex'> & {
    readonly rowNumber: number;
    readonly sigil: string;
  })[];
};

const severities: readonly Severity[] = ['critical', 'major', 'minor', 'info'];

/**
 * Packs findings and notes as one line of JSON, for formats whose own notes are plain text: authors, dates, threads,
 * states and places survive. Discrepancies stay out: checks find them again. Empty where nothing is left.
 */
export function packRemarks(document: ExportDocument, remarks: readonly RowRemark[]): string {
  const packed = remarks
    .filter((remark) => remark.kind !== 'discrepancy')
    .map((remark): PackedRemark => ({
      entries: remark.entries,
      state: remark.state ?? 'open',
      ...(remark.category === undefined ? {} : { category: remark.category }),
      ...(remark.severity === undefined ? {} : { severity: remark.severity }),
      ...(remark.proposedWording === '' ? {} : { proposedWording: remark.proposedWording }),
      places: remark.places.map(({ rowIndex, textIndex, pieceIndex, startOffset, endOffset }) => ({
        rowNumber: document.rows[rowIndex]?.number ?? 0,
        sigil: document.texts[textIndex]?.sigil ?? '',
        pieceIndex,
        startOffset,
        endOffset,
      })),
    }));
  // JSON escapes controls and lone surrogates by itself; these two are the rest of what XML forbids.
  return packed.length === 0
    ? ''
    : JSON.stringify(packed).replace(
        /[\ufffe\uffff]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16)}`,
      );
}

/** Reads `packRemarks` back. Anything that is not of its shape is left out: the file may come from anywhere. */
export function unpackRemarks(json: string): readonly PackedRemark[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    // Somebody cut the property short: the plain notes beside it still hold the words.
    return [];
  }
  return Array.isArray(parsed) ? parsed.flatMap(readRemark) : [];
}

function readRemark(given: unknown): readonly PackedRemark[] {
  if (!isRecord(given) || !Array.isArray(given['entries'])) return [];
  const category = discrepancyCategories.find((one) => one === given['category']);
  const severity = severities.find((one) => one === given['severity']);
  const proposal = given['proposedWording'];
  const places: readonly unknown[] = Array.isArray(given['places']) ? given['places'] : [];
  return [
    {
      entries: given['entries'].flatMap(readEntry),
      state: given['state'] === 'resolved' ? 'resolved' : 'open',
      ...(category === undefined ? {} : { category }),
      ...(severity === undefined ? {} : { severity }),
      ...(typeof proposal === 'string' ? { proposedWording: proposal } : {}),
      places: places.flatMap(readPlace),
    },
  ];
}

function readEntry(given: unknown): readonly NoteEntry[] {
  if (!isRecord(given)) return [];
  const { author, body, createdAt } = given;
  if (typeof body !== 'string') return [];
  return [
    {
      author: typeof author === 'string' ? author : '',
      body,
      createdAt: typeof createdAt === 'string' ? createdAt : '',
    },
  ];
}

function readPlace(given: unknown): PackedRemark['places'] {
  if (!isRecord(given)) return [];
  const { rowNumber, sigil, pieceIndex, startOffset, endOffset } = given;
  const numbers = [rowNumber, pieceIndex, startOffset, endOffset];
  if (!numbers.every(isCount) || typeof sigil !== 'string') return [];
  const [row = 0, piece = 0, start = 0, end = 0] = numbers;
  return [{ rowNumber: row, sigil, pieceIndex: piece, startOffset: start, endOffset: end }];
}

function isCount(given: unknown): given is number {
  return typeof given === 'number' && Number.isInteger(given) && given >= 0;
}

/** True for an object with fields, as JSON has them. */
export function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
