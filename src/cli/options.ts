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
 *  have or a missing argument. */
export function parseOptions(words: readonly string[], command: CommandName): ParsedOptions {
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
    throw new AppError('usage', {
      detail: `${command}: ${error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''}`,
    });
  }
}

/** Throws AppError('usage') unless the number of positionals lies in the range. */
export function requireCount(options: ParsedOptions, from: number, to: number): void {
  const count = options.positionals.length;
  if (count < from || count > to) throw new AppError('usage', { detail: `${count} arguments` });
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
