import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, wordForms } from '../../../src/core/text/words.ts';

describe('findWords', () => {
  it('keeps inner apostrophes and hyphens and leaves quotes and dashes out', () => {
    expect(wordForms("Прем'єр-міністр — «обов’язково» приїде, 'мабуть'… Кам`янець")).toEqual([
      "Прем'єр-міністр",
      'обов’язково',
      'приїде',
      'мабуть',
      'Кам`янець',
    ]);
    expect(wordForms("don't the soldiers' well-known")).toEqual(["don't", 'the', 'soldiers', 'well-known']);
  });

  it('keeps stress marks and soft hyphens inside their word', () => {
    expect(wordForms('за\u0301мок пере\u00adмога')).toEqual(['за\u0301мок', 'пере\u00adмога']);
  });

  it('tells numbers from words with digits', () => {
    expect(findWords('1,5 млрд, F-16, 2-го, МН17').map(({ text, kind }) => `${kind} ${text}`)).toEqual([
      'number 1,5',
      'word млрд',
      'word F-16',
      'word 2-го',
      'word МН17',
    ]);
  });

  it('reads any script, character by character where there are no spaces', () => {
    expect(wordForms('שלום عالم 東京 καλημέρα')).toEqual(['שלום', 'عالم', '東', '京', 'καλημέρα']);
    expect(wordForms('🙂 … —')).toEqual([]);
  });

  it('gives ascending spans that hold their text, for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const word of findWords(text)) {
          expect(word.startOffset).toBeGreaterThanOrEqual(end);
          expect(text.slice(word.startOffset, word.endOffset)).toBe(word.text);
          end = word.endOffset;
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
