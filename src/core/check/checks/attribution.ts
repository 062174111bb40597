import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import { findReportVerbs } from '../quotes/stances.ts';
import type { ReportVerb } from '../quotes/stances.ts';

/** Finds a reporting verb that trusts the words more or less than its counterpart: said against claimed, admitted. */
export const attributionCheck: PairCheck = {
  id: 'attribution',
  run(reading) {
    const { source, target, links } = reading;
    const left = [...findReportVerbs(source)];
    const right = [...findReportVerbs(target)];
    if (reading.isSameLanguage || left.length === 0 || right.length === 0) return [];
    const pairs: (readonly [ReportVerb, ReportVerb])[] = [];
    const take = (isPair: (a: ReportVerb, b: ReportVerb) => boolean): void => {
      for (const a of [...left]) {
        const b = right.find((one) => isPair(a, one));
        if (b === undefined) continue;
        pairs.push([a, b]);
        left.splice(left.indexOf(a), 1);
        right.splice(right.indexOf(b), 1);
      }
    };
    take(
      (a, b) =>
        links.links[links.ofSource[a.token] ?? -1]?.target.includes(b.token) === true &&
        a.stance === b.stance,
    );
    take((a, b) => a.stance !== 'neutral' && a.stance === b.stance);
    take(
      (a, b) =>
        a.stance === b.stance &&
        Math.abs(a.startOffset / source.text.length - b.startOffset / target.text.length) < 0.25,
    );
    take((a, b) => links.links[links.ofSource[a.token] ?? -1]?.target.includes(b.token) === true);
    take((a, b) => Math.abs(a.startOffset / source.text.length - b.startOffset / target.text.length) < 0.4);
    return pairs
      .filter(
        ([a, b]) =>
          a.stance !== b.stance && (a.stance === 'neutral' || b.stance === 'neutral' || !areNear(a, b)),
      )
      .map(([a, b]) => ({
        checkId: 'attribution',
        category: 'attribution' as const,
        kind: 'stance',
        severity: 'minor' as const,
        tier: 'more' as const,
        source: [a],
        target: [b],
        message: observe('check.attribution.stance', [source, a], [target, b], {
          sourceStance: a.stance,
          targetStance: b.stance,
        }),
      }));
  },
};

const areNear = (a: ReportVerb, b: ReportVerb): boolean =>
  [a.stance, b.stance].every((stance) => stance === 'claiming' || stance === 'boasting');
