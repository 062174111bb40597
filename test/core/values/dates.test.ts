import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { parseDates } from '../../../src/core/values/dates.ts';

const read = (text: string, language: KnownLanguage, reference?: string): unknown[] =>
  parseDates(text, language, reference).map(({ startOffset, endOffset, value, until }) =>
    until === undefined
      ? [text.slice(startOffset, endOffset), value]
      : [text.slice(startOffset, endOffset), value, until],
  );

// 2013-02-12 is a Tuesday.
const tuesday = '2013-02-12';

describe('parseDates', () => {
  it('reads calendar dates in words and figures', () => {
    expect(read('24 лютого 2022 року, у березні 2014-го, 31.10.1974 і 2015-03-03', 'uk')).toEqual([
      ['24 лютого 2022 року', '2022-02-24'],
      ['березні 2014', '2014-03'],
      ['31.10.1974', '1974-10-31'],
      ['2015-03-03', '2015-03-03'],
    ]);
    expect(read('тридцать первое мая 2015', 'ru')).toEqual([['тридцать первое мая 2015', '2015-05-31']]);
    expect(read('March 3rd, 2015; 10/31/1974; the 4th of July 1999', 'en')).toEqual([
      ['March 3rd, 2015', '2015-03-03'],
      ['10/31/1974', '1974-10-31'],
      ['the 4th of July 1999', '1999-07-04'],
    ]);
  });

  it('reads years, decades and centuries where they are dates', () => {
    expect(read('У 2014 році, 1990-х, XX століття, 2014 солдатів, у 2023–2024 роках', 'uk')).toEqual([
      ['2014 році', '2014'],
      ['1990-х', '199X'],
      ['XX століття', '19XX'],
      ['2023–2024 роках', '2023', '2024'],
    ]);
    expect(read('from 2014 to 2016, the 1990s, 2014 soldiers', 'en')).toEqual([
      ['2014 to 2016', '2014', '2016'],
      ['1990s', '199X'],
    ]);
  });

  it('counts relative dates from the reference', () => {
    expect(read('вчора, минулого вівторка, наступного місяця, три тижні тому, торік', 'uk', tuesday)).toEqual(
      [
        ['вчора', '2013-02-11'],
        ['минулого вівторка', '2013-02-05'],
        ['наступного місяця', '2013-03'],
        ['три тижні тому', '2013-01-22'],
        ['торік', '2012'],
      ],
    );
    expect(
      read('the last Monday of March; two Thursdays ago; wednesday of next week', 'en', tuesday),
    ).toEqual([
      ['the last Monday of March', '2013-03-25'],
      ['two Thursdays ago', '2013-01-31'],
      ['wednesday of next week', '2013-02-20'],
    ]);
  });

  it('chooses the year so that the weekday beside a date fits', () => {
    expect(read('Пт, 18 июля', 'ru', tuesday)).toEqual([['Пт, 18 июля', '2014-07-18']]);
  });

  it('leaves relative dates unresolved without a reference', () => {
    const found = parseDates('вчора, 8 березня, у понеділок', 'uk');
    expect(found.map(({ value, isResolved }) => [value, isResolved])).toEqual([
      ['-P1D', false],
      ['--03-08', false],
      ['-W-1', false],
    ]);
  });

  it('gives ranges one value with its end', () => {
    expect(read('10–22 серпня 2012; 10 серпня – 12 вересня 2013', 'uk')).toEqual([
      ['10–22 серпня 2012', '2012-08-10', '2012-08-22'],
      ['10 серпня – 12 вересня 2013', '2013-08-10', '2013-09-12'],
    ]);
  });

  it('reads times of day with their zones', () => {
    const [time] = parseDates('May 5, 2022 at 10:30 a.m. Kyiv time', 'en');
    expect(time).toMatchObject({ value: '2022-05-05T10:30', zone: 'Europe/Kyiv' });
    expect(read('о дев’ятій годині вечора; в 15:30 за Києвом', 'uk', tuesday)).toEqual([
      ['дев’ятій годині вечора', '2013-02-12T21:00'],
      ['15:30 за Києвом', '2013-02-12T15:30'],
    ]);
  });

  it('finds no date in scores, decimals, other words and impossible days', () => {
    expect(read('рахунок 2:1, 3,5 км, пункт 5.12, лютий ворог, за три дні, сер Джон', 'uk', tuesday)).toEqual(
      [],
    );
    expect(read('He may march; we sat in the sun; 7/8 of it; a second; Feb 30', 'en', tuesday)).toEqual([]);
    expect(read('в среде экспертов, за три дня, в 25-й раз', 'ru', tuesday)).toEqual([]);
  });

  it('keeps spans in order and inside any text', () => {
    const words = [
      '10',
      'серпня',
      '2013',
      '-',
      'вчора',
      'next',
      'Monday',
      'of',
      '12:30',
      'тому',
      '.',
      'ago',
      '3',
      'weeks',
      '😀',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words)),
        fc.constantFrom('uk', 'ru', 'en'),
        (parts, language) => {
          const text = parts.join(' ');
          const offsets = parseDates(text, language, tuesday).flatMap((one) => [
            one.startOffset,
            one.endOffset,
          ]);
          expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
          expect(offsets.every((offset) => offset >= 0 && offset <= text.length)).toBe(true);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });
});
