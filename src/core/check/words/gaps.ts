import type { Span } from '../../model.ts';
import type { Token } from '../reading.ts';
import type { WordLinks } from './link.ts';

/** A stretch of one side whose content words have no tie, with what stands untied in its place on the other side. */
export interface Gap extends Span {
  readonly tokens: readonly Token[];
  /** Content words inside. */
  readonly contentCount: number;
  /** Nats against "every word of it is rendered by something that the ties miss". */
  readonly cost: number;
  /** The same of the untied words in its place on the other side: what may render it freely. */
  readonly otherCost: number;
  /** True where its neighbours are tied to neighbours: no content word stands in its place on the other side. */
  readonly isTight: boolean;
  /** Where in the other side it would stand. */
  readonly place: number;
}

/** Chances that a content word of a true translation gets a tie, by what is known of it (measured on clean pairs). */
const tieChance = { foreign: 0.93, name: 0.83, known: 0.67, unknown: 0.4 } as const;

const untiedCosts = {
  foreign: -Math.log(1 - tieChance.foreign),
  name: -Math.log(1 - tieChance.name),
  known: -Math.log(1 - tieChance.known),
  unknown: -Math.log(1 - tieChance.unknown),
} as const;

/** Nats lost by a content word without a tie; 0 for other words. */
export function untiedCost(token: Token): number {
  // Numbers may stand as words on the other side: their own check compares them by value.
  if (!token.isContent || token.isNumber) return 0;
  return untiedCosts[kindOf(token)];
}

function kindOf(token: Token): keyof typeof tieChance {
  if (token.isForeignScript) return 'foreign';
  if (token.isCapitalised && !token.isOpening) return 'name';
  return token.facts.concepts.length > 0 ? 'known' : 'unknown';
}

/** What the search for gaps needs of a pair. */
export interface GapReading {
  readonly source: GapSide;
  readonly target: GapSide;
  readonly links: WordLinks;
}

interface GapSide {
  readonly tokens: readonly Token[];
}

/** Finds the gaps of one side, in order. */
export function findGaps(reading: GapReading, side: 'source' | 'target'): Gap[] {
  const own = reading[side];
  const other = reading[side === 'source' ? 'target' : 'source'];
  const { links } = reading;
  const [ofOwn, ofOther] =
    side === 'source' ? [links.ofSource, links.ofTarget] : [links.ofTarget, links.ofSource];
  const partner = (index: number): number => {
    const link = links.links[ofOwn[index] ?? -1];
    const members = side === 'source' ? link?.target : link?.source;
    return members === undefined ? -1 : (members[0] ?? -1);
  };
  const gaps: Gap[] = [];
  let start = -1;
  let leftTie = -1;
  for (let at = 0; at <= own.tokens.length; at++) {
    const token = own.tokens[at];
    // A tied function word between untied ones does not part them.
    const isTied = token?.isContent === true && (ofOwn[at] ?? -1) >= 0;
    if (token !== undefined && !isTied) {
      if (start < 0 && token.isContent) start = at;
      continue;
    }
    if (start >= 0)
      gaps.push(
        measure(own, other, ofOther, {
          start,
          end: at,
          before: leftTie,
          after: token === undefined ? -1 : partner(at),
        }),
      );
    start = -1;
    if (token !== undefined) leftTie = partner(at);
  }
  return gaps;
}

function measure(
  own: GapSide,
  other: GapSide,
  ofOther: Int32Array,
  { start, end, before, after }: { start: number; end: number; before: number; after: number },
): Gap {
  let tokens = own.tokens.slice(start, end);
  while (tokens.length > 0 && tokens.at(-1)?.isContent !== true) tokens = tokens.slice(0, -1);
  const cost = tokens.reduce((sum, token) => sum + untiedCost(token), 0);
  const [low, high] = windowOf(before, after, other.tokens.length);
  let otherCost = 0;
  for (let at = low; at <= high; at++) {
    const token = other.tokens[at];
    if (token !== undefined && (ofOther[at] ?? -1) < 0) otherCost += untiedCost(token);
  }
  const placeToken =
    other.tokens[Math.max(0, Math.min(other.tokens.length - 1, before >= 0 ? before : after))];
  const first = tokens[0];
  const last = tokens.at(-1);
  return {
    tokens,
    startOffset: first?.startOffset ?? 0,
    endOffset: last?.endOffset ?? 0,
    contentCount: tokens.filter((token) => token.isContent).length,
    cost,
    otherCost,
    isTight: isTightAt(other, before, after),
    place: placeToken === undefined ? 0 : before >= 0 ? placeToken.endOffset : placeToken.startOffset,
  };
}

function isTightAt(other: GapSide, before: number, after: number): boolean {
  const from = Math.min(before, after < 0 ? other.tokens.length : after);
  const to = after < 0 ? other.tokens.length : Math.max(before, after);
  if (to - from > 6) return false;
  for (let at = from + 1; at < to; at++) if (other.tokens[at]?.isContent === true) return false;
  return true;
}

/** Words that a free rendering may have moved over the neighbouring tie. */
const reach = 3;

/** The other side's tokens between the partners of the gap's neighbours; around them where these cross. */
function windowOf(before: number, after: number, count: number): readonly [number, number] {
  if (before < 0 && after < 0) return [0, count - 1];
  if (before < 0) return [Math.max(0, after - 8), after + 1];
  if (after < 0) return [before - 1, Math.min(count - 1, before + 8)];
  if (after > before && after - before <= 14) return [before - 1, after + 1];
  return [Math.min(before, after) - reach, Math.min(before, after) + reach];
}
