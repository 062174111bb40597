import type { Tie } from './edges.ts';
import type { Evidence, Match, MatchSink } from './evidence.ts';
import type { LatticeBead } from './lattice.ts';
import { PairCounts } from './pair-counts.ts';
import { shareOut, type Lesson } from './share-out.ts';
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
export const explainedQuality = 0.8;
const MOST_TIES = 3;

/** What the sure beads of a pass bear witness to. */
export interface Testimony {
  /** One a side: of each class, how often it stood in a sure bead, and how often with a rendering. */
  readonly seen: readonly [HitCounts, HitCounts];
  /** The words of the teaching beads that no good match explains. */
  readonly lessons: readonly Lesson[];
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
  readonly lessons: Lesson[] = [];
  private readonly evidence: Evidence;
  private readonly marks: readonly [Int32Array, Int32Array];
  private bead = 0;
  private isSure = false;
  private readonly listen: MatchSink;

  constructor(evidence: Evidence) {
    this.evidence = evidence;
    const counts = [evidence.source.vocabulary.count, evidence.target.vocabulary.count] as const;
    this.seen = [noHits(counts[0]), noHits(counts[1])];
    this.marks = [new Int32Array(counts[0]), new Int32Array(counts[1])];
    this.listen = (match) => {
      this.take(match);
    };
  }

  hear(bead: LatticeBead, { isTeacher, isSure, poll }: Role): void {
    const { source, target } = this.evidence;
    this.bead += 1;
    this.isSure = isSure;
    if (isSure) {
      countTrials(source, this.seen[0], bead.source, bead.source + bead.sourceCount);
      countTrials(target, this.seen[1], bead.target, bead.target + bead.targetCount);
    }
    this.evidence.forEachMatch(bead, this.listen);
    poll.spend(4);
    if (!isTeacher) return;
    const left = this.rest(source, this.marks[0], bead.source, bead.source + bead.sourceCount);
    const right = this.rest(target, this.marks[1], bead.target, bead.target + bead.targetCount);
    if (left.length > MOST_TOKENS || right.length > MOST_TOKENS) return;
    this.lessons.push([left, right]);
  }

  private take({ sourceClass, targetClass, count, quality }: Match): void {
    if (this.isSure) {
      const [left, right] = this.seen;
      left.hits[sourceClass] = (left.hits[sourceClass] ?? 0) + count;
      right.hits[targetClass] = (right.hits[targetClass] ?? 0) + count;
    }
    if (quality < explainedQuality) return;
    this.marks[0][sourceClass] = this.bead;
    this.marks[1][targetClass] = this.bead;
  }

  /** Word classes of units first…end-1, each once, that are not marked yet. */
  private rest(side: Side, marks: Int32Array, first: number, end: number): readonly number[] {
    const { tokens, start } = side;
    const { kinds } = side.vocabulary;
    const found: number[] = [];
    const stop = start[end] ?? 0;
    for (let at = start[first] ?? 0; at < stop; at += 1) {
      const id = tokens[at] ?? 0;
      if (marks[id] === this.bead) continue;
      marks[id] = this.bead;
      if (kinds[id] === tokenKind.word) found.push(id);
    }
    return found;
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
  const alone = [new Int32Array(evidence.source.vocabulary.count), new Int32Array(targetCount)] as const;
  for (const [left, right] of lessons) {
    for (const id of left) alone[0][id] = (alone[0][id] ?? 0) + 1;
    for (const id of right) alone[1][id] = (alone[1][id] ?? 0) + 1;
  }
  const together = new PairCounts();
  for (const lesson of lessons) {
    // A class in too few lessons proves nothing with any other.
    const left = lesson[0].filter((id) => (alone[0][id] ?? 0) >= tuning.leastTogether);
    const right = lesson[1].filter((id) => (alone[1][id] ?? 0) >= tuning.leastTogether);
    poll.spend(left.length * right.length + 1);
    together.addAll(left, right, targetCount);
  }
  const pairs = associated(together, alone, lessons.length, poll);
  const qualities = shareOut(pairs, lessons, alone, poll);
  const ties: Association[] = [];
  pairs.forEach((pair, at) => {
    const quality = Math.min(explainedQuality - 0.01, qualities[at] ?? 0);
    if (quality >= tuning.leastLearned)
      ties.push({ ...pair, quality, association: pair.association * quality * quality });
  });
  return keepBest(ties, poll);
}

interface Association extends Tie {
  readonly association: number;
}

/** Pairs of classes that stand together more often than by chance, with their G². */
function associated(
  together: PairCounts,
  alone: readonly [Int32Array, Int32Array],
  count: number,
  poll: Poll,
): Association[] {
  const targetCount = alone[1].length;
  const found: Association[] = [];
  const { keys, counts } = together;
  for (let slot = 0; slot < keys.length; slot += 1) {
    const key = keys[slot] ?? -1;
    const both = counts[slot] ?? 0;
    if (key < 0 || both < tuning.leastTogether) continue;
    poll.spend(0.1);
    const source = Math.floor(key / targetCount);
    const target = key - source * targetCount;
    const left = alone[0][source] ?? 0;
    const right = alone[1][target] ?? 0;
    if (both * count < 2 * left * right) continue;
    const association = logLikelihoodRatio(both, left, right, count);
    if (association >= tuning.leastAssociation) found.push({ source, target, association, quality: 0 });
  }
  return found;
}

/** Keeps each class's best ties, the strongest first. */
function keepBest(ties: Association[], poll: Poll): readonly Tie[] {
  ties.sort((a, b) => {
    poll.spend(0.1);
    return b.association - a.association || a.source - b.source || a.target - b.target;
  });
  const taken = [new Map<number, number>(), new Map<number, number>()] as const;
  return ties.filter(({ source, target }) => {
    poll.spend(0.2);
    const left = taken[0].get(source) ?? 0;
    const right = taken[1].get(target) ?? 0;
    if (left >= MOST_TIES || right >= MOST_TIES) return false;
    taken[0].set(source, left + 1);
    taken[1].set(target, right + 1);
    return true;
  });
}

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
