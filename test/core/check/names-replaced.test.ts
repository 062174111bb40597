import { expect, it } from 'vitest';
import { check } from './small-lexicon.ts';

const names = (...pair: Parameters<typeof check>): unknown[] =>
  check(...pair)
    .filter(({ checkId }) => checkId === 'name')
    .map(({ kind, message }) => [kind, message.params['source'], message.params['target']]);

it.each([
  ['far from each other', ['uk', 'Про це розповіла журналістам у коридорі лікарка Анна Боголєпова.'], ['en', 'Anna Sanders told reporters about it in the corridor.'], 'Боголєпова', 'Sanders'],
  ['that share some sounds', ['uk', 'Про це вчора писав Тарас Кардаш.'], ['en', 'Taras Kidman wrote about it yesterday.'], 'Кардаш', 'Kidman'],
  ['of which one is an everyday word', ['uk', 'Про це вчора писав Тарас Мельничук.'], ['en', 'Taras City wrote about it yesterday.'], 'Мельничук', 'City'],
  ['that end alike', ['ru', 'Об этом сообщила врач Анна Боголепова.'], ['en', 'This was reported by the doctor Anna Logunova.'], 'Боголепова', 'Logunova'],
] as const)('tells surnames %s behind one first name', (_, source, target, first, second) => {
  expect(names(source, target)).toEqual([['replaced', first, second]]);
}); // prettier-ignore

it.each([
  [
    ['ru', 'Книгу написал Михаил Салтыков.'],
    ['en', 'The book was written by Mikhail Saltykov.'],
  ],
  [
    ['uk', 'Пісню співав Юрій Шевчук.'],
    ['en', 'The song was sung by Yury Shevchuk.'],
  ],
  [
    ['en', 'The letter was signed by Eugene Wright.'],
    ['uk', 'Лист підписав Юджин Райт.'],
  ],
  [
    ['ru', 'Об этом спросила Вэйцзя Цзян.'],
    ['en', 'Weijia Jiang asked about it.'],
  ],
  [
    ['ru', 'Гол забил Дэвид Хьюз.'],
    ['en', 'David Hughes scored the goal.'],
  ],
  [
    ['ru', 'Сергей Натапов и Павел Мезенов.'],
    ['en', 'Sergei Mezenov and Pavel Natapov.'],
  ],
] as const)('takes names that sound alike for one', (source, target) => {
  expect(names(source, target)).toEqual([]);
});

it.each([
  ['en', 'Yesterday Alexey wrote a letter, and then Alexay went home.', true],
  ['ru', 'Вчера здесь Джастин написал письмо, потом уехал и Джастан.', true],
  ['uk', 'Про це знає Україна, і в Украіні про це говорять.', true],
  ['uk', 'Про це знає Марія, і від Марії прийшов лист.', false],
  ['ru', 'Это знает Павел, а у Павла есть письмо Павлу.', false],
  ['ru', 'Письмо Трампа пришло, а с Трампом не говорили.', false],
] as const)('reads %s: %s', (language, text, isTold) => {
  const other = ['en', 'He knows it well and stays at home, and all of them do.'] as const;
  const kinds = check([language, text], language === 'en' ? ['uk', 'Він добре це знає.'] : other).map(({ kind }) => kind); // prettier-ignore
  expect(kinds.includes('inconsistent')).toBe(isTold);
});

it.each([
  [
    'an address of honour',
    ['ru', 'Ваше Превосходительство, мы ждём ответа.'],
    ['en', 'Your Excellency, we await an answer.'],
  ],
  [
    'letters with full stops',
    ['uk', 'Про це вчора повідомила рада ООН.'],
    ['en', 'The U.N. council reported it yesterday.'],
  ],
] as const)('takes %s for no name without counterpart', (_, source, target) => {
  expect(names(source, target)).toEqual([]);
});

it('folds a first name before a surname that both sides have', () => {
  const issues = check(
    ['uk', 'Про це вчора сказала міністерка Тереза Ковальчук.'],
    ['en', 'Minister Kovalchuk said it yesterday.'],
  );
  expect(issues.filter(({ kind }) => kind === 'lone')).toMatchObject([{ severity: 'info', tier: 'more' }]);
});
