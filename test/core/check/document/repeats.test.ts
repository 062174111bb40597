import { expect, it } from 'vitest';
import { checkComparison } from '../../../../src/core/check/engine.ts';
import type { CheckText } from '../../../../src/core/check/types.ts';
import { asId } from '../../../../src/core/model.ts';
import { segmentUnit } from '../../../../src/core/segment/segment.ts';
import { comparison, text } from '../comparison-texts.ts';
import { smallKnowledge } from '../small-lexicon.ts';

const cut = (one: CheckText): CheckText => ({
  ...one,
  units: one.units.map((unit) => ({
    ...unit,
    segments: segmentUnit(unit.content, unit.language).map((span, at) => ({
      id: asId(`${unit.id} ${String(at)}`),
      ordinal: at,
      ...span,
    })),
  })),
});

const waiting = 'The delegation is waiting for the bus on the square by the hotel.';
const uk = cut(
  text('UK', 'uk', [
    'Міністр приїхав увечері.',
    'Делегація чекає на автобус на площі біля готелю.',
    'Зала порожня.',
    '',
  ]),
);
const kinds = (last: string): readonly (readonly [string, number])[] =>
  checkComparison(
    comparison([
      uk,
      cut(text('EN', 'en', ['The minister arrived in the evening.', waiting, 'The hall is empty.', last])),
    ]),
    smallKnowledge,
  ).map((one) => [one.checkId, one.passages.length] as const);

it('tells a paragraph that one text alone has as said twice where it stands there before', () => {
  expect(kinds(waiting)).toEqual([['grammar/twice', 2]]);
});

it('tells another paragraph as added', () => {
  expect(kinds('The reporters are standing in the hall of the hotel since early evening.')).toEqual([
    ['addition/row', 1],
  ]);
});
