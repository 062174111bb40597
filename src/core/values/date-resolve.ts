import { addMonths, civilDay, dayNumber, daysInMonth, isoDate, isoDay, weekdayOf } from './civil.ts';
import type { DateContext } from './date-tokens.ts';
import type { TimeUnit } from './date-words.ts';

/** How fine a date is. */
export type DateGrain = 'time' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** What a date rule read; `next` is the first token after it. */
export interface DateReading {
  readonly next: number;
  readonly value: string;
  readonly grain: DateGrain;
  /** It needed, or would need, the text's own date. */
  readonly isRelative: boolean;
  readonly isResolved: boolean;
  /** Last day, month or year of a range, same form as value. */
  readonly until?: string;
}

/** Fields of a calendar date; month and day count from 1. */
export interface CalendarFields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

/** Tells whether a day exists; February 29 passes without a year. */
export function isRealDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2024, month);
}

/** Gives two figures of a year their century: 74 → 1974, 14 → 2014. */
export function fullYear(short: number): number {
  return short >= 100 ? short : short < 50 ? 2000 + short : 1900 + short;
}

/** Half a year is as far as a date without its year is looked for in the past. */
const pastDays = 180;

/** Chooses the year of a date written without one: the reference's own, the next where that lies over half a year back. */
export function guessYear(today: number, { month = 1, day = 1, weekday }: CalendarFields): number {
  const { year } = civilDay(today);
  const years = [year, year + 1, year - 1, year + 2, year + 3, year - 2];
  const fits = (one: number): boolean => weekdayOf(dayNumber({ year: one, month, day })) === weekday;
  if (weekday !== undefined && years.some(fits)) return years.find(fits) ?? year;
  return dayNumber({ year, month, day }) < today - pastDays ? year + 1 : year;
}

/** Makes the reading of a calendar date; without year and reference the value stays truncated (--03-08). */
export function calendarReading(context: DateContext, fields: CalendarFields, next: number): DateReading {
  const { month, day } = fields;
  const grain = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const isRelative = fields.year === undefined;
  if (!isRelative || context.today === undefined || month === undefined)
    return { next, value: isoDate(fields.year, month, day), grain, isRelative, isResolved: !isRelative };
  const year = guessYear(context.today, fields);
  return { next, value: isoDate(year, month, day), grain, isRelative, isResolved: true };
}

/** Makes the reading of a day counted from the reference; unresolved, the value is a signed ISO duration. */
export function shiftReading(context: DateContext, days: number, next: number): DateReading {
  if (context.today === undefined)
    return unresolved(`${days < 0 ? '-' : ''}P${Math.abs(days)}D`, 'day', next);
  return dayReading(context.today + days, next);
}

/** Makes the reading of a resolved day. */
export function dayReading(day: number, next: number): DateReading {
  return { next, value: isoDay(day), grain: 'day', isRelative: true, isResolved: true };
}

/** Makes a reading that no reference resolves. */
export function unresolved(value: string, grain: DateGrain, next: number): DateReading {
  return { next, value, grain, isRelative: true, isResolved: false };
}

const minutesIn: Readonly<Partial<Record<TimeUnit, number>>> = { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10080 }; // prettier-ignore
const monthsIn: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  year: 12,
  decade: 120,
  century: 1200,
};
const letters: Readonly<Record<TimeUnit, string>> = { second: 'S', minute: 'M', hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y', decade: '0Y', century: '00Y' }; // prettier-ignore

/** One stretch of time: 5 days. */
export interface Stretch {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** Moves a day by stretches of time and says how fine the outcome is: years leave a month, all else a day. */
export function moveDay(
  from: { readonly day: number; readonly minutes: number },
  stretches: readonly Stretch[],
  sign: 1 | -1,
): { day: number; minutes: number; grain: DateGrain } {
  let { day, minutes } = from;
  for (const { amount, unit } of stretches) {
    const months = monthsIn[unit];
    if (months !== undefined) day = addMonths(day, sign * Math.round(amount * months));
    else minutes += sign * amount * (minutesIn[unit] ?? 0);
  }
  const whole = Math.floor(minutes / 1440);
  const coarsest = stretches[0]?.unit;
  const isYears =
    stretches.length === 1 && (coarsest === 'year' || coarsest === 'decade' || coarsest === 'century');
  return { day: day + whole, minutes: minutes - whole * 1440, grain: isYears ? 'month' : 'day' };
}

/** Makes the reading of “3 weeks ago”. */
export function offsetReading(
  context: DateContext,
  stretches: readonly Stretch[],
  sign: 1 | -1,
  next: number,
): DateReading {
  if (context.today === undefined) {
    const isTime = (unit: TimeUnit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';
    const write = (list: readonly Stretch[]): string =>
      list.map(({ amount, unit }) => `${amount}${letters[unit]}`).join('');
    const times = write(stretches.filter(({ unit }) => isTime(unit)));
    const days = write(stretches.filter(({ unit }) => !isTime(unit)));
    return unresolved(`${sign < 0 ? '-' : ''}P${days}${times === '' ? '' : `T${times}`}`, 'day', next);
  }
  const { day, grain } = moveDay({ day: context.today, minutes: context.minutes }, stretches, sign);
  const { year, month } = civilDay(day);
  const value = grain === 'month' ? isoDate(year, month) : isoDay(day);
  return { next, value, grain, isRelative: true, isResolved: true };
}

/** Finds a weekday: `direction` 0 = the next one after the day, −1 = the last one before it. */
export function findWeekday(from: number, weekday: number, direction: 0 | -1): number {
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  if (direction === 0) return from + (ahead === 0 ? 7 : ahead);
  return from - (ahead === 0 ? 7 : 7 - ahead);
}

/** Gives a weekday of the week that lies so many weeks from the day's own (Monday first). */
export function weekdayInWeek(from: number, weekday: number, weeks: number): number {
  return from - weekdayOf(from) + weekday + 7 * weeks;
}
