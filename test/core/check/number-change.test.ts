import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, source, target, whether it is told] */
const cases: readonly (readonly [string, Side, Side, boolean])[] = [
  ['by against to', ['uk', 'Інфляція зросла на 5 % за рік.'], ['en', 'Inflation rose to 5% over the year.'], true],
  ['to against by', ['ru', 'Рейтинг президента упал до 30 %.'], ['en', "The president's rating dropped by 30%."], true],
  ['with a word of roughness', ['ru', 'Цены снизились примерно на 20 процентов.'], ['en', 'Prices fell to about 20 percent.'], true],
  ['an amount', ['uk', 'Видатки зросли на 40 мільйонів гривень.'], ['ru', 'Расходы выросли до 40 миллионов гривен.'], true],
  ['in one language', ['en', 'The bank cut its rate to 9%.'], ['en', 'The bank cut its rate by 9%.'], true],
  ['the same way', ['uk', 'Інфляція зросла на 5 % за рік.'], ['en', 'Inflation rose by 5% over the year.'], false],
  ['both ends', ['uk', 'Інфляція зросла з 4 до 5 %.'], ['en', 'Inflation rose by a point to 5%, from 4%.'], false],
  ['up to', ['uk', 'Знижки до 30 % зменшили ціни.'], ['en', 'Prices fell, with discounts of up to 30%.'], false],
  ['no change at all', ['uk', 'Нараду перенесли на 5 травня.'], ['en', 'The meeting was moved to 5 May.'], false],
]; // prettier-ignore

describe('how much a number changed', () => {
  it.each(cases)('%s', (_title, source, target, isTold) => {
    const told = (found: ReturnType<typeof check>): boolean => found.some(({ kind }) => kind === 'change');
    expect(told(check(source, target))).toBe(isTold);
    expect(told(check(target, source))).toBe(isTold);
  });
});
