import { describe, expect, it } from 'vitest';
import { checkComparison } from '../../../../src/core/check/engine.ts';
import type { KnownLanguage } from '../../../../src/core/model.ts';
import { comparison, text } from '../comparison-texts.ts';
import { check, smallKnowledge } from '../small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

const uk = '«Делегація чекає на площі», – сказав Коваль. «Автобус стоїть біля готелю», – сказав Мельник.';
const en = (first: string, second: string): string =>
  `“The delegation is waiting on the square,” ${first} said. “The bus is standing by the hotel,” ${second} said.`;
const ru = (first: string, second: string): string =>
  `«Делегация ждёт на площади», – сказал ${first}. «Автобус стоит у отеля», – сказал ${second}.`;

/** [title, source, target, whether exchanged speakers must be told] */
const cases: readonly (readonly [string, Side, Side, boolean])[] = [
  ['names', ['uk', uk], ['en', en('Melnyk', 'Koval')], true],
  ['names, the other way', ['en', en('Melnyk', 'Koval')], ['uk', uk], true],
  ['names of a near language', ['uk', uk], ['ru', ru('Мельник', 'Коваль')], true],
  ['names in one language', ['en', en('Melnyk', 'Koval')], ['en', en('Koval', 'Melnyk')], true],
  ['offices', ['ru', ru('министр', 'президент')], ['en', en('the president', 'the minister')], true],
  ['names and their quotations together', ['uk', '«Автобус чекає на площі», – сказав Коваль. «Автобус чекає біля готелю», – сказав Мельник.'], ['en', '“The bus is waiting by the hotel,” Melnyk said. “The bus is waiting on the square,” Koval said.'], false],
  ['the same names', ['uk', uk], ['en', en('Koval', 'Melnyk')], false],
  ['the same offices', ['ru', ru('министр', 'президент')], ['en', en('the minister', 'the president')], false],
  ['one surname of both', ['uk', uk.replace('Мельник', 'Іван Коваль')], ['en', en('Ivan Koval', 'Koval')], false],
  ['a pronoun for one of them', ['uk', uk], ['en', en('he', 'Koval')], false],
]; // prettier-ignore

describe('quotations that exchanged their speakers', () => {
  it.each(cases)('%s', (_, source, target, isTold) => {
    const found = check(source, target).filter(
      (one) => one.checkId === 'quotation' && one.kind === 'speaker',
    );
    expect(found.map((one) => one.tier)).toEqual(isTold ? ['shown', 'shown'] : []);
  });

  it('are told once in a document, where the speakers of all quotations are compared', () => {
    const found = checkComparison(
      comparison([text('UK', 'uk', [uk]), text('EN', 'en', [en('Melnyk', 'Koval')])]),
      smallKnowledge,
    );
    expect(found.filter((one) => one.checkId === 'quotation/speaker')).toHaveLength(2);
  });
});
