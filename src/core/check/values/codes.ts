import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { SideReading } from '../reading.ts';
import { overlaps } from '../spans.ts';
import type { ReadNumber } from './quantities.ts';

// «Су-34», «поток-2», “F1”, “SS19”: figures on letters are a name, which the other side may write apart.

interface Code {
  readonly value: number;
  /** “SS19”: capitals with two figures may be a season of a year. */
  readonly year?: number;
}

const pattern = lettered.gu`(?<![\p{L}\d])(\p{L}+)([»”"]?[-–‑])?(\d{1,4})(?![\d%]|[.,:]\d)`;

const codesOf = (reading: SideReading): readonly Code[] => reading.keep(codesOf, findCodes);

function findCodes(reading: SideReading): readonly Code[] {
  if (!/[\p{L}»”"][-–‑]?\d/u.test(reading.text)) return [];
  return allMatches(reading.text, pattern).flatMap((match) => {
    const [all, letters = '', hyphen, figures = ''] = match;
    const endOffset = match.index + all.length;
    // “USD5” is an amount.
    const figuresSpan = { startOffset: endOffset - figures.length, endOffset };
    if (reading.numbers.some((number) => overlaps(number, figuresSpan))) return [];
    const isSeason = hyphen === undefined && figures.length === 2 && /^\p{Lu}{1,4}$/u.test(letters);
    return [{ value: Number(figures), ...(isSeason ? { year: 2000 + Number(figures) } : {}) }];
  });
}

/** True where the other side says the number inside a code that its own side lacks. */
export function isToldByCode({ value }: ReadNumber, own: SideReading, other: SideReading): boolean {
  const count = (reading: SideReading): number =>
    codesOf(reading).filter((code) => code.value === value || code.year === value).length;
  return count(other) > count(own);
}

/** “60x100”, «16:9» and “9/11”: the figure stands behind a sign over there, where no number is read. */
export function isFactor({ digits, value }: ReadNumber, own: SideReading, other: SideReading): boolean {
  const behindSign = new RegExp(`\\d\\s?[xх×:]\\s?${digits}(?!\\d)`, 'iu');
  return (
    (digits !== '' && behindSign.test(other.text)) ||
    (value === 11 && attack.test(other.text)) ||
    (value === 9 / 11 && attack.test(own.text))
  );
}

/** The day of the attacks of 2001, in English by month and day. */
const attack = /(?<![\d/])9\/11(?![\d/])/u;
