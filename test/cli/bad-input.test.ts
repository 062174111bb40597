import {
  chmodSync,
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
