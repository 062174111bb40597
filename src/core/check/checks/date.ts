import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { PairIssue } from '../types.ts';
import { readHalfHours } from '../values/half-hours.ts';
import { readCalendar } from '../values/calendar.ts';
import type { CalendarWord } from '../values/calendar.ts';

/** Finds months and weekdays that differ. Day and year numbers are the number check's. */
export const dateCheck: PairCheck = {
  id: 'date',
  run(reading) {
    return [
      ...(['month', 'weekday'] as const).flatMap((kind) => compareCalendar(reading, kind)),
      ...compareHalfHours(reading),
    ];
  },
};

function compareCalendar(reading: PairReading, kind: CalendarWord['kind']): PairIssue[] {
  const { source, target } = reading;
  const left = readCalendar(source, kind);
  const right = readCalendar(target, kind);
  // A month in figures (12.07.2024) or a day of the week left out is no conflict.
  if (left.length === 0 || right.length === 0) return [];
  const isNamed = (words: readonly CalendarWord[], word: CalendarWord): boolean =>
    words.some((other) => other.ordinal === word.ordinal);
  // A day named twice here and once there is the same day.
  let leftOnly = left.filter((word) => !isNamed(right, word));
  let rightOnly = right.filter((word) => !isNamed(left, word));
  // A day that nobody names there stands against a second mention here: «неділя … неділя», “Sunday … Wednesday”.
  if (leftOnly.length === 0 && rightOnly.length > 0) leftOnly = surplusOf(left, right);
  else if (rightOnly.length === 0 && leftOnly.length > 0) rightOnly = surplusOf(right, left);
  const issues: PairIssue[] = [];
  const count = Math.max(leftOnly.length, rightOnly.length);
  for (let at = 0; at < count; at++) {
    const own = leftOnly[at];
    const other = rightOnly[at];
    if (own === undefined || other === undefined) continue;
    issues.push({
      checkId: 'date',
      category: 'date',
      kind,
      severity: 'major',
      tier: 'shown',
      source: [own],
      target: [other],
      message: observe(`check.date.${kind}`, [source, own], [target, other]),
    });
  }
  return issues;
}

/** Mentions beyond as many as the other side has. */
function surplusOf(own: readonly CalendarWord[], other: readonly CalendarWord[]): CalendarWord[] {
  const seen = new Map<number, number>();
  return own.filter(({ ordinal }) => {
    const count = (seen.get(ordinal) ?? 0) + 1;
    seen.set(ordinal, count);
    return count > other.filter((word) => word.ordinal === ordinal).length;
  });
}

/** «пів на одинадцяту» is half past ten. */
function compareHalfHours(reading: PairReading): PairIssue[] {
  const { source, target } = reading;
  const left = readHalfHours(source);
  if (left.length === 0) return [];
  const right = readHalfHours(target);
  const [a, b] = [left[0], right[0]];
  if (a === undefined || b === undefined || left.length + right.length > 2 || a.hour === b.hour) return [];
  return [
    {
      checkId: 'date',
      category: 'date',
      kind: 'time',
      severity: 'major',
      tier: 'shown',
      source: [a],
      target: [b],
      message: observe('check.date.time', [source, a], [target, b]),
    },
  ];
}
