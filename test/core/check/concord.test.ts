import { expect, it } from 'vitest';
import { brokenConcord } from '../../../src/core/check/polarity/concord.ts';
import { readPair } from '../../../src/core/check/pair-reading.ts';
import { createPlainSide } from '../../../src/core/check/side.ts';
import { smallKnowledge } from './small-lexicon.ts';

const broken = (text: string, language: 'uk' | 'ru'): number => {
  const pair = { source: createPlainSide('Minutes passed.', 'en'), target: createPlainSide(text, language) };
  return brokenConcord(readPair(pair, smallKnowledge), 'target').length;
};

it.each([
  ['uk', 'Делегація нічого підписала, а міністр не приїхав.'],
  ['uk', 'Міністр не приїхав, та й сама ні разу делегація підписала угоду.'],
  ['uk', 'Ні делегація, ні міністр підписали угоду.'],
  ['uk', 'Міністр підписав жодну угоду.'],
  ['ru', 'Никто из тех, кто ждал, подписал соглашение.'],
  ['ru', 'Мне никогда найти этот автобус.'],
] as const)('tells a pronoun without its particle (%s): %s', (language, text) => {
  expect(broken(text, language)).toBe(1);
});

it.each([
  ['uk', 'Делегація нічого не підписала, а міністр приїхав.'],
  ['uk', 'Ніхто й ніколи не підписував угоду.'],
  ['uk', 'Ні делегація, ні міністр не підписали угоду.'],
  ['uk', 'Міністр чекав, як ніколи.'],
  ['uk', 'На столі стояло порожнє «нічого».'],
  ['uk', 'У селі нікому підписати угоду, та й жити ніде.'],
  ['uk', 'Міністру ніколи чекати.'],
  [
    'uk',
    'Ніхто з міністрів, які вранці зібралися в старому будинку на вул. Садовій біля річки й довго чекали на делегацію, угоди не підписав.',
  ],
  ['uk', 'Жоден з 1,5 тис. міністрів, що чекали о 8.00 на площі, не підписав угоди.'],
  ['uk', 'Ніде правди діти, міністр підписав угоду.'],
  ['uk', 'Делегація відмовилася від жодних угод і поїхала.'],
  ['ru', 'Они говорили ни о чём.'],
  ['ru', 'Всё закончилось ничем.'],
  ['ru', 'Из ничего вышла война.'],
  ['ru', 'Ответ один: никогда больше!'],
] as const)('tells nothing of a pronoun that has it or needs none (%s): %s', (language, text) => {
  expect(broken(text, language)).toBe(0);
});
