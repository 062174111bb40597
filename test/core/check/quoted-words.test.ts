import { describe, expect, it } from 'vitest';
import { checkComparison } from '../../../src/core/check/engine.ts';
import { matchQuotations } from '../../../src/core/check/quotes/match.ts';
import { comparison, looseComparison, text } from './comparison-texts.ts';
import { check, kindsOf, smallKnowledge } from './small-lexicon.ts';

const uk = '«Делегація чекала президента на площі біля готелю», – сказав міністр.';

describe('words inside quotation marks', () => {
  it('tells a name that stands for a common word between words that answer each other', () => {
    const found = check(
      ['uk', uk],
      ['en', '“The delegation waited for Koval on the square by the hotel,” the minister said.'],
    );
    const words = found.filter((one) => one.checkId === 'quotation' && one.kind === 'words');
    expect(words.map((one) => [one.category, one.severity, one.tier])).toEqual([
      ['quotation', 'minor', 'shown'],
    ]);
  });

  it('tells it where the name opens the quotation, and where the order of words is another', () => {
    const wordsOf = (source: string, target: string): readonly string[] =>
      check(['uk', source], ['en', target]).flatMap(({ kind, tier }) => (kind === 'words' ? [tier] : []));
    const said = 'the minister said.';
    expect(
      wordsOf(
        '«Президент чекав автобус на площі», – сказав міністр.',
        `“Koval waited for the bus on the square,” ${said}`,
      ),
    ).toEqual(['shown']);
    expect(
      wordsOf(
        '«На площі автобус чекав президент», – сказав міністр.',
        `“Koval waited for the bus on the square,” ${said}`,
      ),
    ).toEqual(['shown']);
    // A short unknown word that opens it is a call.
    expect(
      wordsOf(
        '«Президент чекав автобус на площі», – сказав міністр.',
        `“Hey waited for the bus on the square,” ${said}`,
      ),
    ).toEqual([]);
  });

  it('tells such a name once, not as a name without counterpart too', () => {
    const found = check(
      ['uk', '«Делегація чекала на Коваля на площі біля готелю», – сказав міністр.'],
      ['en', '“The delegation waited for the president on the square by the hotel,” the minister said.'],
    );
    expect(kindsOf(found)).toContain('quotation/words');
    expect(kindsOf(found)).not.toContain('name/lone');
  });

  it('says nothing where all words are rendered', () => {
    const found = check(
      ['uk', uk],
      ['en', '“The delegation waited for the president on the square by the hotel,” the minister said.'],
    );
    expect(kindsOf(found).filter((kind) => kind.startsWith('quotation'))).toEqual([]);
  });

  it('tells a word that one side alone has between the same words of a near language', () => {
    const found = check(
      ['uk', '«Делегація прийняла угоду й чекає на автобус», – сказав міністр.'],
      ['ru', '«Новая делегация приняла соглашение и ждёт автобус», – сказал министр.'],
    );
    expect(kindsOf(found)).toContain('quotation/word-added');
  });

  it('tells no single word of a near language where much of the quotation is worded freely', () => {
    const found = check(
      ['uk', '«Делегація прийняла угоду й чекає на автобус», – сказав міністр.'],
      ['ru', '«Новая важная делегация приняла хорошее соглашение и ждёт автобус», – сказал министр.'],
    );
    expect(kindsOf(found)).not.toContain('quotation/word-added');
  });

  it('tells a wish that became a forecast', () => {
    const found = check(
      ['uk', '«Нехай делегація прийме угоду», – сказав міністр.'],
      ['en', '“The delegation will accept the agreement,” the minister said.'],
    );
    expect(kindsOf(found)).toContain('quotation/wish');
  });
});

describe('the order of findings', () => {
  it('puts what is about quotations before all others', () => {
    const found = checkComparison(
      comparison([
        text('UK', 'uk', ['Делегація чекала 3 дні.', uk]),
        text('EN', 'en', [
          'The delegation waited 4 days.',
          '“The delegation waited for Koval on the square by the hotel,” the minister said.',
        ]),
      ]),
      smallKnowledge,
    );
    expect(found.map((one) => one.category).slice(0, 2)).toEqual(['quotation', 'number']);
  });
});

describe('quotations of texts that are no translations of each other', () => {
  const a = text('A', 'uk', ['Новий готель порожній.', uk]);
  const b = text('B', 'en', [
    '“The delegation waited for Koval on the square by the hotel,” the minister said.',
    'The bus waited.',
  ]);

  it('are versions of each other though nothing else ties their paragraphs', () => {
    const rows = matchQuotations(looseComparison([a, b], []), smallKnowledge, []);
    expect(rows.map((row) => row.versions.map((version) => version?.passage.unitId))).toEqual([['A1', 'B0']]);
  });

  it('have their words compared', () => {
    const found = checkComparison(looseComparison([a, b], []), smallKnowledge);
    expect(found.map((one) => one.checkId)).toContain('quotation/words');
  });

  it('have the speaker whom the reporter names inside the marks', () => {
    const own = text('C', 'uk', ['«Ми чекаємо, – застерігає Коваль. – Делегація прийме угоду».']);
    const [row] = matchQuotations(comparison([own]), smallKnowledge);
    expect(row?.versions[0]?.quotation).toMatchObject({ speaker: 'Коваль', verb: 'застерігає' });
  });
});

describe('lone quotations of two reports', () => {
  const a = text('A', 'uk', ['«Делегація чекала на автобус біля порожнього готелю», – сказав Коваль.']);
  const b = text('B', 'en', ['“The minister will sign a new agreement on the bus,” Koval said.']);

  it('are no versions of each other because one word is the same', () => {
    const rows = matchQuotations(looseComparison([a, b], [[0, b, 0]]), smallKnowledge, [
      {
        a: { textId: a.id, unitId: a.units[0]!.id, startOffset: 0, endOffset: 40 },
        b: { textId: b.id, unitId: b.units[0]!.id, startOffset: 0, endOffset: 40 },
      },
    ]);
    expect(rows.map((row) => row.versions.filter((version) => version !== null).length)).toEqual([1, 1]);
  });

  it('do not contradict each other for being said by one person', () => {
    const here = text('A', 'en', ['“We have not waited for this bus,” Koval said.']);
    const there = text('B', 'uk', ['«Автобус був новий», – сказав Коваль.']);
    const found = checkComparison(looseComparison([here, there], [[0, there, 0]]), smallKnowledge);
    expect(found.filter((one) => one.category === 'negation')).toEqual([]);
  });
});
