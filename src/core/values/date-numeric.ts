import { oneOf } from '../text/word-list.ts';
import { lettered } from '../text/lettered.ts';
import type { KnownLanguage } from '../model.ts';
import { isWholeText } from './date-calendar.ts';
import { calendarReading, fullYear, isRealDay } from './date-resolve.ts';
import type { CalendarFields, DateReading } from './date-resolve.ts';
import type { DateContext } from './date-tokens.ts';

// Dates in figures: 2015-03-03, 31.10.1974, 10/31/74, 2014-10, 2/15.

const iso = /(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d]|[.,]\d)/uy;
const threeParts = /(\d{1,2})(\s?[-/.]\s?)(\d{1,2})\2(\d{4}|\d{2})(?!\d|[.,/]\d)/uy;
const monthYear = /(\d{1,2})([-/.])(\d{4})(?![\d]|[.,/]\d)/uy;
const twoParts = /(\d{1,2})(\s?[-/.]\s?)(\d{1,2})(?![\d]|[.,/:-]\d)\.?/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads a date in figures at a token; ambiguous ones (15.2, 2-15) only where nothing else stands in the text or “on” precedes. */
export function readNumericDate(context: DateContext, at: number): DateReading | undefined {
  const { text, tokens } = context;
  const token = tokens[at];
  if (token?.kind !== 'digits') return undefined;
  const before = text.slice(Math.max(0, token.startOffset - 2), token.startOffset);
  if (lettered.u`[\p{L}\d][-./]?$|[$€£₴₽№#]\s?$`.test(before)) return undefined;
  const found = readLong(context, token.startOffset) ?? readShort(context, at);
  if (found === undefined) return undefined;
  const end = token.startOffset + found.length;
  let next = at;
  while ((tokens[next]?.startOffset ?? Infinity) < end) next++;
  return calendarReading(context, found.fields, next);
}

interface Figures {
  readonly fields: CalendarFields;
  readonly length: number;
}

/**
 * Reads a date of day, month and year in figures that begins at a digit: 05.03.2025, 2025-03-05. undefined where the
 * figures are no date, and where English leaves open which of two is the month (05/03/2025).
 */
export function dayInFigures(
  text: string,
  start: number,
  language: KnownLanguage,
):
  | { readonly year: number; readonly month: number; readonly day: number; readonly length: number }
  | undefined {
  const found = readLong({ text, language }, start);
  const { year, month, day } = found?.fields ?? {};
  if (found === undefined || year === undefined || month === undefined || day === undefined) return undefined;
  const isOpen =
    language === 'en' && day !== month && day <= 12 && /^\d{1,2}\s?[-/]/u.test(text.slice(start, start + 4));
  return isOpen ? undefined : { year, month, day, length: found.length };
}

function readLong(
  { text, language }: Pick<DateContext, 'text' | 'language'>,
  start: number,
): Figures | undefined {
  const isoMatch = matchAt(iso, text, start);
  if (isoMatch !== null) {
    const [year, month, day] = [isoMatch[1], isoMatch[3], isoMatch[4]].map(Number);
    const fields = {
      year: year ?? 0,
      month: month ?? 0,
      ...(isoMatch[4] === undefined ? {} : { day: day ?? 0 }),
    };
    const isReal = isRealDay(
      fields.year,
      fields.month,
      day !== undefined && isoMatch[4] !== undefined ? day : 1,
    );
    const isPlausible =
      fields.year >= 1000 && fields.year < 2200 && (isoMatch[4] !== undefined || isoMatch[2] !== '.');
    if (isReal && isPlausible) return { fields, length: isoMatch[0].length };
  }
  const match = matchAt(threeParts, text, start);
  if (match !== null) {
    const [first = 0, second = 0, last = 0] = [match[1], match[3], match[4]].map(Number);
    const year = fullYear(last);
    const fields = dayAndMonth(first, second, language === 'en' && !match[2]?.includes('.'), year);
    return fields === undefined ? undefined : { fields: { ...fields, year }, length: match[0].length };
  }
  const short = matchAt(monthYear, text, start);
  const month = Number(short?.[1]);
  const year = Number(short?.[3]);
  if (short === null || month < 1 || month > 12 || year < 1000 || year > 2199) return undefined;
  return short[2] === '-' ? undefined : { fields: { year, month }, length: short[0].length };
}

/** American order (month first) with slashes and hyphens in English, day first elsewhere, unless only the other is a date. */
function dayAndMonth(first: number, second: number, isMonthFirst: boolean, year: number | undefined): { day: number; month: number } | undefined {
  const dayFirst = isRealDay(year, second, first) ? { day: first, month: second } : undefined;
  const monthFirst = isRealDay(year, first, second) ? { day: second, month: first } : undefined;
  return isMonthFirst ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
} // prettier-ignore

const sure = /^\d{1,2}\.(?:0[1-9]|1[0-2])\.?$/u;

function readShort(context: DateContext, at: number): Figures | undefined {
  const { text, tokens, language } = context;
  const start = tokens[at]?.startOffset ?? 0;
  const match = matchAt(twoParts, text, start);
  if (match === null) return undefined;
  const [first = 0, second = 0] = [match[1], match[3]].map(Number);
  const isMonthFirst = language === 'en';
  const mark = match[2]?.trim() ?? '';
  if (mark === '.' && (language === 'en' || oneOf`о|об`.has(tokens[at - 1]?.text ?? ''))) return undefined;
  const fields = dayAndMonth(first, second, isMonthFirst, undefined);
  if (fields === undefined) return undefined;
  const end = tokens.findIndex((token) => token.startOffset >= start + match[0].length);
  const next = end < 0 ? tokens.length : end;
  // A fraction such as 1/2 makes no date alone.
  const isFraction =
    mark === '/' && first < second && first <= 3 && second <= 10 && tokens[at - 1]?.text !== 'on';
  const isDated =
    tokens[at - 1]?.text === 'on' ||
    tokens[at - (tokens[at - 1]?.text === ',' ? 2 : 1)]?.time?.weekday !== undefined;
  const isSure = mark === '.' && sure.test(match[0]) && /(?:^|[\s(])(?:до|від|з|із|с|по|от|на|к)\s$/iu.test(text.slice(0, start)); // prettier-ignore
  const isAllowed =
    (isWholeText(context, at, next) && !isFraction) || (mark !== '-' && isDated && !isFraction) || isSure;
  return isAllowed ? { fields, length: match[0].length } : undefined;
}
