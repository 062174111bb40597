import { describe, expect, it } from 'vitest';
import { oneOf } from '../../../src/core/text/word-list.ts';

describe('oneOf', () => {
  it('knows the words of a list and nothing like them', () => {
    const isAuxiliary = (word: string): boolean => oneOf`was|were|isn't`.has(word);
    expect(['was', "isn't", 'wa', 'Was', 'was|were', ''].map(isAuxiliary)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('makes the set of a place once', () => {
    const list = (): ReadonlySet<string> => oneOf`so|such`;
    expect(list()).toBe(list());
  });
});
