import { expect, test } from 'vitest';
import {
  asId,
  discrepancyCategories,
  type Fingerprint,
  type TextId,
  type UnitId,
} from '../../../src/core/model.ts';
import {
  familyOf,
  joinProblems,
  openProblems,
  passesFilter,
  standsInRow,
  textsApart,
} from '../../../src/renderer/state/problems.ts';
import { readingOf, suitsLoose } from '../../../src/renderer/state/reading.ts';
import { buildViewIndex, rowFlags } from '../../../src/renderer/state/view-index.ts';
import { FakeServices } from '../fake-bridge.ts';

const services = (project: 'aligned' | 'unaligned' | 'comparable') =>
  new FakeServices({ unitCount: 42, project, settings: {}, isReadOnly: false });

test('finds row and place of every unit', () => {
  const view = services('aligned').view();
  const index = buildViewIndex(view);
  expect(index.placeOfUnit.get(asId<UnitId>('ru-9'))).toEqual({ pane: 1, ordinal: 9, rowIndex: 10 });
  expect(index.rowOfOrdinal.map((rows) => rows.length)).toEqual([42, 40, 44]);
  expect(index.rowOfOrdinal.flat()).not.toContain(-1);
});

test('joins findings with discrepancies: quotations first, then in the order of rows, the graver first', () => {
  const fake = services('aligned');
  const index = buildViewIndex(fake.view());
  const passages = [
    { textId: asId<TextId>('uk'), unitId: asId<UnitId>('uk-3'), startOffset: 0, endOffset: 4 },
  ];
  const finding = {
    id: asId<never>('f1'),
    category: 'mistranslation' as const,
    severity: 'critical' as const,
    passages: fake.anchored(passages),
    remark: 'r',
    proposedWording: '',
    author: '',
    createdAt: '',
    updatedAt: '',
  };
  const entries = fake.discrepancies.map((discrepancy) => ({ discrepancy }));
  const problems = joinProblems(entries, [finding], index);
  expect(problems.slice(0, 5).map((problem) => [problem.key, problem.rowIndex])).toEqual([
    ['d:fp7', 8],
    ['d:fp0', 1],
    ['d:fp1', 2],
    ['f:f1', 3],
    ['d:fp2', 3],
  ]);
});

test('lists the problems of one row in the order of reading, whatever their keys', () => {
  const fake = services('aligned');
  const [first] = fake.discrepancies;
  if (!first) throw new Error('none');
  const at = (fingerprint: string, textId: string, unitId: string, startOffset: number) => ({
    discrepancy: {
      ...first,
      fingerprint: asId<Fingerprint>(fingerprint),
      passages: [
        {
          textId: asId<TextId>(textId),
          unitId: asId<UnitId>(unitId),
          startOffset,
          endOffset: startOffset + 1,
        },
      ],
    },
  });
  const entries = [
    at('a', 'ru', 'ru-3', 0),
    at('b', 'uk', 'uk-3', 9),
    at('c', 'uk', 'uk-3', 30),
    at('z', 'uk', 'uk-3', 2),
  ];
  const problems = joinProblems(
    entries.map(({ discrepancy }) => ({ discrepancy })),
    [],
    buildViewIndex(fake.view()),
  );
  expect(problems.map(({ key }) => key)).toEqual(['d:z', 'd:b', 'd:c', 'd:a']);
});

test('filters by family, words and decision', () => {
  const fake = services('aligned');
  const first = joinProblems(
    fake.discrepancies.map((discrepancy) => ({ discrepancy })),
    [],
    buildViewIndex(fake.view()),
  ).find((problem) => problem.key === 'd:fp0');
  if (!first) throw new Error('none');
  expect(passesFilter(first, openProblems, ['Числа'])).toBe(true);
  expect(passesFilter(first, { ...openProblems, query: 'чИс' }, ['Числа'])).toBe(true);
  expect(passesFilter(first, { ...openProblems, families: ['speech'] }, [])).toBe(false);
  const decision = {
    fingerprint: asId<Fingerprint>('fp0'),
    verdict: 'dismissed' as const,
    scope: 'this' as const,
    reason: '',
    author: '',
    decidedAt: '',
  };
  expect(passesFilter({ ...first, decision }, openProblems, [])).toBe(false);
  expect(passesFilter({ ...first, decision }, { ...openProblems, decided: 'decided' }, [])).toBe(true);
});

test('gives every category a family', () => {
  expect(discrepancyCategories.map(familyOf).every((family) => family.length > 0)).toBe(true);
});

test('reads translations level, other texts loosely, and does what the user says', () => {
  const level = services('aligned').view();
  expect(suitsLoose(level)).toBe(false);
  expect(suitsLoose(services('comparable').view())).toBe(true);
  expect(suitsLoose(services('unaligned').view())).toBe(true);
  const emptied = {
    ...level,
    rows: level.rows.map((row, at) => ({
      ...row,
      cells: row.cells.map((cell, pane) => (pane > 0 && at % 2 === 0 ? { ...cell, units: [] } : cell)),
    })),
  };
  expect(suitsLoose(emptied)).toBe(true);
  expect(readingOf(emptied, 'auto', 'levelled')).toBe('levelled');
  expect(readingOf(level, 'loose', 'levelled')).toBe('loose');
});

test('says of a row what its cells say', () => {
  const { rows } = services('aligned').view();
  expect(rows[0] && rowFlags(rows[0])).toMatchObject({
    isConfirmed: true,
    isPinned: false,
    lackingPanes: [],
  });
  expect(rows[9] && rowFlags(rows[9]).lackingPanes).toEqual([1]);
  expect(rows[7] && rowFlags(rows[7]).needsReview).toBe(true);
});

test('names the texts that differ from the rest, as triangulation says it', () => {
  const fake = services('aligned');
  const [problem] = joinProblems(
    fake.discrepancies.map((discrepancy) => ({ discrepancy })),
    [],
    buildViewIndex(fake.view()),
  );
  if (!problem?.discrepancy) throw new Error('none');
  const { discrepancy } = problem;
  const saying = (key: string, params: Readonly<Record<string, string>>) =>
    textsApart({ ...problem, discrepancy: { ...discrepancy, evidence: [{ key, params }] } });
  expect([
    saying('check.triangle.one', { sigil: 'EN', others: 'UK, RU' }),
    saying('check.triangle.pivot', { sigil: 'UK', others: 'RU, EN' }),
    saying('check.triangle.several', { sigils: 'RU, EN', others: 'UK' }),
    saying('check.triangle.descent', { sigil: 'RU', origin: 'UK' }),
  ]).toEqual([['EN'], ['UK'], ['RU', 'EN'], []]);
});

test('a problem stands in every row that holds one of its passages, not only where it is listed', () => {
  const fake = services('aligned');
  const index = buildViewIndex(fake.view());
  const [problem] = joinProblems(
    fake.discrepancies.map((discrepancy) => ({ discrepancy })),
    [],
    index,
  );
  if (!problem) throw new Error('none');
  const spread = {
    ...problem,
    rowIndex: 3,
    passages: [3, 9].map((ordinal) => ({
      textId: asId<TextId>('uk'),
      unitId: asId<UnitId>(`uk-${ordinal}`),
      startOffset: 0,
      endOffset: 4,
    })),
  };
  const far = index.placeOfUnit.get(asId<UnitId>('uk-9'))?.rowIndex ?? -1;
  expect([3, far, far + 1].map((row) => standsInRow(spread, index, row))).toEqual([true, true, false]);
});
