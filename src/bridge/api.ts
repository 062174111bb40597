import type {
  Bead,
  BeadId,
  Comparison,
  ComparisonId,
  Concept,
  ConceptId,
  ContentStatus,
  DecisionScope,
  DecisionVerdict,
  Decision,
  Discrepancy,
  DiscrepancyCategory,
  Finding,
  FindingId,
  Fingerprint,
  JobId,
  LanguageCode,
  LoosePair,
  Mark,
  Message,
  Note,
  NoteId,
  Passage,
  Provenance,
  QuotationRow,
  Row,
  RowEdit,
  Severity,
  SourceFormat,
  Span,
  TermStatus,
  TextId,
  TextSummary,
  Tier,
  Unit,
  UnitId,
  UnitKind,
} from '../core/model.ts';

/**
 * The contract between the window (or the command line) and the services. One typed map: preload, main and the command
 * line loop over `apiMethods`, so a new method is one edit here plus the compiler's complaints.
 * Values are JSON-safe; everything is asynchronous; failures cross as `{code, params}` (see `errors.ts`).
 * Every method takes one argument object (or none). Mutations answer after their transaction is on disk.
 */
export interface Api {
  // -------- application
  appInfo(): Promise<AppInfo>;
  settingsGet(): Promise<Settings>;
  settingsSet(args: { patch: Partial<Settings> }): Promise<Settings>;
  recentProjects(): Promise<readonly RecentProject[]>;

  // -------- project
  projectNew(args: { path: string; title: string }): Promise<ProjectState>;
  projectOpen(args: { path: string }): Promise<ProjectState>;
  /** Makes a fresh copy of a bundled sample in the user-data folder and opens it. */
  projectOpenSample(args: { sample: string }): Promise<ProjectState>;
  projectClose(): Promise<void>;
  /** Null when no project is open. */
  projectState(): Promise<ProjectState | null>;
  projectBackup(args: { path: string }): Promise<{ path: string }>;
  projectVerify(): Promise<VerifyReport>;
  projectSetTitle(args: { title: string }): Promise<ProjectState>;

  // -------- undo log (survives a restart)
  editUndo(): Promise<EditOutcome>;
  editRedo(): Promise<EditOutcome>;
  editHistory(args: { limit: number }): Promise<readonly EditEntry[]>;

  // -------- import and texts
  importPreview(args: ImportRequest): Promise<ImportPreview>;
  importText(args: ImportRequest & { sigil?: string; provenance?: Provenance }): Promise<ImportOutcome>;
  textUpdate(args: {
    textId: TextId;
    sigil?: string;
    language?: LanguageCode;
    provenance?: Provenance;
  }): Promise<TextSummary>;
  textRemove(args: { textId: TextId }): Promise<void>;
  textUnits(args: { textId: TextId }): Promise<readonly Unit[]>;
  /** "Not content", "content after all", back to automatic. */
  unitsSetContent(args: { textId: TextId; unitIds: readonly UnitId[]; status: ContentStatus }): Promise<void>;
  /** "The article is from here to here": everything outside becomes not content. */
  textTrim(args: { textId: TextId; firstUnitId: UnitId; lastUnitId: UnitId }): Promise<void>;
  /** Corrects the characters of one unit; notes and findings keep their place by their quotes. */
  unitCorrect(args: { textId: TextId; unitId: UnitId; content: string }): Promise<Unit>;

  // -------- comparisons and alignment
  comparisonCreate(args: {
    textIds: readonly TextId[];
    pivotIndex: number;
    title?: string;
  }): Promise<Comparison>;
  /** Swaps texts in the panes, reorders them or changes the base text. Ladders of known pairs are reused. */
  comparisonUpdate(args: {
    comparisonId: ComparisonId;
    textIds?: readonly TextId[];
    pivotIndex?: number;
    title?: string;
  }): Promise<Comparison>;
  comparisonRemove(args: { comparisonId: ComparisonId }): Promise<void>;
  /** Aligns in the compute worker; anchors and confirmed beads stay. Answers at once; progress and end come as events. */
  comparisonAlign(args: { comparisonId: ComparisonId; scope: 'all' | 'pending' }): Promise<{ jobId: JobId }>;
  comparisonView(args: { comparisonId: ComparisonId }): Promise<ComparisonView>;
  /** Sentence-level beads inside one row, between the pivot's cell and another's. */
  rowSegments(args: { comparisonId: ComparisonId; rowKey: string }): Promise<readonly SegmentBead[]>;
  /** What a structural edit would do, without doing it: the ghost preview before a big shift. */
  rowEditPreview(args: { comparisonId: ComparisonId; edit: RowEdit }): Promise<RowEditPreview>;
  rowEdit(args: { comparisonId: ComparisonId; edit: RowEdit }): Promise<EditOutcome>;
  /** Why this bead: the evidence per token. */
  beadExplain(args: { comparisonId: ComparisonId; beadId: BeadId }): Promise<BeadExplanation>;

  // -------- checks, decisions, findings
  checksRun(args: { comparisonId: ComparisonId }): Promise<{ jobId: JobId }>;
  discrepancies(args: { comparisonId: ComparisonId }): Promise<readonly DiscrepancyEntry[]>;
  decisionSet(args: {
    comparisonId: ComparisonId;
    fingerprint: Fingerprint;
    verdict: DecisionVerdict;
    scope: DecisionScope;
    reason: string;
  }): Promise<void>;
  decisionClear(args: { comparisonId: ComparisonId; fingerprint: Fingerprint }): Promise<void>;
  findingAdd(args: FindingDraft): Promise<Finding>;
  findingUpdate(args: { findingId: FindingId } & Partial<FindingDraft>): Promise<Finding>;
  findingRemove(args: { findingId: FindingId }): Promise<void>;
  findings(): Promise<readonly Finding[]>;
  quotations(args: { comparisonId: ComparisonId }): Promise<readonly QuotationRow[]>;

  // -------- notes
  notes(args: { query?: string; state?: 'open' | 'resolved' }): Promise<readonly Note[]>;
  noteAdd(args: { passages: readonly Passage[]; body: string }): Promise<Note>;
  noteAnswer(args: { noteId: NoteId; body: string }): Promise<Note>;
  noteEditEntry(args: { noteId: NoteId; entryIndex: number; body: string }): Promise<Note>;
  noteSetState(args: { noteId: NoteId; state: 'open' | 'resolved' }): Promise<Note>;
  noteRemove(args: { noteId: NoteId }): Promise<void>;

  // -------- termbase
  concepts(): Promise<readonly Concept[]>;
  conceptSave(args: ConceptDraft): Promise<Concept>;
  conceptRemove(args: { conceptId: ConceptId }): Promise<void>;

  // -------- search, evidence, export
  search(args: SearchRequest): Promise<SearchResult>;
  /** Both passages with source, date and paragraph, plus remark and proposal, for the clipboard. */
  evidence(args: EvidenceRequest): Promise<{ plain: string; html: string }>;
  exportPreview(args: ExportRequest): Promise<ExportPreview>;
  exportRun(args: ExportRequest & { path: string }): Promise<ExportOutcome>;

  // -------- jobs
  jobCancel(args: { jobId: JobId }): Promise<void>;
}

/** Methods of `Api`, checked both ways by the compiler. Main registers exactly these. */
export const apiMethods = [
  'appInfo',
  'settingsGet',
  'settingsSet',
  'recentProjects',
  'projectNew',
  'projectOpen',
  'projectOpenSample',
  'projectClose',
  'projectState',
  'projectBackup',
  'projectVerify',
  'projectSetTitle',
  'editUndo',
  'editRedo',
  'editHistory',
  'importPreview',
  'importText',
  'textUpdate',
  'textRemove',
  'textUnits',
  'unitsSetContent',
  'textTrim',
  'unitCorrect',
  'comparisonCreate',
  'comparisonUpdate',
  'comparisonRemove',
  'comparisonAlign',
  'comparisonView',
  'rowSegments',
  'rowEditPreview',
  'rowEdit',
  'beadExplain',
  'checksRun',
  'discrepancies',
  'decisionSet',
  'decisionClear',
  'findingAdd',
  'findingUpdate',
  'findingRemove',
  'findings',
  'quotations',
  'notes',
  'noteAdd',
  'noteAnswer',
  'noteEditEntry',
  'noteSetState',
  'noteRemove',
  'concepts',
  'conceptSave',
  'conceptRemove',
  'search',
  'evidence',
  'exportPreview',
  'exportRun',
  'jobCancel',
] as const satisfies readonly (keyof Api)[];

type Missing = Exclude<keyof Api, (typeof apiMethods)[number]>;
/** Fails to compile when a method of `Api` is not listed in `apiMethods`. */
export const everyMethodIsListed: [Missing] extends [never] ? true : Missing = true;

// ---------------------------------------------------------------- what the shell alone can do (window only)

/** Dialogs, clipboard and file manager: only main implements it; the command line has none of it. */
export interface ShellApi {
  chooseTexts(): Promise<readonly string[]>;
  chooseProject(): Promise<string | null>;
  chooseProjectToCreate(args: { suggestedName: string }): Promise<string | null>;
  chooseExportPath(args: { suggestedName: string; extension: string }): Promise<string | null>;
  clipboardRead(): Promise<{ plain: string; html: string }>;
  clipboardWrite(args: { plain: string; html: string }): Promise<void>;
  showInFolder(args: { path: string }): Promise<void>;
  openExport(args: { path: string }): Promise<void>;
  printToPdf(args: { path: string }): Promise<void>;
  /** Tells the native menu what is possible now, in the window's language. */
  menuState(args: { locale: UiLocale; enabled: Readonly<Record<string, boolean>> }): Promise<void>;
  setTheme(args: { theme: Theme }): Promise<void>;
  closeWindow(): Promise<void>;
}

export const shellMethods = [
  'chooseTexts',
  'chooseProject',
  'chooseProjectToCreate',
  'chooseExportPath',
  'clipboardRead',
  'clipboardWrite',
  'showInFolder',
  'openExport',
  'printToPdf',
  'menuState',
  'setTheme',
  'closeWindow',
] as const satisfies readonly (keyof ShellApi)[];
type MissingShell = Exclude<keyof ShellApi, (typeof shellMethods)[number]>;
/** Fails to compile when a method of `ShellApi` is not listed in `shellMethods`. */
export const everyShellMethodIsListed: [MissingShell] extends [never] ? true : MissingShell = true;

/** What preload puts on `window.zvirka`. `invoke` never rejects: failures are data, so that codes survive the crossing. */
export interface WindowBridge {
  invoke(method: string, args?: unknown): Promise<InvokeResult>;
  shell(method: string, args?: unknown): Promise<InvokeResult>;
  /** Returns the function that stops listening. */
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** The absolute path of a dropped or chosen file; empty where there is none. */
  pathForFile(file: unknown): string;
  readonly platform: string;
}
export type InvokeResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly params: Readonly<Record<string, string | number>> };

// ---------------------------------------------------------------- events

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

export type ImportSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'paste'; readonly plain: string; readonly html?: string };
export interface ImportRequest {
  readonly source: ImportSource;
  /** Overrides detection; a WHATWG label. */
  readonly encoding?: string;
  readonly language?: LanguageCode;
}
export interface ImportPreview {
  readonly format: SourceFormat;
  readonly encoding?: string;
  /** 0…1. */
  readonly encodingConfidence?: number;
  readonly alternatives: readonly { readonly encoding: string; readonly confidence: number }[];
  readonly language: LanguageCode;
  readonly suggestedSigil: string;
  readonly provenance: Provenance;
  readonly unitCount: number;
  /** The first units, for the live preview. */
  readonly sample: readonly {
    readonly kind: UnitKind;
    readonly content: string;
    readonly marks: readonly Mark[];
  }[];
  readonly warnings: readonly Message[];
}
export interface ImportOutcome {
  readonly text: TextSummary;
  readonly warnings: readonly Message[];
}

export interface ComparisonView {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  /** Units of each text of the comparison, in its order: what the panes show. */
  readonly texts: readonly { readonly text: TextSummary; readonly units: readonly Unit[] }[];
  /** Beads between the pivot and each other text. */
  readonly ladders: readonly { readonly textId: TextId; readonly beads: readonly Bead[] }[];
  /** Spans that correspond, for comparable texts; empty for translations. `textId` is the non-pivot text. */
  readonly loose: readonly { readonly textId: TextId; readonly pairs: readonly LoosePair[] }[];
}

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

export interface BeadExplanation {
  readonly score: number;
  readonly parts: readonly { readonly name: string; readonly costNats: number }[];
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

export const exportFormats = ['tmx', 'tsv', 'html', 'docx-findings', 'docx-bilingual', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export interface ExportRequest {
  readonly comparisonId: ComparisonId;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
}
export interface ExportOptions {
  readonly level: 'unit' | 'segment';
  readonly confirmedOnly: boolean;
  readonly includeNonContent: boolean;
  readonly includeNotes: boolean;
  readonly includeDiscrepancies: boolean;
  readonly includeMoreToCheck: boolean;
  /** Rows without a counterpart. */
  readonly includeUnmatched: boolean;
  /** TMX: the whole comparison in one file, or only the pivot and this text. */
  readonly onlyTextId?: TextId;
}
export interface ExportPreview {
  /** The beginning of the file as text (rendered text for DOCX). */
  readonly sample: string;
  readonly rowCount: number;
  /** What will not be in the file and why: nothing is dropped silently. */
  readonly losses: readonly Message[];
}
export interface ExportOutcome {
  readonly path: string;
  readonly byteCount: number;
  readonly rowCount: number;
  readonly losses: readonly Message[];
}

export type { Tier };
