import { describe, expect, it } from 'vitest';
import { exactEnd, letterRanges, withRanges } from '../../scripts/letter-ranges.ts';

const pattern = (source: string, flags = 'u'): RegExp => new RegExp(withRanges(source), flags);

describe('letters in built patterns', () => {
  it('are those of Unicode, one by one, up to the end of Cyrillic', () => {
    const written = pattern('^\\p{L}$');
    const wrong: string[] = [];
    for (let code = 0; code <= exactEnd; code++) {
      const char = String.fromCharCode(code);
      if (written.test(char) !== /^\p{L}$/u.test(char)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('are letters of other scripts too', () => {
    for (const char of 'שםسلامहिन्ไทย中文かなカナ한글')
      expect(pattern('^\\p{L}$').test(char), char).toBe(true);
    for (const char of ' .,–«»“”0 €→✓') expect(pattern('\\p{L}').test(char), char).toBe(false);
  });

  it('stand in square brackets, their own or those around them', () => {
    expect(withRanges("(?<!\\p{L})[\\p{L}'’-]+")).toBe(`(?<![${letterRanges}])[${letterRanges}'’-]+`);
    expect(withRanges('\\[\\p{L}')).toBe(`\\[[${letterRanges}]`);
    expect("«зе'ка» café Їжак".match(pattern("[\\p{L}'’]+", 'giu'))).toEqual(["зе'ка", 'café', 'Їжак']);
  });
});
