import type { Span } from '../../model.ts';
import type { Token } from '../reading.ts';
import { clausesOf } from '../words/clauses.ts';
import { countSide, usualOf } from '../words/gap-side.ts';
import type { SideCount } from '../words/gap-side.ts';
import type { WordLinks } from '../words/link.ts';
import { figuresOf } from './figures.ts';
import { fittedRates } from '../words/open-rates.ts';
import type { PlainReading, PlainSide, PlainToken } from '../words/plain.ts';
import { slotQuality } from '../words/slots.ts';

/** A clause of a side with what speaks for its having no counterpart. */
export interface WeighedClause extends Span {
  readonly words: readonly PlainToken[];
  /** In the order of `clauseEvidenceNames`. */
  readonly evidence: readonly number[];
  /** Where in the other side's text it would stand. */
  readonly place: number;
}

/** What each number of the evidence is. */
export const clauseEvidenceNames = [
  // Share of its weight that no tie saves, that no tie but one by place saves; nats of both kinds.
  'loose', 'looseSquare', 'openNats', 'tiedNats', 'slotNats', 'looseBySize',
  // How well its untied words could have been tied to words that are tied otherwise.
  'known', 'knownBest',
  // Letters, content words, marks of punctuation that the other side lacks, as a share of its own.
  'lack', 'lackFor', 'excess', 'looseByLack', 'marks',
  // What else has no tie: on the other side, in the clause's place there, in the rest of the own side, beside it.
  'otherOpen', 'openInPlace', 'someOpenInPlace', 'restOpen', 'besideOpen', 'looseByOther', 'looseByRest', 'isTight',
  'openNames', 'tiedNames', 'openFigures', 'sharedFigures',
  'size', 'isOnly', 'isLast', 'isOpened', 'isEnglish', 'clauses',
] as const; // prettier-ignore

const clip = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Fewest content words of a clause that is weighed. */
const leastWords = 2;

/** Share of a clause's weight without a tie below which it is not weighed: hardly any such clause is lone. */
const leastLoose = 0.4;
/** Nats without a tie on a whole side below which none of its clauses is weighed. */
const leastOpen = 1;

/** One side as its clauses are weighed. */
interface ClauseSide {
  readonly own: PlainSide;
  readonly other: PlainSide;
  readonly links: WordLinks;
  readonly isSource: boolean;
  readonly ties: Int32Array;
  readonly otherTies: Int32Array;
  readonly best: Float32Array;
  readonly here: SideCount;
  readonly there: SideCount;
  readonly growth: number;
  readonly excess: number;
}

/** A clause before it is weighed. */
interface ClauseView extends Span {
  readonly words: readonly PlainToken[];
  readonly tokens: readonly Token[];
  readonly beside: readonly Token[];
  readonly isOnly: boolean;
  readonly isLast: boolean;
  readonly count: number;
}

/** Weighs the clauses of a side that are loosely tied. */
export function weighClauses(reading: PlainReading, side: 'source' | 'target'): WeighedClause[] {
  const isSource = side === 'source';
  const own = isSource ? reading.source : reading.target;
  if (own.language === undefined) return [];
  const shared = readSide(reading, isSource);
  if (shared.here.openCost < leastOpen) return [];
  const clauses = clausesOf(own);
  if (clauses.length < 2) return [];
  return clauses.flatMap(({ tokens }, at): WeighedClause[] => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first === undefined || last === undefined) return [];
    const words = own.tokens
      .slice(first.index, last.index + 1)
      .filter((token) => token.isContent && !token.isNumber);
    const share = words.length < leastWords ? undefined : shareOf(shared, words);
    if (share === undefined || share.loose < leastLoose) return [];
    const view: ClauseView = {
      startOffset: first.startOffset,
      endOffset: last.endOffset,
      words,
      tokens,
      beside: [clauses[at - 1], clauses[at + 1]].flatMap((one) => one?.tokens ?? []),
      isOnly: clauses.length === 2,
      isLast: at === clauses.length - 1,
      count: clauses.length,
    };
    const gap = placeOf(shared, first.index, last.index);
    const { startOffset, endOffset } = view;
    const place = shared.other.tokens[gap.before]?.endOffset ?? 0;
    return [{ startOffset, endOffset, words, place, evidence: evidenceOf(shared, view, { share, gap }) }];
  });
}

function readSide({ source, target, links }: PlainReading, isSource: boolean): ClauseSide {
  const [own, other] = isSource ? [source, target] : [target, source];
  const [ties, otherTies] = isSource ? [links.ofSource, links.ofTarget] : [links.ofTarget, links.ofSource];
  const [here, there] = [countSide(own, ties, fittedRates), countSide(other, otherTies, fittedRates)];
  const usual = usualOf(own, other);
  return {
    own, other, links, isSource, ties, otherTies, here, there,
    best: isSource ? links.bestOfSource : links.bestOfTarget,
    growth: Math.exp(usual.length),
    excess: here.content - there.content * Math.exp(-usual.words),
  }; // prettier-ignore
}

/** What of a clause's weight is untied, tied by place alone, and tied; nats. */
interface ClauseShare {
  readonly cost: number;
  readonly open: number;
  readonly slot: number;
  readonly tied: number;
  readonly loose: number;
  readonly known: number;
  readonly knownBest: number;
}

function shareOf({ here, ties, links, best }: ClauseSide, words: readonly PlainToken[]): ClauseShare {
  let [open, slot, tied, known, knownBest] = [0, 0, 0, 0, 0];
  for (const { index } of words) {
    const nats = here.costs[index] ?? 0;
    const link = links.links[ties[index] ?? -1];
    if (link === undefined) {
      open += nats;
      known += nats * (best[index] ?? 0);
      knownBest = Math.max(knownBest, best[index] ?? 0);
    } else if (link.quality <= slotQuality) slot += nats;
    else tied += nats;
  }
  const cost = open + slot + tied;
  return { cost, open, slot, tied, loose: (open + slot / 2) / Math.max(1, cost), known, knownBest };
}

/** Tokens of the other side, −1 and their count where there is none. */
interface Between {
  readonly before: number;
  readonly after: number;
}

/** Tokens of the other side between which a clause would stand, by the nearest tied content words before and behind it. */
function placeOf({ own, other, ties, links, isSource }: ClauseSide, first: number, last: number): Between {
  const partner = (at: number): number => {
    const link = own.tokens[at]?.isContent === true ? links.links[ties[at] ?? -1] : undefined;
    return (isSource ? link?.target : link?.source)?.[0] ?? -1;
  };
  let [left, right] = [first - 1, last + 1];
  while (left >= 0 && partner(left) < 0) left--;
  while (right < own.tokens.length && partner(right) < 0) right++;
  return {
    before: left < 0 ? -1 : partner(left),
    after: right >= own.tokens.length ? other.tokens.length : partner(right),
  };
}

/** Tokens around the place where a rendering may stand too, and the most tokens a place has. */
const reach = { around: 2, most: 16 } as const;

function evidenceOf(
  side: ClauseSide,
  clause: ClauseView,
  { share, gap }: { readonly share: ClauseShare; readonly gap: Between },
): number[] {
  const { own, here, there, ties } = side;
  const { words } = clause;
  const { cost, open, slot, tied, loose, known, knownBest } = share;
  const weight = Math.max(1, cost);
  const letters = Math.max(8, clause.endOffset - clause.startOffset);
  const lack = clip((own.text.length * side.growth - side.other.text.length) / letters, -1, 1.5);
  const otherOpen = there.openCost / Math.max(1, there.whole);
  const rest = (here.openCost - open) / Math.max(1, here.whole - cost);
  const inPlace = clip(openAround(side, gap) / weight, 0, 2);
  let [besideCost, besideOpen] = [0, 0];
  for (const { index } of clause.beside) {
    besideCost += here.costs[index] ?? 0;
    if ((ties[index] ?? -1) < 0) besideOpen += here.costs[index] ?? 0;
  }
  const size = Math.log(1 + words.length);
  return [
    loose, loose ** 2, clip(open, 0, 12), clip(tied, 0, 12), clip(slot, 0, 6), loose * size,
    known / weight, knownBest,
    lack, Math.max(0, lack), clip(side.excess / words.length, -1, 1.5), loose * lack, clip(here.marks - there.marks, -2, 3),
    otherOpen, inPlace, Math.min(0.5, inPlace), rest, besideOpen / Math.max(1, besideCost), loose * otherOpen, loose * rest,
    Math.abs(gap.after - gap.before) <= 3 ? 1 : 0,
    ...namesAndFigures(side, clause),
    size, clause.isOnly ? 1 : 0, clause.isLast ? 1 : 0,
    own.tokens[clause.tokens[0]?.index ?? 0]?.isContent === false ? 1 : 0, own.language === 'en' ? 1 : 0, Math.min(8, clause.count),
  ]; // prettier-ignore
}

/** Cost of untied words of the other side about a place. */
function openAround({ there }: ClauseSide, { before, after }: Between): number {
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  return there.open.reduce((sum, { index }) => {
    const isNear =
      high - low > reach.most
        ? Math.abs(index - before) <= reach.most / 2 || Math.abs(index - after) <= reach.most / 2
        : index >= low - reach.around && index <= high + reach.around;
    return isNear ? sum + (there.costs[index] ?? 0) : sum;
  }, 0);
}

function namesAndFigures(
  { own, other, ties }: ClauseSide,
  { words, startOffset, endOffset }: ClauseView,
): number[] {
  const names = words.filter((token) => token.isForeignScript || (token.isCapitalised && !token.isOpening));
  const open = names.filter(({ index }) => (ties[index] ?? -1) < 0).length;
  const figures = figuresOf(own.text.slice(startOffset, endOffset));
  const there = figures.length === 0 ? [] : figuresOf(other.text);
  const shared = figures.filter((one) => there.includes(one)).length;
  return [
    Math.min(3, open),
    Math.min(3, names.length - open),
    Math.min(2, figures.length - shared),
    Math.min(2, shared),
  ];
}
