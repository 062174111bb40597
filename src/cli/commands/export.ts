import { exportFormats } from '../../bridge/api.ts';
import { AppError } from '../../core/errors.ts';
import { pathFrom } from '../io.ts';
import type { CliIo } from '../io.ts';
import { translate } from '../messages.ts';
import { oneOf, parseOptions, requireCount } from '../options.ts';
import { alignedComparison, withProject } from '../session.ts';

const table = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  level: { type: 'string' },
  'confirmed-only': { type: 'boolean' },
  'no-notes': { type: 'boolean' },
  'no-discrepancies': { type: 'boolean' },
  'more-to-check': { type: 'boolean' },
  'non-content': { type: 'boolean' },
  unmatched: { type: 'boolean' },
  rehearse: { type: 'boolean' },
} as const;

/** `export PROJECT --format F -o FILE [--rehearse]`: what will not be in the file is listed on stderr. */
export async function runExport(words: readonly string[], io: CliIo): Promise<void> {
  const options = parseOptions(words, table);
  requireCount(options, 1, 1);
  const format = oneOf(options, 'format', exportFormats, 'tmx');
  const output = options.text('output');
  const isRehearsal = options.isSet('rehearse');
  if (output === undefined && !isRehearsal) throw new AppError('usage', { detail: '-o FILE' });
  await withProject(io, options.positionals[0], async (session, state) => {
    const comparison = await alignedComparison(session, state);
    const request = {
      comparisonId: comparison.id,
      format,
      options: {
        level: oneOf(options, 'level', ['unit', 'segment'] as const, 'unit'),
        confirmedOnly: options.isSet('confirmed-only'),
        includeNonContent: options.isSet('non-content'),
        includeNotes: !options.isSet('no-notes'),
        includeDiscrepancies: !options.isSet('no-discrepancies'),
        includeMoreToCheck: options.isSet('more-to-check'),
        includeUnmatched: options.isSet('unmatched'),
      },
    };
    const outcome = isRehearsal
      ? await session.api.exportPreview(request)
      : await session.api.exportRun({ ...request, path: pathFrom(io, output ?? '') });
    for (const loss of outcome.losses) io.writeError(`zvirka: ${translate(loss.key, loss.params)}\n`);
    if (options.isSet('json')) await io.writeOut(`${JSON.stringify(outcome)}\n`);
    else if ('path' in outcome)
      await io.writeOut(`${outcome.path}\t${outcome.rowCount}\t${outcome.byteCount}\n`);
  });
}
