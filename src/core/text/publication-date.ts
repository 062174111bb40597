import { lettered } from './lettered.ts';
import type { Span } from '../model.ts';

/** A date as a page gives it, with the place where it stands. */
export interface FoundDate extends Span {
  /** ISO: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date: string;
}

const monthStems: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|янв|січ)/, 1],
  [/^(?:feb|фев|лют)/, 2],
  [/^(?:mar|мар|бер)/, 3],
  [/^(?:apr|апр|кві)/, 4],
  [/^(?:may$|май$|мая$|трав)/, 5],
  [/^(?:jun|июн|черв)/, 6],
  [/^(?:jul|июл|лип)/, 7],
  [/^(?:aug|авг|серп)/, 8],
  [/^(?:sep|сен|вер)/, 9],
  [/^(?:oct|окт|жов)/, 10],
  [/^(?:nov|ноя|лис)/, 11],
  [/^(?:dec|дек|гру)/, 12],
];

const isoDate = /(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)/;
const dottedDate = /(?<day>\d{1,2})\.(?<month>\d\d)\.(?<year>(?:19|20)\d\d)/;
const dayFirst = lettered.u`(?<day>\d{1,2})(?:st|nd|rd|th|-?[гм]о)?\s+(?:of\s+)?(?<name>\p{L}{3,10})\.?,?\s+(?<year>(?:19|20)\d\d)`;
const monthFirst = lettered.u`(?<name>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d\d)`;

const label =
  '(?:date|published|publication date|updated|posted|first published|last updated|дата|опубліковано|оприлюднено|оновлено|дата публікації|опубликовано|обновлено|дата публикации)(?:\\s+(?:on|at|о|об|в))?';
const weekday = '(?:\\p{L}{2,10},\\s+)?';
const time =
  '(?:\\s*(?:р\\.|року|г\\.|года))?(?:[\\s,T|•·–—-]+(?:at\\s+|о\\s+|в\\s+)?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\.?|Z|[A-Z]{2,4}|GMT|UTC)?(?:[+-]\\d\\d:?\\d\\d)?)?';
const anyDate =
  '(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}\\.\\d\\d\\.(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?\\p{L}{3,10}\\.?,?\\s+(?:19|20)\\d\\d|\\p{L}{3,10}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d\\d)';
/** A line that is a date and nothing else, with or without a label. */
const wholeLine = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${label}\\s*[:—–-]?\\s*)?${weekday}${anyDate}${time}[^\\p{L}\\p{N}]*$`,
  'iu',
);
/** «date 2025-11-12 Мирні …»: a scraper's label glued to the first words. */
const glued = new RegExp(`^\\s*(?:${label}\\s*[:—–-]?\\s*)${anyDate}${time}(?=\\s+\\S)`, 'iu');
/** A bare ISO date before the first words is no prose either. */
const gluedIso = /^\s*(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?(?=\s+\p{Lu})/u;

function monthNumber(name: string): number | undefined {
  const lower = name.toLowerCase();
  return monthStems.find(([stem]) => stem.test(lower))?.[1];
}

function toIso(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads the first full date of a text in any of the usual forms of the three languages; undefined without one. */
export function readDate(text: string): string | undefined {
  for (const pattern of [isoDate, dottedDate, dayFirst, monthFirst]) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const month = groups['name'] === undefined ? Number(groups['month']) : monthNumber(groups['name']);
    const date = month === undefined ? undefined : toIso(groups['year']!, month, Number(groups['day']));
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Finds a publication date in one unit: a line that is only a date, or a date glued before the first words.
 *  A date inside a sentence says nothing about publication and is not returned. */
export function findPublicationDate(content: string): FoundDate | undefined {
  if (content.length <= 90 && wholeLine.test(content)) {
    const date = readDate(content);
    return date === undefined ? undefined : { date, startOffset: 0, endOffset: content.length };
  }
  const match = (glued.exec(content) ?? gluedIso.exec(content))?.[0];
  if (match === undefined) return undefined;
  const date = readDate(match);
  if (date === undefined) return undefined;
  return { date, startOffset: match.length - match.trimStart().length, endOffset: match.length };
}
