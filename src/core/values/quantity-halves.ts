import { lettered } from '../text/lettered.ts';
import { allMatches } from '../text/matches.ts';
import type { KnownLanguage } from '../model.ts';
import { findBound } from './number-bounds.ts';
import type { RawQuantity } from './quantities.ts';
import { unitAt } from './units.ts';

// Amounts said without a number word: “half a day”, «півгодини», «пол-литра», “a month”, «сутки».

const parts: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: lettered.giu`(?<![\p{L}])(?:(?<half>пів)[-\s]?|(?<quarter>чверть)\s)(?=\p{L}{3})`,
  ru: lettered.giu`(?<![\p{L}])(?:(?<half>пол)[-\s]?|(?<quarter>четверть)\s)(?=\p{L}{3})`,
  en: lettered.giu`(?<![\p{L}\d])(?:(?:a\s+)?(?<half>half)(?:\s+of)?(?:\s+an?)?[-\s]|(?:a\s+)?(?<quarter>quarter(?:\s+of)?|fourth\s+of)(?:\s+an?)?[-\s]|(?:a\s+)?(?<third>third)\s+of\s+(?:an?\s+)?|(?:a\s+)?(?<tenth>tenth)\s+of\s+(?:an?\s+)?|(?<!of\s)(?<one>an?)\s+)(?=\p{L})`,
}; // prettier-ignore
const shares: readonly (readonly [string, number])[] = [
  ['half', 1 / 2],
  ['quarter', 1 / 4],
  ['third', 1 / 3],
  ['tenth', 1 / 10],
  ['one', 1],
];

/** Finds such amounts; a bare unit word («сутки») counts only where it is the whole text. */
export function readHalves(text: string, language: KnownLanguage): readonly RawQuantity[] {
  const found: RawQuantity[] = [];
  for (const match of allMatches(text, parts[language])) {
    const share = shares.find(([name]) => match.groups?.[name] !== undefined)?.[1];
    const place = match.index + match[0].length;
    const unit = unitAt(text, place, language);
    if (
      share === undefined ||
      unit === undefined ||
      lettered.u`^(?:[\p{L}\d]|\s?\d)`.test(text.slice(unit.end, unit.end + 2))
    )
      continue;
    if (
      unit.isShort ||
      lettered.iu`(?<![\p{L}])(?:\d|and)\s(?:an?\s)?$`.test(
        text.slice(Math.max(0, match.index - 8), match.index),
      )
    )
      continue;
    // «південний», “a decades-long”: no amounts.
    const word = text.slice(place, unit.end);
    // «полдень», «південь»: no half of a day.
    if (/^(?:денн|день$)/iu.test(word) || (share === 1 && /[^r]s$/iu.test(word))) continue;
    // “a second term”: an ordinal.
    if (unit.unit.name === 'second' && lettered.u`^\s+(?!ago|later|before|after|or|and|per)\p{L}`.test(text.slice(unit.end, unit.end + 10))) continue; // prettier-ignore
    // “a foot”, “a second” say one; “a c” says nothing.
    const [endOffset, more] = share === 1 ? andHalf(text, unit.end) : [unit.end, 0];
    const bound = findBound(text, match.index, endOffset, language);
    const isSoft = bound === 'about' || bound === 'almost';
    found.push({
      startOffset: match.index,
      endOffset,
      amount: share + more,
      unit: unit.unit,
      precision: isSoft ? 'approximate' : 'exact',
      ...(bound === undefined ? {} : { bound }),
    });
  }
  return found.length > 0 || language === 'en' ? found : readBare(text, language);
}

/** Reads “and a half” after a unit (“a month and a half”): where it ends and how much it adds. */
export function andHalf(text: string, end: number): readonly [number, number] {
  const match = lettered.iu`^\s+and\s+(?:an?\s+)?half(?!\s*\p{L})`.exec(text.slice(end, end + 20));
  return match === null ? [end, 0] : [end + match[0].length, 0.5];
}

/** «сутки», «ровно месяц»: a unit that stands alone says one of it. */
function readBare(text: string, language: KnownLanguage): readonly RawQuantity[] {
  const lead =
    /^\s*(?:(?:рівно|ровно|цілий|целый|приблизно|примерно|близько|около)\s+)?/iu.exec(text)?.[0] ?? '';
  const unit = unitAt(text, lead.length, language);
  if (unit === undefined || unit.end < text.trimEnd().length || unit.unit.name === 'percent') return [];
  const isSoft = /прибл|прим|близьк|около/iu.test(lead);
  const isWord = !unit.isShort;
  return isWord ? [{ startOffset: lead.length, endOffset: unit.end, amount: 1, unit: unit.unit, precision: isSoft ? 'approximate' : 'exact' }] : []; // prettier-ignore
}
