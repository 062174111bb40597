import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, Slavic side, English side, how many phrases are told] */
const cases: readonly (readonly [string, Side, Side, number])[] = [
  ['an English phrase word by word in Russian', ['ru', 'Экзамен оказался куском торта.'], ['en', 'The exam was a piece of cake.'], 1],
  ['an English phrase word by word in Ukrainian', ['uk', 'Іспит виявився шматком торта.'], ['en', 'The exam was a piece of cake.'], 1],
  ['the same words without the phrase', ['ru', 'Гость съел кусок торта.'], ['en', 'The guest ate some of the cake.'], 0],
  ['the phrase by its sense', ['ru', 'Экзамен оказался проще простого.'], ['en', 'The exam was a piece of cake.'], 0],
  ['a Russian phrase word by word in English', ['ru', 'Он снова вешает мне лапшу на уши.'], ['en', 'He hangs noodles on my ears again.'], 1],
  ['a Ukrainian phrase word by word in English', ['uk', 'Вона знову виконала ведмежу послугу місту.'], ['en', 'Again she did the city a bear favor.'], 1],
  ['a Ukrainian phrase by its sense', ['uk', 'Вона знову виконала ведмежу послугу місту.'], ['en', 'Again she did the city a disservice.'], 0],
]; // prettier-ignore

describe('set phrases rendered word by word', () => {
  it.each(cases)('%s', (_title, left, right, count) => {
    const found = (source: Side, target: Side): number =>
      check(source, target).filter((issue) => issue.kind === 'calque').length;
    expect(found(left, right)).toBe(count);
    expect(found(right, left)).toBe(count);
  });

  it('marks both phrases and stays folded', () => {
    const issues = check(['ru', 'Экзамен оказался куском торта.'], ['en', 'The exam was a piece of cake.']);
    expect(issues.filter(({ kind }) => kind === 'calque')).toMatchObject([
      {
        tier: 'more',
        severity: 'minor',
        source: [{ startOffset: 17, endOffset: 29 }],
        target: [{ startOffset: 15, endOffset: 28 }],
      },
    ]);
  });
});
