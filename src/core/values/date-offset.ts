import { oneOf } from '../text/word-list.ts';
import { lettered } from '../text/lettered.ts';
import { readHoliday } from './date-holidays.ts';
import { dayReading, findWeekday, moveDay, offsetReading, unresolved } from './date-resolve.ts';
import type { DateReading, Stretch } from './date-resolve.ts';
import { readCount, skipWords } from './date-tokens.ts';
import type { DateContext } from './date-tokens.ts';

const after = new Set(['after', 'після', 'после', 'from', 'following']);
const before = new Set(['before', 'до', 'перед']);

/** Reads «5 днів 2 години тому», “two Thursdays ago”, “3 years from today”, “three days after Easter”. */
export function readOffset(context: DateContext, at: number): DateReading | undefined {
  const { tokens } = context;
  const series = readStretches(context, at);
  if (series === undefined) return readWeekdaysAway(context, at);
  const sign = directionAfter(context, series.next);
  if (sign !== undefined) return offsetReading(context, series.stretches, sign.sign, sign.next);
  const anchor = after.has(tokens[series.next]?.text ?? '')
    ? 1
    : before.has(tokens[series.next]?.text ?? '')
      ? -1
      : 0;
  if (anchor === 0) return undefined;
  const place = skipWords(context, series.next + 1, new Set(['the']));
  const shift = tokens[place]?.time?.shift;
  if (shift !== undefined && context.today !== undefined) return movedFrom(context.today + shift, series.stretches, anchor, place + 1); // prettier-ignore
  const isYears = series.stretches[0]?.unit === 'year';
  const holiday = readHoliday(context, place, isYears && anchor > 0 ? 'past' : 'near');
  return holiday === undefined ? undefined : movedFrom(holiday.day, series.stretches, anchor, holiday.next);
}

function movedFrom(day: number, stretches: readonly Stretch[], sign: 1 | -1, next: number): DateReading {
  return dayReading(moveDay({ day, minutes: 0 }, stretches, sign).day, next);
}

function directionAfter({ tokens }: DateContext, at: number): { sign: 1 | -1; next: number } | undefined {
  const word = tokens[at]?.text ?? '';
  if (oneOf`тому|назад|ago|back`.has(word)) return { sign: -1, next: tokens[at + 1]?.text === 'назад' ? at + 2 : at + 1 };
  if (word === 'hence') return { sign: 1, next: at + 1 };
  if (word === 'from' && tokens[at + 1]?.text === 'now') return { sign: 1, next: at + 2 };
  return undefined;
} // prettier-ignore

/** Reads stretches in a row: 1 year, 2 days and 3 hours. */
function readStretches(context: DateContext, at: number): { stretches: readonly Stretch[]; next: number } | undefined {
  const { tokens } = context;
  const stretches: Stretch[] = [];
  let next = at;
  for (;;) {
    const place = stretches.length === 0 ? next : skipWords(context, next, new Set([',', 'and', 'і', 'й', 'та', 'и']));
    const own = tokens[place]?.time;
    if (own?.unit !== undefined && own.amount !== undefined) {
      stretches.push({ unit: own.unit, amount: own.amount });
      next = place + 1;
      continue;
    }
    const count = readCount(context, place);
    const unit = count === undefined ? undefined : tokens[count.next]?.time?.unit;
    const bare = stretches.length === 0 && own?.unit !== undefined && context.language !== 'en' ? own.unit : undefined;
    if (count === undefined || unit === undefined || count.isOrdinal) {
      if (bare === undefined || own?.amount !== undefined) break;
      stretches.push({ unit: bare, amount: 1 });
      next = place + 1;
      continue;
    }
    stretches.push({ unit, amount: count.value * (tokens[count.next]?.time?.amount ?? 1) });
    next = count.next + 1;
    if (tokens[next]?.text === '.' && /^(?:сек|хв|год|мин|мес|міс|ч|hrs?|min|sec|yrs?)$/u.test(tokens[next - 1]?.text ?? '')) next++; // prettier-ignore
  }
  return stretches.length === 0 ? undefined : { stretches, next };
} // prettier-ignore

function readWeekdaysAway(context: DateContext, at: number): DateReading | undefined {
  const count = readCount(context, at);
  const weekday = count === undefined ? undefined : context.tokens[count.next]?.time?.weekday;
  if (count === undefined || weekday === undefined || count.isOrdinal) return undefined;
  const sign = directionAfter(context, count.next + 1);
  if (sign === undefined) return undefined;
  if (context.today === undefined) return unresolved(`-W-${weekday}`, 'day', sign.next);
  const first = findWeekday(context.today, weekday, sign.sign < 0 ? -1 : 0);
  return dayReading(first + sign.sign * 7 * (count.value - 1), sign.next);
}

/** Reads “in 3 weeks”, «через півгодини», «за два дні», +15 хвилин, «протягом хвилини». */
export function readAhead(context: DateContext, at: number): DateReading | undefined {
  const { tokens } = context;
  const word = tokens[at]?.text ?? '';
  const isSign = /^[+−-]$/u.test(word) && tokens[at + 1]?.kind === 'digits' && at === 0;
  const isWithin = word === 'протягом' || word === 'within' || (oneOf`протязі|течение`.has(word) && oneOf`на|в`.has(tokens[at - 1]?.text ?? '')); // prettier-ignore
  if (!isSign && !isWithin && word !== 'через' && word !== 'in') return undefined;
  if (word === 'in' && isSpanOfRecord(context, at)) return undefined;
  const series = readStretches(context, at + 1);
  if (series === undefined) return undefined;
  const isSmall = series.stretches.every(
    ({ unit }) => unit === 'second' || unit === 'minute' || unit === 'hour',
  );
  // «через рік після війни» is counted from something else.
  const isFromOther = after.has(tokens[series.next]?.text ?? '');
  if ((isWithin && !isSmall) || isFromOther) return undefined;
  return offsetReading(context, series.stretches, word === '-' || word === '−' ? -1 : 1, series.next);
}

/** “for the first time in three years”, “the worst attack in two weeks” look back over a time, not ahead. */
function isSpanOfRecord({ tokens }: DateContext, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).filter(({ kind }) => kind === 'word');
  return before.some(({ text }) => lettered.u`^(?:first|second|third|last|worst|best|most|least|only|\p{L}{3,}est)$`.test(text) && !oneOf`west|interest|request|protest|arrest|forest|invest|test|rest|guest|contest|suggest|honest`.has(text)); // prettier-ignore
}
