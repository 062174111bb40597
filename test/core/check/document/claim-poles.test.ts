import { describe, expect, it } from 'vitest';
import { told, type Line } from './report-lines.ts';

describe('claims that exclude each other', () => {
  it.each<readonly [string, Line, string]>([
    [
      'of words that no row of the lexicon sets against each other',
      ['Олія на біржі подешевшала.', 'Oil at the exchange jumped by the evening.'],
      'word/antonym more подешевшала | jumped',
    ],
    [
      'where a negation makes one the other',
      [
        'Міст через Прут не перекривали навіть уночі.',
        'By midnight the bridge over the Prut was closed, although nobody knew for how long.',
      ],
      'word/antonym more перекривали | closed',
    ],
    [
      'in a short sentence that shares one word',
      ['Варшава погодилася з цією пропозицією, але попросила часу.', 'Warsaw rejected it within hours.'],
      'word/antonym more погодилася | rejected',
    ],
  ])('are told %s', (_title, line, expected) => {
    expect(told(line)).toContain(expected);
  });

  it('are not told of people some of whom fare otherwise', () => {
    expect(told(['Рятувальники врятували 12 людей.', 'The strike killed 5 people, rescuers say.'])).toEqual([
      'number shown 12 | 5',
    ]);
  });

  it('are not told of other times', () => {
    expect(told(['Магазин відкрили в березні.', 'The shop was closed in April.'])).toEqual([
      'date/month shown березні | April',
    ]);
  });

  it.each<readonly [string, Line]>([
    [
      'one sentence makes both',
      ['Ціни на хліб зросли, потім впали.', 'The price of bread fell, the bakers say.'],
    ],
    [
      'nothing beside them is the same',
      ['Завод збільшив зарплати слюсарям.', 'The number of tourists in Odesa fell.'],
    ],
    [
      'a negation makes them the same',
      ['Кордон не закривали весь тиждень.', 'The border stayed open all week.'],
    ],
    ['who defeats wins', ['«Динамо» перемогло «Шахтар» у Варшаві.', 'Dynamo defeated Shakhtar in Warsaw.']],
    ['a photo is released', ['Поліція затримала підозрюваного.', 'Police released a photo of the suspect.']],
    [
      'a driver works',
      ['Поліція зупинила водія біля заводу.', 'Police stopped a driver who works at the plant.'],
    ],
    [
      'a village is built anew',
      ['Село біля річки відбудували.', 'The fair in the village by the river was cancelled.'],
    ],
  ])('are not told where %s', (_title, line) => {
    expect(told(line)).toEqual([]);
  });
});
