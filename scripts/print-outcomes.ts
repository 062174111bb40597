import type { PairIssue } from '../src/core/check/types.ts';
import { visible } from './check-score.ts';
import type { Outcome } from './check-score.ts';

// Items of a measure in full, for reading.

function describe(issue: PairIssue, source: string, target: string): string {
  const cut = (text: string, spans: PairIssue['source']): string =>
    spans.map((span) => text.slice(span.startOffset, span.endOffset) || `@${span.startOffset}`).join('; ');
  return `    [${issue.category}${issue.kind === undefined ? '' : `/${issue.kind}`} ${issue.severity} ${issue.tier}] «${cut(source, issue.source)}» | «${cut(target, issue.target)}» ${JSON.stringify(issue.message.params)}`;
}

/** Prints the items that were not detected, with all findings on both versions. */
export function printMisses(outcomes: readonly Outcome[], count: number): void {
  const missed = outcomes.filter((outcome) => !outcome.isDetected);
  console.log(`${missed.length} of ${outcomes.length} not detected`);
  for (const { item, good, bad } of missed.slice(0, count)) {
    console.log(
      `\n${item.id} ${item.category}/${item.sub ?? ''}\n S ${item.src}\n G ${item.good ?? ''}\n B ${item.bad ?? ''}`,
    );
    for (const issue of good) console.log(`  G${describe(issue, item.src, item.good ?? '')}`);
    for (const issue of bad) console.log(`  B${describe(issue, item.src, item.bad ?? '')}`);
  }
}

/** Prints findings on correct texts of a category; `all` = of any. */
export function printAlarms(outcomes: readonly Outcome[], wanted: string, count: number): void {
  let printed = 0;
  for (const { item, good } of outcomes) {
    const own = visible(good, false).filter((issue) =>
      `${issue.category}/${issue.kind ?? ''}`.startsWith(wanted === 'all' ? '' : wanted),
    );
    if (own.length === 0) continue;
    if (printed++ >= count) break;
    console.log(`\n${item.id}\n S ${item.src}\n T ${item.good ?? ''}`);
    for (const issue of own) console.log(describe(issue, item.src, item.good ?? ''));
  }
}
