import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  readDocument,
  type ImportedDocument,
  type ReadOptions,
} from '../../../src/services/formats/read-document.ts';

// Files that real programs wrote (see the README beside them): every format brings the same talk.

const folder = join(import.meta.dirname, '../../fixtures/documents');

function read(name: string, options: ReadOptions = {}): Promise<ImportedDocument> {
  return readDocument({ kind: 'file', path: join(folder, name) }, options);
}

/** Kind and words, one line a unit. */
function picture(document: ImportedDocument): readonly string[] {
  return document.units.map((unit) => `${unit.kind} | ${unit.content}`);
}

const first =
  'Делегації двох громад зустрілися вранці 6 листопада й домовилися про спільне користування водою.[1] «Ми готові до розмови», – сказала голова громади Ґанна Їжакевич.';
const second =
  'Русская часть: стороны договорились о трёх этапах, «если уровень воды не упадёт».[2] The English part: “Nobody wins alone,” the engineer said — and left.';
const last = 'Останній абзац документа: обʼєм — 1 250 м³, ціна € 15.';
const cells = ['Рік', 'Тонни', '2024', '350', '2025', '410'].map((cell) => `table | ${cell}`);
const talk = [
  'heading | Розмова біля річки',
  'byline | Олена Приклад',
  'heading | Розмова біля річки',
  `paragraph | ${first}`,
  'heading | Що вирішили',
  `paragraph | ${second}`,
  'list-item | перший пункт про міст;',
  'list-item | другий пункт про дорогу.',
  'quote | Цитата з листа сусідів про п’ять років терпіння.',
  'caption | Скільки зерна вивезено',
  ...cells,
  `paragraph | ${last}`,
  'footnote | [1] Примітка про порт у гирлі.',
  'footnote | [2] Вторая сноска, на русском языке.',
];

/** Some programs do not say that a line is a caption, or a quotation. */
function withParagraphs(...kinds: readonly string[]): readonly string[] {
  return talk.map((line) => line.replace(new RegExp(`^(?:${kinds.join('|')}) `), 'paragraph '));
}

describe('files of real programs', () => {
  it.each([
    ['river-libreoffice.odt', 'odt'],
    ['river-pandoc.odt', 'odt'],
    ['river-pandoc.docx', 'docx'],
    ['river-pandoc.epub', 'epub'],
    ['river-pandoc.html', 'html'],
    ['river-chromium.mhtml', 'mhtml'],
  ])('bring headings, lists, tables, captions and tied footnotes: %s', async (name, format) => {
    const document = await read(name);
    expect([document.format, document.warnings]).toEqual([format, []]);
    expect(document.provenance).toMatchObject({ title: 'Розмова біля річки', author: 'Олена Приклад' });
    expect(picture(document)).toEqual(talk);
    const marks = document.units.map((unit) => unit.marks.map((mark) => mark.reason).join());
    expect(marks.filter((reason) => reason === 'footnote')).toHaveLength(4);
  });

  it('bring what RTF says, in code pages and in Unicode', async () => {
    const libreOffice = await read('river-libreoffice.rtf');
    expect(libreOffice.provenance).toMatchObject({ title: 'Розмова біля річки', author: 'Олена Приклад' });
    const text = (line: string): string => line.replace(/^[\w-]+ \| /, '');
    expect(picture(libreOffice).map(text).toSorted()).toEqual(talk.map(text).toSorted());
    expect(
      picture(libreOffice).filter((line) => /^(?:heading|list-item|quote|table|footnote)/.test(line)),
    ).toEqual(talk.filter((line) => /^(?:heading|list-item|quote|table|footnote)/.test(line)));
    const pandoc = picture(await read('river-pandoc.rtf'));
    expect(pandoc.map(text).toSorted()).toEqual(talk.map(text).toSorted());
  });

  it('bring the text of a PDF with its footnotes, without the page number', async () => {
    const document = await read('river-libreoffice.pdf');
    expect(picture(document)).toEqual(withParagraphs('quote', 'caption'));
    expect(document.warnings).toEqual([{ key: 'import.runningHeads', params: { count: 1 } }]);
    expect(new Set(document.units.map((unit) => unit.place))).toEqual(new Set(['p. 1']));
  });

  it('read a PDF in two columns in the order of the text, paragraphs joined over columns and pages', async () => {
    const document = await read('columns-libreoffice.pdf');
    const source = readFileSync(join(folder, 'columns.md'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const bare = (line: string): string =>
      line
        .replace(/^## /, '')
        .replace(/\[\^?\w+\]/g, '[]')
        .trim();
    const expected = source.filter((line) => !line.startsWith('[^')).map(bare);
    const found = document.units.filter((unit) => unit.kind !== 'footnote').map((unit) => bare(unit.content));
    expect(found).toEqual([...expected, 'Вісник двох громад. Випуск 12']);
    expect(document.units.filter((unit) => unit.kind === 'footnote')).toHaveLength(8);
    expect(document.units.at(-1)?.marks.map((mark) => mark.reason)).toEqual(['navigation']);
  });
});

describe('tables', () => {
  const ukrainian = [
    'Делегації зустрілися вранці 6 листопада.',
    '«Ми готові до розмови», – сказала голова громади.',
    'Міст відремонтують до весни; гроші знайшли.',
    'Обʼєм води — 1 250 м³.',
  ];

  it.each(['talks.csv', 'talks-libreoffice.tsv', 'talks-libreoffice.xlsx', 'talks-libreoffice.ods'])(
    'tell their header, the languages of their columns, and read the one that is chosen: %s',
    async (name) => {
      const document = await read(name);
      expect(document.units.map((unit) => [unit.place, unit.content])).toEqual(
        ukrainian.map((content, index) => [`B${String(index + 2)}`, content]),
      );
      expect(document.table).toMatchObject({ hasHeader: true, column: 1 });
      expect(document.table?.columns.map(({ header, language }) => [header, language])).toEqual([
        ['№', 'undecided'],
        ['Українською', 'uk'],
        ['По-русски', 'ru'],
        ['English', 'en'],
        ['Примітка', 'uk'],
      ]);
      const english = await read(name, { table: { column: 3 } });
      expect([english.language, english.units.length, english.units[0]?.place]).toEqual(['en', 4, 'D2']);
      const whole = await read(name, { table: { column: 3, hasHeader: false } });
      expect(whole.units[0]?.content).toBe('English');
    },
  );

  it('in an old encoding can be read in another one', async () => {
    const document = await read('talks-1251.csv');
    expect([document.encoding, document.units[2]?.content]).toEqual(['windows-1251', ukrainian[2]]);
    const other = await read('talks-1251.csv', { encoding: 'koi8-u', table: { column: 1 } });
    expect(other.units[2]?.content).not.toBe(ukrainian[2]);
  });

  it('say which sheet or column is not there', async () => {
    await expect(read('talks-libreoffice.xlsx', { table: { sheet: 'Інший' } })).rejects.toMatchObject({
      code: 'sheet-missing',
      params: { file: 'talks-libreoffice.xlsx', sheet: 'Інший' },
    });
    await expect(read('talks.csv', { table: { column: 25 } })).rejects.toMatchObject({
      code: 'column-missing',
      params: { file: 'talks.csv', column: 'Z' },
    });
  });
});

describe('subtitles', () => {
  it('join cues to sentences and keep their times', async () => {
    const srt = await read('river.srt');
    expect(srt.units.map((unit) => [unit.place, unit.content])).toEqual([
      [
        '00:00:01.000–00:00:06.000',
        'Делегації двох громад зустрілися вранці шостого листопада й домовилися про спільне користування водою.',
      ],
      ['00:00:06.200–00:00:08.000', '- Ми готові?'],
      ['00:00:06.200–00:00:08.000', '- Так.'],
      ['00:00:15.000–00:00:17.000', '[музика]'],
      ['00:00:18.000–00:00:20.000', 'Міст відремонтують до весни.'],
    ]);
  });

  it('drop the repetitions of rolling captions, notes and styles', async () => {
    const vtt = await read('river.vtt');
    expect([vtt.format, ...vtt.units.map((unit) => unit.content)]).toEqual([
      'vtt',
      'the delegations met in the morning and agreed on the water',
      'Olena: We are ready to talk.',
    ]);
  });
});
