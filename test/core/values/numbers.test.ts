import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { parseNumbers } from '../../../src/core/values/numbers.ts';

const read = (text: string, language: KnownLanguage): readonly (readonly [string, number])[] =>
  parseNumbers(text, language).map(({ startOffset, endOffset, value }) => [
    text.slice(startOffset, endOffset),
    value,
  ]);

describe('parseNumbers', () => {
  it('reads digits with the separators of each language', () => {
    expect(read('1 200 000, 1 200, 1\u202f200 і 1,5 млрд', 'uk')).toEqual([
      ['1 200 000', 1_200_000],
      ['1 200', 1200],
      ['1\u202f200', 1200],
      ['1,5 млрд', 1.5e9],
    ]);
    expect(read('2,000 people and 3.5 million', 'en')).toEqual([
      ['2,000', 2000],
      ['3.5 million', 3.5e6],
    ]);
  });

  it('reads words in all cases, collectives and dozens', () => {
    expect(
      read('тисячу двісті осіб, п’ятдесятьма трьома, два десятки, півтора мільйона, п’ятеро', 'uk'),
    ).toEqual([
      ['тисячу двісті', 1200],
      ['п’ятдесятьма трьома', 53],
      ['два десятки', 20],
      ['півтора мільйона', 1.5e6],
      ['п’ятеро', 5],
    ]);
    expect(read('пятьюдесятью тремя, полтора миллиона, полмиллиона, троими', 'ru')).toEqual([
      ['пятьюдесятью тремя', 53],
      ['полтора миллиона', 1.5e6],
      ['полмиллиона', 5e5],
      ['троими', 3],
    ]);
  });

  it('reads fractions in words', () => {
    expect(read('дві третини, три чверті, дві п’яті', 'uk').map(([, value]) => value)).toEqual([
      2 / 3,
      0.75,
      0.4,
    ]);
    expect(read('two thirds, a quarter of, three fifths', 'en').map(([, value]) => value)).toEqual([
      2 / 3,
      0.25,
      3 / 5,
    ]);
  });

  it('takes halves of a match and quarters of a year for no fractions', () => {
    expect(read('seven halves, two quarters, two thirds', 'en').map(([, value]) => value)).toEqual([
      7,
      2,
      2 / 3,
    ]);
    expect(read('дві половини', 'uk').map(([, value]) => value)).toEqual([2, 0.5]);
  });

  it('tells what the words around set: at least, up to, about, how many times', () => {
    const bounds = (text: string, language: KnownLanguage): unknown[] =>
      parseNumbers(text, language).map(({ value, bound, precision, isFactor }) => [
        value,
        bound,
        precision,
        isFactor,
      ]);
    expect(bounds('понад 20 осіб, щонайменше п’ятеро, близько сорока, у 2 рази, втричі', 'uk')).toEqual([
      [20, 'over', 'exact', undefined],
      [5, 'at-least', 'exact', undefined],
      [40, 'about', 'approximate', undefined],
      [2, undefined, 'exact', true],
      [3, undefined, 'exact', true],
    ]);
    expect(
      bounds('no more than 5, up to 30, 7 or more, nearly 100', 'en').map((one) => (one as unknown[])[1]),
    ).toEqual(['at-most', 'up-to', 'at-least', 'almost']);
  });

  it('gives both ends of a range the magnitude and percent sign said once', () => {
    const ends = (text: string, language: KnownLanguage): unknown[] =>
      parseNumbers(text, language).map(({ value, precision, isPercent }) => [value, precision, isPercent]);
    expect(ends('від 5 до 7 млн', 'uk')).toEqual([
      [5e6, 'range', false],
      [7e6, 'range', false],
    ]);
    expect(ends('5–7 %', 'ru')).toEqual([
      [5, 'range', true],
      [7, 'range', true],
    ]);
    expect(ends('won 5-3', 'en').map((one) => (one as unknown[])[1])).toEqual(['exact', 'exact']);
  });

  it('finds no number in pronouns, lone magnitudes and codes', () => {
    expect(read('Вони бачили один одного, одне з одним і один за одним; тис. і млн', 'uk')).toEqual([]);
    expect(read('друг друга, один за другим', 'ru')).toEqual([]);
    expect(read('one another; no one; bn; COVID-19 and F-16', 'en')).toEqual([]);
  });

  it('leaves the full stop out of the span', () => {
    expect(read('У команді їх десять. Двадцять пішло.', 'uk')).toEqual([
      ['десять', 10],
      ['Двадцять', 20],
    ]);
  });

  it('keeps spans in order and inside any text', () => {
    const words = [
      'сто',
      'двадцять',
      '1 000',
      '2,5',
      'млн',
      '-',
      '%',
      'до',
      'and',
      'пів',
      '½',
      '😀',
      '.',
      '(5)',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words)),
        fc.constantFrom('uk', 'ru', 'en'),
        (parts, language) => {
          const text = parts.join(' ');
          const offsets = parseNumbers(text, language).flatMap((one) => [one.startOffset, one.endOffset]);
          expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
          expect(offsets.every((offset) => offset >= 0 && offset <= text.length)).toBe(true);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
