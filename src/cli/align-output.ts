import type { AlignResult, LooseExplanation } from '../core/align/types.ts';
import { AppError } from '../core/errors.ts';
import { writeLadder } from '../core/formats/ladder.ts';
import type { IndexBead, LoosePair, Message } from '../core/model.ts';
import type { AlignInput } from './align-input.ts';
import type { AlignFormat, UnitChoice } from './command-table.ts';

/** The pivot with one other text. */
export interface PairAlignment extends AlignResult {
  readonly otherIndex: number;
}

export interface Alignment {
  readonly inputs: readonly AlignInput[];
  readonly pivotIndex: number;
  readonly pairs: readonly PairAlignment[];
  readonly unit: UnitChoice;
}

/** Writes an alignment in one of the formats; `beads` and `ladder` take exactly two texts. */
export async function formatAlignment(
  format: AlignFormat,
  alignment: Alignment,
  onLoss: (loss: Message) => void,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(toJson(alignment), null, 1)}\n`;
  const isDocument = format !== 'beads' && format !== 'ladder';
  if (isDocument && (format !== 'tsv' || alignment.pairs.length > 1)) {
    // Loaded only where it is asked for: most runs print indexes.
    const { writeAlignment } = await import('./align-document.ts');
    const { text, losses } = writeAlignment(format, alignment);
    losses.forEach(onLoss);
    return text;
  }
  const pair = alignment.pairs[0];
  if (pair === undefined || alignment.pairs.length > 1) {
    throw new AppError('usage', { detailKey: 'cli.usage.twoTexts', format });
  }
  // The contract's beads are in file order: with the second file as pivot the sides change places.
  const beads = alignment.pivotIndex === 0 ? pair.beads : swapSides(pair.beads);
  const loose = alignment.pivotIndex === 0 ? pair.loose : pair.loose.map(swapLoose);
  const why =
    pair.looseExplanations === undefined || alignment.pivotIndex === 0
      ? {}
      : { looseExplanations: pair.looseExplanations.map(swapTies) };
  if (format === 'beads') return `${JSON.stringify(toBeads({ ...pair, beads, loose, ...why }))}\n`;
  const units = [alignment.inputs[0]?.units ?? [], alignment.inputs[1]?.units ?? []] as const;
  if (format === 'tsv') return (await import('../core/formats/tsv.ts')).writeBeadTable(beads, units);
  return writeLadder(beads, { source: units[0].length, target: units[1].length }).text;
}

/** Scores carry four decimals: enough for calibration, and equal bytes on every machine. */
const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;

function toBeads(result: AlignResult): object {
  return {
    beads: result.beads.map((bead) => [bead.source, bead.target]),
    transposed: result.beads.flatMap((bead, index) => (bead.isTransposed ? [index] : [])),
    scores: result.beads.map((bead) => rounded(bead.score)),
    ...(result.mode === 'comparable' ? { loose: result.loose.map(looseJson) } : {}),
    ...(result.explanations === undefined ? {} : { explanations: result.explanations }),
    ...(result.looseExplanations === undefined ? {} : { looseExplanations: result.looseExplanations }),
  };
}

const looseJson = (pair: LoosePair): object => ({
  a: [pair.source.unit, pair.source.startOffset, pair.source.endOffset],
  b: [pair.target.unit, pair.target.startOffset, pair.target.endOffset],
  score: rounded(pair.score),
});

function toJson({ inputs, pivotIndex, pairs, unit }: Alignment): object {
  return {
    version: 1,
    unit,
    pivot: pivotIndex + 1,
    texts: inputs.map(({ file, language, units, skipped }) => ({ file, language, units, skipped })),
    pairs: pairs.map((pair) => ({
      pivot: pivotIndex + 1,
      other: pair.otherIndex + 1,
      mode: pair.mode,
      ...toBeads(pair),
    })),
  };
}

const swapLoose = (pair: LoosePair): LoosePair => ({ ...pair, source: pair.target, target: pair.source });

const swapTies = (why: LooseExplanation): LooseExplanation => ({
  ...why,
  ties: why.ties.map((tie) => ({ ...tie, source: tie.target, target: tie.source })),
});

/** Exchanges the sides and puts the beads into the order that the new source side asks for. */
function swapSides(beads: readonly IndexBead[]): IndexBead[] {
  const swapped = beads.map((bead) => ({ ...bead, source: bead.target, target: bead.source }));
  const filled = swapped
    .filter((bead) => bead.source.length > 0)
    .sort((a, b) => first(a.source) - first(b.source));
  const orphans = swapped
    .filter((bead) => bead.source.length === 0)
    .sort((a, b) => first(a.target) - first(b.target));
  const result = [...filled];
  for (const orphan of orphans) {
    const before = first(orphan.target) - 1;
    const at = result.findIndex((bead) => bead.target.includes(before));
    result.splice(before < 0 ? 0 : at + 1, 0, orphan);
  }
  return result;
}

const first = (indexes: readonly number[]): number => indexes[0] ?? 0;
