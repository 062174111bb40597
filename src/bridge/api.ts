import type {
  BeadId,
  Comparison,
  ComparisonId,
  Concept,
  ConceptId,
  ContentStatus,
  DecisionScope,
  DecisionVerdict,
  Finding,
  FindingId,
  Fingerprint,
  JobId,
  KnownLanguage,
  LanguageCode,
  Note,
  NoteId,
  Passage,
  Provenance,
  QuotationRow,
  RowEdit,
  TextId,
  TextSummary,
  Unit,
  UnitId,
  UnitSpan,
} from '../core/model.ts';
import type { ImportFolder, ImportOutcome, ImportPreview, ImportRequest } from './import-shapes.ts';
import type { ProjectChecks } from '../core/check/settings.ts';
import type { Threshold } from '../core/check/thresholds.ts';
import type { WordInfo } from '../core/names/word-at.ts';
import type {
  AppEvent,
  UiLocale,
  Theme,
  AppInfo,
  Settings,
  RecentProject,
  ProjectState,
  VerifyReport,
  EditOutcome,
  EditEntry,
  BilingualOutcome,
  ComparisonView,
  SegmentBead,
  RowEditPreview,
  BeadExplanation,
  DiscrepancyEntry,
  FindingDraft,
  ConceptDraft,
  SearchRequest,
  TermFileFormat,
  TermImportOutcome,
  SearchResult,
  EvidenceRequest,
  ExportRequest,
  ExportPreview,
  ExportRehearsal,
  ExportOutcome,
} from './shapes.ts';

export type * from './import-shapes.ts';
export type * from './shapes.ts';
export { exportFormats, exportGroups } from './shapes.ts';

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
  /** How the open project checks its texts, with the shipped lists of loaded words for comparison. */
  projectChecks(): Promise<{
    checks: ProjectChecks;
    shippedWords: Readonly<Record<KnownLanguage, string>>;
    /** Every check, in the order in which findings are listed. */
    checkIds: readonly string[];
    /** What a project may set in numbers. */
    thresholds: readonly Threshold[];
  }>;
  /** Replaces it; comparisons checked before are stale by it. */
  projectChecksSet(args: { checks: ProjectChecks }): Promise<ProjectChecks>;
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
  /** Lists what can be imported in a folder and the folders inside it; a file alone is listed itself. */
  importFolder(args: { path: string }): Promise<ImportFolder>;
  importPreview(args: ImportRequest): Promise<ImportPreview>;
  importText(args: ImportRequest & { sigil?: string; provenance?: Provenance }): Promise<ImportOutcome>;
  /** Files that bring their own alignment, or the files of one set: texts, comparison, notes, statuses, terms as one
   *  edit. Progress events carry the job id (stage `import`), `jobCancel` stops the reading. */
  importBilingual(args: { paths: readonly string[]; jobId?: JobId }): Promise<BilingualOutcome>;
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
  /** Aligns in the compute worker; anchors, confirmed and manual beads stay. Answers at once; progress and end come as events. */
  comparisonAlign(args: { comparisonId: ComparisonId; scope: 'all' | 'pending' }): Promise<{ jobId: JobId }>;
  comparisonView(args: { comparisonId: ComparisonId }): Promise<ComparisonView>;
  /** Sentence-level beads inside one row, between the pivot's cell and another's. */
  rowSegments(args: { comparisonId: ComparisonId; rowKey: string }): Promise<readonly SegmentBead[]>;
  /** What a structural edit would do, without doing it: the ghost preview before a big shift. */
  rowEditPreview(args: { comparisonId: ComparisonId; edit: RowEdit }): Promise<RowEditPreview>;
  rowEdit(args: { comparisonId: ComparisonId; edit: RowEdit }): Promise<EditOutcome>;
  /** Why this bead: the evidence per token. */
  beadExplain(args: { comparisonId: ComparisonId; beadId: BeadId }): Promise<BeadExplanation>;
  /** Why two passages of comparable texts correspond; source and target as in the view's `loose`, textId the text beside the pivot. */
  looseExplain(args: {
    comparisonId: ComparisonId;
    textId: TextId;
    source: UnitSpan;
    target: UnitSpan;
  }): Promise<BeadExplanation>;

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
  /** Adds the terms of a file (TBX, CSV, TSV) as one edit; concepts that are there already are passed over. */
  termsImport(args: { path: string }): Promise<TermImportOutcome>;
  /** Writes the termbase; without a format the extension of the path says it. */
  termsExport(args: { path: string; format?: TermFileFormat }): Promise<ExportOutcome>;

  // -------- knowledge of languages
  /** The word at an offset of a line (or of a stretch around it); null where nothing stands that could be looked up. */
  lookupWord(args: { line: string; offset: number; language: LanguageCode }): Promise<WordInfo | null>;

  // -------- search, evidence, export
  search(args: SearchRequest): Promise<SearchResult>;
  /** Both passages with source, date and paragraph, plus remark and proposal, for the clipboard. */
  evidence(args: EvidenceRequest): Promise<{ plain: string; html: string }>;
  exportPreview(args: ExportRequest): Promise<ExportPreview>;
  /** Writes the whole file in memory, reads it back and says what programs will make of it. */
  exportRehearse(args: ExportRequest): Promise<ExportRehearsal>;
  /** The report as one page of HTML, for the window's print. */
  exportReport(args: ExportRequest): Promise<{ html: string }>;
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
  'projectChecks',
  'projectChecksSet',
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
  'importFolder',
  'importPreview',
  'importText',
  'importBilingual',
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
  'looseExplain',
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
  'termsImport',
  'termsExport',
  'lookupWord',
  'search',
  'evidence',
  'exportPreview',
  'exportRehearse',
  'exportReport',
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
