import type { BeadPlace, Evidence } from './evidence.ts';
import type { TokenWeights } from './weights.ts';
import { bucketCount, typicalBucket } from './weights.ts';
import { tokenKind } from './tokens.ts';
import { tuning } from './tuning.ts';
import type { Side } from './vocabulary.ts';

/** The words of one side of a bead in the order of the text. */
interface WordRun {
  /** Class of each word. */
  readonly classes: readonly number[];
  /** Which unit of the side each word stands in, from 0. */
  readonly units: readonly number[];
  readonly unitCount: number;
  /** Where sentences begin inside units, behind their first, by word. */
  readonly innerStarts: readonly number[];
  /** One a word: 1 = a telling tie holds it. */
  readonly held: Uint8Array;
}

const sentenceEnds: ReadonlySet<string> = new Set(['.', '!', '?', '…', ';']);

function readRun({ start, spoken, vocabulary }: Side, first: number, count: number): WordRun {
  const classes: number[] = [];
  const units: number[] = [];
  const innerStarts: number[] = [];
  for (let unit = first; unit < first + count; unit += 1) {
    const before = classes.length;
    let hasEnded = false;
    for (let at = start[unit] ?? 0; at < (start[unit + 1] ?? 0); at += 1) {
      const id = spoken[at] ?? 0;
      if (vocabulary.kinds[id] === tokenKind.mark) {
        hasEnded ||= sentenceEnds.has(vocabulary.forms[id] ?? '');
        continue;
      }
      if (hasEnded && classes.length > before) innerStarts.push(classes.length);
      hasEnded = false;
      classes.push(id);
      units.push(unit - first);
    }
  }
  return { classes, units, unitCount: count, innerStarts, held: new Uint8Array(classes.length) };
}

/** A tie between two words of a bead, by their places in the runs. */
interface WordTie {
  readonly from: number;
  readonly to: number;
  readonly nats: number;
  /** How far apart the two stand, as a share of the runs. */
  readonly away: number;
}

/**
 * Ties the words of a bead one to one, the most telling first; of equal ones those that stand at like places. Unlike the
 * lattice's bag of words this knows where in the units the ties lie. Marks the words held and returns the ties.
 */
function tieWords(
  source: WordRun,
  target: WordRun,
  evidence: Evidence,
  weights: readonly [TokenWeights, TokenWeights],
): readonly WordTie[] {
  const places = new Map<number, number[]>();
  target.classes.forEach((id, at) => {
    const list = places.get(id);
    if (list === undefined) places.set(id, [at]);
    else list.push(at);
  });
  const ties: WordTie[] = [];
  source.classes.forEach((id, from) => {
    const own = weights[0].gain[id * bucketCount + typicalBucket] ?? 0;
    if (own < tuning.lookTelling) return;
    evidence.forEachCandidate(id, (other, quality) => {
      const nats = quality * Math.min(own, weights[1].gain[other * bucketCount + typicalBucket] ?? 0);
      if (nats < tuning.lookTelling) return;
      for (const to of places.get(other) ?? []) {
        const away = Math.abs(from / source.classes.length - to / target.classes.length);
        ties.push({ from, to, nats, away });
      }
    });
  });
  ties.sort((a, b) => b.nats - a.nats || a.away - b.away || a.from - b.from || a.to - b.to);
  return ties.filter(({ from, to }) => {
    if (source.held[from] === 1 || target.held[to] === 1) return false;
    source.held[from] = 1;
    target.held[to] = 1;
    return true;
  });
}

/** Words before the first tie and after the last one. */
const headOf = ({ held }: WordRun): number => {
  const at = held.indexOf(1);
  return at < 0 ? held.length : at;
};
const tailOf = ({ held }: WordRun): number => held.length - 1 - held.lastIndexOf(1);

/** A longer edge says no more. */
const LONGEST_EDGE = 12;

/**
 * Nats against a bead for an edge of one side that no tie holds while the other side's edge is held: a clause that
 * belongs to the neighbour, or whose counterpart lies there. As many words without ties on both sides are likely free
 * renderings of each other; of those in excess each should have been tied at the bead's own rate, drawn to the texts'.
 */
function looseEdges(source: WordRun, target: WordRun, tieCount: number, { ratio, tieRate }: Habits): number {
  const heads = [headOf(source), headOf(target)] as const;
  const tails = [tailOf(source), tailOf(target)] as const;
  const inside =
    (source.classes.length + target.classes.length - heads[0] - heads[1] - tails[0] - tails[1]) / 2;
  const rate = (tieCount + tieRate * tuning.lookStrength) / (inside + tuning.lookStrength);
  const scale = Math.sqrt(ratio);
  // So many words wait for the first tie where ties fall at random.
  const byChance = (tuning.lookSlack * (1 - tieRate)) / Math.max(0.05, tieRate);
  const excess = (edge: readonly [number, number]): number =>
    Math.min(LONGEST_EDGE, Math.max(0, Math.abs(edge[0] * scale - edge[1] / scale) - byChance));
  return -tuning.lookEdge * rate * (excess(heads) + excess(tails));
}

/** Nats against a bead for sentences inside a unit that the other side has no sentence for. */
function oddSentences(source: WordRun, target: WordRun): number {
  const more = source.innerStarts.length + source.unitCount - target.innerStarts.length - target.unitCount;
  const odd =
    more > 0 ? Math.min(more, source.innerStarts.length) : Math.min(-more, target.innerStarts.length);
  return -tuning.lookSentence * Math.min(2, odd);
}

/** Nats against a bead of several units on both sides that comes apart into two: hardly a tie crosses from one to the other. */
function comesApart(source: WordRun, target: WordRun, ties: readonly WordTie[], { tieRate }: Habits): number {
  if (source.unitCount < 2 || target.unitCount < 2) return 0;
  let least = Infinity;
  for (let a = 1; a < source.unitCount; a += 1) {
    for (let b = 1; b < target.unitCount; b += 1) {
      let across = 0;
      for (const { from, to, nats } of ties)
        if ((source.units[from] ?? 0) < a !== (target.units[to] ?? 0) < b) across += nats;
      least = Math.min(least, across);
    }
  }
  return -Math.max(0, tuning.lookHold * tieRate - least);
}

/** What is typical of two texts. */
export interface Habits {
  /** Words of the target text for one of the source. */
  readonly ratio: number;
  /** Telling ties to be expected of a word, 0…1. */
  readonly tieRate: number;
}

/** Reads from the weights of the words how many telling ties the two texts have. */
export function habitsOf(evidence: Evidence, weights: readonly [TokenWeights, TokenWeights]): Habits {
  const rateOf = ({ vocabulary }: Side, { gain, hitChance }: TokenWeights): number => {
    let words = 1;
    let ties = 0;
    for (let id = 0; id < vocabulary.count; id += 1) {
      if (vocabulary.kinds[id] === tokenKind.mark) continue;
      const count = vocabulary.occurrences[id] ?? 0;
      words += count;
      if ((gain[id * bucketCount + typicalBucket] ?? 0) >= tuning.lookTelling)
        ties += count * (hitChance[id] ?? 0);
    }
    return ties / words;
  };
  const { source, target } = evidence;
  return {
    ratio: (target.tokens.length + 1) / (source.tokens.length + 1),
    tieRate: (rateOf(source, weights[0]) + rateOf(target, weights[1])) / 2,
  };
}

/** A stretch of one side that the other lacks, inside a bead whose other words correspond. */
export interface Insertion {
  readonly isSource: boolean;
  /** Its share of the side's words, 0…1. */
  readonly share: number;
  /** What its words lose for want of a rendering, nats, at most 0. */
  readonly loss: number;
}

/** What the places of words and sentences say of a bead, nats, at most 0. */
export interface PlaceEvidence {
  /** Edges without ties, sentences without partner: to which bead a unit belongs. */
  readonly edges: number;
  readonly sentences: number;
  /** A bead that is really two. */
  readonly halves: number;
}

/** Words that an insertion has at least; a shorter one is a free rendering. */
const SHORTEST_INSERTION = 8;
/** Share of the typical ties that the shorter side must have for its partner to be the same text with something added. */
const LEAST_TIED = 0.8;
const FEWEST_TIES = 4;

/** The longest stretch of the longer side without ties, where the shorter side is tied as well as a translation. */
function insertionIn(
  [source, target]: readonly [WordRun, WordRun],
  ties: readonly WordTie[],
  weights: readonly [TokenWeights, TokenWeights],
  { tieRate }: Habits,
): Insertion | undefined {
  const isSource = source.classes.length > target.classes.length;
  const [longer, shorter] = isSource ? [source, target] : [target, source];
  if (ties.length < FEWEST_TIES || ties.length < LEAST_TIED * tieRate * shorter.classes.length)
    return undefined;
  let [from, length] = [0, 0];
  for (let at = 0, start = 0; at <= longer.held.length; at += 1) {
    if (at < longer.held.length && longer.held[at] === 0) continue;
    if (at - start > length) [from, length] = [start, at - start];
    start = at + 1;
  }
  if (length < SHORTEST_INSERTION) return undefined;
  const { loss } = weights[isSource ? 0 : 1];
  const sum = longer.classes.slice(from, from + length).reduce((total, id) => total + (loss[id] ?? 0), 0);
  return { isSource, share: length / longer.classes.length, loss: sum };
}

/** More words on one side are no sentence or paragraph any more, and would be tied in more pairs than one can wait for. */
const MOST_WORDS = 2000;
const nothing = { edges: 0, sentences: 0, halves: 0, insertion: undefined } as const;

/** Weighs where in a two-sided bead the ties between its words lie. */
export function weighPlaces(
  evidence: Evidence,
  weights: readonly [TokenWeights, TokenWeights],
  bead: BeadPlace,
  habits: Habits,
): PlaceEvidence & { readonly insertion: Insertion | undefined } {
  const source = readRun(evidence.source, bead.source, bead.sourceCount);
  const target = readRun(evidence.target, bead.target, bead.targetCount);
  if (Math.max(source.classes.length, target.classes.length) > MOST_WORDS) return nothing;
  const ties = tieWords(source, target, evidence, weights);
  return {
    edges: ties.length === 0 ? 0 : looseEdges(source, target, ties.length, habits),
    sentences: oddSentences(source, target),
    halves: comesApart(source, target, ties, habits),
    insertion:
      bead.sourceCount === 1 && bead.targetCount === 1
        ? insertionIn([source, target], ties, weights, habits)
        : undefined,
  };
}

/** One end of one side of a bead, in words: those before the first tie or behind the last one, and its first or last sentence. */
export interface LooseEnd {
  readonly untied: number;
  /** 0 where the side is one sentence. */
  readonly sentence: number;
}

/** Reads what stands at the head or the tail of a bead's source or target. */
export function looseEnd(
  evidence: Evidence,
  weights: readonly [TokenWeights, TokenWeights],
  bead: BeadPlace,
  { isSource, isHead }: { readonly isSource: boolean; readonly isHead: boolean },
): LooseEnd {
  const source = readRun(evidence.source, bead.source, bead.sourceCount);
  const target = readRun(evidence.target, bead.target, bead.targetCount);
  const run = isSource ? source : target;
  if (run.innerStarts.length === 0 || run.classes.length > MOST_WORDS) return { untied: 0, sentence: 0 };
  tieWords(source, target, evidence, weights);
  const { length } = run.classes;
  return isHead
    ? { untied: headOf(run), sentence: run.innerStarts[0] ?? 0 }
    : { untied: tailOf(run), sentence: length - (run.innerStarts.at(-1) ?? length) };
}
