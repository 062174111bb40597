import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWord, originalSpan } from '../../../src/core/text/fold.ts';

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

describe('foldText', () => {
  it('keeps the offsets of the original', () => {
    const text = 'За\u0301мок на\u00adка\u00a0п’ять';
    const folded = foldText(text, 'uk');
    expect(folded.folded).toBe("замок нака п'ять");
    const start = folded.folded.indexOf("п'ять");
    const span = originalSpan(folded, start, start + 5);
    expect(text.slice(span.startOffset, span.endOffset)).toBe('п’ять');
    const castle = originalSpan(folded, 0, 5);
    expect(text.slice(castle.startOffset, castle.endOffset)).toBe('За\u0301мок');
  });

  it('gives ascending offsets inside the text for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { folded, originalOffsets } = foldText(text, 'uk');
        expect(originalOffsets.length).toBe(folded.length + 1);
        expect(originalOffsets.at(-1)).toBe(text.length);
        for (let index = 1; index < originalOffsets.length; index += 1) {
          expect(originalOffsets[index]).toBeGreaterThanOrEqual(originalOffsets[index - 1] ?? 0);
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});
