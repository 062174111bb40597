import { describe, expect, it } from 'vitest';
import { VerbPrefixes } from '../../../src/core/inflect/verb-prefixes.ts';

const prefixes = new VerbPrefixes('з зі пере із по');

const lettersCut = (form: string): number[] => {
  const cuts = prefixes.cutsOf(form);
  return [1, 2, 3, 4, 5, 6, 7, 8].filter((letters) => (cuts & (1 << letters)) !== 0);
};

describe('VerbPrefixes', () => {
  it('finds every place behind a prefix or behind two in a row', () => {
    expect(lettersCut('зібрати')).toEqual([1, 2]);
    expect(lettersCut('переізбрати')).toEqual([4, 6]);
    expect(lettersCut('брати')).toEqual([]);
  });

  it("lets an apostrophe follow a prefix, but no second one, and cuts no more than the form's own letters", () => {
    expect(lettersCut("з'їсти")).toEqual([1, 2]);
    expect(lettersCut("з''їсти")).toEqual([1, 2]);
    expect(lettersCut('по')).toEqual([2]);
    expect(lettersCut('')).toEqual([]);
  });
});
