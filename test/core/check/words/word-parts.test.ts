import { describe, expect, test } from 'vitest';
import { isLightWord, partBits, partsOf } from '../../../../src/core/check/words/word-parts.ts';

describe('parts of speech of a form', () => {
  test('come from its concepts', () => {
    expect(partsOf('bank', 'en', ['noun', 'verb', 'phrase'], null)).toBe(partBits.noun | partBits.verb);
  });

  test('come from its ending where nothing is known', () => {
    expect(partsOf('blithely', 'en', [], null)).toBe(partBits.adv);
    expect(partsOf('піксельного', 'uk', [], null)).toBe(partBits.adj);
    expect(partsOf('піксель', 'uk', [], null)).toBe(partBits.noun);
  });
});

test('a word that translations leave out is light in every form', () => {
  expect(isLightWord('мають', ['мати'], 'uk')).toBe(true);
  expect(isLightWord('ракета', ['ракета'], 'uk')).toBe(false);
});
