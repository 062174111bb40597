import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { NumberValue } from '../../values/numbers.ts';
import type { Span } from '../../model.ts';
import type { SideReading } from '../reading.ts';
import { overlaps } from '../spans.ts';
import { findOpenDates, readFigureDates } from './figure-dates.ts';

// Numbers as the checks compare them where the reader of numbers sees figures alone: dates, clocks, centuries.

/** A number, or a part of a clock time with a dot. */
export interface PlainNumber extends NumberValue {
  readonly isClock?: true;
  /** The day or the month of a date, and nobody can say which: it tells nothing where the other side lacks it. */
  readonly isOpen?: true;
  /** Grown together with what it counts: no unit stands behind it. */
  readonly isGrown?: true;
  /** The order of magnitude of «кілька десятків», “tens of thousands”, which say no count. */
  readonly vague?: number;
}

const digits = (startOffset: number, endOffset: number, value: number): NumberValue => ({
  startOffset,
  endOffset,
  value,
  isOrdinal: false,
  precision: 'exact',
  form: 'digits',
  isPercent: false,
  isWeak: false,
});

/** The numbers of a side: a date in figures is its day and its year, “3.30 pm” an hour and minutes. */
export function plainNumbers(reading: SideReading): readonly PlainNumber[] {
  const { numbers, text } = reading;
  const dates = numbers.length === 0 ? [] : readFigureDates(reading);
  const open = numbers.length === 0 ? [] : findOpenDates(reading);
  const found: PlainNumber[] = dates.flatMap(({ day, year }) =>
    [day, year].map(({ startOffset, endOffset, value }) => digits(startOffset, endOffset, value)),
  );
  for (const [first, second, year] of open) {
    for (const one of [first, second])
      found.push({ ...digits(one.startOffset, one.endOffset, one.value), isOpen: true });
    found.push(digits(year.startOffset, year.endOffset, year.value));
  }
  const taken: readonly Span[] = [
    ...dates,
    ...open.map(([{ startOffset }, , { endOffset }]) => ({ startOffset, endOffset })),
  ];
  for (const number of numbers) {
    if (taken.some((date) => overlaps(number, date))) continue;
    const clock = clockOf(text, number);
    found.push(...(clock ?? [number]));
  }
  const centuries = readCenturies(text).filter((one) => !found.some((other) => overlaps(one, other)));
  return taken.length + centuries.length === 0
    ? found
    : [...found, ...centuries].sort((a, b) => a.startOffset - b.startOffset);
}

/** “3.30 pm”, «о 15.30», “0345 GMT”: hour and minutes; undefined for other numbers. */
function clockOf(text: string, number: NumberValue): PlainNumber[] | undefined {
  const { startOffset, endOffset, form } = number;
  if (isFourFigureClock(text, number)) return clockParts(startOffset, endOffset, text);
  const match = form === 'digits' ? /^(\d{1,2})\.([0-5]\d)$/u.exec(text.slice(startOffset, endOffset)) : null;
  if (match === null || Number(match[1]) > 24) return undefined;
  const isClock =
    lettered.iu`^\s?[ap]\.?m(?![\p{L}\d])`.test(text.slice(endOffset, endOffset + 5)) ||
    /(?:^|[\s(])(?:о|об)\s$/iu.test(text.slice(Math.max(0, startOffset - 4), startOffset)) ||
    isHourBehind(text, startOffset, endOffset);
  return isClock ? clockParts(startOffset, endOffset, text) : undefined;
}

/** The hour and the minutes of a time, whose last two figures are the minutes. */
function clockParts(startOffset: number, endOffset: number, text: string): PlainNumber[] {
  const hour = /^\d{1,2}(?=[.\d]?\d\d$)/u.exec(text.slice(startOffset, endOffset))?.[0] ?? '';
  const minutes = text.slice(endOffset - 2, endOffset);
  return [
    { ...digits(startOffset, startOffset + hour.length, Number(hour)), isClock: true },
    { ...digits(endOffset - 2, endOffset, Number(minutes)), isClock: true },
  ];
}

/** What stands behind the four figures of a time by the clock of the world, the services or a city. */
const ofClock = lettered.iu`^(?:\s?(?:GMT|UTC|Z)(?!\p{L})|\s(?:(?:hours|hrs|local time|Moscow time|Kyiv time)|за (?:Гринвічем|Києвом|київським часом|місцевим часом|московським часом|МСК)|по (?:Гринвичу|Киеву|киевскому времени|местному времени|московскому времени|Москве|МСК))(?!\p{L}))`;

/** “0345 GMT”, “at 1530 hours”, “from 0900 hours”: “2000 hours” and “after 1500 hours” may be a stretch of time. */
function isFourFigureClock(text: string, { startOffset, endOffset, form }: NumberValue): boolean {
  if (form !== 'digits' || !/^(?:[01]\d|2[0-3])[0-5]\d$/u.test(text.slice(startOffset, endOffset)))
    return false;
  const match = ofClock.exec(text.slice(endOffset, endOffset + 24));
  if (match === null) return false;
  return (
    !/hours|hrs/iu.test(match[0]) ||
    text.startsWith('0', startOffset) ||
    /(?:^|\s)(?:at|until|till)\s$/iu.test(text.slice(Math.max(0, startOffset - 7), startOffset))
  );
}

/** «около 13.30.», «до 18.00 за Києвом»: two figures and two, behind a preposition and before no thing that is counted. */
const isHourBehind = (text: string, startOffset: number, endOffset: number): boolean =>
  endOffset - startOffset === 5 &&
  /(?:^|[\s(])(?:at|в|у|к|з|с|із|до|від|от|по|около|близько|біля|після|после)\s$/iu.test(
    text.slice(Math.max(0, startOffset - 9), startOffset),
  ) &&
  /^\s*(?:$|[.,;:!?)»”"]|(?:за|по|в|у|на|і|и|та|до|on|local|GMT|UTC|(?:Kyiv|Kiev|Moscow|Eastern|Central) time)(?!\p{L})|(?:GMT|UTC)[.,;)])/iu.test(
    text.slice(endOffset, endOffset + 16),
  );

const century = lettered.gu`(?<![\p{L}\d])([IVXІХ]{1,6})(?:\s?[-–—]\s?([IVXІХ]{1,6}))?(?=\s(?:ст\.|століт|сторіч|столет|век|вв?\.|centur))`;

/** «XIX ст.»: a century by its number. */
function readCenturies(text: string): NumberValue[] {
  if (!/[IVXІХ]\s[сcвc]/u.test(text)) return [];
  return allMatches(text, century).flatMap((match) => {
    const [, first = '', last] = match;
    const end = match.index + match[0].length;
    return [
      asCentury(match.index, first),
      ...(last === undefined ? [] : [asCentury(end - last.length, last)]),
    ];
  });
}

const asCentury = (startOffset: number, numeral: string): NumberValue => ({
  ...digits(startOffset, startOffset + numeral.length, romanValue(numeral)),
  isOrdinal: true,
  form: 'words',
});

const romanDigits: Readonly<Record<string, number>> = { I: 1, І: 1, V: 5, X: 10, Х: 10, L: 50, C: 100 };

/** What a Roman numeral says, Cyrillic look-alikes included. */
export function romanValue(numeral: string): number {
  let sum = 0;
  for (let at = 0; at < numeral.length; at++) {
    const digit = romanDigits[numeral[at] ?? ''] ?? 0;
    const next = romanDigits[numeral[at + 1] ?? ''] ?? 0;
    sum += digit < next ? -digit : digit;
  }
  return sum;
}
