import { lettered } from '../../text/lettered.ts';
import type { Span } from '../../model.ts';
import { boundSpan } from '../../values/number-bounds.ts';
import { changeIssue } from './number-change.ts';
import { isYear } from './number-year.ts';
import { clockIssue, signIssue, timeIssues } from './number-turns.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import { observe } from '../issues.ts';
import type { SideReading } from '../reading.ts';
import { thresholdOf } from '../thresholds.ts';
import type { PairIssue } from '../types.ts';
import { isFactor, isToldByCode } from '../values/codes.ts';
import { isSaidSoftly, matchNumbers } from '../values/match.ts';
import { areConverted, readNumbers } from '../values/quantities.ts';
import type { ReadNumber } from '../values/quantities.ts';
import { unitOfWord } from '../values/units.ts';
import type { UnitWord } from '../values/units.ts';

/** Finds numbers that differ by value, whatever their form: digits against words, magnitudes, units, ordinals. */
export const numberCheck: PairCheck = {
  id: 'number',
  run(reading, knowledge) {
    const { source, target } = reading;
    const rounding = thresholdOf(knowledge, 'number.rounding');
    const match = matchNumbers(readNumbers(source), readNumbers(target), rounding);
    const left = match.source.filter((number) => !isExcused(number, match.target, reading, 'target'));
    const right = match.target.filter((number) => !isExcused(number, match.source, reading, 'source'));
    const issues = match.matched.flatMap(([a, b]) => [
      ...unitIssue(reading, a, b),
      ...boundIssue(reading, a, b),
      ...signIssue(reading, a, b),
      ...clockIssue(reading, a, b),
      ...changeIssue(reading, a, b),
    ]);
    issues.push(...timeIssues(reading, match.matched));
    const pairs = pairLeftovers(reading, left, right);
    for (const [a, b] of pairs) issues.push(differentNumbers(reading, a, b));
    const paired = new Set(pairs.flat());
    const lone = (number: ReadNumber, side: 'source' | 'target'): PairIssue[] =>
      paired.has(number) || isConvertedBeside(reading[side], number, rounding)
        ? []
        : loneNumber(reading, number, side);
    issues.push(...left.flatMap((number) => lone(number, 'source')));
    issues.push(...right.flatMap((number) => lone(number, 'target')));
    return issues;
  },
};

/** Figures of a date in an open order, and words that are numbers by their form only, unless an ordinal of the other side stands against them. */
function isExcused(
  number: ReadNumber,
  others: readonly ReadNumber[],
  reading: PairReading,
  otherSide: 'source' | 'target',
): boolean {
  const { form, isWeak, isOrdinal, isOpen, precision, bound } = number.number;
  const own = reading[otherSide === 'source' ? 'target' : 'source'];
  if (isToldByCode(number, own, reading[otherSide]) || isFactor(number, own, reading[otherSide])) return true;
  if (form !== 'words') return isOpen === true;
  if (isOrdinal && others.some((other) => other.number.isOrdinal)) return false;
  // «утричі» against “doubled”: both tell how many times.
  if (isMultiplier(number) && others.some(isMultiplier)) return false;
  if (number.value === 1 || (isWeak && precision === 'approximate')) return true;
  // “a few”: no number, but a word for some; «приблизно три» is one where another number stands against it.
  const isSome = bound === undefined || others.every((other) => other.number.isOrdinal);
  if (precision === 'approximate' && isSome && !isOrdinal && number.value <= 3) return true;
  if (isWeak && isSaidSoftly(number, reading[otherSide])) return true;
  // «Four Corners», “score” as a goal: a name, a word.
  const words = own.text.slice(number.startOffset, number.endOffset);
  const isName =
    /^\p{Lu}/u.test(words) && !own.sentences.some((one) => one.startOffset === number.startOffset);
  return isName || /^(?:a )?score$/iu.test(words) || isSoonToBe(own.text, number);
}

/** «без пяти минут министр»: as good as one; «без пяти минут семь» is a time. */
const isSoonToBe = (text: string, { startOffset, endOffset }: Span): boolean =>
  /без\s$/iu.test(text.slice(Math.max(0, startOffset - 4), startOffset)) &&
  soonToBe.test(text.slice(endOffset, endOffset + 30));

const soonToBe = lettered.iu`^ (?:минут|хвилин) (?!(?:час(?!\p{L})|дв|три|четыр|пят|шест|сем[ьи]|восем|девят|десят|одиннадцат|двенадцат|перш|друг|трет|четверт|шост|сьом|восьм|дев|полн|пів|пол))\p{L}{3}`;

const isMultiplier = ({ number, value }: ReadNumber): boolean =>
  number.isWeak && number.precision === 'approximate' && value >= 2 && value <= 4;

/** Pairs what is left: numbers of one kind by nearness of place. */
function pairLeftovers(
  reading: PairReading,
  left: readonly ReadNumber[],
  right: readonly ReadNumber[],
): (readonly [ReadNumber, ReadNumber])[] {
  const place = (number: ReadNumber, side: 'source' | 'target'): number =>
    number.startOffset / Math.max(1, reading[side].text.length);
  const candidates = left.flatMap((a) =>
    right.map((b) => {
      const sameKind =
        (a.number.isOrdinal === b.number.isOrdinal ? 0 : 0.6) +
        (a.unit?.unit === b.unit?.unit ? 0 : a.unit?.dimension === b.unit?.dimension ? 0.05 : 0.2);
      return { a, b, cost: Math.abs(place(a, 'source') - place(b, 'target')) + sameKind };
    }),
  );
  candidates.sort((x, y) => x.cost - y.cost);
  const used = new Set<ReadNumber>();
  const pairs: (readonly [ReadNumber, ReadNumber])[] = [];
  for (const { a, b, cost } of candidates) {
    if (used.has(a) || used.has(b) || cost > 0.75) continue;
    used.add(a);
    used.add(b);
    pairs.push([a, b]);
  }
  return inOrder(pairs);
}

/** “1 to 4 feet” for «від 2,54 до 10,2 см»: of pairs of one kind the first goes with the first. */
function inOrder(
  pairs: readonly (readonly [ReadNumber, ReadNumber])[],
): (readonly [ReadNumber, ReadNumber])[] {
  const kindOf = ({ number, unit }: ReadNumber): string => `${String(number.isOrdinal)} ${unit?.unit ?? ''}`;
  const groups = Map.groupBy(pairs, ([a, b]) => `${kindOf(a)} ${kindOf(b)}`);
  const byPlace = (a: ReadNumber, b: ReadNumber): number => a.startOffset - b.startOffset;
  return [...groups.values()].flatMap((group) => {
    const others = group.map(([, b]) => b).sort(byPlace);
    return group
      .map(([a]) => a)
      .sort(byPlace)
      .flatMap((a, at) => {
        const b = others[at];
        return b === undefined ? [] : [[a, b] as const];
      });
  });
}

function differentNumbers(reading: PairReading, a: ReadNumber, b: ReadNumber): PairIssue {
  const { source, target } = reading;
  const ratio = Math.max(a.value, b.value) / Math.max(1e-9, Math.min(a.value, b.value));
  const isMagnitude = [1e3, 1e6, 1e9].some((power) => Math.abs(ratio / power - 1) < 1e-6);
  const kind = isMagnitude
    ? 'magnitude'
    : a.number.isOrdinal && b.number.isOrdinal
      ? 'ordinal'
      : isYear(a, source) && isYear(b, target)
        ? 'year'
        : undefined;
  const category = kind === 'magnitude' ? 'unit' : kind === 'year' ? 'date' : 'number';
  const isSure =
    a.number.form !== 'words' || b.number.form !== 'words' || !(a.number.isWeak || b.number.isWeak);
  return {
    checkId: 'number',
    category,
    ...(kind === undefined ? {} : { kind }),
    severity: 'major',
    tier: isSure ? 'shown' : 'more',
    source: [withUnit(a)],
    target: [withUnit(b)],
    message: observe('check.number.differ', [source, withUnit(a)], [target, withUnit(b)], {
      sourceValue: a.value,
      targetValue: b.value,
    }),
  };
}

/** The number with its unit, in which the difference may lie as well: «620 км», “385 kilometres”. */
const withUnit = ({ startOffset, endOffset, unitSpan = { startOffset, endOffset } }: ReadNumber): Span => ({
  startOffset: Math.min(startOffset, unitSpan.startOffset),
  endOffset: Math.max(endOffset, unitSpan.endOffset),
});

/** «1600 км (1000 миль)»: the same measure twice on one side. */
const isConvertedBeside = (own: SideReading, number: ReadNumber, rounding: number): boolean =>
  readNumbers(own).some(
    (one) => one.startOffset !== number.startOffset && areConverted(one, number, rounding),
  );

function loneNumber(reading: PairReading, number: ReadNumber, side: 'source' | 'target'): PairIssue[] {
  const other = side === 'source' ? 'target' : 'source';
  if (isSaidSoftly(number, reading[other]) || isSaidByUnit(number, reading[other])) return [];
  const { form, isWeak, isOrdinal } = number.number;
  // The first three ordinals are said by many other words.
  if (form === 'words' && (isWeak || number.value <= (isOrdinal ? 3 : 2))) return [];
  // «п'ята частина»: a share, which may be told in percent.
  if (isOrdinal && /^\s(?:част|part)/iu.test(reading[side].text.slice(number.endOffset))) return [];
  // «на чотирнадцятій хвилині», “at 13:10”: a time told by the clock.
  if (isOrdinal && /^(?:minute|hour)$/u.test(number.unit?.unit ?? '')) return [];
  return [
    {
      checkId: 'number',
      category: 'number',
      kind: side === 'source' ? 'missing' : 'added',
      severity: form === 'words' ? 'minor' : 'major',
      // Measured right once in five: a number that one side lacks is an omission or a pronoun as a rule.
      tier: 'more',
      source: side === 'source' ? [withUnit(number)] : [],
      target: side === 'target' ? [withUnit(number)] : [],
      message: observe(
        side === 'source' ? 'check.number.only-source' : 'check.number.only-target',
        [reading.source, side === 'source' ? withUnit(number) : undefined],
        [reading.target, side === 'target' ? withUnit(number) : undefined],
      ),
    },
  ];
}

/** “7 days” where the other side has a bare «тиждень». */
function isSaidByUnit(number: ReadNumber, other: SideReading): boolean {
  const { unit } = number;
  const { language } = other;
  if (unit === undefined || language === undefined) return false;
  return other.tokens.some((token) => {
    const word = unitOfWord(token.facts.folded, language);
    return (
      word?.dimension === unit.dimension &&
      (unit.dimension !== 'currency' || word.unit === unit.unit) &&
      // Twelve months of thirty days are a year.
      Math.abs(word.factor - unit.factor * number.value) < 0.02 * word.factor
    );
  });
}

/** «фунт» and “pound” are money or a weight. */
const isWeightOfPounds = (a: UnitWord, b: UnitWord): boolean =>
  (a.unit === 'GBP' && b.unit === 'pound-mass') || (b.unit === 'GBP' && a.unit === 'pound-mass');

function unitIssue(reading: PairReading, a: ReadNumber, b: ReadNumber): PairIssue[] {
  if (a.unit === undefined || b.unit === undefined || a.unit.unit === b.unit.unit) return [];
  if (a.value !== b.value || isWeightOfPounds(a.unit, b.unit)) return [];
  const isMoney = a.unit.dimension === 'currency' && b.unit.dimension === 'currency';
  return [
    {
      checkId: 'number',
      category: 'unit',
      kind: isMoney ? 'currency' : 'measure',
      severity: 'major',
      tier: 'shown',
      source: a.unitSpan === undefined ? [a] : [a.unitSpan],
      target: b.unitSpan === undefined ? [b] : [b.unitSpan],
      message: observe('check.unit.differ', [reading.source, withUnit(a)], [reading.target, withUnit(b)]),
    },
  ];
}

const bounds: Readonly<Record<string, 'low' | 'high' | 'near'>> = {
  over: 'low',
  'at-least': 'low',
  under: 'high',
  'at-most': 'high',
  almost: 'near',
  about: 'near',
};

/** “at most three” for «не менш як три»; “about a million” for «понад мільйон». */
function boundIssue(reading: PairReading, a: ReadNumber, b: ReadNumber): PairIssue[] {
  const [here, there] = [boundOf(reading.source, a), boundOf(reading.target, b)];
  if (here === undefined || there === undefined || here === there) return [];
  const isOpposite = here !== 'near' && there !== 'near';
  const [source, target] = [withBound(reading.source, a), withBound(reading.target, b)];
  return [
    {
      checkId: 'number',
      category: 'number',
      kind: 'bound',
      severity: isOpposite ? 'major' : 'minor',
      tier: 'more',
      source: [source],
      target: [target],
      message: observe('check.number.bound', [reading.source, source], [reading.target, target]),
    },
  ];
}

const behindPreposition =
  /(?:(не менше?|не менее|не меньше|щонайменше|at least)|(не більше?|не более|не больше|щонайбільше|at most))(?:\s(?:як|ніж|чем))?\s(?:на|у|в|за|for|by|in)\s$/iu;

/** «не менш як на три тижні»: the bound may stand before a preposition. */
function boundOf(
  { text }: SideReading,
  { number, startOffset }: ReadNumber,
): 'low' | 'high' | 'near' | undefined {
  const behind = behindPreposition.exec(text.slice(Math.max(0, startOffset - 30), startOffset));
  if (behind !== null) return behind[1] === undefined ? 'high' : 'low';
  return bounds[number.bound ?? ''];
}

/** The number with the words that bound it. */
function withBound({ text, language }: SideReading, number: ReadNumber): Span {
  const head = text.slice(Math.max(0, number.startOffset - 30), number.startOffset);
  const behind = behindPreposition.exec(head);
  const { startOffset, endOffset } = number;
  if (behind !== null) return { startOffset: startOffset - head.length + behind.index, endOffset };
  return language === undefined ? { startOffset, endOffset } : boundSpan(text, number, language);
}
