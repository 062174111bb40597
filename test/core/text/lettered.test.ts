import { describe, expect, it } from 'vitest';
import {
  exactEnd,
  lettered,
  letterPattern,
  letterRanges,
  withLetterRanges,
} from '../../../src/core/text/lettered.ts';

describe('letters in patterns', () => {
  it('are those of Unicode, one by one, up to the end of Cyrillic', () => {
    const written = letterPattern('^\\p{L}$', 'u');
    const wrong: string[] = [];
    for (let code = 0; code <= exactEnd; code++) {
      const char = String.fromCharCode(code);
      if (written.test(char) !== /^\p{L}$/u.test(char)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('hold every letter of other scripts', () => {
    const written = letterPattern('^\\p{L}$', 'u');
    const isLetter = /^\p{L}$/u;
    let missed = 0;
    for (let code = exactEnd; code <= 0xffff; code++) {
      const char = String.fromCharCode(code);
      if (isLetter.test(char) && !written.test(char)) missed += 1;
    }
    expect(missed).toBe(0);
    for (const char of '𝐀𠀀') expect(written.test(char), char).toBe(true);
    for (const char of ' .,–«»“”0 €→✓😀№\ud83d') expect(written.test(char), char).toBe(false);
  });

  it('stand in square brackets, their own or those around them', () => {
    expect(withLetterRanges("(?<!\\p{L})[\\p{L}'’-]+\\P{L}", false)).toBe(
      `(?<![${letterRanges}])[${letterRanges}'’-]+[^${letterRanges}]`,
    );
    expect(withLetterRanges('\\[\\p{L}', false)).toBe(`\\[[${letterRanges}]`);
  });

  it('find the same in any case as the plain patterns do', () => {
    const text = "«зе'ка» café Їжак, МАЙ може Можливо; 12-й x5 К";
    expect(text.match(lettered.giu`[\p{L}'’]+`)).toEqual(text.match(/[\p{L}'’]+/giu));
    expect(text.match(lettered.giu`(?<![\p{L}\p{N}])мо[\p{L}ж]+(?!\p{L})`)).toEqual(['може', 'Можливо']);
    expect(text.match(lettered.giu`[^\p{L}\d]+`)).toEqual(text.match(/[^\p{L}\d]+/giu));
    expect(text.match(lettered.giu`[\p{L}x]\d`)).toEqual(['x5']);
  });
});
