import { AppError } from '../core/errors.ts';
import { loadWhole } from './builtins.ts';
import { isCommandName } from './command-table.ts';
import type { CommandName } from './command-table.ts';
import type { CliIo } from './io.ts';

type Command = (words: readonly string[], io: CliIo) => Promise<void>;

/** Words for people are loaded when something is said: most runs end without a word. */
const loadMessages = () => import('./messages.ts');

/** Commands are loaded when called: `align` must not pay for the database. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  align: async () => (await import('./commands/align.ts')).runAlign,
  check: async () => (await import('./commands/check.ts')).runCheck,
  segment: async () => (await import('./commands/segment.ts')).runSegment,
  detect: async () => (await import('./commands/segment.ts')).runDetect,
  project: async () => (await import('./commands/project.ts')).runProject,
  import: async () => (await import('./commands/project.ts')).runImport,
  notes: async () => (await import('./commands/notes.ts')).runNotes,
  terms: async () => (await import('./commands/terms.ts')).runTerms,
  export: async () => (await import('./commands/export.ts')).runExport,
  convert: async () => (await import('./commands/convert.ts')).runConvert,
  romanize: async () => (await import('./commands/romanize.ts')).runRomanize,
  lookup: async () => (await import('./commands/lookup.ts')).runLookup,
  parse: async () => (await import('./commands/parse.ts')).runParse,
};

/**
 * Runs one command. words: what follows `zvirka`. Returns the exit code: 0 done, 1 the input is at fault (one line on
 * stderr), 2 usage, 3 cancelled. Never throws for what a user can cause.
 */
export async function runCli(words: readonly string[], io: CliIo): Promise<number> {
  try {
    await chooseLanguage(words);
    const [name, ...rest] = words.filter((word) => word !== '');
    if (name === undefined || helpWords.includes(name)) {
      await io.writeOut(`${await help(rest[0])}
`);
      return name === undefined ? 2 : 0;
    }
    if (!isCommandName(name)) throw new AppError('usage', { detailKey: 'cli.usage.command', given: name });
    if (rest.includes('--help') || rest.includes('-h')) {
      await io.writeOut(`${await help(name)}
`);
      return 0;
    }
    const load = commands[name];
    const command = io.keepsCode ? await loadWhole(load) : await load();
    await command(rest, io);
    return 0;
  } catch (error) {
    const { describeError, exitCodeOf } = await import('./errors.ts');
    io.writeError(`zvirka: ${describeError(error)}\n`);
    return exitCodeOf(error);
  }
}

const helpWords: readonly string[] = ['--help', '-h', 'help'];

/** The help of one command, of all where none is named. */
async function help(word: string | undefined): Promise<string> {
  const { commandHelp, generalHelp } = await import('./help.ts');
  return word !== undefined && isCommandName(word) ? commandHelp(word) : generalHelp();
}

/** `--ui-lang` counts before anything is said, wherever it stands. */
async function chooseLanguage(words: readonly string[]): Promise<void> {
  const at = words.findIndex((word) => word === '--ui-lang' || word.startsWith('--ui-lang='));
  if (at < 0) return;
  const { setUiLanguage, uiLanguages } = await loadMessages();
  const wanted = words[at]?.split('=')[1] ?? words[at + 1] ?? '';
  const language = uiLanguages.find((candidate) => candidate === wanted);
  if (language === undefined) throw new AppError('usage', { detail: `--ui-lang ${wanted}` });
  setUiLanguage(language);
}
