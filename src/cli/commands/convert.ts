import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { exportFormats, type ExportFormat, type ExportOutcome } from '../../bridge/api.ts';
import { AppError } from '../../core/errors.ts';
import type { ComparisonId } from '../../core/model.ts';
import { documentExtensions } from '../../services/document-extensions.ts';
import { pathFrom, type CliIo } from '../io.ts';
import { translate } from '../messages.ts';
import { languagesOf, oneOf, parseOptions, requireCount, type ParsedOptions } from '../options.ts';
import { alignedComparison, withSession, type Session } from '../session.ts';
import { convertTerms } from './convert-terms.ts';
import { readIncludeOptions } from './exchange-options.ts';
import { printRehearsal } from './export.ts';

/** The format that an extension asks for. */
const byExtension: Readonly<Record<string, ExportFormat>> = {
  '.tmx': 'tmx',
  '.xlf': 'xliff12',
  '.xliff': 'xliff21',
  '.tsv': 'tsv',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.docx': 'docx-bilingual',
  '.odt': 'odt',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.tei': 'tei',
  '.xml': 'tei',
  '.tbx': 'tbx',
  '.jsonld': 'annotations',
};

/**
 * `convert IN… OUT [--to FORMAT]`: IN is a file that brings its own alignment, the files of a set (Moses, hunalign,
 * InterText) or single documents, which are aligned; OUT's extension says the format unless `--to` does. What is lost
 * on either side is listed on stderr.
 */
export async function runConvert(words: readonly string[], io: CliIo): Promise<void> {
  const options = parseOptions(words, 'convert');
  requireCount(options, 2, 9);
  const inputs = options.positionals.slice(0, -1).map((path) => pathFrom(io, path));
  const output = options.positionals.at(-1) ?? '';
  const format = formatOf(options, output);
  const folder = await mkdtemp(join(tmpdir(), 'zvirka-convert-'));
  try {
    await withSession(io, async (session) => {
      await session.api.projectNew({ path: join(folder, 'convert.zvirka'), title: 'convert' });
      const comparisonId = await takeIn(session, inputs, options, io);
      if (comparisonId === undefined) {
        const target = { input: inputs[0] ?? '', output: pathFrom(io, output), format };
        const { rowCount, losses } = await convertTerms(session, {
          ...target,
          isRehearsal: options.isSet('rehearse'),
        });
        return report(io, options, { losses, rowCount, files: [target.output] });
      }
      const request = {
        comparisonId,
        format,
        // Converting is to keep everything: rows without a counterpart and all that the file holds.
        options: { ...readIncludeOptions(options), includeUnmatched: true, includeNonContent: true },
      };
      if (options.isSet('rehearse'))
        return printRehearsal(await session.api.exportRehearse(request), options, io);
      return report(io, options, await session.api.exportRun({ ...request, path: pathFrom(io, output) }));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Files on standard output, what was lost on standard error. */
async function report(
  io: CliIo,
  options: ParsedOptions,
  outcome: Pick<ExportOutcome, 'losses' | 'rowCount' | 'files'>,
): Promise<void> {
  for (const loss of outcome.losses) io.writeError(`zvirka: ${translate(loss.key, loss.params)}\n`);
  if (options.isSet('json')) await io.writeOut(`${JSON.stringify(outcome)}\n`);
  else for (const file of outcome.files) await io.writeOut(`${file}\t${String(outcome.rowCount)}\n`);
}

function formatOf(options: ParsedOptions, output: string): ExportFormat {
  if (options.text('to') !== undefined) return oneOf(options, 'to', exportFormats, 'tmx');
  const format = byExtension[extname(output).toLowerCase()];
  if (format === undefined)
    throw new AppError('usage', { detail: `--to ${exportFormats.join('|')} (${extname(output) || output})` });
  return format;
}

/** Brings the inputs into the open project. Answers their comparison; undefined where they hold terms without texts. */
async function takeIn(
  session: Session,
  inputs: readonly string[],
  options: ParsedOptions,
  io: CliIo,
): Promise<ComparisonId | undefined> {
  const { api } = session;
  const isSet = options.text('from') !== undefined && options.text('from') !== 'documents';
  const isOwn = isSet || (await isExchange(session, inputs));
  if (isOwn) {
    const outcome = await api.importBilingual({ paths: inputs });
    for (const loss of outcome.losses) io.writeError(`zvirka: ${translate(loss.key, loss.params)}\n`);
    return outcome.comparisonId;
  }
  const languages = languagesOf(options);
  for (const [index, path] of inputs.entries()) {
    const language = languages[index];
    await api.importText({
      source: { kind: 'file', path },
      ...(language === undefined ? {} : { language }),
    });
  }
  const state = await api.projectState();
  if (!state) throw new AppError('project-missing');
  return (await alignedComparison(session, state)).id;
}

// Several files without a mark of their own are a set where they are named like one: `corpus.uk corpus.en`.
async function isExchange({ api }: Session, inputs: readonly string[]): Promise<boolean> {
  for (const path of inputs) if ((await api.importFolder({ path })).bilingualPaths.length > 0) return true;
  const isLadder = inputs.some((path) => /\.(ladder|hunalign|align)$/i.test(path));
  const stems = new Set(inputs.map((path) => path.slice(0, path.length - extname(path).length)));
  const areLanguages = inputs.every((path) => /^\.[a-z]{2,3}$/i.test(extname(path)) && !isDocumentName(path));
  const isZip = inputs.length === 1 && inputs[0]?.toLowerCase().endsWith('.zip') === true;
  return isLadder || isZip || (inputs.length > 1 && stems.size === 1 && areLanguages);
}

// `film.srt film.vtt` are two documents of one name, not a corpus in two languages.
function isDocumentName(path: string): boolean {
  const extension = extname(path).toLowerCase();
  return byExtension[extension] !== undefined || documentExtensions.includes(extension.slice(1));
}
