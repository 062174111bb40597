import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toExportDocument } from '../../src/core/formats/bilingual-document.ts';
import type { BilingualCell, BilingualFile } from '../../src/core/formats/bilingual.ts';
import { writeComparisonJson } from '../../src/core/formats/comparison-json.ts';
import type { ExportDocument } from '../../src/core/formats/document.ts';
import { writeTmx } from '../../src/core/formats/tmx.ts';
import { writeTsv } from '../../src/core/formats/tsv.ts';
import { officeWordsOf } from '../../src/services/report/office-words.ts';
import { asId, type ConceptId, type Message, type TermId } from '../../src/core/model.ts';
import { catalogues } from '../../src/locales/index.ts';
import { bytesOf } from '../../src/services/exchange/export-files.ts';
import { writeExchange, type ExchangeFormat } from '../../src/services/exchange/write-format.ts';
import { writeHtmlReport } from '../../src/services/report/html-report.ts';
import { writeBilingualDocx } from '../../src/services/report/docx-bilingual.ts';
import { createTranslator } from '../../src/services/translator.ts';

const now = '2025-11-22T09:05:07.123Z';

/** Invented sentences in three languages; rows 3 and 4 cross in the Russian text, some sides are empty. */
const sentences: readonly (readonly [uk: string, en: string, ru: string])[] = [
  [
    'Делегації зустрілися у Стамбулі 6 листопада.',
    'The delegations met in Istanbul on 6 November.',
    'Делегации встретились в Стамбуле 6 ноября.',
  ],
  [
    '«Ми готові», – сказав він & додав: 5 < 6.',
    '“We are ready,” he said & added: 5 < 6.',
    '«Мы готовы», – сказал он & добавил: 5 < 6.',
  ],
  [
    'М’ята та об’єкти – поза порядком денним.',
    'Mint and other objects stay off the agenda.',
    'Мята и объекты – вне повестки дня.',
  ],
  [
    '=SUM(A1) не є формулою, а текстом.',
    '=SUM(A1) is no formula, but text.',
    '=SUM(A1) не формула, а текст.',
  ],
  [
    'Емодзі 😀 та е́ з наголосом; כן, שלום.',
    'Emoji 😀 and é with its accent; כן, שלום.',
    'Эмодзи 😀 и е́ с ударением; כן, שלום.',
  ],
  ['Цього ніхто не переклав.', '', ''],
  ['', 'This was added by the translator.', ''],
  ['Наступна зустріч відбудеться у грудні.', 'The next meeting will take place in December.', ''],
];

/** The sample as a document: ties, statuses, a note with two entries, a finding. */
export function sampleDocument(textCount: 2 | 3): ExportDocument {
  const cell = (content: string, order: number, tie: Partial<BilingualCell> = {}): BilingualCell =>
    content === '' ? { pieces: [] } : { pieces: [{ content, order }], ...tie };
  const file: BilingualFile = {
    format: 'json',
    title: 'Проба & interop',
    level: 'unit',
    texts: [
      { sigil: 'UK', language: 'uk', provenance: { publisher: 'Меридіан', publicationDate: '2025-11-06' } },
      { sigil: 'EN', language: 'en', provenance: { publisher: 'The Meridian' } },
      { sigil: 'RU', language: 'ru', provenance: {} },
    ].slice(0, textCount),
    pivotIndex: 0,
    rows: sentences.map(([uk, en, ru], index) => ({
      cells: [
        cell(uk, index + 1),
        cell(en, index + 1, { score: 0.9, status: index === 1 ? 'confirmed' : 'automatic' }),
        cell(ru, index === 2 ? 4 : index === 3 ? 3 : index + 1, { score: 0.8, isTransposed: index === 3 }),
      ].slice(0, textCount),
    })),
    remarks: [
      {
        entries: [
          { author: 'Оля', body: 'Звірити з оригіналом: <так> & ні', createdAt: now },
          { author: 'Іван', body: 'Звірено.', createdAt: now },
        ],
        state: 'open',
        places: [{ rowIndex: 1, textIndex: 1, pieceIndex: 0, startOffset: 4, endOffset: 12 }],
      },
      {
        entries: [{ author: 'Оля', body: 'У оригіналі інше слово', createdAt: now }],
        state: 'open',
        category: 'terminology',
        severity: 'major',
        proposedWording: 'offstage',
        places: [{ rowIndex: 2, textIndex: 1, pieceIndex: 0, startOffset: 23, endOffset: 31 }],
      },
    ],
    concepts: [],
    losses: [],
  };
  return toExportDocument(file, { title: file.title, exportedAt: now, toolVersion: '0.1.0' });
}

const term = (language: string, text: string, status: 'preferred' | 'admitted' | 'forbidden') => ({
  id: asId<TermId>(`${language}-${text}`),
  language,
  text,
  status,
});
/** Terms of the sample. */
export const sampleConcepts = [
  {
    id: asId<ConceptId>('1'),
    definition: 'перелік питань & рішень',
    terms: [
      term('uk', 'порядок денний', 'preferred'),
      term('en', 'agenda', 'preferred'),
      term('en', 'order of the day', 'forbidden'),
    ],
  },
  {
    id: asId<ConceptId>('2'),
    definition: '',
    terms: [term('uk', 'делегація', 'preferred'), term('en', 'delegation', 'admitted')],
  },
] as const;

const translate = createTranslator(catalogues);
const sayIn =
  (locale: 'uk' | 'en' | 'ru') =>
  (key: string, params: Message['params'] = {}): string =>
    translate(locale, key, params);
/** The words by which office files are read back. */
export const officeWords = officeWordsOf([sayIn('uk'), sayIn('en'), sayIn('ru')]);

/** Writes the sample in every format; gives the path of each by its extension-bearing name. */
export async function writeSamples(folder: string): Promise<(name: string) => string> {
  mkdirSync(folder, { recursive: true });
  const words = sayIn('en');
  const two = sampleDocument(2);
  const three = sampleDocument(3);
  const put = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(folder, name), bytesOf(content));
  const formats: readonly (readonly [ExchangeFormat, string])[] = [
    ['xliff21', 'xliff21.xlf'],
    ['xliff12', 'xliff12.xlf'],
    ['csv', 'table.csv'],
    ['xlsx', 'table.xlsx'],
    ['odt', 'rows.odt'],
    ['tei', 'tei.xml'],
    ['tbx', 'terms.tbx'],
    ['tbx2', 'terms2.tbx'],
    ['annotations', 'annotations.jsonld'],
    ['moses', 'moses'],
    ['ladder', 'hunalign'],
    ['intertext', 'intertext'],
  ];
  const options = { words, losses: [], concepts: sampleConcepts, stem: 'intertext' };
  for (const [format, name] of formats) {
    const { files } = await writeExchange(format, three, options);
    for (const file of files) put(`${name}${file.suffix}`, file.content);
  }
  put('pair.tmx', writeTmx(two).text);
  put('three.tmx', writeTmx(three).text);
  put('table.tsv', writeTsv(three).text);
  put('rows.json', writeComparisonJson(three).text);
  put('report.html', writeHtmlReport(three, { locale: 'en', words, losses: [] }));
  put('rows.docx', await writeBilingualDocx(three, { words, losses: [] }));
  put('pair12.xlf', (await writeExchange('xliff12', two, options)).files[0]?.content ?? '');
  return (name) => join(folder, name);
}

/** The source and target words of rows that have both, for comparing. */
export function pairsOf(document: ExportDocument): readonly (readonly [string, string])[] {
  return document.rows.flatMap((row) => {
    const [source = '', target = ''] = row.cells.map((cell) =>
      cell.pieces.map((piece) => piece.content).join(' '),
    );
    return source !== '' && target !== '' ? [[source, target] as const] : [];
  });
}
