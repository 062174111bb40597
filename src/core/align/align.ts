import type { IndexBead } from '../model.ts';
import { activeUnits, checkAnchors, cuttingAnchors, stretchesBetween } from './anchors.ts';
import { alignComparable } from './comparable.ts';
import { explainBeads } from './explain.ts';
import { areFewAndComparable, areFewAndUnlinked, isPlainLadder } from './few-units.ts';
import { alignWithoutInserts, findInserts } from './inserts.ts';
import { isComparable } from './is-comparable.ts';
import { arrangeBeads, type RawBead } from './order.ts';
import { doubtIsolated } from './isolated.ts';
import type { LatticeBead } from './lattice.ts';
import { alignPair, readPair } from './pipeline.ts';
import { recoverMoved } from './recover.ts';
import { startRun, type Poll } from './run.ts';
import type { AlignOptions, AlignResult, AlignText } from './types.ts';
import { alignUneven, findLongSide } from './uneven.ts';

export type * from './types.ts';

/**
 * Aligns two texts: finds which units of one correspond to which of the other.
 * Passes over a band of boundaries with exact dynamic programming; each pass learns from the sure beads of the one
 * before. Texts that hardly correspond are compared sentence by sentence (`loose`), unless the mode forbids it.
 * Returns every index of each side exactly once; the same input gives the same result, byte for byte.
 * Throws AppError('cancelled') when told to, AppError('anchors-invalid') for anchors that overlap or lie outside.
 */
export function alignUnits(source: AlignText, target: AlignText, options: AlignOptions): AlignResult {
  const anchors = options.anchors ?? [];
  checkAnchors(anchors, source.units.length, target.units.length);
  if (options.mode === 'comparable') return alignComparable(source, target, options);
  const run = startRun(options);
  const inserts = findInserts([source, target], options, run.poll);
  if (inserts.length > 0) {
    const found = alignWithoutInserts([source, target], inserts, options, alignUnits);
    return found ?? alignComparable(source, target, options, 1);
  }
  const longSide = findLongSide(source, target);
  if (longSide !== undefined) {
    const found = alignUneven([source, target], longSide, options, alignUnits);
    return found ?? alignComparable(source, target, options, 1);
  }
  if (areFewAndComparable([source, target], options, alignUnits))
    return alignComparable(source, target, options);
  const sourceActive = activeUnits(source, new Set(anchors.flatMap((anchor) => anchor.source)));
  const targetActive = activeUnits(target, new Set(anchors.flatMap((anchor) => anchor.target)));
  const pair = readPair([source, target], [sourceActive, targetActive], options, run);
  const stretches = stretchesBetween(cuttingAnchors(anchors), sourceActive, targetActive);
  const aligned = alignPair(pair, stretches, run);
  run.stage(options.mode === 'auto' ? 0.97 : 0.99, 100);
  const moved = recoverMoved(aligned, run.poll);
  const linked = anchors.filter((anchor) => anchor.source.length > 0 && anchor.target.length > 0);
  const fixed = [
    lengthOf(
      source,
      linked.flatMap((anchor) => anchor.source),
    ),
    lengthOf(
      target,
      linked.flatMap((anchor) => anchor.target),
    ),
  ] as const;
  if (
    options.mode === 'auto' &&
    !isPlainLadder([source, target], [sourceActive, targetActive], aligned.beads, options) &&
    (isComparable(aligned, moved, fixed, run.poll) ||
      (moved.length === 0 && areFewAndUnlinked([source, target], options, aligned.beads)))
  )
    return alignComparable(source, target, options, 0.97);
  const raw = gatherBeads(doubtIsolated(aligned, run.poll), moved, [sourceActive, targetActive], run.poll);
  for (const anchor of anchors) raw.push({ source: anchor.source, target: anchor.target, score: 1 });
  const beads: readonly IndexBead[] = arrangeBeads(raw, source.units.length, target.units.length, run.poll);
  run.stage(1, 1);
  run.finish();
  const result = { beads, loose: [], mode: 'parallel', complete: aligned.complete } as const;
  if (options.explain !== true) return result;
  return { ...result, explanations: explainBeads(beads, aligned, sourceActive, targetActive) };
}

const lengthOf = (text: AlignText, units: readonly number[]): number =>
  units.reduce((sum, unit) => sum + (text.units[unit]?.length ?? 0), 0);

/** The ladder's beads less the units that stand elsewhere, and the moved ones, by unit indexes of the texts. */
function gatherBeads(
  beads: readonly LatticeBead[],
  moved: ReturnType<typeof recoverMoved>,
  active: readonly [readonly number[], readonly number[]],
  poll: Poll,
): RawBead[] {
  const taken = [
    new Set(moved.flatMap((bead) => bead.source)),
    new Set(moved.flatMap((bead) => bead.target)),
  ] as const;
  const raw: RawBead[] = [];
  for (const bead of beads) {
    poll.spend(0.3);
    if (bead.targetCount === 0 && taken[0].has(bead.source)) continue;
    if (bead.sourceCount === 0 && taken[1].has(bead.target)) continue;
    raw.push({
      source: active[0].slice(bead.source, bead.source + bead.sourceCount),
      target: active[1].slice(bead.target, bead.target + bead.targetCount),
      score: bead.posterior,
    });
  }
  for (const bead of moved) {
    raw.push({
      source: bead.source.map((unit) => active[0][unit] ?? 0),
      target: bead.target.map((unit) => active[1][unit] ?? 0),
      score: 1 / (1 + Math.exp(-bead.margin)),
    });
  }
  return raw;
}
