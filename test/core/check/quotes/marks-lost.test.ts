import { describe, expect, it } from 'vitest';
import { checkComparison } from '../../../../src/core/check/engine.ts';
import { findQuotedStretches } from '../../../../src/core/check/quotes/marks.ts';
import { looseComparison, text } from '../comparison-texts.ts';
import { check, smallKnowledge } from '../small-lexicon.ts';

type Side = Parameters<typeof check>[0];

const marksOf = (source: Side, target: Side): readonly string[] =>
  check(source, target)
    .filter((one) => one.checkId === 'quotation' && !/^word/u.test(one.kind ?? ''))
    .map((one) => `${one.kind} ${one.severity} ${one.tier}`);

const cases: readonly (readonly [string, Side, Side, readonly string[]])[] = [
  [
    'tells direct speech that “that” turns into a report',
    ['uk', '«Нова делегація сьогодні прийме угоду», – сказав міністр.'],
    ['en', 'The minister said that the new delegation would accept the agreement today.'],
    ['retold major shown'],
  ],
  [
    'tells direct speech in whose place nobody speaks of himself any more',
    ['uk', '«Ми приймемо нову угоду», – сказав міністр.'],
    ['ru', 'Министр сказал: они примут новое соглашение.'],
    ['retold minor more'],
  ],
  [
    'tells a report that became direct speech',
    ['ru', 'Министр сказал, что новая делегация примет соглашение.'],
    ['uk', '«Нова делегація прийме угоду», – сказав міністр.'],
    ['made-direct minor more'],
  ],
  [
    'tells marks that are gone where the speaker keeps the word',
    ['uk', '«Делегація чекає на новий автобус біля готелю», – сказав міністр.'],
    ['en', 'The delegation waits for the new bus by the hotel, the minister said.'],
    ['marks-lost major shown'],
  ],
  [
    'is silent where both sides speak directly',
    ['uk', '«Нова делегація прийме угоду», – сказав міністр.'],
    ['en', '“The new delegation will accept the agreement,” the minister said.'],
    [],
  ],
  [
    'tells words that the marks hold here and leave out there, at both ends',
    ['uk', 'Міністр сказав, що нова делегація «прийме угоду раніше, ніж чекає місто».'],
    ['en', 'The minister said “the new delegation will accept the agreement” earlier than the city waits.'],
    ['moved minor more', 'moved minor more'],
  ],
  [
    'is silent on the same words in another order inside the marks',
    ['uk', '«Угоду прийме нова делегація», – сказав міністр.'],
    ['en', '“The new delegation will accept the agreement,” the minister said.'],
    [],
  ],
  [
    'tells marks of a speech inside a speech',
    [
      'uk',
      '«Президент сказав делегації: „Ми приймемо нову угоду в місті“, а міністр чекав», – каже журналіст.',
    ],
    [
      'en',
      '“The president said to the delegation we will accept the new agreement in the city, and the minister waited,” the journalist says.',
    ],
    ['marks-lost minor more'],
  ],
  [
    'leaves out a title that the other language tells by capitals',
    ['en', 'The journalist waited for the New City bus.'],
    ['ru', 'Журналист ждал автобус «Новый город».'],
    [],
  ],
  [
    'leaves out a term behind the noun that names it',
    ['en', 'The meeting was given early stage status.'],
    ['ru', 'Заседание получило статус «ранний этап».'],
    [],
  ],
  [
    'takes «пока что» for a whole end of a phrase',
    ['uk', '«Делегація прийняла угоду, але це етап, і він тільки поки що», – сказав міністр.'],
    ['ru', '«Делегация приняла соглашение, но это этап, и он только пока», – сказал министр.'],
    [],
  ],
];

describe('marks on one side alone', () => {
  it.each(cases)('%s', (_title, source, target, expected) => {
    expect(marksOf(source, target)).toEqual(expected);
  });

  it('names both places of a moved mark', () => {
    const source = 'Міністр сказав, що нова делегація «прийме угоду раніше».';
    const target = 'The minister said “the new delegation will accept the agreement earlier”.';
    const [moved] = check(['uk', source], ['en', target]).filter((one) => one.kind === 'moved');
    expect([
      source.slice(moved?.source[0]?.startOffset, moved?.source[0]?.endOffset),
      target.slice(moved?.target[0]?.startOffset, moved?.target[0]?.endOffset),
    ]).toEqual(['нова делегація', 'new delegation']);
  });
});

describe('speech of a report that another report retells', () => {
  it('is told as a hint with both places', () => {
    const a = text('A', 'uk', ['«Нова делегація прийме угоду на площі біля готелю», – сказав міністр.']);
    const b = text('B', 'en', ['The new delegation will accept the agreement on the square by the hotel.']);
    const input = looseComparison([a, b], [[0, b, 0]]);
    const found = checkComparison(input, smallKnowledge).filter((one) => one.checkId === 'quotation/retold');
    expect(
      found.map(({ severity, tier, passages }) => [severity, tier, passages.map((one) => one.unitId)]),
    ).toEqual([['info', 'more', ['A0', 'B0']]]);
  });
});

describe('marks inside marks', () => {
  it.each<[string, readonly string[]]>([
    ['"It felt like "cows" to us." Then silence.', ['It felt like "cows" to us.']],
    ['"The first never ends. "The second does," he said.', ['The first never ends.', 'The second does,']],
    ['"One," he said. "Two."', ['One,', 'Two.']],
  ])('%s', (line, expected) => {
    expect(
      findQuotedStretches(line).map(({ inner }) => line.slice(inner.startOffset, inner.endOffset)),
    ).toEqual(expected);
  });
});
