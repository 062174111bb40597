import { describe, expect, it } from 'vitest';
import { check } from './small-lexicon.ts';

/** [title, language, sentence, kinds told] */
const cases: readonly (readonly [string, 'uk' | 'ru', string, readonly string[]])[] = [
  ['an adjective in another case than its noun', 'ru', 'Министр ждал новую журналистов.', ['agreement']],
  ['two adjectives of one noun apart', 'uk', 'Міністр чекав нову ранніх делегацій.', ['agreement']],
  ['a preposition and another case', 'ru', 'Министр приехал к новых журналистов.', ['government']],
  ['a Ukrainian preposition and another case', 'uk', 'Міністр приїхав до новими журналістами.', ['government']],
  ['a finite verb behind a modal one', 'ru', 'Министры могут подписывают соглашение.', ['infinitive']],
  ['a finite verb behind a Ukrainian modal one', 'uk', 'Міністри можуть підписують угоду.', ['infinitive']],
  ['«об» before a consonant', 'ru', 'Делегация говорила об новых городах.', ['preposition']],
  ['one of many in the plural', 'ru', 'Один из журналистов ждут министра.', ['agreement']],
  ['forms that agree', 'ru', 'Новая делегация приехала к новому министру в новую столицу.', []],
  ['Ukrainian forms that agree', 'uk', 'Нова делегація приїхала до нових міст із новими пропозиціями.', []],
  ['a count rules the cases', 'ru', 'Ждали два новых журналиста.', []],
  ['one adjective each of two nouns', 'ru', 'Делегация со своими министром и журналистом приехала.', []],
  ['an infinitive behind a modal verb', 'uk', 'Міністри можуть підписувати угоду.', []],
  ['«что за» asks of what kind', 'ru', 'Что за новая делегация приехала?', []],
  ['«при этом» before a noun of another case', 'ru', 'При этом новые журналисты ждали.', []],
  ['one of many in the singular', 'uk', 'Один із журналістів чекав міністрів.', []],
]; // prettier-ignore

describe('forms that go together', () => {
  it.each(cases)('%s', (_title, language, sentence, kinds) => {
    const english = 'The delegation waited.';
    const told = (found: ReturnType<typeof check>): (string | undefined)[] =>
      found.filter(({ checkId }) => checkId === 'agreement').map(({ kind }) => kind);
    expect(told(check([language, sentence], ['en', english]))).toEqual(kinds);
    expect(told(check(['en', english], [language, sentence]))).toEqual(kinds);
  });
});
