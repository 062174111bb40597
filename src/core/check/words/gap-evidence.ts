import type { Token } from '../reading.ts';
import type { Gap } from './gaps.ts';
import type { PlainReading } from './plain.ts';
import { partBits } from './word-parts.ts';

/** Chances that a content word of a true translation has no tie, by what it is (measured on clean pairs). */
const openChance = {
  foreign: 0.04, name: 0.12, light: 0.8, unknown: 0.75, unknownEnglish: 0.6, noun: 0.2, adjective: 0.22,
  adverb: 0.38, verb: 0.38, maybeVerb: 0.3, other: 0.25,
} as const; // prettier-ignore

function chanceOf({ facts, ...token }: Token, isEnglish: boolean): number {
  if (token.isForeignScript) return openChance.foreign;
  if (token.isCapitalised && !token.isOpening) return openChance.name;
  if (facts.isLight) return openChance.light;
  if (facts.concepts.length === 0) return isEnglish ? openChance.unknownEnglish : openChance.unknown;
  const { noun, verb, adj, adv } = partBits;
  if (facts.parts === noun) return openChance.noun;
  if (facts.parts === adj || facts.parts === (adj | noun)) return openChance.adjective;
  if ((facts.parts & adv) !== 0 && (facts.parts & noun) === 0) return openChance.adverb;
  if (facts.parts === verb) return openChance.verb;
  return (facts.parts & verb) !== 0 ? openChance.maybeVerb : openChance.other;
}

const isCounted = (token: Token): boolean => token.isContent && !token.isNumber;

/** Nats against "this word has a rendering that the ties miss". */
function costOf(token: Token, isEnglish: boolean): number {
  return isCounted(token) ? -Math.log(chanceOf(token, isEnglish)) : 0;
}

/** What all gaps of one side share. */
export interface SideEvidence {
  readonly isEnglish: boolean;
  /** Untied content words of the other side, in order. */
  readonly otherOpen: readonly Token[];
  readonly otherOpenCost: number;
  readonly ownOpenCost: number;
  readonly ownWhole: number;
  /** Letters that the other side lacks against its expected length. */
  readonly lacking: number;
  /** Length and content words of the other side against the expected ones, in standard deviations. */
  readonly length: number;
  readonly words: number;
  /** Log-odds by `gapScore` that the side has something without counterpart. */
  readonly score: number;
}

/** Means of ln(other length / own length) and of ln(words + 1) in true translations: English says more with function words. */
const bias = {
  toEnglish: { length: -0.04, words: -0.08 },
  fromEnglish: { length: 0.07, words: 0.09 },
} as const;

/** Reads what all gaps of a side share. score: `gapScore` of the side. */
export function sideEvidence(reading: PlainReading, side: 'source' | 'target', score: number): SideEvidence {
  const [own, other] =
    side === 'source' ? [reading.source, reading.target] : [reading.target, reading.source];
  const { links } = reading;
  const [ofOwn, ofOther] =
    side === 'source' ? [links.ofSource, links.ofTarget] : [links.ofTarget, links.ofSource];
  const isEnglish = own.language === 'en';
  const isOtherEnglish = other.language === 'en';
  const usual = isEnglish ? bias.fromEnglish : isOtherEnglish ? bias.toEnglish : { length: 0, words: 0 };
  const sum = (tokens: readonly Token[], isIn: boolean): number =>
    tokens.reduce((total, token) => total + costOf(token, isIn), 0);
  const isOpen = (ties: Int16Array) => (token: Token) => isCounted(token) && (ties[token.index] ?? -1) < 0;
  const otherOpen = other.tokens.filter(isOpen(ofOther));
  const [n, m] = [own, other].map((one) => one.tokens.filter((token) => token.isContent).length);
  const ratio = Math.log(Math.max(1, other.text.length) / own.text.length);
  return {
    isEnglish,
    otherOpen,
    otherOpenCost: sum(otherOpen, isOtherEnglish),
    ownOpenCost: sum(own.tokens.filter(isOpen(ofOwn)), isEnglish),
    ownWhole: sum(own.tokens, isEnglish),
    lacking: own.text.length * Math.exp(usual.length) - other.text.length,
    length: (ratio - usual.length) / Math.sqrt(0.006 + 2.2 / own.text.length),
    words: (Math.log(((m ?? 0) + 1) / ((n ?? 0) + 1)) - usual.words) * Math.sqrt((n ?? 0) + 1),
    score,
  };
}

const preposition =
  /^(?:в|у|на|з|із|зі|с|со|до|від|от|за|під|под|над|при|про|о|об|по|для|без|через|між|между|к|ко|из|of|in|on|at|by|for|with|from|to|into|about|between|among|during|after|before|against|through|over|under)$/u;

/** Tokens of the other side around the place of a gap where its rendering is looked for. */
const reach = { around: 2, wide: 6, widest: 14 } as const;

/** Places on the other side of what stands before and behind a gap; -1 and the count of tokens at the ends. */
export interface Neighbours {
  readonly before: number;
  readonly after: number;
  readonly isAtEdge: boolean;
}

/** Finds them by the nearest tied content words. */
export function neighboursOf(reading: PlainReading, side: 'source' | 'target', gap: Gap): Neighbours {
  const [own, other] =
    side === 'source' ? [reading.source, reading.target] : [reading.target, reading.source];
  const { links } = reading;
  const ties = side === 'source' ? links.ofSource : links.ofTarget;
  const partner = (at: number): number | undefined => {
    if (own.tokens[at]?.isContent !== true) return undefined;
    const link = links.links[ties[at] ?? -1];
    return (side === 'source' ? link?.target : link?.source)?.[0];
  };
  const first = gap.tokens[0]?.index ?? 0;
  const last = gap.tokens.at(-1)?.index ?? 0;
  let [before, after] = [-1, other.tokens.length];
  for (let at = first - 1; at >= 0 && before < 0; at--) before = partner(at) ?? -1;
  for (let at = last + 1; at < own.tokens.length && after === other.tokens.length; at++)
    after = partner(at) ?? after;
  return { before, after, isAtEdge: first === 0 || last === own.tokens.length - 1 };
}

function isInWindow({ before, after }: Neighbours, { index }: Token): boolean {
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  return high - low > reach.widest
    ? Math.abs(index - before) <= reach.wide || Math.abs(index - after) <= reach.wide
    : index >= low - reach.around && index <= high + reach.around;
}

/** The evidence on one gap as numbers, in the order that the trees were fitted with; undefined for a gap of numbers only. */
export function gapEvidence(
  reading: PlainReading,
  side: 'source' | 'target',
  gap: Gap,
  shared: SideEvidence,
): number[] | undefined {
  const own = reading[side];
  const words = gap.tokens.filter(isCounted);
  if (words.length === 0) return undefined;
  const neighbours = neighboursOf(reading, side, gap);
  const isOtherEnglish = reading[side === 'source' ? 'target' : 'source'].language === 'en';
  const mask = words.reduce((sum, { facts }) => sum | facts.parts, 0);
  const isKin = ({ facts }: Token): boolean => (facts.parts & mask) !== 0;
  const sum = (tokens: readonly Token[]): number =>
    tokens.reduce((total, token) => total + costOf(token, isOtherEnglish), 0);
  const near = shared.otherOpen.filter((token) => isInWindow(neighbours, token));
  const costs = words.map((token) => costOf(token, shared.isEnglish));
  const cost = costs.reduce((total, one) => total + one, 0);
  const letters = gap.endOffset - gap.startOffset;
  const count = (isSuch: (token: Token) => boolean): number => words.filter(isSuch).length;
  const { noun, verb, adj, adv } = partBits;
  return [
    cost,
    words.length,
    count(({ facts }) => (facts.parts & noun) !== 0),
    count(({ facts }) => facts.parts === verb),
    count(({ facts }) => (facts.parts & (adj | noun)) === adj),
    count((token) => token.isForeignScript || (token.isCapitalised && !token.isOpening)),
    count(({ facts }) => facts.concepts.length === 0),
    count(({ facts }) => facts.isLight),
    Math.max(...costs),
    sum(near.filter(isKin)),
    sum(near.filter((token) => !isKin(token))),
    sum(shared.otherOpen.filter(isKin)),
    shared.otherOpenCost,
    shared.ownOpenCost - cost,
    shared.ownWhole,
    shared.length,
    Math.max(-1, Math.min(1.5, shared.lacking / (letters + 4))),
    letters,
    gap.isTight ? 1 : 0,
    preposition.test(own.tokens[(gap.tokens[0]?.index ?? 0) - 1]?.facts.folded ?? '') ? 1 : 0,
    neighbours.isAtEdge ? 1 : 0,
    shared.words,
    count(({ facts }) => (facts.parts & adv) !== 0),
    shared.score,
  ];
}
