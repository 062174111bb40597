import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { isSaying } from '../../../src/core/check/words/sayings.ts';
import { SideReading } from '../../../src/core/check/reading.ts';
import { createPlainSide } from '../../../src/core/check/side.ts';
import { check } from './small-lexicon.ts';

const hasForm = (text: string, language: KnownLanguage): boolean =>
  isSaying(new SideReading(createPlainSide(text, language), undefined));

describe('the form of a saying', () => {
  it.each([
    ['ru', 'Кто рано встаёт, у того и хлеб растёт.'],
    ['ru', 'Не тот богат, у кого денег много, а тот, кому хватает.'],
    ['uk', 'Хто чужого хліба чекає, той свій проґавить.'],
    ['uk', 'Не хвали коня до дороги, а жінку до весілля.'],
    ['ru', 'Скупому кланяться, а он ещё пуще прячет.'],
    ['uk', 'Що написано пером, того не вирубаєш сокирою.'],
  ] as const)('is seen in %s: %s', (language, text) => {
    expect(hasForm(text, language)).toBe(true);
  });

  it.each([
    ['ru', 'Министр сообщил, что переговоры продолжатся во вторник.'],
    ['ru', 'Совет принял решение, но публиковать его пока не стал'],
    ['uk', 'Уряд затвердив бюджет, а парламент його відхилив.'],
    ['uk', 'У 2019 році тут жило 40 людей, а тепер — жодного.'],
    ['uk', 'Я не знаю, що вони зроблять завтра.'],
    ['uk', 'Міністр сказав ні.'],
    ['uk', 'Мати сказала, що обід готовий.'],
    ['uk', 'На думку критиків, закон шкодить справі.'],
    ['ru', 'По мнению отца, дом построят к зиме.'],
  ] as const)('is not seen in %s: %s', (language, text) => {
    expect(hasForm(text, language)).toBe(false);
  });
});

describe('sayings', () => {
  const [saying, literal, free] = [
    'Хто чекає на площі, той не заходить у готель.',
    'Who waits on the square does not enter the hotel.',
    'No pain and no gain for the late bird.',
  ] as const;

  it('are told where the other side follows them word by word, in both directions', () => {
    const kinds = (found: ReturnType<typeof check>): unknown[] => found.map(({ kind, tier }) => [kind, tier]);
    expect(kinds(check(['uk', saying], ['en', literal]))).toContainEqual(['saying', 'more']);
    expect(kinds(check(['en', literal], ['uk', saying]))).toContainEqual(['saying', 'more']);
  });

  it('lose nothing where another saying stands for them', () => {
    expect(check(['uk', saying], ['en', free])).toEqual([]);
    expect(check(['en', free], ['uk', saying])).toEqual([]);
  });

  it('are rendered by no words where English has the saying itself', () => {
    const kinds = (english: string): unknown[] =>
      check(['uk', 'Хто чекає рано, той шукає нового міста.'], ['en', english]).map(({ kind }) => kind);
    expect(kinds('Who waits early looks for a new city.')).toContain('saying');
    expect(kinds('The early bird catches the new worm in the city.')).not.toContain('saying');
  });

  it('are no reason to leave out what a report lacks', () => {
    const report = 'Міністр не підписав договір, і магазин у місті закрили.';
    expect(check(['uk', report], ['en', 'The minister signed the contract.'])).not.toEqual([]);
  });
});
