import { cased, folded, pick, swap } from './damage.ts';
import type { DamageKind, Damaged, DamageTools } from './damage.ts';
import { currencies, magnitudes, measures, months, numberWords, ordinals, weekdays } from './value-words.ts';

// Damage to values: numbers, dates, amounts.

const word = /(?<![\p{L}\p{N}'’-])\p{L}[\p{L}'’]*(?![\p{L}\p{N}])/gu;

const eachOther = /(?<!\p{L})(?:друг|одна|одне|одн[оі]го|одно|один) (?:[\p{L}]{1,3} )?друг\p{L}+$/iu;

/** Replaces a word by another of its group. */
function regroup(groups: readonly string[], text: string, random: () => number): Damaged | undefined {
  const lists = groups.map((one) => one.split(' '));
  const change = ({ 0: found, index }: RegExpExecArray): string | undefined => {
    // «друг друга», «один другого»: each other.
    if (eachOther.test(text.slice(Math.max(0, index - 9), index + found.length))) return undefined;
    const own = lists.find((list) => list.includes(folded(found)));
    const other =
      own === undefined
        ? undefined
        : pick(
            own.filter((one) => one !== folded(found)),
            random,
          );
    return other === undefined ? undefined : cased(other, found);
  };
  return swap(text, word, change, random);
}

/** Replaces what a table names. */
export function bySwaps(
  table: readonly (readonly [pattern: string, by: string])[],
  text: string,
  random: () => number,
): Damaged | undefined {
  for (const [pattern, by] of [...table].sort(() => random() - 0.5)) {
    const found = swap(text, new RegExp(pattern, 'giu'), (match) => cased(by.replace('$1', match[1] ?? ''), match[0]), random); // prettier-ignore
    if (found !== undefined) return found;
  }
  return undefined;
}

const languageOf = (tools: DamageTools): 'en' | 'uk' | 'ru' => {
  const language = tools.reading().target.language;
  return language === 'uk' || language === 'ru' ? language : 'en';
};

const grouped = (table: Readonly<Record<'en' | 'uk' | 'ru', readonly string[]>>): DamageKind['spoil'] => {
  return (_, tools) => regroup(table[languageOf(tools)], tools.target, tools.random);
};
const swapped = (
  table: Readonly<Record<'en' | 'uk' | 'ru', readonly (readonly [string, string])[]>>,
): DamageKind['spoil'] => {
  return (_, tools) => bySwaps(table[languageOf(tools)], tools.target, tools.random);
};

/** Another digit in the first place of a number. */
const digit: DamageKind['spoil'] = (_, { target, random }) =>
  swap(
    target,
    /(?<![\d\p{L}.,])\d+/gu,
    ([found]) => `${(Number(found[0]) % 9) + 1}${found.slice(1)}`,
    random,
  );

const year: DamageKind['spoil'] = (_, { target, random }) =>
  swap(
    target,
    /(?<!\d[.,]?)(?:19|20)\d\d(?![.,]?\d)/gu,
    ([found]) => String(Number(found) + (pick([-3, -2, -1, 1, 2, 3], random) ?? 1)),
    random,
  );

/** Kinds of damage to values. */
export const valueKinds: readonly DamageKind[] = [
  { category: 'number', sub: 'digit', parts: 1, spoil: digit },
  { category: 'number', sub: 'word', parts: 1, spoil: grouped(numberWords) },
  { category: 'number', sub: 'ordinal', parts: 1, spoil: grouped(ordinals) },
  { category: 'date', sub: 'month', parts: 1, spoil: grouped(months) },
  { category: 'date', sub: 'weekday', parts: 1, spoil: grouped(weekdays) },
  { category: 'date', sub: 'year', parts: 1, spoil: year },
  { category: 'unit', sub: 'magnitude', parts: 1, spoil: swapped(magnitudes) },
  { category: 'unit', sub: 'currency', parts: 1, spoil: swapped(currencies) },
  { category: 'unit', sub: 'measure', parts: 1, spoil: swapped(measures) },
];
