import { describe, expect, it } from 'vitest';
import { told, type Line } from './report-lines.ts';

describe('who did it and where in two reports', () => {
  it.each<readonly [string, Line, string]>([
    [
      'other people did it',
      ['Машину знайшли волонтери в лісі під Бояркою.', 'The police found the car in a forest near Boiarka.'],
      'name/actor more волонтери | police',
    ],
    [
      'other people did it, told by another verb',
      [
        'З островів дачників забирали прикордонники на катерах.',
        'Holidaymakers stranded on the islands were taken off by fishermen in their own boats.',
      ],
      'name/actor more прикордонники | fishermen',
    ],
    [
      'the planes were of another country',
      ['Пожежу гасили грецькі літаки.', 'Italian planes fought the fire.'],
      'name/replaced more грецькі | Italian',
    ],
    [
      'it happened in another town of one country',
      ['Склад горів у Броварах.', 'The warehouse burned in Irpin.'],
      'name/replaced more Броварах | Irpin',
    ],
  ])('conflict where %s', (_title, line, expected) => {
    expect(told(line)).toContain(expected);
  });

  it.each<readonly [string, Line]>([
    ['the other doer is named as well', ['Поліцію викликали волонтери.', 'Volunteers called the police.']],
    [
      'a word may mean the doer',
      ['Машину знайшли рятувальники.', 'The car was found by the emergency crews.'],
    ],
    [
      'the town lies in the country',
      ['Склад насіння горів у Кракові.', 'The warehouse of seeds burned in Poland.'],
    ],
  ])('do not where %s', (_title, line) => {
    expect(told(line)).toEqual([]);
  });
});
