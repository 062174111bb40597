import { describe, expect, it } from 'vitest';
import { told } from './report-lines.ts';

describe('causes of one thing in two reports', () => {
  it('conflict where they have no word in common', () => {
    expect(
      told([
        'Пожежа сталася через коротке замикання.',
        'The fire was caused by a cigarette, investigators believe.',
      ]),
    ).toContain('word/cause more коротке замикання | cigarette');
  });

  it('conflict where the cause stands behind what it did', () => {
    expect(told(['Пожежу спричинила гроза.', 'The fire was caused by a cigarette.'])).toContain(
      'word/cause more гроза | cigarette',
    );
  });

  it.each([
    [
      'the cause is the same in other words',
      ['Пожежа сталася через блискавку вночі.', 'The fire was caused by lightning.'],
    ],
    [
      'the word tells a time',
      ['Пожежа спалахнула через тиждень.', 'The fire was caused by a cigarette, investigators believe.'],
    ],
    [
      'the word tells a way',
      ['Потяг до Варшави прибуде через Львів.', 'The train to Warsaw was late because of an accident.'],
    ],
    [
      'the word tells a means',
      ['Мешканці просили допомоги через посольство.', 'Residents asked for help because of the flood.'],
    ],
    [
      'the word stands before an effect',
      ['Пожежа спричинила затори на дорозі.', 'The fire was caused by a cigarette.'],
    ],
    [
      'somebody is due to do a thing',
      ['Потяг до Варшави спізнився через аварію.', 'The train to Warsaw is due to arrive.'],
    ],
    ['the effects differ', ['Рейс скасували через туман.', 'He was fired because of an unpaid bill.']],
  ] as const)('do not where %s', (_title, line) => {
    expect(told(line)).toEqual([]);
  });
});
