import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { PairIssue } from '../types.ts';
import { findGaps } from '../words/gaps.ts';
import type { Gap } from '../words/gaps.ts';
import { extentScore, isUnrelated } from '../words/extent-score.ts';

/** Finds sentences, clauses and phrases that one side has and the other has not, and pairs that share nothing. */
export const extentCheck: PairCheck = {
  id: 'extent',
  run(reading) {
    if (isUnrelated(reading)) return [misaligned(reading)];
    return [...missing(reading, 'source'), ...missing(reading, 'target')];
  },
};

/** Log-odds from which a finding is listed, and from which it is shown. */
const listed = { omission: 1.15, addition: 1.7 } as const;
const shown = { omission: 3, addition: 3.2 } as const;

function missing(reading: PairReading, side: 'source' | 'target'): PairIssue[] {
  const category = side === 'source' ? 'omission' : 'addition';
  const gaps = findGaps(reading, side);
  const score = extentScore(reading, side, gaps);
  if (score < listed[category]) return [];
  const gap = gaps.reduce<Gap | undefined>(
    (best, one) => (best === undefined || one.cost - one.otherCost > best.cost - best.otherCost ? one : best),
    undefined,
  );
  if (gap === undefined) return [];
  const span: Span = { startOffset: gap.startOffset, endOffset: gap.endOffset };
  const place: Span = { startOffset: gap.place, endOffset: gap.place };
  return [
    {
      checkId: 'extent',
      category,
      kind: kindOf(reading, side, gap),
      severity: 'major',
      tier: score >= shown[category] ? 'shown' : 'more',
      source: [side === 'source' ? span : place],
      target: [side === 'source' ? place : span],
      message: observe(
        `check.${category}.found`,
        [reading.source, side === 'source' ? span : undefined],
        [reading.target, side === 'target' ? span : undefined],
      ),
    },
  ];
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
