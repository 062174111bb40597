import type {
  Bead,
  Comparison,
  ComparisonId,
  ConceptId,
  Decision,
  Discrepancy,
  DiscrepancyCategory,
  FindingId,
  Fingerprint,
  JobId,
  LanguageCode,
  Level,
  LoosePair,
  Message,
  Note,
  NoteId,
  Passage,
  Row,
  RowEdit,
  Severity,
  Span,
  TermStatus,
  TextId,
  TextSummary,
  Unit,
  UnitId,
} from '../core/model.ts';
import type { LookPart, LoosePart } from '../core/align/types.ts';

// Values that cross the bridge, JSON-safe.

export type ChangeTopic =
  | 'project'
  | 'texts'
  | 'units'
  | 'comparisons'
  | 'rows'
  | 'discrepancies'
  | 'findings'
  | 'notes'
  | 'terms'
  | 'settings';

export type AppEvent =
  | { readonly kind: 'progress'; readonly jobId: JobId; readonly stage: JobStage; readonly fraction: number }
  | {
      readonly kind: 'job-done';
      readonly jobId: JobId;
      readonly comparisonId?: ComparisonId;
      readonly stage: JobStage;
    }
  | {
      readonly kind: 'job-failed';
      readonly jobId: JobId;
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
    }
  /** Something on disk changed: reload these topics. */
  | { readonly kind: 'changed'; readonly topics: readonly ChangeTopic[] }
  /** A menu item or a system shortcut: the window runs the command of this id. */
  | { readonly kind: 'command'; readonly command: string }
  /** The system asks the window to open these files (association, second instance). */
  | { readonly kind: 'open-files'; readonly paths: readonly string[] };
export type JobStage = 'import' | 'align' | 'check' | 'export';

// ---------------------------------------------------------------- shapes

export type UiLocale = 'uk' | 'en' | 'ru';
export type Theme = 'system' | 'light' | 'dark' | 'high-contrast';

export interface AppInfo {
  readonly version: string;
  readonly platform: string;
  /** False when Chromium stands in for the Electron binary. */
  readonly isRealElectron: boolean;
  readonly systemLocale: UiLocale;
  readonly samples: readonly { readonly id: string; readonly title: string }[];
}

export interface Settings {
  readonly locale: UiLocale;
  readonly theme: Theme;
  /** Signs notes, findings and decisions. */
  readonly author: string;
  /** Reading face of the panes, in CSS px. */
  readonly fontSizePx: number;
  readonly fontFamily: 'serif' | 'sans';
  readonly reading: 'auto' | 'levelled' | 'loose';
  /** Command id to `event.code` chords, only where the user changed them. */
  readonly keys: Readonly<Record<string, string>>;
  /** Check ids switched off. */
  readonly disabledChecks: readonly string[];
  /** Sizes and toggles of the window, owned by the renderer. */
  readonly layout: Readonly<Record<string, number | string | boolean>>;
}

export interface RecentProject {
  readonly path: string;
  readonly title: string;
  readonly openedAt: string;
  readonly isMissing: boolean;
}

export interface ProjectState {
  readonly path: string;
  readonly title: string;
  /** True for a damaged file or a file in a read-only folder: everything can be read, nothing written. */
  readonly isReadOnly: boolean;
  readonly warnings: readonly Message[];
  readonly texts: readonly TextSummary[];
  readonly comparisons: readonly Comparison[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What undo and redo would revert, as catalogue messages. */
  readonly undoLabel?: Message;
  readonly redoLabel?: Message;
}

export interface VerifyReport {
  readonly isSound: boolean;
  readonly problems: readonly Message[];
}

export interface EditOutcome {
  readonly label: Message;
  readonly topics: readonly ChangeTopic[];
  /** Row to show after the edit, where there is one. */
  readonly focusRowKey?: string;
}
export interface EditEntry {
  readonly label: Message;
  readonly author: string;
  readonly doneAt: string;
  readonly isUndone: boolean;
}

export interface BilingualOutcome {
  readonly texts: readonly TextSummary[];
  /** Absent where the file holds fewer than two texts. */
  readonly comparisonId?: ComparisonId;
  readonly rowCount: number;
  readonly conceptCount: number;
  /** What the file holds and the project does not. */
  readonly losses: readonly Message[];
}

export interface ComparisonView {
  readonly comparison: Comparison;
  /** Whether the checks looked at these very rows: tells "nothing found" from "never looked". */
  readonly checkState: CheckState;
  readonly rows: readonly Row[];
  /** Units of each text of the comparison, in its order: what the panes show. */
  readonly texts: readonly { readonly text: TextSummary; readonly units: readonly Unit[] }[];
  /** Beads between the pivot and each other text. */
  readonly ladders: readonly { readonly textId: TextId; readonly beads: readonly Bead[] }[];
  /** Spans that correspond, for comparable texts; empty for translations. `textId` is the non-pivot text. */
  readonly loose: readonly { readonly textId: TextId; readonly pairs: readonly LoosePair[] }[];
}

/** `stale`: rows, texts, termbase or the choice of checks changed since the checks ran. */
export type CheckState = 'never' | 'stale' | 'fresh';

export interface SegmentBead {
  readonly textId: TextId;
  /** Passages of the pivot and of the other text. */
  readonly pivot: readonly Passage[];
  readonly other: readonly Passage[];
  readonly score: number;
}

export type { RowEdit };
export interface RowEditPreview {
  readonly isPossible: boolean;
  readonly reason?: Message;
  readonly changedRowCount: number;
  readonly rowsAfter: readonly Row[];
}

/** What is weighed of a bead, or of two passages: see `LookPart` and `LoosePart` of core/align. */
export type ExplanationPart = 'words' | 'length' | 'prior' | 'ends' | LookPart | LoosePart | 'total';

export interface BeadExplanation {
  readonly score: number;
  /** Those that had something to say; the last, `total`, is the sum of the others; none where the evidence is gone. */
  readonly parts: readonly { readonly name: ExplanationPart; readonly costNats: number }[];
  readonly tokens: readonly {
    readonly side: 'pivot' | 'other';
    readonly passage: Passage;
    readonly costNats: number;
    readonly matchedWith?: Passage;
    readonly kind: string;
  }[];
}

/** A machine's discrepancy with what was ruled on it. */
export interface DiscrepancyEntry {
  readonly discrepancy: Discrepancy;
  readonly rowKey?: string;
  readonly decision?: Decision;
}

export interface FindingDraft {
  readonly category: DiscrepancyCategory;
  readonly severity: Severity;
  readonly passages: readonly Passage[];
  readonly remark: string;
  readonly proposedWording: string;
}

export interface ConceptDraft {
  readonly conceptId?: ConceptId;
  readonly definition: string;
  readonly terms: readonly {
    readonly language: LanguageCode;
    readonly text: string;
    readonly status: TermStatus;
  }[];
}

/** Formats that a termbase is written in; `tbx` is TBX 3, the tables have one line a term. */
export const termFileFormats = ['tbx', 'tbx2', 'csv', 'tsv'] as const;
export type TermFileFormat = (typeof termFileFormats)[number];
export interface TermImportOutcome {
  /** Concepts added, and those that were there already. */
  readonly addedCount: number;
  readonly knownCount: number;
  /** What the file holds and the termbase does not. */
  readonly losses: readonly Message[];
}

export interface SearchRequest {
  readonly query: string;
  /** Word forms as far as the rules go; apostrophes, ё/е, case and stress always match. */
  readonly matchForms: boolean;
  readonly wholeWords: boolean;
  readonly isRegExp: boolean;
  readonly textIds?: readonly TextId[];
  readonly includeNotes: boolean;
  readonly limit: number;
}
export interface SearchHit {
  readonly textId: TextId;
  readonly unitId: UnitId;
  readonly unitOrdinal: number;
  readonly spans: readonly Span[];
  readonly content: string;
  /** Where the passage stands in other texts, by any ladder of the project. */
  readonly counterparts: readonly {
    readonly textId: TextId;
    readonly unitIds: readonly UnitId[];
    readonly content: string;
  }[];
}
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly noteHits: readonly {
    readonly note: Note;
    readonly entryIndex: number;
    readonly spans: readonly Span[];
  }[];
  readonly totalCount: number;
  readonly isTruncated: boolean;
}

export type EvidenceRequest =
  | { readonly kind: 'row'; readonly comparisonId: ComparisonId; readonly rowKey: string }
  | { readonly kind: 'discrepancy'; readonly comparisonId: ComparisonId; readonly fingerprint: Fingerprint }
  | { readonly kind: 'finding'; readonly findingId: FindingId }
  | { readonly kind: 'note'; readonly noteId: NoteId };

/** Formats in the two groups and the order in which people are offered them: Word, Excel, HTML, TMX, XLIFF first. */
export const exportGroups = {
  first: [
    'docx-bilingual',
    'docx-findings',
    'docx-corrected',
    'docx-tracked',
    'xlsx',
    'html',
    'tmx',
    'tmx-pairs',
    'xliff21',
    'xliff12',
  ],
  corpora: ['odt', 'csv', 'tsv', 'json', 'tei', 'moses', 'ladder', 'intertext', 'tbx', 'tbx2', 'annotations'],
} as const;
export const exportFormats = [...exportGroups.first, ...exportGroups.corpora] as const;
export type ExportFormat = (typeof exportFormats)[number];
export interface ExportRequest {
  readonly comparisonId: ComparisonId;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
}
export interface ExportOptions {
  readonly level: Level;
  readonly confirmedOnly: boolean;
  readonly includeNonContent: boolean;
  readonly includeNotes: boolean;
  readonly includeDiscrepancies: boolean;
  readonly includeMoreToCheck: boolean;
  /** Rows without a counterpart. */
  readonly includeUnmatched: boolean;
  /** TMX: the whole comparison in one file, or only the pivot and this text. */
  readonly onlyTextId?: TextId;
  /** The Word document that a text came from: corrections go into a copy of it. */
  readonly originalPath?: string;
}
export interface ExportPreview {
  /** The beginning of the file as text (rendered text for DOCX). */
  readonly sample: string;
  readonly rowCount: number;
  /** What will not be in the file and why: nothing is dropped silently. */
  readonly losses: readonly Message[];
}

/** What one program will make of a file. */
export interface RehearsalLine {
  readonly tool: string;
  /** `refuses` = the tool rejects the file; `drops` = it reads the file without these; `note` = good to know. */
  readonly kind: 'refuses' | 'drops' | 'note';
  readonly message: Message;
  /** The first rows that it is about, to jump to; empty where it is about the whole file. */
  readonly rows: readonly { readonly number: number; readonly rowKey?: string }[];
}
/** The file written in memory, read back and held against what programs are known to do with it. */
export interface ExportRehearsal {
  readonly rowCount: number;
  readonly byteCount: number;
  /** Units in = units out + units listed. `unitsOut` is counted by reading the file back; absent where no reader of
   *  ours knows the format. */
  readonly units: { readonly in: number; readonly out?: number; readonly listed: number };
  readonly lines: readonly RehearsalLine[];
  readonly losses: readonly Message[];
}
export interface ExportOutcome {
  readonly path: string;
  /** Every file written, where the format takes several; the first is `path`. */
  readonly files: readonly string[];
  readonly byteCount: number;
  readonly rowCount: number;
  readonly losses: readonly Message[];
}
