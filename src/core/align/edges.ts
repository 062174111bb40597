import type { Poll } from './run.ts';
import { soundKey } from './skeleton.ts';
import { SoundBook, SoundComparer } from './sound-likeness.ts';
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

/** Gathers edges row by row in typed arrays; of two between the same classes the better one stays. */
class EdgeRows {
  private readonly start: Int32Array;
  private targets: Int32Array;
  /** Quality in the whole part, origin in the last digit. */
  private packed: Int32Array;
  private length = 0;
  private row = 0;
  /** Shape target classes: where the row at hand has its edge; void where it lies before the row's start. */
  private readonly placeOf: Int32Array;

  constructor(sourceCount: number, targetCount: number) {
    this.start = new Int32Array(sourceCount + 1);
    // Two candidates a class are usual.
    this.targets = new Int32Array(2 * sourceCount + 1);
    this.packed = new Int32Array(2 * sourceCount + 1);
    this.placeOf = new Int32Array(targetCount).fill(-1);
  }

  add(target: number, quality: number, origin: number): void {
    const packed = Math.round(quality * 1000) * 10 + origin;
    if (packed <= 0) return;
    const place = this.placeOf[target] ?? -1;
    if (place >= (this.start[this.row] ?? 0)) {
      if (packed > (this.packed[place] ?? 0)) this.packed[place] = packed;
      return;
    }
    if (this.length === this.targets.length) this.grow();
    this.placeOf[target] = this.length;
    this.targets[this.length] = target;
    this.packed[this.length] = packed;
    this.length += 1;
  }

  private grow(): void {
    const targets = new Int32Array(this.length * 2);
    targets.set(this.targets);
    this.targets = targets;
    const packed = new Int32Array(this.length * 2);
    packed.set(this.packed);
    this.packed = packed;
  }

  endRow(): void {
    this.row += 1;
    this.start[this.row] = this.length;
  }

  done(): Edges {
    const qualities = new Float32Array(this.length);
    const origins = new Uint8Array(this.length);
    for (let at = 0; at < this.length; at += 1) {
      const packed = this.packed[at] ?? 0;
      qualities[at] = Math.floor(packed / 10) / 1000;
      origins[at] = packed % 10;
    }
    return { start: this.start, targets: this.targets.slice(0, this.length), qualities, origins };
  }
}

/** An edge learned from beads, or known of names. */
export interface Tie {
  readonly source: number;
  readonly target: number;
  readonly quality: number;
}

/** The edges and other ties beside them. targetCount: classes of the target; origin: of the ties. */
export function withTies(
  known: Edges,
  ties: readonly Tie[],
  {
    targetCount,
    origin,
    poll,
  }: { readonly targetCount: number; readonly origin: number; readonly poll: Poll },
): Edges {
  const sourceCount = known.start.length - 1;
  const rows = new EdgeRows(sourceCount, targetCount);
  const sorted = ties.toSorted((a, b) => a.source - b.source);
  let next = 0;
  for (let source = 0; source < sourceCount; source += 1) {
    const end = known.start[source + 1] ?? 0;
    for (let at = known.start[source] ?? 0; at < end; at += 1)
      rows.add(known.targets[at] ?? 0, known.qualities[at] ?? 0, known.origins[at] ?? 0);
    for (let tie = sorted[next]; tie?.source === source; next += 1, tie = sorted[next])
      rows.add(tie.target, tie.quality, origin);
    rows.endRow();
    poll.spend(1);
  }
  return rows.done();
}

/** What tells kin from chance between the two languages. */
export interface Kin {
  readonly isSameLanguage: boolean;
  /** True for words that look alike and mean different things: their looks tie nothing. */
  readonly isFalseFriend: (sourceForm: string, targetForm: string) => boolean;
}

/** Finds candidate renderings: equal forms, shared concepts of the lexicon, likeness by sound. */
export function findEdges(source: Vocabulary, target: Vocabulary, kin: Kin, poll: Poll): Edges {
  const rows = new EdgeRows(source.count, target.count);
  // Four calls, not one in a loop: the compiler takes the finders of a list for one function of many faces.
  const addEqual = equalForms(source, target, kin, rows);
  const addShared = sharedConcepts(source, target, rows);
  const addLike = likeSounds([source, target], kin, rows, poll);
  const addStems = kin.isSameLanguage ? undefined : likeStems(source, target, rows);
  for (let id = 0; id < source.count; id += 1) {
    poll.spend(8);
    addEqual(id);
    addShared(id);
    addLike(id);
    addStems?.(id);
    rows.endRow();
  }
  return rows.done();
}

/** Adds the edges of one kind from a source class. */
type EdgeFinder = (id: number) => void;

function equalForms(source: Vocabulary, target: Vocabulary, kin: Kin, rows: EdgeRows): EdgeFinder {
  // A form is of one kind: words, numbers and marks share no characters to begin with.
  const targets = new Map<string, number>();
  for (let id = 0; id < target.count; id += 1) targets.set(target.forms[id] ?? '', id);
  return (id) => {
    const other = targets.get(source.forms[id] ?? '');
    if (other === undefined || target.kinds[other] !== source.kinds[id]) return;
    if (source.kinds[id] === tokenKind.word && kin.isFalseFriend(source.forms[id] ?? '', target.forms[other] ?? '')) return; // prettier-ignore
    rows.add(other, source.kinds[id] === tokenKind.mark ? tuning.markQuality : 1, edgeOrigin.same);
  };
}

// A looser rendering is expected less than an equivalent; two looser ones of one concept are near-synonyms at best.
const tieQualities = [1, 0.85, 0.6] as const;

function sharedConcepts(source: Vocabulary, target: Vocabulary, rows: EdgeRows): EdgeFinder {
  const classesOfConcept = new Map<number, number[]>();
  target.concepts.forEach((concepts, id) => {
    if (concepts === undefined) return;
    for (const concept of concepts) {
      const classes = classesOfConcept.get(concept);
      if (classes === undefined) classesOfConcept.set(concept, [id]);
      else classes.push(id);
    }
  });
  return (id) => {
    const concepts = source.concepts[id];
    if (concepts === undefined) return;
    for (const concept of concepts) {
      const isLoose = source.loose[id]?.includes(concept) === true ? 1 : 0;
      for (const other of classesOfConcept.get(concept) ?? []) {
        const looseness = isLoose + (target.loose[other]?.includes(concept) === true ? 1 : 0);
        rows.add(other, tieQualities[looseness] ?? 0, edgeOrigin.lexicon);
      }
    }
  };
}

// Below three sounds two words are no candidates: chance pairs of short words start to swarm.
const SHORTEST_SOUNDS = 3;
// A bucket larger than this is searched by likeness of the first sounds only, which keeps the search linear.
const MOST_IN_BUCKET = 400;
// Words whose lengths in sounds differ by more are not compared.
const MOST_LONGER = 4;
/** Words meet by their first consonants; the keys are below soundKeys. */
const KEY_CONSONANTS = 3;
const soundKeys = 9 ** KEY_CONSONANTS;

/** Words of the target that begin with like consonants stand together, so that each source word meets its likely kin in one run. */
class KinBuckets {
  /** Shape keys + 1: where the words of each key start. */
  readonly start = new Int32Array(soundKeys + 1);
  /** Class of each word, rising in each bucket. */
  readonly classes: Int32Array;
  /** The words by sound, in this order. */
  readonly book: SoundBook;

  constructor({ sounds }: Vocabulary, poll: Poll) {
    const keys = new Int32Array(sounds.length);
    const { start } = this;
    for (let id = 0; id < sounds.length; id += 1) {
      poll.spend(1);
      const key = bucketKey(sounds[id] ?? '');
      const count = start[key + 1] ?? 0;
      if (key === 0 || count === MOST_IN_BUCKET) continue;
      keys[id] = key;
      start[key + 1] = count + 1;
    }
    for (let key = 0; key < soundKeys; key += 1) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
    const next = start.slice(0, soundKeys);
    this.classes = new Int32Array(start[soundKeys] ?? 0);
    poll.spend(sounds.length / 10);
    for (let id = 0; id < sounds.length; id += 1) {
      const key = keys[id] ?? 0;
      if (key === 0) continue;
      const place = next[key] ?? 0;
      this.classes[place] = id;
      next[key] = place + 1;
    }
    this.book = SoundBook.of(sounds, this.classes);
  }
}

const bucketKey = (sounds: string): number =>
  sounds.length < SHORTEST_SOUNDS ? 0 : soundKey(sounds, KEY_CONSONANTS);

function likeSounds(
  [source, target]: readonly [Vocabulary, Vocabulary],
  { isSameLanguage, isFalseFriend }: Kin,
  rows: EdgeRows,
  poll: Poll,
): EdgeFinder {
  const { start, classes, book } = new KinBuckets(target, poll);
  const sourceBook = SoundBook.of(source.sounds);
  const comparer = new SoundComparer(sourceBook, book);
  const least = tuning.leastLikeness;
  return (id) => {
    const key = bucketKey(source.sounds[id] ?? '');
    if (key === 0) return;
    const length = sourceBook.lengths[id] ?? 0;
    const count = comparer.findLike(id, [start[key] ?? 0, start[key + 1] ?? 0], least, MOST_LONGER);
    const { places, likenesses } = comparer;
    for (let found = 0; found < count; found += 1) {
      const at = places[found] ?? 0;
      const likeness = likenesses[found] ?? 0;
      const otherLength = book.lengths[at] ?? 0;
      const other = classes[at] ?? 0;
      if (isFalseFriend(source.forms[id] ?? '', target.forms[other] ?? '')) continue;
      // Two words that the lexicon knows and does not tie are less likely to be kin.
      const bothKnown = source.concepts[id] !== undefined && target.concepts[other] !== undefined;
      const longEnough = Math.min(1, Math.min(length, otherLength) / 5);
      const quality =
        (tuning.likenessQuality + ((0.95 - tuning.likenessQuality) * (likeness - least)) / (1 - least)) *
        longEnough *
        (bothKnown && !isSameLanguage ? 0.5 : 1);
      rows.add(other, quality, edgeOrigin.sound);
    }
  };
}

/**
 * Ties words of different languages that begin alike for long: inflection, derivation and compounds differ at the end.
 * Between forms of one language that would tie a word to all its derivatives.
 */
function likeStems(source: Vocabulary, target: Vocabulary, rows: EdgeRows): EdgeFinder {
  const length = tuning.stemSounds;
  // The classes of each stem as a chain by rising class: the first, then the next; -1 = none.
  const firstOfStem = new Map<number, number>();
  const next = new Int32Array(target.count);
  for (let id = target.count - 1; id >= 0; id -= 1) {
    const stem = stemKey(target.sounds[id] ?? '', length);
    if (stem === 0) continue;
    next[id] = firstOfStem.get(stem) ?? -1;
    firstOfStem.set(stem, id);
  }
  return (id) => {
    const stem = stemKey(source.sounds[id] ?? '', length);
    if (stem === 0) return;
    for (let other = firstOfStem.get(stem) ?? -1; other >= 0; other = next[other] ?? -1) {
      const bothKnown = source.concepts[id] !== undefined && target.concepts[other] !== undefined;
      rows.add(other, tuning.stemQuality * (bothKnown ? 0.5 : 1), edgeOrigin.sound);
    }
  };
}

/** The first sounds as a number; 0 where there are fewer. Six bits a sound: they are spelled in ASCII letters. */
function stemKey(sounds: string, length: number): number {
  if (sounds.length < length) return 0;
  let key = 0;
  for (let at = 0; at < length; at += 1) key = key * 64 + (sounds.charCodeAt(at) & 63);
  return key;
}
