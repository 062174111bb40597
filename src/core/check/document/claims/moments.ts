import type { Span } from '../../../model.ts';
import { lettered } from '../../../text/lettered.ts';
import { parseDates } from '../../../values/dates.ts';
import type { SideReading } from '../../reading.ts';

/** A time that a sentence names; each part that its words tell. */
export interface Moment extends Span {
  /** YYYY, YYYY-MM or YYYY-MM-DD; a year that the words do not tell is left out: -MM-DD. */
  readonly date: string | undefined;
  /** 1 = Monday, of a single day. */
  readonly weekday: number | undefined;
  /** The day is known by its name alone, so that its week may be another one. */
  readonly isOfAnyWeek: boolean;
  /** Minutes since midnight. */
  readonly minutes: number | undefined;
  /** A zone is named beside the time. */
  readonly isOfZone: boolean;
  /** The hour may be one of the morning or one of the evening: “at 7:30”. */
  readonly isOfAnyHalf: boolean;
}

const lateYear = /(?<=(?:^|\s)(?:as|of|since|by)\s)(?:19|20)\d\d(?=[\s,.;)]|$)(?!\s+\p{L}+s\b)/gu;
/** No day, but these times; a night lies in two days, and “two months ago” is counted roughly. */
const vague = lettered.iu`^(?:now|тепер|зараз|нині|наразі|сейчас|теперь|ныне|last night|(?:минулої|цієї) ночі|(?:прошлой|минувшей|этой) ночью|.*(?:week|month|year|decade)s? ago|.*(?:тиж|місяц|рок|рік|десятиліт|недел|месяц|год|лет|десятилет)\p{L}* (?:тому|назад).*)$`;
/** Words and figures by which an hour below thirteen is of one half of the day. */
const half =
  /^0\d|\d ?[ap]\.? ?m|morning|noon|midnight|ранк|ранок|вранці|утр|північ|півноч|опівд|полноч|полд|ночі|ночи|дня/iu;
const weekdayName = lettered.iu`(?<!\p{L})(?:понеділ|вівтор|серед|четвер|п.ятни|субот|неділ|понедел|вторн|сред|пятни|суббо|воскр|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`;

/** Reads the times of a sentence. published: date of publication, from which “yesterday” is counted. */
export function readMoments(
  { text, language }: SideReading,
  published: string | undefined,
): readonly Moment[] {
  if (language === undefined) return [];
  const found = parseDates(text, language, published).flatMap(
    ({ startOffset, endOffset, value, zone, grain, isRelative, until }): Moment[] => {
      if (until !== undefined || grain === 'week') return [];
      const [day = '', time] = value.split('T');
      const words = text.slice(startOffset, endOffset);
      // Nobody writes so in a sentence: such a date was glued to the text when it was copied.
      if (/^\d{4}-\d\d-\d\d/u.test(words) || vague.test(words)) return [];
      const isNamed = /\d{4}/u.test(words) || !isRelative;
      const isOfAnyWeek = isRelative && weekdayName.test(words) && !/\d/u.test(words);
      const isDate = grain !== 'time' && /^(?:\d{4}(?:-\d\d)?(?:-\d\d)?|--\d\d(?:-\d\d)?)$/u.test(day);
      const minutes =
        time === undefined ? undefined : Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
      const date = isNamed ? day : day.replace(/^(?:\d{4}|-)(?=-)/u, '');
      return [
        {
          startOffset,
          endOffset,
          date: isDate ? date : undefined,
          weekday: isDate ? weekdayOf(day) : namedWeekday(day),
          isOfAnyWeek,
          minutes,
          isOfZone: zone !== undefined,
          isOfAnyHalf: minutes !== undefined && minutes < 13 * 60 && !half.test(words),
        },
      ];
    },
  );
  const years = language === 'en' ? [...text.matchAll(lateYear)] : [];
  const further = years.map(({ index, 0: year }): Moment => ({
    startOffset: index,
    endOffset: index + year.length,
    date: year,
    weekday: undefined,
    isOfAnyWeek: false,
    minutes: undefined,
    isOfZone: false,
    isOfAnyHalf: false,
  }));
  return [
    ...found,
    ...further.filter(
      (one) => !found.some((other) => other.endOffset > one.startOffset && one.endOffset > other.startOffset),
    ),
  ];
}

const weekdayOf = (day: string): number | undefined =>
  /^\d{4}-\d\d-\d\d$/u.test(day) ? ((new Date(day).getUTCDay() + 6) % 7) + 1 : undefined;

/** “-W-5”: a Friday of no known week. */
const namedWeekday = (day: string): number | undefined => {
  const ordinal = /^-W-(\d)$/u.exec(day)?.[1];
  return ordinal === undefined ? undefined : Number(ordinal);
};

/** Minutes that “around” leaves open, and hours by which two zones may part. */
const openMinutes = 30;
const mostZones = 4;

/** True where two times of a day differ by more than their words and the zones leave open. */
export function areOtherHours(a: Moment, b: Moment): boolean {
  if (a.minutes === undefined || b.minutes === undefined) return false;
  const difference = Math.abs(a.minutes - b.minutes);
  const apart = Math.min(difference, 1440 - difference);
  if ((a.isOfAnyHalf || b.isOfAnyHalf) && 720 - apart <= openMinutes) return false;
  const isByZone = a.isOfZone !== b.isOfZone && apart % 60 === 0 && apart <= mostZones * 60;
  return apart > openMinutes && !isByZone;
}

/** True where two days, months or years exclude each other. */
export function areOtherDays(a: Moment, b: Moment): boolean {
  if (a.weekday !== undefined && b.weekday !== undefined && (a.isOfAnyWeek || b.isOfAnyWeek))
    return a.weekday !== b.weekday;
  if (a.date === undefined || b.date === undefined) return false;
  const [x, y] = [partsOf(a.date), partsOf(b.date)];
  return x.some((part, at) => part !== undefined && y[at] !== undefined && part !== y[at]);
}

/** Year, month and day. */
function partsOf(date: string): readonly (string | undefined)[] {
  const [, year, month, day] = /^(\d{4})?(?:-(\d\d))?(?:-(\d\d))?$/u.exec(date) ?? [];
  return [year, month, day];
}
