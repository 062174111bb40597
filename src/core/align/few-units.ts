import type { IndexBead } from '../model.ts';
import { activeUnits } from './anchors.ts';
import { cutAtSegments } from './cut.ts';
import { isKnown } from './name-ties.ts';
import type { AlignOptions, AlignResult, AlignText } from './types.ts';

/** So few units say nothing of how two texts are built: their sentences are asked. */
const MOST_UNITS = 3;
/** Fewer sentences say no more. */
const FEWEST_SEGMENTS = 8;
/**
 * A translation has this share of one side at least in beads more likely right than not, transpositions left out. Less than
 * of whole documents (is-comparable.ts): a free translation of a dozen sentences has a lapse or two.
 */
const LEAST_COVERED = 0.5;
const LEAST_SCORE = 0.5;

/**
 * True where texts of a few long paragraphs are two reports of one event, not a translation: judged by their sentences,
 * aligned as if each were a unit. align: the whole aligner.
 */
export function areFewAndComparable(
  texts: readonly [AlignText, AlignText],
  options: AlignOptions,
  align: (source: AlignText, target: AlignText, options: AlignOptions) => AlignResult,
): boolean {
  if (!options.knowledge || !texts.every(({ language }) => isKnown(language))) return false;
  if (options.mode !== 'auto' || (options.anchors ?? []).length > 0) return false;
  const active = texts.map((text) => activeUnits(text, new Set()));
  if (active.every((units) => units.length > MOST_UNITS)) return false;
  const [source, target] = texts.map((text, side) => cutAtSegments(text, active[side] ?? []).text);
  if (source === undefined || target === undefined) return false;
  if (Math.min(source.units.length, target.units.length) < FEWEST_SEGMENTS) return false;
  const { beads } = align(source, target, { ...withoutReports(options), mode: 'parallel' });
  return Math.max(coverOf(beads, 'source', source), coverOf(beads, 'target', target)) < LEAST_COVERED;
}

const withoutReports = ({ onProgress: _progress, explain: _explain, ...rest }: AlignOptions): AlignOptions =>
  rest;

/** Share of a side's characters in beads that are likely right and in order. */
function coverOf(beads: readonly IndexBead[], side: 'source' | 'target', { units }: AlignText): number {
  const lengthOf = (unit: number): number => units[unit]?.length ?? 0;
  const covered = beads
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .filter((bead) => bead.score >= LEAST_SCORE && !bead.isTransposed)
    .flatMap((bead) => bead[side])
    .reduce((sum, unit) => sum + lengthOf(unit), 0);
  return (
    covered /
    Math.max(
      1,
      units.reduce((sum, unit) => sum + unit.length, 0),
    )
  );
}
