import { expect, test } from 'vitest';
import type { SegmentBead } from '../../../src/bridge/api.ts';
import { asId, type Passage, type TextId } from '../../../src/core/model.ts';
import { counterpartsOf } from '../../../src/renderer/state/counterparts.ts';
import { buildViewIndex } from '../../../src/renderer/state/view-index.ts';
import { FakeServices } from '../fake-bridge.ts';

const view = new FakeServices({
  unitCount: 42,
  project: 'aligned',
  settings: {},
  isReadOnly: false,
}).view();
const index = buildViewIndex(view);

/** Characters of the paragraph of a row in one of the texts. */
function part(pane: number, startOffset: number, endOffset: number): Passage {
  const text = view.texts[pane];
  const unitId = view.rows[3]?.cells[pane]?.units[0];
  if (!text || unitId === undefined) throw new Error('no such cell');
  return { textId: text.text.id, unitId, startOffset, endOffset };
}
const words = ({ unitId, startOffset, endOffset }: Passage): string => {
  const { pane = 0, ordinal = 0 } = index.placeOfUnit.get(unitId) ?? {};
  return (view.texts[pane]?.units[ordinal]?.content.slice(startOffset, endOffset) ?? '').trim();
};
const bead = (pane: number, pivot: readonly Passage[], other: readonly Passage[]): SegmentBead => ({
  textId: asId<TextId>(view.texts[pane]?.text.id ?? ''),
  pivot,
  other,
  score: 1,
});
const beads = [
  bead(1, [part(0, 0, 12)], [part(1, 0, 10)]),
  bead(1, [part(0, 12, 20)], [part(1, 10, 18)]),
  bead(2, [part(0, 0, 12)], [part(2, 0, 8)]),
  bead(2, [part(0, 12, 20)], []),
];
const said = (passages: readonly Passage[]): unknown =>
  counterpartsOf(view, index, passages, beads).map((one) => [one.text.sigil, one.words]);

test('shows the sentences across from words of the base text', () => {
  expect(said([part(0, 3, 6)])).toEqual([
    ['RU', words(part(1, 0, 10))],
    ['EN', words(part(2, 0, 8))],
  ]);
  // A sentence without counterpart has none to show.
  expect(said([part(0, 14, 15)])).toEqual([['RU', words(part(1, 10, 18))]]);
});

test('goes through the base text from one translation to another', () => {
  expect(said([part(1, 2, 4)])).toEqual([
    ['UK', words(part(0, 0, 12))],
    ['EN', words(part(2, 0, 8))],
  ]);
});

test('adds nothing to a finding that quotes two texts, whatever gap it marks in a third', () => {
  expect(said([part(0, 3, 6), part(1, 2, 4)])).toEqual([]);
  expect(said([part(0, 3, 6), part(1, 2, 2)])).toHaveLength(2);
});
