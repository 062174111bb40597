import { addMonths, civilDay, dayNumber, daysInMonth, isoDate, weekdayOf } from './civil.ts';
import { readDayMonth, readMonth, readYear } from './date-calendar.ts';
import { readHoliday } from './date-holidays.ts';
import { calendarReading, dayReading, findWeekday, guessYear, unresolved } from './date-resolve.ts';
import type { DateReading } from './date-resolve.ts';
import { readCount, skipWords } from './date-tokens.ts';
import type { DateContext } from './date-tokens.ts';

const ofWords = new Set(['of', 'in', 'the', 'from', 'у', 'в', 'на']);
const after = new Set(['after', 'після', 'после', 'from', 'following']);

/** Reads “the last Monday of March”, «третій вівторок у вересні 2014», “20th of next month”. */
export function readNth(context: DateContext, at: number): DateReading | undefined {
  const { tokens } = context;
  const start = tokens[at]?.text === 'the' ? at + 1 : at;
  const rank = readRank(context, start);
  if (rank === undefined) return undefined;
  const target = tokens[rank.next]?.time;
  const isDay = target?.unit === 'day';
  const hasNoun = isDay || target?.weekday !== undefined;
  if (!hasNoun && !(rank.isCount && tokens[rank.next]?.text === 'of')) return undefined;
  const place = hasNoun ? rank.next + 1 : rank.next;
  const period = readMonthPeriod(context, place);
  const weekday = isDay || !hasNoun ? undefined : target?.weekday;
  if (period === undefined)
    return weekday === undefined ? undefined : nthAfterHoliday(context, rank.rank, weekday, place);
  if (period.year === undefined || period.month === undefined) return unresolved(isoDate(undefined, period.month), 'day', period.next); // prettier-ignore
  const day = nthDay(period.year, period.month, rank.rank, weekday);
  if (day === undefined) return undefined;
  return { ...calendarReading(context, { year: period.year, month: period.month, day }, period.next), isRelative: period.isRelative }; // prettier-ignore
}

function nthAfterHoliday(context: DateContext, rank: number, weekday: number, at: number): DateReading | undefined {
  if (rank < 1 || !after.has(context.tokens[at]?.text ?? '')) return undefined;
  const holiday = readHoliday(context, at + 1, 'near');
  if (holiday === undefined) return undefined;
  return dayReading(findWeekday(holiday.day, weekday, 0) + 7 * (rank - 1), holiday.next);
} // prettier-ignore

/** “third” 3, “last” −1, “fifth last” −5. */
function readRank(
  context: DateContext,
  at: number,
): { rank: number; next: number; isCount: boolean } | undefined {
  const { tokens } = context;
  const isLast = (place: number): boolean => /^(?:last|останн.+|последн.+)$/u.test(tokens[place]?.text ?? '');
  if (isLast(at)) return { rank: -1, next: at + 1, isCount: false };
  const count = readCount(context, at);
  if (count === undefined || count.value < 1 || count.value > 31) return undefined;
  if (!count.isOrdinal && !(count.isDigits && tokens[count.next]?.text === 'of')) return undefined;
  return isLast(count.next)
    ? { rank: -count.value, next: count.next + 1, isCount: false }
    : { rank: count.value, next: count.next, isCount: true };
}

interface MonthPeriod {
  readonly year?: number;
  readonly month?: number;
  readonly next: number;
  readonly isRelative: boolean;
}

/** Reads “of March 2014”, «у березні», “of next month”, “of the month”. */
function readMonthPeriod(context: DateContext, at: number): MonthPeriod | undefined {
  const { tokens, today } = context;
  const place = skipWords(context, at, ofWords);
  const month = tokens[place]?.time?.month;
  if (month !== undefined) {
    const year = readYear(context, place + 1);
    if (year !== undefined) return { year: year.year, month, next: year.next, isRelative: false };
    if (today === undefined) return { month, next: place + 1, isRelative: true };
    return { year: guessYear(today, { month, day: 28 }), month, next: place + 1, isRelative: true };
  }
  const direction = tokens[place]?.time?.direction;
  const isPlain = tokens[place]?.time?.unit === 'month' && tokens[place - 1]?.text === 'the';
  if (!isPlain && (direction === undefined || tokens[place + 1]?.time?.unit !== 'month')) return undefined;
  const next = isPlain ? place + 1 : place + 2;
  if (today === undefined) return { next, isRelative: true };
  return { ...civilDay(addMonths(today, direction ?? 0)), next, isRelative: true };
}

function nthDay(year: number, month: number, rank: number, weekday: number | undefined): number | undefined {
  const length = daysInMonth(year, month);
  const days = Array.from({ length }, (_, index) => index + 1).filter(
    (day) => weekday === undefined || weekdayOf(dayNumber({ year, month, day })) === weekday,
  );
  return days.at(rank > 0 ? rank - 1 : rank);
}

/** Reads “the closest Monday to Oct 5th”. */
export function readClosest(context: DateContext, at: number): DateReading | undefined {
  const { tokens } = context;
  const start = tokens[at]?.text === 'the' ? at + 1 : at;
  const rank = tokens[start]?.text === 'closest' ? undefined : readCount(context, start);
  const place = rank?.isOrdinal === true ? rank.next : start;
  const weekday = tokens[place + 1]?.time?.weekday;
  if (tokens[place]?.text !== 'closest' || weekday === undefined || tokens[place + 2]?.text !== 'to')
    return undefined;
  const date = readDayMonth(context, place + 3) ?? readMonth(context, place + 3);
  if (date === undefined || date.grain !== 'day' || !date.isResolved) return undefined;
  const [year = 0, month = 1, day = 1] = date.value.split('-').map(Number);
  const target = dayNumber({ year, month, day });
  const near = [findWeekday(target + 1, weekday, -1), findWeekday(target, weekday, 0)];
  const all = [...near, (near[0] ?? 0) - 7, (near[1] ?? 0) + 7].sort((a, b) => Math.abs(a - target) - Math.abs(b - target)); // prettier-ignore
  const found = all[(rank?.value ?? 1) - 1];
  return found === undefined ? undefined : dayReading(found, date.next);
}
