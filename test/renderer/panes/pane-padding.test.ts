import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computePanePadding, withGaps, type PaddingRow } from '../../../src/renderer/panes/pane-padding.ts';

const cell = (first: number, last = first) => ({ first, last });

test('pads the shorter side below a row', () => {
  const rows: PaddingRow[] = [{ cells: [cell(0), cell(0)] }, { cells: [cell(1), cell(1)] }];
  expect(
    computePanePadding(rows, [
      [52, 26],
      [26, 26],
    ]),
  ).toEqual([[], [{ afterLine: 0, heightPx: 26 }]]);
});

test('leaves a row that has no counterpart its own height on the other side', () => {
  const rows: PaddingRow[] = [
    { cells: [cell(0), cell(0)] },
    { cells: [cell(1), null] },
    { cells: [cell(2), cell(1)] },
  ];
  expect(
    computePanePadding(rows, [
      [26, 78, 26],
      [26, 26],
    ]),
  ).toEqual([[], [{ afterLine: 0, heightPx: 78 }]]);
});

test('puts space before the first line where the other text begins earlier', () => {
  const rows: PaddingRow[] = [{ cells: [cell(0), null] }, { cells: [cell(1), cell(0)] }];
  expect(computePanePadding(rows, [[26, 26], [26]])).toEqual([[], [{ afterLine: -1, heightPx: 26 }]]);
});

test('lets a cell that moved stand where its own text has it', () => {
  const rows: PaddingRow[] = [
    { cells: [cell(0), cell(1)] },
    { cells: [cell(1), cell(0)] },
    { cells: [cell(2), cell(2)] },
  ];
  const zones = computePanePadding(rows, [
    [20, 20, 20],
    [20, 20, 20],
  ]);
  expect(zones).toEqual([[{ afterLine: -1, heightPx: 20 }], [{ afterLine: 1, heightPx: 20 }]]);
});

test('counts a merged cell with all its lines', () => {
  const rows: PaddingRow[] = [
    { cells: [cell(0), cell(0, 1), cell(0)] },
    { cells: [cell(1), cell(2), cell(1)] },
  ];
  expect(
    computePanePadding(rows, [
      [26, 26],
      [26, 26, 26],
      [26, 26],
    ]),
  ).toEqual([[{ afterLine: 0, heightPx: 26 }], [], [{ afterLine: 0, heightPx: 26 }]]);
});

/** Top of each line, zones included. */
function tops(
  heights: readonly number[],
  zones: readonly { afterLine: number; heightPx: number }[],
): number[] {
  const before = new Map(zones.map((zone) => [zone.afterLine + 1, zone.heightPx]));
  let bottom = 0;
  return heights.map((height, line) => {
    const top = bottom + (before.get(line) ?? 0);
    bottom = top + height;
    return top;
  });
}

test('levels every row of random ladders and ends all panes together', () => {
  const group = fc.tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
  );
  fc.assert(
    fc.property(
      fc.array(group, { maxLength: 40 }),
      fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
      (groups, sizes) => {
        const next = [0, 0, 0];
        const rows = groups.map((counts): PaddingRow => ({
          cells: counts.map((count, pane) => {
            const first = next[pane] ?? 0;
            next[pane] = first + count;
            return count === 0 ? null : { first, last: first + count - 1 };
          }),
        }));
        const heights = next.map((count) =>
          Array.from({ length: count }, () => 26 * (sizes.next().value ?? 1)),
        );
        const zones = computePanePadding(rows, heights);
        const lineTops = heights.map((lines, pane) => tops(lines, zones[pane] ?? []));
        for (const row of rows) {
          const starts = row.cells.flatMap((one, pane) => (one ? [lineTops[pane]?.[one.first]] : []));
          expect(new Set(starts).size).toBeLessThanOrEqual(1);
        }
        const totals = heights.map(
          (lines, pane) =>
            lines.reduce((sum, height) => sum + height, 0) +
            (zones[pane] ?? []).reduce((sum, zone) => sum + zone.heightPx, 0),
        );
        expect(new Set(totals).size).toBe(1);
      },
    ),
    { numRuns: 200, seed: 20_260_110 },
  );
});

test('adds the gap below every line to the padding that is there', () => {
  expect(
    withGaps(
      [
        { afterLine: -1, heightPx: 5 },
        { afterLine: 1, heightPx: 30 },
      ],
      3,
      12,
    ),
  ).toEqual([
    { afterLine: -1, heightPx: 5 },
    { afterLine: 0, heightPx: 12 },
    { afterLine: 1, heightPx: 42 },
    { afterLine: 2, heightPx: 12 },
  ]);
});
