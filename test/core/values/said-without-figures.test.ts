import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { parseDates } from '../../../src/core/values/dates.ts';
import { parseNumbers } from '../../../src/core/values/numbers.ts';
import { parseQuantities } from '../../../src/core/values/quantities.ts';

const amounts = (text: string, language: KnownLanguage): string[] =>
  parseQuantities(text, language).map(({ value, unit }) => `${value} ${unit}`);
const times = (text: string, language: KnownLanguage): string[] =>
  parseDates(text, language, '2025-11-14').map(({ value }) => value);

describe('amounts grown into one word', () => {
  it.each([
    ['uk', 'двотижневе перемир’я', '2 week'],
    ['ru', 'двухнедельное перемирие', '2 week'],
    ['uk', 'дев’яностоденна пауза', '90 day'],
    ['ru', 'трёхлетний контракт', '3 year'],
    ['uk', 'п’ятирічного плану', '5 year'],
    ['en', 'a two-week truce', '2 week'],
  ] as const)('%s %s', (language, text, amount) => {
    expect(amounts(text, language)).toEqual([amount]);
  });

  it('are no adjectives that only look so', () => {
    for (const text of ['південний фронт', 'щорічний звіт', 'стометрівка', 'тринадцятирічний'])
      expect([text, amounts(text, 'uk')]).toEqual([text, []]);
  });
});

describe('a day and night without a number', () => {
  it('is one of them behind words that make it a length', () => {
    expect(amounts('за минулу добу', 'uk')).toEqual(['1 day']);
    expect(amounts('в течение суток', 'ru')).toEqual(['1 day']);
    expect(amounts('over the past day', 'en')).toEqual(['1 day']);
    expect(amounts('протягом двох діб', 'uk')).toEqual(['2 day']);
  });
});

describe('hours by halves and quarters', () => {
  it.each([
    ['uk', 'о пів на восьму вечора', '2025-11-14T19:30'],
    ['uk', 'за чверть восьма', '2025-11-14T07:45'],
    ['ru', 'в половине восьмого', '2025-11-14T07:30'],
    ['ru', 'в полвосьмого утра', '2025-11-14T07:30'],
    ['ru', 'без четверти девять', '2025-11-14T08:45'],
    ['en', 'at half past seven in the evening', '2025-11-14T19:30'],
    ['en', 'at quarter to nine', '2025-11-14T08:45'],
  ] as const)('%s %s', (language, text, time) => {
    expect(times(text, language)).toEqual([time]);
  });

  it('are no hours where a thing is halved', () => {
    expect(times('в половине второго тайма', 'ru')).toEqual([]);
    expect(times('у половині другого тайму', 'uk')).toEqual([]);
  });
});

describe('smaller words', () => {
  it('knows centuries in every Ukrainian case', () => {
    expect(times('у XXI столітті', 'uk')).toEqual(['20XX']);
    expect(times('у дев’ятнадцятому столітті', 'uk')).toEqual(['18XX']);
  });

  it('reads shortened dollars', () => {
    expect(amounts('Виділено 1,5 млрд дол. США', 'uk')).toEqual(['1500000000 USD']);
    expect(amounts('10 млн долл.', 'ru')).toEqual(['10000000 dollar']);
  });

  it('takes «із гаком», «с лишним» as a little more, «півсотні» as fifty', () => {
    expect(parseNumbers('сорок із гаком', 'uk').map(({ value, bound }) => [value, bound])).toEqual([
      [40, 'over'],
    ]);
    expect(parseNumbers('сорок человек с лишним', 'ru').map(({ bound }) => bound)).toEqual(['over']);
    expect(parseNumbers('півсотні людей', 'uk').map(({ value }) => value)).toEqual([50]);
  });
});
