/**
 * The glossary as types. Names here are the field's words, and code, columns and files use no synonyms.
 *
 * project   a shelf of texts with its comparisons, one `.zvirka` file
 * text      one version in one language; its short label is the sigil
 * comparison two to four texts side by side, one of them the pivot
 * bitext    two texts with their alignment
 * unit      a paragraph-like piece of a text; segment: a sentence-like piece of a unit
 * bead      m units (or segments) of one text that correspond to n of another, m + n >= 1
 * ladder    the ordered beads of one bitext at one level
 * row       the beads of all texts of a comparison joined through the pivot
 * cost      a negative log probability or log-likelihood ratio in nats, lower is better, may be below 0
 * score     0…1, the probability that this very bead is right; never mixed with cost
 *
 * Offsets are UTF-16 code units, 0-based, end exclusive. Indexes are 0-based. Times are ISO 8601 UTC strings.
 */

import type { DetectedLanguage, KnownLanguage, LanguageCode, SlavicLanguage } from './language-codes.ts';
import type { SourceFile } from './source-file.ts';

export type { DetectedLanguage, KnownLanguage, LanguageCode, SlavicLanguage };
export { sourceFormats } from './source-file.ts';
export type { SourceFile, SourceFormat, TableColumn, TableLayout } from './source-file.ts';

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type TextId = Id<'text'>;
export type UnitId = Id<'unit'>;
export type ComparisonId = Id<'comparison'>;
export type BeadId = Id<'bead'>;
export type NoteId = Id<'note'>;
export type FindingId = Id<'finding'>;
export type ConceptId = Id<'concept'>;
export type TermId = Id<'term'>;
export type JobId = Id<'job'>;
/** Identity of a discrepancy that survives realignment (see `check/fingerprint.ts`). */
export type Fingerprint = Id<'fingerprint'>;

/** Brands a string as an id of the given kind; the only place where ids are made from strings. */
export function asId<T extends Id<string>>(text: string): T {
  // The brand exists for the compiler only: at run time an id is a plain string.
  return text as T;
}

/** UTF-16 code units, 0-based, end exclusive. */
export interface Span {
  readonly startOffset: number;
  readonly endOffset: number;
}

// ---------------------------------------------------------------- texts

export const unitKinds = [
  'paragraph',
  'heading',
  'byline',
  'caption',
  'list-item',
  'table',
  'footnote',
  'quote',
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const markReasons = [
  'navigation',
  'caption',
  'related',
  'editorial',
  'footnote',
  'date',
  'credit',
  'service',
  'foreign',
  'trimmed',
  'user',
] as const;
/** Why a stretch takes no part in lengths, omissions and checks; `user` and `trimmed` are the user's own marks. */
export type MarkReason = (typeof markReasons)[number];

/** A stretch of a unit that is not content: shown greyed, never deleted. A mark over the whole unit covers it. */
export interface Mark extends Span {
  readonly reason: MarkReason;
}

/** Auto follows the marks found at import; the other two are the user's word and survive every re-run. */
export type ContentStatus = 'auto' | 'content' | 'not-content';

export interface Unit {
  readonly id: UnitId;
  /** Place in the text, 0-based. */
  readonly ordinal: number;
  readonly kind: UnitKind;
  /** The unit's characters: no line feeds; NFC is not forced. */
  readonly content: string;
  readonly marks: readonly Mark[];
  readonly contentStatus: ContentStatus;
  readonly language: DetectedLanguage;
  /** 0…1, how sure detection is. */
  readonly languageConfidence: number;
  /** Sentence-like spans inside `content`, in order, covering every non-space character once. */
  readonly segments: readonly Span[];
  /** Where the unit stands in the file it came from: a cell (`B12`), a page (`p. 3`), a time (`00:01:02.500`). */
  readonly place?: string;
}

/** True where the unit takes part in lengths, omissions and checks. */
export function isContentUnit(unit: Pick<Unit, 'content' | 'marks' | 'contentStatus'>): boolean {
  if (unit.contentStatus !== 'auto') return unit.contentStatus === 'content';
  return !unit.marks.some((mark) => mark.startOffset <= 0 && mark.endOffset >= unit.content.length);
}

/** Where a text comes from. An absent field is unknown; a present one was found by import or written by the user. */
export interface Provenance {
  readonly publisher?: string;
  readonly author?: string;
  readonly title?: string;
  readonly address?: string;
  /** ISO date, or YYYY-MM, or YYYY. */
  readonly publicationDate?: string;
  readonly originalLanguage?: LanguageCode;
  /** Free words or a sigil: which text or medium this one was translated from. */
  readonly translatedFrom?: string;
  /** A person, or the machine service that translated it. */
  readonly translator?: string;
  readonly isMachineTranslation?: boolean;
}

export interface TextSummary {
  readonly id: TextId;
  /** Short label, unique in the project, such as `UK`, `RU1`, `Times`. */
  readonly sigil: string;
  readonly language: LanguageCode;
  readonly provenance: Provenance;
  readonly source: SourceFile;
  readonly unitCount: number;
  readonly contentUnitCount: number;
  readonly segmentCount: number;
  /** UTF-16 code units of all units. */
  readonly characterCount: number;
  /** Its first words that are content, whole, for lists of texts without a title; empty where there are none. */
  readonly opening: string;
}

// ---------------------------------------------------------------- alignment

/** What a ladder's beads are made of. */
export type Level = 'unit' | 'segment';

/** A bead of plain indexes, as the aligner returns it: both sides ascending. */
export interface IndexBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** 0…1. */
  readonly score: number;
  /** True where the bead stands out of order. */
  readonly isTransposed: boolean;
}

/** One passage: characters of one unit of one text. */
export interface UnitSpan extends Span {
  /** 0-based index of the unit in its text. */
  readonly unit: number;
}

/** Two passages of comparable texts that correspond; a passage may occur in several. */
export interface LoosePair {
  readonly source: UnitSpan;
  readonly target: UnitSpan;
  readonly score: number;
}

/** What a person has said of a bead. Anchors stay fixed when the rest is aligned again. */
export type BeadStatus = 'automatic' | 'confirmed' | 'needs-review';

export interface Bead {
  readonly id: BeadId;
  readonly source: readonly UnitId[];
  readonly target: readonly UnitId[];
  readonly score: number;
  readonly isTransposed: boolean;
  readonly isManual: boolean;
  readonly isAnchor: boolean;
  readonly status: BeadStatus;
}

/** One text's part of a row. Empty `units` = no counterpart in this text. */
export interface RowCell {
  readonly textId: TextId;
  readonly units: readonly UnitId[];
  /** The bead that ties this cell to the pivot; absent in the pivot's own cell and where nothing ties it. */
  readonly beadId?: BeadId;
  readonly score?: number;
  readonly isTransposed?: boolean;
  readonly isManual?: boolean;
  readonly isAnchor?: boolean;
  readonly status?: BeadStatus;
}

export interface Row {
  /** 0-based place in the comparison. */
  readonly index: number;
  /** Stable while the cells keep their units. */
  readonly key: string;
  /** One cell a text, in the order of the comparison's texts. */
  readonly cells: readonly RowCell[];
}

export interface Comparison {
  readonly id: ComparisonId;
  readonly title: string;
  /** Two to four texts in the order of the panes. */
  readonly textIds: readonly TextId[];
  /** Index into `textIds`, 0-based. */
  readonly pivotIndex: number;
  /** What alignment found; `unaligned` before the first run. */
  readonly mode: 'unaligned' | 'parallel' | 'comparable';
  /** True when texts or marks changed after the last alignment. */
  readonly isStale: boolean;
}

/** The verbs of structure. `textId` names the non-pivot text whose tie to the pivot changes. One undo step each. */
export type RowEdit =
  | {
      readonly kind: 'link';
      readonly textId: TextId;
      readonly pivotUnits: readonly UnitId[];
      readonly otherUnits: readonly UnitId[];
    }
  | { readonly kind: 'unlink'; readonly rowKey: string; readonly textId: TextId }
  | { readonly kind: 'merge-rows'; readonly rowKeys: readonly string[] }
  /** Splits the row so that the named unit of that text begins a new row. */
  | {
      readonly kind: 'split-row';
      readonly rowKey: string;
      readonly textId: TextId;
      readonly atUnitId: UnitId;
    }
  /** Moves this side by one row, from here to the end or to the next anchor. */
  | {
      readonly kind: 'shift';
      readonly rowKey: string;
      readonly textId: TextId;
      readonly direction: 'up' | 'down';
    }
  /** Takes the first unit of the next row into this one, or gives this row's last unit to the next. */
  | { readonly kind: 'pull-unit'; readonly rowKey: string; readonly textId: TextId }
  | { readonly kind: 'push-unit'; readonly rowKey: string; readonly textId: TextId }
  /** Exchanges this side's units of two rows. */
  | { readonly kind: 'swap'; readonly rowKey: string; readonly otherRowKey: string; readonly textId: TextId }
  | { readonly kind: 'anchor'; readonly rowKeys: readonly string[]; readonly isAnchor: boolean }
  | {
      readonly kind: 'status';
      readonly rowKeys: readonly string[];
      readonly status: 'automatic' | 'confirmed' | 'needs-review';
    }
  | { readonly kind: 'confirm-up-to'; readonly rowKey: string };

// ---------------------------------------------------------------- discrepancies

export const discrepancyCategories = [
  'number',
  'date',
  'unit',
  'name',
  'negation',
  'omission',
  'addition',
  'editorial',
  'untranslated',
  'wrong-language',
  'quotation',
  'attribution',
  'loaded',
  'terminology',
  'mistranslation',
  'tense',
  'question',
  'modality',
  'inconsistent',
  'misaligned',
  'duplication',
  'punctuation',
  'usage',
  'other',
] as const;
/** The category before the optional slash and check id (`omission/clause`). */
export type DiscrepancyCategory = (typeof discrepancyCategories)[number];

/** Only the user sets `critical`. */
export type Severity = 'critical' | 'major' | 'minor' | 'info';
/** `shown` is listed at once; `more` is folded under "more to check". Independent of severity. */
export type Tier = 'shown' | 'more';

/** A passage that a discrepancy, note or finding points at. */
export interface Passage extends Span {
  readonly textId: TextId;
  readonly unitId: UnitId;
}

/** A message as a key of the catalogue with its parameters: core never writes words for people. */
export interface Message {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Discrepancy {
  readonly fingerprint: Fingerprint;
  readonly category: DiscrepancyCategory;
  /** The check that found it, such as `number` or `quotation`. */
  readonly checkId: string;
  readonly severity: Severity;
  readonly tier: Tier;
  /** Both sides' spans; a side may be missing (an omission has no target) or repeated (a habit in many places). */
  readonly passages: readonly Passage[];
  /** Two observations and the rule, never a fault. */
  readonly message: Message;
  /** Further lines of evidence: counts, values, which stand inside quotations, what dates may explain. */
  readonly evidence: readonly Message[];
}

export type DecisionVerdict = 'accepted' | 'dismissed' | 'house-style';
/** How far a decision reaches: this finding, every like one in this comparison, or the whole project. */
export type DecisionScope = 'this' | 'comparison' | 'project';

export interface Decision {
  readonly fingerprint: Fingerprint;
  readonly verdict: DecisionVerdict;
  readonly scope: DecisionScope;
  readonly reason: string;
  readonly author: string;
  readonly decidedAt: string;
}

/** A passage kept so that it can be found again after the text changed: W3C-style quote with its context. */
export interface AnchoredPassage extends Passage {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A person's own finding: ranks with the machine's everywhere and is never recomputed away. */
export interface Finding {
  readonly id: FindingId;
  readonly category: DiscrepancyCategory;
  readonly severity: Severity;
  readonly passages: readonly AnchoredPassage[];
  readonly remark: string;
  readonly proposedWording: string;
  readonly author: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface NoteEntry {
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
}

/** A thread: its first entry opens it, the rest are answers. */
export interface Note {
  readonly id: NoteId;
  readonly passages: readonly AnchoredPassage[];
  readonly state: 'open' | 'resolved';
  readonly entries: readonly NoteEntry[];
  readonly updatedAt: string;
}

// ---------------------------------------------------------------- quotations and terms

/** Direct speech with its speaker and verb, as found in one text. */
export interface Quotation {
  readonly textId: TextId;
  readonly unitId: UnitId;
  /** The quoted words without their marks. */
  readonly span: Span;
  readonly speaker?: string;
  readonly speakerSpan?: Span;
  readonly verb?: string;
  readonly verbSpan?: Span;
  readonly style: 'guillemets' | 'double' | 'single' | 'dash';
  /** False where the quotation is never closed. */
  readonly isClosed: boolean;
}

/** One quotation beside its versions in the other texts. */
export interface QuotationRow {
  /** One entry a text of the comparison, in its order; `null` where no version was found. */
  readonly versions: readonly (QuotationVersion | null)[];
  readonly rowIndex: number;
}
export interface QuotationVersion {
  readonly kind: 'quotation' | 'paraphrase';
  readonly passage: Passage;
  readonly quotation?: Quotation;
  readonly score: number;
}

export type TermStatus = 'preferred' | 'admitted' | 'deprecated' | 'forbidden';
export interface Term {
  readonly id: TermId;
  readonly language: LanguageCode;
  readonly text: string;
  readonly status: TermStatus;
}
export interface Concept {
  readonly id: ConceptId;
  readonly definition: string;
  readonly terms: readonly Term[];
}
