import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../src/bridge/api.ts';
import type { Message, Unit } from '../../src/core/model.ts';
import { alignedReport, startBench, type Bench } from './services-case.ts';

/** Always the same numbers from the same seed. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const sum = (losses: readonly Message[], keys: readonly string[], param: 'count' | 'unitCount'): number =>
  losses
    .filter((loss) => keys.includes(loss.key))
    .reduce((total, loss) => total + Number(loss.params[param] ?? 0), 0);

/** Rows and units that the messages say are not in the file. */
function listed(losses: readonly Message[]): { readonly rows: number; readonly units: number } {
  const outRows = ['loss.unmatchedRows', 'loss.unconfirmedRows'];
  const bareRows = ['loss.nonContentRows', 'loss.blankRows', 'loss.rowsOfOtherTexts'];
  const units = ['loss.nonContentUnits', 'loss.blankUnits', 'loss.unitsOfOtherTexts'];
  return {
    rows: sum(losses, [...outRows, ...bareRows], 'count'),
    units: sum(losses, units, 'count') + sum(losses, outRows, 'unitCount'),
  };
}

/** The report with some units and rows changed by chance. */
async function disturbed(bench: Bench, random: (below: number) => number) {
  const { comparison, ids } = await alignedReport(bench);
  const units: Unit[] = [];
  for (const textId of [ids.uk, ids.en, ids.ru]) {
    const own = await bench.api.textUnits({ textId });
    const out = own.filter(() => random(3) === 0).map((unit) => unit.id);
    if (out.length > 0) await bench.api.unitsSetContent({ textId, unitIds: out, status: 'not-content' });
    units.push(...own);
  }
  const { rows } = await bench.api.comparisonView({ comparisonId: comparison.id });
  const confirmed = rows.filter(() => random(2) === 0).map((row) => row.key);
  if (confirmed.length > 0) {
    const edit = { kind: 'status' as const, rowKeys: confirmed, status: 'confirmed' as const };
    await bench.api.rowEdit({ comparisonId: comparison.id, edit });
  }
  return { comparison, ids, units };
}

interface JsonFile {
  readonly rows: readonly {
    readonly number: number;
    readonly cells: readonly {
      readonly pieces: readonly { readonly unitId: string; readonly content: string }[];
    }[];
  }[];
}

async function wordsOfFile(path: string): Promise<string> {
  const bytes = readFileSync(path);
  const isZip = bytes.subarray(0, 2).toString() === 'PK';
  const text = isZip ? (await mammoth.extractRawText({ path })).value : bytes.toString('utf8');
  return text
    .replace(/<\/?(?:mark|b)\b[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

describe('what an export says it leaves out', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'adds up with what it writes to everything there is (seed %i)',
    async (seed) => {
      const random = randomNumbers(seed);
      const bench = startBench();
      const { comparison, ids, units } = await disturbed(bench, random);
      const { rows } = await bench.api.comparisonView({ comparisonId: comparison.id });
      const options: ExportOptions = {
        level: random(2) === 0 ? 'unit' : 'segment',
        confirmedOnly: random(3) === 0,
        includeNonContent: random(3) === 0,
        includeNotes: true,
        includeDiscrepancies: random(2) === 0,
        includeMoreToCheck: false,
        includeUnmatched: random(2) === 0,
        ...(random(3) === 0 ? { onlyTextId: ids.ru } : {}),
      };
      const run = async (format: 'json' | 'tmx' | 'tsv' | 'html' | 'docx-bilingual') => {
        const path = bench.path(`out.${format}`);
        const outcome = await bench.api.exportRun({ comparisonId: comparison.id, format, options, path });
        return { path, outcome };
      };
      const { path, outcome } = await run('json');
      // The file names the unit of every piece: it says which are out.
      const file = JSON.parse(readFileSync(path, 'utf8')) as JsonFile;
      const pieces = file.rows.flatMap((row) => row.cells.flatMap((cell) => cell.pieces));
      const written = new Set(pieces.map((piece) => piece.unitId));
      const { rows: rowsOut, units: unitsOut } = listed(outcome.losses);
      expect([options, written.size + unitsOut]).toEqual([options, units.length]);
      if (options.level === 'unit') expect(file.rows.length + rowsOut).toBe(rows.length);
      for (const format of ['tmx', 'tsv', 'html', 'docx-bilingual'] as const) {
        const other = await run(format);
        const found = listed(other.outcome.losses);
        expect([format, found, other.outcome.rowCount]).toEqual([
          format,
          { rows: rowsOut, units: unitsOut },
          file.rows.length,
        ]);
        const text = await wordsOfFile(other.path);
        expect([format, pieces.filter((piece) => !text.includes(piece.content.trim()))]).toEqual([
          format,
          [],
        ]);
      }
    },
  );

  it('names every remark of a table of findings or its reason to be out', async () => {
    const bench = startBench();
    const { comparison, ids } = await alignedReport(bench);
    const [unit] = await bench.api.textUnits({ textId: ids.uk });
    const passages = [{ textId: ids.uk, unitId: unit!.id, startOffset: 0, endOffset: 9 }];
    for (let place = 0; place < 3; place += 1) {
      await bench.api.noteAdd({ passages, body: `Нотатка ${String(place)}` });
    }
    const request = {
      comparisonId: comparison.id,
      format: 'docx-findings' as const,
      options: {
        level: 'unit' as const,
        confirmedOnly: true,
        includeNonContent: false,
        includeNotes: false,
        includeDiscrepancies: false,
        includeMoreToCheck: false,
        includeUnmatched: false,
      },
    };
    const out = await bench.api.exportRun({ ...request, path: bench.path('a.docx') });
    expect([out.rowCount, out.losses]).toEqual([0, [{ key: 'loss.notes', params: { count: 3 } }]]);
    const all = { ...request, options: { ...request.options, includeNotes: true } };
    const whole = await bench.api.exportRun({ ...all, path: bench.path('b.docx') });
    expect([whole.rowCount, whole.losses]).toEqual([3, []]);
  });
});
