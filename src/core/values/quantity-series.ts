import type { KnownLanguage } from '../model.ts';
import { parseNumbers } from './numbers.ts';
import type { QuantityValue, RawQuantity } from './quantities.ts';

const between = /^\s*(?:[,.]?\s*(?:and|і|й|та|и)?)\s*$/iu;
const imperial = new Set(['inch', 'foot', 'yard', 'mile', 'ounce', 'pound', 'acre', 'gallon']);

/** Joins series of one dimension («2 роки і 3 місяці», “7 feet, 10 inches”, “$20 and 43c”) and gives each its canonical unit. */
export function joinQuantities(
  text: string,
  found: readonly RawQuantity[],
  language: KnownLanguage,
): readonly QuantityValue[] {
  const series: RawQuantity[][] = [];
  for (const one of found) {
    const last = series.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && continues(text, previous, one)) last.push(one);
    else series.push([one]);
  }
  return series.map((list) => withCoins(text, canonical(list), list, language));
}

function continues(text: string, first: RawQuantity, second: RawQuantity): boolean {
  const { unit: a } = first;
  const { unit: b } = second;
  const isJoinable = a.dimension === b.dimension && (a.dimension === 'time' || a.dimension === 'length' || a.dimension === 'mass' || a.dimension === 'money'); // prettier-ignore
  if (
    !isJoinable ||
    !Number.isInteger(first.amount) ||
    first.range !== undefined ||
    second.range !== undefined
  )
    return false;
  if (!between.test(text.slice(first.endOffset, second.startOffset))) return false;
  if (a.dimension === 'money') return a.factor === 1 && b.factor < 1 && second.amount < 100;
  if (isImperial(first) !== isImperial(second)) return second.amount < 1000 && a.name !== b.name && a.dimension === 'length'; // prettier-ignore
  return b.factor < a.factor && (b.factor * second.amount < a.factor || a.dimension === 'length');
}

const isImperial = ({ unit }: RawQuantity): boolean => imperial.has(unit.name);

function canonical(list: readonly RawQuantity[]): QuantityValue {
  const [first] = list;
  const last = list.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('empty series');
  const isMixed = list.some((one) => isImperial(one) !== isImperial(first));
  const target = first.unit.dimension === 'money' || isMixed ? first : last;
  const value = list.length === 1 ? first.amount : sum(list, target.unit.factor);
  const { unit, amount, high } = normalize(target.unit.name, value, first.range?.high);
  return {
    startOffset: first.startOffset,
    endOffset: last.endOffset,
    value: amount,
    unit,
    dimension: first.unit.dimension,
    precision: list.length === 1 ? first.precision : last.precision === 'range' ? 'range' : first.precision,
    ...(first.bound === undefined ? {} : { bound: first.bound }),
    ...(first.range === undefined || high === undefined ? {} : { range: { low: amount, high } }),
  };
}

/** Adds a series in the unit of the given size; years and months make whole months. */
function sum(list: readonly RawQuantity[], factor: number): number {
  const isMonths = list.every(({ unit }) => unit.name === 'year' || unit.name === 'month');
  if (isMonths)
    return list.reduce((months, { unit, amount }) => months + amount * (unit.name === 'year' ? 12 : 1), 0);
  // Twelve figures: 1 mile + 1 kilometre must not end in …0000001.
  return Number(
    (list.reduce((all, { unit, amount }) => all + amount * unit.factor, 0) / factor).toPrecision(12),
  );
}

const finer: Readonly<Record<string, readonly [string, number]>> = { year: ['month', 12], month: ['day', 30], kilogram: ['gram', 1000], milligram: ['gram', 0.001], fortnight: ['week', 2] }; // prettier-ignore

/** Brings an amount to its canonical unit: half a year is 6 months, 3.5 months 105 days, kilograms are grams. */
function normalize(unit: string, amount: number, high?: number): { unit: string; amount: number; high?: number } {
  const step = finer[unit];
  const isAlways = unit === 'kilogram' || unit === 'milligram' || unit === 'fortnight';
  const isWhole = Number.isInteger(Math.round(amount * 1e9) / 1e9);
  if (step === undefined || (!isAlways && isWhole)) return { unit, amount, ...(high === undefined ? {} : { high }) };
  const moved = Number((amount * step[1]).toPrecision(12));
  if (!isAlways && !Number.isInteger(moved)) return { unit, amount, ...(high === undefined ? {} : { high }) };
  return { unit: step[0], amount: moved, ...(high === undefined ? {} : { high: high * step[1] }) };
} // prettier-ignore

/** “20 dollars 43”, “US$3 and fourteen” at the end of a clause: hundredths said without their coin. */
function withCoins(
  text: string,
  quantity: QuantityValue,
  list: readonly RawQuantity[],
  language: KnownLanguage,
): QuantityValue {
  if (quantity.dimension !== 'money' || list.length > 1 || !Number.isInteger(quantity.value) || quantity.unit === 'cent') return quantity; // prettier-ignore
  const tail = text.slice(quantity.endOffset, quantity.endOffset + 24);
  const lead = /^\s+(?:(?:and|і|та|и)\s+)?/iu.exec(tail)?.[0] ?? '';
  if (lead === '') return quantity;
  const [coins] = parseNumbers(tail.slice(lead.length), language);
  const isCoins = coins?.startOffset === 0 && coins.endOffset === tail.length - lead.length && coins.value > 0 && coins.value < 100 && Number.isInteger(coins.value); // prettier-ignore
  if (!isCoins) return quantity;
  const endOffset = quantity.endOffset + lead.length + coins.endOffset;
  return { ...quantity, endOffset, value: Number((quantity.value + coins.value / 100).toFixed(2)) };
}
