import { describe, expect, it } from 'vitest';
import { checkComparison } from '../../../src/core/check/engine.ts';
import { applyRules } from '../../../src/core/check/settings.ts';
import { asId } from '../../../src/core/model.ts';
import type { Discrepancy, KnownLanguage } from '../../../src/core/model.ts';
import { comparison as input, looseComparison, text } from './comparison-texts.ts';
import { check, kindsOf, smallKnowledge } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, source, target, kind that must be found, or null for one that must not: its beginning] */
const cases: readonly (readonly [string, Side, Side, string, boolean])[] = [
  ['limits of a number', ['uk', 'Перерва триватиме не менш як на три тижні.'], ['en', 'The break will last at most three weeks.'], 'number/bound', true],
  ['the same limit said otherwise', ['uk', 'Прийшло понад 300 делегатів.'], ['en', 'More than 300 delegates came.'], 'number/bound', false],
  ['half hours that differ', ['uk', 'О пів на одинадцяту делегації розійшлися.'], ['en', 'At half past eleven the delegations parted.'], 'date/time', true],
  ['one half hour in two languages', ['uk', 'О пів на одинадцяту делегації розійшлися.'], ['ru', 'В половине одиннадцатого делегации разошлись.'], 'date/time', false],
  ['a day inside the name of a paper', ['uk', 'Про це пише The Sunday Times.'], ['en', 'The Sunday Times writes about it.'], 'date', false],
  ['the preposition before Ukraine', ['uk', 'В Україні його критикують.'], ['ru', 'На Украине его критикуют.'], 'loaded', true],
  ['the country with an article', ['uk', 'В Україні його критикують.'], ['en', 'In the Ukraine he is criticised.'], 'loaded', true],
  ['the country as it names itself', ['uk', 'В Україні його критикують.'], ['en', 'In Ukraine he is criticised.'], 'loaded', false],
  ['American neighborhoods for settlements', ['en', 'They moved to the settlements.'], ['en', 'They moved to the neighborhoods.'], 'loaded', true],
  ['migrants for those displaced', ['uk', 'ВПО оселили в школі.'], ['en', 'The migrants were housed in a school.'], 'loaded', true],
  ['a claim for «за її словами»', ['uk', 'За її словами, ремонт триватиме тиждень.'], ['en', 'The repairs will take a week, she claimed.'], 'attribution/stance', true],
  ['a claim for «по их словам»', ['ru', 'По их словам, ремонт продлится неделю.'], ['en', 'The repairs will take a week, they claimed.'], 'attribution/stance', true],
  ['a threat for a warning', ['uk', '«Зима буде важкою», – попередив Шубін.'], ['ru', '«Зима будет тяжёлой», – пригрозил Шубин.'], 'attribution/stance', true],
  ['a threat for a warning in English', ['ru', '«Зима будет тяжёлой», – предупредил Шубин.'], ['en', '“The winter will be hard,” Shubin threatened.'], 'attribution/stance', true],
  ['a warning for a plain word', ['uk', '«Зима буде важкою», – попередив Шубін.'], ['en', '“The winter will be hard,” Shubin said.'], 'attribution/stance', false],
  ['a threat of a deed', ['uk', 'Шубін сказав, що закриє завод.'], ['en', 'Shubin threatened to close the plant.'], 'attribution/stance', false],
  ['a verb of proof for a plain one', ['uk', 'Шубін казав, що угоду підписано.'], ['ru', 'Шубин доказал, что соглашение подписано.'], 'attribution/stance', true],
  ['a confirmation denied is a denial', ['uk', 'Міністр не підтвердив цю угоду.'], ['en', 'The minister denied the agreement.'], 'attribution', false],
  ['a quotation that is never closed', ['uk', 'Це «новий словник», як його назвав міністр угоди.'], ['ru', 'Это «новый словарь, как его назвал министр соглашения.'], 'punctuation/unclosed', true],
  ['a bracket that is never closed', ['uk', 'Міністр (новий) підписав угоду.'], ['en', 'The minister (a new one signed the agreement.'], 'punctuation/brackets', true],
  ['an address that differs', ['uk', 'Читайте на https://example.org/uk/threads.'], ['en', 'Read it at https://example.org/en/news.'], 'punctuation/address', true],
  ['an address of another language version', ['uk', 'Читайте на https://example.org/uk/news.'], ['en', 'Read it at https://example.org/en/news.'], 'punctuation/address', false],
  ['types of aircraft that differ', ['uk', 'Літак F-16 стояв на площі.'], ['ru', 'Самолёт Ф-15 стоял на площади.'], 'number/code', true],
  ['types written with small letters', ['uk', 'Літак Су-34 упав у море.'], ['en', 'A Su-35 jet fell into the sea.'], 'number/code', true],
  ['a type of two parts in two alphabets', ['uk', 'Літак Ту-22М3 упав у море.'], ['en', 'A Tu-22M3 jet fell into the sea.'], 'number/code', false],
  ['words of an address', ['uk', 'Читайте на https://example.org/uk/news.'], ['en', 'Read it at https://example.org/en/news.'], 'untranslated/word', false],
  ['a type in two alphabets', ['uk', 'Літак F-16 стояв на площі.'], ['ru', 'Самолёт Ф-16 стоял на площади.'], 'number/code', false],
  ['«чому не» is why not', ['uk', 'Чому не підписати угоду?'], ['en', 'Why not sign the agreement?'], 'negation', false],
  ['a spokeswoman who became the minister', ['uk', 'Речниця відомства Ірина Саблукова підписала угоду.'], ['en', 'The foreign minister Irina Sablukova signed the agreement.'], 'mistranslation/office-spokesperson', true],
]; // prettier-ignore

describe('checkPair', () => {
  it.each(cases)('%s', (_title, source, target, kind, isFound) => {
    const found = kindsOf(check(source, target)).filter((one) => one.startsWith(kind));
    expect(found.length > 0, found.join(', ')).toBe(isFound);
  });
});

describe('checkComparison', () => {
  it('tells one choice of words once, with a count and the mouths', () => {
    const found = checkComparison(
      input([
        text('UK', 'uk', ['Війна триває.', 'Міністр сказав: «Війна триває».']),
        text('RU', 'ru', ['Спецоперация продолжается.', 'Министр сказал: «Спецоперация продолжается».']),
      ]),
      smallKnowledge,
    ).filter((one) => one.category === 'loaded');
    expect(found).toHaveLength(1);
    expect(found[0]?.passages).toHaveLength(4);
    const keys = found[0]?.evidence.map((line) => line.key) ?? [];
    expect(keys[0]).toBe('check.repeated');
    expect(keys.filter((key) => key === 'check.mouth.narrator')).toHaveLength(2);
    expect(keys.filter((key) => key !== 'check.mouth.narrator' && key !== 'check.repeated')).toHaveLength(2);
  });

  it('counts the forms of one word together, whichever texts choose it', () => {
    const found = checkComparison(
      input([
        text('UK', 'uk', ['Війна триває.', 'Кінець війни далеко.', 'Місто перед війною.']),
        text('RU', 'ru', [
          'Спецоперация продолжается.',
          'Конец спецоперации далеко.',
          'Город перед спецоперацией.',
        ]),
        text('EN', 'en', [
          'The war goes on.',
          'The end of the special operation is far.',
          'The city before the war.',
        ]),
      ]),
      smallKnowledge,
    ).filter((one) => one.category === 'loaded');
    expect(found.map((one) => one.passages.map(({ unitId }) => unitId).join(' '))).toEqual([
      'UK0 RU0 UK1 RU1 EN1 UK2 RU2',
    ]);
    const [repeated, ...mouths] = found[0]?.evidence ?? [];
    // No line says that one text differs: at one place two do.
    expect(repeated).toEqual({ key: 'check.repeated', params: { count: 3 } });
    expect(mouths.filter(({ params }) => params['sigil'] === 'UK')).toEqual([
      { key: 'check.mouth.narrator', params: { sigil: 'UK', words: 'війна', count: 3 } },
    ]);
    expect(mouths.filter(({ params }) => params['sigil'] === 'EN')).toEqual([
      { key: 'check.mouth.narrator', params: { sigil: 'EN', words: 'special operation', count: 1 } },
    ]);
  });

  it('tells a difference once though two versions in one language have it', () => {
    const found = checkComparison(
      input([
        text('UK', 'uk', ['Делегація чекала 3 дні.']),
        text('EN1', 'en', ['The delegation waited 4 days.']),
        text('EN2', 'en', ['The delegation waited 3 days.']),
      ]),
      smallKnowledge,
    ).filter((one) => one.category === 'number');
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence.map((line) => line.key)).toContain('check.triangle.one');
  });

  it('compares passages that correspond in texts that are no translations, and dates and names of others stay out', () => {
    const [a, b] = [
      text('A', 'uk', ['Делегація чекала на площі три дні й підписала нову угоду.']),
      text('B', 'en', ['The delegation waited on the square for five days and signed the new agreement.']),
    ];
    const found = checkComparison(looseComparison([a, b], [[0, b, 0]]), smallKnowledge);
    const numbers = found.filter((one) => one.category === 'number');
    expect(numbers.map((one) => one.tier)).toEqual(['more']);
    expect(numbers[0]?.evidence.map((line) => line.key)).toContain('check.dates.missing');
  });
});

it('weighs findings as the project says, the longer name first', () => {
  const finding = (checkId: string): Discrepancy => ({
    fingerprint: asId(checkId),
    category: 'number',
    checkId,
    severity: 'major',
    tier: 'shown',
    passages: [],
    message: { key: '', params: {} },
    evidence: [],
  });
  const found = ['number', 'number/bound', 'date/month'].map(finding);
  const ruled = applyRules(found, [
    { checkId: 'number', isOn: false },
    { checkId: 'number/bound', isOn: true, severity: 'info', tier: 'more' },
  ]);
  expect(ruled.map((one) => `${one.checkId} ${one.severity} ${one.tier}`)).toEqual([
    'number/bound info more',
    'date/month major shown',
  ]);
});
