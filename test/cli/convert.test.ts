import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readExchange } from '../../src/services/exchange/read-exchange.ts';
import { runCommand } from './run-command.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zvirka-convert-test-'));
  process.env['ZVIRKA_USER_DATA'] = join(folder, 'user-data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tmx = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="OmegaT" creationtoolversion="3.6" segtype="sentence" o-tmf="OmegaT TMX" adminlang="EN-US" srclang="EN-US" datatype="plaintext"/>
<body>
<tu><note>Check the name</note><tuv xml:lang="EN-US"><seg>One &amp; <bpt i="1">&lt;b&gt;</bpt>only<ept i="1">&lt;/b&gt;</ept>.</seg></tuv><tuv xml:lang="UK"><seg>Один і єдиний.</seg></tuv></tu>
<tu><tuv xml:lang="EN-US"><seg>Two.</seg></tuv><tuv xml:lang="UK"><seg>Два.</seg></tuv></tu>
<tu><tuv xml:lang="EN-US"><seg>Nobody translated this.</seg></tuv><tuv xml:lang="UK"><seg></seg></tuv></tu>
</body></tmx>`;

const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);
const convert = (...words: readonly string[]) => runCommand(['convert', ...words], folder);
const cellsOf = (name: string): readonly (readonly string[])[] =>
  readExchange([{ fileName: name, bytes: readFileSync(join(folder, name)) }]).rows.map((row) =>
    row.cells.map((cell) => cell.pieces.map((piece) => piece.content).join('|')),
  );
const rows = [
  ['One & only.', 'Один і єдиний.'],
  ['Two.', 'Два.'],
  ['Nobody translated this.', ''],
];

describe('convert', () => {
  it.each(['out.xlf', 'out.xliff', 'out.json', 'out.csv', 'out.tei', 'out.tmx'])(
    'turns a memory of another program into %s with the same rows and its note',
    async (name) => {
      write('in.tmx', tmx);
      const { code, out, err } = await convert('in.tmx', name);
      expect({ code, out }).toEqual({ code: 0, out: `${join(folder, name)}\t3\n` });
      expect(err).toContain('formatting codes inside sentences: 2');
      expect(cellsOf(name)).toEqual(rows);
      expect(readFileSync(join(folder, name), 'utf8')).toContain('Check the name');
    },
  );

  it('turns terms into terms, and into nothing that needs texts', async () => {
    write(
      'words.tbx',
      `<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="uk" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1"><langSec xml:lang="uk"><termSec><term>перемир’я</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>truce</term></termSec></langSec></conceptEntry></body></text></tbx>`,
    );
    const there = await convert('words.tbx', 'old.tbx', '--to', 'tbx2');
    expect([there.code, there.out]).toEqual([0, `${join(folder, 'old.tbx')}\t1\n`]);
    const old = readFileSync(join(folder, 'old.tbx'), 'utf8');
    expect(old).toContain('<term>перемир’я</term>');
    expect(old).toContain('<title>words</title>');
    const refused = await convert('words.tbx', 'memory.tmx', '--ui-lang', 'en');
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toContain('words.tbx: there are terms in it and no texts');
    expect(readdirSync(folder)).not.toContain('memory.tmx');
  });

  it('writes the files of a set beside one another and reads them back, the one-sided row listed', async () => {
    write('in.tmx', tmx);
    const there = await convert('in.tmx', 'corpus.txt', '--to', 'moses');
    expect(there.err).toContain('rows in which one of the texts is empty: 1');
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith('corpus'))
        .toSorted(),
    ).toEqual(['corpus.en', 'corpus.uk']);
    const back = await convert('corpus.en', 'corpus.uk', 'back.tmx');
    expect(back.code).toBe(0);
    expect(cellsOf('back.tmx')).toEqual(rows.slice(0, 2));
  });

  it.each(['ladder', 'intertext'])('goes through %s in an archive and back', async (format) => {
    write('in.tmx', tmx);
    expect((await convert('in.tmx', 'set.zip', '--to', format)).code).toBe(0);
    expect((await convert('set.zip', 'back.json')).code).toBe(0);
    expect(cellsOf('back.json')).toEqual(rows);
  });

  it('aligns single documents on the way', async () => {
    write('a.txt', 'Перший абзац про переговори.\n\nДругий абзац про мир.\n');
    write('b.txt', 'The first paragraph on talks.\n\nThe second paragraph on peace.\n');
    expect((await convert('a.txt', 'b.txt', 'out.tmx', '--lang', 'uk,en')).code).toBe(0);
    expect(cellsOf('out.tmx')).toEqual([
      ['Перший абзац про переговори.', 'The first paragraph on talks.'],
      ['Другий абзац про мир.', 'The second paragraph on peace.'],
    ]);
  });

  it.each(['table.xlsx', 'table.docx', 'table.odt'])(
    'takes %s back that it wrote itself, in whatever language',
    async (name) => {
      write('in.tmx', tmx);
      expect((await convert('in.tmx', name, '--ui-lang', 'uk')).code).toBe(0);
      expect((await convert(name, 'back.json', '--ui-lang', 'en')).code).toBe(0);
      expect(cellsOf('back.json')).toEqual(rows);
      expect(readFileSync(join(folder, 'back.json'), 'utf8')).toContain('Check the name');
    },
  );

  it('takes subtitles and a text of one name for two documents, not for a corpus', async () => {
    write('film.srt', '1\n00:00:01,000 --> 00:00:03,000\nПерший абзац про переговори.\n');
    write('film.md', 'The first paragraph on talks.\n');
    expect((await convert('film.srt', 'film.md', 'out.json', '--lang', 'uk,en')).code).toBe(0);
    expect(cellsOf('out.json')).toEqual([['Перший абзац про переговори.', 'The first paragraph on talks.']]);
  });

  it('says what each program will make of the file without writing it', async () => {
    write('in.tmx', tmx);
    const { code, out, err } = await convert('in.tmx', 'out.tmx', '--rehearse');
    expect(code).toBe(0);
    expect(out).toContain('Trados\tleaves out\tOne side is empty. Rows: 1.\t3\n');
    expect(err).toContain('The file holds 5 of 5 paragraphs and sentences');
    expect(readdirSync(folder)).not.toContain('out.tmx');
  });

  it('names what is wrong: a broken file, an unknown extension', async () => {
    write('in.tmx', tmx.slice(0, 500));
    expect(await convert('in.tmx', 'out.tmx')).toMatchObject({ code: 1, out: '' });
    expect(await convert('in.tmx', 'out.xyz')).toMatchObject({ code: 2 });
  });
});
