import { AppError } from '../errors.ts';
import type { Discrepancy, Span, Unit, UnitId } from '../model.ts';
import { isOnlyOffice } from './checks/offices.ts';
import { withoutSayings } from './checks/saying.ts';
import { findClaimConflicts, withoutToldClaims } from './document/claims/find-claims.ts';
import { withoutToldCounts } from './document/counts.ts';
import { describeTriangle } from './document/triangle.ts';
import { issueFinding } from './document/issue-finding.ts';
import { joinLoaded } from './document/mouths.ts';
import { mergeShared, withoutTwins } from './document/placed.ts';
import type { PlacedIssue } from './document/placed.ts';
import { isAboutQuotation } from './document/quotations.ts';
import { findLooseTexts } from './document/rows.ts';
import { findOverall } from './document/overall.ts';
import { onceForSpellings } from './document/names-afar.ts';
import type { Gatherers } from './document/overall.ts';
import { tellAsRepeats } from './document/repeats.ts';
import { withoutTheSameAgain } from './document/speakers.ts';
import type { Finding } from './document/speakers.ts';
import { createFingerprints } from './fingerprint.ts';
import { observe } from './issues.ts';
import type { PairCheck } from './pair-check.ts';
import { readPair } from './pair-reading.ts';
import type { PairReading } from './pair-reading.ts';
import type { SideReading } from './reading.ts';
import { pairChecks } from './registry.ts';
import { withoutRepeats } from './repeated-issues.ts';
import { issuesOfPassages, issuesOfRows } from './row-issues.ts';
import { movedBack, partsOf } from './sentences/parts.ts';
import { applyRules } from './settings.ts';
import { isIgnored } from './side.ts';
import { bareSpan } from './spans.ts';
import type { CheckInput, CheckKnowledge, CheckText, Pair, PairIssue } from './types.ts';

/** Runs every pair check on one pair, with no memory of other pairs. Findings inside marked stretches are left out. */
export function checkPair(
  pair: Pair,
  knowledge: CheckKnowledge,
  disabledChecks: readonly string[] = [],
): readonly PairIssue[] {
  return checkPairs([pair], knowledge, disabledChecks)[0] ?? [];
}

/**
 * Checks several pairs, each with no memory of the others; the findings of each, in order.
 * isCancelled: polled between any two checks of a pair; true throws AppError('cancelled').
 */
export function checkPairs(
  pairs: readonly Pair[],
  knowledge: CheckKnowledge,
  disabledChecks: readonly string[] = [],
  isCancelled: () => boolean = () => false,
): readonly (readonly PairIssue[])[] {
  const found: (readonly PairIssue[])[] = [];
  // Read batch by batch: what was read of a batch is gone when the next one is read, so that the collector has little to keep.
  for (const batch of inBatches(pairs)) {
    const readings = batch.map((pair) => readPair(pair, knowledge));
    found.push(...checkBatch(readings, knowledge, { disabledChecks, isCancelled }));
  }
  return found;
}

/** Pairs that go through a check together, and UTF-16 units of their texts from which no more are added: sentences come by
 *  the dozen, and of monstrous sides no more is read at a time than must be. */
const pairsTogether = 64;
const lettersTogether = 32_000;
/** Rows that are read together; what is told of progress waits for them. */
const rowsTogether = 16;

/** Cuts a list of pairs into what goes through the checks together, in order. */
function inBatches<P extends { readonly [S in 'source' | 'target']: { readonly text: string } }>(
  pairs: readonly P[],
): readonly (readonly P[])[] {
  const batches: P[][] = [];
  let letters = Infinity;
  for (const pair of pairs) {
    const last = batches.at(-1);
    if (last === undefined || last.length >= pairsTogether || letters >= lettersTogether) {
      batches.push([pair]);
      letters = 0;
    } else last.push(pair);
    letters += pair.source.text.length + pair.target.text.length;
  }
  return batches;
}

/**
 * Runs check after check, each on all pairs of a batch: the code of all checks is far larger than what a processor holds
 * near, so that a pair that goes through all of them by itself takes a third more time.
 */
export function checkReadings(
  readings: readonly PairReading[],
  knowledge: CheckKnowledge,
  rules: Pick<CheckInput, 'disabledChecks' | 'isCancelled'>,
): readonly (readonly PairIssue[])[] {
  const found: (readonly PairIssue[])[] = [];
  for (const batch of inBatches(readings)) found.push(...checkBatch(batch, knowledge, rules));
  return found;
}

/** What nearly every check asks of a pair, read before them for the same reason. */
const partsFirst: readonly ((reading: PairReading, look: () => void) => unknown)[] = [
  ({ source, target }, look) => {
    const { length } = source.tokens;
    if (length > longSide) look();
    return target.tokens;
  },
  (reading, look) => {
    reading.tieWords(look);
  },
];

/** Words from which a side takes long enough to be read for a look at the cancel flag behind it. */
const longSide = 1000;

function checkBatch(
  readings: readonly PairReading[],
  knowledge: CheckKnowledge,
  { disabledChecks, isCancelled }: Pick<CheckInput, 'disabledChecks' | 'isCancelled'>,
): readonly (readonly PairIssue[])[] {
  const found = readings.map((): PairIssue[] => []);
  const look = (): void => {
    if (isCancelled?.() === true) throw new AppError('cancelled');
  };
  const runAll = (step: (reading: PairReading, at: number) => void): void => {
    readings.forEach((reading, at) => {
      // A first pair compiles what it meets: all its checks together take long.
      look();
      step(reading, at);
    });
  };
  for (const read of partsFirst) {
    runAll((reading) => {
      read(reading, look);
    });
  }
  for (const check of pairChecks) {
    if (disabledChecks.includes(check.id)) continue;
    runAll((reading, at) => {
      const issues =
        check.isBySentence === true ? runByParts(check, reading, knowledge) : check.run(reading, knowledge);
      if (issues.length > 0) found[at]?.push(...issues);
    });
  }
  return readings.map((reading, at) => tellOnce(reading, found[at] ?? [], disabledChecks));
}

/** What a check finds in each part of a pair, in the offsets of the pair. */
function runByParts(check: PairCheck, reading: PairReading, knowledge: CheckKnowledge): readonly PairIssue[] {
  const parts = partsOf(reading);
  if (parts.length < 2) return check.run(reading, knowledge);
  return parts.flatMap(({ reading: part, starts }) =>
    check.run(part, knowledge).map((issue) => movedBack(issue, starts)),
  );
}

/** The findings of a pair as they are told. */
function tellOnce(
  reading: PairReading,
  issues: readonly PairIssue[],
  disabledChecks: readonly string[],
): readonly PairIssue[] {
  return withoutRepeats(
    withoutSayings(reading, issues)
      .filter((issue) => !isInsideMarks(reading, issue) && !isOnlyOffice(reading, issue))
      .map((issue) => (disabledChecks.includes('quotation') ? issue : asQuoted(reading, issue)))
      .map(asLight)
      .map(withBareSpans),
  );
}

/** Spans as places alone: checks hand over words, which hold on to what the lexicon knows of them. */
const withBareSpans = (issue: PairIssue): PairIssue => ({
  ...issue,
  source: issue.source.map(bareSpan),
  target: issue.target.map(bareSpan),
});

/** What is folded is doubtful by measure: it weighs little beside what is shown. */
const asLight = (issue: PairIssue): PairIssue =>
  issue.tier === 'more' && issue.severity === 'major' ? { ...issue, severity: 'minor' } : issue;

/** Words that differ inside quotation marks on both sides weigh more than elsewhere: politics is argued in them. */
function asQuoted(reading: PairReading, issue: PairIssue): PairIssue {
  const isWord = issue.checkId === 'word' || (issue.checkId === 'same-language' && issue.kind === 'reworded');
  const [here, there] = [issue.source[0], issue.target[0]];
  if (!isWord || here === undefined || there === undefined) return issue;
  if (!isQuotedAt(reading.source, here) || !isQuotedAt(reading.target, there)) return issue;
  return {
    ...issue,
    checkId: 'quotation',
    category: 'quotation',
    kind: 'words',
    // A free rendering is as common inside marks: measured right once in five, it stays a hint.
    message: observe('check.quotation.words', [reading.source, here], [reading.target, there]),
  };
}

const isQuotedAt = (reading: SideReading, span: Span): boolean =>
  reading.quotations.some(
    (one) => one.span.startOffset <= span.startOffset && span.endOffset <= one.span.endOffset,
  );

function isInsideMarks({ source, target }: PairReading, issue: PairIssue): boolean {
  if (issue.category === 'editorial') return false;
  const spans = issue.source.length + issue.target.length;
  const marked =
    issue.source.filter((span) => isIgnored(source.side, span)).length +
    issue.target.filter((span) => isIgnored(target.side, span)).length;
  return spans > 0 && marked === spans;
}

/**
 * Checks every row of a comparison: the pivot against each other text, and where the pivot has nothing, the others against
 * each other. A finding that several pairs share at one place of the pivot is one discrepancy with all its passages.
 * Then looks over all rows: rows without counterpart, speakers of quotations, renderings of terms. Between comparable
 * texts only conflicting claims are kept. Returns discrepancies in reading order, those of the whole comparison last and
 * those about quotations before all others.
 * Throws AppError('cancelled').
 */
export function checkComparison(input: CheckInput, knowledge: CheckKnowledge): readonly Discrepancy[] {
  const units = new Map<UnitId, Unit>(
    input.texts.flatMap((text) => text.units.map((unit) => [unit.id, unit] as const)),
  );
  const nameIt = createFingerprints(units);
  const found: Finding[] = [];
  const context = {
    units,
    knowledge,
    renderings: new Map<string, Gatherers>(),
    loose: findLooseTexts(input, units),
    check: (reading: PairReading) => checkReadings([reading], knowledge, input)[0] ?? [],
    checkAll: (readings: readonly PairReading[]) => checkReadings(readings, knowledge, input),
  };
  input.memory?.begin(input, knowledge);
  for (let from = 0; from < input.rows.length; from += rowsTogether) {
    const rows = input.rows.slice(from, from + rowsTogether);
    for (const [at, issues] of issuesOfRows(rows, input, context).entries()) {
      if (input.isCancelled?.() === true) throw new AppError('cancelled');
      const present = input.texts.filter((_, index) => (rows[at]?.cells[index]?.units.length ?? 0) > 0);
      for (const one of mergeShared(withoutTwins(issues, input))) {
        found.push(asFinding(one, input, present));
      }
      input.onProgress?.((0.9 * (from + at + 1)) / input.rows.length);
    }
  }
  found.push(...findOverall(input, context));
  input.onProgress?.(1);
  for (const placed of mergeShared(issuesOfPassages(input, context))) found.push(asFinding(placed, input));
  const told = withoutTheSameAgain(
    withoutToldCounts(
      uniqueFindings(tellAsRepeats(onceForSpellings(uniqueFindings(found), input), input.texts)),
    ),
  );
  const claims = findClaimConflicts({ input, knowledge, check: context.check });
  const once = [...told, ...withoutToldClaims(claims, told)];
  const named = joinLoaded(once, input, knowledge.lexicon).map((finding) => {
    if (input.isCancelled?.() === true) throw new AppError('cancelled');
    return { fingerprint: nameIt(finding.checkId, finding.passages), ...finding };
  });
  return quotedFirst(applyRules(named, input.rules ?? []));
}

const quotedFirst = (found: readonly Discrepancy[]): readonly Discrepancy[] => [
  ...found.filter(isAboutQuotation),
  ...found.filter((one) => !isAboutQuotation(one)),
];

function asFinding(
  { issue, passages, texts }: PlacedIssue,
  input: CheckInput,
  present: readonly CheckText[] = [],
): Finding {
  return issueFinding(issue, passages, describeTriangle(input, texts, present));
}

/** One finding a check and place: rows and passages may meet at the same words. */
function uniqueFindings(found: readonly Finding[]): Finding[] {
  return [
    ...new Map(found.map((one) => [JSON.stringify([one.checkId, one.passages]), one] as const)).values(),
  ];
}
