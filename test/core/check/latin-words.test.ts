import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, English, Cyrillic, words told] */
const cases: readonly (readonly [string, Side, Side, readonly string[]])[] = [
  ['an everyday word in capitals', ['en', 'The minister saw a new TREATY today.'], ['ru', 'Министр увидел новый TREATY сегодня.'], ['TREATY']],
  ['an act with a name in capitals', ['en', 'The TREATY Act is new.'], ['ru', 'Новый закон TREATY принят.'], []],
  ['a Latin word with a letter lost', ['en', 'The minister spoke about Brexit.'], ['ru', 'Министр говорил о Breit вчера.'], ['Breit']],
  ['a Latin word as it is', ['en', 'The minister spoke about Brexit.'], ['ru', 'Министр говорил о Brexit вчера.'], []],
  ['a form in capitals that no lexicon has', ['en', 'The minister was BLAMFED at the hotel.'], ['ru', 'Министр был BLAMFED в отеле.'], ['BLAMFED']],
  ['a figure that grew on to a word', ['en', 'The minister drives the New model i30.'], ['ru', 'Министр водит модель New30.'], ['New30']],
  ['two small words in a row', ['en', 'The minister, who waits here, saw a hotel.'], ['uk', 'Міністр, who waits тут, бачив готель.'], ['who waits']],
  ['small words one after the other', ['en', 'Here is arum, arum maculatum, at the hotel.'], ['ru', 'Вот arum, arum maculatum, у отеля.'], ['arum, arum maculatum']],
  ['a title in capitals', ['en', 'The minister reads This Evening today.'], ['ru', 'Министр читает This Evening сегодня.'], []],
  ['a picture by its name', ['en', 'The minister waits at the hotel :wavefox:'], ['uk', 'Міністр чекає біля готелю «wavefox»'], []],
  ['a plural of a Latin word', ['en', 'The minister sold Tesla cars.'], ['uk', 'Міністр продавав авто Teslas.'], []],
]; // prettier-ignore

describe('Latin words in Cyrillic text', () => {
  it.each(cases)('%s', (_title, english, cyrillic, words) => {
    const told = (found: ReturnType<typeof check>): unknown[] =>
      found
        .filter(({ category, kind }) => category === 'untranslated' && kind === 'word')
        .map(({ message }) => message.params?.['words']);
    expect(told(check(english, cyrillic))).toEqual(words);
    expect(told(check(cyrillic, english))).toEqual(words);
  });

  it('a short sentence left as it is', () => {
    const told = check(['en', 'So here it is.'], ['ru', 'So here it is.']);
    expect(told.map(({ category, kind, tier }) => [category, kind, tier])).toEqual([
      ['untranslated', 'sentence', 'shown'],
    ]);
    expect(check(['en', 'Daily Mail.'], ['ru', 'Daily Mail.'])).toEqual([]);
  });

  it('one word on both sides of “and” where the other side joins two', () => {
    const repeated = (left: Side, right: Side): number =>
      check(left, right).filter(({ kind }) => kind === 'repeated').length;
    expect(repeated(['en', 'New and early talks.'], ['ru', 'Новые и новые переговоры.'])).toBe(1);
    expect(repeated(['en', 'New and early talks.'], ['ru', 'Новые и ранние переговоры.'])).toBe(0);
    expect(repeated(['en', 'More and more talks.'], ['ru', 'Снова и снова переговоры.'])).toBe(0);
  });
});

it('folds a word of unknown language for which its letters alone speak', () => {
  const told = (word: string): unknown[] =>
    check(['uk', 'Міністр бачив новий готель біля площі.'], ['en', `The minister saw a new ${word} by the square.`])
      .filter(({ category }) => category === 'untranslated')
      .map(({ tier }) => tier);
  expect([told('gebäude'), told('edificio'), told('giardino')]).toEqual([['shown'], ['shown'], ['more']]);
}); // prettier-ignore
