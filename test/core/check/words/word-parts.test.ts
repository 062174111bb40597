import { describe, expect, test } from 'vitest';
import { gapTreeScore } from '../../../../src/core/check/words/gap-trees.ts';
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

test('two known nouns with nothing in their place weigh more than one light word among free renderings', () => {
  const evidence = (words: number, light: number, around: number): number[] => [
    light > 0 ? 0.22 : 1.6 * words, words, light > 0 ? 0 : words, 0, 0, 0, 0, light, light > 0 ? 0.22 : 1.6,
    around, around, around, 2 * around, around, 20, around > 0 ? 0 : -1.5, around > 0 ? 0 : 1, 14, 1, 1, 0,
    around > 0 ? 0 : -1, 0, around > 0 ? -4 : 0,
  ]; // prettier-ignore
  for (const isEnglish of [true, false])
    expect(gapTreeScore(evidence(2, 0, 0), isEnglish)).toBeGreaterThan(
      gapTreeScore(evidence(1, 1, 3), isEnglish),
    );
});
