import type { ExportCell, ExportDocument } from '../../../src/core/formats/document.ts';
import { asId, type FindingId, type NoteId, type TextId, type UnitId } from '../../../src/core/model.ts';

const moment = '2025-11-22T09:05:07.123Z';

/** A cell of paragraphs `[number, words]`. */
export function cell(
  textId: string,
  pieces: readonly (readonly [number, string])[],
  tie: Partial<ExportCell> = {},
): ExportCell {
  return {
    ...tie,
    pieces: pieces.map(([paragraph, content]) => ({
      unitId: asId<UnitId>(`${textId}${String(paragraph)}`),
      paragraph,
      content,
      kept: [{ startOffset: 0, endOffset: content.length }],
      isContent: true,
    })),
  };
}

/** A small document with everything that is hard: markup, formulas, forbidden characters, an empty side. */
export function sampleDocument(patch: Partial<ExportDocument> = {}): ExportDocument {
  return {
    title: 'UK – EN',
    level: 'unit',
    texts: [
      { id: asId<TextId>('uk'), sigil: 'UK', language: 'uk', provenance: { publisher: 'Меридіан <b>' } },
      { id: asId<TextId>('en'), sigil: 'EN', language: 'en', provenance: { publicationDate: '2025-11-12' } },
    ],
    pivotIndex: 0,
    rows: [
      {
        number: 1,
        cells: [
          cell('uk', [[1, 'Він сказав: «5 < 6 & "так"».']]),
          cell('en', [[1, "He said '5 < 6'."]], { score: 0.98765, status: 'confirmed' }),
        ],
      },
      {
        number: 2,
        cells: [
          cell('uk', [
            [2, '=SUM(A1)\tтаб'],
            [3, 'знак\u0000 \u001b \ud800 \ufffe кінець'],
          ]),
          cell('en', [[2, '- no']], {
            score: 0.5,
            status: 'needs-review',
            isTransposed: true,
            isManual: true,
          }),
        ],
      },
      {
        number: 3,
        cells: [cell('uk', []), cell('en', [[3, 'Added.']], { score: 0.9, status: 'automatic' })],
      },
    ],
    pairs: [],
    findings: [
      {
        id: asId<FindingId>('f'),
        category: 'loaded',
        severity: 'major',
        passages: [
          {
            textId: asId<TextId>('uk'),
            unitId: asId<UnitId>('uk1'),
            startOffset: 0,
            endOffset: 3,
            quote: 'Він',
            prefix: '',
            suffix: '',
          },
        ],
        remark: 'хто? <script>',
        proposedWording: 'Путін',
        author: 'Оля',
        createdAt: moment,
        updatedAt: moment,
      },
    ],
    notes: [
      {
        id: asId<NoteId>('n'),
        passages: [
          {
            textId: asId<TextId>('en'),
            unitId: asId<UnitId>('en1'),
            startOffset: 0,
            endOffset: 2,
            quote: 'He',
            prefix: '',
            suffix: '',
          },
        ],
        state: 'open',
        entries: [
          { author: 'Оля', body: 'перше', createdAt: moment },
          { author: '', body: 'друге', createdAt: moment },
        ],
        updatedAt: moment,
      },
    ],
    discrepancies: [],
    exportedAt: moment,
    toolVersion: '9.9.9',
    losses: [],
    ...patch,
  };
}
