import { describe, expect, it } from 'vitest';
import { isLetterBefore, isNumberAt, isSpaceAt, letterAt } from '../../../src/core/text/letter-at.ts';

describe('characters at a place', () => {
  it('are told as patterns tell them', () => {
    for (let code = 0; code <= 0x52f; code++) {
      const char = String.fromCharCode(code);
      expect([letterAt(char, 0) > 0, isNumberAt(char, 0), isSpaceAt(char, 0)], code.toString(16)).toEqual([
        /\p{L}/u.test(char),
        /\p{N}/u.test(char),
        /\s/u.test(char),
      ]);
    }
  });

  it('may take two code units or none', () => {
    expect([letterAt('𝐀', 0), letterAt('😀', 0), letterAt('', 0), letterAt('а', 1)]).toEqual([2, 0, 0, 0]);
    expect([isLetterBefore('𝐀', 2), isLetterBefore('а', 0), isLetterBefore('а ', 1)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(['\u2009', '\u3000', '\ufeff', '\u200b'].map((char) => isSpaceAt(char, 0))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
