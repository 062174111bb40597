import type { OfficeWords } from '../core/formats/office-words.ts';
import type { SegmentBead } from '../core/align/segments.ts';
import type { AlignAnchor, AlignMode, AlignResult, AlignText } from '../core/align/types.ts';
import type { LoosePassages } from '../core/check/quotes/match.ts';
import type { BilingualFile } from '../core/formats/bilingual.ts';
import type { CheckRule } from '../core/check/settings.ts';
import type { ThresholdValues } from '../core/check/thresholds.ts';
import type { CheckText } from '../core/check/types.ts';
import type { DocumentInput, ImportedDocument, ReadOptions } from './formats/read-document.ts';
import type { Concept, Discrepancy, KnownLanguage, QuotationRow, Row } from '../core/model.ts';

/** Aligns one bitext. */
export interface AlignTask {
  readonly kind: 'align';
  readonly source: AlignText;
  readonly target: AlignText;
  readonly mode: AlignMode;
  readonly anchors: readonly AlignAnchor[];
  readonly explain: boolean;
}

/** Aligns the segments inside beads of units, all beads of a bitext at once. */
export interface SegmentTask {
  readonly kind: 'segments';
  readonly source: AlignText;
  readonly target: AlignText;
  /** By unit places. */
  readonly beads: readonly AlignAnchor[];
}

/** Everything about a comparison that checks and the quotation list look at. */
export interface ComparisonData {
  readonly texts: readonly CheckText[];
  readonly rows: readonly Row[];
  readonly pivotIndex: number;
  readonly mode: 'parallel' | 'comparable';
}
export interface CheckTask extends ComparisonData {
  readonly kind: 'check';
  /** Passages that correspond, where the texts are no translations of each other. */
  readonly loose?: readonly LoosePassages[];
  readonly disabledChecks: readonly string[];
  /** What the project says of its checks. */
  readonly rules: readonly CheckRule[];
  /** The lists of loaded words in force. */
  readonly loadedWords: Readonly<Record<KnownLanguage, string>>;
  /** Thresholds that are not as shipped. */
  readonly thresholds: ThresholdValues;
  readonly concepts: readonly Concept[];
}
export interface QuotationTask extends ComparisonData {
  readonly kind: 'quotations';
  readonly concepts: readonly Concept[];
  /** Passages that correspond, where the texts are no translations of each other. */
  readonly loose?: readonly LoosePassages[];
}

/** Reads a long document into units; runs beside the other tasks, in a thread of its own. */
export interface ImportTask {
  readonly kind: 'import';
  readonly input: DocumentInput;
  readonly options: Pick<ReadOptions, 'encoding' | 'language' | 'table'>;
}

/** Reads a file that brings its own alignment, or the files of a set. */
export interface BilingualTask {
  readonly kind: 'bilingual';
  readonly paths: readonly string[];
  /** Words of the languages of the window, by which office files that we wrote are known. */
  readonly words: OfficeWords;
}

/** Long work as data: the same value runs in a thread or in place. */
export type ComputeTask = AlignTask | ImportTask | BilingualTask | SegmentTask | CheckTask | QuotationTask;

export interface ComputeResults {
  readonly align: AlignResult;
  readonly import: ImportedDocument;
  readonly bilingual: BilingualFile;
  readonly segments: readonly (readonly SegmentBead[])[];
  readonly check: readonly Discrepancy[];
  readonly quotations: readonly QuotationRow[];
}

/** A task under way. `result` rejects with AppError('cancelled') once `cancel` took effect. */
export interface RunningTask<T> {
  readonly result: Promise<T>;
  cancel(): void;
}

/** Where long computation happens. Tasks run one after another. */
export interface Compute {
  run<Task extends ComputeTask>(
    task: Task,
    onProgress?: (fraction: number) => void,
  ): RunningTask<ComputeResults[Task['kind']]>;
  close(): Promise<void>;
}
