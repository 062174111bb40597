import { checkPairs } from '../../core/check/engine.ts';
import { createPlainSide } from '../../core/check/side.ts';
import type { CheckKnowledge, Pair, PairIssue } from '../../core/check/types.ts';
import { AppError } from '../../core/errors.ts';
import type { DetectedLanguage, Span } from '../../core/model.ts';
import { lineGroupsOf } from '../io.ts';
import type { CliIo } from '../io.ts';
import { loadKnowledge } from '../knowledge.ts';
import { translate } from '../messages.ts';

/** What a line must have, all of it text. Read by hand: the library for it costs a short run a twentieth. */
const fields = ['id', 'srcLang', 'tgtLang', 'src', 'tgt'] as const;
type Field = (typeof fields)[number];
type PairLine = Readonly<Record<Field, string>>;

/** Longest line that is checked, in UTF-16 code units: a pair is a paragraph, and time grows faster than length. */
const longestLine = 100_000;

/** Lines answered together at most: checks are faster on several pairs at once, and the first answers come soon. */
const mostTogether = 64;

/** `check --pairs`: JSON Lines in and out, lines answered as they arrive, no memory between them. */
export async function answerPairs(io: CliIo): Promise<void> {
  const knowledge: CheckKnowledge = { concepts: [], ...loadKnowledge() };
  let badLines = 0;
  let lineNumber = 0;
  for await (const lines of lineGroupsOf(io.stdin)) {
    for (let from = 0; from < lines.length; from += mostTogether) {
      let text = '';
      for (const { json, reason } of answerLines(lines.slice(from, from + mostTogether), knowledge)) {
        lineNumber++;
        if (reason !== undefined) {
          badLines++;
          io.writeError(`zvirka: stdin:${lineNumber}: ${reason}\n`);
        }
        if (json !== undefined) text += `${json}\n`;
      }
      if (text !== '') await io.writeOut(text);
    }
  }
  if (badLines > 0) throw new AppError('format-broken', { file: 'stdin', reason: 'lines', count: badLines });
}

/** What is written of a line; nothing of an empty one. */
interface Answer {
  readonly json?: string;
  readonly reason?: string;
}

function answerLines(lines: readonly (string | undefined)[], knowledge: CheckKnowledge): readonly Answer[] {
  const read = lines.map(readLine);
  const asked = read.filter((one): one is AskedPair => 'pair' in one);
  const found = checkPairs(
    asked.map(({ pair }) => pair),
    knowledge,
  );
  const issuesOf = new Map(asked.map((one, at) => [one, found[at] ?? []] as const));
  return read.map((one): Answer => {
    if (!('pair' in one)) return one;
    return { json: JSON.stringify({ id: one.id, issues: (issuesOf.get(one) ?? []).map(toAnswer) }) };
  });
}

interface AskedPair {
  readonly id: string;
  readonly pair: Pair;
}

function readLine(line: string | undefined): AskedPair | Answer {
  if (line === undefined) return { reason: translate('cli.pairs.utf8') };
  if (line.trim() === '') return {};
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    // What the parser says quotes the line, with whatever stands in it.
    return { reason: translate('cli.pairs.json') };
  }
  if (!isRecord(data)) return { reason: translate('cli.pairs.object') };
  if (!isPairLine(data)) {
    const field = fields.find((name) => typeof data[name] !== 'string') ?? '';
    return refuse(data, translate('cli.pairs.field', { field }));
  }
  if (line.length > longestLine)
    return refuse(data, translate('cli.pairs.long', { length: line.length, longest: longestLine }));
  const { id, src, tgt, srcLang, tgtLang } = data;
  return {
    id,
    pair: {
      source: createPlainSide(src, knownLanguage(srcLang)),
      target: createPlainSide(tgt, knownLanguage(tgtLang)),
    },
  };
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isPairLine = (data: Readonly<Record<string, unknown>>): data is PairLine =>
  fields.every((name) => typeof data[name] === 'string');

/** A bad line is answered all the same where its id can be read. */
function refuse({ id }: Readonly<Record<string, unknown>>, reason: string): Answer {
  return typeof id === 'string' ? { json: JSON.stringify({ id, issues: [] }), reason } : { reason };
}

function knownLanguage(code: string): DetectedLanguage {
  const base = code.toLowerCase().split('-')[0];
  return base === 'uk' || base === 'ru' || base === 'en' ? base : 'other';
}

/** One issue as the protocol wants it: the first span of each side; `null` = not located. */
function toAnswer(issue: PairIssue): object {
  const span = (spans: readonly Span[]): readonly [number, number] | null =>
    spans[0] === undefined ? null : [spans[0].startOffset, spans[0].endOffset];
  return {
    category: issue.kind === undefined ? issue.category : `${issue.category}/${issue.kind}`,
    severity: issue.severity,
    tier: issue.tier,
    srcSpan: span(issue.source),
    tgtSpan: span(issue.target),
    message: translate(issue.message.key, issue.message.params),
  };
}
