import { unweighed } from './band-weigher.ts';
import { categorySources, categoryTargets, stepKind, stepKinds } from './categories.ts';
import type { BeadPlace } from './evidence.ts';
import type { Lattice, LatticeBead, LookNats } from './lattice.ts';
import { lengthEvidence } from './length.ts';
import type { Models } from './passes.ts';
import type { Poll } from './run.ts';
import { sumOver } from './running-sums.ts';
import { tuning } from './tuning.ts';
import { kindOf, WindowGrid, type Sides } from './window-grid.ts';
import { habitsOf, weighPlaces, type Habits, type Insertion } from './word-places.ts';

/**
 * The second look: around each unsure bead and each unit without counterpart, every ladder of a small window (split,
 * merge, drop, another boundary) is weighed once more, with what a sum over bags of words cannot know: where in the units
 * the ties lie, how many sentences they hold, whether a bead falls apart into two. A change must gain enough.
 */

/** Most units on one side of a window: the doubtful ones and a sure bead on each side. */
const MOST_UNITS = 6;
/** Beads less sure than this are looked at. */
const SURE = 0.97;

const isDoubtful = (bead: LatticeBead): boolean =>
  kindOf(bead) !== stepKind.bead ||
  bead.posterior < SURE ||
  // One that may fall apart.
  (bead.sourceCount > 1 && bead.targetCount > 1);

/**
 * Looks again at the ladder of one block. lattice: of the block, with the nats of the last pass. Returns the ladder,
 * mended; beads that were looked at carry what was weighed.
 */
export function lookAgain(
  ladder: readonly LatticeBead[],
  lattice: Lattice,
  models: Models,
  poll: Poll,
): readonly LatticeBead[] {
  if (tuning.lookGain === Infinity || !ladder.some(isDoubtful)) return ladder;
  const weigher = new WindowWeigher(lattice, models);
  const mended = [...ladder];
  for (let at = 0; at < mended.length; at += 1) {
    poll.spend(0.2);
    const bead = mended[at];
    if (bead === undefined || !isDoubtful(bead)) continue;
    const first = Math.max(0, at - 1);
    const end = windowEnd(mended, first, at);
    const window = mended.slice(first, end);
    const better = weigher.better(window, {
      before: first === 0 ? stepKind.bead : kindOf(mended[first - 1] ?? bead),
      after: mended[end] && kindOf(mended[end]),
    });
    poll.spend(weigher.takeWork());
    mended.splice(first, end - first, ...weigher.tell(better ?? window));
    at = better === undefined ? Math.max(at, end - 2) : first + better.length - 1;
  }
  return mended;
}

/** The beads from `first` on as far as they are doubtful, and the sure one behind, while the window is small enough. */
function windowEnd(ladder: readonly LatticeBead[], first: number, doubtful: number): number {
  let [sourceCount, targetCount] = [0, 0];
  let end = first;
  for (let bead = ladder[end]; bead !== undefined; bead = ladder[end]) {
    sourceCount += bead.sourceCount;
    targetCount += bead.targetCount;
    const isTooLarge = sourceCount > MOST_UNITS || targetCount > MOST_UNITS;
    if (end > doubtful && isTooLarge) break;
    end += 1;
    if (end > doubtful + 1 && !isDoubtful(bead)) break;
  }
  return end;
}

/** A bead that was looked at: the nats of the lattice, and what the look adds to them. */
interface Seen {
  readonly nats: number;
  readonly look: LookNats;
}

const lookSum = ({ edges, sentences, halves, insertion, clutter, length }: LookNats): number =>
  edges + sentences + halves + insertion + clutter + length;

/** Weighs the ladders of windows of one block. */
class WindowWeigher {
  private readonly lattice: Lattice;
  private readonly models: Models;
  private readonly habits: Habits;
  private readonly seen = new Map<number, Seen>();
  /** Units without counterpart in the ladder of the window at hand. */
  private lone: readonly [ReadonlySet<number>, ReadonlySet<number>] = [new Set(), new Set()];
  /** True where no other unit may be left alone. */
  private isLoneFixed = false;
  private work = 0;

  constructor(lattice: Lattice, models: Models) {
    this.lattice = lattice;
    this.models = models;
    this.habits = habitsOf(models.evidence, models.weights);
  }

  /** Work done since the last call. */
  takeWork(): number {
    const { work } = this;
    this.work = 0;
    return work;
  }

  /** The beads of the window last asked for, with what was weighed of them; a bead looked at before keeps what was said then. */
  tell(ladder: readonly LatticeBead[]): readonly LatticeBead[] {
    return ladder.map((bead) => {
      const seen = bead.look === undefined ? this.seen.get(this.keyHere(bead)) : undefined;
      return seen === undefined ? bead : { ...bead, look: seen.look };
    });
  }

  /** The best ladder of a window where it gains enough over the one at hand. */
  better(window: readonly LatticeBead[], sides: Sides): readonly LatticeBead[] | undefined {
    this.lone = [
      new Set(window.filter((bead) => bead.targetCount === 0).map((bead) => bead.source)),
      new Set(window.filter((bead) => bead.sourceCount === 0).map((bead) => bead.target)),
    ];
    this.isLoneFixed = false;
    for (const bead of window) if (kindOf(bead) === stepKind.bead) this.look(bead);
    const own = this.sum(window, sides);
    const grid = new WindowGrid(window);
    for (;;) {
      this.work += 40;
      const { ladder, nats } = grid.best(sides, this.models.priors.steps, (bead) => this.bound(bead));
      if (nats - own < tuning.lookGain) return undefined;
      const unknown = ladder.filter(
        (bead) => kindOf(bead) === stepKind.bead && !this.seen.has(this.keyHere(bead)),
      );
      for (const bead of unknown) this.look(bead);
      if (unknown.length > 0) continue;
      const isEarned = nats - own - this.unearned(window, ladder) >= tuning.lookGain;
      if (!isEarned && !this.isLoneFixed) {
        // The next best is one that leaves no more units alone: beads that fall apart into beads, nothing else.
        this.isLoneFixed = true;
        continue;
      }
      if (this.isLoneFixed && !ladder.every((bead) => window.some((whole) => isWithin(bead, whole))))
        return undefined;
      const known = new Map(window.map((bead) => [keyOf(bead), bead]));
      const posterior = 1 - 0.5 * Math.exp(own - nats);
      return ladder.map((bead) => known.get(keyOf(bead)) ?? { ...bead, posterior });
    }
  }

  /**
   * What a change owes to evidence that does not speak for it. Places of words tell to which bead a unit belongs, not
   * that it belongs to none; a bead that falls apart falls into beads.
   */
  private unearned(before: readonly BeadPlace[], after: readonly BeadPlace[]): number {
    const more = [stepKind.source, stepKind.target].map(
      (kind) => loneCount(after, kind) - loneCount(before, kind),
    );
    const [source = 0, target = 0] = more;
    const sum = (part: keyof LookNats): number =>
      [...after, ...before].reduce(
        (total, bead, at) =>
          total + (at < after.length ? 1 : -1) * (this.seen.get(this.keyHere(bead))?.look[part] ?? 0),
        0,
      );
    if (source + target <= 0) return 0;
    // Where few words have ties, an edge without ties is no stranger yet.
    const untold = source > 0 && target > 0 ? 1 : 1 - this.habits.tieRate;
    return sum('halves') + untold * (sum('edges') + sum('sentences'));
  }

  private sum(ladder: readonly BeadPlace[], { before, after }: Sides): number {
    const { steps } = this.models.priors;
    let kind = before;
    let sum = 0;
    for (const bead of ladder) {
      const next = kindOf(bead);
      sum += (steps[kind * stepKinds + next] ?? 0) + this.bound(bead);
      kind = next;
    }
    return after === undefined ? sum : sum + (steps[kind * stepKinds + after] ?? 0);
  }

  /** Nats of a bead, or what it has at most as long as it was not looked at. */
  private bound(bead: BeadPlace): number {
    const { sourceAlone, targetAlone } = this.models;
    if (bead.targetCount === 0)
      return this.isLoneFixed && !this.lone[0].has(bead.source) ? unweighed : (sourceAlone[bead.source] ?? 0);
    if (bead.sourceCount === 0)
      return this.isLoneFixed && !this.lone[1].has(bead.target) ? unweighed : (targetAlone[bead.target] ?? 0);
    const seen = this.seen.get(this.keyHere(bead));
    if (seen === undefined && this.isLeftOver(bead)) {
      this.look(bead);
      return this.bound(bead);
    }
    if (seen !== undefined) return seen.nats + lookSum(seen.look);
    const nats = this.latticeNats(bead);
    return nats <= unweighed ? nats : nats + this.lengthRelief(bead) + this.clutterNats(bead);
  }

  /** True for a bead of two units that the window's ladder left alone: only there may an insertion have parted them. */
  private isLeftOver({ source, sourceCount, target, targetCount }: BeadPlace): boolean {
    return sourceCount === 1 && targetCount === 1 && this.lone[0].has(source) && this.lone[1].has(target);
  }

  /** A leftover pair is weighed by itself: what it gains as one it has not in a window where its units have partners. */
  private keyHere(bead: BeadPlace): number {
    return keyOf(bead) * 2 + Number(this.isLeftOver(bead));
  }

  private look(bead: BeadPlace): void {
    const { evidence, weights } = this.models;
    this.work += 60;
    const { insertion, ...places } = weighPlaces(evidence, weights, bead, this.habits);
    const gained = insertion === undefined || !this.isLeftOver(bead) ? 0 : this.without(bead, insertion);
    const look = {
      ...places,
      insertion: 0,
      clutter: this.clutterNats(bead),
      length: this.lengthRelief(bead),
    };
    this.seen.set(this.keyHere(bead), {
      nats: this.latticeNats(bead),
      look: gained > 0 ? { ...look, edges: 0, sentences: 0, insertion: gained } : look,
    });
  }

  /** What a bead gains where a stretch of one side is taken for an insertion, at its price. */
  private without(bead: BeadPlace, { isSource, share, loss }: Insertion): number {
    const { evidence, length } = this.models;
    const source = evidence.source.lengths[bead.source] ?? 0;
    const target = evidence.target.lengths[bead.target] ?? 0;
    const shorter = lengthEvidence(
      length,
      source * (isSource ? 1 - share : 1),
      target * (isSource ? 1 : 1 - share),
    );
    const before = Math.max(-tuning.lookLength, lengthEvidence(length, source, target));
    return shorter - before - tuning.lookRefund * loss - tuning.lookInsert;
  }

  private latticeNats(bead: BeadPlace): number {
    const { sourceStart, targetStart } = this.lattice.block;
    return this.lattice.natsAt(
      bead.source - sourceStart + bead.sourceCount,
      bead.target - targetStart + bead.targetCount,
      categoryIndex[bead.sourceCount * 8 + bead.targetCount] ?? -1,
    );
  }

  /** The look is less strict about lengths than the lattice. */
  private lengthRelief(bead: BeadPlace): number {
    const { evidence, length } = this.models;
    const [sourceSums, targetSums] = evidence.lengthSums;
    const byLength = lengthEvidence(
      length,
      sumOver(sourceSums, bead.source, bead.sourceCount),
      sumOver(targetSums, bead.target, bead.targetCount),
    );
    return Math.max(0, -tuning.lookLength - byLength);
  }

  /** It is stricter about clutter paired with text. */
  private clutterNats(bead: BeadPlace): number {
    const { evidence } = this.models;
    const hasClutter = (
      { clutter }: { readonly clutter: Uint8Array },
      first: number,
      count: number,
    ): boolean => clutter.subarray(first, first + count).includes(1);
    const isMixed =
      hasClutter(evidence.source, bead.source, bead.sourceCount) !==
      hasClutter(evidence.target, bead.target, bead.targetCount);
    return isMixed ? tuning.lookClutter : 0;
  }
}

const isWithin = (part: BeadPlace, whole: BeadPlace): boolean =>
  part.source >= whole.source &&
  part.target >= whole.target &&
  part.source + part.sourceCount <= whole.source + whole.sourceCount &&
  part.target + part.targetCount <= whole.target + whole.targetCount;

const loneCount = (ladder: readonly BeadPlace[], kind: number): number =>
  ladder.reduce((sum, bead) => sum + (kindOf(bead) === kind ? 1 : 0), 0);

/** Category by source count × 8 + target count; -1 = none. */
const categoryIndex = Int8Array.from({ length: 64 }, (_, key) =>
  categorySources.findIndex((count, at) => count * 8 + (categoryTargets[at] ?? 0) === key),
);

/** One number for a bead by its place. */
const keyOf = ({ source, sourceCount, target, targetCount }: BeadPlace): number =>
  ((source * 8 + sourceCount) * 2 ** 24 + target) * 8 + targetCount;
