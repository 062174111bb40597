import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import { foreignSpans } from './language.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import { overlaps } from '../spans.ts';
import { thresholdOf } from '../thresholds.ts';
import type { CheckKnowledge, PairIssue } from '../types.ts';
import { findGaps } from '../words/gaps.ts';
import type { Gap } from '../words/gaps.ts';
import { loneClauses } from '../sentences/lone-clauses.ts';
import { loneSentences } from '../sentences/lone-sentences.ts';
import { movedBack, partsOf } from '../sentences/parts.ts';
import type { PairPart } from '../sentences/parts.ts';
import { extentFeatures } from '../words/extent-features.ts';
import { loadedValues } from './loaded.ts';
import { looseGap } from '../words/loose-gaps.ts';
import { withoutValues } from '../words/plain.ts';
import type { PlainReading } from '../words/plain.ts';
import { gapScore, sideMarks } from '../words/extent-score.ts';
import { isUnrelated } from '../words/unrelated.ts';

/** Finds sentences, clauses and phrases that one side has and the other has not, and pairs that share nothing. */
export const extentCheck: PairCheck = {
  id: 'extent',
  run(reading, knowledge) {
    if (isUnrelated(reading)) return [misaligned(reading)];
    const plain = withoutValues(reading, loadedValues(reading, knowledge));
    const on = { reading, plain, knowledge, margin: thresholdOf(knowledge, 'extent.margin') };
    const { source, target } = loneSentences(plain, thresholdOf(knowledge, 'extent.sentence'));
    const sentences = [
      ...source.map((one) => asIssue(reading, 'source', one, { kind: 'sentence', isShown: true })),
      ...target.map((one) => asIssue(reading, 'target', one, { kind: 'sentence', isShown: true })),
    ];
    const parts = partsOf(reading);
    if (parts.length > 1) return [...sentences, ...inParts(parts, on, sentences)];
    return [
      ...sentences,
      ...(source.length > 0 ? [] : missing(on, 'source')),
      ...(target.length > 0 ? [] : missing(on, 'target')),
    ];
  },
};

/**
 * Log-odds more that a stretch must reach in a sentence of a paragraph: a paragraph has as many stretches to doubt as it
 * has sentences. Half of what is cut out of a sentence of three is found so, at two alarms more in a hundred paragraphs.
 */
const partMargin = 0.6;

/** What the sentences of a paragraph lack, each by itself; nothing of whole sentences that are told. */
function inParts(
  parts: readonly PairPart[],
  { knowledge, margin }: ExtentCase,
  sentences: readonly PairIssue[],
): PairIssue[] {
  const meet = (some: readonly Span[], others: readonly Span[]): boolean =>
    some.some((one) => others.some((other) => overlaps(one, other)));
  const isTold = ({ source, target }: PairIssue): boolean =>
    sentences.some((one) => meet(one.source, source) || meet(one.target, target));
  return parts
    .flatMap(({ reading, starts }) => {
      const plain = withoutValues(reading, loadedValues(reading, knowledge));
      const on = { reading, plain, knowledge, margin: margin + partMargin };
      return [...missing(on, 'source'), ...missing(on, 'target')].map((issue) => movedBack(issue, starts));
    })
    .filter((issue) => !isTold(issue));
}

/** What one pair is judged by. */
interface ExtentCase {
  readonly reading: PairReading;
  readonly plain: PlainReading;
  readonly knowledge: CheckKnowledge;
  /** Added to what a stretch must reach to be told, log-odds. */
  readonly margin: number;
}

/** Stretches and clauses that one side has and the other has not. */
function missing({ reading, plain, knowledge, margin }: ExtentCase, side: 'source' | 'target'): PairIssue[] {
  const own = plain[side];
  if (own.text.length < 12 || reading[side === 'source' ? 'target' : 'source'].text.length === 0) return [];
  const gaps = findGaps(plain, side);
  const score = gapScore(extentFeatures(plain, side, gaps));
  if (own.tokens.filter((token) => token.isContent).length < thresholdOf(knowledge, 'extent.words'))
    return [];
  const heaviest =
    score < sideMarks[own.language ?? 'ru'] + margin
      ? undefined
      : gaps.reduce<Gap | undefined>(
          (best, one) =>
            best === undefined || one.cost - one.otherCost > best.cost - best.otherCost ? one : best,
          undefined,
        );
  const loose = looseGap(plain, side, gaps, { score, margin });
  // Words of another language have no ties; their own check tells of them.
  const alien = foreignSpans(reading, side, knowledge);
  const isOwn = (span: Span): boolean => !alien.some((one) => overlaps(one, span));
  const told = [heaviest, loose?.whole === heaviest ? undefined : loose?.gap]
    .filter((gap) => gap !== undefined)
    .filter(isOwn);
  const clauses = loneClauses(plain, side, margin).filter(
    (one) => isOwn(one) && !told.some((gap) => overlaps(gap, one)),
  );
  return [
    ...told.map((gap) => {
      const kind = kindOf(reading, side, gap);
      // Shorter ones are right less than three times in five, however heavy the side.
      const isLong = kind === 'clause' || kind === 'sentence';
      const isShown = isLong && gap === heaviest && score >= thresholdOf(knowledge, 'extent.shown');
      return asIssue(reading, side, gap, { kind, isShown });
    }),
    ...clauses.map((one) => asIssue(reading, side, one, { kind: 'clause', isShown: false })),
  ];
}

function asIssue(
  reading: PairReading,
  side: 'source' | 'target',
  found: Span & { readonly place: number },
  { kind, isShown }: { readonly kind: string; readonly isShown: boolean },
): PairIssue {
  const category = side === 'source' ? 'omission' : 'addition';
  const span: Span = { startOffset: found.startOffset, endOffset: found.endOffset };
  const place: Span = { startOffset: found.place, endOffset: found.place };
  return {
    checkId: 'extent',
    category,
    kind,
    severity: 'major',
    tier: isShown ? 'shown' : 'more',
    source: [side === 'source' ? span : place],
    target: [side === 'source' ? place : span],
    message: observe(
      `check.${category}.found`,
      [reading.source, side === 'source' ? span : undefined],
      [reading.target, side === 'target' ? span : undefined],
    ),
  };
}

function kindOf(reading: PairReading, side: 'source' | 'target', gap: Gap): string {
  const isSentence = reading[side].sentences.some(
    (one) =>
      gap.startOffset <= one.startOffset + 0.2 * (one.endOffset - one.startOffset) &&
      gap.endOffset >= one.endOffset - 0.2 * (one.endOffset - one.startOffset),
  );
  if (isSentence && reading[side].sentences.length > 1) return 'sentence';
  if (gap.contentCount >= 4) return 'clause';
  return gap.contentCount >= 2 ? 'phrase' : 'word';
}

function misaligned(reading: PairReading): PairIssue {
  const whole = (text: string): Span => ({ startOffset: 0, endOffset: text.length });
  const [a, b] = [whole(reading.source.text), whole(reading.target.text)];
  return {
    checkId: 'extent',
    category: 'misaligned',
    severity: 'major',
    tier: 'shown',
    source: [a],
    target: [b],
    message: observe('check.misaligned', [reading.source, a], [reading.target, b]),
  };
}
