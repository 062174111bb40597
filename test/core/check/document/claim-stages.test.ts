import { describe, expect, it } from 'vitest';
import { told, type Line } from './report-lines.ts';

/** Both reports are of one day. */
describe('what one report tells as done and the other as planned', () => {
  it.each<readonly [string, Line, string]>([
    [
      'it was sent, it will be',
      [
        'Генератори вже доставили до шпиталю.',
        'Generators will be delivered to the hospital as soon as the road is clear.',
      ],
      'tense/stage more доставили | delivered',
    ],
    [
      'it was handed over, it is to be',
      [
        'Тіла моряків передали родинам.',
        'The bodies of the sailors are to be handed over to their families.',
      ],
      'tense/stage more передали | handed',
    ],
  ])('is told: %s', (_title, line, expected) => {
    expect(told(line)).toContain(expected);
  });

  it.each<readonly [string, Line]>([
    [
      'both tell it as done',
      [
        'Президент підписав закон про бюджет.',
        'The president has signed the budget law, which will take effect in May.',
      ],
    ],
    [
      'the plan is of another deed',
      ['Суперечка за порт у Варні завершилася.', 'A loan will help end the dispute over the port of Varna.'],
    ],
    [
      'the promise itself was made in both',
      ['У Відні пообіцяли нові потяги.', 'Vienna promised new trains.'],
    ],
  ])('is not told where %s', (_title, line) => {
    expect(told(line)).toEqual([]);
  });
});
