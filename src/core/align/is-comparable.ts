import { beadNats } from './bead-nats.ts';
import type { AlignedPair } from './pipeline.ts';
import { follows, type RecoveredBead } from './recover.ts';
import type { Poll } from './run.ts';
import { sumOver } from './running-sums.ts';
import { translationOdds } from './translation-odds.ts';
import { tuning } from './tuning.ts';

/**
 * Texts where less than this share of both stands in order, with evidence, are no translations of each other: more than
 * a third of the rows would cross or have no counterpart. Translations with lost pages and clutter stay above 0.73.
 */
const LEAST_COVERED = 2 / 3;
const FEWEST_UNITS = 4;
/**
 * So many beads on end, less half of the units without counterpart between them, are a chapter of a translation; so many
 * such units end it. Where chapters are `tuning.chapterShare` of a text, the rest may have lost its own: at the beginning, in the
 * middle and at the end, on either side. Two authors who report the same keep no order so long: the sample `port` has six
 * beads on end with as many lone units, texts that share sentences in any order have three.
 */
const CHAPTER_BEADS = 5;
const CHAPTER_GAP = 4;
/** So many beads that moved together are a block of one text in another place; fewer are two authors' own orders. */
const BLOCK_BEADS = 4;

/**
 * True where a parallel alignment of the two found little in order: two reports of one event, not a translation.
 * fixed: characters, source and target, of what the user linked: it counts as found, so that the few units left
 * between a reader's own rows do not decide over the whole.
 */
export function isComparable(
  aligned: AlignedPair,
  moved: readonly RecoveredBead[],
  fixed: readonly [number, number],
  poll: Poll,
): boolean {
  const { source, target } = aligned.models.evidence;
  if (source.unitCount < FEWEST_UNITS || target.unitCount < FEWEST_UNITS) return false;
  const covered = [...fixed];
  const add = (side: 0 | 1, first: number, count: number): number => {
    const length = sumOver(aligned.models.evidence.lengthSums[side], first, count);
    covered[side] = (covered[side] ?? 0) + length;
    return length;
  };
  const chapters = new Chapters();
  for (const bead of aligned.beads) {
    const isTwoSided = bead.sourceCount > 0 && bead.targetCount > 0;
    poll.spend(isTwoSided ? 5 : 0.3);
    const nats = isTwoSided ? beadNats(aligned.models, bead) : undefined;
    if (nats === undefined || nats.tokens + nats.length <= 1) {
      chapters.pass();
      continue;
    }
    chapters.add(add(0, bead.source, bead.sourceCount), add(1, bead.target, bead.targetCount));
  }
  chapters.close();
  let strays = 0;
  for (const run of runsOf(moved)) {
    if (run.length < BLOCK_BEADS) {
      strays += run.length;
      continue;
    }
    for (const bead of run) {
      for (const unit of bead.source) add(0, unit, 1);
      for (const unit of bead.target) add(1, unit, 1);
    }
  }
  const total = (side: 0 | 1): number =>
    (side === 0 ? source : target).lengths.reduce((sum, length) => sum + length, 1 + fixed[side]);
  const most = ([ofSource = 0, ofTarget = 0]: readonly number[]): number =>
    Math.max(ofSource / total(0), ofTarget / total(1));
  // A text whose other half is missing is covered on one side: that is a gap, not another text.
  if (most(covered) >= LEAST_COVERED || most(chapters.lengths) >= tuning.chapterShare) return false;
  return translationOdds(aligned, strays, poll) < tuning.translationOdds;
}

/** Adds up the long runs of beads that a ladder holds. */
class Chapters {
  /** Characters in such runs, source and target. */
  readonly lengths: [number, number] = [0, 0];
  private beads = 0;
  private lone = 0;
  private gap = 0;
  private open: [number, number] = [0, 0];

  /** A bead that has evidence. */
  add(sourceLength: number, targetLength: number): void {
    this.beads += 1;
    if (this.beads > 1) this.lone += this.gap;
    this.gap = 0;
    this.open = [this.open[0] + sourceLength, this.open[1] + targetLength];
  }

  /** A unit without counterpart, or a bead that says little. */
  pass(): void {
    this.gap += 1;
    if (this.gap === CHAPTER_GAP) this.close();
  }

  /** Ends the run at hand. */
  close(): void {
    if (this.beads - this.lone / 2 >= CHAPTER_BEADS) {
      this.lengths[0] += this.open[0];
      this.lengths[1] += this.open[1];
    }
    [this.beads, this.lone, this.gap, this.open] = [0, 0, 0, [0, 0]];
  }
}

/** Moved beads in runs that stand together on both sides, by source. */
function runsOf(moved: readonly RecoveredBead[]): readonly (readonly RecoveredBead[])[] {
  const runs: RecoveredBead[][] = [];
  for (const bead of moved.toSorted((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0))) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last && follows(last.source, bead.source) && follows(last.target, bead.target)) run?.push(bead);
    else runs.push([bead]);
  }
  return runs;
}
