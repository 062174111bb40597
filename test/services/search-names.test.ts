import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/services/search-matcher.ts';

const hits = (query: string, text: string, matchForms = true): string[] =>
  (createMatcher({ query, isRegExp: false, wholeWords: false, matchForms })?.find(text) ?? []).map((span) =>
    text.slice(span.startOffset, span.endOffset),
  );

describe('a search for a name', () => {
  const text = 'Kyslytsya spoke; Kislitsa’s words, Кислица и Кислиці. Медінський, Klitschko and a kislitsa.';

  it.each(['Кислиця', 'Kislitsa', 'Kyslytsya'])('%s finds its other spellings in both scripts', (query) => {
    expect(
      hits(query, text)
        // Word forms take the possessive along, names do not.
        .map((hit) => hit.replace('’s', ''))
        .filter((hit) => hit !== 'kislitsa'),
    ).toEqual(['Kyslytsya', 'Kislitsa', 'Кислица', 'Кислиці']);
  });

  it('stays with the letters as typed where word forms are off', () => {
    expect(hits('Кислиця', text, false)).toEqual([]);
  });

  it('takes a small word for no name', () => {
    expect(hits('кислиця', 'Kislitsa and кислиця')).toEqual(['кислиця']);
  });
});
