import { expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { findPolarity } from '../../../src/core/check/polarity/cues.ts';
import { SideReading } from '../../../src/core/check/reading.ts';
import { createPlainSide } from '../../../src/core/check/side.ts';

/** Cues of a text: first those that negate by themselves, then those that only answer one. */
const cues = (language: KnownLanguage, text: string): readonly [number, number] => {
  const found = findPolarity(new SideReading(createPlainSide(text, language), undefined));
  const strong = found.filter((cue) => cue.isStrong).length;
  return [strong, found.length - strong];
};

it.each([
  ['an answer and its reason', 'uk', 'Ні, вікно не відчиниться.', [2, 0]],
  ['a pronoun with its particle and one more', 'uk', 'Ніхто не дзвонив, і пошту не принесли.', [2, 0]],
  ['a pronoun with two particles', 'uk', 'Ніхто не дзвонив і не писав.', [1, 0]],
  ['a pronoun far from its particle', 'uk', 'Жодного з цих непрошених гостей не лишилося.', [1, 1]],
  [
    'a pronoun whose description is long',
    'ru',
    'Никто из тех гостей из далёкого южного города, на чьих руках были билеты в первый ряд, не пришёл.',
    [1, 0],
  ],
  ['a pronoun with an abbreviation behind it', 'uk', 'Ніхто з мешканців вул. Садової не дзвонив.', [1, 0]],
  ['“nor” with its verb', 'en', 'The roof may not leak, but nor do the walls hold.', [2, 0]],
  ['“nor” of one clause', 'en', 'She did not call, nor her brother.', [1, 0]],
  ['what one does care about', 'uk', 'Їй не байдуже, хто прийде.', [0, 2]],
  ['the same in Russian', 'ru', 'Ей не всё равно, кто придёт.', [0, 2]],
  ['one who abstains', 'ru', 'Посольство от комментариев воздержалось.', [0, 1]],
  ['an echo', 'en', "They aren't, at least not here.", [1, 0]],
  ['a list of what is not there', 'en', 'There is no milk, no bread left.', [1, 0]],
  ['what cannot but be', 'uk', 'Вона не могла не прийти.', [0, 2]],
  ['what nobody doubts', 'ru', 'Это не вызывает никаких сомнений.', [0, 3]],
  ['what is so as never', 'ru', 'Река поднялась, как никогда.', [0, 0]],
  ['whoever it may be', 'uk', 'З ким би ми не говорили, усі мовчать.', [0, 1]],
  ['a prefix', 'ru', 'Всё остальное несложно и понятно.', [0, 1]],
  ['what is not so far', 'uk', 'Обвинувачень поки не висунули.', [1, 0]],
  ['what is not so far in Russian', 'ru', 'Компания пока не ответила.', [1, 0]],
  ['what is waited for', 'uk', 'Він чекав, поки не прийшов лікар.', [0, 1]],
  ['what is waited for first', 'ru', 'Пока не стемнело, они работали.', [0, 1]],
  ['carrying', 'ru', 'Они несли хлеб.', [0, 0]],
  ['a polite question', 'uk', 'Ви не знаєте, коли поїзд?', [0, 1]],
  ['a question about a denial', 'uk', 'Чому і коли ви не дзвонили?', [1, 0]],
] as const)('counts the negations of %s', (_, language, text, expected) => {
  expect(cues(language, text)).toEqual(expected);
});
