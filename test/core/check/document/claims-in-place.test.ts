import { describe, expect, it } from 'vitest';
import { told, type Line } from './report-lines.ts';

describe('what checks of pairs find conflicts in its place', () => {
  it.each<readonly [string, Line, string]>([
    [
      'one sum stands in two currencies',
      [
        'Через підставну фірму, за даними слідства, пройшло близько сорока мільйонів доларів.',
        'About 40m hryvnias went through a company in Riga, where nobody answers the telephone.',
      ],
      'number/currency more доларів | hryvnias',
    ],
    [
      'it happened before, after',
      [
        'Договір набуде чинності після схвалення Сеймом.',
        'The treaty took effect before the Sejm had voted.',
      ],
      'relation/relation-order more після | before',
    ],
    [
      'they left for two countries',
      [
        'Підозрюваний банкір Павло Лимар виїхав до Греції за кілька годин до арешту партнера.',
        'The banker Pavlo Lymar left for Portugal hours before his partner was arrested.',
      ],
      'name/replaced more Греції | Portugal',
    ],
  ])('where %s', (_title, line, expected) => {
    expect(told(line)).toContain(expected);
  });

  it.each<readonly [string, Line]>([
    [
      'two sums stand in two currencies',
      ['Міст коштує два мільйони гривень.', 'The bridge costs 48 thousand dollars.'],
    ],
    [
      'the words around it are other ones',
      ['Рада зібралася після свят у новій залі.', 'The council had dinner before a concert.'],
    ],
  ])('but not where %s', (_title, line) => {
    expect(told(line)).toEqual([]);
  });
});
