import { dirname } from 'node:path';
import { alignUnits } from '../../core/align/align.ts';
import type { PivotBeads } from '../../core/align/triangle.ts';
import type { AlignAnchor, AlignOptions, AlignResult } from '../../core/align/types.ts';
import { AppError } from '../../core/errors.ts';
import { readAlignInput, readText, splitLines } from '../align-input.ts';
import type { Message } from '../../core/model.ts';
import type { AlignInput } from '../align-input.ts';
import { formatAlignment } from '../align-output.ts';
import type { PairAlignment } from '../align-output.ts';
import { alignFormats, alignModes, unitChoices } from '../command-table.ts';
import { makeFolder, output, writeWhole } from '../io.ts';
import type { CliIo } from '../io.ts';
import { loadKnowledge } from '../knowledge.ts';
import { languagesOf, noPivot, oneOf, parseOptions, requireCount } from '../options.ts';
import type { ParsedOptions } from '../options.ts';
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

type Align = (source: AlignInput, target: AlignInput) => AlignResult;

/** Everything that is read once: lexicon, anchors, mode. */
async function prepareAlign(options: ParsedOptions, io: CliIo): Promise<Align> {
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
  return (source, target) => {
    try {
      return alignUnits(source, target, base);
    } catch (error) {
      // The aligner knows no files: say which one the anchors came from.
      if (!(error instanceof AppError) || error.code !== 'anchors-invalid') throw error;
      const match = Number(error.params['index']) + 1;
      throw new AppError('anchors-invalid', { file: anchorsPath ?? '', reason: 'anchor-unit', match });
    }
  };
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
  align: Align,
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
    index === pivotIndex ? [] : [{ otherIndex: index, ...align(pivot, other) }],
  );
  // Anchors are of the pivot and one other text, and explanations belong to beads as they were found.
  const isPlain = options.text('anchors') === undefined && !options.isSet('explain');
  const settled = isPlain && pairs.length > 1 ? await settlePairs(pairs, inputs, align) : pairs;
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

/** Makes the ladders of three or four texts consistent: each two others are aligned with each other as well. */
async function settlePairs(
  given: readonly PairAlignment[],
  inputs: readonly AlignInput[],
  align: Align,
): Promise<readonly PairAlignment[]> {
  const { settleTriangle } = await import('../../core/align/triangle.ts');
  const pairs = [...given];
  for (const [at, left] of pairs.entries()) {
    for (let next = at + 1; next < pairs.length; next += 1) {
      const [one = left, other] = [pairs[at], pairs[next]];
      const source = inputs[one.otherIndex];
      const target = other && inputs[other.otherIndex];
      if (!source || !target || one.mode !== 'parallel' || other.mode !== 'parallel') continue;
      const direct = align(source, target);
      if (direct.mode !== 'parallel') continue;
      const settled = settleTriangle({ left: free(one), right: free(other), direct: direct.beads });
      pairs[at] = { ...one, beads: settled.left };
      pairs[next] = { ...other, beads: settled.right };
    }
  }
  return pairs;
}

const free = ({ beads }: PairAlignment): PivotBeads => ({ beads, fixed: [new Set(), new Set()] });

/** `--batch`: one pair a line, in one process; goes on past a bad pair, lists failures at the end. */
async function runBatch(path: string, options: ParsedOptions, align: Align, io: CliIo): Promise<void> {
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
