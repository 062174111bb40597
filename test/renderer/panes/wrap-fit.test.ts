import { expect, test } from 'vitest';
import { wrapFit } from '../../../src/renderer/panes/wrap-fit.ts';

const wide = (sign: string): number => (sign === 'ш' ? 12 : sign === ' ' ? 4 : 6);

test('allows more columns to narrow letters than to wide ones', () => {
  const narrow = wrapFit([{ text: 'або '.repeat(60), isBold: false }], wide);
  const broad = wrapFit([{ text: 'шшш '.repeat(60), isBold: false }], wide);
  expect(narrow.columnsFor(300)).toBeGreaterThan(broad.columnsFor(300));
});

test('keeps the widest line of a mixed text inside the width', () => {
  const lines = [
    { text: 'тихо '.repeat(40), isBold: false },
    { text: 'шиш '.repeat(40), isBold: false },
  ];
  const columns = wrapFit(lines, wide).columnsFor(300);
  // The second line is the wider: three letters of 30 px and a space of 4 a word of four columns.
  expect(Math.floor(columns / 4) * 34 - 4).toBeLessThanOrEqual(300);
});

test('never goes below what a narrow pane can show, nor loses an empty text', () => {
  expect(wrapFit([{ text: 'шшшшшшшшшшшшшшшшшшшшшшшш', isBold: false }], wide).columnsFor(50)).toBe(12);
  expect(wrapFit([{ text: '', isBold: false }], wide).columnsFor(300)).toBe(400);
});
