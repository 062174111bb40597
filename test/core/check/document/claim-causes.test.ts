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

  it.each([
    [
      'the cause is the same in other words',
      ['Пожежа сталася через блискавку вночі.', 'The fire was caused by lightning.'],
    ],
    [
      'the word tells a time',
      ['Пожежа спалахнула через тиждень.', 'The fire was caused by a cigarette, investigators believe.'],
    ],
    ['the effects differ', ['Рейс скасували через туман.', 'He was fired because of an unpaid bill.']],
  ] as const)('do not where %s', (_title, line) => {
    expect(told(line)).toEqual([]);
  });
});
