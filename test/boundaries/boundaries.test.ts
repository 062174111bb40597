import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  makeSandbox,
  placeViolations,
  readCruise,
  readViolations,
  runGates,
  type Refusals,
} from './sandbox.ts';

// Types, dependency-cruiser and lint each miss a third of these; together they must miss none.

const violations = readViolations();
const gates = ['types', 'cruiser', 'lint'] as const;
let sandbox: string;
let before: Refusals;
let after: Refusals;

beforeAll(() => {
  sandbox = realpathSync(makeSandbox());
  before = runGates(sandbox);
  placeViolations(sandbox, violations);
  after = runGates(sandbox);
}, 180_000);
afterAll(() => rmSync(sandbox, { recursive: true, force: true }));

test('the sound tree passes all three gates, and its modules were really looked at', () => {
  expect(gates.flatMap((gate) => [...before[gate]])).toEqual([]);
  expect(before.cruisedCount).toBeGreaterThan(12);
});

test('at least twenty deliberate violations are kept', () => {
  expect(violations.length).toBeGreaterThanOrEqual(20);
});

describe('a violation is refused:', () => {
  test.each(violations)('$name', ({ files }) => {
    const refusedBy = gates.filter((gate) => [...files.keys()].some((path) => after[gate].has(path)));
    expect(refusedBy).not.toEqual([]);
  });
});

test('lint refuses nothing but the violations', () => {
  const placed = new Set(violations.flatMap(({ files }) => [...files.keys()]));
  // The other two also name sound modules: those around which a circle closes, those whose layer no longer compiles.
  expect([...after.lint].filter((path) => !placed.has(path))).toEqual([]);
});

test('dependency-cruiser sees the modules of the real tree', () => {
  const { summary } = readCruise(join(import.meta.dirname, '../..'), ['src']);
  // Under a TypeScript it does not know it sees no .ts file and reports success.
  expect(summary.totalCruised).toBeGreaterThan(50);
});
