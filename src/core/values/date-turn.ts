import { oneOf } from '../text/word-list.ts';
import { addMonths, civilDay, isoDate } from './civil.ts';
import { dayReading, findWeekday, unresolved, weekdayInWeek } from './date-resolve.ts';
import type { DateReading } from './date-resolve.ts';
import { readCount } from './date-tokens.ts';
import type { DateContext } from './date-tokens.ts';
import type { TimeUnit } from './date-words.ts';

// Last, this and next: «минулого тижня», “next Wednesday”, “upcoming two days”.

/** Reads “next week”, «минулого місяця», «следующий вторник», “last March”. */
export function readDirection(context: DateContext, at: number): DateReading | undefined {
  const { tokens } = context;
  const direction = tokens[at]?.time?.direction;
  if (direction === undefined) return undefined;
  const target = tokens[at + 1];
  if (target?.text === '.' && tokens[at]?.text === 'след') return undefined;
  const time = target?.time;
  // “the coming days”, «наступні тижні» are no one day or week.
  const isPlural = context.language === 'en' ? /[^']s$/u.test(target?.text ?? '') && time?.weekday === undefined : /(?:і|их|іх|ими|іми|ые|ие|ых|ыми|эти|этих)$/u.test(tokens[at]?.text ?? ''); // prettier-ignore
  if (isPlural && time?.unit !== undefined) return undefined;
  if (time?.weekday !== undefined) return weekdayTurned(context, time.weekday, direction, at);
  if (
    time?.month !== undefined &&
    !(context.language === 'en' && time.isDoubtful && target?.isCapital !== true)
  )
    return monthTurned(context, { month: time.month, direction }, at + 2);
  if (time?.part !== undefined && time.unit === undefined)
    return partTurned(context, direction, time.part, at + 2);
  const named = time?.unit === 'week' ? tokens[at + 2]?.time?.weekday : undefined;
  if (named !== undefined && target?.text.endsWith("'s") === true && context.today !== undefined)
    return dayReading(weekdayInWeek(context.today, named, direction), at + 3);
  if (time?.unit !== undefined && time.amount === undefined)
    return unitTurned(context, time.unit, direction, at + 2);
  return direction === 1 ? readUpcoming(context, at) : undefined;
}

function weekdayTurned(context: DateContext, weekday: number, direction: number, at: number): DateReading {
  const { today, tokens, language } = context;
  const next = at + 2;
  if (today === undefined) return unresolved(`-W-${weekday}`, 'day', next);
  if (direction < 0) return dayReading(findWeekday(today, weekday, -1), next);
  // English “next Wednesday” is that of next week; «наступна середа» the nearest one.
  const isOfNextWeek = direction === 1 && language === 'en' && tokens[at]?.text === 'next';
  const weeks = weekdayInWeek(today, weekday, 1);
  return dayReading(isOfNextWeek ? weeks : findWeekday(today, weekday, 0), next);
}

/** Gives a month of this, the last or the next year by the reference; `years` more are added. */
export function monthTurned(
  { today }: DateContext,
  {
    month,
    direction,
    years = 0,
  }: { readonly month: number; readonly direction: number; readonly years?: number },
  next: number,
): DateReading {
  if (today === undefined) return unresolved(isoDate(undefined, month), 'month', next);
  const now = civilDay(today);
  const isAhead = month > now.month;
  const year = direction === 0 ? now.year : direction > 0 ? now.year + (isAhead ? 0 : 1) : now.year - (month < now.month ? 0 : 1); // prettier-ignore
  return { next, value: isoDate(year + years, month), grain: 'month', isRelative: true, isResolved: true };
}

/** «минулого вечора» was yesterday, «минулої ночі» ended today. */
function partTurned(context: DateContext, direction: number, part: string, next: number): DateReading {
  const isNight = part === 'night' || part === 'midnight';
  const days = direction < 0 && isNight ? 0 : direction;
  if (context.today === undefined) return unresolved(days < 0 ? '-P1D' : `P${days}D`, 'day', next);
  return dayReading(context.today + days, next);
}

/** Gives the day, week, month or year that lies so many steps from the reference. */
export function unitTurned({ today }: DateContext, unit: TimeUnit, steps: number, next: number): DateReading | undefined {
  const sign = steps < 0 ? '-' : '';
  const size = Math.abs(steps);
  if (unit === 'month' || unit === 'year') {
    if (today === undefined) return unresolved(`${sign}P${size}${unit === 'month' ? 'M' : 'Y'}`, unit, next);
    const { year, month } = civilDay(addMonths(today, steps * (unit === 'month' ? 1 : 12)));
    return { next, value: unit === 'month' ? isoDate(year, month) : isoDate(year), grain: unit, isRelative: true, isResolved: true };
  }
  if (unit === 'week') {
    if (today === undefined) return unresolved(`${sign}P${size}W`, 'week', next);
    return { ...dayReading(weekdayInWeek(today, 1, steps), next), grain: 'week' };
  }
  if (unit !== 'day') return undefined;
  return today === undefined ? unresolved(`${sign}P${size}D`, 'day', next) : dayReading(today + steps, next);
} // prettier-ignore

/** Reads “upcoming two days”: the last of them. */
function readUpcoming(context: DateContext, at: number): DateReading | undefined {
  const { tokens } = context;
  if (!oneOf`upcoming|coming|next`.has(tokens[at]?.text ?? '')) return undefined;
  const count = readCount(context, at + 1);
  const unit = count === undefined ? undefined : tokens[count.next]?.time?.unit;
  if (count === undefined || unit === undefined || count.isOrdinal) return undefined;
  return unitTurned(context, unit, unit === 'week' ? count.value - 1 : count.value, count.next + 1);
}
