import type { IndexBead } from '../model.ts';
import { arrangeBeads, type RawBead } from './order.ts';

/**
 * Three texts: two ladders with the pivot, and the ladder of the two others between themselves, which neither of the
 * first two has seen. What all three say together is surer than what each says alone.
 */

/** Beads below this say nothing about other ladders. */
const SURE = 0.9;
/** A link found through the third text is a little less sure than its two sides. */
const THROUGH = 0.95;
/** What is left of a bead's score where the other two sides of its triangle agree against it. */
const DOUBTED = 0.5;

/** One ladder with the pivot as its source. */
export interface PivotBeads {
  readonly beads: readonly IndexBead[];
  /** Units of the pivot and of the other text that the user fixed. */
  readonly fixed: readonly [ReadonlySet<number>, ReadonlySet<number>];
}

interface Triangle {
  readonly left: PivotBeads;
  readonly right: PivotBeads;
  /** From the left text to the right one. */
  readonly direct: readonly IndexBead[];
}

/**
 * Makes two pivot ladders consistent with the direct ladder of their other texts. Units that a ladder left alone are
 * linked where both other sides of the triangle are sure of them; a bead that two sides contradict falls apart where both
 * are sure and surer, and where they are only surer it keeps its units but loses half of its score, so that the reader sees
 * it is in doubt. What the user fixed stays as it is.
 */
export function settleTriangle(triangle: Triangle): {
  readonly left: readonly IndexBead[];
  readonly right: readonly IndexBead[];
} {
  const { left, right, direct } = triangle;
  const back = direct.map((bead) => ({ ...bead, source: bead.target, target: bead.source }));
  return { left: settleOne(left, right.beads, direct), right: settleOne(right, left.beads, back) };
}

const key = (units: readonly number[]): string => units.join();
const isLinked = (bead: IndexBead): boolean => bead.source.length > 0 && bead.target.length > 0;

/** own: pivot to this text; other: pivot to the third text; direct: this text to the third. */
function settleOne(
  own: PivotBeads,
  other: readonly IndexBead[],
  direct: readonly IndexBead[],
): readonly IndexBead[] {
  const thirdOf = holders(other.filter(isLinked), 'source');
  const pivotOf = new Map(other.filter(isLinked).map((bead) => [key(bead.target), bead]));
  const directOf = holders(direct.filter(isLinked), 'source');
  const alone = [new Set<number>(), new Set<number>()] as const;
  for (const bead of own.beads) {
    if (isLinked(bead)) continue;
    for (const unit of bead.source) if (!own.fixed[0].has(unit)) alone[0].add(unit);
    for (const unit of bead.target) if (!own.fixed[1].has(unit)) alone[1].add(unit);
  }
  const added: RawBead[] = [];
  for (const bead of direct) {
    const through = pivotOf.get(key(bead.target));
    if (!isLinked(bead) || through === undefined) continue;
    if (Math.min(bead.score, through.score) < SURE) continue;
    const isFree = through.source.every((u) => alone[0].has(u)) && bead.source.every((u) => alone[1].has(u));
    if (!isFree) continue;
    added.push({ source: through.source, target: bead.source, score: THROUGH * bead.score * through.score });
  }
  const taken = [
    new Set(added.flatMap((bead) => bead.source)),
    new Set(added.flatMap((bead) => bead.target)),
  ] as const;
  const kept = own.beads.flatMap((bead): readonly RawBead[] => {
    if (bead.source.some((u) => taken[0].has(u)) || bead.target.some((u) => taken[1].has(u))) return [];
    const isFixed =
      bead.source.some((u) => own.fixed[0].has(u)) || bead.target.some((u) => own.fixed[1].has(u));
    const against = isFixed ? 0 : contradiction(bead, thirdOf, directOf);
    if (against <= bead.score) return [bead];
    return against >= SURE ? [] : [{ ...bead, score: DOUBTED * bead.score }];
  });
  const count = (side: 'source' | 'target'): number =>
    own.beads.reduce((sum, bead) => sum + bead[side].length, 0);
  return added.length === 0 && kept.every((bead, at) => bead === own.beads[at])
    ? own.beads
    : arrangeBeads([...kept, ...added], count('source'), count('target'));
}

/** Where the pivot leads to one place of the third text and this text to another: how sure the less sure of the two is; else 0. */
function contradiction(
  bead: IndexBead,
  thirdOf: ReadonlyMap<number, IndexBead>,
  directOf: ReadonlyMap<number, IndexBead>,
): number {
  if (!isLinked(bead)) return 0;
  const byPivot = beadsOf(bead.source, thirdOf);
  const byDirect = beadsOf(bead.target, directOf);
  if (byPivot.length === 0 || byDirect.length === 0) return 0;
  const places = new Set(byPivot.flatMap((one) => one.target));
  if (byDirect.some((one) => one.target.some((unit) => places.has(unit)))) return 0;
  return Math.min(...[...byPivot, ...byDirect].map((one) => one.score));
}

const beadsOf = (units: readonly number[], of: ReadonlyMap<number, IndexBead>): readonly IndexBead[] =>
  units.flatMap((unit) => of.get(unit) ?? []);

function holders(beads: readonly IndexBead[], side: 'source' | 'target'): ReadonlyMap<number, IndexBead> {
  return new Map(beads.flatMap((bead) => bead[side].map((unit) => [unit, bead] as const)));
}
