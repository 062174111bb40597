import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { SideReading } from '../reading.ts';
import { areConverted, isDecadeOfDegrees } from './quantities.ts';
import { romanValue } from './number-forms.ts';
import type { ReadNumber } from './quantities.ts';

/** How the numbers of two sides go together. */
export interface NumberMatch {
  /** Numbers that agree, conversions included. */
  readonly matched: readonly (readonly [ReadNumber, ReadNumber])[];
  readonly source: readonly ReadNumber[];
  readonly target: readonly ReadNumber[];
}

/** Words that say a small number without being one: read only to excuse a number that finds no other. */
const softWords: readonly (readonly [number, RegExp])[] = [
  [0.5, lettered.iu`(?<!\p{L})(?:half|halves|halved|полов\p{L}*|напів\p{L}*|полу\p{L}*|пів\p{L}*|пол\p{L}*)(?!\p{L})`],
  [0.25, lettered.iu`(?<!\p{L})(?:quarter|чверт\p{L}*|четверт\p{L}*)`],
  [1, lettered.iu`(?<!\p{L})(?:an?|one|once|single|alone|only|another|один\p{L}*|одн\p{L}*|єдин\p{L}*|един\p{L}*|раз\p{L}*|first|перш\p{L}*|перв\p{L}*)(?!\p{L})`],
  [2, lettered.iu`(?<!\p{L})(?:two|twice|double\p{L}*|both|pair|couple|second|twin\p{L}*|bi\p{L}+|another|дв\p{L}*|удв\p{L}*|вдв\p{L}*|подв\p{L}*|обидв\p{L}*|обо\p{L}*|оба|обе\p{L}*|пар\p{L}*|друг\p{L}*|втор\p{L}*|подвійн\p{L}*|удво\p{L}*)(?!\p{L})`],
  [3, lettered.iu`(?<!\p{L})(?:three\p{L}*|triple\p{L}*|treble|trio|hat-trick|third\p{L}*|thrice|tri\p{L}+|тр\p{L}*|утр\p{L}*|втр\p{L}*|потр\p{L}*)(?!\p{L})`],
  [4, lettered.iu`(?<!\p{L})(?:four\p{L}*|quad\p{L}*|quarter\p{L}*|чотир\p{L}*|четыр\p{L}*|учетвер\p{L}*|чверть\p{L}*|четверт\p{L}*|четвер\p{L}*)(?!\p{L})`],
  [6, lettered.iu`(?<!\p{L})(?:півро\p{L}*|піврі\p{L}*|полгод\p{L}*|полугод\p{L}*|half(?: of)? a year|half[ -]year\p{L}*)(?!\p{L})`],
  [7, lettered.iu`(?<!\p{L})(?:сімк|семерк|семёрк)\p{L}*`],
  [10, lettered.iu`(?<!\p{L})(?:decade\p{L}*|ten\p{L}*|десят\p{L}*)(?!\p{L})`],
  [12, lettered.iu`(?<!\p{L})(?:dozen\p{L}*|дюжин\p{L}*|noon|midday|полудень|опівдні|полдень|midnight|опівночі|полночь)(?!\p{L})`],
  [100, lettered.iu`(?<!\p{L})(?:hundred\p{L}*|century|centuries|сот\p{L}*|сто\p{L}*|centennial|век\p{L}*)(?!\p{L})`],
  [180, lettered.iu`(?<!\p{L})(?:u-turns?|about-(?:face|turn)|volte-face|розверн\p{L}*|розворот\p{L}*|разверн\p{L}*|разворот\p{L}*)(?!\p{L})`],
  [1000, lettered.iu`(?<!\p{L})(?:thousand\p{L}*|тисяч\p{L}*|тысяч\p{L}*|millenni\p{L}*)(?!\p{L})`],
  [1e6, lettered.iu`(?<!\p{L})(?:million\p{L}*|мільйон\p{L}*|миллион\p{L}*)(?!\p{L})`],
  [1e9, lettered.iu`(?<!\p{L})(?:billion\p{L}*|мільярд\p{L}*|миллиард\p{L}*)(?!\p{L})`],
]; // prettier-ignore

const isClose = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) < 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** rounding: what a conversion of units may be off by, percent. */
type Rule = (a: ReadNumber, b: ReadNumber, rounding: number) => boolean;

/** Ways in which two numbers agree, surest first. */
const rules: readonly Rule[] = [
  (a, b) =>
    isClose(a.value, b.value) && a.number.isOrdinal === b.number.isOrdinal && a.unit?.unit === b.unit?.unit,
  // Forty metres go with forty feet before they go with forty minutes.
  (a, b) =>
    isClose(a.value, b.value) &&
    a.number.isOrdinal === b.number.isOrdinal &&
    a.unit?.dimension === b.unit?.dimension,
  (a, b) => isClose(a.value, b.value) && a.number.isOrdinal === b.number.isOrdinal,
  (a, b) => isClose(a.value, b.value),
  (a, b) => isClose(Math.abs(a.value), Math.abs(b.value)),
  areConverted,
  isDecadeOfDegrees,
  isSameClock,
  // «26-00» and “26 to 0”, 3.500 read in another habit: the same digits. 105.8 is read in one way only.
  (a, b) =>
    a.digits.length > 3 &&
    a.digits === b.digits &&
    (isClose(a.value * 1000, b.value) || isClose(a.value, b.value * 1000)) &&
    isThousandfold(Math.max(a.value, b.value) / Number(a.digits)),
  // «на п'яту частину», “by a fifth”.
  (a, b) => isPart(a, b) || isPart(b, a),
  // «кілька десятків», “dozens”: tens and dozens that nobody counted.
  (a, b) =>
    a.number.precision === 'approximate' &&
    b.number.precision === 'approximate' &&
    a.number.form === 'words' &&
    b.number.form === 'words' &&
    Math.min(a.value, b.value) === 10 &&
    Math.max(a.value, b.value) === 12,
  // «кілька сотень», “a few hundred”: one order of magnitude.
  (a, b) => a.number.vague !== undefined && a.number.vague === b.number.vague,
  // 291 773 and 291772.8.
  (a, b) => Math.min(a.value, b.value) > 100 && Math.round(a.value) === Math.round(b.value),
  // '18 for 2018, 90-ті for 1990s.
  (a, b) => isShortYear(a.value, b.value) || isShortYear(b.value, a.value),
];

const isThousandfold = (times: number): boolean =>
  [1, 1e3, 1e6, 1e9, 1e12].some((power) => isClose(times, power));

const isPart = (ordinal: ReadNumber, part: ReadNumber): boolean =>
  ordinal.number.isOrdinal && ordinal.value >= 3 && isClose(part.value * ordinal.value, 1);

/** 3 p.m. and 15:00. */
function isSameClock(a: ReadNumber, b: ReadNumber): boolean {
  if (!a.isTime && !b.isTime) return false;
  return Math.abs(a.value - b.value) === 12 && Math.max(a.value, b.value) <= 24;
}

const isShortYear = (short: number, full: number): boolean =>
  Number.isInteger(full) &&
  full >= 1800 &&
  full <= 2100 &&
  short >= 10 &&
  short < 100 &&
  full % 100 === short;

/**
 * Pairs off the numbers of two sides by value; every number serves once, and of several that agree those go together
 * that stand at like places in the row of numbers. rounding: of converted units, percent.
 */
export function matchNumbers(
  source: readonly ReadNumber[],
  target: readonly ReadNumber[],
  rounding: number,
): NumberMatch {
  const left = [...source];
  const right = [...target];
  const matched: (readonly [ReadNumber, ReadNumber])[] = [];
  // Figures go with figures, so that “both” takes no 2 from them.
  const farness = (a: ReadNumber, b: ReadNumber): number =>
    (a.number.form === b.number.form ? 0 : 1) +
    Math.abs(source.indexOf(a) / source.length - target.indexOf(b) / target.length);
  for (const rule of rules) {
    if (left.length === 0 || right.length === 0) break;
    const fitting = left.flatMap((a) =>
      right.filter((b) => rule(a, b, rounding)).map((b) => [a, b] as const),
    );
    if (fitting.length > 1) fitting.sort((one, other) => farness(...one) - farness(...other));
    for (const [a, b] of fitting) {
      if (!left.includes(a) || !right.includes(b)) continue;
      matched.push([a, b]);
      left.splice(left.indexOf(a), 1);
      right.splice(right.indexOf(b), 1);
    }
  }
  return { matched, source: left, target: right };
}

/** True where a word of the other side may stand for the number: twice, a decade, «удвічі», «сотні». */
export function isSaidSoftly(number: ReadNumber, other: SideReading): boolean {
  if (number.isTime && number.value === 0) return true;
  if (romanValues(other.text).includes(number.value)) return true;
  return softWords.some(([value, words]) => value === number.value && words.test(other.text));
}

const romanPattern = lettered.gu`(?<![\p{L}\d])[IVXLCІХ]{1,6}(?![\p{L}\d])`;
/** Roman numerals of a text, Cyrillic look-alikes included. */
function romanValues(text: string): number[] {
  return allMatches(text, romanPattern).map(([numeral]) => romanValue(numeral));
}
