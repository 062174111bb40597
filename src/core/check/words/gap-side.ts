import type { Token } from '../reading.ts';
import { readClasses } from './joints.ts';
import type { Joints } from './joints.ts';
import { isCounted } from './open-rates.ts';
import type { OpenRates } from './open-rates.ts';
import type { PlainReading, PlainSide } from './plain.ts';
import { partBits } from './word-parts.ts';

/** What was counted on true translations. */
export interface GapKnowledge {
  readonly rates: OpenRates;
  readonly joints: Joints;
}

/** How the words of a side are joined, where it is in English. */
export interface SideJoints {
  /** Nats against each class behind the two before it. */
  readonly surprises: readonly number[];
  /** Shape tokens: where in `surprises` each stands. */
  readonly places: readonly number[];
  readonly mean: number;
  readonly most: number;
}

/** What all gaps of one side share. */
export interface SideEvidence {
  readonly own: PlainSide;
  readonly other: PlainSide;
  readonly ofOwn: Int32Array;
  readonly ofOther: Int32Array;
  /** Best quality at which each own word could be tied, taken or not. */
  readonly bestOfOwn: Float32Array;
  /** For each own token the first token that it is tied to; −1 = none. */
  readonly partners: readonly number[];
  readonly qualities: readonly number[];
  readonly isEnglish: boolean;
  /** Shape tokens: nats against "it has a rendering that the ties miss". */
  readonly ownCosts: readonly number[];
  readonly otherCosts: readonly number[];
  /** Untied content words of the other side, in order. */
  readonly otherOpen: readonly Token[];
  readonly otherOpenCost: number;
  readonly otherWhole: number;
  readonly ownOpenCost: number;
  readonly ownWhole: number;
  /** Untied counted words of the own side. */
  readonly ownOpenCount: number;
  /** Letters that the other side lacks against its expected length. */
  readonly lacking: number;
  /** Length and content words of the other side against the expected ones, in standard deviations. */
  readonly length: number;
  readonly words: number;
  /** Counted words of each side. */
  readonly ownCount: number;
  readonly otherCount: number;
  /** By nouns, verbs, adjectives: how many more than there, how many untied here, how many untied there. */
  readonly parts: readonly number[];
  /** Marks of punctuation more than there. */
  readonly marks: number;
  /** Opening brackets more than there. */
  readonly brackets: number;
  readonly joints: SideJoints | undefined;
  /** Log-odds by `gapScore` that the side has something without counterpart. */
  readonly score: number;
}

/** Means of ln(other length / own length) and of ln(words + 1) in true translations: English says more with function words. */
const bias = {
  toEnglish: { length: -0.04, words: -0.08 },
  fromEnglish: { length: 0.07, words: 0.09 },
  same: { length: 0, words: 0 },
} as const;

/** The usual ln(other length / own length) of a true translation. */
export function usualOf(
  own: Pick<PlainSide, 'language'>,
  other: Pick<PlainSide, 'language'>,
): { readonly length: number; readonly words: number } {
  if (own.language === 'en') return bias.fromEnglish;
  return other.language === 'en' ? bias.toEnglish : bias.same;
}

/** Variance of ln(length ratio) in true translations: of any text, and of one of a single letter (measured on clean pairs). */
const lengthVariance = { always: 0.006, ofLetter: 2.2 } as const;

/** How far a length is from what a text of `letters` letters is translated to, in standard deviations. */
export function lengthDeviation(otherLetters: number, letters: number, usual: number): number {
  const whole = Math.max(1, letters);
  const spread = Math.sqrt(lengthVariance.always + lengthVariance.ofLetter / whole);
  return (Math.log(Math.max(1, otherLetters) / whole) - usual) / spread;
}

/** Reads what all gaps of a side share. score: `gapScore` of the side. */
export function sideEvidence(
  reading: PlainReading,
  side: 'source' | 'target',
  { score, knowledge }: { readonly score: number; readonly knowledge: GapKnowledge },
): SideEvidence {
  const isSource = side === 'source';
  const [own, other] = isSource ? [reading.source, reading.target] : [reading.target, reading.source];
  const { links } = reading;
  const [ofOwn, ofOther] = isSource ? [links.ofSource, links.ofTarget] : [links.ofTarget, links.ofSource];
  // Plain lists: a typed one costs more to make than such short ones save.
  const partners: number[] = [];
  const qualities: number[] = [];
  for (let at = 0; at < own.tokens.length; at++) {
    const link = links.links[ofOwn[at] ?? -1];
    partners.push((isSource ? link?.target : link?.source)?.[0] ?? -1);
    qualities.push(Math.fround(link?.quality ?? 0));
  }
  const here = countSide(own, ofOwn, knowledge.rates);
  const there = countSide(other, ofOther, knowledge.rates);
  const usual = usualOf(own, other);
  const [n, m] = [here.content, there.content];
  return {
    own, other, ofOwn, ofOther, partners, qualities, score,
    bestOfOwn: isSource ? links.bestOfSource : links.bestOfTarget,
    isEnglish: own.language === 'en',
    ownCosts: here.rounded,
    otherCosts: there.rounded,
    otherOpen: there.open,
    otherOpenCost: there.openCost,
    otherWhole: there.whole,
    ownOpenCost: here.openCost,
    ownWhole: here.whole,
    ownOpenCount: here.open.length,
    lacking: own.text.length * Math.exp(usual.length) - other.text.length,
    length: lengthDeviation(other.text.length, own.text.length, usual.length),
    words: (Math.log((m + 1) / (n + 1)) - usual.words) * Math.sqrt(n + 1),
    ownCount: here.count,
    otherCount: there.count,
    parts: partsOf(here, there),
    marks: here.marks - there.marks,
    brackets: here.brackets - there.brackets,
    joints: other.language === 'en' ? readJoints(other, knowledge.joints) : undefined,
  }; // prettier-ignore
}

function partsOf(here: SideCount, there: SideCount): number[] {
  const parts: number[] = [];
  for (let at = 0; at < here.parts.length; at++)
    parts.push(
      (here.parts[at] ?? 0) - (there.parts[at] ?? 0),
      here.openParts[at] ?? 0,
      there.openParts[at] ?? 0,
    );
  return parts;
}

const isMark = Uint8Array.from({ length: 128 }, (_, code) =>
  ',;:()'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Commas, semicolons, colons, brackets and long dashes. */
function marksIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 ? isMark[code] === 1 : code === 0x2013 || code === 0x2014) count++;
  }
  return count;
}

/** What one side says by itself. */
export interface SideCount {
  /** Shape tokens: nats against "it has a rendering that the ties miss"; rounded as the trees were fitted. */
  readonly costs: readonly number[];
  readonly rounded: readonly number[];
  /** Content words, values both sides have left out. */
  readonly content: number;
  readonly marks: number;
  readonly brackets: number;
  readonly open: readonly Token[];
  readonly openCost: number;
  readonly whole: number;
  readonly count: number;
  /** Nouns, verbs, adjectives; the first and last may be something else too. */
  readonly parts: readonly number[];
  readonly openParts: readonly number[];
}

/** Both directions ask for both sides; a cache, not state. */
const counted = new WeakMap<
  PlainSide,
  { readonly ties: Int32Array; readonly rates: OpenRates; readonly count: SideCount }
>();

/** Counts a side once. ties: its own. */
export function countSide(side: PlainSide, ties: Int32Array, rates: OpenRates): SideCount {
  const known = counted.get(side);
  if (known?.ties === ties && known.rates === rates) return known.count;
  const count = readCount(side, ties, rates);
  counted.set(side, { ties, rates, count });
  return count;
}

function readCount({ text, tokens, language }: PlainSide, ties: Int32Array, rates: OpenRates): SideCount {
  const costs: number[] = [];
  const rounded: number[] = [];
  let content = 0;
  const open: Token[] = [];
  let [openCost, whole, count] = [0, 0, 0];
  const [parts, openParts] = [
    [0, 0, 0],
    [0, 0, 0],
  ];
  const add = (part: number, isOpen: boolean): void => {
    parts[part] = (parts[part] ?? 0) + 1;
    if (isOpen) openParts[part] = (openParts[part] ?? 0) + 1;
  };
  for (const token of tokens) {
    if (token.isContent) content++;
    const cost = rates.costOf(token, language);
    costs.push(cost);
    rounded.push(Math.fround(cost));
    if (!isCounted(token)) continue;
    const isOpen = (ties[token.index] ?? -1) < 0;
    whole += cost;
    count++;
    if (isOpen) {
      open.push(token);
      openCost += cost;
    }
    const own = token.facts.parts;
    if ((own & partBits.noun) !== 0) add(0, isOpen);
    if (own === partBits.verb) add(1, isOpen);
    if ((own & partBits.adj) !== 0) add(2, isOpen);
  }
  const [marks, brackets] = [marksIn(text), text.split('(').length - 1];
  return { costs, rounded, content, marks, brackets, open, openCost, whole, count, parts, openParts };
}

function readJoints(side: PlainSide, joints: Joints): SideJoints {
  const { classes, places } = readClasses(side);
  const surprises: number[] = [];
  let [sum, most] = [0, 0];
  for (let at = 0; at < classes.length; at++) {
    const one = at === 0 ? 0 : joints.surprise(classes[at - 2] ?? 0, classes[at - 1] ?? 0, classes[at] ?? 0);
    surprises.push(one);
    sum += one;
    if (one > most) most = one;
  }
  return { surprises, places, mean: sum / surprises.length, most };
}
