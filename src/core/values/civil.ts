// Dates of the Gregorian calendar as day numbers (0 = 1970-01-01), without clock or time zone.

const msPerDay = 86_400_000;

/** A calendar day taken apart; month and day count from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Gives the day number of a calendar day; a day past the month's end runs on into the next month. */
export function dayNumber({ year, month, day }: CivilDay): number {
  return Date.UTC(year, month - 1, day) / msPerDay;
}

/** Takes a day number apart. */
export function civilDay(number: number): CivilDay {
  const date = new Date(number * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Counts the days of a month. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Gives the ISO weekday of a day number: 1 = Monday … 7 = Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/** Writes a date as ISO: YYYY, YYYY-MM or YYYY-MM-DD by what is known; without a year as XSD does: --MM-DD, --MM, ---DD. */
export function isoDate(year: number | undefined, month?: number, day?: number): string {
  if (year === undefined && month === undefined) return `---${pad(day ?? 0)}`;
  const head = year === undefined ? '-' : pad(year, 4);
  const parts = month === undefined ? [head] : [head, pad(month)];
  return (day === undefined ? parts : [...parts, pad(day)]).join('-');
}

/** Writes a day number as YYYY-MM-DD. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return isoDate(year, month, day);
}

/** Moves a day by months, keeping to the month's last day where it is shorter. */
export function addMonths(number: number, count: number): number {
  const { year, month, day } = civilDay(number);
  const months = year * 12 + month - 1 + count;
  const target = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  return dayNumber({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** Gives Easter Sunday: Gregorian by Meeus/Jones/Butcher; Orthodox by Meeus' Julian rule, moved by 13 days (1900–2099). */
export function easter(year: number, church: 'western' | 'orthodox'): number {
  if (church === 'orthodox') {
    const moon = (19 * (year % 19) + 15) % 30;
    const week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    const sum = moon + week + 114;
    return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }) + 13;
  }
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const h = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30; // prettier-ignore
  const l = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - h - (year % 4)) % 7;
  const sum = h + l - 7 * Math.floor((golden + 11 * h + 22 * l) / 451) + 114;
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}
