import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../core/errors.ts';
import type { Threshold } from '../../core/check/thresholds.ts';
import type { Comparison, TextSummary } from '../../core/model.ts';
import { writeCheckList, type ListFormat } from '../check-list.ts';
import { checkFormats } from '../command-table.ts';
import { output, pathFrom, writeWhole } from '../io.ts';
import type { CliIo } from '../io.ts';
import { languagesOf, noPivot, oneOf, requireCount } from '../options.ts';
import type { ParsedOptions } from '../options.ts';
import { alignedComparison, withProject, withSession } from '../session.ts';
import type { Session } from '../session.ts';
import { checkOneText, type CheckedText } from './check-one.ts';

/**
 * `check PROJECT`, `check FILE [FILE FILE FILE]`: discrepancies of whole documents; of one text, those inside it; of three
 * or four, those of each against the base text.
 */
export async function checkDocuments(options: ParsedOptions, io: CliIo): Promise<void> {
  const [first] = options.positionals;
  if (options.positionals.length === 1 && first?.endsWith('.zvirka') === true) {
    return withProject(io, first, async (session, state) => {
      await setThresholds(session, options);
      const [only, second] = state.texts;
      if (only !== undefined && second === undefined) return reportOne(session, only, options, io);
      return report(session, await alignedComparison(session, state), options, io);
    });
  }
  requireCount(options, 1, 4);
  // Files are compared in a project of their own that nobody sees.
  const folder = await mkdtemp(join(tmpdir(), 'zvirka-check-'));
  try {
    await withSession(io, (session) => checkFiles(session, options, io, folder), folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checkFiles(
  session: Session,
  options: ParsedOptions,
  io: CliIo,
  folder: string,
): Promise<void> {
  const { api } = session;
  await api.projectNew({ path: join(folder, 'check.zvirka'), title: 'check' });
  await setThresholds(session, options);
  const languages = languagesOf(options);
  const texts = [];
  for (const [index, file] of options.positionals.entries()) {
    const language = languages[index];
    const { text } = await api.importText({
      source: { kind: 'file', path: pathFrom(io, file) },
      ...(language === undefined ? {} : { language }),
    });
    texts.push(text);
  }
  const [only, second] = texts;
  if (only !== undefined && second === undefined) return reportOne(session, only, options, io);
  const textIds = texts.map((text) => text.id);
  const pivotIndex = Number(options.text('pivot') ?? '1') - 1;
  if (textIds[pivotIndex] === undefined) throw noPivot(options.text('pivot'), textIds.length);
  const comparison = await api.comparisonCreate({ textIds, pivotIndex });
  await session.wait(await api.comparisonAlign({ comparisonId: comparison.id, scope: 'all' }));
  await report(session, comparison, options, io);
}

/** `--set extent.shown=3,number.rounding=2`: thresholds of the project's checks; a project keeps them. */
async function setThresholds({ api }: Session, options: ParsedOptions): Promise<void> {
  const given = options.text('set');
  if (given === undefined) return;
  const { checks, thresholds } = await api.projectChecks();
  const set = given.split(',').map((part): readonly [string, number] => {
    const [id = '', amount = ''] = part.trim().split('=');
    const known = thresholds.find((one) => one.id === id);
    const isGood = /^-?\d+(?:\.\d+)?$/u.test(amount);
    if (known === undefined) throw noThreshold(id, thresholds);
    const { least, most } = known;
    if (!isGood || Number(amount) < least || Number(amount) > most)
      throw new AppError('usage', { detailKey: 'cli.usage.range', id, least, most });
    return [id, Number(amount)];
  });
  await api.projectChecksSet({
    checks: { ...checks, thresholds: { ...checks.thresholds, ...Object.fromEntries(set) } },
  });
}

const noThreshold = (given: string, thresholds: readonly Threshold[]): AppError =>
  new AppError('usage', {
    detailKey: 'cli.usage.threshold',
    given,
    known: thresholds.map(({ id }) => id).join(', '),
  });

async function reportOne(
  session: Session,
  text: TextSummary,
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  const format = readFormat(options);
  await printList(await checkOneText(session, text), format, options, io);
}

async function report(
  session: Session,
  comparison: Comparison,
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  const format = readFormat(options);
  await session.wait(await session.api.checksRun({ comparisonId: comparison.id }));
  if (format === 'html') return htmlReport(session, comparison, options, io);
  const { texts } = await session.api.comparisonView({ comparisonId: comparison.id });
  const entries = await session.api.discrepancies({ comparisonId: comparison.id });
  await printList({ texts, entries }, format, options, io);
}

function readFormat(options: ParsedOptions): ListFormat {
  const format = oneOf(options, 'format', checkFormats, 'json');
  // A workbook is no text for a terminal.
  if (format === 'xlsx' && options.text('output') === undefined)
    throw new AppError('usage', { detailKey: 'cli.usage.output', option: `--format ${format}` });
  return format;
}

async function printList(
  checked: CheckedText,
  format: ListFormat,
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  const content = writeCheckList(format, checked);
  const path = options.text('output');
  if (typeof content === 'string') await output(io, path, content);
  else await writeWhole(io, path ?? '', content);
}

/** Several texts side by side, with what differs below their rows. */
async function htmlReport(
  { api }: Session,
  comparison: Comparison,
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  const { html } = await api.exportReport({
    comparisonId: comparison.id,
    format: 'html',
    options: {
      level: 'unit',
      confirmedOnly: false,
      includeNonContent: true,
      includeNotes: true,
      includeDiscrepancies: true,
      includeMoreToCheck: true,
      includeUnmatched: true,
    },
  });
  await output(io, options.text('output'), html);
}
