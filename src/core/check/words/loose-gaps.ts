import { gapMarks } from '../data/gap-trees.data.ts';
import type { Gap } from './gaps.ts';
import { gapEvidence } from './gap-evidence.ts';
import { countSide, sideEvidence } from './gap-side.ts';
import type { GapKnowledge } from './gap-side.ts';
import { gapTreeScore } from './gap-trees.ts';
import { fittedJoints } from './joints.ts';
import { fittedRates } from './open-rates.ts';
import type { PlainReading } from './plain.ts';

/** Gaps told of one side: a third one in a row of text says that the whole is a free rendering. */
const most = 2;
/** Nats below which the words of a gap are light ones: nothing else makes them worth telling. */
const leastCost = 0.5;
const knowledge: GapKnowledge = { rates: fittedRates, joints: fittedJoints };

/**
 * The gaps of a side whose own words say that nothing renders them, the surest first. score: `gapScore` of the side;
 * margin: added to what must be reached (log-odds).
 */
export function looseGaps(
  reading: PlainReading,
  side: 'source' | 'target',
  gaps: readonly Gap[],
  { score, margin }: { readonly score: number; readonly margin: number },
): Gap[] {
  const { language } = reading[side];
  const other = reading[side === 'source' ? 'target' : 'source'].language;
  // Fitted on pairs with English only.
  if (language === undefined || (language === 'en') === (other === 'en')) return [];
  if (gaps.length === 0) return [];
  const ties = side === 'source' ? reading.links.ofSource : reading.links.ofTarget;
  const { costs } = countSide(reading[side], ties, knowledge.rates);
  const costOf = (gap: Gap): number => gap.tokens.reduce((sum, token) => sum + (costs[token.index] ?? 0), 0);
  const worth = gaps.filter((gap) => costOf(gap) >= leastCost);
  if (worth.length === 0) return [];
  const shared = sideEvidence(reading, side, { score, knowledge });
  return worth
    .flatMap((gap) => {
      const evidence = gapEvidence(gap, gaps, shared);
      if (evidence === undefined) return [];
      const odds = gapTreeScore(evidence, shared.isEnglish);
      return odds >= gapMarks[language] + margin ? [{ gap, odds }] : [];
    })
    .sort((a, b) => b.odds - a.odds)
    .slice(0, most)
    .map(({ gap }) => gap);
}
