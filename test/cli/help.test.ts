import { expect, it } from 'vitest';
import { commandNames, commandTable, commonOptions } from '../../src/cli/command-table.ts';
import { parseOptions } from '../../src/cli/options.ts';
import cliEn from '../../src/locales/cli.en.json' with { type: 'json' };
import cliRu from '../../src/locales/cli.ru.json' with { type: 'json' };
import cliUk from '../../src/locales/cli.uk.json' with { type: 'json' };
import { runCommand } from './run-command.ts';

/** The words of a shell line; what stands in quotation marks is one word. */
const wordsOf = (line: string): readonly string[] => line.split(' ');
const verbs: readonly string[] = ['project', 'notes', 'terms'];

it.each(commandNames)('%s --help names its forms, every option, examples and exit codes', async (name) => {
  const { code, out, err } = await runCommand([name, '--help'], '/');
  expect([code, err]).toEqual([0, '']);
  const { usage, options, examples } = commandTable[name];
  const flat = out.replace(/\s+/gu, ' ');
  for (const line of [...usage, ...examples]) expect(flat).toContain(`zvirka ${line}`);
  for (const option of [...Object.keys(options), ...Object.keys(commonOptions)])
    expect(flat).toContain(`--${option}`);
  expect(flat).toContain('3 cancelled');
});

it.each(commandNames)('%s --help lists every option with its words in each language', async (name) => {
  for (const [language, words] of Object.entries({ uk: cliUk, en: cliEn, ru: cliRu })) {
    const { out } = await runCommand([name, '--help', '--ui-lang', language], '/');
    const flat = out.replace(/\s+/gu, ' ');
    const known: Readonly<Record<string, string>> = words;
    for (const option of [...Object.keys(commandTable[name].options), ...Object.keys(commonOptions)]) {
      expect(out).toMatch(new RegExp(`^ {2}(?:-\\w, )?--${option}(?: |$)`, 'mu'));
      expect(flat).toContain(known[`cli.option.${option}`]);
    }
  }
  await runCommand(['--help', '--ui-lang', 'en'], '/');
});

it.each(commandNames)('the parser understands every example of %s', (name) => {
  for (const example of commandTable[name].examples) {
    const [first, ...rest] = wordsOf(example);
    expect(first).toBe(name);
    const given = verbs.includes(name) ? rest.slice(1) : rest;
    expect(parseOptions(given, name).positionals.every((word) => !word.startsWith('-'))).toBe(true);
  }
});

it('has words for every command and option in each language, and none for what is not there', () => {
  const options = new Set(
    [commonOptions, ...commandNames.map((name) => commandTable[name].options)].flatMap((table) =>
      Object.keys(table),
    ),
  );
  const wanted = [
    ...commandNames.map((name) => `cli.help.${name}`),
    ...commandNames.flatMap((name) => ('hasDetails' in commandTable[name] ? [`cli.details.${name}`] : [])),
    ...[...options].map((option) => `cli.option.${option}`),
  ].sort();
  for (const words of [cliEn, cliUk, cliRu]) {
    const known = Object.keys(words).filter((key) => /^cli\.(?:help|details|option)\./.test(key));
    expect(known.sort()).toEqual(wanted);
  }
});

it('says in one language what one command takes, and all of them without a name', async () => {
  const uk = await runCommand(['help', 'align', '--ui-lang', 'uk'], '/');
  expect([uk.code, uk.out.split('\n')[0]]).toEqual([0, cliUk['cli.help.align']]);
  const general = await runCommand(['--help'], '/');
  for (const name of commandNames) expect(general.out).toContain(`  ${name} `);
  expect((await runCommand([], '/')).code).toBe(2);
});

it('refuses options of another command, and unknown commands, as usage', async () => {
  expect((await runCommand(['segment', 'a.txt', '--pivot', '2'], '/')).code).toBe(2);
  expect((await runCommand(['alignn', '--help'], '/')).code).toBe(2);
});

it('keeps every line of the help within the width of a terminal', async () => {
  for (const name of commandNames)
    for (const language of ['uk', 'en', 'ru']) {
      const { out } = await runCommand([name, '--help', '--ui-lang', language], '/');
      const long = out.split('\n').filter((line) => line.length > 100);
      expect([name, language, long]).toEqual([name, language, []]);
    }
});
