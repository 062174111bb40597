import { unrelatedModel } from '../data/unrelated.data.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { figuresOf } from '../sentences/figures.ts';
import { lengthDeviation, usualOf } from './gap-side.ts';
import type { WordLinks } from './link.ts';
import { fittedRates, isCounted } from './open-rates.ts';
import { slotQuality } from './slots.ts';

/** What each number of the evidence on a pair is. */
export const unrelatedNames = [
  // Share of a side's weight that ties save: of the looser side, of the other, times ln of the words.
  'lowShare', 'highShare', 'lowBySize',
  // A word of the shorter side, in nats: all ties; a word of both sides: rare ones tied, rare ones untied.
  'worth', 'rareTied', 'rareOpen',
  'namesTied', 'namesOpen', 'nameShare', 'figures', 'loneFigures',
  // Share of tied words in one order, mean way between them as a share of the text, lengths, ln of the words.
  'order', 'stray', 'length', 'size', 'isNear',
] as const; // prettier-ignore

/** Log-odds as a sum: base plus weight times evidence. */
export interface UnrelatedModel {
  readonly base: number;
  readonly weights: Readonly<Record<(typeof unrelatedNames)[number], number>>;
}

/** Fewest words of a side that say anything. */
const leastWords = 4;
/** Shares of words with a tie from which nobody doubts that the sides belong together: of both sides, of one. */
const sureShares = { both: 0.4, one: 0.6 } as const;
/** Log-odds from which the sides belong to different places; short sentences are rendered freely as wholes. */
const unrelatedMarks = { usual: 4.25, short: 6, shortWords: 9 } as const;
/** Nats of an untied cost from which a word is rare. */
const rareCost = 1.5;
/** Nats of a tie by itself, and what each end's cost adds. */
const tieWorth = { always: 1.2, rare: 0.3 } as const;
/** More of these say no more. */
const most = { namesTied: 4, namesOpen: 6, figures: 3, loneFigures: 4, length: 6 } as const;
/** What no tie says of order and place. */
const unknownOrder = { order: 0.5, stray: 0.4, leastPairs: 3 } as const;

const sizeAt = unrelatedNames.indexOf('size');
const weights = unrelatedNames.map((name) => unrelatedModel.weights[name]);

/** True where the sides seem to belong to different places of their texts, although both say something. */
export function isUnrelated(reading: PairReading): boolean {
  const { source, target, links } = reading;
  const [here, there] = [shareWithTies(source, links.ofSource), shareWithTies(target, links.ofTarget)];
  if (Math.min(here, there) >= sureShares.both || Math.max(here, there) >= sureShares.one) return false;
  const evidence = unrelatedEvidence(reading);
  if (evidence === undefined) return false;
  const odds = evidence.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), unrelatedModel.base);
  return odds >= unrelatedMarkOf(evidence);
}

/** Log-odds that a pair must reach. evidence: its own. */
export function unrelatedMarkOf(evidence: readonly number[]): number {
  const { usual, short, shortWords } = unrelatedMarks;
  return (evidence[sizeAt] ?? 0) < Math.log(shortWords) ? short : usual;
}

/** Share of the content words of a side that have a tie; 1 where they are too few to say anything. */
function shareWithTies({ tokens }: SideReading, ties: Int32Array): number {
  let [content, tied] = [0, 0];
  for (const token of tokens) {
    if (!token.isContent) continue;
    content++;
    if ((ties[token.index] ?? -1) >= 0) tied++;
  }
  return content < leastWords ? 1 : tied / content;
}

/** What one side has tied and untied. */
interface SideSum {
  readonly words: number;
  /** Nats of its words, and of the tied ones. */
  readonly whole: number;
  readonly tied: number;
  readonly rareTied: number;
  readonly rareOpen: number;
  readonly namesTied: number;
  readonly namesOpen: number;
}

/** The evidence in the order of `unrelatedNames`; undefined where a side is too short to say anything. */
export function unrelatedEvidence({ source, target, links }: PairReading): number[] | undefined {
  const [a, b] = [sumSide(source, links, links.ofSource), sumSide(target, links, links.ofTarget)];
  const least = Math.min(a.words, b.words);
  if (least < leastWords) return undefined;
  const [here, there] = [a.tied / Math.max(0.1, a.whole), b.tied / Math.max(0.1, b.whole)];
  const low = Math.min(here, there);
  const size = Math.log(least);
  const [tiedNames, openNames] = [a.namesTied + b.namesTied, a.namesOpen + b.namesOpen];
  const [left, right] = [figuresOf(source.text), figuresOf(target.text)];
  const shared = left.filter((one) => right.includes(one)).length;
  const { worth, order, stray } = tiesOf(source, target, links);
  const length = lengthDeviation(target.text.length, source.text.length, usualOf(source, target).length);
  return [
    low, Math.max(here, there), low * size,
    worth / least, (a.rareTied + b.rareTied) / (a.words + b.words), (a.rareOpen + b.rareOpen) / (a.words + b.words),
    Math.min(most.namesTied, tiedNames), Math.min(most.namesOpen, openNames), (tiedNames + 0.5) / (tiedNames + openNames + 1),
    Math.min(most.figures, shared), Math.min(most.loneFigures, left.length + right.length - 2 * shared),
    order, stray, Math.min(most.length, Math.abs(length)), size,
    source.language !== 'en' && target.language !== 'en' ? 1 : 0,
  ]; // prettier-ignore
}

/** A tie that rests on place alone tells nothing here. */
const isTie = (quality: number): boolean => quality > slotQuality;
const isName = (token: Token): boolean => token.isForeignScript || (token.isCapitalised && !token.isOpening);

function sumSide({ tokens, language }: SideReading, { links }: WordLinks, ties: Int32Array): SideSum {
  let [words, whole, tied, rareTied, rareOpen, namesTied, namesOpen] = [0, 0, 0, 0, 0, 0, 0];
  for (const token of tokens) {
    if (!isCounted(token)) continue;
    const cost = fittedRates.costOf(token, language);
    const isTied = isTie(links[ties[token.index] ?? -1]?.quality ?? 0);
    words++;
    whole += cost;
    if (isTied) tied += cost;
    if (cost >= rareCost && isTied) rareTied += cost;
    if (cost >= rareCost && !isTied) rareOpen += cost;
    if (isName(token) && isTied) namesTied++;
    if (isName(token) && !isTied) namesOpen++;
  }
  return { words, whole, tied, rareTied, rareOpen, namesTied, namesOpen };
}

/** What the ties say together: their nats, whether they keep one order, how far apart their ends stand. */
function tiesOf(
  source: SideReading,
  target: SideReading,
  { links }: WordLinks,
): { readonly worth: number; readonly order: number; readonly stray: number } {
  const places: (readonly [number, number])[] = [];
  let [worth, way, pairs, inOrder] = [0, 0, 0, 0];
  for (const link of links) {
    const [from, to] = [source.tokens[link.source[0] ?? -1], target.tokens[link.target[0] ?? -1]];
    if (from === undefined || to === undefined || !isTie(link.quality)) continue;
    if (!isCounted(from) || !isCounted(to)) continue;
    const costs = fittedRates.costOf(from, source.language) + fittedRates.costOf(to, target.language);
    worth += tieWorth.always + tieWorth.rare * costs;
    const place = [from.index / source.tokens.length, to.index / target.tokens.length] as const;
    for (const other of places) {
      pairs++;
      if ((place[0] - other[0]) * (place[1] - other[1]) > 0) inOrder++;
    }
    way += Math.abs(place[0] - place[1]);
    places.push(place);
  }
  return {
    worth,
    order: pairs < unknownOrder.leastPairs ? unknownOrder.order : (inOrder + 1) / (pairs + 2),
    stray: places.length === 0 ? unknownOrder.stray : way / places.length,
  };
}
