import type { LoosePair, Span, UnitSpan } from '../model.ts';
import type { Evidence } from './evidence.ts';
import { arrangeBeads, type RawBead } from './order.ts';
import { buildModels, beadNats, type Models } from './passes.ts';
import { pollFor, readPair, type AlignedPair, type Poll } from './pipeline.ts';
import type { RecoveredBead } from './recover.ts';
import type { AlignOptions, AlignResult, AlignText } from './types.ts';
import { bucketCount } from './weights.ts';

/** Texts where less than this share of both lies in beads with evidence are no translations of each other. */
const LEAST_COVERED = 0.3;
const FEWEST_UNITS = 4;

/** True where a parallel alignment of the two found next to nothing: two reports of one event, not a translation. */
export function isComparable(aligned: AlignedPair, moved: readonly RecoveredBead[]): boolean {
  const { source, target } = aligned.models.evidence;
  if (source.unitCount < FEWEST_UNITS || target.unitCount < FEWEST_UNITS) return false;
  const covered = [0, 0];
  const add = (side: 0 | 1, first: number, count: number): void => {
    const { lengths } = side === 0 ? source : target;
    for (let unit = first; unit < first + count; unit += 1)
      covered[side] = (covered[side] ?? 0) + (lengths[unit] ?? 0);
  };
  for (const bead of aligned.beads) {
    if (bead.sourceCount === 0 || bead.targetCount === 0) continue;
    const nats = beadNats(aligned.models, bead);
    if (nats.tokens + nats.length <= 1) continue;
    add(0, bead.source, bead.sourceCount);
    add(1, bead.target, bead.targetCount);
  }
  for (const bead of moved) {
    for (const unit of bead.source) add(0, unit, 1);
    for (const unit of bead.target) add(1, unit, 1);
  }
  const total = (lengths: Float64Array): number => lengths.reduce((sum, length) => sum + length, 1);
  // A text whose other half is missing is covered on one side: that is a gap, not another text.
  return (
    Math.max((covered[0] ?? 0) / total(source.lengths), (covered[1] ?? 0) / total(target.lengths)) <
    LEAST_COVERED
  );
}

/** A text cut into its segments: each a unit of its own, with its place. */
interface Cut {
  readonly text: AlignText;
  readonly places: readonly UnitSpan[];
}

/** Cuts a text at its segments; units that take no part have none. */
export function cutAtSegments(text: AlignText): Cut {
  const units: string[] = [];
  const places: UnitSpan[] = [];
  const ignored: (readonly Span[])[] = [];
  text.units.forEach((content, unit) => {
    if (text.skipped?.[unit] === true) return;
    for (const { startOffset, endOffset } of text.segments?.[unit] ?? [
      { startOffset: 0, endOffset: content.length },
    ]) {
      units.push(content.slice(startOffset, endOffset));
      places.push({ unit, startOffset, endOffset });
      ignored.push(shift(text.ignored?.[unit] ?? [], startOffset, endOffset));
    }
  });
  return { text: { language: text.language, units, ignored }, places };
}

function shift(spans: readonly Span[], start: number, end: number): readonly Span[] {
  return spans
    .filter((span) => span.endOffset > start && span.startOffset < end)
    .map((span) => ({
      startOffset: Math.max(0, span.startOffset - start),
      endOffset: Math.min(end, span.endOffset) - start,
    }));
}

/** A pair of runs of segments with its evidence. */
interface SegmentPair {
  readonly source: number;
  readonly sourceCount: number;
  readonly target: number;
  readonly targetCount: number;
  readonly nats: number;
}

/** Compares texts that are no translations of each other, segment by segment, in any order. */
export function alignComparable(source: AlignText, target: AlignText, options: AlignOptions): AlignResult {
  const poll = pollFor(options.isCancelled);
  const left = cutAtSegments(source);
  const right = cutAtSegments(target);
  const all = (cut: Cut): readonly number[] => cut.places.map((_, at) => at);
  const pair = readPair([left.text, right.text], [all(left), all(right)], options, poll);
  const edges = pair.known.build();
  const models = buildModels(pair, edges, undefined);
  const pairs = choosePairs(findPairs(models, poll), models, [left, right]);
  const loose: readonly LoosePair[] = pairs.map(({ pair: found, score }) => ({
    source: spanOf(left, found.source, found.sourceCount),
    target: spanOf(right, found.target, found.targetCount),
    score,
  }));
  const raw: RawBead[] = [...impliedBeads(loose)];
  const anchors = options.anchors ?? [];
  const fixed = [
    new Set(anchors.flatMap((a) => a.source)),
    new Set(anchors.flatMap((a) => a.target)),
  ] as const;
  const free = raw.filter(
    (bead) => !bead.source.some((u) => fixed[0].has(u)) && !bead.target.some((u) => fixed[1].has(u)),
  );
  for (const anchor of anchors) free.push({ source: anchor.source, target: anchor.target, score: 1 });
  options.onProgress?.(1);
  return {
    beads: arrangeBeads(free, source.units.length, target.units.length),
    loose: loose.toSorted(
      (a, b) =>
        a.source.unit - b.source.unit ||
        a.source.startOffset - b.source.startOffset ||
        a.target.unit - b.target.unit ||
        a.target.startOffset - b.target.startOffset,
    ),
    mode: 'comparable',
    complete: true,
  };
}

function spanOf(cut: Cut, first: number, count: number): UnitSpan {
  const start = cut.places[first] ?? { unit: 0, startOffset: 0, endOffset: 0 };
  return { ...start, endOffset: cut.places[first + count - 1]?.endOffset ?? start.endOffset };
}

/** Looked at for each source segment: the target segments with the most telling tokens in common. */
const MOST_CANDIDATES = 8;
/** A class in more segments than this share of the text finds no candidates. */
const COMMON_SHARE = 0.12;

function findPairs(models: Models, poll: Poll): readonly SegmentPair[] {
  const { evidence } = models;
  const { source, target } = evidence;
  const holders = holdersOf(evidence);
  const pairs: SegmentPair[] = [];
  for (let unit = 0; unit < source.unitCount; unit += 1) {
    const tally = new Map<number, number>();
    for (const id of new Set(source.tokens.subarray(source.start[unit] ?? 0, source.start[unit + 1] ?? 0))) {
      evidence.forEachCandidate(id, (other, quality) => {
        const found = holders.get(other);
        if (found === undefined) return;
        const nats = quality * (models.weights[0].gain[id * bucketCount + 8] ?? 0);
        for (const holder of found) tally.set(holder, (tally.get(holder) ?? 0) + nats);
      });
    }
    poll(20 + tally.size);
    const best = [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);
    for (const [other] of best) {
      poll(20);
      pairs.push(bestExtent(models, unit, other, [source.unitCount, target.unitCount]));
    }
  }
  return pairs;
}

/** Segments by class, for classes that are not everywhere. */
function holdersOf(evidence: Evidence): ReadonlyMap<number, readonly number[]> {
  const { target } = evidence;
  const holders = new Map<number, number[]>();
  for (let unit = 0; unit < target.unitCount; unit += 1) {
    for (const id of new Set(target.tokens.subarray(target.start[unit] ?? 0, target.start[unit + 1] ?? 0))) {
      const list = holders.get(id);
      if (list === undefined) holders.set(id, [unit]);
      else list.push(unit);
    }
  }
  const most = Math.max(6, COMMON_SHARE * target.unitCount);
  for (const [id, list] of holders) if (list.length > most) holders.delete(id);
  return holders;
}

/** Sentences of such texts are cut and added to: words without counterpart count half. */
const MISSING_WORTH = 0.35;
/** Nats that a second segment must bring to belong to the pair. */
const EXTENSION_PRICE = 3;

function bestExtent(
  models: Models,
  source: number,
  target: number,
  counts: readonly [number, number],
): SegmentPair {
  const shapes: readonly (readonly [number, number])[] = [
    [1, 1],
    [2, 1],
    [1, 2],
  ];
  let best: SegmentPair | undefined;
  for (const [sourceCount, targetCount] of shapes) {
    if (source + sourceCount > counts[0] || target + targetCount > counts[1]) continue;
    const nats =
      looseNats(models, { source, sourceCount, target, targetCount }) -
      EXTENSION_PRICE * (sourceCount + targetCount - 2);
    if (best === undefined || nats > best.nats) best = { source, sourceCount, target, targetCount, nats };
  }
  return best ?? { source, sourceCount: 1, target, targetCount: 1, nats: 0 };
}

function looseNats(models: Models, place: Omit<SegmentPair, 'nats'>): number {
  const { evidence, weights } = models;
  let matched = 0;
  let kept = 0;
  const total = evidence.weighAlone(place, ({ sourceClass, targetClass, count, quality, nats }) => {
    const lost =
      count * quality * ((weights[0].loss[sourceClass] ?? 0) + (weights[1].loss[targetClass] ?? 0));
    matched += nats + lost;
    kept += nats;
  });
  return matched + MISSING_WORTH * (total - kept - (matched - kept));
}

/** Nats over the number of pairs tried that a pair must bring. */
const LEAST_MARGIN = 4;
/** A second counterpart must be this good beside the first. */
const SECOND_SHARE = 0.6;

function choosePairs(
  pairs: readonly SegmentPair[],
  models: Models,
  [left, right]: readonly [Cut, Cut],
): readonly { readonly pair: SegmentPair; readonly score: number }[] {
  const { source, target } = models.evidence;
  const price = Math.log(Math.max(1, source.unitCount) * Math.max(1, target.unitCount)) + LEAST_MARGIN;
  const bestOf = [new Map<number, number[]>(), new Map<number, number[]>()] as const;
  const chosen: { readonly pair: SegmentPair; readonly score: number }[] = [];
  for (const pair of pairs.toSorted(
    (a, b) => b.nats - a.nats || a.source - b.source || a.target - b.target,
  )) {
    if (pair.nats < price) break;
    const isOneUnit = (cut: Cut, first: number, count: number): boolean =>
      cut.places[first]?.unit === cut.places[first + count - 1]?.unit;
    if (!isOneUnit(left, pair.source, pair.sourceCount) || !isOneUnit(right, pair.target, pair.targetCount))
      continue;
    const members = [range(pair.source, pair.sourceCount), range(pair.target, pair.targetCount)] as const;
    const isFree = [0, 1].every((side) =>
      members[side === 0 ? 0 : 1].every((segment) => {
        const before = bestOf[side === 0 ? 0 : 1].get(segment) ?? [];
        return before.length === 0 || (before.length === 1 && pair.nats >= SECOND_SHARE * (before[0] ?? 0));
      }),
    );
    if (!isFree) continue;
    for (const side of [0, 1] as const) {
      for (const segment of members[side])
        bestOf[side].set(segment, [...(bestOf[side].get(segment) ?? []), pair.nats]);
    }
    chosen.push({ pair, score: 1 / (1 + Math.exp((price - pair.nats) / 4)) });
  }
  return chosen;
}

const range = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at);

/** The unit pairs that the loose pairs imply where these are one to one. */
function impliedBeads(loose: readonly LoosePair[]): readonly RawBead[] {
  const partners = [new Map<number, Set<number>>(), new Map<number, Set<number>>()] as const;
  const score = new Map<string, number>();
  for (const pair of loose) {
    const { unit: a } = pair.source;
    const { unit: b } = pair.target;
    partners[0].set(a, (partners[0].get(a) ?? new Set()).add(b));
    partners[1].set(b, (partners[1].get(b) ?? new Set()).add(a));
    score.set(`${a} ${b}`, Math.max(pair.score, score.get(`${a} ${b}`) ?? 0));
  }
  const beads: RawBead[] = [];
  for (const [a, others] of partners[0]) {
    const [b] = others;
    if (b === undefined || others.size > 1 || (partners[1].get(b)?.size ?? 0) > 1) continue;
    beads.push({ source: [a], target: [b], score: score.get(`${a} ${b}`) ?? 0 });
  }
  return beads;
}
