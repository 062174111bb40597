import type { Gap } from './gaps.ts';
import { gapEvidence, sideEvidence } from './gap-evidence.ts';
import { gapTreeScore } from './gap-trees.ts';
import type { PlainReading } from './plain.ts';

/** Log-odds from which a gap is listed, by the own side's language: about 1.5, 1.5 and 0.8 in 100 clean pairs each. */
const listed = { en: -1.84, uk: -0.26, ru: 1.1 } as const;
/** Gaps told of one side: a third one in a row of text says that the whole is a free rendering. */
const most = 2;

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
  const shared = sideEvidence(reading, side, score);
  return gaps
    .flatMap((gap) => {
      const evidence = gapEvidence(reading, side, gap, shared);
      if (evidence === undefined) return [];
      const odds = gapTreeScore(evidence, shared.isEnglish);
      return odds >= listed[language] + margin ? [{ gap, odds }] : [];
    })
    .sort((a, b) => b.odds - a.odds)
    .slice(0, most)
    .map(({ gap }) => gap);
}
