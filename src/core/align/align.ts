import { AppError } from '../errors.ts';
import type { IndexBead } from '../model.ts';
import { explainBeads } from './explain.ts';
import { findEdges } from './edges.ts';
import { learnTies } from './learn.ts';
import type { Stretch } from './corridor.ts';
import type { LatticeBead } from './lattice.ts';
import { arrangeBeads, type RawBead } from './order.ts';
import { buildModels, firstBlocks, learnLessons, runPass, type Lessons } from './passes.ts';
import { recoverMoved } from './recover.ts';
import type { AlignAnchor, AlignOptions, AlignResult, AlignText } from './types.ts';
import { readSide } from './vocabulary.ts';

export type * from './types.ts';

const PASSES = 4;

/**
 * Aligns two texts: finds which units of one correspond to which of the other.
 * Passes over a band of boundaries with exact dynamic programming; each pass learns from the sure beads of the one before.
 * Returns every index of each side exactly once; the same input gives the same result, byte for byte.
 * Throws AppError('cancelled') when told to, AppError('anchors-invalid') for anchors that overlap or lie outside.
 */
export function alignUnits(source: AlignText, target: AlignText, options: AlignOptions): AlignResult {
  const poll = pollFor(options);
  const anchors = options.anchors ?? [];
  checkAnchors(anchors, source.units.length, target.units.length);
  const { fixed, isOrdered } = splitAnchors(anchors);
  const lexicon = options.knowledge ? options.lexicon : undefined;
  const sourceActive = activeUnits(source, new Set(fixed.flatMap((anchor) => anchor.source)));
  const targetActive = activeUnits(target, new Set(fixed.flatMap((anchor) => anchor.target)));
  const sides = [
    readSide(source, sourceActive, lexicon, () => poll(500)),
    readSide(target, targetActive, lexicon, () => poll(500)),
  ] as const;
  const known = findEdges(sides[0].vocabulary, sides[1].vocabulary, source.language === target.language, () =>
    poll(200),
  );
  let edges = known.build();
  const stretches = stretchesBetween(isOrdered, sourceActive, targetActive);
  let lessons: Lessons | undefined;
  let models = buildModels(sides[0], sides[1], edges, undefined);
  const first = firstBlocks(stretches, models, edges, poll);
  let blocks = first.blocks;
  let beads: readonly LatticeBead[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    if (pass > 0) {
      const taught = known.copy();
      learnTies(beads, models.evidence, taught, poll);
      edges = taught.build();
      lessons = learnLessons(beads, models, poll);
      models = buildModels(sides[0], sides[1], edges, lessons);
    }
    const found = runPass(blocks, models, poll);
    beads = found.beads;
    blocks = found.blocks;
    options.onProgress?.((pass + 1) / PASSES);
  }
  const moved = recoverMoved(beads, models, edges, poll);
  const taken = [
    new Set(moved.flatMap((bead) => bead.source)),
    new Set(moved.flatMap((bead) => bead.target)),
  ] as const;
  const raw: RawBead[] = [];
  for (const bead of beads) {
    if (bead.targetCount === 0 && taken[0].has(bead.source)) continue;
    if (bead.sourceCount === 0 && taken[1].has(bead.target)) continue;
    raw.push({
      source: unitsOf(sourceActive, bead.source, bead.sourceCount),
      target: unitsOf(targetActive, bead.target, bead.targetCount),
      score: bead.posterior,
    });
  }
  for (const bead of moved) {
    raw.push({
      source: bead.source.map((unit) => sourceActive[unit] ?? 0),
      target: bead.target.map((unit) => targetActive[unit] ?? 0),
      score: 1 / (1 + Math.exp(-bead.margin)),
    });
  }
  for (const anchor of anchors)
    raw.push({ source: [...anchor.source], target: [...anchor.target], score: 1 });
  const arranged: readonly IndexBead[] = arrangeBeads(raw, source.units.length, target.units.length);
  const result = { beads: arranged, loose: [], mode: 'parallel', complete: first.complete } as const;
  if (options.explain !== true) return result;
  return { ...result, explanations: explainBeads(arranged, models, sourceActive, targetActive) };
}

const unitsOf = (active: readonly number[], first: number, count: number): readonly number[] =>
  active.slice(first, first + count);

/** Work units between two looks at the cancel flag: well under 20 ms each. */
const WORK_PER_POLL = 20_000;

function pollFor(options: AlignOptions): (work: number) => void {
  let done = 0;
  return (work) => {
    done += work;
    if (done < WORK_PER_POLL) return;
    done = 0;
    if (options.isCancelled?.() === true) throw new AppError('cancelled');
  };
}

function activeUnits(text: AlignText, taken: ReadonlySet<number>): readonly number[] {
  const active: number[] = [];
  for (let unit = 0; unit < text.units.length; unit += 1) {
    if (text.skipped?.[unit] !== true && !taken.has(unit)) active.push(unit);
  }
  return active;
}

function checkAnchors(anchors: readonly AlignAnchor[], sourceCount: number, targetCount: number): void {
  const seen = [new Set<number>(), new Set<number>()] as const;
  anchors.forEach((anchor, index) => {
    const sides = [anchor.source, anchor.target] as const;
    sides.forEach((units, side) => {
      for (const unit of units) {
        const isInside =
          Number.isInteger(unit) && unit >= 0 && unit < (side === 0 ? sourceCount : targetCount);
        const isTaken = seen[side === 0 ? 0 : 1].has(unit);
        if (!isInside || isTaken) throw new AppError('anchors-invalid', { index });
        seen[side === 0 ? 0 : 1].add(unit);
      }
    });
  });
}

const least = (units: readonly number[]): number => Math.min(...units);
const most = (units: readonly number[]): number => Math.max(...units);

/**
 * All anchored units leave the search; anchors that stand in order also cut it: nothing may cross them. Of anchors that
 * cross each other the longest rising chain cuts.
 */
function splitAnchors(anchors: readonly AlignAnchor[]): {
  readonly fixed: readonly AlignAnchor[];
  readonly isOrdered: readonly AlignAnchor[];
} {
  const twoSided = anchors
    .filter((anchor) => anchor.source.length > 0 && anchor.target.length > 0)
    .sort((a, b) => least(a.source) - least(b.source));
  const lengths: number[] = [];
  const previous: number[] = [];
  let last = -1;
  twoSided.forEach((anchor, index) => {
    lengths.push(1);
    previous.push(-1);
    for (let before = 0; before < index; before += 1) {
      const other = twoSided[before];
      if (
        other === undefined ||
        most(other.source) >= least(anchor.source) ||
        most(other.target) >= least(anchor.target)
      )
        continue;
      if ((lengths[before] ?? 0) + 1 > (lengths[index] ?? 0)) {
        lengths[index] = (lengths[before] ?? 0) + 1;
        previous[index] = before;
      }
    }
    if (last < 0 || (lengths[index] ?? 0) > (lengths[last] ?? 0)) last = index;
  });
  const chain: AlignAnchor[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const anchor = twoSided[at];
    if (anchor !== undefined) chain.push(anchor);
  }
  return { fixed: anchors, isOrdered: chain.reverse() };
}

function stretchesBetween(
  cuts: readonly AlignAnchor[],
  sourceActive: readonly number[],
  targetActive: readonly number[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let sourceStart = 0;
  let targetStart = 0;
  const upTo = (active: readonly number[], from: number, limit: number): number => {
    let at = from;
    while (at < active.length && (active[at] ?? 0) < limit) at += 1;
    return at;
  };
  for (const cut of cuts) {
    const sourceEnd = upTo(sourceActive, sourceStart, least(cut.source));
    const targetEnd = upTo(targetActive, targetStart, least(cut.target));
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
