import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakAfter, lineEnds, oneLine } from '../../../src/renderer/panes/plain-lines.ts';

// The editor's own breaking of lines is the measure: the plain text must not move when the editor takes its place.

const path = 'node_modules/monaco-editor/esm/vs/editor/common/viewModel/monospaceLineBreaksComputer.js';
interface Computer {
  addRequest(lineNumber: number, previous: null): void;
  finalize(): readonly ({ readonly breakOffsets: readonly number[] } | null)[];
}
// What the editor's module exports is no part of its published types.
const { MonospaceLineBreaksComputerFactory } = (await import(
  pathToFileURL(join(import.meta.dirname, '../../..', path)).href
)) as {
  readonly MonospaceLineBreaksComputerFactory: new (
    before: string,
    after: string,
  ) => { createLineBreaksComputer(...words: readonly unknown[]): Computer };
};

function endsOfEditor(content: string, columns: number): readonly number[] {
  const computer = new MonospaceLineBreaksComputerFactory('', breakAfter).createLineBreaksComputer(
    { getLineInjectedText: () => null, getLineContent: () => content },
    { typicalHalfwidthCharacterWidth: 8, typicalFullwidthCharacterWidth: 16, fontSize: 17 },
    4,
    columns,
    // WrappingIndent.Same, the editor's default
    1,
    'normal',
    false,
    false,
  );
  computer.addRequest(1, null);
  return computer.finalize()[0]?.breakOffsets ?? [content.length];
}

const seed = 20_261_122;
const signs = [...'абвгґїє abc  -–—/…,.«»“”’\u0301\u00a0()12№'];
const line = fc
  .array(fc.constantFrom(...signs), { maxLength: 240 })
  .map((letters) => letters.join('').replace(/^ +/, ''));

test(`breaks lines where the editor does (seed ${seed})`, () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 12, max: 90 }), (content, columns) => {
      expect(lineEnds(content, columns)).toEqual(endsOfEditor(content, columns));
    }),
    { seed, numRuns: 2000 },
  );
});

test('leaves to the editor what only it can place', () => {
  const odd = ['\tз абзацу', '  з відступом', 'знак 😀', '漢字', 'שלום', 'ﬁ\u200dх', 'кінець\u0007'];
  expect(odd.map((content) => lineEnds(content, 40))).toEqual(odd.map(() => null));
});

test('keeps an empty unit as one empty line, and a long word in pieces', () => {
  expect(lineEnds('', 12)).toEqual([0]);
  expect(lineEnds('а'.repeat(30), 12)).toEqual([12, 24, 30]);
});

test('makes one line of a unit with line feeds and keeps its length', () => {
  expect(oneLine('а\r\nб\u2028в')).toBe('а  б в');
});
