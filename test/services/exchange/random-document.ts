import fc from 'fast-check';
import type { ExportCell, ExportDocument, ExportRow } from '../../../src/core/formats/document.ts';
import {
  asId,
  type AnchoredPassage,
  type BeadStatus,
  type Finding,
  type FindingId,
  type Note,
  type NoteId,
  type TextId,
  type UnitId,
} from '../../../src/core/model.ts';

const moment = '2025-11-22T09:05:07.123Z';

/** Odd characters of real files and of bad ones: markup, formulas, controls, halves of pairs, other directions. */
const oddPieces = [
  'а',
  'ґ',
  'ї',
  'ё',
  ' ',
  '  ',
  '\u00a0',
  '&amp;',
  '<b>',
  ']]>',
  '"',
  "'",
  '=1+1',
  '-',
  '\t',
  '\u0000',
  '\u001b',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\u0085',
  '\u2028',
  '😀',
  '👩‍👩‍👧',
  'אבג',
  'e\u0301',
  ' ~~~ ',
  '<p>',
  '|',
  '_x0041_',
  ',',
  ';',
  '%20',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...oddPieces), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 12,
  })
  .map((parts) => `я${parts.join('').replaceAll('\n', ' ').replaceAll('\r', ' ')}`.trim());
/** What people type into notes: line ends too. */
const remarkWords = fc
  .array(
    fc.oneof(fc.constantFrom(...oddPieces, '\n', '\r\n'), fc.string({ unit: 'grapheme', maxLength: 6 })),
    {
      maxLength: 10,
    },
  )
  .map((parts) => `н${parts.join('')}`);

const tie = fc.record({
  score: fc.integer({ min: 1, max: 9999 }).map((number) => number / 10_000),
  status: fc.constantFrom<BeadStatus>('automatic', 'confirmed', 'needs-review'),
  isTransposed: fc.boolean(),
  isManual: fc.boolean(),
  isAnchor: fc.boolean(),
});
const rowShape = fc.record({
  cells: fc.array(fc.array(words, { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
  ties: fc.array(tie, { minLength: 3, maxLength: 3 }),
});
const remarkShape = fc.record({
  at: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
  bodies: fc.array(remarkWords, { minLength: 1, maxLength: 3 }),
  author: remarkWords,
  isFinding: fc.boolean(),
  isResolved: fc.boolean(),
  proposal: remarkWords,
});

/** A random comparison of two or three texts: empty sides, transpositions, notes and findings on random passages. */
export const randomDocument: fc.Arbitrary<ExportDocument> = fc
  .record({
    textCount: fc.constantFrom(2, 3),
    pivotIndex: fc.nat(),
    rows: fc.array(rowShape, { minLength: 1, maxLength: 8 }),
    swaps: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
    remarks: fc.array(remarkShape, { maxLength: 4 }),
    level: fc.constantFrom<'unit' | 'segment'>('unit', 'segment'),
  })
  .map((shape) => {
    const languages = ['uk', 'en', 'ru'].slice(0, shape.textCount);
    const pivotIndex = shape.pivotIndex % shape.textCount;
    const rows = makeRows(shape.rows, languages, pivotIndex, shape.swaps);
    const remarks =
      rows.length === 0 ? [] : shape.remarks.map((one, index) => makeRemark(one, index, rows, languages));
    return {
      title: 'Проба & <пара>',
      level: shape.level,
      texts: languages.map((language) => ({
        id: asId<TextId>(language),
        sigil: `${language.toUpperCase()} 1`,
        language,
        provenance: { publisher: 'Меридіан <b>' },
      })),
      pivotIndex,
      rows,
      pairs: [],
      findings: remarks.flatMap((one) => ('category' in one ? [one] : [])),
      notes: remarks.flatMap((one) => ('category' in one ? [] : [one])),
      discrepancies: [],
      exportedAt: moment,
      toolVersion: '9.9.9',
      losses: [],
    };
  })
  .filter((document) => document.rows.length > 0);

type RowShape = typeof rowShape extends fc.Arbitrary<infer Shape> ? Shape : never;
type RemarkShape = typeof remarkShape extends fc.Arbitrary<infer Shape> ? Shape : never;

function makeRows(
  shapes: readonly RowShape[],
  languages: readonly string[],
  pivotIndex: number,
  swaps: readonly (readonly [number, number])[],
): readonly ExportRow[] {
  // The cells of one text change places between rows: the text keeps its order, the ties cross.
  const orders = languages.map((_, textIndex) => {
    const order = shapes.map((_shape, index) => index);
    if (textIndex === pivotIndex) return order;
    for (const [a, b] of swaps) {
      const [x, y] = [a % order.length, b % order.length];
      [order[x], order[y]] = [order[y]!, order[x]!];
    }
    return order;
  });
  const firstParagraph = languages.map((_, textIndex) => {
    const starts: number[] = [];
    let paragraph = 1;
    for (const shape of shapes) {
      starts.push(paragraph);
      paragraph += shape.cells[textIndex]!.length;
    }
    return starts;
  });
  return shapes
    .map((shape, rowIndex): Omit<ExportRow, 'number'> => {
      const cells = languages.map((language, textIndex): ExportCell => {
        const from = orders[textIndex]![rowIndex]!;
        const contents = shapes[from]!.cells[textIndex]!;
        const pieces = contents.map((content, at) => {
          const paragraph = firstParagraph[textIndex]![from]! + at;
          return {
            unitId: asId<UnitId>(`${language}${String(paragraph)}`),
            paragraph,
            content,
            kept: [{ startOffset: 0, endOffset: content.length }],
            isContent: true,
            // Of every third text nobody knows where it came from.
            ...(textIndex === 2 ? {} : { place: `p. ${String(paragraph)}` }),
          };
        });
        return { pieces, textIndex } as ExportCell;
      });
      const hasPivot = cells[pivotIndex]!.pieces.length > 0;
      return {
        cells: cells.map((cell, textIndex): ExportCell => {
          const { pieces } = cell;
          if (textIndex === pivotIndex || !hasPivot || pieces.length === 0) return { pieces };
          return { pieces, ...shape.ties[textIndex]! };
        }),
      };
    })
    .filter((row) => row.cells.some((cell) => cell.pieces.length > 0))
    .map((row, index) => ({ ...row, number: index + 1 }));
}

function makeRemark(
  shape: RemarkShape,
  index: number,
  rows: readonly ExportRow[],
  languages: readonly string[],
): Finding | Note {
  const passages = shape.at.flatMap(([row, text, piece, start, length]): readonly AnchoredPassage[] => {
    const textIndex = text % languages.length;
    const pieces = rows[row % rows.length]!.cells[textIndex]!.pieces;
    const found = pieces[piece % Math.max(1, pieces.length)];
    if (!found) return [];
    const startOffset = start % found.content.length;
    const endOffset = Math.min(found.content.length, startOffset + 1 + (length % 5));
    return [
      {
        textId: asId<TextId>(languages[textIndex]!),
        unitId: found.unitId,
        startOffset,
        endOffset,
        quote: found.content.slice(startOffset, endOffset),
        prefix: '',
        suffix: '',
      },
    ];
  });
  const entries = shape.bodies.map((body) => ({ author: shape.author, body, createdAt: moment }));
  if (shape.isFinding) {
    return {
      id: asId<FindingId>(`f${String(index)}`),
      category: 'loaded',
      severity: 'major',
      passages,
      remark: entries[0]!.body,
      proposedWording: shape.proposal,
      author: shape.author,
      createdAt: moment,
      updatedAt: moment,
    };
  }
  return {
    id: asId<NoteId>(`n${String(index)}`),
    passages,
    state: shape.isResolved ? 'resolved' : 'open',
    entries,
    updatedAt: moment,
  };
}
