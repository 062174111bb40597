import type { Span } from '../../model.ts';
import type { NumberValue } from '../../values/numbers.ts';
import type { SideReading } from '../reading.ts';
import { unitOfSign, unitOfWord } from './units.ts';
import type { UnitWord } from './units.ts';

/** A number of a side with the unit that belongs to it. */
export interface ReadNumber extends Span {
  readonly value: number;
  readonly number: NumberValue;
  readonly unit?: UnitWord;
  /** The word or sign of the unit. */
  readonly unitSpan?: Span;
  /** Part of a clock time such as 15:00. */
  readonly isTime: boolean;
}

/** Reads the numbers of a side with their units. */
export function readNumbers(reading: SideReading): readonly ReadNumber[] {
  return reading.numbers.map((number) => {
    const isTime = isClockPart(reading.text, number);
    const found = isTime ? undefined : unitBefore(reading, number) ?? unitAfter(reading, number);
    return {
      startOffset: number.startOffset,
      endOffset: number.endOffset,
      value: number.value,
      number,
      isTime,
      ...(found === undefined ? {} : { unit: found.unit, unitSpan: found.span }),
    };
  });
}

function isClockPart(text: string, span: Span): boolean {
  const around = text.slice(Math.max(0, span.startOffset - 3), span.endOffset + 3);
  return /(?<!\d)\d{1,2}:\d{2}(?!\d)/u.test(around);
}

interface FoundUnit {
  readonly unit: UnitWord;
  readonly span: Span;
}

function unitBefore(reading: SideReading, number: Span): FoundUnit | undefined {
  const head = reading.text.slice(Math.max(0, number.startOffset - 2), number.startOffset);
  const sign = /([$€£₴₽¥])\s?$/u.exec(head);
  if (sign === null) return undefined;
  const unit = unitOfSign(sign[1] ?? '');
  const startOffset = number.startOffset - (sign[0]?.length ?? 0);
  return unit === undefined ? undefined : { unit, span: { startOffset, endOffset: startOffset + 1 } };
}

/** How far behind the number the unit may stand: «35-річна», «11 мільйонів фунтів», “40 or so miles”. */
const wordsBehind = 2;

function unitAfter(reading: SideReading, number: Span): FoundUnit | undefined {
  const { text, language } = reading;
  if (language === undefined) return undefined;
  const tail = text.slice(number.endOffset, number.endOffset + 40);
  const sign = /^\s?([$€£₴₽¥%])/u.exec(tail);
  if (sign !== null) {
    const unit = unitOfSign(sign[1] ?? '');
    const endOffset = number.endOffset + sign[0].length;
    return unit === undefined ? undefined : { unit, span: { startOffset: endOffset - 1, endOffset } };
  }
  let words = 0;
  for (const match of tail.matchAll(/(?<gap>[\s\u00a0-]*)(?<word>[\p{L}°][\p{L}²°'’]*)|[^\s]/gu)) {
    const word = match.groups?.['word'];
    if (word === undefined || words++ >= wordsBehind) break;
    const unit = unitOfWord(word.toLowerCase(), language);
    // One-letter abbreviations stand right behind the digits.
    if (unit === undefined || (word.length === 1 && words > 1)) continue;
    const startOffset = number.endOffset + match.index + (match.groups?.['gap']?.length ?? 0);
    return { unit, span: { startOffset, endOffset: startOffset + word.length } };
  }
  return undefined;
}

/** True where the two say one quantity in different units, within rounding. Currencies are never converted. */
export function areConverted(a: ReadNumber, b: ReadNumber): boolean {
  if (a.unit === undefined || b.unit === undefined || a.unit.dimension !== b.unit.dimension) return false;
  if (a.unit.dimension === 'currency') return false;
  if (a.unit.dimension === 'temperature') return isSameTemperature(a, b);
  if (a.unit.unit === b.unit.unit) return false;
  const first = a.value * a.unit.factor;
  const second = b.value * b.unit.factor;
  return Math.abs(first - second) <= 0.06 * Math.max(Math.abs(first), Math.abs(second));
}

function isSameTemperature(a: ReadNumber, b: ReadNumber): boolean {
  const celsius = (one: ReadNumber): number =>
    one.unit?.unit === 'fahrenheit' ? ((one.value - 32) * 5) / 9 : one.value;
  return a.unit?.unit !== b.unit?.unit && Math.abs(celsius(a) - celsius(b)) <= 1;
}
