import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, Slavic side, English side, how many words are told] */
const cases: readonly (readonly [string, Side, Side, number])[] = [
  ['a word that only looks alike', ['uk', 'Новий магазин відкрили біля готелю.'], ['en', 'A new magazine opened near the hotel.'], 1],
  ['the same word where it is right', ['uk', 'Він поставив у рушницю новий магазин.'], ['en', 'He put a new magazine into the rifle.'], 0],
  ['a word in its usual company', ['ru', 'Больные с тяжелым течением болезни ждали.'], ['en', 'Patients with a heavy course of the disease waited.'], 1],
  ['the same word in other company', ['ru', 'Тяжелая дверь стояла открытой.'], ['en', 'The heavy door stood open.'], 0],
  ['a word in another sense by its company', ['ru', 'Пациенты получали наркотик или плацебо.'], ['en', 'Patients got a drug or a placebo.'], 1],
  ['the same word in its own company', ['ru', 'Полиция нашла наркотик у пациентов.'], ['en', 'Police found an illegal drug on patients.'], 0],
  ['a word of medicine by its company', ['uk', 'Загострення хвороби тривало тиждень.'], ['en', 'The aggravation of the disease lasted a week.'], 1],
  ['the same word in politics', ['uk', 'Загострення на кордоні тривало тиждень.'], ['en', 'The aggravation at the border lasted a week.'], 0],
  ['a word of medicine that dictionaries give so', ['ru', 'Больные жаловались на стул с кровью.'], ['en', 'The patients complained of bloody stool and blood loss.'], 0],
  ['a name in capitals', ['ru', 'Сеть «Магазин» закрылась.'], ['en', 'The chain called Magazine closed.'], 0],
  ['far from each other', ['uk', 'Магазин закрили вчора, а делегація поїхала до столиці читати.'], ['en', 'The shop was closed yesterday, and the delegation left to read a magazine.'], 0],
]; // prettier-ignore

describe('look-alikes', () => {
  it.each(cases)('%s', (_title, left, right, count) => {
    const found = (source: Side, target: Side): number =>
      check(source, target).filter((issue) => issue.kind === 'look-alike').length;
    expect(found(left, right)).toBe(count);
    expect(found(right, left)).toBe(count);
  });
});
