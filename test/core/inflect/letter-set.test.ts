import { expect, it } from 'vitest';
import { LetterSet } from '../../../src/core/inflect/letter-set.ts';

it('tells the letters of a set from all others, Cyrillic or not', () => {
  const letters = "бяґєі'";
  const set = new LetterSet(letters);
  const found = Array.from({ length: 0x600 }, (_, code) => code).filter((code) => set.has(code));
  expect(String.fromCharCode(...found.sort((a, b) => a - b))).toBe([...letters].sort().join(''));
  expect(set.has(Number.NaN)).toBe(false);
});
