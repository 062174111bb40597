import { AppError } from '../core/errors.ts';
import { parseArgs } from './builtins.ts';
import { commandTable, commonOptions } from './command-table.ts';
import type { CommandName, CommandOption } from './command-table.ts';

export interface ParsedOptions {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  isSet(name: string): boolean;
}

/** The options of a command as `parseArgs` wants them. */
function parserOptions(command: CommandName): Record<string, Omit<CommandOption, 'argument'>> {
  const known: Readonly<Record<string, CommandOption>> = {
    ...commonOptions,
    ...commandTable[command].options,
  };
  return Object.fromEntries(
    Object.entries(known).map(([name, { type, short }]) => [
      name,
      { type, ...(short === undefined ? {} : { short }) },
    ]),
  );
}

/** Reads a command's words by the table of commands. Throws AppError('usage') on an option that the command does not
 *  have, a missing argument, or what is no code where a language is asked for. */
export function parseOptions(words: readonly string[], command: CommandName): ParsedOptions {
  const options = parseWords(words, command);
  const known: Readonly<Record<string, CommandOption>> = commandTable[command].options;
  for (const [name, { holds }] of Object.entries(known)) if (holds) requireLanguages(options, name, holds);
  return options;
}

function parseWords(words: readonly string[], command: CommandName): ParsedOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: parserOptions(command),
      allowPositionals: true,
      strict: true,
    });
    // parseArgs types its result by a literal table; here the table is a parameter, so the values are looked up by name.
    const byName = values as Readonly<Record<string, string | boolean | undefined>>;
    return {
      positionals,
      text: (name) => (typeof byName[name] === 'string' ? byName[name] : undefined),
      isSet: (name) => byName[name] === true,
    };
  } catch (error) {
    throw optionError(error, command);
  }
}

/** What parseArgs says in English, as a code with the option that it names in quotation marks. */
function optionError(error: unknown, command: CommandName): unknown {
  if (!(error instanceof Error)) return error;
  // The long name where both stand: `-o, --output <value>`.
  const option = /--?[^\s=,]+(?=[\s=]|$)/u.exec(/'([^']*)'/u.exec(error.message)?.[1] ?? '')?.[0];
  const code = 'code' in error ? error.code : undefined;
  if (option === undefined) return new AppError('usage', { detail: command });
  const params = { option, command };
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return new AppError('usage', { ...params, detailKey: 'cli.usage.unknown' });
  const isExcess = error.message.includes('does not take');
  return new AppError('usage', {
    ...params,
    detailKey: isExcess ? 'cli.usage.valueGiven' : 'cli.usage.valueMissing',
  });
}

/** Throws AppError('usage') unless the number of positionals lies in the range. */
export function requireCount(options: ParsedOptions, from: number, to: number): void {
  const count = options.positionals.length;
  const wanted = from === to ? String(from) : `${from}–${to}`;
  if (count < from || count > to)
    throw new AppError('usage', { detailKey: 'cli.usage.arguments', count, wanted });
}

/** The languages of `--lang` in the order of the texts; undefined where one is left to be found out: `,en`. */
export function languagesOf(options: ParsedOptions): readonly (string | undefined)[] {
  return (options.text('lang') ?? '').split(',').map((code) => code.trim() || undefined);
}

/** Throws AppError('usage') where something other than codes of languages was given. */
function requireLanguages(options: ParsedOptions, name: string, holds: 'language' | 'languages'): void {
  const given = options.text(name);
  if (given === undefined) return;
  const codes = holds === 'language' ? [given] : given.split(',');
  const wrong = codes.map((code) => code.trim()).find((code) => code !== '' && !isLanguageTag(code));
  if (wrong !== undefined)
    throw new AppError('usage', { detailKey: 'cli.usage.language', option: `--${name}`, given: wrong });
}

/** True for a tag of BCP 47 that begins with a code of ISO 639: `uk`, `sr-Latn`, `zh-Hant-TW`. */
function isLanguageTag(code: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/iu.test(code)) return false;
  // Intl takes a moment to load.
  if (!code.includes('-')) return true;
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    // Throws on subtags that stand where they may not: `uk-uk-uk`.
    return false;
  }
}

/** Returns the option's word when it is one of the allowed ones, the fallback when it is absent. */
export function oneOf<T extends string>(
  options: ParsedOptions,
  name: string,
  allowed: readonly T[],
  fallback: T,
): T {
  const word = options.text(name);
  if (word === undefined) return fallback;
  const found = allowed.find((candidate) => candidate === word);
  if (found === undefined) throw new AppError('usage', { detail: `--${name} ${word}; ${allowed.join('|')}` });
  return found;
}

/** The refusal of a base text that is none of those given; `given` counts from 1. */
export const noPivot = (given: string | number | undefined, count: number): AppError =>
  new AppError('usage', { detailKey: 'cli.usage.pivot', given: given ?? '', last: count });
