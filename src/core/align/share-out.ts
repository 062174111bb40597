import type { Poll } from './run.ts';
import { tuning } from './tuning.ts';

/** The unexplained classes of one sure bead, each once: source and target. */
export type Lesson = readonly [readonly number[], readonly number[]];

/** Two classes that may render each other. */
interface Pair {
  readonly source: number;
  readonly target: number;
}

/**
 * Shares each bead's words out among their possible renderings: IBM model 1 (Brown et al. 1993) with a null word, both
 * ways at once and multiplied, so that a pair must be wanted from both sides. Only pairs whose association is proved take
 * part, and each lesson counts a little less than one, since it is judged by its own testimony.
 * alone: lessons with each class, source and target. Returns qualities 0…1, one a pair.
 */
export function shareOut(
  pairs: readonly Pair[],
  lessons: readonly Lesson[],
  alone: readonly [Int32Array, Int32Array],
  poll: Poll,
): Float64Array {
  const inLessons = pairsByLesson(pairs, lessons, alone[0].length, poll);
  const forward = new Float64Array(pairs.length);
  const backward = new Float64Array(pairs.length);
  const expected = new Float64Array(pairs.length);
  for (const pair of inLessons.pairs) expected[pair] = (expected[pair] ?? 0) + 1;
  const settle = (): void => {
    pairs.forEach(({ source, target }, at) => {
      const sure = Math.max(0, (expected[at] ?? 0) - tuning.learnDiscount);
      forward[at] = sure / Math.max(1, alone[0][source] ?? 0);
      backward[at] = sure / Math.max(1, alone[1][target] ?? 0);
    });
    poll.spend(pairs.length / 10);
  };
  settle();
  const wanted = [new Float64Array(alone[0].length), new Float64Array(alone[1].length)] as const;
  for (let round = 0; round < tuning.learnRounds; round += 1) {
    expected.fill(0);
    for (let lesson = 0; lesson < lessons.length; lesson += 1) {
      const own = inLessons.pairs.subarray(inLessons.start[lesson], inLessons.start[lesson + 1]);
      poll.spend(own.length / 20);
      for (const at of own) {
        wanted[0][pairs[at]?.source ?? 0] = tuning.nullShare;
        wanted[1][pairs[at]?.target ?? 0] = tuning.nullShare;
      }
      for (const at of own) {
        const { source, target } = pairs[at] ?? nobody;
        wanted[0][source] = (wanted[0][source] ?? 0) + (forward[at] ?? 0);
        wanted[1][target] = (wanted[1][target] ?? 0) + (backward[at] ?? 0);
      }
      for (const at of own) {
        const { source, target } = pairs[at] ?? nobody;
        const there = (forward[at] ?? 0) / (wanted[0][source] ?? 1);
        const back = (backward[at] ?? 0) / (wanted[1][target] ?? 1);
        expected[at] = (expected[at] ?? 0) + Math.sqrt(there * back);
      }
    }
    settle();
  }
  return forward.map((share, at) => (share * (backward[at] ?? 0)) ** 0.25);
}

const nobody: Pair = { source: 0, target: 0 };

/** Which of the pairs stand in each lesson, as rows. */
function pairsByLesson(
  pairs: readonly Pair[],
  lessons: readonly Lesson[],
  sourceCount: number,
  poll: Poll,
): { readonly start: Int32Array; readonly pairs: Int32Array } {
  const ofSource: (number[] | undefined)[] = Array.from({ length: sourceCount });
  let targetCount = 0;
  pairs.forEach(({ source, target }, at) => {
    (ofSource[source] ??= []).push(at);
    targetCount = Math.max(targetCount, target + 1);
  });
  const start = new Int32Array(lessons.length + 1);
  const found: number[] = [];
  const here = new Int32Array(targetCount).fill(-1);
  lessons.forEach(([left, right], lesson) => {
    poll.spend((left.length + right.length) / 5);
    for (const target of right) if (target < targetCount) here[target] = lesson;
    for (const source of left)
      for (const at of ofSource[source] ?? []) if (here[pairs[at]?.target ?? 0] === lesson) found.push(at);
    start[lesson + 1] = found.length;
  });
  return { start, pairs: Int32Array.from(found) };
}
