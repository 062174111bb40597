import type { Span } from '../../model.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { PairIssue } from '../types.ts';
import { oddFrames } from '../words/english-frames.ts';
import { kinInRow } from '../words/kin-in-row.ts';

/** Finds frames of another language in English, and two kin words in a row. */
export const frameCheck: PairCheck = {
  id: 'grammar',
  isBySentence: true,
  run(reading) {
    return (['source', 'target'] as const).flatMap((side) => [
      ...oddFrames(reading[side]).map((span) => asIssue(reading, side, span, 'frame')),
      ...kinInRow(reading, side).map((span) => asIssue(reading, side, span, 'kin')),
    ]);
  },
};

const told = {
  frame: { category: 'usage', key: 'check.language.frame' },
  kin: { category: 'duplication', key: 'check.duplication.kin' },
} as const;

function asIssue(
  reading: PairReading,
  side: 'source' | 'target',
  span: Span,
  kind: keyof typeof told,
): PairIssue {
  const { category, key } = told[kind];
  return {
    checkId: 'grammar',
    category,
    kind,
    severity: 'minor',
    tier: 'more',
    source: side === 'source' ? [span] : [],
    target: side === 'target' ? [span] : [],
    message: { key, params: { words: reading[side].text.slice(span.startOffset, span.endOffset) } },
  };
}
