import { expect, it } from 'vitest';
import { shorten } from '../../../src/core/check/issues.ts';
import { boundSpan } from '../../../src/core/values/number-bounds.ts';
import type { KnownLanguage } from '../../../src/core/model.ts';

// Which words a message quotes: all that belongs to the finding, nothing beside it, no half words.

const bounded: readonly (readonly [KnownLanguage, string, string, string])[] = [
  ['uk', 'Через затримку понад мільйон мешканців лишилися без води.', 'мільйон', 'понад мільйон'],
  ['uk', 'Рада обіцяє перерву не більш ніж 10 днів.', '10', 'не більш ніж 10'],
  ['ru', 'Работы займут не менее 5 недель.', '5', 'не менее 5'],
  ['en', 'It turned out that about 300 delegates came.', '300', 'about 300'],
  ['en', 'They asked for 200 or more beds.', '200', '200 or more'],
  ['en', 'The fleet has ≥ 40 boats.', '40', '≥ 40'],
  ['en', 'The fleet has 40 boats.', '40', '40'],
];

it('a number is quoted with the words that bound it, and with no others', () => {
  for (const [language, sentence, number, wanted] of bounded) {
    const startOffset = sentence.indexOf(number);
    const span = boundSpan(sentence, { startOffset, endOffset: startOffset + number.length }, language);
    expect(sentence.slice(span.startOffset, span.endOffset)).toBe(wanted);
  }
});

it('long words are cut in the middle, between words', () => {
  const long =
    'The committee never published the minutes of this meeting, nor did any other office of the city confirm them later';
  const cut = shorten(long);
  const [head = '', tail = ''] = cut.split(' … ');
  expect(cut.length).toBeLessThanOrEqual(90);
  expect(long.startsWith(`${head} `) && long.endsWith(` ${tail}`)).toBe(true);
  expect(shorten('x'.repeat(500))).toHaveLength(60 + 3 + 25);
  expect(shorten('Short words stay.')).toBe('Short words stay.');
});
