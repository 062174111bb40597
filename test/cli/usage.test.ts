import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import cliEn from '../../src/locales/cli.en.json' with { type: 'json' };
import cliRu from '../../src/locales/cli.ru.json' with { type: 'json' };
import cliUk from '../../src/locales/cli.uk.json' with { type: 'json' };
import { runCommand } from './run-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zvirka-usage-'));
  process.env['ZVIRKA_USER_DATA'] = join(folder, 'user-data');
  writeFileSync(join(folder, 'a.txt'), 'Перший рядок.\n');
  writeFileSync(join(folder, 'b.txt'), 'The first line.\n');
});
afterAll(() => {
  delete process.env['ZVIRKA_USER_DATA'];
  rmSync(folder, { recursive: true, force: true });
});

const complaintOf = async (...words: string[]) => {
  // The language holds until another is chosen: each run chooses its own.
  const chosen = words.includes('--ui-lang') ? words : [...words, '--ui-lang', 'en'];
  const { code, out, err } = await runCommand(chosen, folder);
  return { code, out, err };
};
const refusal = (err: string) => ({ code: 2, out: '', err });

describe('a language that is no code', () => {
  it.each([
    [
      'en',
      'zvirka: This command was not understood: --lang: “not a code” is not a language code (examples: uk, en, sr-Latn). See zvirka --help.\n',
    ],
    [
      'uk',
      'zvirka: Команду не розпізнано: --lang: «not a code» не є кодом мови (приклади: uk, en, sr-Latn). Дивіться zvirka --help.\n',
    ],
    [
      'ru',
      'zvirka: Команда не распознана: --lang: «not a code» не является кодом языка (примеры: uk, en, sr-Latn). Смотрите zvirka --help.\n',
    ],
  ])('is refused in %s with the option and what was given', async (language, err) => {
    expect(
      await complaintOf('align', 'a.txt', 'b.txt', '--lang', 'uk, not a code', '--ui-lang', language),
    ).toEqual(refusal(err));
  });

  it.each([
    ['align', 'a.txt', 'b.txt'],
    ['check', 'a.txt', 'b.txt'],
    ['check', '--pairs'],
    ['segment', 'a.txt'],
    ['project', 'add', 'new.zvirka', 'a.txt'],
    ['import', 'a.txt', '--into', 'new.zvirka'],
    ['terms', 'list', 'new.zvirka'],
    ['convert', 'a.txt', 'b.txt', 'out.tmx'],
    ['parse', '--kind', 'numbers'],
  ])('is refused by %s %s before anything is written', async (...words) => {
    const { code, out, err } = await complaintOf(...words, '--lang', 'not a code');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^zvirka: .*--lang.*not a code.*\n$/u);
    expect(['new.zvirka', 'out.tmx'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });

  it.each(['u', 'english', 'uk_UA', 'uk-', 'uk-Cyrl-Cyrl', 'uk;en', '12', '-uk'])(
    '%j is one',
    async (given) => {
      const { code, err } = await complaintOf('align', 'a.txt', 'b.txt', `--lang=uk,${given}`);
      expect([code, err.includes(`“${given}”`)]).toEqual([2, true]);
    },
  );

  it('is also a list where one text has one language', async () => {
    const { code, err } = await complaintOf('segment', 'a.txt', '--lang', 'uk,en');
    expect([code, err.includes('“uk,en”')]).toEqual([2, true]);
  });
});

it.each([
  ['uk,en', ['uk', 'en']],
  [' uk , en', ['uk', 'en']],
  ['ukr,en-GB', ['ukr', 'en-GB']],
  ['sr-Latn,zh-Hant-TW', ['sr-Latn', 'zh-Hant-TW']],
  ['und,de-x-own', ['und', 'de-x-own']],
])('takes %j for codes of two texts', async (given, languages) => {
  const { code, out } = await complaintOf('align', 'a.txt', 'b.txt', '--unit', 'line', '--lang', given);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ texts: languages.map((language) => ({ language })) });
});

it('finds out the language of a text whose place in the list is empty', async () => {
  const { code, out } = await complaintOf('align', 'a.txt', 'b.txt', '--unit', 'line', '--lang', ',de');
  expect(code).toBe(0);
  const { texts } = JSON.parse(out) as { texts: { language: string }[] }; // Our own output.
  expect(texts[0]?.language).toMatch(/^(?:uk|und)$/u);
  expect(texts[1]?.language).toBe('de');
});

describe('a wrong number of arguments', () => {
  it.each([
    ['en', 1, 'This command was not understood: 1 argument given, wanted: 2–4. See zvirka --help.'],
    ['en', 5, 'This command was not understood: 5 arguments given, wanted: 2–4. See zvirka --help.'],
    ['uk', 1, 'Команду не розпізнано: дано 1 аргумент, потрібно: 2–4. Дивіться zvirka --help.'],
    ['uk', 22, 'Команду не розпізнано: дано 22 аргументи, потрібно: 2–4. Дивіться zvirka --help.'],
    ['uk', 5, 'Команду не розпізнано: дано 5 аргументів, потрібно: 2–4. Дивіться zvirka --help.'],
    ['ru', 21, 'Команда не распознана: дан 21 аргумент, нужно: 2–4. Смотрите zvirka --help.'],
    ['ru', 22, 'Команда не распознана: дано 22 аргумента, нужно: 2–4. Смотрите zvirka --help.'],
    ['ru', 0, 'Команда не распознана: дано 0 аргументов, нужно: 2–4. Смотрите zvirka --help.'],
  ])('is told in %s: %i', async (language, count, words) => {
    const files = Array.from({ length: count }, () => 'a.txt');
    expect(await complaintOf('align', ...files, '--ui-lang', language)).toEqual(
      refusal(`zvirka: ${words}\n`),
    );
  });

  it('says a single number where only one will do', async () => {
    const { code, err } = await complaintOf('segment', 'a.txt', 'b.txt');
    expect([code, err.includes('2 arguments given, wanted: 1.')]).toEqual([2, true]);
  });
});

describe('an option that the command cannot take', () => {
  it.each([
    ['en', '--foo', '“align” has no option --foo'],
    ['uk', '--foo', 'команда «align» не має параметра --foo'],
    ['ru', '-q', 'у команды «align» нет параметра -q'],
    ['en', '--json=1', '--json takes no value'],
    ['uk', '--json=1', '--json не приймає значення'],
    ['ru', '--json=1', '--json не принимает значения'],
    ['en', '--lang', 'no value after --lang'],
    ['uk', '--unit', 'після --unit немає значення'],
    ['ru', '-o', 'после -o нет значения'],
    ['uk', '--щось', 'команда «align» не має параметра --щось'],
  ])('is told in %s: %s', async (language, option, words) => {
    const { code, out, err } = await complaintOf('align', 'a.txt', option, `--ui-lang=${language}`);
    expect([code, out, err.split(': ').slice(2).join(': ').split('. ')[0]]).toEqual([2, '', words]);
  });
});

describe('a command that cannot be done as given', () => {
  it.each([
    ['there is no command “nonsense”', 'nonsense'],
    [
      '--format beads is for two texts',
      ...['align', 'a.txt', 'b.txt', 'a.txt', '--format', 'beads', '--lang', 'uk,en,uk'],
    ],
    ['--pivot: “3” is not the number of a text (1–2)', 'align', 'a.txt', 'b.txt', '--pivot', '3'],
    ['--pivot: “x” is not the number of a text (1–2)', 'check', 'a.txt', 'b.txt', '--pivot', 'x'],
    ['--batch takes no files: they stand in the list of jobs', 'align', 'a.txt', '--batch', 'jobs.tsv'],
    ['--format xlsx needs -o FILE', 'check', 'a.txt', 'b.txt', '--format', 'xlsx'],
    ['--pairs takes no --set: pairs know no settings', 'check', '--pairs', '--set', 'extent.shown=3'],
  ])('is told why: %s', async (why, ...words) => {
    expect(await complaintOf(...words)).toEqual(
      refusal(`zvirka: This command was not understood: ${why}. See zvirka --help.\n`),
    );
  });

  it('names the thresholds where one was given that is none', async () => {
    const { code, err } = await complaintOf('check', 'a.txt', 'b.txt', '--set', 'number.strange=1');
    expect(code).toBe(2);
    expect(err).toMatch(/there is no threshold “number\.strange”; there are .*number\.rounding/u);
  });
});

it('names an option by its long name where the last word lacks a value', async () => {
  const { code, err } = await runCommand(['segment', '--ui-lang=en', 'a.txt', '--column'], folder);
  expect([code, err]).toEqual([
    2,
    'zvirka: This command was not understood: no value after --column. See zvirka --help.\n',
  ]);
  const short = await runCommand(['align', '--ui-lang=en', 'a.txt', '-o'], folder);
  expect(short.err).toContain('no value after --output.');
});

it('has every form of each plural of the command line', () => {
  const forms = { en: ['one', 'other'], uk: ['one', 'few', 'many', 'other'] };
  const missing = Object.entries({ en: cliEn, uk: cliUk, ru: cliRu }).flatMap(([language, words]) => {
    const known = Object.keys(words);
    const wanted = forms[language === 'en' ? 'en' : 'uk'];
    return known
      .filter((key) => key.endsWith('_other'))
      .flatMap((key) => wanted.map((form) => key.replace(/other$/u, form)))
      .filter((key) => !known.includes(key))
      .map((key) => `${language} ${key}`);
  });
  expect(missing).toEqual([]);
});
