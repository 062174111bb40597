import { Grower } from './grower.ts';
import type { LessonBook } from './lesson-book.ts';
import type { Poll } from './run.ts';
import { tuning } from './tuning.ts';

/** Pairs of classes that may render each other. */
export interface PairList {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

/**
 * Shares each bead's words out among their possible renderings: IBM model 1 (Brown et al. 1993) with a null word, both
 * ways at once and multiplied, so that a pair must be wanted from both sides. Only pairs whose association is proved take
 * part, and each lesson counts a little less than one, since it is judged by its own testimony.
 * alone: lessons with each class, source and target. Returns qualities 0…1, one a pair.
 */
export function shareOut(
  pairs: PairList,
  lessons: LessonBook,
  alone: readonly [Int32Array, Int32Array],
  poll: Poll,
): Float64Array {
  const inLessons = pairsByLesson(pairs, lessons, alone[0].length, poll);
  const shares = new Shares(pairs, alone);
  // Loops by index, not `of`: an iterator would make an object a pair until the compiler knows it.
  for (let at = 0; at < inLessons.pairs.length; at += 1) {
    const pair = inLessons.pairs[at] ?? 0;
    shares.expected[pair] = (shares.expected[pair] ?? 0) + 1;
  }
  shares.settle();
  for (let round = 0; round < tuning.learnRounds; round += 1) {
    shares.expected.fill(0);
    for (let lesson = 0; lesson < lessons.count; lesson += 1) {
      const start = inLessons.start[lesson] ?? 0;
      const end = inLessons.start[lesson + 1] ?? 0;
      poll.spend((end - start) / 20);
      shares.share(inLessons.pairs, start, end);
    }
    shares.settle();
    poll.spend(pairs.sources.length / 10);
  }
  return shares.qualities();
}

/** The shares of all pairs: of a source word's renderings, of a target word's. */
class Shares {
  /** Shape pairs: how many lessons each pair is expected to explain. */
  readonly expected: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly pairs: PairList;
  private readonly alone: readonly [Int32Array, Int32Array];
  /** By class: what its pairs of the lesson at hand ask for in sum. */
  private readonly sourceWanted: Float64Array;
  private readonly targetWanted: Float64Array;

  constructor(pairs: PairList, alone: readonly [Int32Array, Int32Array]) {
    this.pairs = pairs;
    this.alone = alone;
    this.expected = new Float64Array(pairs.sources.length);
    this.forward = new Float64Array(pairs.sources.length);
    this.backward = new Float64Array(pairs.sources.length);
    this.sourceWanted = new Float64Array(alone[0].length);
    this.targetWanted = new Float64Array(alone[1].length);
  }

  /** Turns what is expected into shares. */
  settle(): void {
    const { expected, forward, backward, alone } = this;
    const { sources, targets } = this.pairs;
    for (let at = 0; at < sources.length; at += 1) {
      const sure = Math.max(0, (expected[at] ?? 0) - tuning.learnDiscount);
      forward[at] = sure / Math.max(1, alone[0][sources[at] ?? 0] ?? 0);
      backward[at] = sure / Math.max(1, alone[1][targets[at] ?? 0] ?? 0);
    }
  }

  /** Shares the words of one lesson out among its pairs, which stand at start…end-1. */
  share(own: Int32Array, start: number, end: number): void {
    const { expected, forward, backward, sourceWanted, targetWanted } = this;
    const { sources, targets } = this.pairs;
    for (let at = start; at < end; at += 1) {
      const pair = own[at] ?? 0;
      sourceWanted[sources[pair] ?? 0] = tuning.nullShare;
      targetWanted[targets[pair] ?? 0] = tuning.nullShare;
    }
    for (let at = start; at < end; at += 1) {
      const pair = own[at] ?? 0;
      const source = sources[pair] ?? 0;
      const target = targets[pair] ?? 0;
      sourceWanted[source] = (sourceWanted[source] ?? 0) + (forward[pair] ?? 0);
      targetWanted[target] = (targetWanted[target] ?? 0) + (backward[pair] ?? 0);
    }
    for (let at = start; at < end; at += 1) {
      const pair = own[at] ?? 0;
      const there = (forward[pair] ?? 0) / (sourceWanted[sources[pair] ?? 0] ?? 1);
      const back = (backward[pair] ?? 0) / (targetWanted[targets[pair] ?? 0] ?? 1);
      expected[pair] = (expected[pair] ?? 0) + Math.sqrt(there * back);
    }
  }

  /** Both ways at once. */
  qualities(): Float64Array {
    return this.forward.map((share, at) => (share * (this.backward[at] ?? 0)) ** 0.25);
  }
}

/** Which of the pairs stand in each lesson, as rows. */
function pairsByLesson(
  { sources, targets }: PairList,
  lessons: LessonBook,
  sourceCount: number,
  poll: Poll,
): { readonly start: Int32Array; readonly pairs: Int32Array } {
  const ofSource = rowsOf(sources, sourceCount);
  const targetCount = targets.reduce((most, target) => Math.max(most, target + 1), 0);
  const start = new Int32Array(lessons.count + 1);
  const found = new Grower();
  const here = new Int32Array(targetCount).fill(-1);
  const { source: left, target: right } = lessons;
  for (let lesson = 0; lesson < lessons.count; lesson += 1) {
    const leftEnd = left.endOf(lesson);
    const rightEnd = right.endOf(lesson);
    poll.spend((leftEnd - left.startOf(lesson) + rightEnd - right.startOf(lesson)) / 5);
    for (let at = right.startOf(lesson); at < rightEnd; at += 1) {
      const target = right.classes.data[at] ?? 0;
      if (target < targetCount) here[target] = lesson;
    }
    for (let at = left.startOf(lesson); at < leftEnd; at += 1) {
      const source = left.classes.data[at] ?? 0;
      const end = ofSource.start[source + 1] ?? 0;
      for (let place = ofSource.start[source] ?? 0; place < end; place += 1) {
        const pair = ofSource.pairs[place] ?? 0;
        if (here[targets[pair] ?? 0] === lesson) found.push(pair);
      }
    }
    start[lesson + 1] = found.length;
  }
  return { start, pairs: found.done() };
}

/** The pairs of each source class, in their order. */
function rowsOf(
  sources: Int32Array,
  sourceCount: number,
): { readonly start: Int32Array; readonly pairs: Int32Array } {
  const start = new Int32Array(sourceCount + 1);
  for (let pair = 0; pair < sources.length; pair += 1) {
    const row = (sources[pair] ?? 0) + 1;
    start[row] = (start[row] ?? 0) + 1;
  }
  for (let source = 0; source < sourceCount; source += 1)
    start[source + 1] = (start[source + 1] ?? 0) + (start[source] ?? 0);
  const next = start.slice();
  const pairs = new Int32Array(sources.length);
  for (let pair = 0; pair < sources.length; pair += 1) {
    const source = sources[pair] ?? 0;
    const place = next[source] ?? 0;
    pairs[place] = pair;
    next[source] = place + 1;
  }
  return { start, pairs };
}
