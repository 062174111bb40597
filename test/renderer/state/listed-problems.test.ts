import { expect, test } from 'vitest';
import { asId, type Fingerprint } from '../../../src/core/model.ts';
import { listProblems, stepProblem } from '../../../src/renderer/state/listed-problems.ts';
import { joinProblems, openProblems, type Problem } from '../../../src/renderer/state/problems.ts';
import { buildViewIndex } from '../../../src/renderer/state/view-index.ts';
import { FakeServices } from '../fake-bridge.ts';

const fake = new FakeServices({ unitCount: 42, project: 'aligned', settings: {}, isReadOnly: false });
const index = buildViewIndex(fake.view());
const problems = joinProblems(
  fake.discrepancies.map((discrepancy) => ({ discrepancy })),
  [],
  index,
);
const say = ({ key }: { readonly key: string }): string => key;
const { shown, more } = listProblems(problems, openProblems, say);
const listed = [...shown, ...more];

/** The keys that F8 goes through from a place, so many steps. */
function walk(list: readonly Problem[], from: string | null, step: 1 | -1, count: number): string[] {
  const keys: string[] = [];
  for (let activeKey = from; keys.length < count; activeKey = keys.at(-1) ?? null)
    keys.push(stepProblem(problems, list, { activeKey, rowIndex: -1 }, step)?.key ?? '');
  return keys;
}

/** The list once the person has ruled on some of it. */
const withoutDecided = (keys: readonly string[]): readonly Problem[] =>
  listed.filter(({ key }) => !keys.includes(key));

test('parts what is shown at once from what is folded, and lets a query through by the words it stands on', () => {
  expect(shown.length).toBeGreaterThan(2);
  expect(more.length).toBeGreaterThan(0);
  const decision = {
    fingerprint: asId<Fingerprint>('fp0'),
    verdict: 'dismissed' as const,
    scope: 'this' as const,
    reason: '',
    author: '',
    decidedAt: '',
  };
  const [first, ...rest] = problems;
  if (!first) throw new Error('none');
  expect(listProblems([{ ...first, decision }, ...rest], openProblems, say).shown).not.toContain(first);
  const query = shown[0]?.discrepancy?.message.key ?? '';
  const found = listProblems(problems, { ...openProblems, query }, say);
  expect(found.shown.every(({ discrepancy }) => discrepancy?.message.key === query)).toBe(true);
});

test('goes through the list in its own order, what is folded last, round both ends', () => {
  const keys = listed.map(({ key }) => key);
  expect(walk(listed, null, 1, listed.length + 1)).toEqual([...keys, keys[0]]);
  expect(walk(listed, keys[0] ?? null, -1, listed.length)).toEqual([...keys].reverse());
  expect(stepProblem(problems, [], { activeKey: null, rowIndex: -1 }, 1)).toBe(undefined);
});

test('goes on from a problem that was decided and has left the list, in both directions', () => {
  const [before, decided, after] = shown.map(({ key }) => key);
  if (!before || !decided || !after) throw new Error('too few');
  expect(walk(withoutDecided([decided]), decided, 1, 1)).toEqual([after]);
  expect(walk(withoutDecided([decided]), decided, -1, 1)).toEqual([before]);
});

test('goes on at the reader’s row from a problem that is gone', () => {
  const third = shown[2];
  if (!third) throw new Error('too few');
  const place = { activeKey: 'd:gone', rowIndex: third.rowIndex };
  expect(stepProblem(problems, shown, place, 1)?.rowIndex).toBe(third.rowIndex);
  const beyond = { activeKey: 'd:gone', rowIndex: 1000 };
  expect(stepProblem(problems, shown, beyond, 1)).toBe(shown[0]);
});
