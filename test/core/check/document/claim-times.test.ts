import { describe, expect, it } from 'vitest';
import { told, type Line } from './report-lines.ts';

/** Both reports are of Tuesday, 3 February 2026. */
describe('times of two reports', () => {
  it.each<readonly [string, Line, string]>([
    [
      'the hour is another',
      ['Дві торпеди влучили в буксир о шостій ранку.', 'Two torpedoes hit the tug at three in the morning.'],
      'date/time more шостій ранку | three in the morning',
    ],
    [
      'yesterday was another day of the week',
      ['Міст у порту відкрили вчора.', 'The bridge in the port was opened on Thursday.'],
      'date/day more вчора | Thursday',
    ],
    [
      'the date is another',
      ['Угоду про зерно підписали 8 січня.', 'The grain deal was signed on January 18th.'],
      'date/day more 8 січня | January 18th',
    ],
  ])('conflict where %s', (_title, line, expected) => {
    expect(told(line)).toContain(expected);
  });

  it.each<readonly [string, Line]>([
    [
      'yesterday was that day of the week',
      ['Міст у порту відкрили вчора.', 'The bridge in the port was opened on Monday.'],
    ],
    [
      'one of them names the zone of its clock',
      ['Землетрус стався о 5:20.', 'The earthquake struck at 02:20 GMT.'],
    ],
    [
      'a month holds the day',
      ['Угоду про зерно підписали 8 січня.', 'The grain deal was signed in January.'],
    ],
    [
      'a week holds the day',
      ['Міст у порту відкриють у п’ятницю.', 'The bridge in the port will be opened this week.'],
    ],
    [
      'the night lies in two days',
      ['Міст у порту відкрили в понеділок.', 'The bridge in the port was opened last night.'],
    ],
    [
      'weeks are counted roughly',
      ['Угоду про зерно підписали 19 січня.', 'The grain deal was signed two weeks ago.'],
    ],
    [
      'the hour may be of either half of the day',
      ['Землетрус стався о 19:30.', 'The earthquake struck at 7:30.'],
    ],
    ['one of them rounds the hour', ['Землетрус стався о 5:20 ранку.', 'The earthquake struck at 5.30 a.m.']],
  ])('do not where %s', (_title, line) => {
    expect(told(line)).toEqual([]);
  });
});
