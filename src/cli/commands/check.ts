import { AppError } from '../../core/errors.ts';
import { loadWhole } from '../builtins.ts';
import type { CliIo } from '../io.ts';
import { parseOptions, requireCount } from '../options.ts';

/** `check --pairs` and `check PROJECT|FILES…`. Each loads its own: pairs need no projects, workbooks and pages. */
export async function runCheck(words: readonly string[], io: CliIo): Promise<void> {
  const options = parseOptions(words, 'check');
  if (!options.isSet('pairs')) return (await import('./check-documents.ts')).checkDocuments(options, io);
  requireCount(options, 0, 0);
  // The contract: pairs know no settings of a user's.
  if (options.text('set') !== undefined) throw new AppError('usage', { detailKey: 'cli.usage.pairs' });
  // Most of what this command runs lies behind this import.
  const load = () => import('./check-pairs.ts');
  return (await (io.keepsCode ? loadWhole(load) : load())).answerPairs(io);
}
