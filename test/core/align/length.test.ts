import { expect, it } from 'vitest';
import { countUp } from '../../../src/core/align/cut.ts';
import { firstLengthModel } from '../../../src/core/align/length.ts';
import { readSide } from '../../../src/core/align/vocabulary.ts';
import { noPoll } from '../../../src/core/align/run.ts';
import { text } from './fixtures.ts';

const of = (count: number, length: number): Float64Array => new Float64Array(count).fill(length);

it('guesses like lengths where chapters are missing and where one text has longer paragraphs', () => {
  expect(firstLengthModel(of(100, 80), of(40, 80)).mean).toBeCloseTo(0, 1);
  expect(firstLengthModel(of(99, 80), of(33, 240)).mean).toBeCloseTo(0, 1);
  expect(firstLengthModel(of(100, 90), of(100, 30)).mean).toBeCloseTo(-1, 0);
});

it('counts a Han character as three letters', () => {
  const lengthsOf = (units: readonly string[]): number[] => [
    ...readSide(text('zh', units), countUp(units.length), undefined, noPoll).lengths,
  ];
  expect(lengthsOf(['谈判结束了', 'ab 12', 'かな'])).toEqual([15, 4, 3]);
});
