import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../../src/core/errors.ts';
import { readExchangeInput } from '../../../src/services/exchange/exchange-input.ts';
import { readDocument, type ImportedDocument } from '../../../src/services/formats/read-document.ts';
import { encodeSingleByte } from '../../helpers/encode-single-byte.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/import');
const ukrainian = 'Делегації зустрілися вранці й домовилися про спільне користування водою.';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zvirka-import-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function read(path: string): Promise<ImportedDocument> {
  return readDocument({ kind: 'file', path });
}

/** Kind, words, and reasons of the marks, one line a unit. */
function picture(document: ImportedDocument): readonly string[] {
  return document.units.map((unit) =>
    [unit.kind, unit.content, ...unit.marks.map((mark) => `[${mark.reason}]`)].join(' | '),
  );
}

async function makeDocx(): Promise<Uint8Array> {
  const row = (cells: readonly string[]): TableRow =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
  const document = new Document({
    title: 'Перемовини про воду',
    footnotes: { 1: { children: [new Paragraph('Примітка про порт.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Перемовини завершилися', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Делегації зустрілися'),
              new FootnoteReferenceRun(1),
              new TextRun('. Далі була перерва.'),
            ],
          }),
          new Paragraph({ text: 'Перший пункт', bullet: { level: 0 } }),
          new Table({ rows: [row(['Рік', 'Тонни']), row(['2024', '350'])] }),
          new Paragraph('Останній абзац документа.'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

describe('formats', () => {
  it('reads an HTML page: the article found, the rest kept and marked', async () => {
    const document = await read(join(fixtures, 'page.html'));
    expect(document.provenance).toEqual({
      publisher: 'The Daily Example',
      author: 'Jane Doe',
      title: 'River talks end',
      address: 'https://example.org/a/b',
      publicationDate: '2025-03-04',
    });
    expect([document.format, document.language, document.suggestedSigil, document.warnings]).toEqual([
      'html',
      'en',
      'DE',
      [],
    ]);
    expect(picture(document)).toEqual([
      'paragraph | Home World | [navigation]',
      'list-item | News | [navigation]',
      'list-item | Sport | [navigation]',
      'heading | River talks end',
      'byline | By Jane Doe | [credit]',
      expect.stringMatching(/^paragraph \| Delegates .* Tuesday & agreed/),
      'caption | The town hall on Tuesday | [caption]',
      'heading | What comes next',
      expect.stringMatching(/^paragraph \| The agreement/),
      'list-item | Six engineers meet in spring',
      'list-item | Both parliaments vote',
      'paragraph | Short one.',
      expect.stringMatching(/^paragraph \| “We did/),
      'paragraph | Most read | [related]',
      'list-item | Another story about a bridge that is closed | [related]',
      'paragraph | © 2025 Example Media. All rights reserved. | [related]',
    ]);
  });

  it('reads Markdown with front matter, lists, quotations, tables and footnotes', async () => {
    const document = await read(join(fixtures, 'talk.md'));
    expect(document).toMatchObject({
      format: 'markdown',
      provenance: { title: 'Розмова біля річки', author: 'Олена Приклад', publicationDate: '2025-02-03' },
    });
    expect(picture(document)).toEqual([
      'heading | Розмова біля річки',
      'paragraph | Це перший абзац про воду, яку ділять дві громади, розбитий на рядки.[1] | [footnote]',
      'list-item | пункт один',
      'list-item | пункт два',
      'quote | Цитата з листа сусідів.',
      'table | Рік',
      'table | Тонни',
      'table | 2024',
      'table | 350',
      'paragraph | Абзац у розмітці сторінки.',
      'footnote | [1] Примітка внизу. | [footnote]',
    ]);
  });

  it('reads Word documents with headings, lists, tables and tied footnotes', async () => {
    const document = await read(write('talks.docx', await makeDocx()));
    expect(document).toMatchObject({
      format: 'docx',
      language: 'uk',
      provenance: { title: 'Перемовини про воду' },
    });
    expect(document.encoding).toBeUndefined();
    expect(picture(document)).toEqual([
      'heading | Перемовини завершилися',
      'paragraph | Делегації зустрілися[1]. Далі була перерва. | [footnote]',
      'list-item | Перший пункт',
      ...['table | Рік', 'table | Тонни', 'table | 2024', 'table | 350'],
      'paragraph | Останній абзац документа.',
      'footnote | [1] Примітка про порт. | [footnote]',
    ]);
  });

  it.each([
    ['a.txt', async () => makeDocx(), 'docx'],
    ['b.txt', () => Promise.resolve(`<!doctype html><html><body><p>${ukrainian}</p></body></html>`), 'html'],
    ['c.docx', () => Promise.resolve(ukrainian), 'plain'],
  ])('tells the format by the content, not by the name %s', async (name, make, format) => {
    const document = await read(write(`misnamed-${name}`, await make()));
    expect(document.format).toBe(format);
    expect(document.warnings.map((warning) => warning.key)).toContain('import.formatDiffers');
  });

  it('reads a page in the encoding that it names', async () => {
    const html = `<html><head><meta charset="koi8-u"></head><body><p>${ukrainian}</p></body></html>`;
    const document = await read(write('koi.html', encodeSingleByte(html, 'koi8-u')));
    expect([document.encoding, document.units[0]?.content]).toEqual(['koi8-u', ukrainian]);
  });

  it('does not overflow on deep nesting', async () => {
    const depth = 20_000;
    const html = `<html><body>${'<div>'.repeat(depth)}${ukrainian}${'</div>'.repeat(depth)}</body></html>`;
    const document = await read(write('deep.html', html));
    expect(document.units.map((unit) => unit.content)).toEqual([ukrainian]);
  });

  it('parts links of a menu that stand without a space, and no word that is cut into two links', async () => {
    const html = `<html><body><nav><a href="/"><i></i>Головна</a><a href="/n">Нови<b>ни</b></a></nav><main><p>${ukrainian}
      <a href="/t">вода</a><a href="/u">Порт</a> і <a href="/v">водо</a><a href="/w">канал</a>.</p></main></body></html>`;
    const document = await read(write('menu.html', html));
    expect(document.units.map(({ content }) => content)).toEqual([
      'Головна Новини',
      `${ukrainian} вода Порт і водоканал.`,
    ]);
  });

  it('reads a page without a body and Markdown nested beyond sense', async () => {
    const page = await read(write('bodiless.html', `<html><p>${ukrainian}<p>Друге.`));
    expect(page.units.map((unit) => unit.content)).toEqual([ukrainian, 'Друге.']);
    const quoted = await read(write('quoted.md', `${'> '.repeat(5000)}${ukrainian}`));
    expect(quoted.units.at(-1)?.content).toContain(ukrainian);
  });

  it('never turns text into markup: script and style are dropped, entities decoded once', async () => {
    const html =
      '<html><body><script>alert(1)</script><style>p{}</style><p>a &amp;lt;b&gt; &laquo;c&raquo;</p></body></html>';
    const document = await read(write('entities.html', html));
    expect(document.units.map((unit) => unit.content)).toEqual(['a &lt;b> «c»']);
  });
});

describe('the clipboard', () => {
  it('prefers its formatted version where it says as much', async () => {
    const plain = `Заголовок\n${ukrainian}`;
    const html = `<!--StartFragment--><h2>Заголовок</h2><p>${ukrainian}</p><!--EndFragment-->`;
    const document = await readDocument({ kind: 'paste', plain, html });
    expect([document.format, ...picture(document)]).toEqual([
      'paste',
      'heading | Заголовок',
      `paragraph | ${ukrainian}`,
    ]);
  });

  it('falls back to plain text', async () => {
    const document = await readDocument({ kind: 'paste', plain: ukrainian, html: '<img src="x">' });
    expect(picture(document)).toEqual([`paragraph | ${ukrainian}`]);
  });

  it('replaces lone surrogates with a warning and refuses emptiness', async () => {
    const document = await readDocument({ kind: 'paste', plain: 'Вода \ud800 тепла' });
    expect(document.units[0]?.content).toBe('Вода \ufffd тепла');
    expect(document.warnings.map((warning) => warning.key)).toEqual(['import.replacedCharacters']);
    await expect(readDocument({ kind: 'paste', plain: ' \n' })).rejects.toMatchObject({ code: 'file-empty' });
  });
});

describe('the encoding', () => {
  it('is detected, shown and changeable', async () => {
    const path = write('win.txt', encodeSingleByte(ukrainian, 'windows-1251'));
    const document = await read(path);
    expect([document.encoding, document.units[0]?.content]).toEqual(['windows-1251', ukrainian]);
    expect(document.alternatives.length).toBeGreaterThan(2);
    const other = await readDocument({ kind: 'file', path }, { encoding: 'koi8-u' });
    expect([other.encoding, other.units[0]?.content === ukrainian]).toEqual(['koi8-u', false]);
  });
});

/** A Word document with one part replaced. */
async function tampered(part: string, content: Uint8Array): Promise<Uint8Array> {
  return zipSync({ ...unzipSync(await makeDocx()), [part]: content });
}

describe('bad input', () => {
  async function failure(path: string): Promise<unknown> {
    try {
      await read(path);
    } catch (error) {
      if (error instanceof AppError) return [error.code, error.params];
      throw error;
    }
    return 'no error';
  }

  it('names the file and the reason', async () => {
    const large = write('large.txt', 'a');
    truncateSync(large, 200 * 1024 * 1024);
    expect(await failure(join(folder, 'none.txt'))).toEqual([
      'file-missing',
      { file: 'none.txt', reason: 'ENOENT' },
    ]);
    expect(await failure(folder)).toMatchObject(['file-is-directory', {}]);
    expect(await failure(write('empty.txt', ''))).toEqual(['file-empty', { file: 'empty.txt' }]);
    expect(await failure(write('blank.txt', ' \n '))).toEqual(['file-empty', { file: 'blank.txt' }]);
    expect(await failure(write('void.html', '<html><body></body></html>'))).toEqual([
      'file-empty',
      { file: 'void.html' },
    ]);
    expect(await failure(write('bin.txt', Uint8Array.of(1, 0, 2, 0, 0, 9)))).toEqual([
      'file-binary',
      { file: 'bin.txt' },
    ]);
    expect(await failure(large)).toEqual(['file-too-large', { file: 'large.txt', sizeMb: 200, limitMb: 64 }]);
    expect(await failure(write('a.pdf', '%PDF-1.7 x'))).toMatchObject([
      'format-broken',
      { file: 'a.pdf', reason: 'pdf' },
    ]);
    expect(await failure(write('a.rtf', '{\\rtf1{\\info}}'))).toEqual(['file-empty', { file: 'a.rtf' }]);
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(await failure(write('a.doc', old))).toEqual(['format-unknown', { file: 'a.doc', format: 'doc' }]);
  });

  it('reads megabytes of one line as one paragraph', async () => {
    const path = write(
      'long.txt',
      'делегації зустрілися у місті та обговорили порядок денний '.repeat(60_000),
    );
    const { units } = await readDocument({ kind: 'file', path });
    expect(units.map(({ content }) => content.length)).toEqual([3_480_000 - 1]);
  });

  it.each(['txt', 'html', 'csv', 'docx', 'pdf', 'tmx', 'xml', 'json'])(
    'refuses a gigabyte of one line (.%s) before it reads a byte',
    async (extension) => {
      const path = join(folder, `line.${extension}`);
      writeFileSync(path, 'а');
      // A hole in the file: it takes no place on the disk, and a reader of it would take a gigabyte of memory.
      truncateSync(path, 1024 ** 3);
      const before = process.memoryUsage().arrayBuffers;
      const params = { file: `line.${extension}`, sizeMb: 1024, limitMb: 64 };
      await expect(readDocument({ kind: 'file', path })).rejects.toMatchObject({
        code: 'file-too-large',
        params,
      });
      await expect(readExchangeInput([path])).rejects.toMatchObject({ code: 'file-too-large', params });
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
    },
  );

  it('says at once that a 200 MB text is too large', async () => {
    const large = write('huge.txt', 'a');
    truncateSync(large, 200 * 1024 * 1024);
    const start = performance.now();
    await failure(large);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('refuses damaged Word documents', async () => {
    const whole = await makeDocx();
    const cut = whole.subarray(0, whole.length - 500);
    expect(await failure(write('cut.docx', cut))).toEqual([
      'format-broken',
      { file: 'cut.docx', reason: 'truncated' },
    ]);
    expect(await failure(write('no.docx', Uint8Array.of(1, 0, 2)))).toEqual([
      'format-broken',
      { file: 'no.docx', reason: 'zip' },
    ]);
    const flipped = whole.slice();
    for (let offset = 200; offset < 900; offset += 7) flipped[offset]! ^= 0x55;
    expect(await failure(write('flip.docx', flipped))).toMatchObject([
      'format-broken',
      { file: 'flip.docx' },
    ]);
    const broken = await tampered('word/document.xml', strToU8('<w:document><w:body>'));
    expect(await failure(write('xml.docx', broken))).toMatchObject([
      'format-broken',
      { reason: 'xml', part: 'word/document.xml' },
    ]);
    const typed = await tampered('word/document.xml', strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'));
    expect(await failure(write('dtd.docx', typed))).toMatchObject([
      'format-broken',
      { reason: 'xml', detail: 'doctype' },
    ]);
    const sheet = zipSync({ 'xl/workbook.xml': strToU8('<a/>') });
    expect(await failure(write('a.xlsx', sheet))).toMatchObject([
      'format-broken',
      { file: 'a.xlsx', reason: 'part-missing' },
    ]);
    const other = zipSync({ 'a.txt': strToU8('a') });
    expect(await failure(write('other.docx', other))).toMatchObject([
      'format-unknown',
      { file: 'other.docx' },
    ]);
  });

  it('stops a zip bomb by its ratio and by its number of entries', async () => {
    const bomb = await tampered('word/document.xml', new Uint8Array(120 * 1024 * 1024));
    expect(await failure(write('bomb.docx', bomb))).toEqual([
      'archive-too-large',
      { file: 'bomb.docx', reason: 'ratio' },
    ]);
    const many = Object.fromEntries(
      Array.from({ length: 6000 }, (_, index) => [`word/media/${index}`, new Uint8Array(0)]),
    );
    const swarm = zipSync({ ...unzipSync(await makeDocx()), ...many });
    expect(await failure(write('swarm.docx', swarm))).toEqual([
      'archive-too-large',
      { file: 'swarm.docx', reason: 'entries' },
    ]);
  });
});

describe('long work', () => {
  const many = `${ukrainian} «Чому?» – спитав С. О. Гнатюк. The end.\n`.repeat(30_000);

  it('reads 30,000 units with progress, in time linear enough for a person', async () => {
    const shares: number[] = [];
    // Processor time: the machine may be busy with other tests.
    const start = process.cpuUsage();
    const document = await readDocument(
      { kind: 'bytes', bytes: Buffer.from(many), fileName: 'many.txt' },
      { onProgress: (share) => shares.push(share) },
    );
    const usedMs = process.cpuUsage(start).user / 1000;
    console.log(`30,000 units read in ${Math.round(usedMs)} ms of processor time`);
    expect(document.units).toHaveLength(30_000);
    expect(shares.at(-1)).toBe(1);
    expect(usedMs).toBeLessThan(15_000);
  });

  it('stops when cancelled', async () => {
    const bytes = Buffer.from(many);
    let polls = 0;
    const isCancelled = (): boolean => (polls += 1) > 20;
    await expect(
      readDocument({ kind: 'bytes', bytes, fileName: 'many.txt' }, { isCancelled }),
    ).rejects.toMatchObject({ code: 'cancelled' });
  });
});
