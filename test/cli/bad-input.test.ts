import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  symlinkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  ftruncateSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zvirka-bad-'));
  process.env['ZVIRKA_USER_DATA'] = join(folder, 'user-data');
  writeFileSync(join(folder, 'good.txt'), 'Перший абзац тексту.\n\nДругий абзац тексту.\n');
});
afterAll(() => {
  delete process.env['ZVIRKA_USER_DATA'];
  rmSync(folder, { recursive: true, force: true });
});

/** One line, the file's name in it, no stack. */
async function complaint(words: readonly string[]): Promise<string> {
  const { code, out, err } = await runCommand(words, folder);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  return err;
}

describe('bad input gets one line that names the file and the reason', () => {
  it('an empty file', async () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    expect(await complaint(['segment', 'empty.txt'])).toBe('zvirka: empty.txt: the file has no text.\n');
  });

  it('a binary file', async () => {
    writeFileSync(
      join(folder, 'image.txt'),
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
    );
    expect(await complaint(['segment', 'image.txt'])).toContain(
      'image.txt: this is not a text but a binary file',
    );
  });

  it('a text of 200 MB, at once', async () => {
    const file = openSync(join(folder, 'huge.txt'), 'w');
    ftruncateSync(file, 200 * 1024 * 1024);
    closeSync(file);
    expect(await complaint(['segment', 'huge.txt'])).toMatch(
      /huge\.txt: the file is too large \(200 MB; the limit is 64 MB\)/u,
    );
  });

  it('bytes that are not the encoding asked for', async () => {
    writeFileSync(join(folder, 'broken.txt'), Uint8Array.from([0xd0, 0x9f, 0xd1, 0xff, 0x80, 0x41]));
    const err = await complaint(['detect', 'broken.txt', '--encoding', 'utf-8']);
    expect(err).toMatch(/broken\.txt: not valid utf-8 at byte \d/u);
  });

  it('a folder', async () => {
    mkdirSync(join(folder, 'some-folder'));
    expect(await complaint(['segment', 'some-folder'])).toContain('some-folder: this is a folder');
  });

  it('a file that is not there', async () => {
    expect(await complaint(['align', 'good.txt', 'nowhere.txt'])).toContain(
      'nowhere.txt: there is no such file',
    );
  });

  it('a project that is none', async () => {
    expect(await complaint(['project', 'info', 'good.txt'])).toContain(
      'good.txt: this is not a Zvirka project',
    );
  });

  it('a project of a newer version', async () => {
    await runCommand(['project', 'new', 'newer.zvirka'], folder);
    const database = new DatabaseSync(join(folder, 'newer.zvirka'));
    // A version that can be believed: far above a thousand the header is taken for damaged.
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(await complaint(['project', 'info', 'newer.zvirka'])).toContain(
      'newer.zvirka: the project was made by a newer version',
    );
  });

  it('opens a truncated project for reading, or says that it is damaged', async () => {
    await runCommand(['project', 'new', 'cut.zvirka'], folder);
    await runCommand(['project', 'add', 'cut.zvirka', 'good.txt'], folder);
    truncateSync(join(folder, 'cut.zvirka'), 20_000);
    const { code, err } = await runCommand(['project', 'verify', 'cut.zvirka'], folder);
    expect(code).toBe(1);
    expect(err).toContain('cut.zvirka: the project file is damaged');
  });

  it('says that bytes could not be read, and reads the rest', async () => {
    const bytes = [
      new TextEncoder().encode('Делегації зустрілися у вівторок о дев’ятій. '.repeat(9)),
      [0xff, 0xc3],
    ];
    writeFileSync(join(folder, 'spoilt.txt'), Uint8Array.from(bytes.flatMap((part) => [...part])));
    for (const words of [
      ['segment', 'spoilt.txt'],
      ['detect', 'spoilt.txt'],
      ['align', 'spoilt.txt', 'good.txt', '--unit', 'paragraph'],
      ['align', 'spoilt.txt', 'good.txt', '--unit', 'line'],
    ]) {
      const { code, err } = await runCommand(words, folder);
      expect([words, code, err]).toEqual([
        words,
        0,
        expect.stringMatching(/^zvirka: spoilt\.txt: \d bytes could not be read/),
      ]);
    }
  });

  it.each([
    ['uk', 'zvirka: cut.docx: файл пошкоджено (файл обривається завчасно).\n'],
    ['ru', 'zvirka: cut.docx: файл повреждён (файл обрывается раньше времени).\n'],
    ['en', 'zvirka: cut.docx: the file is damaged (the file ends too early).\n'],
  ])('tells why a file is damaged in words (%s)', async (language, words) => {
    // The head of an archive without its end.
    writeFileSync(
      join(folder, 'cut.docx'),
      Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array<number>(400).fill(7)]),
    );
    expect(await complaint(['segment', 'cut.docx', '--ui-lang', language])).toBe(words);
    await runCommand(['--help', '--ui-lang', 'en'], folder);
  });

  it('a project without two texts, where two are compared', async () => {
    await runCommand(['project', 'new', 'bare.zvirka'], folder);
    expect(await complaint(['export', 'bare.zvirka', '--format', 'tmx', '-o', 'x.tmx'])).toBe(
      'zvirka: A comparison needs at least two texts; there are 0.\n',
    );
  });

  it.skipIf(process.getuid?.() === 0)(
    'a folder that cannot be written to (skipped for root, who may write anywhere)',
    async () => {
      mkdirSync(join(folder, 'sealed'));
      chmodSync(join(folder, 'sealed'), 0o500);
      expect(await complaint(['project', 'new', 'sealed/p.zvirka'])).toMatch(/sealed/u);
    },
  );
});

describe('pairs that cannot be read', () => {
  const pair = '{"id":"good","srcLang":"uk","tgtLang":"en","src":"Так.","tgt":"Yes."}';
  const answer = (id: string): string => `{"id":"${id}","issues":[]}\n`;
  const long = JSON.stringify({ id: 'l', srcLang: 'uk', tgtLang: 'en', src: 'так '.repeat(30_000), tgt: '' });
  it.each([
    ['{"id":', '', 'the line is not JSON'],
    ['\0\0', '', 'the line is not JSON'],
    ['[1]', '', 'the line is not a JSON object'],
    ['null', '', 'the line is not a JSON object'],
    ['{"id":"m","src":"x"}', answer('m'), '“srcLang” is missing or is not a text'],
    ['{"id":5,"srcLang":"uk"}', '', '“id” is missing or is not a text'],
    [pair.replace('"Так."', '["Так."]'), answer('good'), '“src” is missing or is not a text'],
    [long, answer('l'), `the line has ${String(long.length)} characters; the limit is 100000`],
  ])('says of %.40s what is amiss, and goes on', async (line, answered, reason) => {
    const { code, out, err } = await runCommand(['check', '--pairs'], folder, `${pair}\n${line}\n${pair}\n`);
    expect([code, out]).toEqual([1, `${answer('good')}${answered}${answer('good')}`]);
    expect(err).toBe(
      `zvirka: stdin:2: ${reason}\nzvirka: stdin: the file is damaged (some lines were not understood).\n`,
    );
  });

  it.each(['windows-1251', 'utf-16'])('says that lines in %s are not UTF-8', async (encoding) => {
    const bytes =
      encoding === 'utf-16' ? Buffer.from(`\uFEFF${pair}`, 'utf16le') : Uint8Array.from([0xd2, 0xe0, 0xea]);
    const { code, out, err } = await runCommand(['check', '--pairs'], folder, [bytes]);
    expect([code, out, err.split('\n')[0]]).toEqual([1, '', 'zvirka: stdin:1: the line is not UTF-8']);
    expect(await runCommand(['romanize'], folder, [bytes])).toEqual({
      code: 1,
      out: '',
      err: 'zvirka: stdin: the file is damaged (it is not UTF-8).\n',
    });
  });

  it('reads a BOM, CRLF, empty lines, letters cut by a chunk and a last line without an end', async () => {
    const bytes = Buffer.from(`\uFEFF${pair}\r\n\r\n   \n${pair}\n${pair}`);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) =>
      bytes.subarray(7 * at, 7 * at + 7),
    );
    const { code, out, err } = await runCommand(['check', '--pairs'], folder, chunks);
    expect([code, out, err]).toEqual([0, answer('good').repeat(3), '']);
  });

  it('takes no file names', async () => {
    expect((await runCommand(['check', '--pairs', 'good.txt'], folder)).code).toBe(2);
  });
});

describe('pinned matches that do not fit', () => {
  it.each([
    ['{"beads":[', 'it is not JSON with a list of matches'],
    ['[]', 'it is not JSON with a list of matches'],
    ['{"beads":[[[0],[0]],[["1"],[1]]]}', 'match 2: not two lists of numbers'],
    ['{"beads":[[[-1],[0]]]}', 'match 1: not two lists of numbers'],
    ['{"beads":[[[],[]]]}', 'match 1: no unit on either side'],
    ['{"beads":[[[9],[0]]]}', 'match 1: a unit is named twice, or there is none of its number'],
    ['{"beads":[[[0],[0]],[[0],[1]]]}', 'match 2: a unit is named twice, or there is none of its number'],
  ])('%s', async (anchors, reason) => {
    writeFileSync(join(folder, 'anchors.json'), anchors);
    expect(await complaint(['align', 'good.txt', 'good.txt', '--anchors', 'anchors.json'])).toBe(
      `zvirka: anchors.json: the pinned matches were not understood (${reason}).\n`,
    );
  });
});

it('goes on past bad jobs and says of each what is amiss; a list in UTF-16 is read', async () => {
  const jobs = ['nowhere.txt\tgood.txt\tjobs/1.json', 'good.txt\tgood.txt', 'good.txt\t\tjobs/3.json'];
  jobs.push('good.txt\tgood.txt\tgood.txt/4.json', 'good.txt\tgood.txt\tjobs/5.json');
  writeFileSync(join(folder, 'jobs.tsv'), Buffer.from(`\uFEFF${jobs.join('\r\n')}`, 'utf16le'));
  const { code, err } = await runCommand(['align', '--batch', 'jobs.tsv'], folder);
  const columns =
    'jobs.tsv: the file is damaged (a line has three paths parted by tabs: source, target, output).';
  expect([code, err.split('\n').slice(1, 5)]).toEqual([
    1,
    [
      '1: nowhere.txt: there is no such file.',
      `2: ${columns}`,
      `3: ${columns}`,
      '4: good.txt: the file cannot be written (there is such a file already).',
    ],
  ]);
  expect(existsSync(join(folder, 'jobs/5.json'))).toBe(true);
});

it.skipIf(process.platform === 'win32')('writes through a link, which stays one', async () => {
  writeFileSync(join(folder, 'real.json'), 'old');
  symlinkSync('real.json', join(folder, 'link.json'));
  await runCommand(['align', 'good.txt', 'good.txt', '-o', 'link.json'], folder);
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real.json'), 'utf8')).toContain('"beads"');
});
