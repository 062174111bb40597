import { expect, test } from 'vitest';
import type { BoardContent } from '../../../src/renderer/panes/pane-types.ts';
import { layOutPlain, numberLetters } from '../../../src/renderer/panes/plain-layout.ts';
import type { LineFit } from '../../../src/renderer/panes/line-fit.ts';
import { lineEnds, measureLine } from '../../../src/renderer/panes/line-ends.ts';
import { asId, type TextId, type Unit, type UnitId } from '../../../src/core/model.ts';

const unit = (ordinal: number, content: string): Unit => ({
  id: asId<UnitId>(`u${String(ordinal)}`),
  ordinal,
  kind: 'paragraph',
  content,
  marks: [],
  contentStatus: 'auto',
  language: 'uk',
  languageConfidence: 1,
  segments: [],
});
const cell = (...lines: readonly number[]): BoardContent['rows'][number]['cells'][number] => ({
  lines,
  score: 1,
  isConfirmed: false,
  needsReview: false,
  isPinned: false,
  isManual: false,
  isMoved: false,
});
/** Two texts with their rows; `first` is where the section of both begins. */
function board(texts: readonly (readonly string[])[], rows: BoardContent['rows'], first = 0): BoardContent {
  return {
    texts: texts.map((lines, at) => ({
      textId: asId<TextId>(`t${String(at)}`),
      language: 'uk',
      ariaLabel: `text ${String(at)}`,
      units: lines.map((content, ordinal) => unit(ordinal, content)),
      range: { first, end: lines.length },
    })),
    rows,
    isAligned: true,
    pivotPane: 0,
    loose: [],
  };
}
// Every letter is 10 px wide: lines have forty of them and are 26 px high, with 12 px below a paragraph.
const fit: LineFit = {
  digitWidthPx: 10,
  endsOf: ({ content }) =>
    lineEnds(
      measureLine(content, () => 10),
      400,
    ),
};
const place = { widthsPx: [400, 400], heightPx: 400, fontSizePx: 16, fit, isLevelled: true };
const tops = (content: BoardContent, isLevelled: boolean): readonly (readonly number[])[] =>
  layOutPlain(content, { ...place, isLevelled }).map(({ units }) => units.map(({ topPx }) => topPx));

const long = 'слово '.repeat(12).trim();

test('begins the cells of a row at one height where rows stand level, and nowhere else', () => {
  const content = board(
    [
      [long, 'б'],
      ['а', 'б'],
    ],
    [
      { key: '0', cells: [cell(0), cell(0)] },
      { key: '1', cells: [cell(1), cell(1)] },
    ],
  );
  expect(tops(content, true)).toEqual([
    [12, 76],
    [12, 76],
  ]);
  expect(tops(content, false)).toEqual([
    [12, 76],
    [12, 50],
  ]);
});

test('draws what can be seen and keeps the numbers of a later section', () => {
  const many = Array.from({ length: 80 }, (_line, at) => `рядок ${String(at)}`);
  const [pane] = layOutPlain(board([many, many], [], 60), place);
  expect(pane?.units.map(({ line }) => line)).toEqual([60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70]);
  expect(pane?.units[0]?.content).toBe('рядок 60');
});

test('ends a pane at a unit that only the editor can place', () => {
  const [pane, other] = layOutPlain(
    board(
      [
        ['а', '😀', 'в'],
        ['а', 'б', 'в'],
      ],
      [],
    ),
    place,
  );
  expect(pane?.units.map(({ line }) => line)).toEqual([0]);
  expect(other?.units.map(({ line }) => line)).toEqual([0, 1, 2]);
});

test('leaves room for the number of the last unit', () => {
  expect([5, 99, 1000, 30_000].map(numberLetters)).toEqual([2, 2, 3, 4]);
});

test('comparable texts run on beside each other: only rows of more than one text part them', () => {
  const rows: BoardContent['rows'] = [
    { key: '0', cells: [cell(0), cell()] },
    { key: '1', cells: [cell(), cell(0)] },
    { key: '2', cells: [cell(1), cell()] },
    { key: '3', cells: [cell(2), cell(1)] },
  ];
  const lines = [
    ['а', 'б', 'в'],
    ['а', 'б'],
  ];
  const pair = { paneA: 0, lineA: 0, paneB: 1, lineB: 1, rowIndex: 0, score: 0.9 };
  const steps = tops(board(lines, rows), true);
  const beside = tops({ ...board(lines, rows), loose: [pair] }, true);
  expect(steps.map(([first]) => first)).toEqual([12, 50]);
  expect(beside.map(([first]) => first)).toEqual([12, 12]);
  expect(beside[0]?.[2]).toBe(beside[1]?.[1]);
});
