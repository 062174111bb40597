import { describe, expect, it } from 'vitest';
import { fitTrees, oddsOf } from '../../scripts/fit/boost.ts';
import type { BoostOptions, Rows } from '../../scripts/fit/boost.ts';

const options: BoostOptions = { trees: 60, depth: 3, rate: 0.2, leastLeaf: 1, ridge: 1 };
const columns = 4;

/** Rows whose label is 1 where exactly one of the first two columns is above a half; the other columns say nothing. */
function exclusive(count: number): Rows {
  const cells = new Float32Array(count * columns);
  const labels = new Uint8Array(count);
  let state = 12345;
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < columns; column++) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      cells[row * columns + column] = (state >>> 8) / 2 ** 24;
    }
    const [a, b] = [cells[row * columns] ?? 0, cells[row * columns + 1] ?? 0];
    labels[row] = a > 0.5 !== b > 0.5 ? 1 : 0;
  }
  return { cells, columns, labels, weights: new Float32Array(count).fill(1) };
}

const all = ({ labels }: Rows): Int32Array => Int32Array.from(labels.keys());

describe('fitTrees', () => {
  it('learns what only two columns together tell', () => {
    const rows = exclusive(2000);
    const [taken, held] = [all(rows).subarray(0, 1500), all(rows).subarray(1500)];
    const trees = fitTrees(rows, taken, options);
    const right = held.filter((row) => oddsOf(trees, rows, row) > 0 === (rows.labels[row] === 1)).length;
    expect(right / held.length).toBeGreaterThan(0.95);
  });

  it('gives the same trees for the same rows', () => {
    const rows = exclusive(300);
    expect(fitTrees(rows, all(rows), options)).toEqual(fitTrees(rows, all(rows), options));
  });

  it('counts rows by their weight', () => {
    const rows = exclusive(400);
    const heavy = { ...rows, weights: Float32Array.from(rows.labels, (label) => (label === 1 ? 3 : 1)) };
    const { base } = fitTrees(rows, all(rows), options);
    expect(fitTrees(heavy, all(rows), options).base).toBeCloseTo(base + Math.log(3), 3);
  });

  it('answers with the base alone where no column parts the rows', () => {
    const count = 4000;
    const rows: Rows = {
      cells: new Float32Array(count),
      columns: 1,
      labels: Uint8Array.from({ length: count }, (_, at) => (at % 4 === 0 ? 1 : 0)),
      weights: new Float32Array(count).fill(1),
    };
    expect(oddsOf(fitTrees(rows, all(rows), options), rows, 0)).toBeCloseTo(Math.log(1 / 3), 1);
  });
});
