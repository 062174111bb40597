import { exportFormats, type ExportRehearsal } from '../../bridge/api.ts';
import { AppError } from '../../core/errors.ts';
import { pathFrom } from '../io.ts';
import type { CliIo } from '../io.ts';
import { translate } from '../messages.ts';
import { oneOf, parseOptions, requireCount, type ParsedOptions } from '../options.ts';
import { alignedComparison, withProject } from '../session.ts';
import { readIncludeOptions } from './exchange-options.ts';

/**
 * `export PROJECT --format F -o FILE [--rehearse]`: what will not be in the file is listed on stderr. With `--rehearse`
 * nothing is written: what each program will make of the file goes to stdout.
 */
export async function runExport(words: readonly string[], io: CliIo): Promise<void> {
  const options = parseOptions(words, 'export');
  requireCount(options, 1, 1);
  const format = oneOf(options, 'format', exportFormats, 'tmx');
  const output = options.text('output');
  const isRehearsal = options.isSet('rehearse');
  if (output === undefined && !isRehearsal) throw new AppError('usage', { detail: '-o FILE' });
  await withProject(io, options.positionals[0], async (session, state) => {
    const comparison = await alignedComparison(session, state);
    const sigil = options.text('text');
    const only = state.texts.find((text) => text.sigil === sigil);
    if (sigil !== undefined && !only) throw new AppError('text-missing', { sigil });
    const original = options.text('original');
    const request = {
      comparisonId: comparison.id,
      format,
      options: {
        ...readIncludeOptions(options),
        ...(only ? { onlyTextId: only.id } : {}),
        ...(original === undefined ? {} : { originalPath: pathFrom(io, original) }),
      },
    };
    if (isRehearsal) return printRehearsal(await session.api.exportRehearse(request), options, io);
    const outcome = await session.api.exportRun({ ...request, path: pathFrom(io, output ?? '') });
    for (const loss of outcome.losses) io.writeError(`zvirka: ${translate(loss.key, loss.params)}\n`);
    if (options.isSet('json')) await io.writeOut(`${JSON.stringify(outcome)}\n`);
    else
      for (const file of outcome.files)
        await io.writeOut(`${file}\t${outcome.rowCount}\t${outcome.byteCount}\n`);
  });
}

/** Prints a rehearsal: losses on stderr, on stdout a line for each program and remark: tool, kind, words, rows. */
export async function printRehearsal(
  rehearsal: ExportRehearsal,
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  for (const loss of rehearsal.losses) io.writeError(`zvirka: ${translate(loss.key, loss.params)}\n`);
  if (options.isSet('json')) return io.writeOut(`${JSON.stringify(rehearsal)}\n`);
  const { units } = rehearsal;
  if (units.out !== undefined)
    io.writeError(
      `zvirka: ${translate('rehearsal.accounted', { count: units.in, out: units.out, listed: units.listed })}\n`,
    );
  for (const { tool, kind, message, rows } of rehearsal.lines) {
    const fields = [
      translate(`rehearsal.tool.${tool}`),
      translate(`rehearsal.kind.${kind}`),
      translate(message.key, message.params),
      rows.map((row) => row.number).join(' '),
    ];
    await io.writeOut(`${fields.join('\t')}\n`);
  }
}
