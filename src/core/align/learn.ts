import type { Tie } from './edges.ts';
import type { Evidence } from './evidence.ts';
import { Grower } from './grower.ts';
import { HeardMatches } from './heard-matches.ts';
import type { LatticeBead } from './lattice.ts';
import { LessonBook, type LessonSide } from './lesson-book.ts';
import { PairCounts } from './pair-counts.ts';
import { shareOut, type PairList } from './share-out.ts';
import type { Poll } from './run.ts';
import { tokenKind } from './tokens.ts';
import { tuning } from './tuning.ts';
import type { Side } from './vocabulary.ts';
import type { HitCounts } from './weights.ts';

/**
 * Self-training: learns which classes render each other from beads that are sure. Association is judged by Dunning's
 * log-likelihood ratio (1993); ties are kept where each class is among the other's best (competitive linking, Melamed 2000).
 */

/** Beads less sure than this teach nothing. */
const LEAST_SURE = (): number => tuning.teacherSure;
/** More beads than this add nothing but time: every k-th is taken. */
const MOST_BEADS = 12_000;
/** Tokens of a longer bead co-occur by chance too often. */
const MOST_TOKENS = 60;
/** A match at least this good explains its tokens; learned ties stay below, so they are learned afresh in each pass. */
const explainedQuality = 0.8;
const MOST_TIES = 3;

/** What the sure beads of a pass bear witness to. */
export interface Testimony {
  /** One a side: of each class, how often it stood in a sure bead, and how often with a rendering. */
  readonly seen: readonly [HitCounts, HitCounts];
  /** The words of the teaching beads that no good match explains. */
  readonly lessons: LessonBook;
}

/** Hears the sure beads, each once: what is matched there, and what is left. */
export function hearBeads(beads: readonly LatticeBead[], evidence: Evidence, poll: Poll): Testimony {
  poll.spend(beads.length / 10);
  const least = LEAST_SURE();
  const isTwoSided = (bead: LatticeBead): boolean => bead.sourceCount > 0 && bead.targetCount > 0;
  const teacherCount = beads.reduce(
    (count, bead) => (isTwoSided(bead) && bead.posterior >= least ? count + 1 : count),
    0,
  );
  const stride = Math.max(1, Math.ceil(teacherCount / MOST_BEADS));
  const hearing = new Hearing(evidence);
  let teachers = 0;
  for (const bead of beads) {
    if (!isTwoSided(bead)) continue;
    const isTeacher = bead.posterior >= least && teachers++ % stride === 0;
    const isSure = bead.posterior >= SURE;
    if (isTeacher || isSure) hearing.hear(bead, { isTeacher, isSure, poll });
  }
  return hearing;
}

/** Beads this sure tell how often each class finds a rendering. */
export const SURE = 0.9;

/** How a bead is to be heard. */
interface Role {
  readonly isTeacher: boolean;
  readonly isSure: boolean;
  readonly poll: Poll;
}

/** Listens to one bead after the other; a class is marked with the number of the last bead that explained or listed it. */
class Hearing implements Testimony {
  readonly seen: readonly [HitCounts, HitCounts];
  readonly lessons = new LessonBook();
  private readonly evidence: Evidence;
  private readonly marks: readonly [Int32Array, Int32Array];
  private bead = 0;
  private readonly heard = new HeardMatches();

  constructor(evidence: Evidence) {
    this.evidence = evidence;
    const counts = [evidence.source.vocabulary.count, evidence.target.vocabulary.count] as const;
    this.seen = [noHits(counts[0]), noHits(counts[1])];
    this.marks = [new Int32Array(counts[0]), new Int32Array(counts[1])];
  }

  hear(bead: LatticeBead, { isTeacher, isSure, poll }: Role): void {
    const { source, target } = this.evidence;
    this.bead += 1;
    if (isSure) {
      countTrials(source, this.seen[0], bead.source, bead.source + bead.sourceCount);
      countTrials(target, this.seen[1], bead.target, bead.target + bead.targetCount);
    }
    this.evidence.hearMatches(bead, this.heard);
    if (isSure) this.countHits();
    this.markExplained();
    poll.spend(4 + this.heard.length / 10);
    if (!isTeacher) return;
    const { lessons } = this;
    const [left, right] = [lessons.source.classes.length, lessons.target.classes.length];
    this.addRest(source, this.marks[0], bead.source, bead.source + bead.sourceCount);
    this.addRest(target, this.marks[1], bead.target, bead.target + bead.targetCount);
    const isLong =
      lessons.source.classes.length - left > MOST_TOKENS ||
      lessons.target.classes.length - right > MOST_TOKENS;
    if (!isLong) return lessons.close();
    lessons.source.classes.length = left;
    lessons.target.classes.length = right;
  }

  /** Counts the tokens that the matches of the bead at hand tie. */
  private countHits(): void {
    const { length, sourceClasses, targetClasses, counts } = this.heard;
    const [{ hits: sourceHits }, { hits: targetHits }] = this.seen;
    for (let at = 0; at < length; at += 1) {
      const source = sourceClasses[at] ?? 0;
      const target = targetClasses[at] ?? 0;
      const count = counts[at] ?? 0;
      sourceHits[source] = (sourceHits[source] ?? 0) + count;
      targetHits[target] = (targetHits[target] ?? 0) + count;
    }
  }

  /** Marks the classes that good matches of the bead at hand explain. */
  private markExplained(): void {
    const { length, sourceClasses, targetClasses, qualities } = this.heard;
    const { bead } = this;
    const [sourceMarks, targetMarks] = this.marks;
    for (let at = 0; at < length; at += 1) {
      if ((qualities[at] ?? 0) < explainedQuality) continue;
      sourceMarks[sourceClasses[at] ?? 0] = bead;
      targetMarks[targetClasses[at] ?? 0] = bead;
    }
  }

  /** Adds to the lesson at hand the word classes of units first…end-1, each once, that are not marked yet. */
  private addRest(side: Side, marks: Int32Array, first: number, end: number): void {
    const { tokens, start } = side;
    const { kinds } = side.vocabulary;
    const { classes } = side === this.evidence.source ? this.lessons.source : this.lessons.target;
    const stop = start[end] ?? 0;
    for (let at = start[first] ?? 0; at < stop; at += 1) {
      const id = tokens[at] ?? 0;
      if (marks[id] === this.bead) continue;
      marks[id] = this.bead;
      if (kinds[id] === tokenKind.word) classes.push(id);
    }
  }
}

const noHits = (count: number): HitCounts => ({
  trials: new Float64Array(count),
  hits: new Float64Array(count),
});

function countTrials(side: Side, { trials }: HitCounts, first: number, end: number): void {
  const { tokens, start } = side;
  const stop = start[end] ?? 0;
  for (let at = start[first] ?? 0; at < stop; at += 1) {
    const id = tokens[at] ?? 0;
    trials[id] = (trials[id] ?? 0) + 1;
  }
}

/** Learns ties from what the beads left unexplained, the strongest first. */
export function learnTies({ lessons }: Testimony, evidence: Evidence, poll: Poll): readonly Tie[] {
  const targetCount = evidence.target.vocabulary.count;
  const alone = [
    countClasses(lessons.source, evidence.source.vocabulary.count),
    countClasses(lessons.target, targetCount),
  ] as const;
  const together = new PairCounts(targetCount);
  const [left, right] = [new Grower(), new Grower()];
  for (let lesson = 0; lesson < lessons.count; lesson += 1) {
    takeCommon(left, lessons.source, lesson, alone[0]);
    takeCommon(right, lessons.target, lesson, alone[1]);
    poll.spend(left.length * right.length + 1);
    together.addAll(left, right);
  }
  const pairs = associated(together, alone, lessons.count, poll);
  const qualities = shareOut(pairs, lessons, alone, poll);
  return keepBest(pairs, qualities, alone, poll);
}

/** In how many lessons each class stands. */
function countClasses({ classes }: LessonSide, count: number): Int32Array {
  const counts = new Int32Array(count);
  for (let at = 0; at < classes.length; at += 1) {
    const id = classes.data[at] ?? 0;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

/** Takes the classes of a lesson that stand in enough lessons: the others prove nothing with any class. */
function takeCommon(found: Grower, side: LessonSide, lesson: number, alone: Int32Array): void {
  found.length = 0;
  const end = side.endOf(lesson);
  for (let at = side.startOf(lesson); at < end; at += 1) {
    const id = side.classes.data[at] ?? 0;
    if ((alone[id] ?? 0) >= tuning.leastTogether) found.push(id);
  }
}

/** Pairs that stand together, with how surely they do. */
interface Associations extends PairList {
  /** Shape pairs: G². */
  readonly associations: Float64Array;
}

/** Pairs of classes that stand together more often than by chance, with their G². */
function associated(
  { keys, counts }: PairCounts,
  alone: readonly [Int32Array, Int32Array],
  count: number,
  poll: Poll,
): Associations {
  const targetCount = alone[1].length;
  const [slots, sources, targets] = [new Grower(), new Grower(), new Grower()];
  const associationOf = (slot: number, source: number, target: number): number =>
    logLikelihoodRatio(counts[slot] ?? 0, alone[0][source] ?? 0, alone[1][target] ?? 0, count);
  for (let slot = 0; slot < keys.length; slot += 1) {
    const key = keys[slot] ?? -1;
    const both = counts[slot] ?? 0;
    if (key < 0 || both < tuning.leastTogether) continue;
    poll.spend(0.1);
    const source = Math.floor(key / targetCount);
    const target = key - source * targetCount;
    if (both * count < 2 * (alone[0][source] ?? 0) * (alone[1][target] ?? 0)) continue;
    if (associationOf(slot, source, target) < tuning.leastAssociation) continue;
    slots.push(slot);
    sources.push(source);
    targets.push(target);
  }
  const associations = new Float64Array(slots.length);
  for (let at = 0; at < associations.length; at += 1)
    associations[at] = associationOf(slots.data[at] ?? 0, sources.data[at] ?? 0, targets.data[at] ?? 0);
  return { sources: sources.done(), targets: targets.done(), associations };
}

/** Keeps each class's best ties, the strongest first. alone: arrays of the length of each side's vocabulary. */
function keepBest(
  { sources, targets, associations }: Associations,
  shares: Float64Array,
  alone: readonly [Int32Array, Int32Array],
  poll: Poll,
): readonly Tie[] {
  const strengths = new Float64Array(shares.length);
  const good = new Grower();
  for (let at = 0; at < shares.length; at += 1) {
    const quality = qualityOf(shares[at]);
    if (quality < tuning.leastLearned) continue;
    strengths[at] = (associations[at] ?? 0) * quality * quality;
    good.push(at);
  }
  const order = good.done().sort((a, b) => {
    poll.spend(0.1);
    return (
      (strengths[b] ?? 0) - (strengths[a] ?? 0) ||
      (sources[a] ?? 0) - (sources[b] ?? 0) ||
      (targets[a] ?? 0) - (targets[b] ?? 0)
    );
  });
  const taken = [new Uint8Array(alone[0].length), new Uint8Array(alone[1].length)] as const;
  const kept: Tie[] = [];
  for (const at of order) {
    poll.spend(0.2);
    const source = sources[at] ?? 0;
    const target = targets[at] ?? 0;
    const left = taken[0][source] ?? 0;
    const right = taken[1][target] ?? 0;
    if (left >= MOST_TIES || right >= MOST_TIES) continue;
    taken[0][source] = left + 1;
    taken[1][target] = right + 1;
    kept.push({ source, target, quality: qualityOf(shares[at]) });
  }
  return kept;
}

const qualityOf = (share: number | undefined): number => Math.min(explainedQuality - 0.01, share ?? 0);

/** Dunning's G² of a 2×2 table: joint count, the two margins, the total. */
function logLikelihoodRatio(both: number, left: number, right: number, count: number): number {
  const part = (seen: number, row: number, column: number): number =>
    seen <= 0 ? 0 : seen * Math.log((seen * count) / (row * column));
  return (
    2 *
    (part(both, left, right) +
      part(left - both, left, count - right) +
      part(right - both, count - left, right) +
      part(count - left - right + both, count - left, count - right))
  );
}
