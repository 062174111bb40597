import { expect, test } from 'vitest';
import { paragraphName, placeName } from '../../../src/renderer/state/place-name.ts';
import { buildViewIndex } from '../../../src/renderer/state/view-index.ts';
import { FakeServices } from '../fake-bridge.ts';

const shown = (project: 'aligned' | 'comparable') => {
  const view = new FakeServices({ unitCount: 42, project, settings: {}, isReadOnly: false }).view();
  return { view, index: buildViewIndex(view) };
};

test('lists name a row of translations by its number', () => {
  const { view, index } = shown('aligned');
  const unitId = view.texts[1]?.units[9]?.id;
  if (!unitId) throw new Error('none');
  expect(placeName(view, index, { rowIndex: 10, passages: [{ unitId }] })).toBe('11');
  expect(placeName(view, index, { rowIndex: -1, passages: [] })).toBe('–');
  expect(view.rows.map((row) => paragraphName(view, index, row)).filter((name) => name !== null)).toEqual([]);
});

test('of comparable texts, whose rows hold one text each, lists and inspector name the paragraph', () => {
  const { view, index } = shown('comparable');
  const [, other] = view.texts;
  const unit = other?.units[3];
  if (!other || !unit) throw new Error('none');
  expect(placeName(view, index, { rowIndex: 10, passages: [{ unitId: unit.id }] })).toBe('¶ 4');
  const [first] = view.rows;
  if (!first) throw new Error('none');
  const row = {
    ...first,
    cells: first.cells.map((cell, at) => ({ ...cell, units: at === 1 ? [unit.id] : [] })),
  };
  expect(paragraphName(view, index, row)).toBe(`${other.text.sigil} ¶ 4`);
});
