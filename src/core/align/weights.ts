import { edgeOrigin, type Edges } from './edges.ts';
import { tuning } from './tuning.ts';
import { tokenKind } from './tokens.ts';
import type { Side, Vocabulary } from './vocabulary.ts';

/** Buckets of the other side's token count: two an octave. */
export const bucketCount = 26;

/** Bucket of a token count. */
export function bucketOf(tokenCount: number): number {
  return Math.min(bucketCount - 1, Math.round(2 * Math.log2(tokenCount + 1)));
}

const bucketSize = (bucket: number): number => 2 ** (bucket / 2) - 1;

/** Evidence of one side's token classes, in nats. */
export interface TokenWeights {
  /** Shape classes: the chance that a true translation carries a rendering of the class. */
  readonly hitChance: Float64Array;
  /** Shape classes: nats lost (at most 0) where no rendering is there. */
  readonly loss: Float32Array;
  /** Shape classes × bucketCount: nats that a match brings over its loss, by the other side's size. */
  readonly gain: Float32Array;
}

/** What earlier passes saw in sure beads: per class, beads with the class and those among them with a rendering. */
export interface HitCounts {
  readonly trials: Float64Array;
  readonly hits: Float64Array;
}

// Classes are grouped by why a rendering is expected; each group shares one chance, refined per class where seen often.
const groupCount = 8;
const group = {
  number: 0,
  lexicon: 1,
  name: 2,
  orphanName: 3,
  kin: 4,
  learned: 5,
  orphan: 6,
  mark: 7,
} as const;
const firstChance = (): Float64Array =>
  Float64Array.of(
    tuning.numberChance,
    tuning.lexiconChance,
    tuning.nameChance,
    tuning.orphanNameChance,
    tuning.kinChance,
    tuning.learnedChance,
    0,
    0.5,
  );
const markChance: Readonly<Record<string, number>> = {
  '?': 0.92,
  '!': 0.75,
  ':': 0.6,
  '"': 0.75,
  '(': 0.85,
  '%': 0.85,
  '…': 0.5,
  ';': 0.35,
  '.': 0.8,
  ',': 0.7,
  '—': 0.35,
};
// One sure bead out of so many is what a class's own record must outweigh.
const RECORD_STRENGTH = (): number => tuning.recordStrength;
// Tokens of one sentence are not independent witnesses, and each match is counted from both sides.
const DEPENDENCE = (): number => tuning.dependence;

interface Candidates {
  /** Tokens of the other text that would count as a rendering, by quality. */
  readonly mass: Float64Array;
  readonly bestOrigin: Uint8Array;
}

function candidatesOf(count: number, edges: Edges, other: Vocabulary, isTransposed: boolean): Candidates {
  const mass = new Float64Array(count);
  const bestOrigin = new Uint8Array(count).fill(255);
  for (let row = 0; row + 1 < edges.start.length; row += 1) {
    for (let at = edges.start[row] ?? 0; at < (edges.start[row + 1] ?? 0); at += 1) {
      const column = edges.targets[at] ?? 0;
      const own = isTransposed ? column : row;
      const origin = edges.origins[at] ?? 0;
      mass[own] =
        (mass[own] ?? 0) + (edges.qualities[at] ?? 0) * (other.occurrences[isTransposed ? row : column] ?? 0);
      if (origin < (bestOrigin[own] ?? 255)) bestOrigin[own] = origin;
    }
  }
  return { mass, bestOrigin };
}

function groupOf(vocabulary: Vocabulary, id: number, origin: number): number {
  const kind = vocabulary.kinds[id];
  if (kind === tokenKind.mark) return group.mark;
  if (kind === tokenKind.number) return group.number;
  if (vocabulary.concepts[id] !== undefined) return group.lexicon;
  const isName = (vocabulary.capitals[id] ?? 0) * 2 > (vocabulary.occurrences[id] ?? 0);
  if (origin === 255) return isName ? group.orphanName : group.orphan;
  if (isName) return group.name;
  return origin === edgeOrigin.learned ? group.learned : group.kin;
}

/** Weighs the token classes of one side. isTransposed: `edges` runs from the other side to this one. */
export function weighTokens(
  own: Side,
  other: Side,
  edges: Edges,
  isTransposed: boolean,
  seen: HitCounts | undefined,
): TokenWeights {
  const vocabulary = own.vocabulary;
  const { mass, bestOrigin } = candidatesOf(vocabulary.count, edges, other.vocabulary, isTransposed);
  const groups = new Uint8Array(vocabulary.count);
  const trials = new Float64Array(groupCount);
  const hits = new Float64Array(groupCount);
  for (let id = 0; id < vocabulary.count; id += 1) {
    const found = groupOf(vocabulary, id, bestOrigin[id] ?? 255);
    groups[id] = found;
    trials[found] = (trials[found] ?? 0) + (seen?.trials[id] ?? 0);
    hits[found] = (hits[found] ?? 0) + (seen?.hits[id] ?? 0);
  }
  const hitChance = new Float64Array(vocabulary.count);
  const loss = new Float32Array(vocabulary.count);
  const gain = new Float32Array(vocabulary.count * bucketCount);
  const otherTokens = Math.max(1, other.tokens.length);
  for (let id = 0; id < vocabulary.count; id += 1) {
    const inGroup = groups[id] ?? 0;
    const typical =
      inGroup === group.mark
        ? (markChance[vocabulary.forms[id] ?? ''] ?? 0.4)
        : (firstChance()[inGroup] ?? 0);
    // A group's chance follows what was seen; marks are too unlike each other to share one.
    const ofGroup =
      inGroup === group.mark
        ? typical
        : ((hits[inGroup] ?? 0) + tuning.groupStrength * typical) /
          ((trials[inGroup] ?? 0) + tuning.groupStrength);
    const chance =
      ((seen?.hits[id] ?? 0) + RECORD_STRENGTH() * ofGroup) / ((seen?.trials[id] ?? 0) + RECORD_STRENGTH());
    const hit = Math.min(0.96, inGroup === group.orphan ? 0 : chance);
    hitChance[id] = hit;
    loss[id] = DEPENDENCE() * Math.log(1 - hit);
    const rate = Math.max(0.4, mass[id] ?? 0) / otherTokens;
    for (let bucket = 0; bucket < bucketCount; bucket += 1) {
      const byChance = 1 - Math.exp(-rate * Math.max(1, bucketSize(bucket)));
      gain[id * bucketCount + bucket] =
        DEPENDENCE() * Math.log((hit + (1 - hit) * byChance) / byChance) - (loss[id] ?? 0);
    }
  }
  return { hitChance, loss, gain };
}
