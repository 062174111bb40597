import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { noOfficeWords } from '../../../src/core/formats/office-words.ts';
import { AppError } from '../../../src/core/errors.ts';
import { readDocument, type ImportedDocument } from '../../../src/services/formats/read-document.ts';
import { listFolder } from '../../../src/services/import-folder.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/documents');
const folder = mkdtempSync(join(tmpdir(), 'zvirka-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));
const words = 'Делегації зустрілися вранці й домовилися про спільне користування водою.';

async function outcome(
  bytes: Uint8Array,
  fileName: string,
): Promise<ImportedDocument | { readonly code: string }> {
  try {
    return await readDocument({ kind: 'bytes', bytes, fileName });
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, ...error.params };
    throw error;
  }
}

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name)));

/** An archive of a fixture with parts replaced or added. */
function tampered(name: string, parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const changed = Object.entries(parts).map(([part, content]) => [
    part,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync({ ...unzipSync(fixture(name)), ...Object.fromEntries(changed) });
}

const bombDtd = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(50)}">${Array.from(
  { length: 12 },
  (_, at) => `<!ENTITY b${String(at)} "${`&${at === 0 ? 'a' : `b${String(at - 1)}`};`.repeat(10)}">`,
).join('')}]>`;
const external = '<!DOCTYPE a [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';
const archives = [
  ['river-pandoc.odt', 'content.xml'],
  ['talks-libreoffice.xlsx', 'xl/workbook.xml'],
  ['talks-libreoffice.ods', 'content.xml'],
  ['river-pandoc.docx', 'word/document.xml'],
  ['river-pandoc.epub', 'META-INF/container.xml'],
] as const;

describe('XML inside archives', () => {
  it.each(archives)('of %s may hold no entities of its own', async (name, part) => {
    for (const dtd of [bombDtd, external]) {
      expect(await outcome(tampered(name, { [part]: `${dtd}<a>&b11;&secret;</a>` }), name)).toMatchObject({
        code: 'format-broken',
        file: name,
        part,
      });
    }
  });

  it.each(archives)('of %s may not nest beyond sense', async (name, part) => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    expect(await outcome(tampered(name, { [part]: deep }), name)).toMatchObject({
      code: 'format-broken',
      file: name,
    });
  });
});

describe('archives', () => {
  it.each(archives)('%s: a bomb is stopped while it unpacks', async (name, part) => {
    const bomb = tampered(name, { [part]: new Uint8Array(24 * 1024 * 1024) });
    expect(await outcome(bomb, name)).toEqual({ code: 'archive-too-large', file: name, reason: 'ratio' });
  });

  it.each(archives)('%s: cut off or with bits flipped it is refused by name', async (name) => {
    const whole = fixture(name);
    for (const share of [0.1, 0.5, 0.9]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      expect(await outcome(cut, name)).toMatchObject({ code: 'format-broken', file: name });
    }
  });

  it('a book whose pages lead outside reads nothing there', async () => {
    const opf = Object.keys(unzipSync(fixture('river-pandoc.epub'))).find((name) => name.endsWith('.opf'))!;
    const text = `<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest><item id="a" href="../../../../../etc/passwd" media-type="application/xhtml+xml"/><item id="b" href="file:///etc/passwd" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`;
    expect(await outcome(tampered('river-pandoc.epub', { [opf]: text }), 'a.epub')).toMatchObject({
      code: 'format-broken',
      reason: 'part-missing',
    });
  });

  it('a sheet that claims a million repeated cells is read in little memory', async () => {
    const cell = `<table:table-cell table:number-columns-repeated="16384"><text:p>${words}</text:p></table:table-cell>`;
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table table:name="a">${`<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`.repeat(3)}</table:table></office:document-content>`;
    const document = await outcome(tampered('talks-libreoffice.ods', { 'content.xml': content }), 'a.ods');
    expect('units' in document ? document.warnings.map(({ key }) => key) : document).toEqual([
      'import.cellsDropped',
    ]);
  });

  it('a protected document says so', async () => {
    const manifest = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>';
    expect(
      await outcome(tampered('river-pandoc.odt', { 'META-INF/manifest.xml': manifest }), 'a.odt'),
    ).toEqual({
      code: 'format-protected',
      file: 'a.odt',
    });
  });
});

describe('other files', () => {
  it('RTF nested beyond sense is refused, unbalanced RTF is read', async () => {
    expect(await outcome(strToU8(`{\\rtf1 ${'{'.repeat(100_000)}`), 'a.rtf')).toEqual({
      code: 'format-broken',
      file: 'a.rtf',
      reason: 'nesting',
    });
    const open = await outcome(
      strToU8("{\\rtf1\\ansi\\ansicpg1251 {\\b \\'c2\\'ee\\'e4\\'e0 тепла}}}}"),
      'a.rtf',
    );
    expect('units' in open && open.units.length).toBe(1);
  });

  it('a scanned PDF says that there is no text in it', async () => {
    const scan = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF`;
    expect(await outcome(strToU8(scan), 'scan.pdf')).toEqual({
      code: 'no-text-layer',
      file: 'scan.pdf',
      count: 1,
    });
  });

  it('a wrong ending does not matter: the content decides', async () => {
    const pdf = await outcome(fixture('small-libreoffice.pdf'), 'report.docx');
    expect('units' in pdf ? [pdf.format, pdf.warnings.map(({ key }) => key)] : pdf).toEqual([
      'pdf',
      ['import.formatDiffers'],
    ]);
    const odt = await outcome(fixture('river-pandoc.odt'), 'notes.txt');
    expect('units' in odt && odt.format).toBe('odt');
  });

  it.each([
    ['line.txt', ''],
    ['line.csv', 'a;b\n'],
    ['line.md', '# '],
    ['line.html', '<html><body><p>'],
    ['line.rtf', '{\\rtf1 '],
    ['line.srt', '1\n00:00:01,000 --> 00:00:02,000\n'],
    ['line.fodt', '<office:document xmlns:office="opendocument.text" xmlns:text="t"><text:p>'],
  ])(
    'a line of 12 MB is read in bounded time: %s',
    async (name, head) => {
      const tail = name.endsWith('fodt') ? '</text:p></office:document>' : '';
      const line = strToU8(`${head}${`${words} `.repeat(90_000)}${tail}`);
      const start = process.cpuUsage();
      const document = await outcome(line, name);
      const usedMs = process.cpuUsage(start).user / 1000;
      console.log(
        `${name}, ${String(Math.round(line.length / 1e6))} MB: ${String(Math.round(usedMs))} ms of processor time`,
      );
      expect('units' in document ? document.units.length : document).toBeGreaterThan(0);
      expect(usedMs).toBeLessThan(30_000);
    },
    300_000,
  );
});

describe('a folder', () => {
  it('lists its documents in the order of their names, without what belongs to saved pages', async () => {
    for (const inner of ['book/chapter', 'book/page_files', 'book/.git'])
      mkdirSync(join(folder, inner), { recursive: true });
    const files =
      'part 10.txt|part 2.txt|page.html|page_files/ad.html|chapter/a.odt|.git/b.txt|~$draft.docx|c.exe';
    for (const name of files.split('|')) writeFileSync(join(folder, 'book', name), 'a');
    const { paths, otherCount } = await listFolder(join(folder, 'book'), noOfficeWords);
    expect(paths.map((path) => path.slice(join(folder, 'book').length + 1))).toEqual([
      'chapter/a.odt',
      'page.html',
      'part 2.txt',
      'part 10.txt',
    ]);
    expect(otherCount).toBe(1);
    await expect(listFolder(join(folder, 'none'), noOfficeWords)).rejects.toMatchObject({
      code: 'file-missing',
    });
  });
});
