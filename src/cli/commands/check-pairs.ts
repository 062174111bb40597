import { z } from 'zod';
import { checkPair } from '../../core/check/engine.ts';
import { createPlainSide } from '../../core/check/side.ts';
import type { CheckKnowledge, PairIssue } from '../../core/check/types.ts';
import { AppError } from '../../core/errors.ts';
import type { DetectedLanguage, Span } from '../../core/model.ts';
import { linesOf } from '../io.ts';
import type { CliIo } from '../io.ts';
import { loadKnowledge } from '../knowledge.ts';
import { translate } from '../messages.ts';

const pairLine = z.object({
  id: z.string(),
  srcLang: z.string(),
  tgtLang: z.string(),
  src: z.string(),
  tgt: z.string(),
});

/** `check --pairs`: JSON Lines in and out, one answer a line as it arrives, no memory between lines. */
export async function answerPairs(io: CliIo): Promise<void> {
  const knowledge: CheckKnowledge = { concepts: [], ...loadKnowledge() };
  let badLines = 0;
  let lineNumber = 0;
  for await (const line of linesOf(io.stdin)) {
    lineNumber++;
    if (line.trim() === '') continue;
    const answer = answerLine(line, knowledge);
    if (answer.reason !== undefined) {
      badLines++;
      io.writeError(`zvirka: stdin:${lineNumber}: ${answer.reason}\n`);
    }
    if (answer.json !== undefined) await io.writeOut(`${answer.json}\n`);
  }
  if (badLines > 0) throw new AppError('format-broken', { file: 'stdin', reason: 'lines', count: badLines });
}

function answerLine(line: string, knowledge: CheckKnowledge): { json?: string; reason?: string } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return { reason: error instanceof Error ? error.message : '' };
  }
  const parsed = pairLine.safeParse(data);
  if (!parsed.success) {
    const id = z.object({ id: z.string() }).safeParse(data);
    const reason = parsed.error.issues[0]?.path.join('.') ?? '';
    return id.success ? { json: JSON.stringify({ id: id.data.id, issues: [] }), reason } : { reason };
  }
  const { id, src, tgt, srcLang, tgtLang } = parsed.data;
  const pair = {
    source: createPlainSide(src, knownLanguage(srcLang)),
    target: createPlainSide(tgt, knownLanguage(tgtLang)),
  };
  return { json: JSON.stringify({ id, issues: checkPair(pair, knowledge).map(toAnswer) }) };
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
