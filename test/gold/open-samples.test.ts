import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleIds } from '../../scripts/sample-score.ts';
import { startBench } from '../services/services-case.ts';

const root = join(import.meta.dirname, '../../alignments');

describe('a sample project opened through the services', () => {
  it.each(sampleIds(root))('%s comes with its sources, aligned and checked', async (id) => {
    const bench = startBench({ samplesFolder: root });
    const state = await bench.api.projectOpenSample({ sample: id });
    expect(state.texts.length).toBeGreaterThanOrEqual(3);
    for (const { provenance } of state.texts) {
      expect(provenance).toMatchObject({
        publisher: expect.stringMatching(/\S/),
        title: expect.stringMatching(/\S/),
        publicationDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      });
    }
    const comparisonId = state.comparisons[0]!.id;
    // Opening began the alignment: this joins the running job.
    await bench.wait(await bench.api.comparisonAlign({ comparisonId, scope: 'all' }));
    const view = await bench.api.comparisonView({ comparisonId });
    const tied = view.rows.filter((row) => row.cells.filter((cell) => cell.units.length > 0).length > 1);
    expect(tied.length).toBeGreaterThan(10);
    await bench.wait(await bench.api.checksRun({ comparisonId }));
    expect((await bench.api.discrepancies({ comparisonId })).length).toBeGreaterThan(0);
  });
});
