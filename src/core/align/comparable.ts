import type { LoosePair, UnitSpan } from '../model.ts';
import { choosePairs, type ChosenPair, type SegmentPair } from './choose-pairs.ts';
import { countUp, cutAtSegments, type Cut } from './cut.ts';
import type { Evidence } from './evidence.ts';
import { explainLoose } from './explain-loose.ts';
import { arrangeBeads, type RawBead } from './order.ts';
import { buildModels, type Models } from './passes.ts';
import { readPair } from './pipeline.ts';
import { startRun, type Poll } from './run.ts';
import type { AlignOptions, AlignResult, AlignText } from './types.ts';
import { tieKind } from './tie-kinds.ts';
import { togetherness, type WordTie } from './together.ts';
import { wordWorths, type WordWorths } from './worths.ts';
import { tokenKind } from './tokens.ts';
import { bucketCount, typicalBucket } from './weights.ts';

interface LooseModels extends Models {
  readonly isSameLanguage: boolean;
  readonly worthOf: WordWorths;
}

/** Compares texts that are no translations of each other, segment by segment, in any order. startProgress: 0…1, told before. */
export function alignComparable(
  source: AlignText,
  target: AlignText,
  options: AlignOptions,
  startProgress = 0,
): AlignResult {
  const run = startRun(options, startProgress);
  const { poll } = run;
  const takesPart = (text: AlignText): readonly number[] =>
    countUp(text.units.length).filter((unit) => text.skipped?.[unit] !== true);
  const left = cutAtSegments(source, takesPart(source));
  const right = cutAtSegments(target, takesPart(target));
  const pair = readPair(
    [left.text, right.text],
    [countUp(left.places.length), countUp(right.places.length)],
    options,
    run,
  );
  run.stage(0.99, 400 * left.places.length);
  const edges = pair.known;
  const models: LooseModels = {
    ...buildModels(pair, edges, undefined, poll),
    isSameLanguage: source.language === target.language,
    worthOf: wordWorths(pair, [source.language, target.language], options),
  };
  const pairs = choosePairs(findPairs(models, poll), models.isSameLanguage, [left, right], poll);
  const spansOf = ({ pair: found, score }: ChosenPair): LoosePair => ({
    source: spanOf(left, found.source, found.sourceCount),
    target: spanOf(right, found.target, found.targetCount),
    score,
  });
  const told = pairs.map((one) => ({ one, spans: spansOf(one) }));
  const raw = impliedBeads(
    told.map(({ spans }) => spans),
    poll,
  );
  const anchors = options.anchors ?? [];
  const fixed = [
    new Set(anchors.flatMap((a) => a.source)),
    new Set(anchors.flatMap((a) => a.target)),
  ] as const;
  const free = raw.filter(
    (bead) => !bead.source.some((u) => fixed[0].has(u)) && !bead.target.some((u) => fixed[1].has(u)),
  );
  for (const anchor of anchors) free.push({ source: anchor.source, target: anchor.target, score: 1 });
  told.sort((a, b) => bySpans(a.spans, b.spans));
  const beads = arrangeBeads(free, source.units.length, target.units.length, poll);
  run.stage(1, 1);
  run.finish();
  return {
    beads,
    loose: told.map(({ spans }) => spans),
    mode: 'comparable',
    complete: true,
    ...(options.explain === true
      ? { looseExplanations: told.map(({ one }) => explainLoose(models, one)) }
      : {}),
  };
}

const bySpans = (a: LoosePair, b: LoosePair): number =>
  a.source.unit - b.source.unit ||
  a.source.startOffset - b.source.startOffset ||
  a.target.unit - b.target.unit ||
  a.target.startOffset - b.target.startOffset;

function spanOf(cut: Cut, first: number, count: number): UnitSpan {
  const start = cut.places[first] ?? { unit: 0, startOffset: 0, endOffset: 0 };
  return { ...start, endOffset: cut.places[first + count - 1]?.endOffset ?? start.endOffset };
}

/** Looked at for each source segment: the target segments with the most telling tokens in common. */
const MOST_CANDIDATES = 8;
/** A class in more segments than this share of the text finds no candidates. */
const COMMON_SHARE = 0.12;

function findPairs(models: LooseModels, poll: Poll): readonly SegmentPair[] {
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
        const nats = quality * (models.weights[0].gain[id * bucketCount + typicalBucket] ?? 0);
        for (const holder of found) tally.set(holder, (tally.get(holder) ?? 0) + nats);
      });
    }
    poll.spend(20 + tally.size);
    const best = [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);
    for (const [other] of best) {
      poll.spend(20);
      const pair = bestExtent(models, unit, other, [source.unitCount, target.unitCount]);
      if (pair !== undefined) pairs.push(pair);
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

/** The best cut of a pair of segments, one of them and perhaps its neighbour; undefined where they share too little. */
function bestExtent(
  models: LooseModels,
  source: number,
  target: number,
  counts: readonly [number, number],
): SegmentPair | undefined {
  const shapes: readonly (readonly [number, number])[] = [
    [1, 1],
    [2, 1],
    [1, 2],
  ];
  let best: SegmentPair | undefined;
  let most = -Infinity;
  for (const [sourceCount, targetCount] of shapes) {
    if (source + sourceCount > counts[0] || target + targetCount > counts[1]) continue;
    const weighed = weighLoose(models, { source, sourceCount, target, targetCount });
    if (weighed === undefined) continue;
    const nats = weighed.nats - EXTENSION_PRICE * (sourceCount + targetCount - 2);
    if (nats <= most) continue;
    most = nats;
    best = weighed;
  }
  return best;
}

/** Fewest matches that tell something, and least share of the words of either side (of the better covered one) they must cover. */
const FEWEST_MATCHES = 2;
const LEAST_SHARE = 0.06;
const LEAST_BEST_SHARE = 0.2;
/** Nats from which a match tells something. */
const TELLING_NATS = 1;
/** Nats from which a match may be part of a phrase. */
const LEAST_TIE = 0.4;

/**
 * Evidence for a loose pair: as for a bead, but words without counterpart count little, and two segments about one
 * subject share some of its words by that alone. Words without content and words that both texts are about add to the
 * sum, but tell nothing on their own. Undefined where hardly anything is matched.
 */
function weighLoose(
  models: LooseModels,
  place: Pick<SegmentPair, 'source' | 'sourceCount' | 'target' | 'targetCount'>,
): SegmentPair | undefined {
  const { evidence } = models;
  const covered: [number, number] = [0, 0];
  let matched = 0;
  let pieces = 0;
  let strong = 0;
  let weightiest = 0;
  let kept = 0;
  const ties: WordTie[] = [];
  const { kinds } = evidence.source.vocabulary;
  const total = evidence.weighAlone(place, (match) => {
    const { sourceClass, targetClass, quality, sourceLoss, targetLoss } = match;
    covered[0] += quality * sourceLoss;
    covered[1] += quality * targetLoss;
    kept += match.nats;
    if (kinds[sourceClass] === tokenKind.mark) return;
    const gained = match.nats + quality * (sourceLoss + targetLoss);
    matched += gained;
    if (gained >= TELLING_NATS) pieces += 1;
    const worth = gained * models.worthOf(sourceClass, targetClass);
    const isName = tieKind([evidence.source, sourceClass], [evidence.target, targetClass]) === 'name';
    if (worth >= LEAST_TIE && !isName) ties.push({ source: sourceClass, target: targetClass, nats: worth });
    if (worth < TELLING_NATS) return;
    strong += 1;
    weightiest = Math.max(weightiest, worth);
  });
  const [sourceLoss, targetLoss] = evidence.lossOf(place);
  const shares = [
    covered[0] / Math.min(-0.01, sourceLoss),
    covered[1] / Math.min(-0.01, targetLoss),
  ] as const;
  const leastShare = Math.min(...shares);
  if (pieces < FEWEST_MATCHES || strong < 1) return undefined;
  if (leastShare < LEAST_SHARE || Math.max(...shares) < LEAST_BEST_SHARE) return undefined;
  const nats = matched + MISSING_WORTH * (total - kept - covered[0] - covered[1]);
  const together = togetherness([evidence.source, evidence.target], place, ties);
  return { ...place, nats, leastShare, strong, weightiest, together };
}

/** A unit's other partners may have this share of what ties it to its best one: a sentence said twice, a heading. */
const SIDE_SHARE = 0.6;

/** The unit pairs that the loose pairs imply where these are one to one: each by far the other's best partner. */
function impliedBeads(loose: readonly LoosePair[], poll: Poll): readonly RawBead[] {
  const ties = [new Map<number, Map<number, number>>(), new Map<number, Map<number, number>>()] as const;
  const score = new Map<string, number>();
  const tie = (side: 0 | 1, own: number, other: number, by: number): void => {
    const partners = ties[side].get(own) ?? new Map<number, number>();
    partners.set(other, (partners.get(other) ?? 0) + by);
    ties[side].set(own, partners);
  };
  for (const pair of loose) {
    poll.spend(2);
    const { unit: a } = pair.source;
    const { unit: b } = pair.target;
    // What is tied is as much of the units as the spans hold.
    const size =
      pair.source.endOffset - pair.source.startOffset + pair.target.endOffset - pair.target.startOffset;
    tie(0, a, b, pair.score * size);
    tie(1, b, a, pair.score * size);
    score.set(`${a} ${b}`, Math.max(pair.score, score.get(`${a} ${b}`) ?? 0));
  }
  return [...ties[0].keys()].flatMap((a) => {
    const b = bestPartner(ties[0].get(a));
    if (b === undefined || bestPartner(ties[1].get(b)) !== a) return [];
    const found = score.get(`${a} ${b}`);
    return found === undefined ? [] : [{ source: [a], target: [b], score: found }];
  });
}

/** The partner that leads by far. */
function bestPartner(partners: ReadonlyMap<number, number> | undefined): number | undefined {
  const [best, next] = [...(partners ?? [])].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  if (best === undefined) return undefined;
  return next !== undefined && next[1] > SIDE_SHARE * best[1] ? undefined : best[0];
}
