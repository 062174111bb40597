import type { IndexBead } from '../model.ts';
import { activeUnits } from './anchors.ts';
import { cutAtSegments } from './cut.ts';
import type { LatticeBead } from './lattice.ts';
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
  const sentences = sentencesOfFew(texts, options);
  if (sentences === undefined) return false;
  const [source, target] = sentences;
  const { beads } = align(source, target, { ...withoutReports(options), mode: 'parallel' });
  return Math.max(coverOf(beads, 'source', source), coverOf(beads, 'target', target)) < LEAST_COVERED;
}

/**
 * True where a few long paragraphs were aligned and not one stands against another: reports that tell the same in nearly the
 * same order, each in words of its own. Their sentences stand in order too often for the judgement above.
 */
export const areFewAndUnlinked = (
  texts: readonly [AlignText, AlignText],
  options: AlignOptions,
  beads: readonly LatticeBead[],
): boolean =>
  !beads.some((bead) => bead.sourceCount > 0 && bead.targetCount > 0) &&
  sentencesOfFew(texts, options) !== undefined;

/** The sentences of texts of a few paragraphs whose nature is open; undefined for others. */
function sentencesOfFew(
  texts: readonly [AlignText, AlignText],
  options: AlignOptions,
): readonly [AlignText, AlignText] | undefined {
  if (!options.knowledge || !texts.every(({ language }) => isKnown(language))) return undefined;
  if (options.mode !== 'auto' || (options.anchors ?? []).length > 0) return undefined;
  const active = texts.map((text) => activeUnits(text, new Set()));
  if (active.every((units) => units.length > MOST_UNITS)) return undefined;
  const [source, target] = texts.map((text, side) => cutAtSegments(text, active[side] ?? []).text);
  if (source === undefined || target === undefined) return undefined;
  return Math.min(source.units.length, target.units.length) < FEWEST_SEGMENTS ? undefined : [source, target];
}

/** Of so many units or fewer, without a lexicon for both languages, lengths and order are all the evidence there is. */
const MOST_PLAIN_UNITS = 12;
/** Partners this many times longer or shorter than both texts would make them are none. */
const MOST_UNEVEN = 2;
/** Characters by which partners may differ in any case: “He sat down.”, «Сів.». */
const FREE_LENGTH = 10;

/**
 * True for a ladder of few units that nothing could speak for or against: no lexicon knows both languages, the texts have as
 * many units, each stands against one in order, and partners are of like length. It is taken for a translation: what
 * little evidence it lacks says nothing against it.
 */
export function isPlainLadder(
  texts: readonly [AlignText, AlignText],
  active: readonly [readonly number[], readonly number[]],
  beads: readonly LatticeBead[],
  options: Pick<AlignOptions, 'knowledge' | 'lexicon'>,
): boolean {
  const hasLexicon = options.knowledge && options.lexicon !== undefined;
  if (hasLexicon && texts.every(({ language }) => isKnown(language))) return false;
  const count = active[0].length;
  if (count !== active[1].length || count > MOST_PLAIN_UNITS) return false;
  if (beads.some((bead) => bead.sourceCount !== 1 || bead.targetCount !== 1)) return false;
  const [source, target] = texts.map(({ units }, side) =>
    (active[side] ?? []).map((unit) => (units[unit]?.length ?? 0) + FREE_LENGTH),
  );
  if (source === undefined || target === undefined) return false;
  const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
  const usual = sum(target) / sum(source);
  const isLike = (ratio: number): boolean => Math.abs(Math.log(ratio)) <= Math.log(MOST_UNEVEN);
  return isLike(usual) && source.every((length, at) => isLike((target[at] ?? 0) / length / usual));
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
