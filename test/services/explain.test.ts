import { expect, it } from 'vitest';
import { catalogues } from '../../src/locales/index.ts';
import { alignedReport, startBench } from './services-case.ts';

it('tells why a row stands: parts that sum to what it weighs altogether, named in three languages', async () => {
  const bench = startBench();
  const { comparison } = await alignedReport(bench);
  const comparisonId = comparison.id;
  const { rows } = await bench.api.comparisonView({ comparisonId });
  const beadIds = rows.flatMap((row) => row.cells.flatMap((cell) => cell.beadId ?? []));
  expect(beadIds.length).toBeGreaterThan(8);
  for (const beadId of beadIds) {
    const { parts, tokens } = await bench.api.beadExplain({ comparisonId, beadId });
    expect(parts.slice(0, 3).map(({ name }) => name)).toEqual(['words', 'length', 'prior']);
    expect(parts.at(-1)?.name).toBe('total');
    const sum = parts.slice(0, -1).reduce((total, { costNats }) => total + costNats, 0);
    expect(sum).toBeCloseTo(parts.at(-1)?.costNats ?? NaN, 9);
    const keys = [
      ...parts.map(({ name }) => `why.part.${name}`),
      ...tokens.map(({ kind }) => `why.kind.${kind}`),
    ];
    for (const words of Object.values(catalogues)) expect(keys.filter((key) => !(key in words))).toEqual([]);
  }
});

it('has words for every part that the second look may tell of', () => {
  const parts = ['ends', 'edges', 'sentences', 'halves', 'insertion', 'clutter'];
  for (const words of Object.values(catalogues))
    expect(parts.filter((part) => !(`why.part.${part}` in words))).toEqual([]);
});
