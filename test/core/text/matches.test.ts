import { describe, expect, it } from 'vitest';
import { allMatches } from '../../../src/core/text/matches.ts';

describe('allMatches', () => {
  it('finds what matchAll finds, groups and places included', () => {
    const text = 'від 5 до 17 — “5–7” 🙂 i 17';
    for (const pattern of [/\d+/g, /(?<word>\p{L}+)/gu, /\b/g, /(?:)/gu, /$/gu, /x/g])
      expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  it('begins at the start of the text, wherever an earlier search stopped', () => {
    const pattern = /a/g;
    pattern.lastIndex = 2;
    expect(allMatches('abca', pattern).map(({ index }) => index)).toEqual([0, 3]);
  });
});
