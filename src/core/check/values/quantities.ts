import { lettered } from '../../text/lettered.ts';
import type { Span } from '../../model.ts';
import type { NumberValue } from '../../values/numbers.ts';
import { unitAt, unitBefore, unitByName } from '../../values/units.ts';
import type { SideReading } from '../reading.ts';
import { gated, matchesOf } from '../words/gated.ts';
import type { GatedPattern } from '../words/gated.ts';
import { readGrownNumbers } from './grown-numbers.ts';
import { plainNumbers } from './number-forms.ts';
import type { PlainNumber } from './number-forms.ts';
import { asUnitWord } from './units.ts';
import type { UnitWord } from './units.ts';
import { joinVague } from './vague.ts';

/** A number of a side with the unit that belongs to it. */
export interface ReadNumber extends Span {
  readonly value: number;
  readonly number: PlainNumber;
  readonly unit?: UnitWord;
  /** The word or sign of the unit. */
  readonly unitSpan?: Span;
  /** Its figures alone, without separators; empty for words. */
  readonly digits: string;
  /** Part of a clock time such as 15:00. */
  readonly isTime: boolean;
  /** Ten numbers by their first: “the 80s”. */
  readonly isDecade: boolean;
}

/** Reads the numbers of a side with their units; in “1 to 4 inches” both numbers have the unit. */
export function readNumbers(reading: SideReading): readonly ReadNumber[] {
  return reading.keep(readNumbers, findNumbers);
}

function findNumbers(reading: SideReading): readonly ReadNumber[] {
  const found = [
    ...joinVague(reading, mergeMagnitudes(reading.text, plainNumbers(reading))),
    ...readFirstTimes(reading),
    ...readMultipliers(reading),
    ...readGrownNumbers(reading),
  ].map((number: PlainNumber): ReadNumber => {
    const isTime = number.isClock === true || isClockPart(reading.text, number);
    const unit =
      isTime || number.isGrown === true || isHowOften(reading.text, number)
        ? undefined
        : (unitAhead(reading, number) ?? unitBehind(reading, number) ?? ageAhead(reading, number));
    return {
      startOffset: number.startOffset,
      endOffset: number.endOffset,
      value: number.value,
      number,
      isTime,
      isDecade: reading.language === 'en' && isDecade(reading.text, number),
      digits: reading.text.slice(number.startOffset, number.endOffset).replace(/\D/gu, ''),
      ...(unit === undefined ? {} : { unit: unit.unit, unitSpan: unit.span }),
    };
  });
  return found.map((one, index) => {
    const next = found[index + 1];
    if (one.unit !== undefined || next?.unit === undefined || next.unitSpan === undefined) return one;
    const gap = reading.text.slice(one.endOffset, next.startOffset);
    return rangeGap.test(gap) ? { ...one, unit: next.unit, unitSpan: next.unitSpan } : one;
  });
}

/** “in the 80s”, “80's”. */
const isDecade = (text: string, { value, endOffset }: PlainNumber): boolean =>
  value % 10 === 0 && /^['’]?s(?![\p{L}\d])/u.test(text.slice(endOffset, endOffset + 3));

/** «двічі на тиждень»: the week belongs to the rate, it is not counted. */
const isHowOften = (text: string, span: Span): boolean =>
  /^(?:двічі|тричі|дважды|трижды|once|twice|thrice)$/iu.test(text.slice(span.startOffset, span.endOffset));

/** «вперше», «впервые» say what English says by an ordinal: for the first time. */
const firstTimes = gated(lettered.giu`(?<!\p{L})(?:[ву]перше|впервые)(?!\p{L})`, 'впер упер');

function readFirstTimes(reading: SideReading): NumberValue[] {
  return matchesOf(reading, firstTimes).map((match) => ({
    startOffset: match.index,
    endOffset: match.index + match[0].length,
    value: 1,
    isOrdinal: true,
    precision: 'exact',
    form: 'words',
    isPercent: false,
    isWeak: true,
  }));
}

const multipliers: readonly (readonly [number, GatedPattern])[] = [
  [
    2,
    gated(
      lettered.giu`(?<!\p{L})(?:doubl(?:e|es|ed|ing)|twice|twofold|[ву]дв(?:ічі|ое|оє)|подвої\p{L}+|удво\p{L}+)(?!\p{L})`,
      'doub twic twof вдв удв подв',
    ),
  ],
  [
    3,
    gated(
      lettered.giu`(?<!\p{L})(?:tripl(?:e|es|ed|ing)|threefold|[ву]тр(?:ичі|ое|оє)|потрої\p{L}+|утро\p{L}+)(?!\p{L})`,
      'trip thre втр утр потр',
    ),
  ],
  [4, gated(lettered.giu`(?<!\p{L})(?:quadrupl\p{L}+|fourfold|[ву]четверо)(?!\p{L})`, 'quad four вчет учет')],
];

/** «утричі», “doubled”: how many times, told by one word. Weak: it may be told by a number with «разів» as well. */
function readMultipliers(reading: SideReading): NumberValue[] {
  return multipliers.flatMap(([value, words]) =>
    matchesOf(reading, words).map((match) => ({
      startOffset: match.index,
      endOffset: match.index + match[0].length,
      value,
      isOrdinal: false,
      precision: 'approximate' as const,
      form: 'words' as const,
      isPercent: false,
      isWeak: true,
    })),
  );
}

const rangeGap = /^\s?(?:[-–—]|to|or|and|до|або|или|і|и|та|by|x|х|на)\s?$/iu;

/** “£2.8bn”, “3.1billion”: a magnitude stuck to the figures belongs to them. */
function mergeMagnitudes(text: string, numbers: readonly PlainNumber[]): PlainNumber[] {
  const merged: PlainNumber[] = [];
  for (const number of numbers) {
    const last = merged.at(-1);
    const isStuck =
      last?.form === 'digits' &&
      number.form === 'words' &&
      [1e3, 1e6, 1e9, 1e12].includes(number.value) &&
      text.slice(last.endOffset, number.startOffset).trim() === '';
    if (!isStuck) merged.push(number);
    else {
      merged[merged.length - 1] = {
        ...last,
        value: last.value * number.value,
        endOffset: number.endOffset,
        form: 'mixed',
      };
    }
  }
  return merged;
}

function isClockPart(text: string, span: Span): boolean {
  const around = text.slice(Math.max(0, span.startOffset - 3), span.endOffset + 3);
  if (around.includes(':') && /(?<!\d)\d{1,2}:\d{2}(?!\d)/u.test(around)) return true;
  const tail = text.slice(span.endOffset, span.endOffset + 12);
  if (!/[apгч]/iu.test(tail.slice(0, 2))) return false;
  const head = text.slice(Math.max(0, span.startOffset - 4), span.startOffset);
  // “7 p.m.”, «о 19 годині»; «19 годин» is a length of time.
  return (
    /^\s?[ap]\.?m\b/iu.test(tail) ||
    (/(?:^|\s)(?:о|об|на|в)\s$/iu.test(head) &&
      lettered.iu`^\s(?:годин[уі]|час(?:а|ов)?)(?!\p{L})`.test(tail))
  );
}

interface FoundUnit {
  readonly unit: UnitWord;
  readonly span: Span;
}

/** A sign or a code before the number: “$5”, “US$ 5”, “EUR 5”. */
function unitAhead({ text, language }: SideReading, number: Span): FoundUnit | undefined {
  if (
    language === undefined ||
    !/[$€£₴₽¥₹₩₪₺]\s?$|\b[A-Z]{3}\s?$/u.test(
      text.slice(Math.max(0, number.startOffset - 5), number.startOffset),
    )
  )
    return undefined;
  const found = unitBefore(text, number.startOffset, language);
  if (found === undefined) return undefined;
  const words = text.slice(found.start, number.startOffset).trimEnd();
  return {
    unit: asUnitWord(found.unit),
    span: { startOffset: found.start, endOffset: found.start + words.length },
  };
}

const years = unitByName('year');

/** “aged 85”: years. */
function ageAhead({ text, language }: SideReading, { startOffset, endOffset }: Span): FoundUnit | undefined {
  const head = text.slice(Math.max(0, startOffset - 12), startOffset);
  if (language !== 'en' || years === undefined || !/\b(?:aged|at age|age of)\s$/iu.test(head))
    return undefined;
  return { unit: asUnitWord(years), span: { startOffset, endOffset } };
}

const wordBehind = lettered.gu`([\s\u00a0-]*)(?:[\p{L}°][\p{L}²°'’]*|[$€£₴₽¥₹₩₪₺¢%])|[^\s]`;

/** How far behind the number the unit may stand: «35-річна», «11 мільйонів фунтів», “40 or so miles”. */
const wordsBehind = 2;

/** Single letters that are a preposition or another sign as often as a unit. */
const unsureLetters = new Set(['second', 'cent', 'quintal']);

function unitBehind({ text, language }: SideReading, number: Span): FoundUnit | undefined {
  if (language === undefined) return undefined;
  const tail = text.slice(number.endOffset, number.endOffset + 40);
  // “6+ years”
  wordBehind.lastIndex = tail.startsWith('+') ? 1 : 0;
  for (let words = 0; words < wordsBehind; words++) {
    const match = wordBehind.exec(tail);
    if (match?.[1] === undefined) return undefined;
    const startOffset = number.endOffset + match.index + match[1].length;
    const found = unitAt(text, startOffset, language);
    // Ryder Cup is a trophy, “92.5 Sterling” silver: no measures.
    if (found === undefined || /^(?:cups?|sterling)$/iu.test(text.slice(startOffset, found.end))) continue;
    // One-letter abbreviations stand right behind the digits.
    if (found.isShort && (words > 0 || unsureLetters.has(found.unit.name))) continue;
    return { unit: asUnitWord(found.unit), span: { startOffset, endOffset: found.end } };
  }
  return undefined;
}

/** True where the two say one quantity in different units, within rounding (percent). Currencies are never converted. */
export function areConverted(a: ReadNumber, b: ReadNumber, rounding: number): boolean {
  if (a.unit === undefined || b.unit === undefined) return false;
  if (a.unit.dimension === 'temperature' && b.unit.dimension === 'temperature')
    return isSameTemperature(a, b);
  if (a.unit.unit === b.unit.unit) return false;
  const first = massOf(a, b.unit);
  const second = massOf(b, a.unit);
  if (first.dimension !== second.dimension || first.dimension === 'currency') return false;
  const here = a.value * first.factor;
  const there = b.value * second.factor;
  return Math.abs(here - there) <= (rounding / 100) * Math.max(Math.abs(here), Math.abs(there));
}

/** A pound beside a measure of mass is a weight. */
function massOf(one: ReadNumber, other: UnitWord): UnitWord {
  const unit = one.unit as UnitWord; // both units were looked at before
  const isWeight = unit.unit === 'GBP' && other.dimension === 'mass';
  return isWeight ? { unit: 'pound-mass', dimension: 'mass', factor: 453.59237 } : unit;
}

/** “Highs in the 80s” and «близько 28 градусів»: degrees of either scale that lie in the ten, within rounding. */
export function isDecadeOfDegrees(a: ReadNumber, b: ReadNumber): boolean {
  const [ten, degrees] = a.isDecade ? [a, b] : [b, a];
  if (!ten.isDecade || ten.unit !== undefined || degrees.unit?.dimension !== 'temperature') return false;
  const lies = (value: number, rounding: number): boolean =>
    value >= ten.value - rounding && value < ten.value + 10 + rounding;
  return lies(degrees.value, 0) || lies((degrees.value * 9) / 5 + 32, 1.5);
}

/** Degrees: the same, a converted reading, or a converted difference. */
function isSameTemperature(a: ReadNumber, b: ReadNumber): boolean {
  const isFahrenheit = (f: number, c: number): boolean =>
    Math.abs(((f - 32) * 5) / 9 - c) <= 1.5 || Math.abs((f * 5) / 9 - c) <= 5;
  return isFahrenheit(a.value, b.value) || isFahrenheit(b.value, a.value);
}
