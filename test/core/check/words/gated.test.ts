import { describe, expect, it } from 'vitest';
import { SideReading } from '../../../../src/core/check/reading.ts';
import { createPlainSide } from '../../../../src/core/check/side.ts';
import { gated, gatedInAnyCase, matchesOf } from '../../../../src/core/check/words/gated.ts';

const placesIn = (text: string, gate: ReturnType<typeof gated>): readonly (readonly [number, number])[] =>
  matchesOf(new SideReading(createPlainSide(text, 'uk'), undefined), gate).map(({ index, 0: { length } }) => [
    index,
    length,
  ]);

const source = String.raw`(?<!\p{L})(?:прем'єр\p{L}*|уряд)(?!\p{L})`;

describe('gatedInAnyCase', () => {
  it('finds words in any case where a pattern that ignores case finds them', () => {
    const ignoring = gated(new RegExp(source, 'giu'), 'прем уряд');
    const anyCase = gatedInAnyCase(source, 'прем уряд');
    for (const text of ["Прем'єр і УРЯД, а не урядовець.", "İ: Уряд І ПРЕМ'ЄРКА", 'нічого', ''])
      expect(placesIn(text, anyCase)).toEqual(placesIn(text, ignoring));
    expect(placesIn('İ: Уряд', anyCase)).toEqual([[3, 4]]);
  });
});
