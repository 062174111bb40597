import { expect, it } from 'vitest';
import { alphabetOf } from '../../../../src/core/check/words/alphabet.ts';

it('tells the alphabet of a word whose letters are all of one, apostrophes and hyphens between', () => {
  for (const word of ['word', "can't", 'Jean-Luc', 'O’Neil']) expect(alphabetOf(word), word).toBe('latin');
  for (const word of ['слово', 'Ґанок', "з'їсти", 'обов’язок', 'Івано-Франківськ', 'Ёлка'])
    expect(alphabetOf(word), word).toBe('cyrillic');
});

it('leaves mixed words, accented letters, figures and bare marks to others', () => {
  for (const word of ['Вiдень', 'café', 'МН17', '2014', "'", '', '中文', 'за́мок'])
    expect(alphabetOf(word), word).toBe('other');
});
