import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/core/text/fold.ts';

describe('foldWord', () => {
  it('makes one word of every way to type it', () => {
    const shapes = ["м'ята", 'м’ята', 'мʼята', 'м`ята', 'м´ята', 'М’Я\u0301ТА', 'м’я\u00adта', 'м’я\u200bта'];
    expect(new Set(shapes.map((shape) => foldWord(shape, 'uk')))).toEqual(new Set(["м'ята"]));
  });

  it('composes й, ї and é and drops only stress', () => {
    expect(foldWord('Краи\u0306', 'uk')).toBe('край');
    expect(foldWord('і\u0308жак', 'uk')).toBe('їжак');
    expect(foldWord('cafe\u0301', 'en')).toBe('café');
    expect(foldWord('за\u0301мок', 'uk')).toBe('замок');
  });

  it('folds ё in Russian only', () => {
    expect(foldWord('Ёлка', 'ru')).toBe('елка');
    expect(foldWord('ёлка', 'uk')).toBe('ёлка');
  });
});
