import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { parseDates } from '../../../src/core/values/dates.ts';
import { parseNumbers } from '../../../src/core/values/numbers.ts';
import { parseQuantities } from '../../../src/core/values/quantities.ts';

const reference = '2025-11-12';
const dates = (text: string, language: KnownLanguage): readonly string[] =>
  parseDates(text, language, reference).map(
    ({ startOffset, endOffset, value }) => `${text.slice(startOffset, endOffset)} = ${value}`,
  );
const numbers = (text: string, language: KnownLanguage): readonly (readonly [number, string])[] =>
  parseNumbers(text, language).map(({ value, precision }) => [value, precision]);

describe('years and decades without the word for year', () => {
  it('reads a season with its year', () => {
    expect(dates('Навесні 2024 армія відступила', 'uk')).toEqual(['Навесні 2024 = 2024']);
    expect(dates('Весна 2024-го була важкою', 'uk')).toEqual(['Весна 2024-го = 2024']);
    expect(dates('Весной 2024 армия отступила', 'ru')).toEqual(['Весной 2024 = 2024']);
    expect(dates('In spring 2024 the army withdrew', 'en')).toEqual(['spring 2024 = 2024']);
  });

  it('reads a decade in words, with its century where it is said', () => {
    expect(dates("Дев'яності були важкими", 'uk')).toEqual(["Дев'яності = 199X"]);
    expect(dates('В начале девяностых было иначе', 'ru')).toEqual(['девяностых = 199X']);
    expect(dates('the early nineties were hard', 'en')).toEqual(['nineties = 199X']);
    expect(dates('вісімдесяті роки ХІХ століття', 'uk')).toEqual(['вісімдесяті роки ХІХ століття = 188X']);
  });

  it('takes no age, no anniversary and no zero for a decade', () => {
    expect(dates('a man in his nineties', 'en')).toEqual([]);
    expect(dates("дев'яності роковини", 'uk')).toEqual([]);
    expect(dates('нулевые потери', 'ru')).toEqual([]);
  });

  it('reads a year in words behind a month', () => {
    expect(dates("двадцятого квітня дві тисячі двадцять п'ятого року", 'uk')).toEqual([
      "двадцятого квітня дві тисячі двадцять п'ятого року = 2025-04-20",
    ]);
    expect(dates("тисяча дев'ятсот дев'яносто першого року", 'uk')).toEqual([
      "тисяча дев'ятсот дев'яносто першого року = 1991",
    ]);
    expect(dates('5 квітня дві тисячі солдатів вийшли', 'uk')).toEqual(['5 квітня = 2026-04-05']);
  });
});

describe('Easter, noon and midnight', () => {
  it('computes the Orthodox feast in Ukrainian and Russian, the Western one in English unless said', () => {
    expect(dates('Великдень 2024 року', 'uk')).toEqual(['Великдень 2024 року = 2024-05-05']);
    expect(dates('на Пасху 2024 года', 'ru')).toEqual(['Пасху 2024 года = 2024-05-05']);
    expect(dates('Easter Sunday 2024', 'en')).toEqual(['Easter Sunday 2024 = 2024-03-31']);
    expect(dates('Orthodox Easter 2024', 'en')).toEqual(['Orthodox Easter 2024 = 2024-05-05']);
    expect(dates('у Великодню неділю', 'uk')).toEqual(['Великодню неділю = 2025-04-20']);
    expect(dates("великоднє перемир'я", 'uk')).toEqual([]);
  });

  it('reads noon and midnight as hours, with the day that stands beside them', () => {
    expect(dates('It ends at midnight.', 'en')).toEqual(['midnight = 2025-11-12T00:00']);
    expect(dates('опівдні 3 травня 2024 року', 'uk')).toEqual([
      'опівдні 3 травня 2024 року = 2024-05-03T12:00',
    ]);
    expect(dates('в полночь 20 апреля 2025 года', 'ru')).toEqual([
      'полночь 20 апреля 2025 года = 2025-04-20T00:00',
    ]);
    expect(dates('the midnight train', 'en')).toEqual([]);
    expect(parseQuantities('В полдень всё закончилось', 'ru')).toEqual([]);
  });

  it('looks back, not ahead, from a record', () => {
    expect(dates('for the first time in three years', 'en')).toEqual([]);
    expect(dates('the worst attack in two weeks', 'en')).toEqual([]);
    expect(dates('it ends in three weeks', 'en')).toEqual(['in three weeks = 2025-12-03']);
  });
});

describe('counts in running words', () => {
  it('multiplies a couple, half a dozen and a half more', () => {
    expect(numbers('a couple of hundred soldiers', 'en')).toEqual([[200, 'approximate']]);
    expect(numbers('several hundred soldiers', 'en')).toEqual([[100, 'approximate']]);
    expect(numbers('half a dozen strikes', 'en')).toEqual([[6, 'exact']]);
    expect(numbers('a million and a half', 'en')).toEqual([[1_500_000, 'exact']]);
    expect(numbers('мільйон з половиною', 'uk')).toEqual([[1_500_000, 'exact']]);
    expect(numbers('кількасот бійців', 'uk')).toEqual([[100, 'approximate']]);
  });

  it('shares a hundred said once with both ends of a range', () => {
    expect(numbers('дві-три сотні бійців', 'uk').map(([value]) => value)).toEqual([200, 300]);
    expect(numbers('две-три сотни бойцов', 'ru').map(([value]) => value)).toEqual([200, 300]);
  });

  it('reads parts at the end of a clause, and no part of a year or a match', () => {
    expect(numbers('They control three quarters.', 'en')).toEqual([[0.75, 'exact']]);
    expect(numbers('growth in the last three quarters', 'en')).toEqual([[3, 'exact']]);
    expect(numbers('the third quarter of the year', 'en')).toEqual([[3, 'exact']]);
    expect(numbers("за п'ять восьма", 'uk').map(([value]) => value)).toEqual([5, 8]);
  });

  it('takes no preposition for seconds', () => {
    expect(parseQuantities('сорок с лишним', 'ru')).toEqual([]);
    expect(parseQuantities('5 с', 'ru').map(({ value, unit }) => [value, unit])).toEqual([[5, 'second']]);
  });
});
