import { describe, expect, it } from 'vitest';
import { checkComparison } from '../../../src/core/check/engine.ts';
import type { Discrepancy } from '../../../src/core/model.ts';
import { looseComparison, text } from './comparison-texts.ts';
import { check, kindsOf, smallKnowledge } from './small-lexicon.ts';

const run = (
  a: readonly string[],
  b: readonly string[],
  pairs: readonly (readonly [number, number])[] = [],
  dates: readonly [(string | undefined)?, string?] = [],
): readonly Discrepancy[] => {
  const provenance = (date: string | undefined): { publicationDate?: string } =>
    date === undefined ? {} : { publicationDate: date };
  const [first, second] = [
    text('A', 'uk', a, provenance(dates[0])),
    text('B', 'en', b, provenance(dates[1])),
  ];
  return checkComparison(
    looseComparison(
      [first, second],
      pairs.map(([line, at]) => [line, second, at] as const),
    ),
    smallKnowledge,
  );
};

describe('texts that are no translations of each other', () => {
  it('contradict each other in what they count, in sentences that nothing ties, and the dates speak', () => {
    const found = run(
      ['Переговори в столиці відбулися в три етапи, і делегація чекала.'],
      ['The delegation went to two rounds of talks in the capital.'],
      [],
      ['2025-11-12'],
    );
    expect(found.map((one) => [one.checkId, one.tier])).toEqual([['number/count', 'more']]);
    expect(found[0]?.evidence.map((line) => line.key)).toEqual(['check.dates.missing-target']);
  });

  it('do not contradict each other where one tells as done what was due when the other was written', () => {
    const found = run(
      ['Делегація мала підписати нову угоду на площі столиці.'],
      ['The delegation signed the new agreement on the square of the capital.'],
      [[0, 0]],
    );
    expect(found.filter((one) => one.category === 'modality')).toEqual([]);
  });

  it('tell a count once where their passages correspond, and say which of them has no date', () => {
    const found = run(
      ['Делегація чекала на площі столиці три дні й підписала нову угоду.'],
      ['The delegation waited on the square of the capital for five days and signed the new agreement.'],
      [[0, 0]],
      [undefined, '2025-11-12'],
    );
    const numbers = found.filter((one) => one.category === 'number');
    expect(numbers.map((one) => [one.tier, one.evidence.map((line) => line.key)])).toEqual([
      ['more', ['check.dates.missing-source']],
    ]);
  });

  it('do not where one of them gives both counts', () => {
    const found = run(
      ['Переговори в столиці відбулися в три етапи, і делегація чекала.'],
      [
        'The delegation went to two rounds of talks in the capital.',
        'The talks in the capital had three rounds, and the delegation waited.',
      ],
    );
    expect(found.filter((one) => one.checkId === 'number/count')).toEqual([]);
  });

  it('date one deed differently in paragraphs that meet elsewhere', () => {
    const found = run(
      ['Угоду делегація підписала в жовтні. Автобус чекав на площі біля готелю.'],
      ['The delegation signed the agreement in September. The bus waited on the square by the hotel.'],
      [[0, 0]],
    );
    expect(found.filter((one) => one.category === 'date').map((one) => one.tier)).toEqual(['more']);
  });

  it('say nothing of what only one of them has', () => {
    expect(run(['Нова площа міста порожня.'], ['The hotel waited for the bus.'])).toEqual([]);
  });

  it('have background of the newsroom told quietly', () => {
    const found = run(['Нагадаємо, що делегація чекала на площі.'], ['The bus waited.']);
    expect(found.map((one) => [one.checkId, one.tier])).toEqual([['addition/background', 'more']]);
  });
});

describe('amounts', () => {
  it.each([
    [
      'a length of time grown into an adjective',
      'Готель має дванадцятигодинні засідання.',
      'The hotel has meetings of ten hours.',
      'number/grown',
      true,
    ],
    [
      'the same length',
      'Готель має дванадцятигодинні засідання.',
      'The hotel has meetings of twelve hours.',
      'number/grown',
      false,
    ],
    [
      'people against nobody',
      'Ніхто не постраждав на площі.',
      'Three people were hurt on the square.',
      'number/none',
      true,
    ],
    [
      'nobody in both',
      'Ніхто не постраждав на площі.',
      'Nobody was hurt on the square.',
      'number/none',
      false,
    ],
  ])('%s', (_title, uk, en, kind, isFound) => {
    const kinds = check(['uk', uk], ['en', en]).map((one) => `${one.checkId}/${one.kind ?? ''}`);
    expect(kinds.includes(kind), kinds.join(', ')).toBe(isFound);
  });
});

describe('offices in one language', () => {
  it.each([
    [
      'en',
      'The Permanent Representative of Ukraine to the UN waited.',
      'Ukraine’s ambassador to the UN waited.',
      false,
    ],
    [
      'en',
      'US Treasury Secretary Koval signed the agreement.',
      'US Finance Minister Koval signed the agreement.',
      true,
    ],
    [
      'uk',
      'Постійний представник України при ООН підписав угоду.',
      'Посол України в ООН підписав угоду.',
      false,
    ],
    ['uk', 'Держсекретар Коваль підписав угоду.', 'Міністр оборони Коваль підписав угоду.', true],
    [
      'ru',
      'Министр финансов Коваль подписал соглашение.',
      'Глава Минфина Коваль подписал соглашение.',
      false,
    ],
    ['ru', 'Госсекретарь Коваль подписал соглашение.', 'Министр обороны Коваль подписал соглашение.', true],
  ] as const)('%s: %s', (language, a, b, isOther) => {
    const kinds = kindsOf(check([language, a], [language, b]));
    expect(kinds.includes('mistranslation/office-other'), kinds.join(', ')).toBe(isOther);
    if (!isOther) expect(kinds.filter((kind) => !kind.startsWith('usage'))).toEqual([]);
  });

  it('spelling by country is one finding of usage', () => {
    const found = check(
      ['en', 'On 12 November Turkey’s Defence Ministry organised the ‘talks’.'],
      ['en', 'On November 12 Türkiye’s Defense Ministry organized the “talks”.'],
    );
    expect(found.map((one) => [one.category, one.tier])).toEqual([['usage', 'more']]);
  });
});
