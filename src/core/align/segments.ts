import type { IndexBead, UnitSpan } from '../model.ts';
import type { Stretch } from './corridor.ts';
import { countUp, cutAtSegments, type Cut } from './cut.ts';
import type { LatticeBead } from './lattice.ts';
import { alignPair, readPair } from './pipeline.ts';
import { startRun } from './run.ts';
import type { AlignOptions, AlignText } from './types.ts';

/** Segments of one bead that correspond; an empty side = no counterpart. */
export interface SegmentBead {
  readonly source: readonly UnitSpan[];
  readonly target: readonly UnitSpan[];
  /** 0…1. */
  readonly score: number;
}

/**
 * Aligns the segments inside beads of units: the second of the two levels. What one bead teaches (renderings, lengths,
 * habits of merging) serves the others, so give all beads of a bitext at once; one alone works too.
 * Returns one list a bead, in the beads' order; every segment of the bead's units once, in order.
 * Units that take no part (skipped) stay whole and without counterpart.
 */
export function alignSegments(
  source: AlignText,
  target: AlignText,
  beads: readonly Pick<IndexBead, 'source' | 'target'>[],
  options: Pick<AlignOptions, 'knowledge' | 'lexicon' | 'gazetteer' | 'isCancelled' | 'onProgress'>,
): readonly (readonly SegmentBead[])[] {
  const run = startRun(options);
  const left = cutAtSegments(
    source,
    beads.flatMap((bead) => bead.source),
  );
  const right = cutAtSegments(
    target,
    beads.flatMap((bead) => bead.target),
  );
  const active = [countUp(left.places.length), countUp(right.places.length)] as const;
  const texts = [withEnds(left, beads, 'source'), withEnds(right, beads, 'target')] as const;
  const pair = readPair(texts, active, options, run);
  const stretches = stretchesOf(beads, left, right);
  const aligned = alignPair(pair, stretches, run);
  run.stage(1, 1);
  run.finish();
  return groupByStretch(aligned.beads, stretches, left, right);
}

/**
 * Marks the last segment of each unit, so that beads tend to end there. Only inside beads of several units on both
 * sides: where one unit stands for two, the end between the two has no partner to agree with.
 */
function withEnds(
  { text, places }: Cut,
  beads: readonly Pick<IndexBead, 'source' | 'target'>[],
  side: 'source' | 'target',
): AlignText {
  const several = beads.filter((bead) => bead.source.length > 1 && bead.target.length > 1);
  if (several.length === 0) return text;
  const units = new Set(several.flatMap((bead) => bead[side]));
  const ends = places.map(({ unit }, at) => units.has(unit) && places[at + 1]?.unit !== unit);
  return { ...text, ends };
}

/** The run of segments of each bead, on both sides. */
function stretchesOf(
  beads: readonly Pick<IndexBead, 'source' | 'target'>[],
  left: Cut,
  right: Cut,
): readonly Stretch[] {
  let sourceStart = 0;
  let targetStart = 0;
  return beads.map((bead) => {
    const sourceEnd = endOf(left, sourceStart, new Set(bead.source));
    const targetEnd = endOf(right, targetStart, new Set(bead.target));
    const stretch = { sourceStart, sourceEnd, targetStart, targetEnd };
    sourceStart = sourceEnd;
    targetStart = targetEnd;
    return stretch;
  });
}

function endOf(cut: Cut, start: number, units: ReadonlySet<number>): number {
  let end = start;
  while (end < cut.places.length && units.has(cut.places[end]?.unit ?? -1)) end += 1;
  return end;
}

function groupByStretch(
  beads: readonly LatticeBead[],
  stretches: readonly Stretch[],
  left: Cut,
  right: Cut,
): readonly (readonly SegmentBead[])[] {
  let at = 0;
  return stretches.map((stretch) => {
    const group: SegmentBead[] = [];
    for (let bead = beads[at]; bead !== undefined; at += 1, bead = beads[at]) {
      // Blocks come one after another, each covering its stretch on both sides.
      const isInside =
        bead.source + bead.sourceCount <= stretch.sourceEnd &&
        bead.target + bead.targetCount <= stretch.targetEnd;
      if (!isInside) break;
      group.push({
        source: left.places.slice(bead.source, bead.source + bead.sourceCount),
        target: right.places.slice(bead.target, bead.target + bead.targetCount),
        score: bead.posterior,
      });
    }
    return group;
  });
}
