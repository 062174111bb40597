import { expect, it } from 'vitest';
import { writeLadder } from '../../../src/core/formats/ladder.ts';

const bead = (source: number[], target: number[], isTransposed = false) => ({
  source,
  target,
  score: 0.9,
  isTransposed,
});

it('starts at 0 0, ends at N M, and never goes back', () => {
  const { text, losses } = writeLadder(
    [bead([0], [0]), bead([1], [1, 2]), bead([2], []), bead([], [3]), bead([3], [4])],
    { source: 4, target: 5 },
  );
  expect(text).toBe('0\t0\t0.900\n1\t1\t0.900\n2\t3\t0\n3\t4\t0.900\n4\t5\t0\n');
  expect(losses).toEqual([]);
});
it('cuts out what crosses and says how much', () => {
  const { text, losses } = writeLadder([bead([0], [1]), bead([1], [0], true)], { source: 2, target: 2 });
  expect(text).toBe('0\t0\t0\n0\t1\t0.900\n1\t2\t0\n2\t2\t0\n');
  expect(losses).toEqual([{ key: 'loss.crossing', params: { count: 1 } }]);
});
it('writes a ladder of nothing', () => {
  expect(writeLadder([], { source: 0, target: 0 }).text).toBe('0\t0\t0\n');
});
