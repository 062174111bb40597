import { expect, it } from 'vitest';
import { check } from './small-lexicon.ts';

const told = (...pair: Parameters<typeof check>): boolean =>
  check(...pair).some(({ category }) => category === 'tense');

it.each([
  ['speech that is still to come', ['en', 'The minister signed the agreement, the president said.'], ['uk', 'Міністр підписав угоду, скаже президент.']],
  ['a power of the past', ['en', 'These seeds can sprout in any soil.'], ['uk', 'Це насіння могло прорости будь-де.']],
  ['a future copula', ['en', 'Two boats were found near the pier.'], ['ru', 'Две лодки будут найдены у пристани.']],
  ['a past copula', ['en', 'The shop is quite old.'], ['uk', 'Крамниця була дуже стара.']],
] as const)('tells %s', (_, source, target) => {
  expect([told(source, target), told(target, source)]).toEqual([true, true]);
}); // prettier-ignore

it.each([
  ['speech to come on both sides', ['en', 'The neighbour will say that the roof leaks.'], ['uk', 'Сусід скаже, що дах протікає.']],
  ['what may have been', ['en', 'The seeds may have sprouted.'], ['uk', 'Насіння могло прорости.']],
  ['a future told from the past', ['en', 'He said that the boats would be found.'], ['ru', 'Он сказал, что лодки будут найдены.']],
  ['what is waited for', ['en', 'Tell me when the soup is ready.'], ['uk', 'Скажи, коли суп буде готовий.']],
  ['a past by its participle', ['en', 'The shop, founded long ago, is old.'], ['uk', 'Крамниця була стара.']],
] as const)('tells nothing of %s', (_, source, target) => {
  expect([told(source, target), told(target, source)]).toEqual([false, false]);
}); // prettier-ignore

it.each([
  ['speech to come between near languages', ['uk', 'Міністр підписав угоду, сказав президент.'], ['ru', 'Министр подписал соглашение, скажет президент.'], true],
  ['a duty of the past', ['uk', 'Делегація мала підписати угоду.'], ['ru', 'Делегация должна подписать соглашение.'], true],
  ['a duty on both sides', ['uk', 'Делегація має підписати угоду.'], ['ru', 'Делегация должна подписать соглашение.'], false],
  ['what somebody wants to be', ['uk', 'Міністр чекає, щоб делегація була у столиці.'], ['ru', 'Министр ждёт делегацию в столице.'], false],
  ['perhaps', ['uk', 'Може, там була делегація?'], ['ru', 'Может, там делегация?'], false],
  ['an unsaid copula', ['en', 'The capital will be empty.'], ['uk', 'Столиця порожня.'], true],
] as const)('compares the time of %s', (_, source, target, isTold) => {
  expect([told(source, target), told(target, source)]).toEqual([isTold, isTold]);
}); // prettier-ignore
