import { describe, expect, it } from 'vitest';
import { checkComparison } from '../../../../src/core/check/engine.ts';
import type { Discrepancy } from '../../../../src/core/model.ts';
import { catalogues } from '../../../../src/locales/index.ts';
import { comparison, text } from '../comparison-texts.ts';
import { smallKnowledge } from '../small-lexicon.ts';

/** A line in four texts: a Ukrainian original, its Russian translation, English made from the Russian, English made from the original. */
type Line = readonly [uk: string, ru: string, fromRussian: string, fromUkrainian: string];

function findingsOf(line: Line, pivotIndex = 0): readonly Discrepancy[] {
  const [uk, ru, first, second] = line;
  const texts = [
    text('UK', 'uk', [uk]),
    text('RU', 'ru', [ru], { translatedFrom: 'UK' }),
    text('EN1', 'en', [first], { translatedFrom: 'RU' }),
    text('EN2', 'en', [second], { translatedFrom: 'UK' }),
  ];
  return checkComparison({ ...comparison(texts), pivotIndex }, smallKnowledge);
}

const told = (found: readonly Discrepancy[]): readonly string[] =>
  found.map((one) => {
    const said = one.evidence.find((message) => message.key.startsWith('check.triangle'));
    const { sigil, sigils, others } = said?.params ?? {};
    return `${one.checkId}: ${sigil ?? sigils ?? '?'} against ${others ?? '?'}`;
  });

const waited: Line = [
  'Делегація чекала 3 години.',
  'Делегация ждала 3 часа.',
  'The delegation waited 3 hours.',
  'The delegation waited 3 hours.',
];
const withNumbers = (numbers: readonly number[]): Line => {
  const [uk, ru, first, second] = waited.map((line, place) => line.replace('3', String(numbers[place])));
  return [uk!, ru!, first!, second!];
};

describe('four texts of which some differ', () => {
  it.each<[readonly number[], number, readonly string[]]>([
    [[3, 3, 4, 3], 0, ['number: EN1 against UK, RU, EN2']],
    [[3, 4, 4, 3], 0, ['number: RU, EN1 against UK, EN2']],
    [[3, 4, 4, 4], 0, ['number: UK against RU, EN1, EN2']],
    [[3, 3, 4, 3], 2, ['number: EN1 against UK, RU, EN2']],
    [[3, 4, 4, 3], 1, ['number: UK, EN2 against RU, EN1']],
    [[3, 3, 3, 3], 0, []],
  ])('numbers %j, base %i', (numbers, pivotIndex, expected) => {
    expect(told(findingsOf(withNumbers(numbers), pivotIndex))).toEqual(expected);
  });

  it('are told with the chain of translation', () => {
    const [found] = findingsOf(withNumbers([3, 4, 4, 3]));
    expect(
      found?.evidence
        .filter((one) => one.key === 'check.triangle.descent')
        .map((one) => `${one.params?.['sigil']} from ${one.params?.['origin']}`),
    ).toEqual(['RU from UK', 'EN1 from RU', 'EN2 from UK']);
  });

  it('have another speaker told once, with every text that names him', () => {
    const found = findingsOf([
      '«Делегація чекає на новий автобус», – сказав міністр Бойко.',
      '«Делегация ждёт новый автобус», – сказал министр Мельник.',
      '“The delegation waits for the new bus,” said Minister Melnik.',
      '“The delegation waits for the new bus,” said Minister Boiko.',
    ]);
    expect(told(found)).toEqual(['quotation/speaker: RU, EN1 against UK, EN2']);
    expect(found[0]?.passages.map((one) => one.textId)).toEqual(['UK', 'RU', 'EN1']);
  });

  it('have rows that several lack told once', () => {
    const line = 'Делегація чекала на міністра біля готелю три години, поки стояв автобус.';
    const found = findingsOf([
      line,
      '',
      '',
      'The delegation waited for the minister by the hotel for three hours.',
    ]);
    const lacking = found.filter((one) => one.checkId === 'omission/row');
    expect(lacking.map((one) => one.message)).toEqual([
      { key: 'check.omission.rows', params: { sigils: 'RU, EN1', count: 1 } },
    ]);
    // Several texts are named in the plural.
    const said = catalogues.uk['check.omission.rows_one'];
    expect(said).toMatch(/^У текстах \{\{sigils\}\} немає /u);
  });

  it('have rows told once that several have and the base lacks', () => {
    const texts = [
      text('UK', 'uk', ['Делегація чекала.', '', '', 'Автобус стояв.', '']),
      text('RU', 'ru', [
        'Делегация ждала.',
        'Министр не приехал и не объяснил этого ни одному из журналистов города.',
        'Журналисты города стояли на площади у отеля и ждали министра три часа.',
        'Автобус стоял.',
        'Никто из делегации не захотел говорить с журналистами на площади города.',
      ]),
      text('EN1', 'en', [
        'The delegation waited.',
        'The minister did not come and explained it to none of the reporters of the city.',
        'The reporters of the city stood on the square by the hotel for three hours.',
        'The bus stood.',
        '',
      ]),
    ];
    const found = checkComparison(comparison(texts), smallKnowledge);
    const added = found.filter((one) => one.checkId === 'addition/row');
    expect(added.map(({ message, passages }) => [message, passages.map((one) => one.unitId)])).toEqual([
      [{ key: 'check.addition.row', params: { sigil: 'RU', count: 1 } }, ['RU4']],
      [
        { key: 'check.addition.rows', params: { sigils: 'RU, EN1', count: 2 } },
        ['RU1', 'EN11', 'RU2', 'EN12'],
      ],
    ]);
  });

  it('have a difference between two versions in one language told by the pair that names its kind', () => {
    const found = findingsOf([
      'Делегація не прийняла угоду.',
      'Делегация не приняла соглашение.',
      'The delegation did not accept the agreement.',
      'The delegation accepted the agreement.',
    ]);
    expect(found.map((one) => one.category)).toEqual(['negation']);
  });
});
