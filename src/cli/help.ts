import { commandNames, commandTable, commonOptions } from './command-table.ts';
import type { CommandHelp, CommandName, CommandOption } from './command-table.ts';
import { translate } from './messages.ts';

/** Columns of a terminal that the help fits. */
const width = 96;
const indent = 30;

/** The help of the whole command line: every command with its forms and what it is for. */
export function generalHelp(): string {
  const commands = commandNames.map((name) => entry(name, translate(`cli.help.${name}`)));
  return [
    translate('cli.help'),
    '',
    ...commands,
    '',
    `${translate('cli.everywhere')}`,
    ...optionLines(commonOptions),
    '',
    ...wrap(translate('cli.exitCodes'), width),
    translate('cli.helpOf'),
  ].join('\n');
}

/** The help of one command: forms, options, examples, exit codes. */
export function commandHelp(name: CommandName): string {
  const help: CommandHelp = commandTable[name];
  const options = optionLines(help.options);
  return [
    translate(`cli.help.${name}`),
    '',
    `${translate('cli.usageHead')}`,
    ...help.usage.map((line) => `  zvirka ${line}`),
    ...(help.hasDetails === true ? ['', ...wrap(translate(`cli.details.${name}`), width)] : []),
    ...(options.length > 0 ? ['', translate('cli.optionsHead'), ...options] : []),
    '',
    translate('cli.everywhere'),
    ...optionLines(commonOptions),
    '',
    translate('cli.examplesHead'),
    ...help.examples.map((line) => `  zvirka ${line}`),
    '',
    ...wrap(translate('cli.exitCodes'), width),
  ].join('\n');
}

function optionLines(options: Readonly<Record<string, CommandOption>>): readonly string[] {
  return Object.entries(options).map(([name, { short, argument, fallback }]) => {
    const head = `${short === undefined ? '' : `-${short}, `}--${name}${argument === undefined ? '' : ` ${argument}`}`;
    const words = translate(`cli.option.${name}`);
    return entry(head, fallback === undefined ? words : translate('cli.unlessGiven', { words, fallback }));
  });
}

/** A head with its words beside it, or below it where the head is long. */
function entry(head: string, words: string): string {
  const lines = wrap(words, width - indent).map((line) => ' '.repeat(indent) + line);
  const heads = wrapWords(head, width - 2).map((line, at) => `${at === 0 ? '  ' : '      '}${line}`);
  const last = heads.at(-1) ?? '';
  if (heads.length > 1 || last.length > indent - 2) return [...heads, ...lines].join('\n');
  return [last.padEnd(indent) + (lines[0] ?? '').slice(indent), ...lines.slice(1)].join('\n');
}

function wrap(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapWords(line, columns));
}

/** Breaks at spaces, and behind the bars of a long choice. */
function wrapWords(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/\s*[^\s|]+\|?/gu) ?? ['']) {
    if (line !== '' && line.length + word.length > columns) {
      lines.push(line);
      line = word.trimStart();
    } else line += word;
  }
  return [...lines, line];
}
