import { dirname } from 'node:path';
import { alignUnits } from '../../core/align/align.ts';
import type { AlignAnchor, AlignOptions } from '../../core/align/types.ts';
import { AppError } from '../../core/errors.ts';
import { readAlignInput, readText, splitLines } from '../align-input.ts';
import type { Message } from '../../core/model.ts';
import { formatAlignment } from '../align-output.ts';
import type { PairAlignment } from '../align-output.ts';
import { alignFormats, alignModes, unitChoices } from '../command-table.ts';
import { makeFolder, output, writeWhole } from '../io.ts';
import type { CliIo } from '../io.ts';
import { loadKnowledge } from '../knowledge.ts';
import { languagesOf, noPivot, oneOf, parseOptions, requireCount } from '../options.ts';
import type { ParsedOptions } from '../options.ts';
import type { Align, Settling } from '../settle-pairs.ts';
import { readTableChoices } from '../table-choice.ts';

/** `align A B [C D]` and `align --batch JOBS.tsv`: see the contract in the README. */
export async function runAlign(words: readonly string[], io: CliIo): Promise<void> {
  const options = parseOptions(words, 'align');
  const align = await prepareAlign(options, io);
  const batch = options.text('batch');
  if (batch !== undefined) return runBatch(batch, options, align, io);
  requireCount(options, 2, 4);
  await output(io, options.text('output'), await alignFiles(options.positionals, options, align, io));
}

/** The aligner with everything that is read once: lexicon, anchors, mode. */
interface Aligner {
  readonly align: Align;
  readonly anchors: readonly AlignAnchor[];
}

async function prepareAlign(options: ParsedOptions, io: CliIo): Promise<Aligner> {
  const knowledge = !options.isSet('no-lexicon');
  const anchorsPath = options.text('anchors');
  const anchors = anchorsPath === undefined ? undefined : await readAnchors(anchorsPath, io);
  const mode = oneOf(options, 'mode', alignModes, 'auto');
  const base: AlignOptions = {
    mode,
    knowledge,
    isCancelled: io.isCancelled,
    explain: options.isSet('explain'),
    ...(knowledge ? loadKnowledge() : {}),
    ...(anchors === undefined ? {} : { anchors }),
    ...(options.isSet('progress') && io.isErrorTerminal ? { onProgress: progressLine(io) } : {}),
  };
  const align: Align = (source, target, instead) => {
    try {
      return alignUnits(source, target, { ...base, ...instead });
    } catch (error) {
      // The aligner knows no files: say which one the anchors came from.
      if (!(error instanceof AppError) || error.code !== 'anchors-invalid') throw error;
      const match = Number(error.params['index']) + 1;
      throw new AppError('anchors-invalid', { file: anchorsPath ?? '', reason: 'anchor-unit', match });
    }
  };
  return { align, anchors: anchors ?? [] };
}

function progressLine(io: CliIo): (fraction: number) => void {
  return (fraction) => io.writeError(`\r${Math.round(100 * fraction)} %${fraction >= 1 ? '\n' : ''}`);
}

async function readAnchors(path: string, io: CliIo): Promise<readonly AlignAnchor[]> {
  const text = await readText(io, path);
  try {
    const parsed: unknown = JSON.parse(text);
    const beads = isRecord(parsed) ? parsed['beads'] : undefined;
    if (!Array.isArray(beads)) throw new SyntaxError('no beads');
    return beads.map((bead, index) => readAnchor(bead, { file: path, match: index + 1 }));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new AppError('anchors-invalid', { file: path, reason: 'anchor-json' });
    throw error;
  }
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;
const isIndexes = (data: unknown): data is readonly number[] =>
  Array.isArray(data) && data.every((index) => Number.isInteger(index) && index >= 0);

function readAnchor(bead: unknown, place: { readonly file: string; readonly match: number }): AlignAnchor {
  const refuse = (reason: string): AppError => new AppError('anchors-invalid', { ...place, reason });
  if (!Array.isArray(bead) || bead.length !== 2) throw refuse('anchor-shape');
  const [source, target]: unknown[] = bead;
  if (!isIndexes(source) || !isIndexes(target)) throw refuse('anchor-shape');
  if (source.length + target.length === 0) throw refuse('anchor-empty');
  return { source, target };
}

/** Aligns two to four files through the pivot and returns the output in the asked format. */
async function alignFiles(
  paths: readonly string[],
  options: ParsedOptions,
  aligner: Aligner,
  io: CliIo,
): Promise<string> {
  const unit = oneOf(options, 'unit', unitChoices, 'paragraph');
  const format = oneOf(options, 'format', alignFormats, 'json');
  const languages = languagesOf(options);
  const tables = readTableChoices(options);
  const inputs = await Promise.all(
    paths.map((path, index) =>
      readAlignInput(io, path, unit, {
        ...(languages[index] === undefined ? {} : { language: languages[index] }),
        // One column a text, in their order: two columns of one table make a pair.
        table: tables[index] ?? tables[0],
        isCancelled: io.isCancelled,
      }),
    ),
  );
  const pivotIndex = Number(options.text('pivot') ?? '1') - 1;
  const pivot = inputs[pivotIndex];
  if (pivot === undefined) throw noPivot(options.text('pivot'), inputs.length);
  const pairs: PairAlignment[] = inputs.flatMap((other, index) =>
    index === pivotIndex ? [] : [{ otherIndex: index, ...aligner.align(pivot, other) }],
  );
  const settled = pairs.length > 1 ? await settle(pairs, { inputs, pivotIndex, ...aligner }) : pairs;
  const losses: Message[] = [];
  const text = await formatAlignment(format, { inputs, pivotIndex, pairs: settled, unit }, (loss) =>
    losses.push(loss),
  );
  if (losses.length > 0) {
    const { translate } = await import('../messages.ts');
    for (const { key, params } of losses) io.writeError(`zvirka: ${translate(key, params)}\n`);
  }
  return text;
}

/** Loaded only where there are three texts: most runs have two. */
const settle = async (
  pairs: readonly PairAlignment[],
  settling: Settling,
): Promise<readonly PairAlignment[]> => (await import('../settle-pairs.ts')).settlePairs(pairs, settling);

/** `--batch`: one pair a line, in one process; goes on past a bad pair, lists failures at the end. */
async function runBatch(path: string, options: ParsedOptions, align: Aligner, io: CliIo): Promise<void> {
  if (options.positionals.length > 0) throw new AppError('usage', { detailKey: 'cli.usage.batch' });
  const lines = splitLines(await readText(io, path));
  const failures: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const [source, target, result] = line.split('\t');
    try {
      if (!source || !target || !result) throw new AppError('format-broken', { file: path, reason: 'jobs' });
      const text = await alignFiles([source, target], options, align, io);
      await makeFolder(io, dirname(result));
      await writeWhole(io, result, text);
    } catch (error) {
      if (error instanceof AppError && error.code === 'cancelled') throw error;
      const { describeError } = await import('../errors.ts');
      failures.push(`${index + 1}: ${describeError(error)}`);
    }
  }
  if (failures.length > 0)
    throw new AppError('batch-failed', { count: failures.length, list: `\n${failures.join('\n')}` });
}
