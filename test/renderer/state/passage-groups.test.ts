import { expect, test } from 'vitest';
import { asId, type Passage, type TextId, type UnitId } from '../../../src/core/model.ts';
import { groupPassages, isSpread, sidesOf } from '../../../src/renderer/state/passage-groups.ts';
import { buildViewIndex } from '../../../src/renderer/state/view-index.ts';
import { FakeServices } from '../fake-bridge.ts';

const view = new FakeServices({
  unitCount: 42,
  project: 'aligned',
  settings: {},
  isReadOnly: false,
}).view();
const index = buildViewIndex(view);

/** The passage of a word in a paragraph of a text. */
function at(textId: string, ordinal: number, word: string): Passage {
  const pane = index.paneOfText.get(asId<TextId>(textId)) ?? -1;
  const unit = view.texts[pane]?.units[ordinal];
  const startOffset = unit?.content.indexOf(word) ?? -1;
  if (!unit || startOffset < 0) throw new Error(`${word} is not in ${textId} ${ordinal}`);
  return { textId: asId<TextId>(textId), unitId: unit.id, startOffset, endOffset: startOffset + word.length };
}

/** First word of a paragraph. */
const wordOf = (textId: string, ordinal: number): string => {
  const pane = index.paneOfText.get(asId<TextId>(textId)) ?? -1;
  return view.texts[pane]?.units[ordinal]?.content.split(' ')[0] ?? '';
};

test('places of the same words in one text are one group, numbered as their paragraphs are', () => {
  const word = wordOf('uk', 3);
  const passages = [at('uk', 3, word), at('en', 4, wordOf('en', 4)), at('uk', 3, word)];
  const groups = groupPassages(view, index, passages);
  expect(
    groups.map(({ text, words, places }) => [text.sigil, words, places.map((place) => place.paragraph)]),
  ).toEqual([
    ['UK', word, [4, 4]],
    ['EN', wordOf('en', 4), [5]],
  ]);
  expect(groups[0]?.places.map(({ passage }) => passage)).toEqual([passages[0], passages[2]]);
});

test('passages of other texts, and those without words, make no group', () => {
  const stranger = { ...at('uk', 3, wordOf('uk', 3)), unitId: asId<UnitId>('nowhere') };
  const empty = { ...at('uk', 3, wordOf('uk', 3)), endOffset: 0, startOffset: 0 };
  expect(groupPassages(view, index, [stranger, empty])).toEqual([]);
});

test('one paragraph a text needs no ways, several paragraphs of one text do', () => {
  const pair = [at('uk', 3, wordOf('uk', 3)), at('en', 4, wordOf('en', 4))];
  expect(isSpread(groupPassages(view, index, pair))).toBe(false);
  const more = [...pair, at('en', 6, wordOf('en', 6))];
  expect(isSpread(groupPassages(view, index, more))).toBe(true);
});

test('a line of the list has one side a text, however many wordings one of them has', () => {
  const words = (view.texts[0]?.units[3]?.content ?? '').split(' ').slice(0, 3);
  const passages = [...words.map((word) => at('uk', 3, word)), at('en', 4, wordOf('en', 4))];
  const sides = sidesOf(groupPassages(view, index, [...passages, at('uk', 3, words[0] ?? '')]));
  expect(sides.map(({ text, words: said, count }) => [text.sigil, said, count])).toEqual([
    ['UK', words.join(', '), 4],
    ['EN', wordOf('en', 4), 1],
  ]);
});
