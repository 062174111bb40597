import { mostOnOneSide } from './categories.ts';
import { edgeOrigin, type Edges } from './edges.ts';
import type { Room } from './room.ts';
import type { Poll } from './run.ts';
import { tuning } from './tuning.ts';
import { tokenKind } from './tokens.ts';
import { isLatinWord, type Side, type Vocabulary } from './vocabulary.ts';

/** Buckets of the other side's token count: two an octave. */
export const bucketCount = 26;

/** Bucket of a token count. */
export function bucketOf(tokenCount: number): number {
  return Math.min(bucketCount - 1, Math.round(2 * Math.log2(tokenCount + 1)));
}

/** The bucket of an average unit: what a class is worth at large. */
export const typicalBucket = 8;

/** Tokens by bucket, at least one. */
const bucketSizes = Float64Array.from({ length: bucketCount }, (_, bucket) =>
  Math.max(1, 2 ** (bucket / 2) - 1),
);

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
const groupCount = 9;
const group = {
  number: 0,
  lexicon: 1,
  name: 2,
  orphanName: 3,
  kin: 4,
  learned: 5,
  orphan: 6,
  mark: 7,
  foreign: 8,
} as const;
const firstChances = (): readonly number[] => [
  tuning.numberChance,
  tuning.lexiconChance,
  tuning.nameChance,
  tuning.orphanNameChance,
  tuning.kinChance,
  tuning.learnedChance,
  0,
  0,
  tuning.foreignChance,
];
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

interface Candidates {
  /** Tokens of the other text that would count as a rendering, by quality. */
  readonly mass: Float64Array;
  readonly bestOrigin: Uint8Array;
}

function candidatesOf({ own, other, edges, isTransposed }: Outlook, poll: Poll): Candidates {
  const { count } = own.vocabulary;
  poll.spend(count / 20);
  const mass = new Float64Array(count);
  const bestOrigin = new Uint8Array(count).fill(255);
  const { start, targets, qualities, origins } = edges;
  const { occurrences } = other.vocabulary;
  for (let row = 0; row + 1 < start.length; row += 1) {
    poll.spend(1);
    const end = start[row + 1] ?? 0;
    for (let at = start[row] ?? 0; at < end; at += 1) {
      const column = targets[at] ?? 0;
      const own = isTransposed ? column : row;
      const origin = origins[at] ?? 0;
      mass[own] = (mass[own] ?? 0) + (qualities[at] ?? 0) * (occurrences[isTransposed ? row : column] ?? 0);
      if (origin < (bestOrigin[own] ?? 255)) bestOrigin[own] = origin;
    }
  }
  return { mass, bestOrigin };
}

function groupOf(vocabulary: Vocabulary, id: number, origin: number, isLatinForeign: boolean): number {
  const kind = vocabulary.kinds[id];
  if (kind === tokenKind.mark) return group.mark;
  if (kind === tokenKind.number) return group.number;
  if (isLatinForeign && isLatinWord(vocabulary.forms[id] ?? '')) return group.foreign;
  if (vocabulary.concepts[id] !== undefined) return group.lexicon;
  const isName = (vocabulary.capitals[id] ?? 0) * 2 > (vocabulary.occurrences[id] ?? 0);
  if (origin === 255) return isName ? group.orphanName : group.orphan;
  if (isName) return group.name;
  return origin === edgeOrigin.learned ? group.learned : group.kin;
}

/** Which way the weights look: from one side of a text pair to the other. */
export interface Outlook {
  readonly own: Side;
  readonly other: Side;
  readonly edges: Edges;
  /** True where `edges` runs from the other side to this one. */
  readonly isTransposed: boolean;
  /** Where the gains are kept. */
  readonly room: Room;
}

/** Weighs the token classes of one side. seen: what the pass before saw of them; absent in the first. */
export function weighTokens(outlook: Outlook, seen: HitCounts | undefined, poll: Poll): TokenWeights {
  const { own, other } = outlook;
  const { count } = own.vocabulary;
  const { mass, bestOrigin } = candidatesOf(outlook, poll);
  // A Latin word among other letters (a brand, a title, an address) stays as it is in a text of Latin letters.
  const isLatinForeign = !own.vocabulary.isLatin && other.vocabulary.isLatin;
  poll.spend((own.vocabulary.count + other.vocabulary.count) / 10);
  const hitChance = hitChances(own.vocabulary, { bestOrigin, isLatinForeign }, seen, poll);
  const name = outlook.isTransposed ? 'target gains' : 'source gains';
  const gain = outlook.room.singles(name, count * bucketCount, 0, poll);
  const rows = new GainRows({ hitChance, mass, gain }, other);
  for (let id = 0; id < count; id += 1) {
    poll.spend(1);
    rows.fill(id);
  }
  return { hitChance, loss: rows.loss, gain: rows.gain };
}

/** Slots that remember classes; a power of two. */
const TWIN_SLOTS = 4096;

/** Losses and gains by class. Most rare classes of a text have the same chance and the same mass: they share one reckoning. */
class GainRows {
  readonly loss: Float32Array;
  readonly gain: Float32Array;
  readonly hitChance: Float64Array;
  readonly mass: Float64Array;
  /** Tokens of the other text, and the buckets that its beads can have. */
  private readonly tokenCount: number;
  private readonly firstBucket: number;
  private readonly lastBucket: number;
  /** By a hash of chance and mass: the class last reckoned; -1 = none. */
  private readonly twins = new Int32Array(TWIN_SLOTS).fill(-1);

  constructor({ hitChance, mass, gain }: Pick<GainRows, 'hitChance' | 'mass' | 'gain'>, other: Side) {
    this.hitChance = hitChance;
    this.mass = mass;
    this.loss = new Float32Array(hitChance.length);
    this.gain = gain;
    this.tokenCount = Math.max(1, other.tokens.length);
    const [shortest, longest] = unitSizes(other);
    this.lastBucket = bucketOf(mostOnOneSide * longest);
    this.firstBucket = Math.min(typicalBucket, this.lastBucket, bucketOf(shortest));
  }

  fill(id: number): void {
    const hit = this.hitChance[id] ?? 0;
    // Nothing is expected of the class: it neither gains nor loses.
    if (hit === 0) return;
    const mass = this.mass[id] ?? 0;
    const slot =
      (Math.imul((hit * 1e6) | 0, 0x9e3779b1 | 0) ^ Math.imul((mass * 1e3) | 0, 0x85ebca6b | 0)) >>> 20;
    const twin = this.twins[slot] ?? -1;
    this.twins[slot] = id;
    if (twin >= 0 && this.hitChance[twin] === hit && this.mass[twin] === mass) this.copy(twin, id);
    else this.reckon(id, hit, Math.max(0.4, mass) / this.tokenCount);
  }

  private copy(from: number, to: number): void {
    const { gain, loss } = this;
    loss[to] = loss[from] ?? 0;
    const away = (from - to) * bucketCount;
    for (let at = to * bucketCount; at < (to + 1) * bucketCount; at += 1) gain[at] = gain[at + away] ?? 0;
  }

  private reckon(id: number, hit: number, rate: number): void {
    const { gain, firstBucket, lastBucket } = this;
    this.loss[id] = tuning.dependence * Math.log(1 - hit);
    const loss = this.loss[id] ?? 0;
    const row = id * bucketCount;
    for (let bucket = firstBucket; bucket <= lastBucket; bucket += 1) {
      const byChance = 1 - Math.exp(-rate * (bucketSizes[bucket] ?? 1));
      gain[row + bucket] = tuning.dependence * Math.log((hit + (1 - hit) * byChance) / byChance) - loss;
    }
    // Larger beads (a user's own) are weighed as the largest the lattice tries.
    const last = gain[row + lastBucket] ?? 0;
    for (let bucket = lastBucket + 1; bucket < bucketCount; bucket += 1) gain[row + bucket] = last;
  }
}

/** Tokens of the shortest unit that has any, and of the longest: no bead needs other buckets than its size asks for. */
function unitSizes(side: Side): readonly [number, number] {
  let shortest = Infinity;
  let longest = 0;
  for (let unit = 0; unit < side.unitCount; unit += 1) {
    const size = (side.start[unit + 1] ?? 0) - (side.start[unit] ?? 0);
    if (size > longest) longest = size;
    if (size > 0 && size < shortest) shortest = size;
  }
  return [shortest, longest];
}

/** The chance of a rendering by class: typical of its group, drawn to what was seen of the group and of the class. */
function hitChances(
  vocabulary: Vocabulary,
  { bestOrigin, isLatinForeign }: { readonly bestOrigin: Uint8Array; readonly isLatinForeign: boolean },
  seen: HitCounts | undefined,
  poll: Poll,
): Float64Array {
  const groups = new Uint8Array(vocabulary.count);
  const trialsOf = seen?.trials;
  const hitsOf = seen?.hits;
  const trials = new Float64Array(groupCount);
  const hits = new Float64Array(groupCount);
  for (let id = 0; id < vocabulary.count; id += 1) {
    poll.spend(0.2);
    const found = groupOf(vocabulary, id, bestOrigin[id] ?? 255, isLatinForeign);
    groups[id] = found;
    // Words that are everywhere have chances of their own and must not speak for the rare ones.
    const seenTrials = trialsOf?.[id] ?? 0;
    const share = seenTrials > tuning.groupTrials ? tuning.groupTrials / seenTrials : 1;
    trials[found] = (trials[found] ?? 0) + share * seenTrials;
    hits[found] = (hits[found] ?? 0) + share * (hitsOf?.[id] ?? 0);
  }
  const typicalOf = firstChances();
  // A loop, not Float64Array.from: that one goes through an iterator.
  const chances = new Float64Array(vocabulary.count);
  for (let id = 0; id < vocabulary.count; id += 1) {
    poll.spend(0.1);
    const inGroup = groups[id] ?? 0;
    if (inGroup === group.orphan) continue;
    // Marks are too unlike each other to share one chance.
    const isMark = inGroup === group.mark;
    const typical = isMark ? (markChance[vocabulary.forms[id] ?? ''] ?? 0.4) : (typicalOf[inGroup] ?? 0);
    const ofGroup = isMark ? typical : drawn(hits[inGroup], trials[inGroup], typical, tuning.groupStrength);
    const ofClass = drawn(hitsOf?.[id], trialsOf?.[id], ofGroup, tuning.recordStrength);
    chances[id] = Math.min(MOST_CHANCE, ofClass);
  }
  return chances;
}

/** No rendering is surer than this. */
const MOST_CHANCE = 0.96;

/** A share of hits among trials, drawn to the expected one as if `strength` trials had shown it. */
function drawn(
  hits: number | undefined,
  trials: number | undefined,
  expected: number,
  strength: number,
): number {
  return ((hits ?? 0) + strength * expected) / ((trials ?? 0) + strength);
}
