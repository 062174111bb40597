import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, source, target, kinds of findings of the three] */
const cases: readonly (readonly [string, Side, Side, readonly string[]])[] = [
  ['a deviation that became a range', ['ru', 'Средний рост был 171±8 см.'], ['en', 'The mean height was 171-8 cm.'], ['sign']],
  ['a deviation with a decimal comma', ['ru', 'Уровень 61,5±9 ммоль.'], ['en', 'The level was 61.5 mmol.'], ['sign']],
  ['a deviation in words', ['uk', 'Рівень 61±9 одиниць.'], ['en', 'The level was 61 plus or minus 9 units.'], []],
  ['“and over” for a plus', ['en', 'Visitors of 70+ enter first.'], ['uk', 'Першими заходять відвідувачі, старші за 70.'], []],
  ['a plus that was lost', ['en', 'The 70+ group entered.'], ['uk', 'Група 70 увійшла.'], ['sign']],
  ['a number that the other side lacks is for another check', ['en', 'The 70+ group entered.'], ['uk', 'Група увійшла.'], []],
  ['sentences run together', ['en', 'The minister left. The bus came.'], ['uk', 'Міністр поїхав.Автобус приїхав.'], ['spacing']],
  ['an address', ['uk', 'Сайт міста example.com приймає заявки.'], ['en', 'The city site example.com takes requests.'], []],
  ['initials', ['uk', 'Зал імені М.В.Лисенка.'], ['en', 'The M.V.Lysenko hall.'], []],
  ['a space inside a bracket', ['uk', 'Зала (нова) порожня.'], ['en', 'The hall ( new) is empty.'], ['spacing']],
  ['a hyphen in the place of a dash', ['en', 'The hall – it is empty.'], ['ru', 'Зал-это пустой зал.'], ['spacing']],
  ['a hyphen inside a word', ['en', 'Something is empty.'], ['ru', 'Кое-что пустое.'], []],
  ['a heading that one side adds', ['uk', 'Міністр чекає в новій залі.'], ['en', 'MEETING The minister waits in the new hall.'], ['heading']],
  ['a heading on both sides', ['uk', 'ЗАСІДАННЯ Міністр чекає в залі.'], ['en', 'MEETING The minister waits in the hall.'], []],
  ['a shouted word that the other side has', ['uk', 'Нова зала порожня.'], ['en', 'NEW Hall is empty.'], []],
  ['a line in capitals all through', ['uk', 'Міністр чекає.'], ['en', 'MINISTER WAITS'], []],
]; // prettier-ignore

describe('signs, spaces and headings', () => {
  it.each(cases)('%s', (_title, left, right, kinds) => {
    const found = (source: Side, target: Side): (string | undefined)[] =>
      check(source, target)
        .map((issue) => issue.kind)
        .filter((kind) => kind === 'sign' || kind === 'spacing' || kind === 'heading');
    expect(found(left, right)).toEqual(kinds);
    expect(found(right, left)).toEqual(kinds);
  });

  it("reads “don 't” of texts cut into words as a negation", () => {
    const found = check(
      ['uk', 'Міністр не чекав делегацію.'],
      ['en', "The minister didn 't wait for the delegation."],
    );
    expect(found.filter((issue) => issue.category === 'negation')).toEqual([]);
  });
});
