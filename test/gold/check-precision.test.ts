import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  comparePrecision,
  isTooBold,
  precisionFile,
  readPrecision,
  shareOf,
  writePrecision,
} from '../../scripts/check-precision.ts';

const kept = readPrecision(readFileSync(precisionFile, 'utf8'));

test('no kind of finding is listed at once that is right less than three times in five', () => {
  expect(kept.length).toBeGreaterThan(30);
  expect(
    kept.filter(isTooBold).map((row) => `${row.tier} ${row.kind}: ${shareOf(row).toFixed(0)} %`),
  ).toEqual([]);
});

test('a kind below the line is told by tier, share and count alike', () => {
  const row = { tier: 'shown', kind: 'number', right: 4, count: 8 };
  expect(isTooBold(row)).toBe(true);
  expect(isTooBold({ ...row, tier: 'more' })).toBe(false);
  expect(isTooBold({ ...row, right: 5 })).toBe(false);
  expect(isTooBold({ ...row, right: 0, count: 7 })).toBe(false);
});

test('the table is read as it is written, and says what moved', () => {
  expect(readPrecision(writePrecision(kept))).toEqual(kept);
  expect(comparePrecision(kept, kept)).toEqual([]);
  const [old, now] = [
    [{ tier: 'shown', kind: 'date', right: 9, count: 10 }],
    [
      { tier: 'shown', kind: 'date', right: 7, count: 10 },
      { tier: 'more', kind: 'word', right: 1, count: 20 },
    ],
  ];
  expect(comparePrecision(old, now)).toEqual(['shown date: kept 90 %, now 70 %', 'more word: new']);
  expect(comparePrecision(old, [])).toEqual(['shown date: gone']);
});
