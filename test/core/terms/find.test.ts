import { describe, expect, it } from 'vitest';
import { findTerm } from '../../../src/core/terms/find.ts';

const words = (text: string, term: string, language: 'uk' | 'ru' | 'en'): string[] =>
  findTerm(text, term, language).map((span) => text.slice(span.startOffset, span.endOffset));

describe('findTerm', () => {
  it('finds a word in any form and a phrase word by word', () => {
    expect(words('Про капітуляцію, без капітуляції.', 'капітуляція', 'uk')).toEqual([
      'капітуляцію',
      'капітуляції',
    ]);
    expect(words('О безоговорочной капитуляции.', 'безоговорочная капитуляция', 'ru')).toEqual([
      'безоговорочной капитуляции',
    ]);
    expect(words('They surrendered; he surrenders.', 'surrender', 'en')).toEqual([
      'surrendered',
      'surrenders',
    ]);
  });

  it('keeps capitals of acronyms', () => {
    expect(words('США і сша', 'США', 'uk')).toEqual(['США']);
  });

  it('finds nothing for a term without words', () => {
    expect(words('текст', '—', 'uk')).toEqual([]);
  });
});
