import { expect, test } from 'vitest';
import type { ComparisonView } from '../../../src/bridge/api.ts';
import { sectionAt, shownRanges } from '../../../src/renderer/state/sections.ts';
import { buildViewIndex } from '../../../src/renderer/state/view-index.ts';
import { FakeServices } from '../fake-bridge.ts';

const viewOf = (unitCount: number): ComparisonView =>
  new FakeServices({ unitCount, project: 'aligned', settings: {}, isReadOnly: false }).view();

const withMode = (view: ComparisonView, mode: ComparisonView['comparison']['mode']): ComparisonView => ({
  ...view,
  comparison: { ...view.comparison, mode },
});

/** Each pane's sections follow one another and hold every unit once. */
function expectWhole(view: ComparisonView): void {
  const { sections } = buildViewIndex(view);
  view.texts.forEach(({ units }, pane) => {
    const ranges = sections.map((section) => section.ranges[pane]);
    expect(ranges[0]?.first).toBe(0);
    expect(ranges.at(-1)?.end).toBe(units.length);
    ranges.forEach((range, at) => {
      if (at > 0) expect(range?.first).toBe(ranges[at - 1]?.end);
    });
  });
}

test('shows texts whole up to five thousand paragraphs', () => {
  for (const count of [0, 42, 4_500]) expect(buildViewIndex(viewOf(count)).sections).toHaveLength(1);
});

test.each(['parallel', 'unaligned', 'comparable'] as const)('cuts long texts into sections: %s', (mode) => {
  const view = withMode(viewOf(20_000), mode);
  const { sections } = buildViewIndex(view);
  expectWhole(view);
  expect(sections.length).toBeGreaterThanOrEqual(7);
  for (const { ranges } of sections) {
    for (const { first, end } of ranges) expect(end - first).toBeLessThanOrEqual(3_000);
  }
});

test('cuts translations between rows, so that no row is parted', () => {
  const view = viewOf(20_000);
  const { sections, placeOfUnit } = buildViewIndex(view);
  const parted = view.rows.filter((row) => {
    const places = row.cells.flatMap((cell) => cell.units.map((id) => placeOfUnit.get(id)));
    const seen = new Set(places.map((place) => sectionAt(sections, place?.pane ?? 0, place?.ordinal ?? 0)));
    return seen.size > 1;
  });
  expect(parted).toEqual([]);
});

test('begins a section at a chapter’s heading where there is one', () => {
  const made = viewOf(12_000);
  const texts = made.texts.map((text, pane) => ({
    ...text,
    units: text.units.map((unit, at) =>
      pane === 0 && at % 700 === 0
        ? { ...unit, kind: 'heading' as const, content: `Розділ ${at / 700 + 1}` }
        : { ...unit, kind: 'paragraph' as const },
    ),
  }));
  const view = { ...made, texts };
  const { sections } = buildViewIndex(view);
  expectWhole(view);
  expect(sections.map(({ ranges }) => (ranges[0]?.first ?? -1) % 700)).toEqual(sections.map(() => 0));
  expect(sections[0]?.title).toBe('Розділ 1');
});

test('a row larger than a section stays whole', () => {
  const made = viewOf(9_000);
  const all = made.texts[0]?.units.slice(0, 8_000).map(({ id }) => id) ?? [];
  const [first, ...rest] = made.rows;
  if (!first) throw new Error('no rows');
  const cells = first.cells.map((cell, pane) => (pane === 0 ? { ...cell, units: all } : cell));
  const view = { ...made, rows: [{ ...first, cells }, ...rest.slice(7_999)] };
  expectWhole(view);
  expect(buildViewIndex(view).sections[0]?.ranges[0]).toEqual({ first: 0, end: 8_000 });
});

test('gives each pane the section chosen for it, the last one where it is gone', () => {
  const { sections } = buildViewIndex(withMode(viewOf(20_000), 'comparable'));
  const ranges = shownRanges(sections, [0, 2, 99]);
  expect(ranges).toEqual([sections[0]?.ranges[0], sections[2]?.ranges[1], sections.at(-1)?.ranges[2]]);
});
