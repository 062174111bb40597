import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PairIssue } from '../src/core/check/types.ts';
import { isRight, visible } from './check-score.ts';
import type { Outcome } from './check-score.ts';

// How many findings of each kind are right, measured by `npm run quality -- check` and kept beside the tests: a kind
// that is right less than three times in five may not be listed at once.

/** Share of findings that are right below which a kind of finding must stay out of what is listed at once, percent. */
export const leastPrecision = 60;
/** Findings from which the share says something. */
export const leastFindings = 8;
/** Points of percent by which a share may move before the kept table counts as old. */
const drift = 5;

/** Where the table is kept. */
export const precisionFile = resolve(import.meta.dirname, '../test/gold/check-precision.tsv');

/** One kind of finding: `shown number/ordinal` or `more word`. */
export interface PrecisionRow {
  readonly tier: string;
  /** Category, and after a slash the finer kind. */
  readonly kind: string;
  readonly right: number;
  readonly count: number;
}

/** Percent of a row's findings that are right. */
export const shareOf = ({ right, count }: PrecisionRow): number => (100 * right) / count;

/** True for a kind that is listed at once and right too seldom. */
export const isTooBold = (row: PrecisionRow): boolean =>
  row.tier === 'shown' && row.count >= leastFindings && shareOf(row) < leastPrecision;

/**
 * Counts for every kind of finding how many are right: those that only the spoilt side of an item has and that are of
 * its category, against all on spoilt sides, untouched sides and clean sentences that are new or of another category.
 */
export function measurePrecision(spoilt: readonly Outcome[], clean: readonly Outcome[]): PrecisionRow[] {
  const rows = new Map<string, { right: number; count: number }>();
  const note = (issue: PairIssue, isTrue: boolean): void => {
    const key = `${issue.tier} ${issue.category}${issue.kind === undefined ? '' : `/${issue.kind}`}`;
    const row = rows.get(key) ?? { right: 0, count: 0 };
    rows.set(key, row);
    row.count++;
    if (isTrue) row.right++;
  };
  const keyOf = (issue: PairIssue): string => `${issue.category}/${issue.kind ?? ''}`;
  for (const { item, good, bad } of spoilt) {
    const left = visible(good, false).map(keyOf);
    for (const issue of visible(bad, false)) {
      const at = left.indexOf(keyOf(issue));
      if (at >= 0) left.splice(at, 1);
      else note(issue, isRight(item.category, issue, false));
    }
  }
  for (const { good } of clean) for (const issue of visible(good, false)) note(issue, false);
  return [...rows].sort().map(([key, row]) => {
    const [tier = '', kind = ''] = key.split(' ');
    return { tier, kind, ...row };
  });
}

const head = '# made by: npm run quality -- check --keep-precision\ntier\tkind\tright\tfindings\tpercent';

/** The table as the file has it. */
export const writePrecision = (rows: readonly PrecisionRow[]): string =>
  [
    head,
    ...rows.map((row) => [row.tier, row.kind, row.right, row.count, shareOf(row).toFixed(1)].join('\t')),
    '',
  ].join('\n');

/** Reads what `writePrecision` wrote. */
export const readPrecision = (text: string): PrecisionRow[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('tier\t'))
    .map((line) => {
      const [tier = '', kind = '', right = '', count = ''] = line.split('\t');
      return { tier, kind, right: Number(right), count: Number(count) };
    });

/** Says where measured figures have left the kept ones: kinds that are new, gone or moved. */
export function comparePrecision(kept: readonly PrecisionRow[], measured: readonly PrecisionRow[]): string[] {
  const keyOf = (row: PrecisionRow): string => `${row.tier} ${row.kind}`;
  const earlier = new Map(kept.map((row) => [keyOf(row), row] as const));
  const now = new Map(measured.map((row) => [keyOf(row), row] as const));
  const moved = measured.flatMap((row) => {
    const old = earlier.get(keyOf(row));
    if (old === undefined) return row.count < leastFindings ? [] : [`${keyOf(row)}: new`];
    const isMoved = Math.abs(shareOf(old) - shareOf(row)) > drift && row.count >= leastFindings;
    return isMoved
      ? [`${keyOf(row)}: kept ${shareOf(old).toFixed(0)} %, now ${shareOf(row).toFixed(0)} %`]
      : [];
  });
  const gone = kept.filter((row) => !now.has(keyOf(row)) && row.count >= leastFindings);
  return [...moved, ...gone.map((row) => `${keyOf(row)}: gone`)];
}

/** Prints the measured rows (* = listed at once and right too seldom) and keeps them or compares them with the kept ones. */
export function reportPrecision(rows: readonly PrecisionRow[], isKept: boolean): void {
  console.log(
    `precision of findings (new ones on spoilt sentences against those on clean ones; * = shown below ${leastPrecision} %)`,
  );
  for (const row of rows) {
    const name = `${row.tier} ${row.kind}`.padEnd(38);
    console.log(
      `${isTooBold(row) ? '*' : ' '} ${name} ${shareOf(row).toFixed(0).padStart(3)} % of ${row.count}`,
    );
  }
  if (isKept) {
    writeFileSync(precisionFile, writePrecision(rows));
    console.log('kept in test/gold/check-precision.tsv');
    return;
  }
  const kept = existsSync(precisionFile) ? readPrecision(readFileSync(precisionFile, 'utf8')) : [];
  const moved = comparePrecision(kept, rows);
  console.log(
    moved.length === 0
      ? 'test/gold/check-precision.tsv still holds'
      : `test/gold/check-precision.tsv is old (--keep-precision writes it anew):\n  ${moved.join('\n  ')}`,
  );
}
