import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BeadPairs } from './align-errors.ts';
import type { AlignResult } from '../src/core/align/align.ts';

/** What the evaluation's scorer counts in one document; counts of documents add up. */
export type Counts = Readonly<Record<string, number>>;

/** Precision, recall and F1, 0…1, of each way of counting; calibration error. */
export interface Figures {
  readonly ece: number;
  readonly strict: readonly number[];
  readonly lax: readonly number[];
  readonly null: readonly number[];
  readonly vecStrict: readonly number[];
  readonly vecLax: readonly number[];
}

/** The evaluation's scorer, a plain module of its folder. */
export interface Scorer {
  readonly counts: (gold: unknown, predicted: unknown) => Counts;
  readonly add: (left: Counts, right: Counts) => Counts;
  readonly figures: (counts: Counts) => Figures;
}

/** root: the evaluation's folder of alignment. */
export const loadScorer = async (root: string): Promise<Scorer> =>
  // A plain module; its exports are as declared above.
  (await import(pathToFileURL(join(root, 'score.mjs')).href)) as Scorer;

/** One document of an evaluation set with its truth. */
export interface AlignDocument {
  readonly name: string;
  readonly languages: readonly [string, string];
  readonly texts: readonly [readonly string[], readonly string[]];
  readonly gold: { readonly beads: BeadPairs };
}

/** The units of a file, one a line. */
export function linesOf(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Names of the documents of a set's folder, in order. */
export const documentNames = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => name.slice(0, -'.gold.json'.length));

/** Reads one document of a set's folder. */
export function readAlignDocument(folder: string, name: string): AlignDocument {
  // Gold files carry their languages as `src` and `tgt`.
  const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as {
    readonly src: string;
    readonly tgt: string;
    readonly beads: BeadPairs;
  };
  const texts = [linesOf(join(folder, `${name}.src.txt`)), linesOf(join(folder, `${name}.tgt.txt`))] as const;
  return { name, languages: [gold.src, gold.tgt], texts, gold };
}

/** What the aligner found as the evaluation's files hold it. */
export interface Prediction {
  readonly beads: BeadPairs;
  readonly transposed: readonly number[];
  readonly scores: readonly number[];
}

/** Writes a result in the evaluation's form. */
export const asPrediction = (result: AlignResult): Prediction => ({
  beads: result.beads.map((bead) => [bead.source, bead.target]),
  transposed: result.beads.flatMap((bead, index) => (bead.isTransposed ? [index] : [])),
  scores: result.beads.map((bead) => bead.score),
});

/** A share as a percentage of one decimal, five characters wide. */
export const percent = (share: number | undefined): string => (100 * (share ?? 0)).toFixed(1).padStart(5);
