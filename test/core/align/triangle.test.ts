import { describe, expect, it } from 'vitest';
import { settleTriangle, type PivotBeads } from '../../../src/core/align/triangle.ts';
import type { IndexBead } from '../../../src/core/model.ts';
import { randomFrom } from './fixtures.ts';

const bead = (source: readonly number[], target: readonly number[], score = 0.99): IndexBead => ({
  source,
  target,
  score,
  isTransposed: false,
});
const free = (beads: readonly IndexBead[]): PivotBeads => ({ beads, fixed: [new Set(), new Set()] });
const paired = [bead([0], [0]), bead([1], [1]), bead([2], [2])];
/** The same with the middle units left alone. */
const broken = [bead([0], [0]), bead([1], [], 0.6), bead([], [1], 0.6), bead([2], [2])];

describe('settleTriangle', () => {
  it('links units that one ladder left alone where the two other sides are sure of them', () => {
    const { left, right } = settleTriangle({ left: free(broken), right: free(paired), direct: paired });
    expect(left.map(({ source, target }) => [source, target])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ]);
    expect(left[1]?.score).toBeCloseTo(0.95 * 0.99 * 0.99);
    expect(right).toEqual(paired);
  });

  it('does the same for the other ladder', () => {
    const { left, right } = settleTriangle({ left: free(paired), right: free(broken), direct: paired });
    expect(left).toEqual(paired);
    expect(right).toHaveLength(3);
  });

  it('leaves alone what the user left alone, and what only unsure sides would link', () => {
    const fixed = { beads: broken, fixed: [new Set([1]), new Set<number>()] } as const;
    expect(settleTriangle({ left: fixed, right: free(paired), direct: paired }).left).toEqual(broken);
    const unsure = [bead([0], [0]), bead([1], [1], 0.7), bead([2], [2])];
    expect(settleTriangle({ left: free(broken), right: free(paired), direct: unsure }).left).toEqual(broken);
  });

  const crossed = [bead([0], [0]), bead([1], [1], 0.6), bead([2], [], 0.5), bead([], [2], 0.5)];
  // The pivot's 1 is the third text's 1, but the left text's 1 is the third text's 2.
  const directOf = (score: number): IndexBead[] => [
    bead([0], [0]),
    bead([1], [2], score),
    bead([2], [], 0.9),
    bead([], [1], 0.9),
  ];

  it('takes a bead apart that two sure and surer sides contradict', () => {
    const settled = settleTriangle({ left: free(crossed), right: free(paired), direct: directOf(0.95) });
    expect(settled.left.map(({ source, target }) => `${source.join()}-${target.join()}`).sort()).toEqual(
      ['0-0', '-1', '1-', '2-', '-2'].sort(),
    );
    expect(settled.right).toEqual(paired);
  });

  it('halves the score of a bead that two surer sides contradict, and keeps its units', () => {
    const settled = settleTriangle({ left: free(crossed), right: free(paired), direct: directOf(0.8) });
    expect(settled.left.find((one) => one.source[0] === 1)).toMatchObject({ target: [1], score: 0.3 });
    expect(settled.right).toEqual(paired);
  });

  it('leaves a bead alone that is surer than one of the two, and one that the user fixed', () => {
    const unsure = settleTriangle({ left: free(crossed), right: free(paired), direct: directOf(0.5) });
    expect(unsure.left).toEqual(crossed);
    const fixed = { beads: crossed, fixed: [new Set([1]), new Set<number>()] } as const;
    expect(settleTriangle({ left: fixed, right: free(paired), direct: directOf(0.95) }).left).toEqual(
      crossed,
    );
  });

  it.each([1, 2, 3, 5, 8])('keeps every unit once whatever the three say (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const anyLadder = (): IndexBead[] => {
      const targets = Array.from({ length: 12 }, (_, at) => at).sort(() => random() - 0.5);
      const beads = targets.map((target, source) => bead([source], [target], random()));
      return beads.flatMap((one) =>
        random() < 0.3 ? [bead(one.source, [], random()), bead([], one.target, random())] : [one],
      );
    };
    const settled = settleTriangle({
      left: free(anyLadder()),
      right: free(anyLadder()),
      direct: anyLadder(),
    });
    const all = Array.from({ length: 12 }, (_, at) => at);
    for (const ladder of [settled.left, settled.right]) {
      for (const side of ['source', 'target'] as const)
        expect(ladder.flatMap((one) => one[side]).sort((a, b) => a - b)).toEqual(all);
    }
  });

  it('changes nothing where the three agree', () => {
    expect(settleTriangle({ left: free(paired), right: free(paired), direct: paired })).toEqual({
      left: paired,
      right: paired,
    });
  });
});
