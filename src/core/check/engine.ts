import { AppError } from '../errors.ts';
import type { Discrepancy, Passage, Row, Unit, UnitId } from '../model.ts';
import { createFingerprints } from './fingerprint.ts';
import { PairReading } from './pair-reading.ts';
import { pairChecks } from './registry.ts';
import { createSide, isIgnored, toPassages } from './side.ts';
import type { Side } from './side.ts';
import type { CheckInput, CheckKnowledge, CheckText, Pair, PairIssue } from './types.ts';

/** Runs every pair check on one pair, with no memory of other pairs. Findings inside marked stretches are left out. */
export function checkPair(
  pair: Pair,
  knowledge: CheckKnowledge,
  disabledChecks: readonly string[] = [],
): readonly PairIssue[] {
  const reading = new PairReading(pair, knowledge);
  return pairChecks
    .filter((check) => !disabledChecks.includes(check.id))
    .flatMap((check) => check.run(reading, knowledge))
    .filter((issue) => !isInsideMarks(pair, issue));
}

function isInsideMarks(pair: Pair, issue: PairIssue): boolean {
  if (issue.category === 'editorial') return false;
  const spans = issue.source.length + issue.target.length;
  const marked =
    issue.source.filter((span) => isIgnored(pair.source, span)).length +
    issue.target.filter((span) => isIgnored(pair.target, span)).length;
  return spans > 0 && marked === spans;
}

/**
 * Checks every row of a comparison: the pivot against each other text, and where the pivot has nothing, the others against
 * each other. A finding that several pairs share at one place of the pivot is one discrepancy with all its passages.
 * Returns discrepancies in reading order. Throws AppError('cancelled').
 */
export function checkComparison(input: CheckInput, knowledge: CheckKnowledge): readonly Discrepancy[] {
  const units = new Map<UnitId, Unit>(
    input.texts.flatMap((text) => text.units.map((unit) => [unit.id, unit] as const)),
  );
  const nameIt = createFingerprints(units);
  const found: Discrepancy[] = [];
  for (const [rowNumber, row] of input.rows.entries()) {
    if (input.isCancelled?.() === true) throw new AppError('cancelled');
    for (const { issue, passages } of mergeShared(issuesOfRow(row, input, units, knowledge))) {
      found.push({
        fingerprint: nameIt(`${issue.checkId}/${issue.kind ?? ''}`, passages),
        category: issue.category,
        checkId: issue.kind === undefined ? issue.checkId : `${issue.checkId}/${issue.kind}`,
        severity: issue.severity,
        tier: issue.tier,
        passages,
        message: issue.message,
        evidence: issue.evidence ?? [],
      });
    }
    input.onProgress?.((rowNumber + 1) / input.rows.length);
  }
  return found;
}

interface PlacedIssue {
  readonly issue: PairIssue;
  readonly passages: readonly Passage[];
  /** The pivot's passages, as a key: equal ones mean the same place. */
  readonly place: string;
}

function issuesOfRow(
  row: Row,
  input: CheckInput,
  units: ReadonlyMap<UnitId, Unit>,
  knowledge: CheckKnowledge,
): PlacedIssue[] {
  const sides = row.cells.map((cell, index) => sideOf(input.texts[index], cell.units, units));
  return pairsOfRow(sides, input.pivotIndex).flatMap((pair) =>
    checkPair(pair, knowledge, input.disabledChecks).map((issue) => {
      const source = issue.source.flatMap((span) => toPassages(pair.source, span));
      const target = issue.target.flatMap((span) => toPassages(pair.target, span));
      return {
        issue,
        passages: [...source, ...target],
        place: JSON.stringify([issue.checkId, issue.kind, source]),
      };
    }),
  );
}

function sideOf(
  text: CheckText | undefined,
  unitIds: readonly UnitId[],
  units: ReadonlyMap<UnitId, Unit>,
): Side | null {
  const members = unitIds.map((id) => units.get(id)).filter((unit) => unit !== undefined);
  if (text === undefined || members.length === 0) return null;
  const side = createSide(text, members);
  return side.text === '' ? null : side;
}

/** The pivot with each other side; without a pivot, each side with the ones after it. */
function pairsOfRow(sides: readonly (Side | null)[], pivotIndex: number): Pair[] {
  const pivot = sides[pivotIndex] ?? null;
  const others = sides.filter((side, index): side is Side => side !== null && index !== pivotIndex);
  if (pivot !== null) return others.map((target) => ({ source: pivot, target }));
  return others.flatMap((source, index) => others.slice(index + 1).map((target) => ({ source, target })));
}

/** Joins findings of one check at one place of the pivot; the first one's words stay, the passages add up. */
function mergeShared(issues: readonly PlacedIssue[]): PlacedIssue[] {
  const merged = new Map<string, PlacedIssue>();
  for (const placed of issues) {
    const key = placed.issue.source.length === 0 ? `${merged.size}` : placed.place;
    const earlier = merged.get(key);
    if (earlier === undefined) merged.set(key, placed);
    else merged.set(key, { ...earlier, passages: uniquePassages([...earlier.passages, ...placed.passages]) });
  }
  return [...merged.values()];
}

function uniquePassages(passages: readonly Passage[]): Passage[] {
  return [...new Map(passages.map((passage) => [JSON.stringify(passage), passage])).values()];
}
