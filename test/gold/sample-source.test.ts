import { describe, expect, it } from 'vitest';
import { scoreBeads } from '../../scripts/sample-score.ts';
import { buildSample } from '../../scripts/sample-source.ts';

const source = `# a remark
== one
UK a Перше.
UK b Друге {n|п’ять}.
EN ab First and second, {n|six}.
! n number UK EN | five became six
== two
UK a Третє.
EN +
EN a Third.
== three
UK a Четверте.
EN > one
EN a Fourth.
== four
UK a П’яте.
UK ¶
UK b Шосте, {q|якого ніде нема}.
EN c Added.
! q omission UK EN | dropped
== five
UK a Сьоме.
EN a~b Seventh and more.
`;

describe('the authoring file of a sample', () => {
  const built = buildSample(source, 'source.txt');

  it('gives the texts with merged, split, moved and added paragraphs', () => {
    expect(built.texts).toEqual([
      {
        sigil: 'UK',
        paragraphs: [
          ['Перше.', 'Друге п’ять.'],
          ['Третє.'],
          ['Четверте.'],
          ['П’яте.'],
          ['Шосте, якого ніде нема.'],
          ['Сьоме.'],
        ],
      },
      {
        sigil: 'EN',
        paragraphs: [['First and second, six.', 'Third.'], ['Fourth.'], ['Added.'], ['Seventh and more.']],
      },
    ]);
  });

  it('gives ladders of both levels from shared labels', () => {
    expect(built.gold).toEqual([
      {
        pivot: 'UK',
        other: 'EN',
        units: {
          beads: [
            [[0, 1], [0]],
            [[2], [1]],
            [[], [2]],
            [[], [3]],
            [[3], []],
            [[4], []],
            [[5], []],
          ],
        },
        segments: {
          beads: [
            [[0, 1], [0]],
            [[2], [1]],
            [[3], [2]],
            [[], [3]],
            [[4], []],
            [[5], []],
            [[6], [4]],
          ],
        },
        coarse: false,
      },
    ]);
  });

  it('gives planted discrepancies with their exact words', () => {
    expect(built.expected).toEqual([
      {
        category: 'number',
        texts: ['UK', 'EN'],
        quotes: ['п’ять', 'six'],
        paragraph: [0, 0],
        why: 'five became six',
      },
      {
        category: 'omission',
        texts: ['UK', 'EN'],
        quotes: ['якого ніде нема', ''],
        paragraph: [4, null],
        why: 'dropped',
      },
    ]);
  });

  it('says the file and the line of a mistake', () => {
    expect(() => buildSample('== one\nUK a Words {n|open.\n', 'source.txt')).toThrow('source.txt:2:');
  });
});

describe('the score of a ladder', () => {
  it('counts equal beads as strict, touching ones as lax, and leaves empty sides out', () => {
    const gold = [
      [[0], [0]],
      [[1], [1, 2]],
      [[2], []],
    ] as const;
    const found = [
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ] as const;
    const { strict, lax } = scoreBeads(gold, found);
    expect([strict.precision, strict.recall, lax.precision, lax.recall]).toEqual([1 / 3, 1 / 2, 2 / 3, 1]);
  });
});
