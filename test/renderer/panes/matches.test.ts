import { expect, test } from 'vitest';
import { findMarks, loosePlaces, looseTargets, matchedPairs } from '../../../src/renderer/panes/matches.ts';
import { buildViewIndex } from '../../../src/renderer/state/view-index.ts';
import { FakeServices } from '../fake-bridge.ts';

const view = new FakeServices({
  unitCount: 42,
  project: 'comparable',
  settings: {},
  isReadOnly: false,
}).view();
const index = buildViewIndex(view);
const find = { isOpen: false, query: '', matchForms: true, wholeWords: false, hits: null, at: 0 };

test('lists matched passages in the order of the base text', () => {
  const lines = matchedPairs(view, index).map((pair) => pair.source.line);
  expect(lines.length).toBeGreaterThan(40);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

test('finds the counterparts of a passage from either side', () => {
  const linesOf = (pane: number, line: number) =>
    looseTargets(view, index, { pane, line }).map((target) => [target.pane, target.line]);
  expect(linesOf(0, 3)).toEqual([
    [1, 3],
    [2, 3],
  ]);
  expect(linesOf(1, 12)).toEqual([[0, 13]]);
  expect(linesOf(0, 9)).toEqual([[2, 9]]);
});

test('brings the passages of a paragraph level by their own words', () => {
  for (const { source, target } of matchedPairs(view, index)) {
    const found = looseTargets(view, index, { pane: source.pane, line: source.line });
    expect(found.some(({ pane }) => pane === target.pane)).toBe(true);
    // Without a place in the paragraph each side is told where its own passage begins.
    expect(found.every(({ offset, leadOffset }) => offset !== undefined && leadOffset !== undefined)).toBe(
      true,
    );
    const words = looseTargets(view, index, {
      pane: source.pane,
      line: source.line,
      offset: source.startOffset,
    });
    expect(words.find(({ pane }) => pane === target.pane)).not.toHaveProperty('leadOffset');
  }
});

test('ties each pair of paragraphs once, with its best score', () => {
  const places = loosePlaces(view, index);
  const names = places.map((place) => `${place.paneA}:${place.lineA}-${place.paneB}:${place.lineB}`);
  expect(new Set(names).size).toBe(names.length);
  expect(places[0]).toMatchObject({ paneA: 0, lineA: 0, lineB: 0, score: 0.8 });
});

test('marks the matching sentences of the current paragraph in every pane', () => {
  const unit = view.texts[0]?.units[3];
  const current = { rowIndex: 3, pane: 0, unitId: unit?.id ?? null };
  const marks = findMarks(view, index, { find, current, search: [] });
  expect(marks.map((pane) => pane.map((mark) => [mark.line, mark.className]))).toEqual([
    [
      [3, 'match-span'],
      [3, 'match-span'],
    ],
    [[3, 'match-span']],
    [[3, 'match-span']],
  ]);
});
