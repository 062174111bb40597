import { expect, it } from 'vitest';
import { check } from './small-lexicon.ts';

const times = (...pair: Parameters<typeof check>): unknown[] =>
  check(...pair)
    .filter(({ checkId }) => checkId === 'tense')
    .map(({ source, target }) => [
      source.map(({ startOffset, endOffset }) => pair[0][1].slice(startOffset, endOffset)),
      target.map(({ startOffset, endOffset }) => pair[1][1].slice(startOffset, endOffset)),
    ]);

it.each([
  ['a copula', 'Це був останній урок.', 'Это будет последний урок.', 'був', 'будет'],
  ['a copula that is lost', 'Дощ буде сильний.', 'Дождь был сильный.', 'буде', 'был'],
  ['a modal verb', 'Вони можуть сплатити борг.', 'Они могли уплатить долг.', 'можуть', 'могли'],
  ['a future no verb has', 'Мій брат приїхав пізно.', 'Мой брат будет поздно.', 'приїхав', 'будет'],
] as const)('tells another time of %s between Ukrainian and Russian', (_, uk, ru, first, second) => {
  expect(times(['uk', uk], ['ru', ru])).toEqual([[[first], [second]]]);
  expect(times(['ru', ru], ['uk', uk])).toEqual([[[second], [first]]]);
}); // prettier-ignore

it.each([
  ['Це був і буде наш дім.', 'Это был и будет наш дом.'],
  ['Вона могла би поїхати.', 'Она может поехать.'],
  ['Завтра має бути дощ.', 'Завтра будет дождь.'],
  ['Він сказав, що прийде.', 'Он сказал, что будет.'],
  ['Мій брат сказав, що дощ буде.', 'Мой брат сказал о дожде.'],
  ['Він чекав, поки дощ приїхав.', 'Он ждал, пока дождь не приедет.'],
  ['Він чекав, доки брат не приїде.', 'Он ждал, когда приехал брат.'],
  ['Вона обіцяє дім братові.', 'Она обещала дом брату.'],
])('tells no other time of %s', (uk, ru) => {
  expect(times(['uk', uk], ['ru', ru])).toEqual([]);
});
