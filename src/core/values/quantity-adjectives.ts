import { letterPattern, lettered } from '../text/lettered.ts';
import { allMatches } from '../text/matches.ts';
import type { KnownLanguage, SlavicLanguage } from '../model.ts';
import type { RawQuantity } from './quantities.ts';
import { unitByName } from './units.ts';

// Amounts grown into one word, or said by the unit alone: «двотижневий», «трёхлетний», «за минулу добу», “the past day”.

const ukNumbers: readonly (readonly [string, number])[] = [
  ['одно', 1], ['дво', 2], ['двох', 2], ['три', 3], ['трьох', 3], ['чотири', 4], ['чотирьох', 4], ["п'яти", 5], ['шести', 6], ['семи', 7], ['восьми', 8],
  ["дев'яти", 9], ['десяти', 10], ['дванадцяти', 12], ["п'ятнадцяти", 15], ['двадцяти', 20], ['тридцяти', 30], ['сорока', 40], ["п'ятдесяти", 50],
  ['шістдесяти', 60], ["дев'яносто", 90], ['сто', 100], ['півтора', 1.5], ['пів', 0.5],
]; // prettier-ignore
const ruNumbers: readonly (readonly [string, number])[] = [
  ['одно', 1], ['двух', 2], ['трех', 3], ['четырех', 4], ['пяти', 5], ['шести', 6], ['семи', 7], ['восьми', 8], ['девяти', 9], ['десяти', 10],
  ['двенадцати', 12], ['пятнадцати', 15], ['двадцати', 20], ['тридцати', 30], ['сорока', 40], ['пятидесяти', 50], ['шестидесяти', 60], ['девяносто', 90],
  ['сто', 100], ['полутора', 1.5], ['полу', 0.5],
]; // prettier-ignore
const ukUnits: readonly (readonly [string, string])[] = [
  ['хвилинн', 'minute'], ['годинн', 'hour'], ['денн', 'day'], ['добов', 'day'], ['тижнев', 'week'], ['місячн', 'month'], ['річн', 'year'],
  ['кілометров', 'kilometre'], ['метров', 'metre'], ['відсотков', 'percent'],
]; // prettier-ignore
const ruUnits: readonly (readonly [string, string])[] = [
  ['минутн', 'minute'], ['часов', 'hour'], ['дневн', 'day'], ['суточн', 'day'], ['недельн', 'week'], ['месячн', 'month'], ['летн', 'year'], ['годичн', 'year'],
  ['километров', 'kilometre'], ['метров', 'metre'], ['процентн', 'percent'],
]; // prettier-ignore

/** Adjectives that say something else: «південний» is southern, «піврічний» belongs to a report as often as to a length. */
const otherSenses = /^(?:південн|піврічн|полудневн|полугодичн|одноденк|стометрівк|стодневк)/u;

interface Compounds {
  readonly pattern: RegExp;
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, string>;
}

function compounds(
  numbers: readonly (readonly [string, number])[],
  units: readonly (readonly [string, string])[],
): Compounds {
  const longest = (list: readonly (readonly [string, unknown])[]): string =>
    list
      .map(([word]) => word.replaceAll("'", "['’ʼ]"))
      .sort((a, b) => b.length - a.length)
      .join('|');
  return {
    pattern: letterPattern(
      String.raw`(?<![\p{L}\d-])(?<number>${longest(numbers)})(?<unit>${longest(units)})(?:ий|ій|а|я|е|є|ого|ої|ому|у|ю|им|ою|і|их|ими|ім|ый|ой|ая|ое|ую|ей|ом|ые|ых|ыми|ым)(?!\p{L})`,
      'giu',
    ),
    numbers: new Map(numbers),
    units: new Map(units),
  };
}

const tables: Readonly<Record<SlavicLanguage, Compounds>> = {
  uk: compounds(ukNumbers, ukUnits),
  ru: compounds(ruNumbers, ruUnits),
};

/** One day and night said without a number, behind words that make it a length of time. */
const wholeDay: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: lettered.giu`(?<!\p{L})(?:протягом|впродовж|упродовж|за)\s+(?:(?:останн|минул|попередн|цю|цілу|одну|однієї)\p{L}*\s+)?(?<unit>доби|добу)(?!\p{L})`,
  ru: lettered.giu`(?<!\p{L})(?:в\s+течение|на\s+протяжении|за)\s+(?:(?:последн|минувш|прошедш|прошл|предыдущ|эт|одн|цел)\p{L}*\s+)?(?<unit>сутки|суток)(?!\p{L})`,
  en: lettered.giu`(?<!\p{L})(?:over|in|during|within|for)\s+the\s+(?:past|last|previous)\s+(?<unit>day)(?!\p{L})`,
};

/** Finds such amounts. */
export function readGrown(text: string, language: KnownLanguage): readonly RawQuantity[] {
  const found: RawQuantity[] = [];
  const put = (startOffset: number, endOffset: number, amount: number, name: string): void => {
    const unit = unitByName(name);
    if (unit !== undefined) found.push({ startOffset, endOffset, amount, unit, precision: 'exact' });
  };
  for (const match of allMatches(text, wholeDay[language])) {
    const end = match.index + match[0].length;
    put(end - (match.groups?.['unit']?.length ?? 0), end, 1, 'day');
  }
  if (language === 'en') return found;
  const { pattern, numbers, units } = tables[language];
  // One letter for one letter: offsets stay.
  const folded = text.toLowerCase().replaceAll('ё', 'е');
  for (const match of folded.length === text.length ? folded.matchAll(pattern) : []) {
    const amount = numbers.get((match.groups?.['number'] ?? '').replace(/[’ʼ]/gu, "'"));
    const name = units.get(match.groups?.['unit'] ?? '');
    if (amount === undefined || name === undefined || otherSenses.test(match[0])) continue;
    put(match.index, match.index + match[0].length, amount, name);
  }
  return found;
}
