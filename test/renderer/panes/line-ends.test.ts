import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineEnds, measureLine } from '../../../src/renderer/panes/line-ends.ts';

/** Capitals and ш are wide, marks over letters take no room. */
function widthOf(sign: string): number {
  if (/\p{M}/u.test(sign)) return 0;
  return /[\p{Lu}ш😀]/u.test(sign) ? 14 : sign === ' ' ? 4 : 8;
}
/** The parts of a content, `|` between them. */
function broken(content: string, limitPx: number): string {
  let start = 0;
  const parts = lineEnds(measureLine(content, widthOf), limitPx).map((end) => {
    const part = content.slice(start, end);
    start = end;
    return part;
  });
  return parts.join('|');
}

test('fills each line by the widths of its own words', () => {
  // Ten letters of 8 px and a space: the capitals of another line change nothing.
  expect(broken('тихо тихо тихо тихо', 84)).toBe('тихо тихо |тихо тихо');
  expect(broken('ТИХО ТИХО ТИХО', 84)).toBe('ТИХО |ТИХО |ТИХО');
});

test('lets spaces hang over the end, and leaves a dash with the word before it', () => {
  expect(broken('тихо   тихо', 32)).toBe('тихо   |тихо');
  expect(broken('тихо — тихо', 44)).toBe('тихо — |тихо');
  expect(broken('будь-хто', 44)).toBe('будь-|хто');
  expect(broken('тихо  ', 32)).toBe('тихо  ');
});

test('cuts a word that is wider than the pane, never a pair of code units nor before a mark', () => {
  expect(broken('б'.repeat(10), 32)).toBe('бббб|бббб|бб');
  expect(broken('а ' + 'б'.repeat(6), 32)).toBe('а |бббб|бб');
  expect(broken('😀😀😀', 30)).toBe('😀😀|😀');
  expect(broken('😀😀', 5)).toBe('😀|😀');
  expect(broken('ббе\u0301б', 24)).toBe('ббе\u0301|б');
  expect(broken('', 32)).toBe('');
});

const seed = 20_261_123;
const signs = ['а', 'ш', 'Щ', ' ', ' ', '-', '—', '/', '…', ',', '\u0301', '\u00a0', '😀', '«'];
const content = fc.array(fc.constantFrom(...signs), { maxLength: 200 }).map((all) => all.join(''));

test(`covers every line once, in order, and never goes beyond the width (seed ${seed})`, () => {
  fc.assert(
    fc.property(content, fc.integer({ min: 14, max: 400 }), (text, limitPx) => {
      const line = measureLine(text, widthOf);
      const ends = lineEnds(line, limitPx);
      expect(ends.at(-1)).toBe(text.length);
      ends.forEach((end, at) => {
        const start = ends[at - 1] ?? 0;
        expect(end).toBeGreaterThanOrEqual(start + (text === '' ? 0 : 1));
        const seen = start + text.slice(start, end).replace(/ +$/, '').length;
        expect((line.widthsPx[seen] ?? 0) - (line.widthsPx[start] ?? 0)).toBeLessThanOrEqual(limitPx);
      });
    }),
    { seed, numRuns: 2000 },
  );
});
