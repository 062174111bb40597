import { beadNats } from './bead-nats.ts';
import { stepKind, stepKinds } from './categories.ts';
import type { BeadPlace } from './evidence.ts';
import type { Lattice, LatticeBead, LookNats } from './lattice.ts';
import type { Models } from './passes.ts';
import type { Poll } from './run.ts';
import { tokenKind } from './tokens.ts';
import { tuning } from './tuning.ts';
import type { Side, Vocabulary } from './vocabulary.ts';
import { kindOf } from './window-grid.ts';
import { habitsOf, weighPlaces, type Habits } from './word-places.ts';

/**
 * The judge of leftovers: are two units that stand at one place of both texts each other's free rendering, or have both
 * lost their partner? The lattice's sum is made to find the way among all beads. Of a weak pair it says too much by common
 * names and equal lengths, which neighbours in one text share as well, and too little by how much is left unsaid for its
 * size. So weak pairs are judged once more, by a logistic regression.
 *
 * Fitted on pairs of -6 to 12 nats, true ones and leftovers of one gap, of the uk, ru and en development sets and of
 * clean ones and Bibles that lost some 5 to 25 % of their units. It says nothing where the lexicon does not know the
 * languages: there losses have another scale.
 */
const judge = {
  constant: -5.96,
  /** By nat that the bead, second look and all, has over its units alone. */
  ahead: 0.2,
  /** By nat that both units alone have (at most 0, about). */
  alone: -0.34,
  /** By the logarithm of the share of the texts' other units that stand alone. */
  others: -0.97,
  /** By nat that the words without rendering lose (at most 0). */
  lost: 0.34,
  /** By the logarithm of 3 + the tokens of the shorter unit. */
  size: 2.27,
  /** By number without an equal on the side that has more of them. */
  numbers: -1.68,
  /** By name without a rendering, up to three. */
  names: -0.51,
  /** By nat of its words over those of either unit with a neighbour of the other. */
  rivals: 0.27,
} as const;

/** Units before and behind that are rivals, and most nats that they count either way. */
const RIVALS = 3;
const MOST_RIVAL = 8;
/** More names say no more. */
const MOST_NAMES = 3;
/** Units that no text's share of lone ones is reckoned without. */
const SHARE_STRENGTH = 20;

/** Pairs further ahead of their units alone are beyond doubt, nats. */
const MOST_AHEAD = 8;
/** Gaps with more units on one side are no place for two leftovers. */
const LONGEST_GAP = 4;
/** Least share of a text's words that the lexicon knows. */
const LEAST_KNOWN = 0.5;
/** A number, a name that loses less than this need not be rendered. */
const TELLING_NUMBER = -0.3;
const TELLING_NAME = -0.2;

/** True where the lexicon knows at least half of a text's words. */
export function isKnown({ count, kinds, occurrences, concepts }: Vocabulary, poll: Poll): boolean {
  let [words, known] = [0, 0];
  for (let id = 0; id < count; id += 1) {
    poll.spend(0.02);
    if (kinds[id] !== tokenKind.word) continue;
    words += occurrences[id] ?? 0;
    if (concepts[id] !== undefined) known += occurrences[id] ?? 0;
  }
  return known >= LEAST_KNOWN * words && known > 0;
}

/** Parts weak pairs that are leftovers, and pairs units left alone side by side that render each other. */
export function judgeLeftovers(
  ladder: readonly LatticeBead[],
  lattice: Lattice,
  models: Models,
  poll: Poll,
): readonly LatticeBead[] {
  const judged = new Judge(ladder, models, poll);
  const parted = ladder.flatMap((bead) => {
    poll.spend(0.2);
    return isPair(bead) && natsOf(bead, lattice) - judged.aloneNats(bead) < MOST_AHEAD
      ? judged.part(bead)
      : [bead];
  });
  const joined: LatticeBead[] = [];
  for (let at = 0; at < parted.length;) {
    let end = at;
    while (end < parted.length && kindOf(parted[end] ?? pair) !== stepKind.bead) end += 1;
    if (end > at + 1) joined.push(...judged.join(parted.slice(at, end)));
    else joined.push(...parted.slice(at, end));
    const bead = parted[end];
    if (bead !== undefined) joined.push(bead);
    at = end + 1;
  }
  return joined;
}

/** A 1-1 bead somewhere. */
const pair: BeadPlace = { source: 0, sourceCount: 1, target: 0, targetCount: 1 };
const isPair = ({ sourceCount, targetCount }: BeadPlace): boolean => sourceCount === 1 && targetCount === 1;

/** Nats of a 1-1 bead in the last pass. */
const natsOf = ({ source, target }: BeadPlace, lattice: Lattice): number =>
  lattice.natsAt(source - lattice.block.sourceStart + 1, target - lattice.block.targetStart + 1, 0);

/** What is said of a pair: log odds of rendering each other, and what the second look would have added. */
interface Judgement {
  readonly odds: number;
  readonly look: LookNats;
}

/** What the words without rendering lose, nats, at most 0, and how many of them are numbers and names. */
interface Unsaid {
  readonly lost: number;
  readonly numbers: number;
  readonly names: number;
}

function countUnsaid(left: ReadonlyMap<number, number>, { vocabulary }: Side): Omit<Unsaid, 'lost'> {
  const { kinds, capitals, occurrences } = vocabulary;
  let [numbers, names] = [0, 0];
  for (const [id, nats] of left) {
    if (kinds[id] === tokenKind.number && nats < TELLING_NUMBER) numbers += 1;
    const isName = kinds[id] === tokenKind.word && (capitals[id] ?? 0) * 2 > (occurrences[id] ?? 0);
    if (isName && nats < TELLING_NAME) names += 1;
  }
  return { numbers, names };
}

class Judge {
  private readonly models: Models;
  private readonly poll: Poll;
  private habits: Habits | undefined;

  /** Units of the ladder, and those that stand alone in it. */
  private readonly units: number;
  private readonly lone: readonly [ReadonlySet<number>, ReadonlySet<number>];

  constructor(ladder: readonly BeadPlace[], models: Models, poll: Poll) {
    poll.spend(ladder.length / 10);
    this.units = ladder.reduce((sum, { sourceCount, targetCount }) => sum + sourceCount + targetCount, 0);
    this.lone = [
      new Set(ladder.filter((bead) => kindOf(bead) === stepKind.source).map(({ source }) => source)),
      new Set(ladder.filter((bead) => kindOf(bead) === stepKind.target).map(({ target }) => target)),
    ];
    this.models = models;
    this.poll = poll;
  }

  /** Nats of two units alone in one gap, over a bead's step. */
  aloneNats({ source, target }: BeadPlace): number {
    const { priors, sourceAlone, targetAlone } = this.models;
    const step = (from: number, to: number): number => priors.steps[from * stepKinds + to] ?? 0;
    return (
      step(stepKind.bead, stepKind.source) +
      step(stepKind.source, stepKind.target) +
      step(stepKind.target, stepKind.bead) -
      step(stepKind.bead, stepKind.bead) +
      (sourceAlone[source] ?? 0) +
      (targetAlone[target] ?? 0)
    );
  }

  /** The bead, or its two units where they are leftovers. */
  part(bead: LatticeBead): readonly LatticeBead[] {
    const odds = this.judge(bead, -tuning.judgePart)?.odds ?? 0;
    if (odds >= -tuning.judgePart) return [bead];
    const { source, target } = bead;
    const posterior = chanceOf(-odds);
    return [
      { source, sourceCount: 1, target, targetCount: 0, posterior },
      { source: source + 1, sourceCount: 0, target, targetCount: 1, posterior },
    ];
  }

  /** The beads of a gap, with the pairs among its units that render each other: the surest first, none across another. */
  join(gap: readonly LatticeBead[]): readonly LatticeBead[] {
    const sources = gap.filter((bead) => kindOf(bead) === stepKind.source);
    const targets = gap.filter((bead) => kindOf(bead) === stepKind.target);
    if (sources.length === 0 || targets.length === 0) return gap;
    if (sources.length > LONGEST_GAP || targets.length > LONGEST_GAP) return gap;
    return this.joinAmong(sources, targets) ?? gap;
  }

  /** Absent where no two of the units make a pair. */
  private joinAmong(
    sources: readonly LatticeBead[],
    targets: readonly LatticeBead[],
  ): readonly LatticeBead[] | undefined {
    let best: { readonly bead: LatticeBead; readonly row: number; readonly column: number } | undefined;
    let most = tuning.judgeJoin;
    for (const [row, { source }] of sources.entries()) {
      for (const [column, { target }] of targets.entries()) {
        if (this.isClutter(source, target)) continue;
        const found = this.judge({ ...pair, source, target }, most);
        if (found === undefined || found.odds <= most) continue;
        most = found.odds;
        best = {
          bead: { ...pair, source, target, posterior: chanceOf(most), look: found.look },
          row,
          column,
        };
      }
    }
    if (best === undefined) return undefined;
    const { bead, row, column } = best;
    const [before, after] = [
      [sources.slice(0, row), targets.slice(0, column)] as const,
      [sources.slice(row + 1), targets.slice(column + 1)] as const,
    ];
    return [
      ...(this.joinAmong(...before) ?? before.flat()),
      bead,
      ...(this.joinAmong(...after) ?? after.flat()),
    ];
  }

  /** Two buttons are alike in nothing that could tell whether one renders the other. */
  private isClutter(source: number, target: number): boolean {
    const { evidence } = this.models;
    return evidence.source.clutter[source] === 1 || evidence.target.clutter[target] === 1;
  }

  /** Judges a pair; undefined where rivals cannot bring it to the other side of `mark`. */
  private judge(bead: BeadPlace, mark: number): Judgement | undefined {
    const { evidence, weights, priors } = this.models;
    this.poll.spend(60);
    this.habits ??= habitsOf(evidence, weights);
    const { edges, sentences } = weighPlaces(evidence, weights, bead, this.habits);
    const nats = beadNats(this.models, bead);
    const byLength = Math.max(-tuning.lookLength, nats.length);
    const isMixed = evidence.source.clutter[bead.source] !== evidence.target.clutter[bead.target];
    const clutter = isMixed ? tuning.lookClutter : 0;
    const alone = this.aloneNats(bead);
    const whole = nats.tokens + byLength + nats.prior - (priors.steps[0] ?? 0) + edges + sentences + clutter;
    const { lost, numbers, names } = this.unsaid(bead);
    const own =
      judge.constant +
      judge.ahead * (whole - alone) +
      judge.alone * alone +
      judge.others * this.othersAlone(bead) +
      judge.lost * lost +
      judge.size * Math.log(3 + this.leastTokens(bead)) +
      judge.numbers * numbers +
      judge.names * Math.min(MOST_NAMES, names);
    const isPair = kindOf(bead) === stepKind.bead && mark < 0;
    if (isPair ? own - judge.rivals * MOST_RIVAL > mark : own + judge.rivals * MOST_RIVAL < mark)
      return undefined;
    const over = nats.tokens - this.bestRival(bead);
    const odds = own + judge.rivals * Math.max(-MOST_RIVAL, Math.min(MOST_RIVAL, over));
    const look = { edges, sentences, halves: 0, insertion: 0, clutter, length: byLength - nats.length };
    return { odds, look: { ...look, judged: odds - (whole - alone) } };
  }

  /** Logarithm of the share of the other units that stand alone. */
  private othersAlone({ source, target }: BeadPlace): number {
    const [sources, targets] = this.lone;
    const own = Number(sources.has(source)) + Number(targets.has(target));
    return Math.log((sources.size + targets.size - own + 1) / (this.units + SHARE_STRENGTH));
  }

  /** Nats of the words that either unit shares with a neighbour of the other, at most. */
  private bestRival({ source, target }: BeadPlace): number {
    const { evidence } = this.models;
    let most = -Infinity;
    this.poll.spend(100);
    for (let away = -RIVALS; away <= RIVALS; away += 1) {
      if (away === 0) continue;
      if (target + away >= 0 && target + away < evidence.target.unitCount)
        most = Math.max(most, evidence.weighAlone({ ...pair, source, target: target + away }));
      if (source + away >= 0 && source + away < evidence.source.unitCount)
        most = Math.max(most, evidence.weighAlone({ ...pair, source: source + away, target }));
    }
    return most;
  }

  /** What the words of a pair without rendering lose, and how many numbers and names have none. */
  private unsaid(bead: BeadPlace): Unsaid {
    const { evidence } = this.models;
    const left = [new Map<number, number>(), new Map<number, number>()] as const;
    let lost = 0;
    for (const [side, losses] of left.entries()) {
      evidence.forEachLoss(bead, side === 0, (id, nats) => {
        losses.set(id, nats);
        lost += nats;
      });
    }
    evidence.weighAlone(bead, ({ sourceClass, targetClass, sourceLoss, targetLoss }) => {
      left[0].set(sourceClass, (left[0].get(sourceClass) ?? 0) - sourceLoss);
      left[1].set(targetClass, (left[1].get(targetClass) ?? 0) - targetLoss);
      lost -= sourceLoss + targetLoss;
    });
    const counts = [countUnsaid(left[0], evidence.source), countUnsaid(left[1], evidence.target)] as const;
    return {
      lost,
      numbers: Math.max(counts[0].numbers, counts[1].numbers),
      names: counts[0].names + counts[1].names,
    };
  }

  private leastTokens({ source, target }: BeadPlace): number {
    const { evidence } = this.models;
    const count = ({ start }: { readonly start: Int32Array }, unit: number): number =>
      (start[unit + 1] ?? 0) - (start[unit] ?? 0);
    return Math.min(count(evidence.source, source), count(evidence.target, target));
  }
}

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
