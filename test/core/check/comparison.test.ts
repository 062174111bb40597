import { describe, expect, it } from 'vitest';
import { checkComparison } from '../../../src/core/check/engine.ts';
import { checkText } from '../../../src/core/check/text.ts';
import { findAllQuotations } from '../../../src/core/check/quotes/all.ts';
import { matchQuotations } from '../../../src/core/check/quotes/match.ts';
import { AppError } from '../../../src/core/errors.ts';
import { asId } from '../../../src/core/model.ts';
import type { Unit } from '../../../src/core/model.ts';
import { comparison as input, text } from './comparison-texts.ts';
import { smallKnowledge } from './small-lexicon.ts';

const uk = [
  'Делегація чекала три дні.',
  '«Ми прийняли пропозицію», – сказав Коваль.',
  'Довгий абзац про місто, якого в перекладі немає зовсім.',
];

describe('checkComparison', () => {
  it('says which text differs from the other two and that a row has no counterpart', () => {
    const found = checkComparison(
      input([
        text('UK', 'uk', uk),
        text('RU', 'ru', [
          'Делегация ждала три дня.',
          '«Мы приняли предложение», – сказал Коваль.',
          'Длинный абзац о городе, которого в переводе нет совсем.',
        ]),
        text('EN', 'en', [
          'The delegation waited four days.',
          '“We accepted the proposal,” Petrenko said.',
          '',
        ]),
      ]),
      smallKnowledge,
    );
    const number = found.find((one) => one.category === 'number');
    expect(number?.evidence).toContainEqual({
      key: 'check.triangle.one',
      params: { sigil: 'EN', others: 'UK, RU' },
    });
    expect(found.filter((one) => one.checkId === 'omission/row')).toMatchObject([
      { passages: [{ unitId: 'UK2' }], message: { params: { sigil: 'EN', count: 1 } } },
    ]);
    expect(found.find((one) => one.checkId === 'quotation/speaker')?.message.params).toEqual({
      source: 'Коваль',
      target: 'Petrenko',
    });
  });

  it('gives every finding a fingerprint of its own that a repeated run gives again', () => {
    const make = (): readonly string[] =>
      checkComparison(
        input([
          text('UK', 'uk', [...uk, uk[0] ?? '']),
          text('EN', 'en', ['The delegation waited four days.', '', '', 'The delegation waited four days.']),
        ]),
        smallKnowledge,
      ).map((one) => one.fingerprint);
    const first = make();
    expect(new Set(first).size).toBe(first.length);
    expect(make()).toEqual(first);
  });

  it('tells once, with counts, that a term has several renderings', () => {
    const found = checkComparison(
      input([
        text('UK', 'uk', [
          'Міністр говорив про капітуляцію.',
          '«Капітуляція» чекала.',
          'Президент прийняв капітуляцію.',
        ]),
        text('EN', 'en', [
          'The minister spoke of surrender.',
          '“Capitulation” waited.',
          'The president accepted surrender.',
        ]),
      ]),
      smallKnowledge,
    ).filter((one) => one.checkId === 'terminology/renderings');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      tier: 'more',
      message: { params: { renderings: 'surrender × 2, capitulation × 1' } },
    });
    expect(found[0]?.evidence[1]?.params).toEqual({ rendering: 'capitulation', count: 1, quoted: 1 });
  });

  const first = [
    'The minister spoke of surrender.',
    '“We wait for capitulation,” the president said.',
    'Nobody wanted surrender.',
  ];

  it('tells once that two texts of one language word a concept differently', () => {
    const second = ['The minister spoke of surrender.', 'The bus waited.', 'A surrender was late.'];
    const found = checkComparison(
      input([text('EN1', 'en', first), text('EN2', 'en', second)]),
      smallKnowledge,
    ).filter((one) => one.checkId === 'terminology/inconsistent');
    expect(found).toMatchObject([
      {
        category: 'inconsistent',
        message: { key: 'check.term.across', params: { renderings: 'surrender × 4, capitulation × 1' } },
      },
    ]);
    expect(found[0]?.evidence[1]?.params).toEqual({ rendering: 'capitulation', count: 1, quoted: 1 });
  });

  it('tells inside one text of several words for a concept and several spellings of a name', () => {
    const one = text('EN', 'en', [...first, 'Havrylenko waited.', 'Havrilenko arrived.']);
    const found = checkText(one, smallKnowledge);
    expect(found.map(({ checkId, message }) => [checkId, message.params])).toEqual([
      ['terminology/inconsistent', { renderings: 'surrender × 2, capitulation × 1' }],
      ['name/spellings', { name: 'Havrylenko', spellings: 'Havrylenko × 1, Havrilenko × 1' }],
    ]);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(checkText(text('UK', 'uk', ['Автобус чекав.']), smallKnowledge)).toEqual([]);
  });
  it('tells words and sentences that stand twice in one text, quietly', () => {
    const sentence = 'Делегації зустрілися вранці в старій ратуші міста.';
    const one = text('UK', 'uk', [sentence, 'Домовилися про про воду. Ні. Ні.', `${sentence.toUpperCase()}`]);
    const units = one.units.map((unit) => ({
      ...unit,
      segments: [{ startOffset: 0, endOffset: unit.content.length }],
    }));
    const found = checkText({ ...one, units }, smallKnowledge);
    expect(found.map((each) => [each.checkId, each.tier, each.passages.length])).toEqual([
      ['grammar/repeated', 'more', 1],
      ['grammar/twice', 'more', 2],
    ]);
  });

  it('folds between comparable texts what their dates may explain, and keeps silent on what one leaves out', () => {
    const here = [
      'Делегація приїхала до столиці, де переговори тривали три дні.',
      'Нова площа міста порожня.',
    ];
    const there = [
      'The delegation arrived in the capital, where the talks lasted four days.',
      'The hotel waited for the bus.',
    ];
    const dated = input(
      [text('UK', 'uk', here, { publicationDate: '2025-11-12' }), text('EN', 'en', there)],
      'comparable',
    );
    const found = checkComparison(dated, smallKnowledge);
    expect(found.map((one) => [one.category, one.tier])).toEqual([['number', 'more']]);
    expect(found[0]?.evidence[0]?.key).toBe('check.dates.missing-target');
  });

  it('stops when asked to', () => {
    const stopped = { ...input([text('UK', 'uk', uk), text('EN', 'en', uk)]), isCancelled: () => true };
    expect(() => checkComparison(stopped, smallKnowledge)).toThrow(AppError);
  });

  it('asks between the checks of a row, so that it stops within one', () => {
    let asked = 0;
    const counted = {
      ...input([text('UK', 'uk', uk), text('EN', 'en', uk)]),
      isCancelled: () => ++asked > 5,
    };
    expect(() => checkComparison(counted, smallKnowledge)).toThrow(AppError);
    expect(asked).toBe(6);
  });
});

describe('the list of quotations', () => {
  const texts = [
    text('UK', 'uk', ['«Ми прийняли пропозицію», – сказав Коваль. Газета «Меридіан» чекала.']),
    text('EN', 'en', ['Koval said they accepted the proposal. “We wait,” a reporter said.']),
    text('RU', 'ru', ['– Мы приняли предложение, – сказал Коваль.']),
  ];

  it('leaves out names in quotation marks', () => {
    expect(findAllQuotations(texts[0]!).map((one) => one.speaker)).toEqual(['Коваль']);
  });

  it('puts versions and paraphrases side by side, and what the pivot lacks behind them', () => {
    const rows = matchQuotations(input(texts), smallKnowledge);
    expect(rows.map((row) => row.versions.map((version) => version?.kind ?? null))).toEqual([
      ['quotation', 'paraphrase', 'quotation'],
      [null, 'quotation', null],
    ]);
  });

  it('works over loose pairs of passages', () => {
    const moved = input([
      texts[0]!,
      text('EN', 'en', ['The bus waited.', '“We accepted the proposal,” Koval said.']),
    ]);
    const loose = [
      {
        a: {
          textId: asId<(typeof moved.texts)[0]['id']>('UK'),
          unitId: asId<Unit['id']>('UK0'),
          startOffset: 0,
          endOffset: 40,
        },
        b: {
          textId: asId<(typeof moved.texts)[0]['id']>('EN'),
          unitId: asId<Unit['id']>('EN1'),
          startOffset: 0,
          endOffset: 30,
        },
      },
    ];
    const [first] = matchQuotations(moved, smallKnowledge, loose);
    expect(first?.versions[1]).toMatchObject({ kind: 'quotation', passage: { unitId: 'EN1' } });
  });
});
