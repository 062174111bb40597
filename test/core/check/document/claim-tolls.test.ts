import { describe, expect, it } from 'vitest';
import { checkComparison } from '../../../../src/core/check/engine.ts';
import { sampleKnowledge } from '../../../../scripts/quality-samples.ts';
import { looseComparison, text } from '../comparison-texts.ts';
import { told, type Line } from './report-lines.ts';

const knowledge = sampleKnowledge();
const same: readonly Line[] = [
  ['Шахта «Східна» працює з 1962 року.', 'The Skhidna mine has been at work since 1962.'],
  ['Вентилятор зупинився о третій ночі.', 'The fan stopped at three in the morning.'],
  ['Комісія спуститься під землю в суботу.', 'A commission will go down on Saturday.'],
];

/** What is told of the tolls of two reports, of these days, whose last lines correspond to nothing. */
function tollsOf([here, there]: Line, dates: readonly [string, string]): readonly string[] {
  const lines = [...same, [here, there] as const];
  const [a, b] = ([0, 1] as const).map((side) =>
    text(
      side === 0 ? 'A' : 'B',
      side === 0 ? 'uk' : 'en',
      lines.map((line) => line[side]),
      { publicationDate: dates[side] },
    ),
  );
  if (a === undefined || b === undefined) throw new Error('two texts were made');
  const pairs = same.map((_, at) => [at, b, at] as const);
  return checkComparison(looseComparison([a, b], pairs), knowledge)
    .filter(({ checkId }) => checkId === 'number/count')
    .map(({ passages }) =>
      passages
        .map(({ startOffset, endOffset }, side) => ([here, there][side] ?? '').slice(startOffset, endOffset))
        .join(' | '),
    );
}

const oneDay = ['2026-02-03', '2026-02-03'] as const;

describe('tolls of two reports of one event', () => {
  it('are told wherever they stand', () => {
    const line: Line = ['Загинули троє гірників, п’ятеро поранені.', 'Rescuers say that four are dead.'];
    expect(tollsOf(line, oneDay)).toEqual(['троє | four']);
  });

  it('are told where the police tell them', () => {
    const line: Line = ['Поліція затримала трьох шахтарів.', 'Police detained four people.'];
    expect(tollsOf(line, oneDay)).toEqual(['трьох | four']);
  });

  it.each<readonly [string, Line, readonly [string, string]]>([
    [
      'the later report counts more',
      ['Поранено вісім гірників.', 'Eleven people were injured.'],
      ['2026-02-03', '2026-02-04'],
    ],
    [
      'the number has grown',
      ['Поранено вісім гірників.', 'By the evening the number of injured miners rose to 41.'],
      oneDay,
    ],
    ['one of them counts children', ['Загинули семеро людей.', 'Two children were killed.'], oneDay],
    [
      'one of them counts rescuers',
      ['Загинули двоє рятувальників і шахтар.', 'The blast killed three.'],
      oneDay,
    ],
    [
      'one of them counts a whole war',
      ['За роки війни загинуло 40 тисяч людей.', 'The blast killed three.'],
      oneDay,
    ],
    [
      'one of them counts votes against',
      ['Проти проголосували 12 депутатів.', 'The bill got 250 votes.'],
      oneDay,
    ],
    ['one of them counts by the dozen', ['Поранено десятки гірників.', 'The blast injured 43.'], oneDay],
    [
      'one of them has both numbers',
      ['Загинули семеро.', 'At first five were reported killed; now seven are dead.'],
      oneDay,
    ],
  ])('are not where %s', (_title, line, dates) => {
    expect(tollsOf(line, dates)).toEqual([]);
  });

  it('of a later report conflict where it counts fewer', () => {
    const line: Line = ['Загинули семеро.', 'The blast killed five.'];
    expect(tollsOf(line, ['2026-02-03', '2026-02-05'])).toEqual(['семеро | five']);
  });

  it('a lower bound and an upper one of one number exclude each other', () => {
    const line: Line = ['Згоріло щонайменше тридцять хат.', 'Up to thirty houses burned down.'];
    expect(told(line)).toEqual(['number/count more тридцять | thirty']);
  });

  it('what is counted by the dozen and a number of that order agree', () => {
    expect(told(['У воді десятки хат.', 'Water stood in 57 houses.'])).toEqual([]);
  });
});
