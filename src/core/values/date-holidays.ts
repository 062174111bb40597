import { letterPattern, lettered } from '../text/lettered.ts';
import { civilDay, dayNumber, easter } from './civil.ts';
import { findWeekday } from './date-resolve.ts';
import { readYear } from './date-calendar.ts';
import type { DateContext } from './date-tokens.ts';

/** A holiday as words at a place in the text and its day in any year. */
interface Holiday {
  readonly pattern: RegExp;
  readonly day: (year: number) => number;
}

const fixed = (month: number, day: number) => (year: number) => dayNumber({ year, month, day });

const english: readonly Holiday[] = [
  { pattern: /^(?:christmas|xmas)\s+eve\b/iu, day: fixed(12, 24) },
  { pattern: /^(?:christmas|xmas)(?:\s+day)?\b/iu, day: fixed(12, 25) },
  { pattern: /^boxing\s+day\b/iu, day: fixed(12, 26) },
  { pattern: /^new\s+year['’]?s?['’]?\s+eve\b/iu, day: fixed(12, 31) },
  { pattern: /^new\s+year['’]?s?['’]?(?:\s+day)\b/iu, day: fixed(1, 1) },
  { pattern: /^(?:saint\s+|st\.?\s+)?valentine['’]?s?\s+day\b/iu, day: fixed(2, 14) },
  { pattern: /^(?:saint\s+|st\.?\s+)patrick['’]?s?\s+day\b/iu, day: fixed(3, 17) },
  { pattern: /^halloween\b/iu, day: fixed(10, 31) },
  { pattern: /^(?:the\s+)?ides\s+of\s+march\b/iu, day: fixed(3, 15) },
  { pattern: /^orthodox\s+christmas\b/iu, day: fixed(1, 7) },
  { pattern: /^orthodox\s+easter(?:\s+sunday)?\b/iu, day: (year) => easter(year, 'orthodox') },
  { pattern: /^good\s+friday\b/iu, day: (year) => easter(year, 'western') - 2 },
  { pattern: /^easter\s+monday\b/iu, day: (year) => easter(year, 'western') + 1 },
  { pattern: /^easter(?:\s+sunday)?\b/iu, day: (year) => easter(year, 'western') },
  {
    pattern: /^thanksgiving(?:\s+day)?\b/iu,
    day: (year) => findWeekday(dayNumber({ year, month: 10, day: 31 }), 4, 0) + 21,
  },
  { pattern: /^labor\s+day\b/iu, day: (year) => findWeekday(dayNumber({ year, month: 8, day: 31 }), 1, 0) },
  {
    pattern: /^memorial\s+day\b/iu,
    day: (year) => findWeekday(dayNumber({ year, month: 6, day: 1 }), 1, -1),
  },
];

const western = '(?:католицьк\\p{L}+|католическ\\p{L}+|західн\\p{L}+)\\s+';
const christmas = '(?:різдв(?:о|а|у|ом|і)|рождеств(?:о|а|у|ом|е))(?!\\p{L})';
/** The day itself; «великоднє перемир'я», «пасхальное перемирие» are no days. */
const easterWords =
  '(?:великодн(?:я|ьої|ю|ій|ьою)\\s+неділ\\p{L}+|великдень|великод(?:ень|ня|ню|нем|ні)|пасх(?:а|и|у|ою|ой|і|е)|пасхально(?:е|го|му|м)\\s+воскресень\\p{L}+)(?!\\p{L})';
const slavic: readonly Holiday[] = [
  { pattern: letterPattern(`^${western}${christmas}`, 'iu'), day: fixed(12, 25) },
  // Until 2023 both churches of Ukraine kept 7 January.
  { pattern: letterPattern(`^${christmas}`, 'iu'), day: fixed(1, 7) },
  { pattern: lettered.iu`^(?:нов(?:ий|ого|им)\s+рок(?:у|ом)|нов(?:ый|ого|ым)\s+год(?:а|ом)?)(?!\p{L})`, day: fixed(1, 1) },
  { pattern: letterPattern(`^${western}${easterWords}`, 'iu'), day: (year) => easter(year, 'western') },
  { pattern: letterPattern(`^${easterWords}`, 'iu'), day: (year) => easter(year, 'orthodox') },
  { pattern: lettered.iu`^(?:вербн(?:а|ої|у|ій|ою)\s+неділ\p{L}+|вербно(?:е|го|му|м)\s+воскресень\p{L}+)`, day: (year) => easter(year, 'orthodox') - 7 },
]; // prettier-ignore

/**
 * Reads a holiday's name at a token with its year. `which`: without a year, `past` the last one before the reference,
 * `near` that of the reference's own year. undefined where none stands there or nothing gives its year.
 */
export function readHoliday(
  context: DateContext,
  at: number,
  which: 'past' | 'near',
): { day: number; next: number; isRelative: boolean } | undefined {
  const { tokens, text, language, today } = context;
  const start = tokens[at]?.startOffset;
  if (start === undefined) return undefined;
  const rest = text.slice(start, start + 40);
  const holiday = (language === 'en' ? english : slavic).find(({ pattern }) => pattern.test(rest));
  const match = holiday?.pattern.exec(rest);
  if (holiday === undefined || match == null) return undefined;
  let next = at;
  while ((tokens[next]?.startOffset ?? Infinity) < start + match[0].length) next++;
  const year = readYear(context, next);
  if (year !== undefined) return { day: holiday.day(year.year), next: year.next, isRelative: false };
  if (today === undefined) return undefined;
  const own = civilDay(today).year;
  const day = holiday.day(own);
  return { day: which === 'past' && day >= today ? holiday.day(own - 1) : day, next, isRelative: true };
}

const firstLetters: Readonly<Record<'en' | 'slavic', RegExp>> = {
  en: /^(?:christmas|xmas|boxing|new|saint|st|valentine|halloween|ides|the|orthodox|good|easter|thanksgiving|labor|memorial)/u,
  slavic: /^(?:катол|захід|різдв|рожд|велик|пасх|вербн)/u,
};

/** Tells cheaply whether a holiday may begin with a word. */
export function mayBeHoliday(word: string, language: DateContext['language']): boolean {
  return firstLetters[language === 'en' ? 'en' : 'slavic'].test(word);
}
