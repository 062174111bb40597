/**
 * Comparable texts with known pairs, made of the parallel documents of the evaluation sets: some sentences stand on both
 * sides, in any order, the others on one side only, beside sentences of the document nearest in subject. Deterministic.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from './random.ts';

/** One document of 1-1 beads, with the document of its set that is nearest in words. */
export interface PairedDocument {
  readonly source: string;
  readonly target: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly near: readonly (readonly [string, string])[];
}

/** What the target's shared sentences went through: nothing, cut and lengthened, or words exchanged at random. */
export type Retelling = 'as it is' | 'cut' | 'retold';

export interface MadeTexts {
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Target unit by source unit. */
  readonly gold: ReadonlyMap<number, number>;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const keys = list.map((entry) => ({ entry, key: random() }));
  return keys.sort((a, b) => a.key - b.key).map(({ entry }) => entry);
}

const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u);

/** Shorter ones say too little, longer ones are whole paragraphs. */
const isSentence = (text: string): boolean => text.length > 40 && text.length < 500;
const FEWEST_PAIRS = 20;

/** Reads the documents of one set that have enough 1-1 beads. */
export function readPaired(folder: string): readonly PairedDocument[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold.json'));
  const documents = names.sort().flatMap((name) => {
    const path = join(folder, name.slice(0, -'.gold.json'.length));
    // Gold files carry their languages as `src` and `tgt`.
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      readonly src: string;
      readonly tgt: string;
      readonly beads: readonly (readonly [readonly number[], readonly number[]])[];
    };
    const [left, right] = [linesOf(`${path}.src.txt`), linesOf(`${path}.tgt.txt`)];
    const pairs = gold.beads
      .filter(([a, b]) => a.length === 1 && b.length === 1)
      .map(([a, b]) => [left[a[0] ?? 0] ?? '', right[b[0] ?? 0] ?? ''] as const)
      .filter(([a, b]) => isSentence(a) && isSentence(b));
    return pairs.length < FEWEST_PAIRS ? [] : [{ source: gold.src, target: gold.tgt, pairs }];
  });
  const words = documents.map(({ pairs }) => countStems(pairs.map(([, target]) => target).join(' ')));
  return documents.map((document, at) => {
    const others = documents.map((_, other) => other).filter((other) => other !== at);
    const nearness = (other: number): number => likeness(words[at], words[other], words);
    const [nearest] = others.sort((a, b) => nearness(b) - nearness(a));
    return { ...document, near: documents[nearest ?? at]?.pairs ?? [] };
  });
}

function countStems(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu))
    counts.set(word.slice(0, 5), (counts.get(word.slice(0, 5)) ?? 0) + 1);
  return counts;
}

/** Cosine of two documents, rare stems weighing more. */
function likeness(
  a: ReadonlyMap<string, number> = new Map(),
  b: ReadonlyMap<string, number> = new Map(),
  all: readonly ReadonlyMap<string, number>[] = [],
): number {
  const weightOf = (stem: string): number =>
    Math.log(all.length / all.reduce((sum, one) => sum + (one.has(stem) ? 1 : 0), 0) + 0.01);
  let both = 0;
  let own = 0;
  for (const [stem, count] of a) {
    const weight = weightOf(stem) ** 2;
    own += count * count * weight;
    both += count * (b.get(stem) ?? 0) * weight;
  }
  return both / Math.sqrt(own + 1e-9);
}

/** Most sentences of the document that are used. */
const MOST_PAIRS = 60;
/** Sentences of the other document beside them, as a share. */
const OTHER_SHARE = 0.25;

/** Makes two comparable texts. shared: share of the sentences that stand on both sides. */
export function makeComparable(
  document: PairedDocument,
  {
    shared,
    retelling,
    seed,
  }: { readonly shared: number; readonly retelling: Retelling; readonly seed: number },
): MadeTexts {
  const random = randomFrom(seed);
  const own = shuffled(document.pairs, random).slice(0, MOST_PAIRS);
  const sharedCount = Math.round(shared * own.length);
  const [both, rest] = [own.slice(0, sharedCount), own.slice(sharedCount)];
  const others = Math.round(own.length * OTHER_SHARE);
  const near = shuffled(document.near, random);
  const onlySource = [
    ...rest.filter((_, at) => at % 2 === 0).map(([text]) => text),
    ...near.slice(0, others).map(([text]) => text),
  ];
  const onlyTarget = [
    ...rest.filter((_, at) => at % 2 === 1).map(([, text]) => text),
    ...near.slice(others, 2 * others).map(([, text]) => text),
  ];
  const tell = { 'as it is': (text: string) => text, cut, retold }[retelling];
  const mix = (texts: readonly string[], alone: readonly string[]) =>
    shuffled(
      [...texts.map((text, at) => ({ text, at })), ...alone.map((text) => ({ text, at: -1 }))],
      random,
    );
  const source = mix(
    both.map(([text]) => text),
    onlySource,
  );
  const target = mix(
    both.map(([, text]) => tell(text, onlyTarget, random)),
    onlyTarget,
  );
  const placeOf = new Map(target.map(({ at }, place) => [at, place]));
  const gold = new Map(source.flatMap(({ at }, place) => (at < 0 ? [] : [[place, placeOf.get(at) ?? -1]])));
  return { source: source.map(({ text }) => text), target: target.map(({ text }) => text), gold };
}

/** Keeps a half to six sevenths of a sentence, and adds a piece of another one. */
function cut(text: string, others: readonly string[], random: () => number): string {
  const words = text.split(' ');
  const length = Math.max(5, Math.round(words.length * (0.55 + 0.3 * random())));
  const isHead = random() < 0.5;
  const kept = isHead ? words.slice(0, length) : words.slice(-length);
  const other = (others[Math.floor(random() * others.length)] ?? '').split(' ');
  const added = other.slice(0, Math.round(words.length * 0.4));
  return isHead ? `${kept.join(' ')}, ${added.join(' ')}` : `${added.join(' ')}, ${kept.join(' ')}`;
}

/** Exchanges a third to two thirds of the words for words of other sentences, and now and then the order of two halves. */
function retold(text: string, others: readonly string[], random: () => number): string {
  const share = 0.3 + 0.35 * random();
  const any = (): string => {
    const words = (others[Math.floor(random() * others.length)] ?? '').split(' ');
    return words[Math.floor(random() * words.length)] ?? '';
  };
  const words = text.split(' ').flatMap((word) => (random() < 0.12 ? [] : [random() < share ? any() : word]));
  const half = Math.floor(random() * words.length);
  return random() < 0.4 ? [...words.slice(half), ...words.slice(0, half)].join(' ') : words.join(' ');
}
