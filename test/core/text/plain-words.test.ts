import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPlainWords } from '../../../src/core/text/plain-words.ts';
import { findByPattern } from '../../../src/core/text/words.ts';

it('reads the words that the pattern of all scripts finds', () => {
  const chars = [..."aбZї019 .,-'’‘`´′‐\u2011\u00ad\u200b\u2060\u200d–—«».,1x5ÀßªµŁ€%№$²½\u0482Ѐԯ\n"];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...chars), { maxLength: 20 }).map((parts) => parts.join('')),
      (text) => {
        expect(readPlainWords(text)).toEqual(findByPattern(text));
      },
    ),
    { seed: 7, numRuns: 2000 },
  );
});

it('knows of every character whether it can read it', () => {
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    const text = `a${char}b1 ${char}1${char}2`;
    const words = readPlainWords(text);
    if (words !== undefined && JSON.stringify(words) !== JSON.stringify(findByPattern(text)))
      expect.fail(`U+${code.toString(16)}`);
  }
  expect(readPlainWords('за\u0301мок')).toBeUndefined();
});
