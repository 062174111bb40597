import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DiscrepancyEntry } from '../../bridge/api.ts';
import { AppError } from '../../core/errors.ts';
import type { Comparison, Passage, TextSummary, UnitId } from '../../core/model.ts';
import { output, pathFrom } from '../io.ts';
import type { CliIo } from '../io.ts';
import { translate } from '../messages.ts';
import { oneOf, parseOptions, requireCount } from '../options.ts';
import type { ParsedOptions } from '../options.ts';
import { alignedComparison, withProject, withSession } from '../session.ts';
import type { Session } from '../session.ts';
import { checkOneText, type CheckedText } from './check-one.ts';
import { answerPairs } from './check-pairs.ts';

const table = {
  pairs: { type: 'boolean' },
  lang: { type: 'string' },
  pivot: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

/**
 * `check --pairs`, `check PROJECT`, `check FILE [FILE FILE FILE]`: discrepancies of whole documents; of one text, those
 * inside it; of three or four, those of each against the base text.
 */
export async function runCheck(words: readonly string[], io: CliIo): Promise<void> {
  const options = parseOptions(words, table);
  if (options.isSet('pairs')) return answerPairs(io);
  const [first] = options.positionals;
  if (options.positionals.length === 1 && first?.endsWith('.zvirka') === true) {
    return withProject(io, first, async (session, state) => {
      const [only, second] = state.texts;
      if (only !== undefined && second === undefined) return reportOne(session, only, options, io);
      return report(session, await alignedComparison(session, state), options, io);
    });
  }
  requireCount(options, 1, 4);
  // Files are compared in a project of their own that nobody sees.
  const folder = await mkdtemp(join(tmpdir(), 'zvirka-check-'));
  try {
    await withSession((session) => checkFiles(session, options, io, folder), folder);
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
  const languages = options.text('lang')?.split(',') ?? [];
  const texts = [];
  for (const [index, file] of options.positionals.entries()) {
    const language = languages[index];
    const { text } = await api.importText({
      source: { kind: 'file', path: pathFrom(io, file) },
      ...(language === undefined || language === '' ? {} : { language }),
    });
    texts.push(text);
  }
  const [only, second] = texts;
  if (only !== undefined && second === undefined) return reportOne(session, only, options, io);
  const textIds = texts.map((text) => text.id);
  const pivotIndex = Number(options.text('pivot') ?? '1') - 1;
  if (textIds[pivotIndex] === undefined) throw new AppError('usage', { detail: '--pivot' });
  const comparison = await api.comparisonCreate({ textIds, pivotIndex });
  await session.wait(await api.comparisonAlign({ comparisonId: comparison.id, scope: 'all' }));
  await report(session, comparison, options, io);
}

async function reportOne(
  session: Session,
  text: TextSummary,
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  // The page shows texts side by side; one text has no side.
  const format = oneOf(options, 'format', ['json', 'jsonl', 'md'] as const, 'json');
  await printList(await checkOneText(session, text), format, options, io);
}

async function report(
  session: Session,
  comparison: Comparison,
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  const format = oneOf(options, 'format', ['json', 'jsonl', 'html', 'md'] as const, 'json');
  await session.wait(await session.api.checksRun({ comparisonId: comparison.id }));
  if (format === 'html') return htmlReport(session, comparison, options, io);
  const { texts } = await session.api.comparisonView({ comparisonId: comparison.id });
  const entries = await session.api.discrepancies({ comparisonId: comparison.id });
  await printList({ texts, entries }, format, options, io);
}

async function printList(
  { texts, entries }: CheckedText,
  format: 'json' | 'jsonl' | 'md',
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  const units = new Map(
    texts.flatMap(({ text, units: own }) => own.map((unit) => [unit.id, { unit, text }] as const)),
  );
  const rows = entries.map((entry) => toRow(entry, units));
  const text = {
    json: `${JSON.stringify(rows, null, 1)}\n`,
    jsonl: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    md: toMarkdown(rows),
  };
  await output(io, options.text('output'), text[format]);
}

async function htmlReport(
  session: Session,
  comparison: Comparison,
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  const path = options.text('output');
  if (path === undefined) throw new AppError('usage', { detail: '-o FILE' });
  await session.api.exportRun({
    comparisonId: comparison.id,
    format: 'html',
    path: pathFrom(io, path),
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
}

type Units = ReadonlyMap<
  UnitId,
  {
    readonly unit: { readonly ordinal: number; readonly content: string };
    readonly text: { readonly sigil: string };
  }
>;

interface ReportRow {
  readonly category: string;
  readonly severity: string;
  readonly tier: string;
  readonly message: string;
  readonly evidence: readonly string[];
  readonly passages: readonly {
    text: string;
    paragraph: number;
    start: number;
    end: number;
    quote: string;
  }[];
  readonly decision?: string;
  readonly fingerprint: string;
}

function toRow({ discrepancy, decision }: DiscrepancyEntry, units: Units): ReportRow {
  const place = (passage: Passage): ReportRow['passages'][number] => {
    const found = units.get(passage.unitId);
    return {
      text: found?.text.sigil ?? '',
      paragraph: (found?.unit.ordinal ?? 0) + 1,
      start: passage.startOffset,
      end: passage.endOffset,
      quote: found?.unit.content.slice(passage.startOffset, passage.endOffset) ?? '',
    };
  };
  return {
    category: discrepancy.checkId.includes('/')
      ? `${discrepancy.category}/${discrepancy.checkId.split('/')[1]}`
      : discrepancy.category,
    severity: discrepancy.severity,
    tier: discrepancy.tier,
    message: translate(discrepancy.message.key, discrepancy.message.params),
    evidence: discrepancy.evidence.map((line) => translate(line.key, line.params)),
    passages: discrepancy.passages.map(place),
    ...(decision === undefined ? {} : { decision: decision.verdict }),
    fingerprint: discrepancy.fingerprint,
  };
}

/** A list for people: the message, then each passage with its text and paragraph. */
function toMarkdown(rows: readonly ReportRow[]): string {
  const quoted = (text: string): string =>
    text.replace(/[\r\n]+/gu, ' ').replace(/([\\`*_[\]<>|])/gu, '\\$1');
  return rows
    .map((row) =>
      [
        `- **${row.category}** (${row.severity}, ${row.tier}): ${quoted(row.message)}`,
        ...row.evidence.map((line) => `  - ${quoted(line)}`),
        ...row.passages.map(
          (passage) => `  - ${passage.text} ¶${passage.paragraph}: ${quoted(passage.quote)}`,
        ),
      ].join('\n'),
    )
    .join('\n')
    .concat('\n');
}
