import { expect, it } from 'vitest';
import { check } from './small-lexicon.ts';

const told = (...pair: Parameters<typeof check>): boolean =>
  check(...pair).some(({ kind }) => kind === 'antonym');

it.each([
  ['«після» for “to”', ['en', 'The delegation came to the capital.'], ['uk', 'Делегація приїхала після столиці.'], true],
  ['«до» for «после»', ['uk', 'Делегація чекала до угоди.'], ['ru', 'Делегация ждала после соглашения.'], true],
  ['“after” said as “since”', ['en', 'The delegation has waited since the agreement.'], ['uk', 'Делегація чекає після угоди.'], false],
  ['“look after”', ['en', 'The minister looked after the delegation.'], ['uk', 'Міністр дбав до делегації.'], false],
] as const)('compares %s', (_, source, target, isTold) => {
  expect([told(source, target), told(target, source)]).toEqual([isTold, isTold]);
}); // prettier-ignore
