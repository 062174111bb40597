import { expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

const notBefore: Side = ['en', 'The delegation will not arrive before 20 November.'];

// prettier-ignore
const cases: readonly (readonly [string, Side, Side, boolean])[] = [
  ['the earliest day in Ukrainian', notBefore, ['uk', 'Делегація приїде не раніше 20 листопада.'], false],
  ['the earliest day in Russian', notBefore, ['ru', 'Делегация приедет не ранее 20 ноября.'], false],
  ['the earliest day of a denial with «до»', ['uk', 'Делегація не приїде до 20 листопада.'], ['ru', 'Делегация приедет не раньше 20 ноября.'], false],
  ['“no earlier than”', ['uk', 'Делегація не приїде до березня.'], ['en', 'The delegation will arrive no earlier than March.'], false],
  ['“not earlier than”', ['en', 'The delegation will not arrive earlier than March.'], ['uk', 'Делегація приїде не раніше березня.'], false],
  ['the other way round', ['uk', 'Делегація приїде не раніше 20 листопада.'], notBefore, false],
  ['a denial lost', notBefore, ['uk', 'Делегація приїде до 20 листопада.'], true],
  ['a denial of something else', ['en', 'The delegation will not arrive in the city.'], ['uk', 'Делегація приїде до міста не раніше 20 листопада.'], true],
  ['a second denial lost', ['en', 'The delegation will not arrive before 20 November, and the minister will not wait before 5 May.'], ['uk', 'Делегація приїде не раніше 20 листопада, а міністр чекатиме до 5 травня.'], true],
];

it.each(cases)('weighs a denial against %s', (_title, source, target, isTold) => {
  const found = check(source, target).filter((one) => one.category === 'negation');
  expect(found.length > 0).toBe(isTold);
});
