import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, source, target, whether one name in two spellings is told] */
const cases: readonly (readonly [string, Side, Side, boolean])[] = [
  ['a double name inflected in its first half', ['uk', 'Прийшов Бернерс-Лі. Угоду дали Бернерсу-Лі.'], ['en', 'Berners-Lee came. The treaty was given to Berners-Lee.'], false],
  ['two cases of one double name', ['uk', 'Угоду Бернерса-Лі дали Бернерсу-Лі.'], ['en', 'The treaty of Berners-Lee was given to Berners-Lee.'], false],
  ['a double name in two spellings', ['uk', 'Прийшов Бернерс-Лі. Чекав Бирнерс-Лі.'], ['en', 'Berners-Lee came. Berners-Lee waited.'], true],
  ['two names that the other side parts too', ['uk', 'Приїхав Френсіс. Поїхав Франсуа.'], ['en', 'Francis came. Francois went.'], false],
  ['one name in two spellings', ['uk', 'Приїхав Прістіна. Чекав Прістіна.'], ['en', 'Pristina came. Prestina waited.'], true],
]; // prettier-ignore

describe('one name in two spellings', () => {
  it.each(cases)('%s', (_title, source, target, isTold) => {
    const told = check(source, target).some(({ kind }) => kind === 'inconsistent');
    expect(told).toBe(isTold);
  });
});
