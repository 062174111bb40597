import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

const told = (left: Side, right: Side, kind: string): unknown[] =>
  check(left, right)
    .filter((issue) => issue.kind === kind)
    .map(({ message, tier, severity }) => [message.params?.['words'], tier, severity]);

/** [title, Cyrillic, English, words told] */
const cases: readonly (readonly [string, Side, Side, readonly string[]])[] = [
  ['an adjective and its noun', ['ru', 'Журналист стоял у Нового Отеля вечером.'], ['en', 'The journalist stood at the New Hotel in the evening.'], ['Нового Отеля']],
  ['every word', ['uk', 'Журналіст і Новий Ранній Договір в Готелі'], ['en', 'The Journalist and a New Early Treaty at the Hotel'], ['Новий Ранній Договір в Готелі']],
  ['the first word alone', ['ru', 'Журналист стоял у Нового отеля вечером.'], ['en', 'The journalist stood at the New Hotel in the evening.'], []],
  ['the beginning of a sentence', ['ru', 'Новый Отель стоял вечером.'], ['en', 'The New Hotel stood there in the evening.'], []],
  ['a title in marks', ['ru', 'Журналист стоял у «Нового Отеля» вечером.'], ['en', 'The journalist stood at the New Hotel in the evening.'], []],
  ['a body that keeps its capitals', ['uk', 'Міністр бачив Ранню Раду ввечері.'], ['en', 'The minister saw the Early Council in the evening.'], []],
  ['no English beside it', ['ru', 'Журналист стоял у Нового Отеля.'], ['uk', 'Журналіст стояв біля Нового Готелю.'], []],
]; // prettier-ignore

describe('capitals of English titles', () => {
  it.each(cases)('%s', (_title, cyrillic, other, words) => {
    const expected = words.map((one) => [one, 'more', 'minor']);
    expect(told(cyrillic, other, 'capitals')).toEqual(expected);
    expect(told(other, cyrillic, 'capitals')).toEqual(expected);
  });
});

describe('“Now” that leads over', () => {
  it.each([
    ['Теперь министр не ждёт журналиста.', "Now the minister doesn't wait for a journalist.", 1],
    ['Теперь это новый отель.', 'Now this is a new hotel.', 1],
    ['Теперь министр ждёт журналиста.', 'Now the minister is waiting for a journalist.', 0],
    ['Министр не ждёт журналиста.', "Now the minister doesn't wait for a journalist.", 0],
    ['Теперь министр не ждёт.', "The minister doesn't wait now.", 0],
  ] as const)('%s', (russian, english, count) => {
    const found = (left: Side, right: Side): number =>
      check(left, right).filter(({ kind }) => kind === 'leading-over').length;
    expect(found(['ru', russian], ['en', english])).toBe(count);
    expect(found(['en', english], ['ru', russian])).toBe(count);
  });
});

describe('a mark many times in a row', () => {
  const dots = '. '.repeat(30);

  it('is told where one side alone has it', () => {
    const kinds = (left: Side, right: Side): unknown[] => check(left, right).map(({ kind }) => kind);
    expect(
      kinds(['en', 'The journalist stood at the hotel.'], ['ru', `Журналист стоял у отеля${dots}`]),
    ).toContain('run');
    expect(kinds(['en', `Hotel ${dots} 7`], ['ru', `Отель ${dots} 7`])).not.toContain('run');
    expect(kinds(['en', 'The hotel stood…'], ['ru', 'Отель стоял...'])).not.toContain('run');
  });
});
