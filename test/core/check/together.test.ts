import { expect, it } from 'vitest';
import { checkPair, checkPairs } from '../../../src/core/check/engine.ts';
import { createPlainSide } from '../../../src/core/check/side.ts';
import type { Pair } from '../../../src/core/check/types.ts';
import { smallKnowledge } from './small-lexicon.ts';

const sentences: readonly (readonly [string, string])[] = [
  ['Делегація чекала три дні.', 'The delegation waited four days.'],
  ['Президент не підписав угоду.', 'The president signed the agreement.'],
  ['Переговори тривали до червня.', 'The talks lasted until July.'],
  ['Міністр підписав угоду.', 'The minister signed the agreement.'],
  ['', 'The minister signed the agreement.'],
];
// More than go through a check together, some of them longer than all that do.
const pairs = Array.from({ length: 150 }, (_, at): Pair => {
  const [source, target] = sentences[(at * 7) % sentences.length] ?? ['', ''];
  const other = at % 3 === 0 ? 'en' : 'other';
  const long = at % 40 === 39 ? ' '.repeat(33_000) : '';
  return { source: createPlainSide(source + long, 'uk'), target: createPlainSide(target, other) };
});

it('finds of many pairs what it finds of each by itself, in their order', () => {
  expect(checkPairs(pairs, smallKnowledge)).toEqual(pairs.map((pair) => checkPair(pair, smallKnowledge)));
  expect(checkPairs([], smallKnowledge)).toEqual([]);
});
