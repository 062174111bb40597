import { dayOfMonth, readDayMonth, readMonth } from './date-calendar.ts';
import { readNumericDate } from './date-numeric.ts';
import { calendarReading, dayReading, findWeekday, guessYear, unresolved, weekdayInWeek } from './date-resolve.ts'; // prettier-ignore
import type { DateReading } from './date-resolve.ts';
import { readCount, skipWords } from './date-tokens.ts';
import type { DateContext } from './date-tokens.ts';

const ofWords = new Set(['of', 'in', 'the', 'from', 'у', 'в', 'на']);
const commaAndThe = new Set([',', 'the', '.']);
const after = new Set(['after', 'після', 'после']);

/** Reads a weekday with what belongs to it: a date, “of next week”, “after next”; alone, the next such day. */
export function readWeekday(context: DateContext, at: number): DateReading | undefined {
  const { tokens, language, today } = context;
  const token = tokens[at];
  const weekday = token?.time?.weekday;
  if (token === undefined || weekday === undefined) return undefined;
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 1]?.isApart === false && token.text.length <= 5 ? at + 2 : at + 1; // prettier-ignore
  const dated = readDatedWeekday(context, weekday, dotted);
  if (dated !== undefined) return dated;
  const place = skipWords(context, dotted, ofWords);
  const direction = tokens[place]?.time?.direction;
  if (direction !== undefined && tokens[place + 1]?.time?.unit === 'week') {
    if (today === undefined) return unresolved(`-W-${weekday}`, 'day', place + 2);
    return dayReading(weekdayInWeek(today, weekday, direction), place + 2);
  }
  if (after.has(tokens[dotted]?.text ?? '') && tokens[dotted + 1]?.time?.direction === 1) {
    if (today === undefined) return unresolved(`-W-${weekday}`, 'day', dotted + 2);
    return dayReading(findWeekday(today, weekday, 0) + 7, dotted + 2);
  }
  const isAlone = tokens.slice(dotted).every((one) => one.kind === 'mark');
  const isShort = token.time?.isDoubtful === true && (at > 0 || !isAlone) && !(token.isCapital && language !== 'en' && tokens[dotted]?.text === ','); // prettier-ignore
  if (isShort) return undefined;
  const end = isAlone && at === 0 ? dotted : at + 1;
  return today === undefined
    ? unresolved(`-W-${weekday}`, 'day', end)
    : dayReading(findWeekday(today, weekday, 0), end);
}

function readDatedWeekday(context: DateContext, weekday: number, at: number): DateReading | undefined {
  const { tokens, language } = context;
  const place = skipWords(context, at, commaAndThe);
  const figures = readNumericDate(context, place);
  const date = figures ?? readDayMonth(context, place) ?? (tokens[place]?.time?.month !== undefined && language === 'en' ? readMonth(context, place) : undefined); // prettier-ignore
  if (date !== undefined && date.grain === 'day') return onWeekday(context, date, weekday, date.next);
  const day = readCount(context, place);
  if (day?.isOrdinal !== true || day.value > 31 || language !== 'en' || tokens[day.next]?.kind === 'word')
    return undefined;
  return dayOfMonth(context, day.value, day.next, weekday);
}

/** Chooses the year of a date so that it falls on the weekday named beside it. */
export function onWeekday(
  context: DateContext,
  date: DateReading,
  weekday: number,
  next: number,
): DateReading {
  if (!date.isRelative || date.until !== undefined || context.today === undefined) return { ...date, next };
  const [month = 1, day = 1] = date.value.split('-').slice(-2).map(Number);
  const fields = { year: guessYear(context.today, { month, day, weekday }), month, day };
  return { ...date, value: calendarReading(context, fields, 0).value, next };
}
