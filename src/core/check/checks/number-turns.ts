import { lettered } from '../../text/lettered.ts';
import { observe } from '../issues.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { readCalendar } from '../values/calendar.ts';
import type { ReadNumber } from '../values/quantities.ts';
import { timeBoundAt } from '../values/time-bounds.ts';
import type { Span } from '../../model.ts';

// Equal numbers that the words beside them turn round: “minus 15” and “15”, “until 2027” and “since 2027”.

const cold = /мороз|нижче|ниже|мінус|минус|minus|below|negative|sub-?zero|freez|frost/iu;
const belowZero = lettered.iu`^(?:\s?°\s?[CСFФ]?|\s+(?:градус\p{L}*|degrees?))?(?:\s+(?:за Цельсієм|Цельсія|по Цельсию|Цельсия|Celsius|Fahrenheit))?\s+(?:below (?:zero|freezing)|нижче (?:нуля|0)|ниже (?:нуля|0)|морозу|мороза)(?!\p{L})`;

/** Degrees below zero here and above it there. */
export function signIssue(reading: PairReading, a: ReadNumber, b: ReadNumber): PairIssue[] {
  const { source, target } = reading;
  if (a.value === 0 || Math.abs(a.value) !== Math.abs(b.value)) return [];
  const [here, there] = [isBelow(source, a), isBelow(target, b)];
  if (here === there || !(isOfDegrees(source, a) || isOfDegrees(target, b))) return [];
  if (isDeviation(source, a) || isDeviation(target, b)) return [];
  if (cold.test(here ? target.text : source.text)) return [];
  return [turned(reading, a, b, 'sign')];
}

/** Two numbers that stand for each other and are not the same. */
function turned(
  { source, target }: PairReading,
  a: ReadNumber,
  b: ReadNumber,
  kind: 'sign' | 'clock',
): PairIssue {
  return {
    checkId: 'number',
    category: 'number',
    kind,
    severity: 'major',
    tier: 'shown',
    source: [a],
    target: [b],
    message: observe('check.number.differ', [source, a], [target, b], {
      sourceValue: a.value,
      targetValue: b.value,
    }),
  };
}

const isBelow = ({ text }: SideReading, { value, endOffset }: ReadNumber): boolean =>
  value < 0 || belowZero.test(text.slice(endOffset, endOffset + 50));

/** A temperature: by its unit, or by the word “minus”. */
const isOfDegrees = ({ text }: SideReading, { unit, value, startOffset, endOffset }: ReadNumber): boolean =>
  unit?.dimension === 'temperature' ||
  (unit === undefined && value < 0 && /^(?:м[иі]нус|minus)/iu.test(text.slice(startOffset, endOffset)));

/** “61 plus or minus 9”: how far off a measure may be is not below zero. */
const isDeviation = ({ text }: SideReading, { startOffset }: ReadNumber): boolean =>
  /(?:±|\+\/|plus(?: or| and|\/)?|плюс[\s-]*(?:чи|або|или)?)[\s-]*$/iu.test(text.slice(0, startOffset));

const beforeNoon = lettered.iu`^(?:[:.]\d\d)?\s?(?:a\.?\s?m(?![\p{L}\d])|ранку|утра|ночі|ночи)`;

/** An hour past noon by twenty-four hours here, and one that says that it is before noon there: 15:30, “3:30 a.m.”. */
export function clockIssue(reading: PairReading, a: ReadNumber, b: ReadNumber): PairIssue[] {
  const { source, target } = reading;
  const isLater = a.value > b.value;
  const [late, early] = isLater ? [a, b] : [b, a];
  if (!(a.isTime || b.isTime) || late.value - early.value !== 12 || late.value > 23) return [];
  if (!beforeNoon.test((isLater ? target : source).text.slice(early.endOffset, early.endOffset + 12)))
    return [];
  return [turned(reading, a, b, 'clock')];
}

const isYear = ({ number, value }: ReadNumber): boolean =>
  number.form === 'digits' && Number.isInteger(value) && value >= 1000 && value <= 2100;

/** One year or month that ends a time here and begins it there. */
export function timeIssues(
  reading: PairReading,
  matched: readonly (readonly [ReadNumber, ReadNumber])[],
): PairIssue[] {
  const { source, target } = reading;
  const years = matched.filter(([a, b]) => isYear(a) && isYear(b));
  const [left, right] = [readCalendar(source, 'month'), readCalendar(target, 'month')];
  const months = left.flatMap((month): (readonly [Span, Span])[] => {
    const same = right.filter(({ ordinal }) => ordinal === month.ordinal);
    const isOnce = left.filter(({ ordinal }) => ordinal === month.ordinal).length === 1;
    return same[0] !== undefined && same.length === 1 && isOnce ? [[month, same[0]]] : [];
  });
  for (const [a, b] of [...months, ...years]) {
    const [here, there] = [timeBoundAt(source, a), timeBoundAt(target, b)];
    if (here === undefined || there === undefined || here.kind === there.kind) continue;
    return [
      {
        checkId: 'number',
        category: 'date',
        kind: 'until',
        severity: 'major',
        tier: 'more',
        source: [here],
        target: [there],
        message: observe('check.number.until', [source, here], [target, there]),
      },
    ];
  }
  return [];
}
