import { expect, it } from 'vitest';
import { check } from '../small-lexicon.ts';

it('takes adverbs that end alike in both languages for none of the other', () => {
  const issues = check(
    ['en', 'The minister really, really waited hard.'],
    ['ru', 'Министр действительно, действительно сильно ждал.'],
  );
  expect(issues.filter(({ category }) => category === 'wrong-language')).toEqual([]);
});

const told = (...pair: Parameters<typeof check>): unknown[] =>
  check(...pair)
    .filter(({ checkId }) => checkId === 'language')
    .map(({ kind, tier, target }) => [
      kind,
      tier,
      target.map(({ startOffset, endOffset }) => pair[1][1].slice(startOffset, endOffset)),
    ]);

it.each([
  ['a frequent Russian word', ['en', 'She will come if the road is open.'], ['uk', 'Вона приїде, если дорога відкрита.'], 'если'],
  ['a Russian word that opens a sentence', ['ru', 'Сегодня идёт дождь.'], ['uk', 'Сегодня йде дощ.'], 'Сегодня'],
  ['a frequent Ukrainian word', ['uk', 'Вона приїде, якщо дорога відкрита.'], ['ru', 'Она приедет, якщо дорога открыта.'], 'якщо'],
  ['a Russian noun with no letter of its own', ['en', 'She helps children.'], ['uk', 'Вона допомагає детям.'], 'детям'],
  ['a Ukrainian noun with no letter of its own', ['en', 'He asked for help.'], ['ru', 'Он попросил допомогу.'], 'допомогу'],
  ['a Ukrainian word of need', ['uk', 'Туди треба їхати.'], ['ru', 'Туда треба ехать.'], 'треба'],
  ['a name with Ukrainian letters', ['uk', 'Вона вирушила до Росії.'], ['ru', 'Она отправилась из Росії.'], 'Росії'],
] as const)('tells %s by itself, folded', (_, source, target, word) => {
  expect(told(source, target)).toEqual([['other-word', 'more', [word]]]);
}); // prettier-ignore

it('leaves a quoted title in its language', () => {
  expect(told(['uk', 'Газета «Нові вісті» вийшла.'], ['ru', 'Газета «Нові вісті» вышла.'])).toEqual([]);
});

it.each([
  [
    ['en', 'He worked, wet with sweat.'],
    ['uk', 'Він працював, мокрий від поту, обливався потом.'],
  ],
  [
    ['en', 'She came a day later.'],
    ['uk', 'Вона приїхала день потому.'],
  ],
  [
    ['en', 'The house is over there.'],
    ['uk', 'Будинок он там.'],
  ],
  [
    ['en', 'His ego was hurt.'],
    ['uk', 'Його его постраждало.'],
  ],
  [
    ['en', 'Peter I waited in the rain.'],
    ['ru', 'Пётр І ждал под дождём.'],
  ],
] as const)('takes words that both languages have for none of the neighbour: %s', (source, target) => {
  expect(told(source, target)).toEqual([]);
});

it('takes a word that the own lexicon lacks for none of the neighbour', () => {
  expect(
    told(['en', 'The race was long, a miracle of miracles.'], ['uk', 'Ця гонка була довга, чудо з чудес.']),
  ).toEqual([]);
});
