import { expect, it } from 'vitest';
import { check } from './small-lexicon.ts';

const told = (...pair: Parameters<typeof check>): boolean =>
  check(...pair).some(({ category }) => category === 'negation');

it.each([
  ['more than that, and nothing else', ['uk', 'Це не просто угода міністра.'], ['en', 'This is just an agreement of the minister.'], true],
  ['more than that on both sides', ['uk', 'Це не просто угода міністра.'], ['en', 'This isn’t just an agreement of the minister.'], false],
  ['“just” that stands for itself', ['uk', 'Це не просто угода, а лише угода міністра.'], ['en', 'This is only an agreement of the minister, more than an agreement.'], false],
  ['a contrast without its denial', ['uk', 'Делегація чекала у столиці, а не в автобусі.'], ['ru', 'Делегация ждала в столице, а в автобусе.'], true],
  ['a contrast said otherwise', ['uk', 'Делегація чекала у столиці, а не в автобусі.'], ['en', 'The delegation waited in the capital rather than on the bus.'], false],
  ['what cannot be done, done', ['en', 'The minister is unable to sign the agreement.'], ['uk', 'Міністр може підписати угоду.'], true],
  ['what cannot be done', ['en', 'The minister is unable to sign the agreement.'], ['uk', 'Міністр не може підписати угоду.'], false],
  ['what may be and is unlikely', ['uk', 'Може, угода порожня.'], ['en', 'The agreement is impossibly empty.'], false],
  ['a stressed verb for an absence', ['ru', 'Министр уедет при отсутствии соглашения.'], ['en', 'The minister will leave if they do sign the agreement.'], true],
] as const)('compares %s', (_, source, target, isTold) => {
  expect([told(source, target), told(target, source)]).toEqual([isTold, isTold]);
}); // prettier-ignore

it('takes a word of denial behind «а» for no contrast', () => {
  const source = ['uk', 'Закон чинний, а заборона порушує угоду міністра.'] as const;
  expect(told(source, ['en', 'The law is in force, and the bar breaks the agreement of the minister.'])).toBe(
    false,
  );
});
