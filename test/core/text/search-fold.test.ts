import { describe, expect, it } from 'vitest';
import { foldForSearch, unfoldSpan } from '../../../src/core/text/search-fold.ts';

const fold = (text: string): string => foldForSearch(text).folded;

describe('foldForSearch', () => {
  it.each([
    ['Кисли́ця', 'кислиця'],
    ['ёлка', 'елка'],
    ['м’ята', "м'ята"],
    ['мʼята', "м'ята"],
    ['«Так»', '"так"'],
    ['ґрунт їжак йод', 'ґрунт їжак йод'],
    ['и\u0306од', 'йод'],
    ['café', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['дис\u00adку\u200bсії', 'дискусії'],
    ['а \u00a0\n б', 'а б'],
    ['2014–2025', '2014-2025'],
    ['😀 так', '😀 так'],
    ['', ''],
  ])('folds %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
  it('folds a page without end word by word, not all of it for each word', () => {
    const words = 'слово  '.repeat(300_000);
    expect(fold(words)).toBe('слово '.repeat(300_000));
  });
  it('finds the way back, stress mark and soft hyphen included', () => {
    const text = 'Пан Кисли́\u00adця.';
    const folded = foldForSearch(text);
    const at = folded.folded.indexOf('кислиця');
    const span = unfoldSpan(folded, at, at + 7);
    expect(text.slice(span.startOffset, span.endOffset)).toBe('Кисли́\u00adця');
  });
});
