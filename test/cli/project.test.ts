import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { runCommand } from './run-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zvirka-project-'));
  process.env['ZVIRKA_USER_DATA'] = join(folder, 'user-data');
  writeFileSync(
    join(folder, 'uk.txt'),
    'Переговори в готелі тривали три доби.\n\nПрезидент заявив: «Ми не підпишемо капітуляції».\n\nОбміняли 25 полонених.\n',
  );
  writeFileSync(
    join(folder, 'en.txt'),
    'The talks in the hotel lasted three days.\n\nThe president said: “We will not sign a capitulation.”\n\n52 prisoners were exchanged.\n',
  );
});
afterAll(() => {
  delete process.env['ZVIRKA_USER_DATA'];
  rmSync(folder, { recursive: true, force: true });
});

describe('a project on the command line', () => {
  it('is made, filled, described, verified and backed up', async () => {
    expect(await runCommand(['project', 'new', 'p.zvirka', '--title', 'Проба'], folder)).toMatchObject({
      code: 0,
      out: 'Проба\n',
    });
    const added = await runCommand(['project', 'add', 'p.zvirka', 'uk.txt', 'en.txt'], folder);
    expect(added).toMatchObject({ code: 0, err: '' });
    const { out } = await runCommand(['project', 'info', 'p.zvirka', '--json'], folder);
    const state = JSON.parse(out) as { texts: { sigil: string; language: string; unitCount: number }[] };
    expect(state.texts.map(({ language, unitCount }) => [language, unitCount])).toEqual([
      ['uk', 3],
      ['en', 3],
    ]);
    expect(await runCommand(['project', 'verify', 'p.zvirka'], folder)).toMatchObject({ code: 0 });
    expect(await runCommand(['project', 'backup', 'p.zvirka', '-o', 'copy.zvirka'], folder)).toMatchObject({
      code: 0,
    });
    expect(await runCommand(['project', 'info', 'copy.zvirka', '--json'], folder)).toMatchObject({ code: 0 });
  });

  it('refuses to overwrite a file by a new project', async () => {
    expect(await runCommand(['project', 'new', 'p.zvirka'], folder)).toMatchObject({ code: 1 });
  });

  it('keeps notes that can be listed and found again in any form of the word', async () => {
    const added = await runCommand(
      [
        'notes',
        'add',
        'p.zvirka',
        '--text',
        'UK',
        '--paragraph',
        '2',
        '--quote',
        'капітуляції',
        '--body',
        'Порівняти з іншими текстами',
      ],
      folder,
    );
    expect(added).toMatchObject({ code: 0, err: '' });
    const { out } = await runCommand(['notes', 'list', 'p.zvirka', '--json'], folder);
    expect(JSON.parse(out)).toMatchObject([
      {
        state: 'open',
        passages: [{ quote: 'капітуляції' }],
        entries: [{ body: 'Порівняти з іншими текстами' }],
      },
    ]);
    expect((await runCommand(['notes', 'search', 'p.zvirka', 'порівняти'], folder)).out).toContain(
      'капітуляції',
    );
    expect((await runCommand(['notes', 'search', 'p.zvirka', 'нічого'], folder)).out).toBe('');
  });

  it.each(['tmx', 'tsv', 'html', 'docx-findings', 'docx-bilingual', 'json'])('exports %s', async (format) => {
    const result = await runCommand(
      ['export', 'p.zvirka', '--format', format, '-o', `out.${format}`],
      folder,
    );
    expect(result.code).toBe(0);
    expect(existsSync(join(folder, `out.${format}`))).toBe(true);
  });

  it('writes a TMX that names its version and both languages', async () => {
    const tmx = readFileSync(join(folder, 'out.tmx'), 'utf8');
    expect(tmx).toContain('version="1.4"');
    expect(tmx).toMatch(/<tuv xml:lang="uk">[^]*?<seg>Переговори в готелі тривали три доби\.<\/seg>/u);
    expect(tmx).toMatch(/<tuv xml:lang="en">[^]*?<seg>The talks in the hotel lasted three days\.<\/seg>/u);
  });

  it('checks whole files: the changed number with both passages', async () => {
    const { code, out } = await runCommand(['check', 'uk.txt', 'en.txt', '--format', 'jsonl'], folder);
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { category: string; passages: { text: string; quote: string }[] });
    const number = rows.find((row) => row.category === 'number');
    expect(number?.passages.map(({ text, quote }) => [text, quote])).toEqual([
      ['UK', '25'],
      ['EN', '52'],
    ]);
  });
});

describe('a command without what it needs', () => {
  it.each([
    [['import'], 'import FILE… --into PROJECT'],
    [['import', 'uk.txt'], 'import FILE… --into PROJECT'],
    [['import', '--into', 'p.zvirka'], 'import FILE… --into PROJECT'],
    [['project'], 'project new|add|info|verify|backup PROJECT'],
    [['project', 'mend', 'p.zvirka'], 'project mend; new|add|info|verify|backup'],
    [['project', 'add', 'p.zvirka'], 'project add PROJECT FILE…'],
    [['notes'], 'notes list|add|search|export'],
    [['notes', 'add'], 'notes add PROJECT'],
    [['notes', 'search', 'p.zvirka'], 'notes search PROJECT QUERY'],
    [['notes', 'add', 'p.zvirka'], 'notes add: --text (UK|EN)'],
    [['notes', 'add', 'p.zvirka', '--text', 'RU'], 'notes add: --text RU (UK|EN)'],
    [['notes', 'add', 'p.zvirka', '--text', 'UK'], 'notes add: --body (TEXT)'],
    [
      ['notes', 'add', 'p.zvirka', '--text', 'UK', '--body', 'x', '--paragraph', '9'],
      'notes add: --paragraph 9 (1…3)',
    ],
    [
      ['notes', 'add', 'p.zvirka', '--text', 'UK', '--body', 'x', '--quote', 'немає'],
      'notes add: --quote немає (UK ¶ 1: Переговори в готелі',
    ],
  ])('%j says what is missing and exits 2', async (words, detail) => {
    const { code, out, err } = await runCommand(words, folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(detail);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('check with one to four files', () => {
  const rowsOf = (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { category: string; passages: { text: string; quote: string }[] });

  it('looks inside one text: a name in two spellings, in a file and in a project of one text', async () => {
    writeFileSync(
      join(folder, 'one.txt'),
      'Havrylenko waited at the station.\n\nThe train was late.\n\nHavrilenko arrived at noon.\n',
    );
    const { code, out } = await runCommand(['check', 'one.txt', '--format', 'jsonl'], folder);
    expect(code).toBe(0);
    expect(
      rowsOf(out).map(({ category, passages }) => [category, passages.map(({ quote }) => quote)]),
    ).toEqual([['inconsistent/spellings', ['Havrylenko', 'Havrilenko']]]);
    await runCommand(['project', 'new', 'one.zvirka'], folder);
    await runCommand(['import', 'one.txt', '--into', 'one.zvirka', '--sigil', 'EN'], folder);
    const inProject = await runCommand(['check', 'one.zvirka', '--format', 'md'], folder);
    expect(inProject.out).toContain('EN ¶1: Havrylenko');
  });

  it('compares each of three with the base text', async () => {
    writeFileSync(
      join(folder, 'en2.txt'),
      'The talks in the hotel lasted three days.\n\nThe president said: “We will not sign a capitulation.”\n\n25 prisoners were exchanged.\n',
    );
    const words = ['check', 'uk.txt', 'en.txt', 'en2.txt', '--format', 'jsonl'];
    const { code, out } = await runCommand(words, folder);
    expect(code).toBe(0);
    const number = rowsOf(out).find((row) => row.category === 'number');
    expect(number?.passages.map(({ quote }) => quote)).toContain('52');
  });

  it('takes no fifth file and no report page of one text', async () => {
    const five = ['check', ...Array.from({ length: 5 }, () => 'uk.txt')];
    expect((await runCommand(five, folder)).code).toBe(2);
    // A workbook is no text for a terminal.
    expect((await runCommand(['check', 'uk.txt', '--format', 'xlsx'], folder)).code).toBe(2);
  });
});

describe('check as a page and as a workbook', () => {
  it.each([[['uk.txt']], [['uk.txt', 'en.txt']]])('writes %j as a page to standard output', async (files) => {
    const { code, out, err } = await runCommand(['check', ...files, '--format', 'html'], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/);
    expect(out).not.toContain('<script');
  });

  it('writes a list that opens as a table: a line a difference, a column a text', async () => {
    const words = ['check', 'uk.txt', 'en.txt', '--format', 'xlsx', '-o', 'list.xlsx', '--ui-lang', 'uk'];
    expect(await runCommand(words, folder)).toMatchObject({ code: 0, out: '', err: '' });
    await runCommand(['check', '--help', '--ui-lang', 'en'], folder);
    const files = unzipSync(readFileSync(join(folder, 'list.xlsx')));
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
    for (const head of ['Вид', 'Вага', 'UK (uk)', 'EN (en)']) expect(sheet).toContain(`>${head}</t>`);
    expect(sheet).toMatch(/¶ 3: [^<]*25/);
    expect(sheet).toMatch(/¶ 3: [^<]*52/);
    const { code, out } = await runCommand(['segment', 'list.xlsx', '--column', 'B', '--lang', 'uk'], folder);
    expect([code, out.includes('Число')]).toEqual([0, true]);
  });
});

describe('check --pairs', () => {
  const pair = (id: string, src: string, tgt: string): string =>
    JSON.stringify({ id, srcLang: 'uk', tgtLang: 'en', src, tgt });

  it('answers each line, keeps spans inside the texts and never says critical', async () => {
    const src = 'Обміняли 25 полонених.';
    const tgt = '52 prisoners were exchanged.';
    const { code, out } = await runCommand(
      ['check', '--pairs'],
      folder,
      `${pair('a', src, tgt)}\n${pair('b', src, 'They exchanged 25 prisoners.')}\n`,
    );
    expect(code).toBe(0);
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            id: string;
            issues: {
              category: string;
              severity: string;
              srcSpan: [number, number];
              tgtSpan: [number, number];
            }[];
          },
      );
    expect(first?.id).toBe('a');
    const number = first?.issues.find((issue) => issue.category.startsWith('number'));
    expect([src.slice(...(number?.srcSpan ?? [0, 0])), tgt.slice(...(number?.tgtSpan ?? [0, 0]))]).toEqual([
      '25',
      '52',
    ]);
    expect(first?.issues.some((issue) => issue.severity === 'critical')).toBe(false);
    expect(second).toEqual({ id: 'b', issues: [] });
  });

  it('answers a bad line whose id can be read, goes on, and exits 1', async () => {
    const { code, out, err } = await runCommand(['check', '--pairs'], folder, [
      `{"id":"x","src":1}\n{bad`,
      `\n${pair('y', 'Так.', 'Yes.')}`,
    ]);
    expect(code).toBe(1);
    expect(out).toBe('{"id":"x","issues":[]}\n{"id":"y","issues":[]}\n');
    expect(err).toContain('stdin:1');
    expect(err).toContain('stdin:2');
  });
});
