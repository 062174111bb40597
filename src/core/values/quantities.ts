import { lettered } from '../text/lettered.ts';
import type { DetectedLanguage, KnownLanguage, Span } from '../model.ts';
import type { NumberBound } from './number-bounds.ts';
import { parseNumbers } from './numbers.ts';
import type { NumberValue } from './numbers.ts';
import { joinQuantities } from './quantity-series.ts';
import { readGrown } from './quantity-adjectives.ts';
import { andHalf, readHalves } from './quantity-halves.ts';
import { unitAt, unitBefore } from './units.ts';
import type { Dimension, Unit } from './units.ts';

/** A measured amount found in running text. */
export interface QuantityValue extends Span {
  readonly value: number;
  /** ISO 4217 code, or lower-case English singular; a bare $ or £ is `dollar` or `pound`. Metric masses come in grams up to the kilogram. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly precision: 'exact' | 'approximate' | 'range';
  readonly bound?: NumberBound;
  /** Both ends, in the same unit; `value` is the lower one. */
  readonly range?: { readonly low: number; readonly high: number };
}

/** An amount with its unit as it stands in the text, before series such as «2 години 5 хвилин» are joined. */
export interface RawQuantity extends Span {
  readonly amount: number;
  readonly unit: Unit;
  readonly precision: QuantityValue['precision'];
  readonly bound?: NumberBound;
  readonly range?: { readonly low: number; readonly high: number };
}

/**
 * Finds amounts of money and measures with their units, one value for «1 рік, 2 дні», “$20 and 43c”, «5–7 км».
 * Languages without tables yield nothing. Time linear in the text.
 */
export function parseQuantities(text: string, language: DetectedLanguage): readonly QuantityValue[] {
  if (language !== 'uk' && language !== 'ru' && language !== 'en') return [];
  const grown = readGrown(text, language);
  const overlaps = (one: RawQuantity, others: readonly RawQuantity[]): boolean =>
    others.some((other) => one.startOffset < other.endOffset && other.startOffset < one.endOffset);
  const halves = [...grown, ...readHalves(text, language).filter((half) => !overlaps(half, grown))];
  const counted = readCounted(text, language).filter((one) => !overlaps(one, halves));
  const found = [...halves, ...counted].sort((a, b) => a.startOffset - b.startOffset);
  return joinQuantities(text, found, language);
}

function readCounted(text: string, language: KnownLanguage): RawQuantity[] {
  const numbers = parseNumbers(text, language);
  const quantities: RawQuantity[] = [];
  numbers.forEach((number, index) => {
    if (number.isOrdinal) return;
    const before = unitBefore(text, number.startOffset, language);
    // In “20 dollars 43 cents” the first unit belongs to the number before it.
    const ahead =
      before !== undefined && before.start < (quantities.at(-1)?.endOffset ?? 0) ? undefined : before;
    const letter = ahead === undefined ? gluedLetter(text, number, language) : undefined;
    const start = letter?.start ?? number.endOffset;
    const half = halfAfter(text, start);
    const behind = letter ?? unitBehind(text, start + (half?.length ?? 0), language);
    const unit = ahead === undefined ? behind : { unit: ahead.unit, end: number.endOffset };
    if (unit === undefined || isNoAmount(text, number, unit)) return;
    const { range, bound, precision } = number;
    const previous = numbers[index - 1];
    const isEnd = range !== undefined && previous?.range?.high === range.high && previous.endOffset < number.startOffset && number.value === range.high; // prettier-ignore
    const [end, more] = andHalf(text, unit.end);
    const amount = (letter?.amount ?? number.value) + (half?.amount ?? 0) + more;
    const from = isEnd ? previous.startOffset : number.startOffset;
    const startOffset = isEnd ? (unitBefore(text, from, language)?.start ?? from) : (ahead?.start ?? from);
    const isOpen = range !== undefined && !isEnd;
    // The first end of a range with the unit said only once (“$2–3 billion”) waits for the second.
    if (isOpen && ahead !== undefined && numbers[index + 1]?.range !== undefined) quantities.push({ startOffset, endOffset: numbers[index + 1]?.endOffset ?? unit.end, amount: range.low, unit: unit.unit, precision: 'range', range }); // prettier-ignore
    else quantities.push({ startOffset, endOffset: end, amount: isEnd ? range.low : amount, unit: unit.unit, precision: isEnd ? 'range' : precision === 'range' ? 'exact' : precision, ...(isEnd ? { range } : {}), ...(bound === undefined ? {} : { bound }) }); // prettier-ignore
  });
  return withoutOverlaps(quantities);
}

/** «2016 року», «2030 г.», “the 2000s”, «5 часов утра», «половине дня»: a year, decade or hour, no amount. */
function isNoAmount(text: string, number: NumberValue, { unit, end }: { unit: Unit; end: number }): boolean {
  const { value, form, startOffset, endOffset } = number;
  const tail = text.slice(end, end + 10);
  const isYear = form === 'digits' && Number.isInteger(value) && value >= 1000 && value < 2200;
  if (unit.name === 'year') return isYear || /\d{4}\s?[-–—]\s?$/u.test(text.slice(Math.max(0, startOffset - 8), startOffset));
  if (unit.name === 'gram') return isYear && tail.startsWith('.') && text[end - 1] === 'г';
  if (unit.name === 'second') return end === endOffset + 1 && value >= 20 && value % 10 === 0 && text[endOffset] === 's';
  if (unit.name === 'hour') return lettered.iu`^\s(?:утра|вечера|ночи|дня|ранку|вечора|ночі)(?!\p{L})`.test(tail);
  return unit.name === 'day' && value === 0.5 && /^полов/iu.test(text.slice(startOffset, endOffset));
} // prettier-ignore

const withoutOverlaps = (list: readonly RawQuantity[]): RawQuantity[] =>
  list.reduce<RawQuantity[]>((kept, one) => {
    const last = kept.at(-1);
    if (last === undefined || one.startOffset >= last.endOffset) return [...kept, one];
    return one.range !== undefined && last.range === undefined ? [...kept.slice(0, -1), one] : kept;
  }, []);

/** “5 and a half minutes”: the half stands between number and unit. */
function halfAfter(text: string, at: number): { amount: number; length: number } | undefined {
  const match = lettered.iu`^\s+and\s+(?:an?\s+)?half(?=\s+\p{L})`.exec(text.slice(at, at + 20));
  return match === null ? undefined : { amount: 0.5, length: match[0].length };
}

/** “10m”: a letter glued to figures that parseNumbers may have taken for a magnitude. */
function gluedLetter(
  text: string,
  { startOffset, endOffset, value, form }: { startOffset: number; endOffset: number; value: number; form: string },
  language: KnownLanguage,
): { unit: Unit; end: number; start: number; amount: number } | undefined {
  const letter = text[endOffset - 1] ?? '';
  if (form !== 'digits' || !/[mм]/u.test(letter) || !/\d/u.test(text[startOffset] ?? '')) return undefined;
  const found = unitAt(text, endOffset - 1, language);
  if (found === undefined || found.end !== endOffset) return undefined;
  const amount = value / 1e6;
  return { unit: found.unit, end: endOffset, start: endOffset, amount };
} // prettier-ignore

/** Reads the unit after a number, over a space, a hyphen or «of»; short ones only where no word follows. */
function unitBehind(
  text: string,
  at: number,
  language: KnownLanguage,
): { unit: Unit; end: number } | undefined {
  const gap = /^(?:\s+of\s+an?\s+|[\s\u00a0\u202f]{0,2}[-‑]?)(?=\S)/u.exec(text.slice(at, at + 10));
  if (gap === null) return undefined;
  const start = at + gap[0].length;
  const found = unitAt(text, start, language);
  const tail = text.slice(found?.end ?? start, (found?.end ?? start) + 3);
  if (found === undefined) return quoteUnit(text, at, start);
  const isGluedToMore = lettered.u`^[\p{L}\d]`.test(tail);
  // «7 с. Ірпінь», “5 s. 3”: a letter with a dot before a name or a number is another abbreviation.
  const isOther = found.isShort && /^['’]|^\.\s?[\p{Lu}\d]/u.test(tail);
  return isGluedToMore || isOther ? undefined : found;
}

const foot: Unit = { name: 'foot', dimension: 'length', factor: 0.3048 };
const inch: Unit = { name: 'inch', dimension: 'length', factor: 0.0254 };

/** 5' and 5" (with a scraped backslash, too) where no quotation can end there; “5 in” where nothing follows. */
function quoteUnit(text: string, at: number, start: number): { unit: Unit; end: number } | undefined {
  const rest = text.slice(start);
  const isInches = /^(?:in(?=\s*(?:$|[.,;)]))|''|″)/u.exec(rest) ?? inchSign(text, at, rest);
  if (isInches !== null) return { unit: inch, end: start + isInches[0].length };
  return /^['′](?=\s*$|\s?\d)/u.test(rest) ? { unit: foot, end: start + 1 } : undefined;
} // prettier-ignore

/** A double quote is an inch after feet (6'2") and where the text ends without a quotation to close. */
function inchSign(text: string, at: number, rest: string): RegExpExecArray | null {
  if (/\d['′]\s?\d{1,2}$/u.test(text.slice(Math.max(0, at - 6), at))) return /^["″]/u.exec(rest);
  return /["“”«»]/u.test(text.slice(0, at)) ? null : /^\\?"(?=\s*$)/u.exec(rest);
}
