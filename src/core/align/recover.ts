import { findBand } from './corridor.ts';
import { Evidence } from './evidence.ts';
import { Lattice } from './lattice.ts';
import { beadNats } from './bead-nats.ts';
import type { Models } from './passes.ts';
import type { AlignedPair } from './pipeline.ts';
import { Room } from './room.ts';
import type { Poll } from './run.ts';
import { tokenKind } from './tokens.ts';
import { tuning } from './tuning.ts';
import type { Side } from './vocabulary.ts';

/** A bead out of order, by unit indexes of the sides. */
export interface RecoveredBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** How much better than chance, nats above the threshold. */
  readonly margin: number;
}

/** Units of one side on their own, in order, with the same vocabulary. */
function selectUnits(side: Side, units: readonly number[]): Side {
  const start = new Int32Array(units.length + 1);
  units.forEach((unit, at) => {
    start[at + 1] = (start[at] ?? 0) + (side.start[unit + 1] ?? 0) - (side.start[unit] ?? 0);
  });
  const tokens = new Int32Array(start[units.length] ?? 0);
  units.forEach((unit, at) => {
    tokens.set(side.tokens.subarray(side.start[unit] ?? 0, side.start[unit + 1] ?? 0), start[at] ?? 0);
  });
  return {
    unitCount: units.length,
    start,
    tokens,
    // Nothing here asks for the order of words.
    spoken: tokens,
    lengths: Float64Array.from(units, (unit) => side.lengths[unit] ?? 0),
    sameAs: Int32Array.from(units, (unit) => side.sameAs[unit] ?? 0),
    sameCounts: side.sameCounts,
    clutter: Uint8Array.from(units, (unit) => side.clutter[unit] ?? 0),
    // Neighbours here stood apart in the text.
    boundaries: new Uint8Array(units.length),
    vocabulary: side.vocabulary,
  };
}

/** Rounds of looking: each finds what stands in one order; two blocks that crossed each other need two. */
const ROUNDS = 4;

/**
 * Words that a run out of order must have on each side where nothing that it stands beside went along: a heading, a date
 * line or a button has its like elsewhere, and what stands in two orders is the page, not the text.
 */
const FEWEST_WORDS = 5;

/** Links what the ladder left over where the evidence is strong: single units, or runs that moved together. */
export function recoverMoved(aligned: AlignedPair, poll: Poll): readonly RecoveredBead[] {
  const { beads } = aligned;
  let sourceLeft: readonly number[] = beads
    .filter((bead) => bead.targetCount === 0)
    .map((bead) => bead.source);
  let targetLeft: readonly number[] = beads
    .filter((bead) => bead.sourceCount === 0)
    .map((bead) => bead.target);
  const found: RecoveredBead[] = [];
  const { source, target } = aligned.models.evidence;
  const partners = new Int32Array(source.unitCount).fill(-1);
  for (const bead of beads)
    if (bead.targetCount > 0) partners.fill(bead.target, bead.source, bead.source + bead.sourceCount);
  for (let round = 0; round < ROUNDS && sourceLeft.length > 0 && targetLeft.length > 0; round += 1) {
    const fresh = recoverRound(sourceLeft, targetLeft, aligned, poll)
      .filter((run) => isText(run, [source, target]) || isBeside(run, partners))
      .flat();
    if (fresh.length === 0) break;
    found.push(...fresh);
    for (const bead of fresh) for (const unit of bead.source) partners[unit] = bead.target[0] ?? -1;
    const taken = [
      new Set(fresh.flatMap((bead) => bead.source)),
      new Set(fresh.flatMap((bead) => bead.target)),
    ] as const;
    sourceLeft = sourceLeft.filter((unit) => !taken[0].has(unit));
    targetLeft = targetLeft.filter((unit) => !taken[1].has(unit));
  }
  return found;
}

function recoverRound(
  sourceLeft: readonly number[],
  targetLeft: readonly number[],
  { models, edges }: AlignedPair,
  poll: Poll,
): readonly (readonly RecoveredBead[])[] {
  const source = selectUnits(models.evidence.source, sourceLeft);
  const target = selectUnits(models.evidence.target, targetLeft);
  // The evidence of the whole texts is still to be asked.
  const room = new Room();
  const evidence = new Evidence([source, target], edges, models.weights, { poll, room });
  const leftModels: Models = {
    ...models,
    evidence,
    // Among what is left over most has no counterpart.
    priors: {
      twoSided: models.priors.twoSided.map((nats) => nats - 2),
      steps: Float64Array.of(0, -0.2, -0.2, 0, -0.2, -0.2, 0, -Infinity, -0.2),
    },
    ends: undefined,
    joins: [new Float64Array(source.unitCount + 1), new Float64Array(target.unitCount + 1)],
    sourceAlone: new Float64Array(source.unitCount),
    targetAlone: new Float64Array(target.unitCount),
  };
  const stretch = {
    sourceStart: 0,
    sourceEnd: source.unitCount,
    targetStart: 0,
    targetEnd: target.unitCount,
  };
  const block = { ...stretch, band: findBand(stretch, evidence, edges, poll).band };
  const decoded = new Lattice(block, evidence, leftModels, poll)
    .decode(tuning.beadPrice, tuning.aloneWorth, poll)
    .filter((bead) => bead.sourceCount > 0 && bead.targetCount > 0);
  const price = tuning.recoverMargin + Math.log(source.unitCount * target.unitCount);
  const accepted: (readonly RecoveredBead[])[] = [];
  let run: RecoveredBead[] = [];
  let sum = 0;
  const close = (): void => {
    const over = sum - price;
    const more = run.length > 1 ? 6 : 0;
    if (over > 0) accepted.push(run.map((bead) => ({ ...bead, margin: Math.min(over, bead.margin + more) })));
    run = [];
    sum = 0;
  };
  for (const bead of decoded) {
    const nats = beadNats(leftModels, bead);
    const next: RecoveredBead = {
      source: sourceLeft.slice(bead.source, bead.source + bead.sourceCount),
      target: targetLeft.slice(bead.target, bead.target + bead.targetCount),
      margin: nats.length + nats.tokens + nats.prior,
    };
    if (!isCompact(next.source) || !isCompact(next.target)) continue;
    const last = run.at(-1);
    if (last !== undefined && !(follows(last.source, next.source) && follows(last.target, next.target)))
      close();
    run.push(next);
    sum += next.margin;
  }
  close();
  return accepted;
}

/** True for a run that is no mere line of a page. */
function isText(run: readonly RecoveredBead[], [source, target]: readonly [Side, Side]): boolean {
  if (run.every((bead) => hasOnlyClutter(source, bead.source) || hasOnlyClutter(target, bead.target)))
    return false;
  const sum = (side: Side, unitsOf: (bead: RecoveredBead) => readonly number[]): number =>
    run.reduce((words, bead) => words + wordsIn(side, unitsOf(bead)), 0);
  return (
    sum(source, (bead) => bead.source) >= FEWEST_WORDS && sum(target, (bead) => bead.target) >= FEWEST_WORDS
  );
}

/** True where one of the two units before the run, or behind it, has its counterpart as near to the run's. */
function isBeside(run: readonly RecoveredBead[], partners: Int32Array): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isNear = (unit: number, place: number): boolean => {
    const partner = partners[unit] ?? -1;
    return partner >= 0 && Math.abs(partner - place) <= 2;
  };
  const [source, target] = [first.source[0] ?? 0, first.target[0] ?? 0];
  const [sourceEnd, targetEnd] = [last.source.at(-1) ?? 0, last.target.at(-1) ?? 0];
  return [1, 2].some((step) => isNear(source - step, target) || isNear(sourceEnd + step, targetEnd));
}

const hasOnlyClutter = ({ clutter }: Side, units: readonly number[]): boolean =>
  units.every((unit) => clutter[unit] === 1);

function wordsIn({ start, tokens, vocabulary }: Side, units: readonly number[]): number {
  let count = 0;
  for (const unit of units)
    for (let at = start[unit] ?? 0; at < (start[unit + 1] ?? 0); at += 1)
      if (vocabulary.kinds[tokens[at] ?? 0] !== tokenKind.mark) count += 1;
  return count;
}

const isCompact = (units: readonly number[]): boolean =>
  (units.at(-1) ?? 0) - (units[0] ?? 0) === units.length - 1;

/** True where the second stands right behind the first, a unit or two without counterpart between them allowed. */
export function follows(before: readonly number[], after: readonly number[]): boolean {
  const step = (after[0] ?? 0) - (before.at(-1) ?? 0);
  return step > 0 && step <= 3;
}
