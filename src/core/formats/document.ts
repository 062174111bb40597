import type {
  BeadStatus,
  Decision,
  Discrepancy,
  Finding,
  LanguageCode,
  Level,
  Message,
  Note,
  Passage,
  Provenance,
  Span,
  TextId,
  UnitId,
} from '../model.ts';

/** A text as exports name it. */
export interface ExportText {
  readonly id: TextId;
  readonly sigil: string;
  /** BCP-47; `und` where nobody knows. */
  readonly language: LanguageCode;
  readonly provenance: Provenance;
}

/** A piece of a cell: one unit or one segment of it. */
export interface ExportPiece {
  readonly unitId: UnitId;
  /** 1-based number of the paragraph in its text, as people count. */
  readonly paragraph: number;
  readonly content: string;
  /** Stretches of the unit that make up `content`, in order: what lies between was cut out. */
  readonly kept: readonly Span[];
  readonly isContent: boolean;
  /** Where the unit stands in the file it came from; see `Unit.place`. */
  readonly place?: string;
}

export interface ExportCell {
  readonly pieces: readonly ExportPiece[];
  /** 0…1; absent in the pivot's cell and where nothing ties the cell. */
  readonly score?: number;
  readonly status?: BeadStatus;
  readonly isTransposed?: boolean;
  readonly isManual?: boolean;
  readonly isAnchor?: boolean;
}

/** One row: a cell a text, in the texts' order. */
export interface ExportRow {
  /** 1-based, as people count. */
  readonly number: number;
  /** The comparison's row that this is, or is a part of; absent outside a project. */
  readonly key?: string;
  readonly cells: readonly ExportCell[];
}

/** A discrepancy with what was ruled on it. */
export interface ExportDiscrepancy {
  readonly discrepancy: Discrepancy;
  readonly decision?: Decision;
}

/** Two passages that correspond, with their words: for texts that are no translations of each other. */
export interface ExportPair {
  readonly pivot: ExportPassage;
  readonly other: ExportPassage;
  /** 0…1. */
  readonly score: number;
}
export interface ExportPassage extends Passage {
  /** 1-based. */
  readonly paragraph: number;
  readonly content: string;
}

/** Everything that goes into a file, already chosen: what was left out stands in `losses`. */
export interface ExportDocument {
  readonly title: string;
  readonly level: Level;
  readonly texts: readonly ExportText[];
  /** Index into `texts`, 0-based. */
  readonly pivotIndex: number;
  readonly rows: readonly ExportRow[];
  /** Empty for translations: there the rows say it all. */
  readonly pairs: readonly ExportPair[];
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  readonly discrepancies: readonly ExportDiscrepancy[];
  /** ISO 8601 UTC; empty where the same input is to give the same bytes. */
  readonly exportedAt: string;
  readonly toolVersion: string;
  readonly losses: readonly Message[];
}

/** A written file with what its format could not take. */
export interface WrittenText {
  readonly text: string;
  readonly rowCount: number;
  readonly losses: readonly Message[];
}

/** Turns a span of the unit into spans of the piece's content: empty where the piece does not hold it. */
export function spansInPiece(piece: ExportPiece, span: Span): readonly Span[] {
  let at = 0;
  const found: Span[] = [];
  for (const kept of piece.kept) {
    const start = Math.max(kept.startOffset, span.startOffset);
    const end = Math.min(kept.endOffset, span.endOffset);
    if (end > start) {
      found.push({ startOffset: at + start - kept.startOffset, endOffset: at + end - kept.startOffset });
    }
    at += kept.endOffset - kept.startOffset;
  }
  return found;
}

/** A cell's words on one line; paragraphs are joined by a space. */
export function cellText(cell: ExportCell | undefined): string {
  return (cell?.pieces ?? [])
    .map((piece) => piece.content.trim())
    .filter((content) => content !== '')
    .join(' ');
}

/** True where the cell has words. */
export function hasText(cell: ExportCell | undefined): boolean {
  return cellText(cell) !== '';
}

/** The place of a passage: its text, paragraph and row, or null where it is not in the document. */
export function placeOf(
  document: ExportDocument,
  passage: Pick<Passage, 'textId' | 'unitId'>,
): { readonly textIndex: number; readonly paragraph: number; readonly row: ExportRow } | null {
  const textIndex = document.texts.findIndex((text) => text.id === passage.textId);
  for (const row of document.rows) {
    const piece = row.cells[textIndex]?.pieces.find((one) => one.unitId === passage.unitId);
    if (piece) return { textIndex, paragraph: piece.paragraph, row };
  }
  return null;
}

/** What a format that knows rows only cannot say of comparable texts. */
export function pairLoss(document: ExportDocument): readonly Message[] {
  const count = document.pairs.length;
  return count > 0 ? [{ key: 'loss.pairs', params: { count } }] : [];
}
