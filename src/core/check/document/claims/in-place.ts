import type { PairReading } from '../../pair-reading.ts';
import type { CheckKnowledge, PairIssue } from '../../types.ts';
import { mayBothBeTrue } from '../both-true.ts';
import { overlaps } from '../../spans.ts';
import { thresholdOf } from '../../thresholds.ts';
import { anchorsOf, besideBoth } from './anchors.ts';

/** Words with content from a finding's places to what both reports say beside them; sums stand behind words of number. */
const reach = 3;
const reachOfSums = 5;
const reachOfOffices = 2;
const reachOfCountries = 2;

/** What the checks of pairs find that contradicts where it stands in one place, and the words in common that this needs. */
function leastBeside({ checkId, category, kind }: PairIssue): number | undefined {
  if (category === 'date') return 1;
  if (kind === 'currency') return 1;
  if (kind === 'relation-order' || kind === 'relation-compass') return 2;
  if (checkId === 'contrast') return 1;
  if (checkId === 'number' && (kind === undefined || kind === 'ordinal')) return 2;
  if (kind === 'office-other') return 1;
  return undefined;
}

function reachOf({ kind }: PairIssue): number {
  if (kind === 'currency') return reachOfSums;
  return kind === 'office-other' ? reachOfOffices : reach;
}

/**
 * Keeps those findings of a pair of sentences that contradict each other though the sentences share little: both reports say the
 * same right beside both places. knowledge: how far a rounded number may be off.
 */
export function conflictsInPlace(
  reading: PairReading,
  issues: readonly PairIssue[],
  knowledge: CheckKnowledge,
): PairIssue[] {
  const anchors = anchorsOf(reading);
  if (anchors.length === 0) return [];
  return issues.filter((issue) => {
    const least = leastBeside(issue);
    const [here, there] = [issue.source[0], issue.target[0]];
    if (least === undefined || here === undefined || there === undefined) return false;
    if (issue.checkId === 'number' && issue.kind === undefined) {
      if (mayBothBeTrue(reading, issue, thresholdOf(knowledge, 'number.rounding') / 100)) return false;
    }
    return besideBoth(reading, anchors, [here, there], reachOf(issue)) >= least;
  });
}

/** Keeps countries that stand in each other's place right beside words that both reports have: «грецькі літаки», “Italian planes”. */
export const countriesInPlace = (reading: PairReading, issues: readonly PairIssue[]): PairIssue[] =>
  issues
    .filter(({ source: [here], target: [there] }) => {
      if (here === undefined || there === undefined) return false;
      const anchors = anchorsOf(reading);
      // «Української», “Ukrainian”: the other country stands beside it.
      const isAnswered = anchors.some(
        ({ source, target }) =>
          source.some((token) => overlaps(token, here)) !== target.some((token) => overlaps(token, there)),
      );
      return !isAnswered && besideBoth(reading, anchors, [here, there], reachOfCountries) > 0;
    })
    .map((issue) => ({ ...issue, severity: 'minor', tier: 'more' }));
