import { describe, expect, it } from 'vitest';
import { PairReading } from '../../../../src/core/check/pair-reading.ts';
import { SideReading } from '../../../../src/core/check/reading.ts';
import { createPlainSide } from '../../../../src/core/check/side.ts';
import { withoutValues } from '../../../../src/core/check/words/plain.ts';

/** The words of both sides that are left out of account. */
function valuesOf(source: string, target: string): [string[], string[]] {
  const reading = new PairReading(
    new SideReading(createPlainSide(source, 'uk'), undefined),
    new SideReading(createPlainSide(target, 'en'), undefined),
  );
  const plain = withoutValues(reading, { source: [], target: [] });
  const pick = ({ tokens }: typeof plain.source): string[] =>
    tokens.filter((token) => token.isValue).map((token) => token.text);
  return [pick(plain.source), pick(plain.target)];
}

describe('withoutValues', () => {
  it('leaves out a month whether the other side names the same month or another one', () => {
    expect(valuesOf('Вони зустрілися в червні.', 'They met in June.')).toEqual([['червні'], ['June']]);
    expect(valuesOf('Вони зустрілися в червні.', 'They met in October.')).toEqual([['червні'], ['October']]);
  });

  it('keeps a value that only one side has', () => {
    expect(valuesOf('Вони зустрілися в червні.', 'They met.')).toEqual([[], []]);
  });

  it('leaves out a number with its unit', () => {
    expect(valuesOf('Це коштує 350 доларів.', 'It costs 350 euros.')).toEqual([
      ['350', 'доларів'],
      ['350', 'euros'],
    ]);
  });
});
