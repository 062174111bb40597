import type {
  JobId,
  LanguageCode,
  Mark,
  Message,
  Provenance,
  SourceFormat,
  TableLayout,
  TextSummary,
  UnitKind,
} from '../core/model.ts';

/** Which part of a table is the text. */
export interface TableChoice {
  readonly sheet?: string;
  /** 0-based. */
  readonly column?: number;
  readonly hasHeader?: boolean;
}
export type ImportSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'paste'; readonly plain: string; readonly html?: string };
export interface ImportRequest {
  readonly source: ImportSource;
  /** Overrides detection; a WHATWG label. */
  readonly encoding?: string;
  readonly language?: LanguageCode;
  /** Which column of a table is the text; guessed where absent. */
  readonly table?: TableChoice;
  /** The caller's name for this reading: progress events carry it (stage `import`), and `jobCancel` stops it. */
  readonly jobId?: JobId;
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
  /** Of a table: its sheets and columns, to choose from. */
  readonly table?: TableLayout;
  readonly warnings: readonly Message[];
}
/** Files of a folder that can be imported, in the order of their names. */
export interface ImportFolder {
  /** Those of `paths` that bring their own alignment: they are taken in by `importBilingual`. */
  readonly bilingualPaths: readonly string[];
  readonly paths: readonly string[];
  /** Files of formats that are not read. */
  readonly otherCount: number;
}
export interface ImportOutcome {
  readonly text: TextSummary;
  readonly warnings: readonly Message[];
}
