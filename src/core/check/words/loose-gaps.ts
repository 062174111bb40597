import { gapMarks } from '../data/gap-trees.data.ts';
import type { Gap } from './gaps.ts';
import { sideGaps } from './gap-claims.ts';
import { gapEvidence } from './gap-evidence.ts';
import { gapParts } from './gap-parts.ts';
import { countSide, sideEvidence } from './gap-side.ts';
import type { GapKnowledge } from './gap-side.ts';
import { gapTreeScore } from './gap-trees.ts';
import type { GapJudge } from './gap-trees.ts';
import type { KnownLanguage } from '../../model.ts';
import { fittedJoints } from './joints.ts';
import { fittedRates } from './open-rates.ts';
import type { PlainReading } from './plain.ts';

/** Nats below which the words of a gap are light ones: nothing else makes them worth telling. */
const leastCost = 0.5;
const knowledge: GapKnowledge = { rates: fittedRates, joints: fittedJoints };

/** A gap, or the part of one that speaks loudest. */
export interface LooseGap {
  readonly gap: Gap;
  readonly whole: Gap;
}

/**
 * The gap of a side whose own words say most that nothing renders them; undefined where none says enough. Only one is
 * told: of two, both are free renderings as often as not. score: `gapScore` of the side; margin: added to what must be
 * reached (log-odds).
 */
export function looseGap(
  reading: PlainReading,
  side: 'source' | 'target',
  gaps: readonly Gap[],
  { score, margin }: { readonly score: number; readonly margin: number },
): LooseGap | undefined {
  const { language, text } = reading[side];
  const other = reading[side === 'source' ? 'target' : 'source'].language;
  // Fitted on pairs of two languages only.
  if (language === undefined || other === undefined || language === other) return undefined;
  if (gaps.length === 0) return undefined;
  const ties = side === 'source' ? reading.links.ofSource : reading.links.ofTarget;
  const { costs } = countSide(reading[side], ties, knowledge.rates);
  const isWorth = (gap: Gap): boolean => {
    let cost = 0;
    for (const { index } of gap.tokens) cost += costs[index] ?? 0;
    return cost >= leastCost;
  };
  if (!gaps.some(isWorth)) return undefined;
  const found = sideGaps(gaps, sideEvidence(reading, side, { score, knowledge }));
  const judges = judgesOf(language, other);
  const marks = gapMarks[side === 'source' ? 'omission' : 'addition'];
  let [best, most] = [undefined as LooseGap | undefined, margin];
  for (const [at, whole] of gaps.entries()) {
    for (const gap of candidatesOf(whole, text, language === 'en')) {
      const evidence = isWorth(gap) ? gapEvidence(gap, at, found) : undefined;
      if (evidence === undefined) continue;
      for (const judge of judges) {
        const mark = judge === 'slavic' ? marks[language === 'ru' ? 'ru' : 'uk'] : marks[judge];
        const odds = gapTreeScore(evidence, judge, mark + most) - mark;
        if (odds >= most && (best === undefined || odds > most)) [best, most] = [{ gap, whole }, odds];
      }
    }
  }
  return best;
}

/** Who judges the gaps of a side in one language beside another. */
export function judgesOf(language: KnownLanguage, other: KnownLanguage): readonly GapJudge[] {
  if (language === 'en') return ['leftOut', 'putIn'];
  return other === 'en' ? ['slavic'] : ['near'];
}

/**
 * What is weighed of a gap: itself, and in English the phrases it is made of. On Ukrainian and Russian sides phrases by
 * themselves raised more on clean sentences than they found.
 */
export const candidatesOf = (gap: Gap, text: string, isEnglish: boolean): Gap[] =>
  isEnglish ? [gap, ...gapParts(gap, text)] : [gap];
