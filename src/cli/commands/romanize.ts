import { AppError } from '../../core/errors.ts';
import { findSystem, romanize } from '../../core/romanize/romanize.ts';
import { romanizationSystems } from '../../core/romanize/systems.ts';
import type { CliIo } from '../io.ts';
import { linesOf } from '../io.ts';
import { parseOptions } from '../options.ts';

/** `romanize --system NAME`: lines in, lines out. `--list`: one system a line with language, year and source. */
export async function runRomanize(words: readonly string[], io: CliIo): Promise<void> {
  const options = parseOptions(words, 'romanize');
  if (options.isSet('list')) {
    const rows = romanizationSystems.map(({ id, language, year, source }) => ({
      id,
      language,
      year,
      source,
    }));
    const lines = rows.map((row) => `${row.id}\t${row.language}\t${row.year}\t${row.source}\n`).join('');
    await io.writeOut(options.isSet('json') ? `${JSON.stringify(rows)}\n` : lines);
    return;
  }
  const id = options.text('system') ?? 'kmu2010';
  const system = findSystem(id);
  if (system === undefined) throw new AppError('usage', { detail: `--system ${id}` });
  for await (const line of linesOf(io.stdin)) await io.writeOut(`${romanize(line, system)}\n`);
}
