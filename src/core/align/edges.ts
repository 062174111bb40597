import { soundKey, SoundComparer } from './skeleton.ts';
import { tokenKind } from './tokens.ts';
import { tuning } from './tuning.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Why two token classes may render each other. */
export const edgeOrigin = { same: 0, lexicon: 1, sound: 2, learned: 3 } as const;

/** Candidate renderings between the classes of two texts, as rows of targets (compressed sparse rows). */
export interface Edges {
  /** Shape source classes + 1. */
  readonly start: Int32Array;
  readonly targets: Int32Array;
  /** 0…1, how good a candidate is. */
  readonly qualities: Float32Array;
  readonly origins: Uint8Array;
}

/** Gathers edges in any order; of two between the same classes the better one stays. */
export class EdgeList {
  private readonly best = new Map<number, number>();
  private readonly targetCount: number;
  private readonly sourceCount: number;

  constructor(sourceCount: number, targetCount: number) {
    this.sourceCount = sourceCount;
    this.targetCount = targetCount;
  }

  add(source: number, target: number, quality: number, origin: number): void {
    const key = source * this.targetCount + target;
    // Quality in the whole part, origin in the last digit: one number a pair keeps the map small.
    const packed = Math.round(quality * 1000) * 10 + origin;
    if (packed > (this.best.get(key) ?? 0)) this.best.set(key, packed);
  }

  /** An independent list with the same edges. */
  copy(): EdgeList {
    const twin = new EdgeList(this.sourceCount, this.targetCount);
    for (const [key, packed] of this.best) twin.best.set(key, packed);
    return twin;
  }

  build(): Edges {
    const start = new Int32Array(this.sourceCount + 1);
    for (const key of this.best.keys()) {
      const row = Math.floor(key / this.targetCount) + 1;
      start[row] = (start[row] ?? 0) + 1;
    }
    for (let row = 1; row <= this.sourceCount; row += 1)
      start[row] = (start[row] ?? 0) + (start[row - 1] ?? 0);
    const next = start.slice();
    const targets = new Int32Array(this.best.size);
    const qualities = new Float32Array(this.best.size);
    const origins = new Uint8Array(this.best.size);
    for (const [key, packed] of this.best) {
      const row = Math.floor(key / this.targetCount);
      const at = next[row] ?? 0;
      next[row] = at + 1;
      targets[at] = key - row * this.targetCount;
      qualities[at] = Math.floor(packed / 10) / 1000;
      origins[at] = packed % 10;
    }
    return { start, targets, qualities, origins };
  }
}

/** Finds candidate renderings: equal forms, shared concepts of the lexicon, likeness by sound. */
export function findEdges(
  source: Vocabulary,
  target: Vocabulary,
  isSameLanguage: boolean,
  poll: (work: number) => void,
): EdgeList {
  const edges = new EdgeList(source.count, target.count);
  addEqualForms(source, target, edges);
  addSharedConcepts(source, target, edges);
  addLikeSounds([source, target], isSameLanguage, edges, poll);
  return edges;
}

function addEqualForms(source: Vocabulary, target: Vocabulary, edges: EdgeList): void {
  const targets = new Map<string, number>();
  for (let id = 0; id < target.count; id += 1)
    targets.set(`${String(target.kinds[id])}${target.forms[id] ?? ''}`, id);
  for (let id = 0; id < source.count; id += 1) {
    const other = targets.get(`${String(source.kinds[id])}${source.forms[id] ?? ''}`);
    if (other === undefined) continue;
    edges.add(id, other, source.kinds[id] === tokenKind.mark ? tuning.markQuality : 1, edgeOrigin.same);
  }
}

// A looser rendering is expected less than an equivalent; two looser ones of one concept are near-synonyms at best.
const tieQualities = [1, 0.85, 0.6] as const;

function addSharedConcepts(source: Vocabulary, target: Vocabulary, edges: EdgeList): void {
  const classesOfConcept = new Map<number, number[]>();
  target.concepts.forEach((concepts, id) => {
    for (const concept of concepts ?? []) {
      const classes = classesOfConcept.get(concept);
      if (classes === undefined) classesOfConcept.set(concept, [id]);
      else classes.push(id);
    }
  });
  source.concepts.forEach((concepts, id) => {
    for (const concept of concepts ?? []) {
      const isLoose = source.loose[id]?.includes(concept) === true ? 1 : 0;
      for (const other of classesOfConcept.get(concept) ?? []) {
        const looseness = isLoose + (target.loose[other]?.includes(concept) === true ? 1 : 0);
        edges.add(id, other, tieQualities[looseness] ?? 0, edgeOrigin.lexicon);
      }
    }
  });
}

// Below this likeness by sound two words are no candidates: chance pairs of short words start to swarm.
const LEAST_LIKENESS = (): number => tuning.leastLikeness;
const SHORTEST_SOUNDS = 3;
// A bucket larger than this is searched by likeness of the first sounds only, which keeps the search linear.
const MOST_IN_BUCKET = 400;

function addLikeSounds(
  [source, target]: readonly [Vocabulary, Vocabulary],
  isSameLanguage: boolean,
  edges: EdgeList,
  poll: (work: number) => void,
): void {
  const buckets = new Map<number, number[]>();
  const keysOf = (sounds: string): number[] => {
    const key = soundKey(sounds, 3);
    return key === 0 || sounds.length < SHORTEST_SOUNDS ? [] : [key];
  };
  for (let id = 0; id < target.count; id += 1) {
    for (const key of keysOf(target.sounds[id] ?? '')) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [id]);
      else if (bucket.length < MOST_IN_BUCKET) bucket.push(id);
    }
  }
  const comparer = new SoundComparer();
  for (let id = 0; id < source.count; id += 1) {
    if (id % 32 === 0) poll(200);
    const sounds = source.sounds[id] ?? '';
    for (const key of keysOf(sounds)) {
      for (const other of buckets.get(key) ?? []) {
        const otherSounds = target.sounds[other] ?? '';
        if (Math.abs(sounds.length - otherSounds.length) > 4) continue;
        const likeness = comparer.likeness(sounds, otherSounds, LEAST_LIKENESS());
        if (likeness < LEAST_LIKENESS()) continue;
        // Two words that the lexicon knows and does not tie are less likely to be kin.
        const bothKnown = source.concepts[id] !== undefined && target.concepts[other] !== undefined;
        const longEnough = Math.min(1, Math.min(sounds.length, otherSounds.length) / 5);
        const quality =
          (tuning.likenessQuality +
            ((0.95 - tuning.likenessQuality) * (likeness - LEAST_LIKENESS())) / (1 - LEAST_LIKENESS())) *
          longEnough *
          (bothKnown && !isSameLanguage ? 0.5 : 1);
        edges.add(id, other, quality, edgeOrigin.sound);
      }
    }
  }
}

/** True for a class whose form counts as a content-bearing word or number. */
export function isContentKind(kind: number): boolean {
  return kind !== tokenKind.mark;
}
