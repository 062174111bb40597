import { oneOf } from '../text/word-list.ts';
import type { DetectedLanguage, Span } from '../model.ts';
import { dayNumber, isoDay } from './civil.ts';
import { readCentury, readDayAlone, readDayMonth, readMonth, readYears } from './date-calendar.ts';
import { mayBeHoliday, readHoliday } from './date-holidays.ts';
import { readDecadeWord, readSeasonYear, readYearInWords } from './date-named-years.ts';
import { readNumericDate } from './date-numeric.ts';
import { readAhead, readOffset } from './date-offset.ts';
import { monthTurned, readDirection, unitTurned } from './date-turn.ts';
import { readClosest, readNth } from './date-nth.ts';
import { onWeekday, readWeekday } from './date-weekday.ts';
import { dayReading, shiftReading, unresolved } from './date-resolve.ts';
import type { DateGrain, DateReading } from './date-resolve.ts';
import { readTime } from './date-time.ts';
import { dateTokens, skipWords } from './date-tokens.ts';
import type { DateContext } from './date-tokens.ts';

/** A date or time found in running text. */
export interface DateValue extends Span {
  /**
   * ISO 8601: YYYY-MM-DD, YYYY-MM, YYYY; with a time of day YYYY-MM-DDTHH:MM or THH:MM alone. Decades and centuries as
   * EDTF (199X, 19XX). Unresolved: truncated as in XSD (--03-08, --03, ---15), -W-1 for a Monday, or the signed duration
   * from the text's own date (-P1D yesterday).
   */
  readonly value: string;
  readonly grain: DateGrain;
  readonly precision: 'exact' | 'range';
  /** Last day, month or year (or time of day) of a range, in the same form. */
  readonly until?: string;
  /** The words alone do not say which date it is: “yesterday”, “Monday”, “March 8”. */
  readonly isRelative: boolean;
  /** False where it would have needed a reference that was not given. */
  readonly isResolved: boolean;
  /** Offset such as +03:00 or an IANA name, where the text names one beside a time. */
  readonly zone?: string;
}

/**
 * Finds dates, years, decades, centuries and times of day. Languages without tables yield nothing.
 * reference: the text's own date, ISO (YYYY-MM-DD, a time may follow); relative dates are counted from it, from its
 * midnight where it has no time; without it they stay unresolved. Time linear in the text.
 */
export function parseDates(
  text: string,
  language: DetectedLanguage,
  reference?: string,
): readonly DateValue[] {
  if (language !== 'uk' && language !== 'ru' && language !== 'en') return [];
  const context: DateContext = {
    text,
    language,
    tokens: dateTokens(text, language),
    ...readReference(reference),
  };
  const dates: DateValue[] = [];
  for (let at = 0; at < context.tokens.length;) {
    const found = readAt(context, at);
    if (found === undefined) at++;
    else {
      const { next, ...rest } = found;
      const startOffset = context.tokens[at]?.startOffset ?? 0;
      const endOffset = context.tokens[next - 1]?.endOffset ?? startOffset;
      dates.push({
        startOffset,
        endOffset,
        ...rest,
        precision: rest.until === undefined ? 'exact' : 'range',
      });
      at = Math.max(next, at + 1);
    }
  }
  return dates;
}

function readReference(reference: string | undefined): { today?: number; minutes: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/u.exec(reference ?? '');
  if (match === null) return { minutes: 0 };
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { today: dayNumber({ year, month, day }), minutes: hours * 60 + minutes };
}

type FullReading = DateReading & { readonly zone?: string };

/** Words that stand before a date without saying anything of it. */
const rangeMarks = new Set(['-', '–', '—', 'по', 'до', 'to', 'through', 'until', 'and', 'і', 'та', 'й', 'и']);

function readAt(context: DateContext, at: number): FullReading | undefined {
  const date = readDate(context, at);
  if (date === undefined) return readTimeAlone(context, at);
  return date.until === undefined
    ? (readRange(context, date) ?? withTime(context, date))
    : withTime(context, date);
}

/** «10 серпня – 12 вересня 2013»: the year of the last date holds for the first. */
function readRange(context: DateContext, first: DateReading): DateReading | undefined {
  const { tokens } = context;
  if (!rangeMarks.has(tokens[first.next]?.text ?? '')) return undefined;
  const place = skipWords(context, first.next, rangeMarks);
  // “and” joins two dates, it makes no range; «і до», “and until” do.
  const isAnd = place === first.next + 1 && oneOf`and|і|та|й|и`.has(tokens[first.next]?.text ?? '');
  const second = isAnd || place > first.next + 2 ? undefined : readDate(context, place);
  if (second === undefined || second.grain !== first.grain || second.until !== undefined) return undefined;
  const isInherited = first.isRelative && !second.isRelative;
  const value = isInherited ? second.value.slice(0, 4) + first.value.slice(first.value.startsWith('--') ? 1 : 4) : first.value; // prettier-ignore
  if (value > second.value && second.isResolved) return undefined;
  return {
    ...first,
    value,
    until: second.value,
    next: second.next,
    ...(isInherited ? { isRelative: false, isResolved: true } : {}),
  };
}

const timeFill = new Set([',', 'at', 'о', 'об', 'в', 'у', 'around', 'близько', 'около']);

function withTime(context: DateContext, date: DateReading): FullReading {
  const { tokens } = context;
  const part = skipWords(context, date.next, new Set(['in', 'the']));
  const word = tokens[part]?.time;
  if (date.grain === 'day' && word?.part !== undefined && (word.unit === undefined || word.amount === undefined)) return { ...date, next: part + 1 }; // prettier-ignore
  if (date.grain !== 'day') return date;
  const time = readTime(context, skipWords(context, date.next, timeFill), true);
  if (time === undefined || time.next <= date.next) return date;
  return { ...date, next: time.next, value: `${date.value}T${time.time}`, ...(time.zone === undefined ? {} : { zone: time.zone }) }; // prettier-ignore
}

function readTimeAlone(context: DateContext, at: number): FullReading | undefined {
  const { today, tokens, language } = context;
  const time = readTime(context, at, false);
  if (time !== undefined) {
    // “15:2” and scores such as 3:1 never get here: minutes have two figures.
    const head = today === undefined ? '' : isoDay(today);
    return {
      next: time.next,
      value: `${head}T${time.time}`,
      grain: 'time',
      isRelative: true,
      isResolved: today !== undefined,
      ...(time.zone === undefined ? {} : { zone: time.zone }),
      ...(time.until === undefined ? {} : { until: `${head}T${time.until}` }),
    };
  }
  const word = tokens[at]?.time;
  const isPart = word?.part !== undefined && oneOf`вранці|уранці|зранку|опівдні|вдень|удень|ввечері|увечері|вночі|уночі|опівночі|утром|вечером|ночью|полдень|полночь|днём`.has(tokens[at]?.text ?? ''); // prettier-ignore
  const hour = clockWords.get(tokens[at]?.text ?? '');
  if (
    hour !== undefined &&
    (language !== 'en' || oneOf`at|until|till|by|before|after|around|from`.has(tokens[at - 1]?.text ?? ''))
  ) {
    // prettier-ignore
    return readClockWord(context, at, hour);
  }
  if (!isPart) return undefined;
  return today === undefined ? unresolved('P0D', 'day', at + 1) : dayReading(today, at + 1);
}

/** Words that name an hour by themselves; «північ», “noon” as places and parts of a day do without. */
const clockWords: ReadonlyMap<string, string> = new Map([
  ['опівдні', '12:00'], ['опівночі', '00:00'], ['полдень', '12:00'], ['полночь', '00:00'], ['noon', '12:00'], ['midday', '12:00'], ['midnight', '00:00'],
]); // prettier-ignore

/** Reads “at midnight on 20 April”, «опівдні 3 травня», or the hour of the text's own day. */
function readClockWord(context: DateContext, at: number, hour: string): FullReading {
  const place = skipWords(context, at + 1, new Set([',', 'on', 'of', 'в', 'у']));
  const date = place > at + 3 ? undefined : readDate(context, place);
  if (date?.grain === 'day' && date.until === undefined && place <= at + 2) {
    return date.value.includes('T') ? date : { ...date, value: `${date.value}T${hour}` };
  }
  const { today } = context;
  if (today === undefined) return unresolved(`T${hour}`, 'time', at + 1);
  return { next: at + 1, value: `${isoDay(today)}T${hour}`, grain: 'time', isRelative: true, isResolved: true }; // prettier-ignore
}

/** Tries the rules that may begin with the token, the longest reading of one kind before shorter ones. */
function readDate(context: DateContext, at: number): DateReading | undefined {
  const token = context.tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'mark') return at === 0 ? readAhead(context, at) : undefined;
  if (token.kind === 'digits')
    return readNumericDate(context, at) ?? readNth(context, at) ?? readDayMonth(context, at) ?? readOffset(context, at) ?? readUpcomingCount(context, at) ?? readCentury(context, at) ?? readYears(context, at); // prettier-ignore
  return readWordDate(context, at);
}

function readWordDate(context: DateContext, at: number): DateReading | undefined {
  const { tokens, language } = context;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { time, text } = token;
  const named = readSeasonYear(context, at) ?? readDecadeWord(context, at) ?? readYearInWords(context, at);
  if (named !== undefined) return named;
  if (time?.yearShift !== undefined) return unitTurned(context, 'year', time.yearShift, at + 1);
  if (time === undefined && token.number === undefined && !leads.has(text)) {
    if (mayBeHoliday(text, language)) return readHolidayDate(context, at);
    return /^[xvixіхv]+$/u.test(text) ? readCentury(context, at) : undefined;
  }
  return (
    readHolidayDate(context, at) ?? readClosest(context, at) ?? readNth(context, at) ?? readPhrase(context, at) ??
    readDirection(context, at) ??
    (time?.weekday === undefined ? undefined : readWeekday(context, at)) ?? readDayMonth(context, at) ??
    readMonthDate(context, at) ?? readOffset(context, at) ?? readAhead(context, at) ?? readUpcomingCount(context, at) ??
    readCentury(context, at) ?? (time?.shift === undefined ? undefined : shiftReading(context, time.shift, at + 1)) ?? readDayAlone(context, at)
  ); // prettier-ignore
}

const leads = new Set(['the', 'on', 'a', 'an', 'in', 'within', 'через', 'протягом', 'протязі', 'течение', 'last', 'at', 'half', 'several', 'останній', 'останню', 'останню', 'последний', 'последнюю', 'последнее', 'останнього', 'последнего', 'остання', 'последняя', 'кілька', 'декілька', 'несколько', 'пів', 'пол', 'closest']); // prettier-ignore

/** “the day after tomorrow”, “the day before yesterday”, “at this time”. */
function readPhrase(context: DateContext, at: number): DateReading | undefined {
  const { text, tokens, language } = context;
  if (language !== 'en') return undefined;
  const rest = text.slice(tokens[at]?.startOffset ?? 0, (tokens[at]?.startOffset ?? 0) + 40);
  const match = /^(?:the\s+)?day\s+(after\s+tomorrow|before\s+yesterday)\b|^at\s+(?:this\s+time|(?:this|the)\s+moment)\b/iu.exec(rest); // prettier-ignore
  if (match === null) return undefined;
  const end = (tokens[at]?.startOffset ?? 0) + match[0].length;
  let next = at;
  while ((tokens[next]?.startOffset ?? Infinity) < end) next++;
  const shift = match[1] === undefined ? 0 : match[1].startsWith('after') ? 2 : -2;
  return shiftReading(context, shift, next);
}

/** “2 upcoming days”, “two upcoming months”. */
function readUpcomingCount(context: DateContext, at: number): DateReading | undefined {
  const { tokens } = context;
  const unit = tokens[at + 2]?.time?.unit;
  const amount = tokens[at]?.kind === 'digits' ? Number(tokens[at]?.text) : tokens[at]?.number?.value;
  if (!oneOf`upcoming|coming`.has(tokens[at + 1]?.text ?? '') || unit === undefined || amount === undefined) return undefined; // prettier-ignore
  return unitTurned(context, unit, amount, at + 3);
}

/** Reads a month with “after next” or “in a year” behind it, or a month and day with the weekday behind them. */
function readMonthDate(context: DateContext, at: number): DateReading | undefined {
  const { tokens, language } = context;
  const date = readMonth(context, at);
  if (language !== 'en' || context.today === undefined) return date;
  const month = tokens[at]?.time?.month;
  if (month !== undefined && tokens[at + 1]?.text === 'after' && tokens[at + 2]?.text === 'next')
    return monthTurned(context, { month, direction: 1, years: 1 }, at + 3);
  const ahead = month === undefined ? undefined : readAhead(context, at + 1);
  if (month !== undefined && ahead?.grain === 'month')
    return { ...ahead, value: `${ahead.value.slice(0, 4)}-${String(month).padStart(2, '0')}` };
  if (date === undefined || !date.isRelative) return date;
  const place = tokens[date.next]?.text === ',' ? date.next + 1 : date.next;
  const weekday = tokens[place]?.time?.weekday;
  return date.grain === 'day' && weekday !== undefined ? onWeekday(context, date, weekday, place + 1) : date;
}

function readHolidayDate(context: DateContext, at: number): DateReading | undefined {
  const word = context.tokens[at]?.text ?? '';
  if (!mayBeHoliday(word, context.language)) return undefined;
  const holiday = readHoliday(context, at, 'near');
  if (holiday === undefined) return undefined;
  return { ...dayReading(holiday.day, holiday.next), isRelative: holiday.isRelative };
}
