import { expect, it } from 'vitest';
import { checkComparison } from '../../../../src/core/check/engine.ts';
import type { CheckText } from '../../../../src/core/check/types.ts';
import type { KnownLanguage } from '../../../../src/core/model.ts';
import { comparison, text } from '../comparison-texts.ts';
import { smallKnowledge } from '../small-lexicon.ts';

/** A text whose stretches between `{` and `}` are marked as an editor's. */
function marked(sigil: string, language: KnownLanguage, lines: readonly string[]): CheckText {
  const bare = text(
    sigil,
    language,
    lines.map((line) => line.replace(/[{}]/gu, '')),
  );
  const units = bare.units.map((unit, at) => ({
    ...unit,
    marks: [...(lines[at] ?? '').matchAll(/\{([^}]*)\}/gu)].map(([, words = '']) => {
      const startOffset = unit.content.indexOf(words);
      return { startOffset, endOffset: startOffset + words.length, reason: 'editorial' as const };
    }),
  }));
  return { ...bare, units };
}

const remarksOf = (texts: readonly CheckText[]): string[] =>
  checkComparison(comparison(texts), smallKnowledge)
    .filter((one) => one.category === 'editorial')
    .map((one) =>
      one.passages.map(({ unitId, startOffset }) => `${unitId}:${String(startOffset)}`).join(' '),
    );

const said = 'Делегація чекала на міністра й автобус.';
const inRussian = 'Делегация ждала министра {(он уехал. — Ред.)} и автобус.';

it('tells once, with both passages, a remark that two texts have and the pivot lacks', () => {
  const found = checkComparison(
    comparison([
      text('UK', 'uk', [said]),
      marked('RU', 'ru', [inRussian]),
      marked('EN1', 'en', ['The delegation waited for the minister {(he had left. — Ed.)} and the bus.']),
    ]),
    smallKnowledge,
  ).filter((one) => one.category === 'editorial');
  expect(found.map((one) => one.passages.map(({ unitId }) => unitId))).toEqual([['RU0', 'EN10']]);
  // Both texts differ from the pivot, so that neither agrees with it.
  expect(found[0]?.evidence).toEqual([
    { key: 'check.triangle.pivot', params: { sigil: 'UK', others: 'RU, EN1' } },
  ]);
});

it('keeps remarks apart that are no renderings of each other', () => {
  const long =
    'The delegation waited for the minister and the bus {(the square before the hotel has been empty since the war — Ed.)}.';
  const two =
    'The delegation {(a new one — Ed.)} waited for the minister {(he had left. — Ed.)} and the bus.';
  const first = text('UK', 'uk', [said]);
  const second = marked('RU', 'ru', [inRussian]);
  expect(remarksOf([first, second, marked('EN1', 'en', [long])])).toEqual(['RU0:25', 'EN10:51']);
  expect(remarksOf([first, second, marked('EN1', 'en', [two])])).toEqual(['RU0:25', 'EN10:15', 'EN10:57']);
  // The texts that have as many are joined all the same.
  const third = marked('EN2', 'en', ['The delegation waited for the minister {(who had left. — Ed.)}.']);
  expect(remarksOf([first, second, marked('EN1', 'en', [two]), third])).toEqual([
    'RU0:25 EN20:39',
    'EN10:15',
    'EN10:57',
  ]);
});

it('tells once a paragraph of an editor that several texts have behind one row of the pivot', () => {
  const texts = [
    text('UK', 'uk', [said, '', '', said]),
    marked('RU', 'ru', [said, '{Организация запрещена. — Ред.}', '', said]),
    marked('EN1', 'en', [said, '', '{The organisation is banned. — Ed.}', '']),
  ];
  expect(remarksOf(texts)).toEqual(['RU1:0 EN12:0']);
  const apart = [
    text('UK', 'uk', [said, '', said, '']),
    marked('RU', 'ru', [said, '{Организация запрещена. — Ред.}', said, '']),
    marked('EN1', 'en', [said, '', said, '{The organisation is banned. — Ed.}']),
  ];
  expect(remarksOf(apart)).toEqual(['RU1:0', 'EN13:0']);
});
