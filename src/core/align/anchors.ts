import { AppError } from '../errors.ts';
import { heaviestRise } from './chain.ts';
import type { Stretch } from './corridor.ts';
import type { AlignAnchor, AlignText } from './types.ts';

/** Refuses anchors that name a unit twice or one that is not there. Throws AppError('anchors-invalid', {index}). */
export function checkAnchors(
  anchors: readonly AlignAnchor[],
  sourceCount: number,
  targetCount: number,
): void {
  const seen = { source: new Uint8Array(sourceCount), target: new Uint8Array(targetCount) };
  anchors.forEach((anchor, index) => {
    for (const side of ['source', 'target'] as const) {
      for (const unit of anchor[side]) {
        // A typed array has no entry for a fraction, a negative index or one past the end.
        if (seen[side][unit] !== 0) throw new AppError('anchors-invalid', { index });
        seen[side][unit] = 1;
      }
    }
  });
}

/** The units of a text that take part in the search: not skipped, not in a fixed bead. Ascending. */
export function activeUnits(text: AlignText, fixed: ReadonlySet<number>): readonly number[] {
  const active: number[] = [];
  for (let unit = 0; unit < text.units.length; unit += 1) {
    if (text.skipped?.[unit] !== true && !fixed.has(unit)) active.push(unit);
  }
  return active;
}

const least = (units: readonly number[]): number => units.reduce((a, b) => Math.min(a, b), Infinity);

/** The two-sided anchors that rise together; of those that cross each other the longest chain. They cut the texts. */
export function cuttingAnchors(anchors: readonly AlignAnchor[]): readonly AlignAnchor[] {
  const twoSided = anchors
    .filter((anchor) => anchor.source.length > 0 && anchor.target.length > 0)
    .toSorted((a, b) => least(a.source) - least(b.source));
  const chain = heaviestRise(
    twoSided.map((anchor) => least(anchor.target)),
    twoSided.map((anchor) => anchor.source.length + anchor.target.length),
  );
  return chain.flatMap((index) => twoSided[index] ?? []);
}

/** The stretches before, between and after the cuts, by positions in the active units. */
export function stretchesBetween(
  cuts: readonly AlignAnchor[],
  sourceActive: readonly number[],
  targetActive: readonly number[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let sourceStart = 0;
  let targetStart = 0;
  for (const cut of cuts) {
    const sourceEnd = positionOf(sourceActive, sourceStart, least(cut.source));
    const targetEnd = positionOf(targetActive, targetStart, least(cut.target));
    stretches.push({ sourceStart, sourceEnd, targetStart, targetEnd });
    sourceStart = sourceEnd;
    targetStart = targetEnd;
  }
  stretches.push({
    sourceStart,
    sourceEnd: sourceActive.length,
    targetStart,
    targetEnd: targetActive.length,
  });
  return stretches;
}

/** First position at or after `from` whose unit is not before `limit`. */
function positionOf(active: readonly number[], from: number, limit: number): number {
  let at = from;
  while (at < active.length && (active[at] ?? 0) < limit) at += 1;
  return at;
}
