import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, source, target, whether before against after is told] */
const cases: readonly (readonly [string, Side, Side, boolean])[] = [
  ['a day before and a day after', ['uk', 'Кандидата заарештували за день до виборів.'], ['en', 'The candidate was arrested a day after the election.'], true],
  ['days before and days after', ['uk', 'Угоду підписали через два дні після зустрічі.'], ['ru', 'Соглашение подписали за два дня до встречи.'], true],
  ['in one language', ['en', 'Two days after the talks the ceasefire began.'], ['en', 'Two days before the talks the ceasefire began.'], true],
  ['a day before on both sides', ['ru', 'Кандидата арестовали за день до выборов.'], ['en', 'The candidate was arrested the day before the election.'], false],
  ['reworded in one language', ['en', 'Two days after the talks the ceasefire began.'], ['en', 'The ceasefire began two days after the talks.'], false],
]; // prettier-ignore

describe('before and after with a span of time', () => {
  it.each(cases)('%s', (_title, source, target, isTold) => {
    const told = (found: ReturnType<typeof check>): boolean =>
      found.some(({ kind }) => kind === 'relation-order');
    expect(told(check(source, target))).toBe(isTold);
    expect(told(check(target, source))).toBe(isTold);
  });
});
