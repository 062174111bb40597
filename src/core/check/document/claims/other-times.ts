import { observe } from '../../issues.ts';
import type { PairReading } from '../../pair-reading.ts';
import type { CheckText, PairIssue } from '../../types.ts';
import { anchorsOf, besideBoth } from './anchors.ts';
import { areOtherDays, areOtherHours, readMoments } from './moments.ts';
import type { Moment } from './moments.ts';

/** Words with content from a time to what both reports say beside it, and words in common where each sentence names one time. */
const reach = 4;
const leastOfOnly = 2;

/**
 * Finds times at which two reports put one thing: hours, days, months and years that exclude each other. Days of the week, dates
 * and “yesterday” are compared by the dates of publication. texts: the two reports.
 */
export function findOtherTimes(
  reading: PairReading,
  texts: readonly [Pick<CheckText, 'provenance'>, Pick<CheckText, 'provenance'>],
): PairIssue[] {
  const { source, target } = reading;
  const left = readMoments(source, texts[0].provenance.publicationDate);
  const right = readMoments(target, texts[1].provenance.publicationDate);
  if (left.length === 0 || right.length === 0) return [];
  const isHour = ({ minutes }: Moment): boolean => minutes !== undefined;
  const isDay = ({ date, weekday }: Moment): boolean => date !== undefined || weekday !== undefined;
  return [
    ...clash(reading, [left.filter(isHour), right.filter(isHour)], areOtherHours).map(([a, b]) =>
      asIssue(reading, [a, b], 'time'),
    ),
    ...clash(reading, [left.filter(isDay), right.filter(isDay)], areOtherDays).map(([a, b]) =>
      asIssue(reading, [a, b], 'day'),
    ),
  ];
}

/** The first two times that exclude each other beside the same words, where neither may be any of the other sentence. */
function clash(
  reading: PairReading,
  [left, right]: readonly [readonly Moment[], readonly Moment[]],
  areOther: (a: Moment, b: Moment) => boolean,
): readonly (readonly [Moment, Moment])[] {
  const anchors = anchorsOf(reading);
  const open = left.filter((a) => right.every((b) => areOther(a, b)));
  const openThere = right.filter((b) => left.every((a) => areOther(a, b)));
  const isOnly = left.length === 1 && right.length === 1 && anchors.length >= leastOfOnly;
  for (const a of open)
    for (const b of openThere) if (isOnly || besideBoth(reading, anchors, [a, b], reach) > 0) return [[a, b]];
  return [];
}

const asIssue = (
  { source, target }: PairReading,
  [a, b]: readonly [Moment, Moment],
  kind: 'time' | 'day',
): PairIssue => ({
  checkId: 'date',
  category: 'date',
  kind,
  severity: 'minor',
  tier: 'more',
  source: [a],
  target: [b],
  message: observe(kind === 'time' ? 'check.date.time' : 'check.date.day', [source, a], [target, b]),
});

/** True where the two sentences speak of other times, each of its own: “opened in March”, «закрили у квітні» may both be. */
export function areAtOtherTimes({ source, target }: PairReading): boolean {
  const [left, right] = [readMoments(source, undefined), readMoments(target, undefined)];
  const isOther = (a: Moment, b: Moment): boolean => areOtherDays(a, b) || areOtherHours(a, b);
  return left.length * right.length > 0 && left.every((a) => right.every((b) => isOther(a, b)));
}
