import { firstAlone, learnAlone } from './alone.ts';
import { categoryOf } from './bead-nats.ts';
import {
  categoryCount,
  noCounts,
  priorsFrom,
  roughCategories,
  stepKind,
  stepKinds,
  type CategoryPriors,
} from './categories.ts';
import { joinSums, learnJoins, type JoinNats } from './joins.ts';
import { findBand, type Stretch } from './corridor.ts';
import type { Edges } from './edges.ts';
import { Evidence } from './evidence.ts';
import { Lattice, type LatticeBead } from './lattice.ts';
import type { Block, LatticeModels } from './lattice-models.ts';
import { firstLengthModel, type LengthModel } from './length.ts';
import { SURE, type Testimony } from './learn.ts';
import { judgeLeftovers } from './leftovers.ts';
import { narrowBand } from './narrow.ts';
import { joinPieces } from './pieces.ts';
import { Room } from './room.ts';
import type { Poll } from './run.ts';
import { lookAgain } from './second-look.ts';
import { sortTokensByWeight } from './slots.ts';
import { strangerNats } from './strangers.ts';
import { tuning } from './tuning.ts';
import type { Side } from './vocabulary.ts';
import { weighTokens, type HitCounts, type TokenWeights } from './weights.ts';

/** Everything one pass weighs beads with. */
export interface Models extends LatticeModels {
  readonly evidence: Evidence;
  readonly weights: readonly [TokenWeights, TokenWeights];
}

/** What the sure beads of a pass teach the next one. */
export interface Lessons {
  readonly priors: CategoryPriors;
  readonly length: LengthModel;
  readonly joinNats: JoinNats;
  readonly seen: readonly [HitCounts, HitCounts];
  /** One a side: nats by unit for standing alone. */
  readonly alone: readonly [Float64Array, Float64Array];
  /** The pass's working arrays, for the next one. */
  readonly room: Room;
}

/** Builds the models of a pass. lessons: of the pass before; absent in the first. */
export function buildModels(
  { source, target }: { readonly source: Side; readonly target: Side },
  edges: Edges,
  lessons: Lessons | undefined,
  poll: Poll,
): Models {
  const room = lessons?.room ?? new Room();
  const weights: readonly [TokenWeights, TokenWeights] = [
    weighTokens({ own: source, other: target, edges, isTransposed: false, room }, lessons?.seen[0], poll),
    weighTokens({ own: target, other: source, edges, isTransposed: true, room }, lessons?.seen[1], poll),
  ];
  sortTokensByWeight(source, weights[0], poll);
  sortTokensByWeight(target, weights[1], poll);
  const joinNats = lessons?.joinNats ?? learnJoins([source, target], []);
  const alone = lessons?.alone ?? [firstAlone(source, poll), firstAlone(target, poll)];
  return {
    weights,
    evidence: new Evidence([source, target], edges, weights, { poll, room }),
    priors: lessons?.priors ?? priorsFrom(noCounts()),
    length: lessons?.length ?? firstLengthModel(source.lengths, target.lengths),
    triedCategories: lessons === undefined && !areUneven(source, target) ? roughCategories : categoryCount,
    joins: [joinSums(source, joinNats, poll), joinSums(target, joinNats, poll)],
    ends: source.ends && target.ends && [source.ends, target.ends],
    sourceAlone: sums(alone[0], strangerNats(source, edges, false, poll)),
    targetAlone: sums(alone[1], strangerNats(target, edges, true, poll)),
    room,
  };
}

/** From so many times the other's units on, beads of two units are not enough to find the way. */
const UNEVEN = 1.8;

const areUneven = (source: Side, target: Side): boolean =>
  Math.max(source.unitCount, target.unitCount) > UNEVEN * Math.min(source.unitCount, target.unitCount);

const sums = (a: Float64Array, b: Float64Array): Float64Array => a.map((nats, at) => nats + (b[at] ?? 0));

/** The parts of a text pair between fixed beads, each with the band to search. */
export function firstBlocks(
  stretches: readonly Stretch[],
  models: Models,
  edges: Edges,
  poll: Poll,
): { readonly blocks: readonly Block[]; readonly complete: boolean } {
  let complete = true;
  const blocks = stretches.map((stretch) => {
    const found = findBand(stretch, models.evidence, edges, poll);
    complete &&= found.complete;
    return { ...stretch, band: found.band };
  });
  return { blocks, complete };
}

/** What a pass found. */
export interface FoundPass {
  /** In order: what the next pass learns from. */
  readonly beads: readonly LatticeBead[];
  /** The same after a second look, where the pass is the last. */
  readonly mended: readonly LatticeBead[];
  /** True where the pass found what the one before had found. */
  readonly isSettled: boolean;
  /** The blocks narrowed to where the ladder may run. */
  readonly blocks: readonly Block[];
}

/** What a pass is among the others. */
export interface PassRole {
  readonly isLast: boolean;
  /** What the pass before found, where finding the same ends the passes. */
  readonly before: readonly LatticeBead[] | undefined;
  /** True where the judge of leftovers knows the languages. */
  readonly isJudged: boolean;
}

/** Runs one pass over the blocks. */
export function runPass(
  blocks: readonly Block[],
  models: Models,
  { isLast, before, isJudged }: PassRole,
  poll: Poll,
): FoundPass {
  const beads: LatticeBead[] = [];
  const mended: LatticeBead[] = [];
  let isSettled = before !== undefined;
  const margin = models.triedCategories < categoryCount ? 4 : 2;
  const narrowed = blocks.map((block) => {
    const lattice = new Lattice(block, models.evidence, models, poll);
    const ladder = lattice.decode(tuning.beadPrice, tuning.aloneWorth, poll);
    isSettled &&= before !== undefined && isSameFrom(before, beads.length, ladder);
    for (const bead of ladder) beads.push(bead);
    // A pass with another one behind it needs no second look.
    if (isLast || isSettled) {
      const looked = lookAgain(ladder, lattice, models, poll);
      const judged = isJudged
        ? joinPieces(judgeLeftovers(looked, lattice, models, poll), models, poll)
        : looked;
      for (const bead of judged) mended.push(bead);
    }
    return isLast ? block : { ...block, band: narrowBand(lattice, { depth: 14, margin }, poll) };
  });
  return { beads, mended, blocks: narrowed, isSettled };
}

/** True where the beads of a ladder stand in another one from a place on. */
function isSameFrom(before: readonly LatticeBead[], start: number, ladder: readonly LatticeBead[]): boolean {
  return ladder.every((bead, at) => {
    const other = before[start + at];
    return (
      other?.source === bead.source &&
      other.target === bead.target &&
      other.sourceCount === bead.sourceCount &&
      other.targetCount === bead.targetCount
    );
  });
}

/** The work that a pass over the blocks polls. */
export function bandWork(blocks: readonly Block[], tried: number): number {
  let cells = 0;
  for (const { band } of blocks)
    for (let i = 0; i < band.low.length; i += 1) cells += (band.high[i] ?? 0) - (band.low[i] ?? 0) + 1;
  // Weighing, which also looks at a few columns beyond; three sums; the narrowed band.
  return cells * (tried + 6);
}

/** Learns from the beads of a pass: shares of categories, the length ratio, how often each token class finds a rendering. */
export function learnLessons(
  beads: readonly LatticeBead[],
  { seen }: Testimony,
  models: Models,
  poll: Poll,
): Lessons {
  const counts = noCounts();
  const { evidence } = models;
  const ratios: SeenRatio[] = [];
  countSteps(beads, counts.steps, poll);
  for (const bead of beads) {
    poll.spend(4);
    if (bead.sourceCount > 0 && bead.targetCount > 0) {
      const category = categoryOf(bead.sourceCount, bead.targetCount);
      counts.twoSided[category] = (counts.twoSided[category] ?? 0) + bead.posterior;
      if (bead.posterior < SURE) continue;
      if (category === 0)
        ratios.push(
          seenRatio(
            models.length,
            lengthOf(evidence.source, bead.source),
            lengthOf(evidence.target, bead.target),
          ),
        );
    }
  }
  return {
    priors: priorsFrom(counts),
    length: learnLength(models.length, ratios, poll),
    joinNats: learnJoins([evidence.source, evidence.target], beads, poll),
    seen,
    alone: [
      learnAlone(evidence.source, beads, { isSource: true, poll }),
      learnAlone(evidence.target, beads, { isSource: false, poll }),
    ],
    room: models.room,
  };
}

/** Counts the ladder's steps, each by its posterior; in a gap the source units come first. */
function countSteps(beads: readonly LatticeBead[], steps: Float64Array, poll: Poll): void {
  let before: number = stepKind.bead;
  const step = (next: number, posterior: number): void => {
    const row = before * stepKinds;
    steps[row + next] = (steps[row + next] ?? 0) + posterior;
    // A unit that is not alone after all is half a bead.
    if (next !== stepKind.bead) steps[row] = (steps[row] ?? 0) + (1 - posterior) / 2;
    before = next;
  };
  const waiting: number[] = [];
  const flush = (): void => {
    if (waiting.length === 0) return;
    for (const posterior of waiting.splice(0)) step(stepKind.target, posterior);
  };
  for (const bead of beads) {
    poll.spend(0.3);
    if (bead.targetCount === 0) step(stepKind.source, bead.posterior);
    else if (bead.sourceCount === 0) waiting.push(bead.posterior);
    else {
      flush();
      step(stepKind.bead, bead.posterior);
    }
  }
  flush();
}

const lengthOf = (side: Side, unit: number): number => side.lengths[unit] ?? 0;

/** Beads that a text's own ratio of lengths, and its spread, weigh against the typical one. */
const LENGTH_STRENGTH = 30;

/** One sure 1-1 bead's lengths: the ratio's logarithm, and the variance that the model expects of it. */
interface SeenRatio {
  readonly ratio: number;
  readonly variance: number;
}

const seenRatio = (model: LengthModel, source: number, target: number): SeenRatio => ({
  ratio: Math.log((target + 2) / (source + 2)),
  variance: model.spread + model.shortSpread / (Math.min(source, target) + 4),
});

function learnLength(before: LengthModel, seen: readonly SeenRatio[], poll: Poll): LengthModel {
  if (seen.length < 5) return before;
  const sorted = seen
    .map(({ ratio }) => ratio)
    .sort((a, b) => {
      poll.spend(0.02);
      return a - b;
    });
  const median = sorted[sorted.length >> 1] ?? 0;
  const weight = seen.length / (seen.length + LENGTH_STRENGTH);
  // Squares are capped: one wrong bead must not widen the model.
  const excess = seen.reduce(
    (sum, { ratio, variance }) => sum + Math.min(9, (ratio - median) ** 2 / variance),
    0,
  );
  const scale = weight * Math.max(0.3, Math.min(3, excess / seen.length)) + 1 - weight;
  return {
    ...before,
    mean: weight * median + (1 - weight) * before.mean,
    spread: before.spread * scale,
    shortSpread: before.shortSpread * scale,
  };
}
