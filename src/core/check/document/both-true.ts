import type { Span } from '../../model.ts';
import type { NumberBound } from '../../values/number-bounds.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading } from '../reading.ts';
import { overlaps } from '../spans.ts';
import type { PairIssue } from '../types.ts';
import { readCalendar } from '../values/calendar.ts';
import { readNumbers } from '../values/quantities.ts';
import type { ReadNumber } from '../values/quantities.ts';

/** «Понад тисяча» of what another counted as 1,050: so much more, as a share, is what such words leave open. */
const openShare = 0.2;

const lowest: ReadonlySet<NumberBound> = new Set(['over', 'at-least']);
const highest: ReadonlySet<NumberBound> = new Set(['under', 'at-most', 'up-to']);

/**
 * True where two reports may both be right about a number: one of them rounds («близько трьохсот», 287; «31,6 процента», “nearly a
 * third”) or sets a bound the other keeps; or the one is a day of the month and the other counts something.
 * rounding: how far a rounded number may be off, as a share.
 */
export function mayBothBeTrue(reading: PairReading, issue: PairIssue, rounding: number): boolean {
  const [here, there] = numbersOf(reading, issue);
  if (here === undefined || there === undefined) return false;
  if (isDayOfMonth(reading.source, here) !== isDayOfMonth(reading.target, there)) return true;
  if (areOfTwoKinds(here, there)) return true;
  // Either number stands in the other sentence as well: the two that are told count two things.
  const agrees = (own: ReadNumber, others: SideReading, other: ReadNumber): boolean =>
    besides(others, other).some((one) => isEqualAmount(own, one) || agreeAbout(own, one, rounding));
  return (
    agreeAbout(here, there, rounding) ||
    agrees(here, reading.target, there) ||
    agrees(there, reading.source, here)
  );
}

/** The numbers of a number's sentence. */
function besides(side: SideReading, number: ReadNumber): readonly ReadNumber[] {
  const sentence = side.sentences.find((one) => overlaps(one, number));
  return sentence === undefined ? [] : readNumbers(side).filter((one) => overlaps(one, sentence));
}

const isEqualAmount = (a: ReadNumber, b: ReadNumber): boolean =>
  a.value === b.value && a.unit?.unit === b.unit?.unit && a.number.isPercent === b.number.isPercent;

/** Percentages and months, ordinals and amounts, the year 2022 and four years: neither can stand for the other. */
function areOfTwoKinds(a: ReadNumber, b: ReadNumber): boolean {
  const [here, there] = [kindOf(a), kindOf(b)];
  return (
    a.number.isOrdinal !== b.number.isOrdinal || (here !== undefined && there !== undefined && here !== there)
  );
}

function kindOf({ value, unit, number }: ReadNumber): string | undefined {
  if (number.isPercent) return 'percent';
  return unit?.unit === 'year' && value >= firstYear && Number.isInteger(value)
    ? 'calendar'
    : unit?.dimension;
}

const firstYear = 1000;

/** True where a rounded number, or one with a bound, leaves room for the other. rounding: how far it may be off, as a share. */
export function agreeAbout(here: ReadNumber, there: ReadNumber, rounding: number): boolean {
  if (areOfTwoCurrencies(here, there)) return true;
  if (isOfOrder(here, there) || isOfOrder(there, here)) return true;
  const isShare = here.number.isPercent !== there.number.isPercent;
  if (!isShare && here.unit?.unit !== there.unit?.unit) return false;
  const [a, b] = isShare ? [shareOf(here), shareOf(there)] : [here.value, there.value];
  if (keepsBound(here.number.bound, a, b) || keepsBound(there.number.bound, b, a)) return true;
  const isRounded = [here, there].some(
    ({ number }) => number.precision === 'approximate' || isAbout(number.bound),
  );
  return isRounded && Math.abs(a - b) <= rounding * Math.max(a, b);
}

/** True where both sides of a finding count in one unit. */
export function areOfOneUnit(reading: PairReading, issue: PairIssue): boolean {
  const [here, there] = numbersOf(reading, issue);
  return here?.unit !== undefined && here.unit.unit === there?.unit?.unit;
}

/** «Десятки», 57; “hundreds”, 740: some of that order, which nobody counted. */
const isOfOrder = ({ number: { vague } }: ReadNumber, { value }: ReadNumber): boolean =>
  vague !== undefined && value >= leastOfOrder * vague && value <= mostOfOrder * vague;
const leastOfOrder = 1.5;
const mostOfOrder = 15;

/** Kronor and dollars: without their rate nothing can be said. One figure of both says that one of them is another sum. */
const areOfTwoCurrencies = (a: ReadNumber, b: ReadNumber): boolean =>
  a.value !== b.value &&
  a.unit?.dimension === 'currency' &&
  b.unit?.dimension === 'currency' &&
  a.unit.unit !== b.unit.unit;

const numbersOf = (
  { source, target }: PairReading,
  issue: PairIssue,
): readonly [ReadNumber | undefined, ReadNumber | undefined] => [
  numberAt(source, issue.source[0]),
  numberAt(target, issue.target[0]),
];

const numberAt = (side: SideReading, span: Span | undefined): ReadNumber | undefined =>
  span === undefined ? undefined : readNumbers(side).find((number) => overlaps(number, span));

const isAbout = (bound: NumberBound | undefined): boolean => bound === 'about' || bound === 'almost';

const keepsBound = (bound: NumberBound | undefined, own: number, other: number): boolean =>
  bound !== undefined &&
  ((lowest.has(bound) && other >= own && other <= own * (1 + openShare)) ||
    (highest.has(bound) && other <= own && other >= own * (1 - openShare)));

/** Of a percentage its share; a fraction is one already. */
const shareOf = ({ value, number }: ReadNumber): number => (number.isPercent ? value / 100 : value);

/** Words between a day and its month at most: “6 March”, “March 6”, «19-го травня». */
const monthReach = 4;

/** True for a number that stands right beside a month. */
export const isDayOfMonth = (side: SideReading, number: ReadNumber): boolean =>
  number.value >= 1 &&
  number.value <= 31 &&
  readCalendar(side, 'month').some(
    (month) =>
      (month.startOffset >= number.endOffset && month.startOffset - number.endOffset <= monthReach) ||
      (number.startOffset >= month.endOffset && number.startOffset - month.endOffset <= monthReach),
  );
