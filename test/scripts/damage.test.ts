import { describe, expect, it } from 'vitest';
import { intoParagraphs, lose, merge, quoteOriginals, readPair, truthOf } from '../../scripts/damage.ts';
import { damageKinds } from '../../scripts/damage-kinds.ts';
import { randomFrom } from '../../scripts/random.ts';

const words = (count: number, word: string): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => `The ${word} of day ${at} was short. Nobody minded it ${at} times.`,
  );

const document = (): ReturnType<typeof readPair> =>
  readPair(
    ['en', 'uk'],
    [words(60, 'walk'), words(60, 'night')],
    Array.from({ length: 60 }, (_, at) => [[at], [at]] as const),
  );

describe('damage', () => {
  it('keeps the truth while units are joined, quoted and lost', () => {
    const pair = readPair(
      ['en', 'uk'],
      [
        ['A', 'B', 'C'],
        ['a', 'b', 'c'],
      ],
      [
        [[0], [0]],
        [[1], [1]],
        [[2], [2]],
      ],
    );
    intoParagraphs(pair, 0, [2, 2], () => 0);
    quoteOriginals(pair, [0, 1], () => 0);
    expect(pair.sides[0].map(({ text }) => text)).toEqual(['A', 'B C']);
    expect(pair.sides[1].map(({ text }) => text)).toEqual(['A', 'a', 'B C', 'b', 'B C', 'c']);
    expect(truthOf(pair).beads).toEqual([
      [[0], [0, 1]],
      [[1], [2, 3, 4, 5]],
    ]);
    lose(pair, 0, 0.5, () => 0);
    expect(truthOf(pair).beads).toEqual([
      [[], [0, 1]],
      [[], [2, 3, 4, 5]],
    ]);
  });

  it('joins all of a side where every piece is joined', () => {
    const pair = document();
    merge(pair, 1, 1, () => 0);
    expect(pair.sides[1]).toHaveLength(1);
    expect(truthOf(pair).beads).toHaveLength(1);
  });

  it.each(damageKinds)(
    '$name: the same seed gives the same damage, and the truth holds each unit once',
    (kind) => {
      const [first, second] = [document(), document()];
      kind.damage(first, randomFrom(4), document());
      kind.damage(second, randomFrom(4), document());
      expect(second).toEqual(first);
      expect(first.sides).not.toEqual(document().sides);
      for (const side of [0, 1] as const) {
        const units = truthOf(first).beads.flatMap((bead) => bead[side]);
        expect(units.toSorted((a, b) => a - b)).toEqual(first.sides[side].map((_, unit) => unit));
      }
    },
  );
});
