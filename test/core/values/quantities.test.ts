import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { parseQuantities } from '../../../src/core/values/quantities.ts';

const read = (text: string, language: KnownLanguage): unknown[] =>
  parseQuantities(text, language).map(({ startOffset, endOffset, value, unit }) => [
    text.slice(startOffset, endOffset),
    value,
    unit,
  ]);

describe('parseQuantities', () => {
  it('reads money with sign, code, word and magnitude', () => {
    expect(read('500 млн євро, 3 млрд доларів США, 1 200 грн', 'uk')).toEqual([
      ['500 млн євро', 5e8, 'EUR'],
      ['3 млрд доларів США', 3e9, 'USD'],
      ['1 200 грн', 1200, 'UAH'],
    ]);
    expect(read('US$4.7 billion, £2.8bn, $20 and 43c, USD3.14', 'en')).toEqual([
      ['US$4.7 billion', 4.7e9, 'USD'],
      ['£2.8bn', 2.8e9, 'pound'],
      ['$20 and 43c', 20.43, 'dollar'],
      ['USD3.14', 3.14, 'USD'],
    ]);
  });

  it('reads measures in all forms, adjectives with figures too', () => {
    expect(read('120 км/год, 20 тис. км², 36,6 °C, 155-мм снаряд, 10-денний, 5-річний', 'uk')).toEqual([
      ['120 км/год', 120, 'kilometre per hour'],
      ['20 тис. км²', 20_000, 'square kilometre'],
      ['36,6 °C', 36.6, 'degree celsius'],
      ['155-мм', 155, 'millimetre'],
      ['10-денний', 10, 'day'],
      ['5-річний', 5, 'year'],
    ]);
  });

  it('joins series and gives halves of years and months a finer unit', () => {
    expect(read('2 роки і 3 місяці', 'uk')).toEqual([['2 роки і 3 місяці', 27, 'month']]);
    expect(read('полгода; 3,5 месяца; трое суток; пол-литра', 'ru')).toEqual([
      ['полгода', 6, 'month'],
      ['3,5 месяца', 105, 'day'],
      ['трое суток', 3, 'day'],
      ['пол-литра', 0.5, 'litre'],
    ]);
    expect(read('7 feet, 10 inches; an hour and 30 seconds; a month and a half', 'en')).toEqual([
      ['7 feet, 10 inches', 94, 'inch'],
      ['an hour and 30 seconds', 3630, 'second'],
      ['a month and a half', 45, 'day'],
    ]);
  });

  it('gives a range one value with both ends', () => {
    const [range] = parseQuantities('$2–3 billion', 'en');
    expect(range).toMatchObject({
      value: 2e9,
      unit: 'dollar',
      precision: 'range',
      range: { low: 2e9, high: 3e9 },
    });
    const [distance] = parseQuantities('від 5 до 7 км', 'uk');
    expect(distance).toMatchObject({ value: 5, unit: 'kilometre', range: { low: 5, high: 7 } });
  });

  it('takes years, hours of the day and other words for no amounts', () => {
    expect(read('у 2016 році, 1950–53 років, на південному заході, вул. 7 с. Ірпінь', 'uk')).toEqual([]);
    expect(read('30 мая 2005 г. в 5 часов утра, во второй половине дня', 'ru')).toEqual([]);
    expect(read('the early 2000s, a decades-long war, a second term, 5 in the morning', 'en')).toEqual([]);
  });
});
