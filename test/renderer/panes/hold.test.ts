import { expect, test } from 'vitest';
import { threadOffset } from '../../../src/renderer/panes/hold.ts';

/** A pane 400 px high whose paragraph 3 begins at 1000 px; ten characters a view line of 20 px. */
const paneWith = (characters: number): Parameters<typeof threadOffset>[0] => ({
  holds: (line) => line === 3,
  lineTop: () => 1000,
  textHeight: () => Math.ceil(characters / 10) * 20,
  wordTop: (_line, offset) => 1000 + Math.floor(offset / 10) * 20,
  editor: { getLayoutInfo: () => ({ height: 400 }) },
});

test('a thread opens under its paragraph as long as its words are near the end of it', () => {
  expect(threadOffset(paneWith(90), { line: 3, offset: 12 }, undefined)).toBe(undefined);
  expect(threadOffset(paneWith(900), { line: 3, offset: 850 }, undefined)).toBe(undefined);
  expect(threadOffset(paneWith(900), { line: 3 }, undefined)).toBe(undefined);
});

test('in a long paragraph it opens under the end of its words, and under those in sight where the end is far', () => {
  const pane = paneWith(900);
  expect(threadOffset(pane, { line: 3, offset: 32 }, undefined)).toBe(32);
  expect(threadOffset(pane, { line: 3, offset: 32 }, 15)).toBe(32);
  // About the whole paragraph, while the reader stands on words at its beginning.
  expect(threadOffset(pane, { line: 3, offset: 900 }, 15)).toBe(15);
  // Its end and its words are both in sight further down.
  expect(threadOffset(pane, { line: 3, offset: 900 }, 820)).toBe(undefined);
});

test('a thread of another part of the text opens nowhere inside a paragraph', () => {
  expect(threadOffset(paneWith(900), { line: 4, offset: 12 }, undefined)).toBe(undefined);
});
