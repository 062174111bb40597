import type { Tie } from './edges.ts';
import type { Evidence } from './evidence.ts';
import type { LatticeBead } from './lattice.ts';
import { PairCounts } from './pair-counts.ts';
import { shareOut, type Lesson } from './share-out.ts';
import type { Poll } from './run.ts';
import { tokenKind } from './tokens.ts';
import { tuning } from './tuning.ts';
import type { Side } from './vocabulary.ts';

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

/** Learns ties from the beads, the strongest first. */
export function learnTies(beads: readonly LatticeBead[], evidence: Evidence, poll: Poll): readonly Tie[] {
  poll.spend(beads.length / 10);
  const teachers = beads.filter(
    (bead) => bead.sourceCount > 0 && bead.targetCount > 0 && bead.posterior >= LEAST_SURE(),
  );
  const stride = Math.max(1, Math.ceil(teachers.length / MOST_BEADS));
  const { source, target } = evidence;
  const alone = [new Int32Array(source.vocabulary.count), new Int32Array(target.vocabulary.count)] as const;
  const together = new PairCounts();
  const lessons: Lesson[] = [];
  for (let at = 0; at < teachers.length; at += stride) {
    const bead = teachers[at];
    if (bead === undefined) continue;
    const [left, right] = unexplained(bead, evidence);
    poll.spend(left.length * right.length);
    if (left.length > MOST_TOKENS || right.length > MOST_TOKENS) continue;
    lessons.push([left, right]);
    for (const id of left) alone[0][id] = (alone[0][id] ?? 0) + 1;
    for (const id of right) alone[1][id] = (alone[1][id] ?? 0) + 1;
    for (const from of left) for (const to of right) together.add(from * target.vocabulary.count + to, poll);
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

/** Word classes of a bead, each once, that no good match explains. */
function unexplained(bead: LatticeBead, evidence: Evidence): readonly [readonly number[], readonly number[]] {
  const explained = [new Set<number>(), new Set<number>()] as const;
  evidence.forEachMatch(bead, ({ sourceClass, targetClass, quality }) => {
    if (quality < explainedQuality) return;
    explained[0].add(sourceClass);
    explained[1].add(targetClass);
  });
  const rest = (side: Side, first: number, end: number, taken: ReadonlySet<number>): readonly number[] => {
    const ids = new Set<number>();
    for (let at = side.start[first] ?? 0; at < (side.start[end] ?? 0); at += 1) {
      const id = side.tokens[at] ?? 0;
      if (!taken.has(id) && side.vocabulary.kinds[id] === tokenKind.word) ids.add(id);
    }
    return [...ids];
  };
  return [
    rest(evidence.source, bead.source, bead.source + bead.sourceCount, explained[0]),
    rest(evidence.target, bead.target, bead.target + bead.targetCount, explained[1]),
  ];
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
  together.forEach((key, both) => {
    poll.spend(0.1);
    if (both < tuning.leastTogether) return;
    const source = Math.floor(key / targetCount);
    const target = key - source * targetCount;
    const left = alone[0][source] ?? 0;
    const right = alone[1][target] ?? 0;
    if (both * count < 2 * left * right) return;
    const association = logLikelihoodRatio(both, left, right, count);
    if (association >= tuning.leastAssociation) found.push({ source, target, association, quality: 0 });
  });
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
