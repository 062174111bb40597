import type { Token } from '../reading.ts';
import { untiedCost } from './gaps.ts';
import type { Gap } from './gaps.ts';
import type { PlainReading, PlainSide } from './plain.ts';
import { slotQuality } from './slots.ts';

/** Mean of ln(target length / source length) in true translations, by pair. */
const lengthBias: Readonly<Record<string, number>> = {
  'uk-en': -0.04,
  'ru-en': -0.04,
  'en-ru': 0.09,
  'en-uk': 0.04,
};

/** The same of ln(content words + 1): English says more with function words. */
const wordBias: Readonly<Record<string, number>> = {
  'uk-en': -0.08,
  'ru-en': -0.08,
  'en-ru': 0.09,
  'en-uk': 0.08,
};

/** What speaks for and against "the own side says something that the other does not"; counts and sums of nats. */
export interface ExtentFeatures {
  /** The heaviest gap less the untied words in its place. */
  readonly best: number;
  /** All gaps so. */
  readonly sum: number;
  /** The heaviest stretch of untied words, tied ones inside it counting against. */
  readonly stretch: number;
  /** Most content words in one gap. */
  readonly run: number;
  /** The heaviest gap as it is. */
  readonly heaviest: number;
  /** The least of what length and ties say. */
  readonly both: number;
  /** The heaviest gap less everything untied on the other side. */
  readonly bestOfAll: number;
  /** Length ratio, in standard deviations; below 0 = the other side is short. */
  readonly length: number;
  readonly words: number;
  /** Letters that the other side lacks, by the root of the own length. */
  readonly lack: number;
  readonly names: number;
  readonly otherNames: number;
  /** Untied here less untied there, by the root of both. */
  readonly net: number;
  /** Share of the side's weight that has no tie. */
  readonly share: number;
  readonly otherShare: number;
  readonly untied: number;
  readonly otherUntied: number;
  /** Function words without a tie, by the root of all tokens. */
  readonly functionWords: number;
  readonly otherFunctionWords: number;
  /** Content words more than there. */
  readonly difference: number;
}

/** A side as the features see it. */
interface Half {
  readonly content: readonly Token[];
  readonly ties: Int32Array;
  readonly untied: number;
  readonly whole: number;
  readonly names: number;
  readonly functionWords: number;
}

const isName = (token: Token): boolean =>
  token.isForeignScript || (token.isCapitalised && !token.isOpening && !token.isNumber);

/** Both directions ask for both sides; a cache, not state. */
const halves = new WeakMap<PlainSide, Half>();

function halfOf(reading: PlainReading, side: 'source' | 'target'): Half {
  const ties = side === 'source' ? reading.links.ofSource : reading.links.ofTarget;
  const known = halves.get(reading[side]);
  if (known?.ties === ties) return known;
  const half = readHalf(reading[side], ties);
  halves.set(reading[side], half);
  return half;
}

function readHalf({ tokens }: PlainSide, ties: Int32Array): Half {
  const content: Token[] = [];
  let [untied, whole, names, loose] = [0, 0, 0, 0];
  for (const token of tokens) {
    if (token.isValue) continue;
    const isLoose = (ties[token.index] ?? -1) < 0;
    if (!token.isContent) {
      if (isLoose) loose++;
      continue;
    }
    content.push(token);
    const cost = untiedCost(token);
    whole += cost;
    if (!isLoose) continue;
    untied += cost;
    if (isName(token) && !token.isNumber) names++;
  }
  return {
    content,
    ties,
    untied,
    whole,
    names,
    functionWords: loose / Math.sqrt(Math.max(1, tokens.length)),
  };
}

/** Reads the features of one side. */
export function extentFeatures(
  reading: PlainReading,
  side: 'source' | 'target',
  gaps: readonly Gap[],
): ExtentFeatures {
  const [own, other] = [reading[side], reading[side === 'source' ? 'target' : 'source']];
  const [here, there] = [halfOf(reading, side), halfOf(reading, side === 'source' ? 'target' : 'source')];
  const most = (read: (gap: Gap) => number): number =>
    gaps.reduce((highest, gap) => Math.max(highest, read(gap)), 0);
  const net = here.untied - there.untied;
  const best = most((gap) => gap.cost - gap.otherCost);
  const key = `${own.language ?? ''}-${other.language ?? ''}`;
  const bias = lengthBias[key] ?? 0;
  const lacking = own.text.length * Math.exp(bias) - other.text.length;
  const [n, m] = [here.content.length, there.content.length];
  return {
    best,
    sum: gaps.reduce((sum, gap) => sum + Math.max(0, gap.cost - gap.otherCost), 0),
    stretch: heaviestStretch(reading, here),
    run: most((gap) => gap.contentCount),
    heaviest: most((gap) => gap.cost),
    both: Math.min(Math.max(0, lacking / 12), Math.max(0, Math.min(net, best))),
    bestOfAll: most((gap) => gap.cost - there.untied),
    length: (Math.log(other.text.length / own.text.length) - bias) / Math.sqrt(0.006 + 2.2 / own.text.length),
    words: (Math.log((m + 1) / (n + 1)) - (wordBias[key] ?? 0)) * Math.sqrt(n + 1),
    lack: Math.max(-40, Math.min(120, lacking)) / Math.sqrt(own.text.length),
    names: here.names,
    otherNames: there.names,
    net: net / Math.sqrt(here.untied + there.untied + 1),
    share: here.untied / Math.max(1, here.whole),
    otherShare: there.untied / Math.max(1, there.whole),
    untied: here.untied,
    otherUntied: there.untied,
    functionWords: here.functionWords,
    otherFunctionWords: there.functionWords,
    difference: Math.max(-5, Math.min(8, n - m)),
  };
}

/** Nats that a tied word takes from a stretch of untied ones, by the tie's kind. */
const tiedPenalty = { slot: 0.3, sure: 2.2 } as const;

function heaviestStretch(reading: PlainReading, { content, ties }: Half): number {
  let [sum, best] = [0, 0];
  for (const token of content) {
    if (token.isNumber) continue;
    const quality = reading.links.links[ties[token.index] ?? -1]?.quality ?? 0;
    sum += quality === 0 ? untiedCost(token) : quality <= slotQuality ? -tiedPenalty.slot : -tiedPenalty.sure;
    sum = Math.max(0, sum);
    best = Math.max(best, sum);
  }
  return best;
}
