import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, source, target, category, number told] */
const cases: readonly (readonly [string, Side, Side, string, number])[] = [
  ['a post that asks without a mark', ['uk', 'А ми тоді де зупинялись'], ['en', 'And where did we stop then?'], 'question', 0],
  ['a heading that asks without a mark', ['ru', 'Читайте далее: что министр увидел в отеле'], ['en', 'Read on: what did the minister see at the hotel?'], 'question', 0],
  ['a statement that ends as one', ['uk', 'Ми тоді зупинялись там, де завжди.'], ['en', 'And where did we stop then?'], 'question', 1],
  ['a question asked as a request', ['uk', 'Скажіть, чи готель відкритий?'], ['en', 'Please tell us whether the hotel is open.'], 'question', 0],
  ['a brand with a capital inside', ['ru', 'Министр купил программы для машины.'], ['en', 'The minister bought wzqOS programs.'], 'untranslated', 0],
  ['a name in Latin letters on both sides', ['ru', 'Министр читает газету Wzkos szczkoma.'], ['en', 'The minister reads the newspaper Wzkos szczkoma.'], 'untranslated', 0],
  ['a foreign word on one side', ['ru', 'Министру нравится отель.'], ['en', 'The minister likes szczkoma.'], 'untranslated', 1],
  ['a day before a count', ['uk', 'Міністр сказав, що 7 травня з міста вивезли 320 машин.'], ['en', 'The minister said that on May 7 320 cars left the city.'], 'number', 0],
  ['a denial in one word', ['uk', 'Де готель? Я не знаю.'], ['en', 'Where is the hotel? I dunno.'], 'negation', 0],
  ['a proposal that asks why not', ['uk', 'Чому б вам просто не поїхати до готелю?'], ['en', "Why don't you just go to the hotel?"], 'negation', 0],
  ['a question that asks why not', ['uk', 'Чому ви поїхали до готелю?'], ['en', "Why didn't you go to the hotel?"], 'negation', 1],
  ['the number of a paper', ['ru', 'Свидетельство № АБ12-345'], ['en', 'Certificate No. AB12-345'], 'negation', 0],
]; // prettier-ignore

describe('true versions', () => {
  it.each(cases)('%s', (_title, source, target, category, count) => {
    const told = (a: Side, b: Side): number => check(a, b).filter((one) => one.category === category).length;
    expect([told(source, target), told(target, source)]).toEqual([count, count]);
  });

  it('takes a Cyrillic letter between measures for a sign', () => {
    const found = check(['uk', 'Вікно 70 х 90 см.'], ['en', 'A window of 70 х 90 cm.']);
    expect(found.map(({ kind, tier }) => [kind, tier])).toEqual([['mixed-alphabet', 'more']]);
  });

  it('hands out places and nothing else', () => {
    const found = check(['ru', 'Министру нравится отель.'], ['en', 'The minister likes szczkoma.']);
    expect(
      found.flatMap(({ source, target }) => [...source, ...target]).map((one) => Object.keys(one)),
    ).toEqual([['startOffset', 'endOffset']]);
  });
});
