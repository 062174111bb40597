import { describe, expect, it } from 'vitest';
import { areOfOneUnit, mayBothBeTrue } from '../../../src/core/check/document/both-true.ts';
import { PairReading } from '../../../src/core/check/pair-reading.ts';
import { SideReading } from '../../../src/core/check/reading.ts';
import { createPlainSide } from '../../../src/core/check/side.ts';
import type { PairIssue } from '../../../src/core/check/types.ts';
import { readNumbers } from '../../../src/core/check/values/quantities.ts';
import type { KnownLanguage } from '../../../src/core/model.ts';

/** Two sentences and a finding that sets their first numbers against each other. */
function againstEachOther(
  [language, words]: readonly [KnownLanguage, string],
  [other, theirs]: readonly [KnownLanguage, string],
): readonly [PairReading, PairIssue] {
  const [source, target] = [
    new SideReading(createPlainSide(words, language), undefined),
    new SideReading(createPlainSide(theirs, other), undefined),
  ] as const;
  const issue: PairIssue = {
    checkId: 'number',
    category: 'number',
    severity: 'major',
    tier: 'shown',
    source: readNumbers(source).slice(0, 1),
    target: readNumbers(target).slice(0, 1),
    message: { key: 'check.number.differ', params: {} },
  };
  return [new PairReading(source, target), issue];
}

const rounding = 0.08;

describe('numbers of two reports', () => {
  it.each([
    ['one rounds', 'Без світла близько трьохсот осель.', 'Power was cut to 287 homes.', true],
    ['one rounds too far', 'Без світла близько трьохсот осель.', 'Power was cut to 240 homes.', false],
    ['neither rounds', 'Без світла 300 осель.', 'Power was cut to 287 homes.', false],
    [
      'one sets a bound the other keeps',
      'Повернуться понад тисяча людей.',
      'To be sent home: 1,050 captives.',
      true,
    ],
    [
      'one sets a bound the other breaks',
      'Повернуться понад тисяча людей.',
      'To be sent home: 950 captives.',
      false,
    ],
    [
      'one is a bound far below',
      'Повернуться понад тисяча людей.',
      'To be sent home: 2,050 captives.',
      false,
    ],
    [
      'a percentage is about a fraction',
      'Пошкоджено 31,6 відсотка складів.',
      'Nearly a third of the stores is damaged.',
      true,
    ],
    [
      'a percentage is no such fraction',
      'Пошкоджено 71,6 відсотка складів.',
      'Nearly a third of the stores is damaged.',
      false,
    ],
    ['one is a day of the month', 'У ніч на 19 травня горіли склади.', 'Two tanks are on fire.', true],
    ['other units', 'Дорога забрала близько двох годин.', 'The way took two minutes.', false],
  ])('may both be true or not: %s', (_title, uk, en, isTrue) => {
    const [reading, issue] = againstEachOther(['uk', uk], ['en', en]);
    expect([issue.source.length, issue.target.length]).toEqual([1, 1]);
    expect(mayBothBeTrue(reading, issue, rounding)).toBe(isTrue);
  });

  it('are of one unit or not', () => {
    const unitOf = (uk: string, en: string): boolean =>
      areOfOneUnit(...againstEachOther(['uk', uk], ['en', en]));
    expect(unitOf('До фронту 620 кілометрів.', 'It is 420 km from the front.')).toBe(true);
    expect(unitOf('До фронту 620 кілометрів.', 'It is 420 miles from the front.')).toBe(false);
    expect(unitOf('Горіли 3 склади.', 'There were 2 fires.')).toBe(false);
  });
});
