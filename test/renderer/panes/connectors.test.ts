import { expect, test } from 'vitest';
import { tieAt, tiesOfGutter } from '../../../src/renderer/panes/connectors.ts';
import type { PaneCell, PaneRow } from '../../../src/renderer/panes/pane-types.ts';

const plain: PaneCell = {
  lines: [0],
  score: 0.9,
  isConfirmed: false,
  needsReview: false,
  isPinned: false,
  isManual: false,
  isMoved: false,
};
const row = (...cells: PaneCell[]): PaneRow => ({ key: 'r', cells });
const extentOf = (pane: number, lines: readonly number[]) => ({
  top: (lines[0] ?? 0) * 30 + pane,
  bottom: ((lines.at(-1) ?? 0) + 1) * 30 + pane,
});

test('judges a tie by the text that is not the base', () => {
  const base = { ...plain, score: 1, isConfirmed: false };
  const [tie] = tiesOfGutter([row(base, { ...plain, score: 0.4, isConfirmed: true })], [0], 0, {
    pivotPane: 0,
    extentOf,
  });
  expect(tie).toMatchObject({ score: 0.4, isConfirmed: true, kind: 'plain' });
});

test('between two texts that are not the base the weaker tie counts', () => {
  const cells = [plain, { ...plain, isConfirmed: true, score: 0.9 }, { ...plain, score: 0.5 }];
  const [tie] = tiesOfGutter([row(...cells)], [0], 1, { pivotPane: 0, extentOf });
  expect(tie).toMatchObject({ score: 0.5, isConfirmed: false });
});

test('a moved cell outranks a hand-made one, an empty side gives a stub, two empty sides nothing', () => {
  const moved = { ...plain, isMoved: true, isManual: true };
  const empty = { ...plain, lines: [] };
  const rows = [row(plain, moved), row(plain, empty), row(empty, empty)];
  const ties = tiesOfGutter(rows, [0, 1, 2], 0, { pivotPane: 0, extentOf });
  expect(ties.map((tie) => [tie.rowIndex, tie.kind, tie.right === null])).toEqual([
    [0, 'moved', false],
    [1, 'plain', true],
  ]);
});

test('finds the tie under a point on either side', () => {
  const rows = [row(plain, { ...plain, lines: [4] }), row({ ...plain, lines: [1] }, plain)];
  const ties = tiesOfGutter(rows, [0, 1], 0, { pivotPane: 0, extentOf });
  expect(tieAt(ties, 10, true)?.rowIndex).toBe(0);
  expect(tieAt(ties, 10, false)?.rowIndex).toBe(1);
  expect(tieAt(ties, 500, true)).toBeNull();
});
