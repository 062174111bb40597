import { describe, expect, it } from 'vitest';
import { checkComparison } from '../../../../src/core/check/engine.ts';
import type { CheckInput } from '../../../../src/core/check/types.ts';
import { comparison, text } from '../comparison-texts.ts';
import { smallKnowledge } from '../small-lexicon.ts';

/** Names through Russian in a comparison: Ukrainian and English spelling, with the units they stand in. */
const namesIn = (
  uk: readonly string[],
  en: readonly string[],
  mode: CheckInput['mode'],
): readonly unknown[] => {
  const input = comparison([text('UK', 'uk', uk), text('EN', 'en', en)], mode);
  return checkComparison({ ...input, loose: [] }, smallKnowledge)
    .filter((one) => one.checkId === 'romanization/via-russian')
    .map(({ message, passages }) => [
      message.params?.['source'],
      message.params?.['target'],
      passages.map(({ unitId }) => unitId).join(),
    ]);
};

const report = ['Делегація чекала три дні.', 'На площі стояв автобус.', 'Там чекав Григорій Гаврилишин.'];

describe('names of two reports that correspond nowhere', () => {
  it('are told once where English has them through Russian', () => {
    const other = ['Grigory Gavrilishin spoke to the minister.', 'The hotel was closed, Gavrilishin said.'];
    expect(namesIn(report, other, 'comparable')).toEqual([
      ['Григорій', 'Grigory', 'UK2,EN0'],
      ['Гаврилишин', 'Gavrilishin', 'UK2,EN0'],
    ]);
  });

  it('are told once for all texts that have them so', () => {
    const texts = [
      text('UK', 'uk', report),
      ...['E1', 'E2'].map((sigil) => text(sigil, 'en', ['We met Gavrilishin.'])),
    ];
    const found = checkComparison({ ...comparison(texts, 'comparable'), loose: [] }, smallKnowledge);
    const names = found.filter((one) => one.checkId === 'romanization/via-russian');
    expect(names.map(({ passages }) => passages.map(({ unitId }) => unitId))).toEqual([
      ['UK2', 'E10', 'E20'],
    ]);
  });

  it('are not told where English has them from Ukrainian, or has other names', () => {
    expect(namesIn(report, ['Hryhorii Havrylyshyn spoke to the minister.'], 'comparable')).toEqual([]);
    expect(namesIn(report, ['Igor Morozov spoke to the minister.'], 'comparable')).toEqual([]);
  });
});
