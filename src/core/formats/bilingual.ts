import type {
  BeadStatus,
  DiscrepancyCategory,
  LanguageCode,
  Level,
  Message,
  NoteEntry,
  Provenance,
  Severity,
  TermStatus,
} from '../model.ts';

/** Formats that bring their own alignment. */
export const bilingualFormats = [
  'tmx',
  'xliff12',
  'xliff2',
  'tbx',
  'ladder',
  'intertext',
  'moses',
  'tei',
  'json',
  'table',
] as const;
export type BilingualFormat = (typeof bilingualFormats)[number];

export interface BilingualText {
  /** Empty where the file has no name for it. */
  readonly sigil: string;
  /** BCP-47; `und` where the file does not say. */
  readonly language: LanguageCode;
  readonly provenance: Provenance;
}

/** A paragraph or sentence of a cell. */
export interface BilingualPiece {
  readonly content: string;
  /** Place in its own text, any ascending numbers; absent = the order of the rows is the order of the text. */
  readonly order?: number;
  /** Where it stands in the file that the text came from; see `Unit.place`. */
  readonly place?: string;
}

export interface BilingualCell {
  readonly pieces: readonly BilingualPiece[];
  /** 0…1. */
  readonly score?: number;
  readonly status?: BeadStatus;
  readonly isTransposed?: boolean;
  readonly isManual?: boolean;
  readonly isAnchor?: boolean;
}

/** One row: a cell a text, in the texts' order; empty pieces = no counterpart. */
export interface BilingualRow {
  readonly cells: readonly BilingualCell[];
}

/** A note, or a finding where it has a category. */
export interface BilingualRemark {
  readonly entries: readonly NoteEntry[];
  readonly state: 'open' | 'resolved';
  readonly category?: DiscrepancyCategory;
  readonly severity?: Severity;
  readonly proposedWording?: string;
  readonly places: readonly BilingualPlace[];
}
export interface BilingualPlace {
  /** Index into `rows`, 0-based. */
  readonly rowIndex: number;
  /** Index into `texts`, 0-based. */
  readonly textIndex: number;
  /** Index into the cell's pieces, 0-based. */
  readonly pieceIndex: number;
  /** UTF-16 code units of the piece's content, end exclusive; both absent = the whole piece. */
  readonly startOffset?: number;
  readonly endOffset?: number;
}

export interface BilingualConcept {
  readonly definition: string;
  readonly terms: readonly {
    readonly language: LanguageCode;
    readonly text: string;
    readonly status: TermStatus;
  }[];
}

/** What a bilingual file says, in one shape for every format. */
export interface BilingualFile {
  readonly format: BilingualFormat;
  /** Empty where the file has none. */
  readonly title: string;
  readonly level: Level;
  readonly texts: readonly BilingualText[];
  /** Index into `texts`, 0-based. */
  readonly pivotIndex: number;
  readonly rows: readonly BilingualRow[];
  readonly remarks: readonly BilingualRemark[];
  readonly concepts: readonly BilingualConcept[];
  /** What the file holds and this does not: counted, by catalogue key. */
  readonly losses: readonly Message[];
}

/** Counts losses by key while a file is read. */
export class LossCounter {
  readonly #counts = new Map<string, number>();

  /** Adds to the count of a key. */
  add(key: string, count = 1): void {
    if (count > 0) this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  /** The losses in the order in which they were first met. */
  list(): readonly Message[] {
    return [...this.#counts].map(([key, count]) => ({ key, params: { count } }));
  }
}
