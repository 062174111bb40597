import { cutAtSegments, type Cut } from './cut.ts';
import { arrangeBeads, type RawBead } from './order.ts';
import { beadKey, sumReasons } from './reasons.ts';
import type { AlignAnchor, AlignOptions, AlignResult, AlignText, BeadExplanation } from './types.ts';
import { tuning } from './tuning.ts';

/** Uneven texts have so many times fewer units: letters alone do not tell, a language without spaces needs a third of them. */
const FEWER_UNITS = 2;
/** Sentences that a unit of the text with the longer ones must have on the average. */
const FEWEST_SENTENCES = 3;
/** Share of a unit that its counterpart's sentences must cover. */
const LEAST_COVERED = 1 / 3;

type Side = 0 | 1;

const takesPart = (text: AlignText): readonly number[] =>
  text.units.map((_, unit) => unit).filter((unit) => text.skipped?.[unit] !== true);

/** Which of two texts has units so much longer than the other's that they hold many of them; undefined = neither. */
export function findLongSide(source: AlignText, target: AlignText): Side | undefined {
  const meanOf = (text: AlignText): number => {
    const units = takesPart(text);
    return units.reduce((sum, unit) => sum + (text.units[unit]?.length ?? 0), 0) / Math.max(1, units.length);
  };
  const [mean, other] = [meanOf(source), meanOf(target)];
  if (Math.max(mean, other) < tuning.unevenLength * Math.min(mean, other) || Math.min(mean, other) === 0)
    return undefined;
  const side = mean > other ? 0 : 1;
  const long = side === 0 ? source : target;
  const units = takesPart(long);
  if (takesPart(side === 0 ? target : source).length < FEWER_UNITS * units.length) return undefined;
  const sentences = units.reduce((sum, unit) => sum + (long.segments?.[unit]?.length ?? 0), 0);
  return sentences < FEWEST_SENTENCES * units.length ? undefined : side;
}

/**
 * Aligns two texts by their sentences and joins what stands in one long unit to a bead: each unit of the other text goes
 * with the long one that holds most of it. Undefined where the two are no translations of each other.
 * align: aligns the sentences as units. The mode is `parallel` or `auto`.
 */
export function alignUneven(
  [source, target]: readonly [AlignText, AlignText],
  longSide: Side,
  options: AlignOptions,
  align: (source: AlignText, target: AlignText, options: AlignOptions) => AlignResult,
): AlignResult | undefined {
  const anchors = options.anchors ?? [];
  const cuts = [cutWith(source, anchors, 'source'), cutWith(target, anchors, 'target')] as const;
  const found = align(cuts[0].text, cuts[1].text, { ...options, anchors: anchorsIn(anchors, cuts) });
  if (found.mode === 'comparable') return undefined;
  const grouped = groupBeads(found, cuts, longSide, anchors);
  const raw = grouped.map(({ bead }) => bead);
  for (const anchor of anchors) raw.push({ source: anchor.source, target: anchor.target, score: 1 });
  const beads = arrangeBeads(raw, source.units.length, target.units.length);
  const result = { beads, loose: [], mode: 'parallel', complete: found.complete } as const;
  if (found.explanations === undefined) return result;
  const reasons = new Map(grouped.map(({ bead, reasons: own }) => [beadKey(bead), own]));
  return { ...result, explanations: beads.map((bead) => sumReasons(reasons.get(beadKey(bead)) ?? [])) };
}

/** What takes part, and what the user fixed, cut into sentences. */
function cutWith(text: AlignText, anchors: readonly AlignAnchor[], side: 'source' | 'target'): Cut {
  const units = new Set([...takesPart(text), ...anchors.flatMap((anchor) => anchor[side])]);
  return cutAtSegments(
    text,
    [...units].sort((a, b) => a - b),
  );
}

/** The anchors of units as anchors of their sentences. */
function anchorsIn(anchors: readonly AlignAnchor[], cuts: readonly [Cut, Cut]): readonly AlignAnchor[] {
  const sentencesOf = ({ places }: Cut, units: readonly number[]): readonly number[] =>
    places.flatMap(({ unit }, at) => (units.includes(unit) ? [at] : []));
  return anchors.map(({ source, target }) => ({
    source: sentencesOf(cuts[0], source),
    target: sentencesOf(cuts[1], target),
  }));
}

/** Two units, one of each text, that share sentences. */
interface Tie {
  readonly long: number;
  readonly short: number;
  /** Characters of the short side's unit in beads with the long one, and of the long side's. */
  shortLength: number;
  longLength: number;
  /** Sum of the beads' scores, each by its characters of the short side. */
  score: number;
  readonly reasons: Set<BeadExplanation>;
}

interface Grouped {
  readonly bead: RawBead;
  readonly reasons: readonly BeadExplanation[];
}

function groupBeads(
  found: AlignResult,
  cuts: readonly [Cut, Cut],
  longSide: Side,
  anchors: readonly AlignAnchor[],
): readonly Grouped[] {
  const ties = tiesBetween(found, cuts, longSide);
  const long = cuts[longSide];
  const short = cuts[longSide === 0 ? 1 : 0];
  const isFixed = [
    new Set(anchors.flatMap((one) => one.source)),
    new Set(anchors.flatMap((one) => one.target)),
  ];
  const free = ties.filter(
    (tie) => !isFixed[longSide]?.has(tie.long) && !isFixed[longSide === 0 ? 1 : 0]?.has(tie.short),
  );
  const lengths = [lengthsOf(long), lengthsOf(short)] as const;
  // The heaviest first: a short unit goes to one long unit, a long one that got none to the short unit it shares most with.
  free.sort((a, b) => b.shortLength - a.shortLength || a.short - b.short || a.long - b.long);
  const holder = new Map<number, number>();
  const groups = new Map<number, { readonly longs: Set<number>; readonly ties: Tie[] }>();
  for (const tie of free) {
    if (holder.has(tie.short) || tie.shortLength < LEAST_COVERED * (lengths[1].get(tie.short) ?? 0)) continue;
    holder.set(tie.short, tie.long);
    const group = groups.get(tie.long);
    if (group === undefined) groups.set(tie.long, { longs: new Set([tie.long]), ties: [tie] });
    else group.ties.push(tie);
  }
  for (const tie of free) {
    if (groups.has(tie.long) || tie.longLength < LEAST_COVERED * (lengths[0].get(tie.long) ?? 0)) continue;
    const group = groups.get(holder.get(tie.short) ?? -1);
    if (group === undefined) continue;
    groups.set(tie.long, group);
    group.longs.add(tie.long);
    group.ties.push(tie);
  }
  return [...new Set(groups.values())].map((group) => {
    const sides = [[...group.longs], [...new Set(group.ties.map((tie) => tie.short))]];
    const total = group.ties.reduce((sum, tie) => sum + tie.shortLength, 0);
    return {
      bead: {
        source: sides[longSide === 0 ? 0 : 1] ?? [],
        target: sides[longSide === 0 ? 1 : 0] ?? [],
        score: group.ties.reduce((sum, tie) => sum + tie.score, 0) / Math.max(1, total),
      },
      reasons: [...new Set(group.ties.flatMap((tie) => [...tie.reasons]))],
    };
  });
}

const sizeOf = ({ places }: Cut, sentence: number): number => {
  const place = places[sentence];
  return place === undefined ? 0 : place.endOffset - place.startOffset;
};

/** Characters of each unit. */
function lengthsOf(cut: Cut): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  cut.places.forEach(({ unit }, at) => lengths.set(unit, (lengths.get(unit) ?? 0) + sizeOf(cut, at)));
  return lengths;
}

/** How much of each pair of units the sentences that correspond make up. */
function tiesBetween(found: AlignResult, cuts: readonly [Cut, Cut], longSide: Side): Tie[] {
  const ties = new Map<string, Tie>();
  const [long, short] = longSide === 0 ? [cuts[0], cuts[1]] : [cuts[1], cuts[0]];
  found.beads.forEach((bead, at) => {
    const sides = longSide === 0 ? [bead.source, bead.target] : [bead.target, bead.source];
    const [longs = [], shorts = []] = sides;
    const longTotal = longs.reduce((sum, one) => sum + sizeOf(long, one), 0);
    const shortTotal = shorts.reduce((sum, one) => sum + sizeOf(short, one), 0);
    for (const one of longs) {
      for (const other of shorts) {
        const [a, b] = [long.places[one]?.unit ?? 0, short.places[other]?.unit ?? 0];
        const key = `${a} ${b}`;
        const tie = ties.get(key) ?? {
          long: a,
          short: b,
          shortLength: 0,
          longLength: 0,
          score: 0,
          reasons: new Set(),
        };
        ties.set(key, tie);
        // A bead over two units is shared out by their parts in it.
        const ofShort = (sizeOf(short, other) * sizeOf(long, one)) / Math.max(1, longTotal);
        tie.shortLength += ofShort;
        tie.longLength += (sizeOf(long, one) * sizeOf(short, other)) / Math.max(1, shortTotal);
        tie.score += ofShort * bead.score;
        const reason = found.explanations?.[at];
        if (reason !== undefined) tie.reasons.add(reason);
      }
    }
  });
  return [...ties.values()];
}
