import { AppError } from '../errors.ts';
import { isContentUnit } from '../model.ts';
import type { Row, UnitId } from '../model.ts';
import { explainByDates, isConflict } from './document/comparable.ts';
import { NameGatherer, namePlaces } from './document/names.ts';
import type { Gatherers, Overall } from './document/overall.ts';
import type { PlacedIssue } from './document/placed.ts';
import { RenderingGatherer, termPlaces } from './document/renderings.ts';
import type { PairMemory, PairResult } from './pair-memory.ts';
import { PairReading } from './pair-reading.ts';
import { SideReading } from './reading.ts';
import { createPassageSide, createSide, toPassages } from './side.ts';
import type { CheckInput, CheckKnowledge, CheckText, PairIssue } from './types.ts';

/** Conflicts of claims between passages of texts that are no translations of each other. */
export function issuesOfPassages(input: CheckInput, context: RowContext): PlacedIssue[] {
  return (input.loose ?? []).flatMap(({ a, b }) => {
    if (input.isCancelled?.() === true) throw new AppError('cancelled');
    const [here, there] = [a, b].map((passage) => {
      const text = input.texts.find((one) => one.id === passage.textId);
      const unit = context.units.get(passage.unitId);
      return text === undefined || unit === undefined || !isContentUnit(unit)
        ? null
        : new SideReading(createPassageSide(text, unit, passage), context.knowledge.lexicon);
    });
    if (here === null || there === null || here === undefined || there === undefined) return [];
    const reading = new PairReading(here, there);
    return context.check(reading).flatMap((issue) => {
      const kept = asConflict(reading, issue, input, context.knowledge);
      return kept === null ? [] : [placeIssue(reading, kept)];
    });
  });
}

function placeIssue({ source, target }: PairReading, issue: PairIssue): PlacedIssue {
  const here = issue.source.flatMap((span) => toPassages(source.side, span));
  const there = issue.target.flatMap((span) => toPassages(target.side, span));
  return {
    issue,
    passages: [...here, ...there],
    place: JSON.stringify([issue.checkId, issue.kind, here]),
    texts: [source.side.textId, target.side.textId],
  };
}

/** What the rows of one comparison share. */
export interface RowContext extends Overall {
  /** By the two texts' ids; filled while rows are read. */
  readonly renderings: Map<string, Gatherers>;
  /** Runs the pair checks on several pairs; the findings of each. */
  readonly checkAll: (readings: readonly PairReading[]) => readonly (readonly PairIssue[])[];
}

/**
 * Checks all pairs of some rows together; the findings of each row, in order. What the checks of the whole text need of
 * the pairs goes into the context's gatherers.
 */
export function issuesOfRows(rows: readonly Row[], input: CheckInput, context: RowContext): PlacedIssue[][] {
  const pairs = rows.map((row) => {
    const sides = row.cells.map((cell, index) => readCell(input.texts[index], cell.units, context));
    return pairsOfRow(sides, input.pivotIndex);
  });
  const unknown = pairs
    .flat()
    .filter(
      ({ source, target }) =>
        memoryOf(source, target, input, context)?.knows(source.side, target.side) !== true,
    );
  const issues = context.checkAll(unknown);
  const found = new Map(unknown.map((reading, at) => [reading, issues[at] ?? []] as const));
  return pairs.map((readings) =>
    readings.flatMap((reading) => {
      const { source, target } = reading;
      const read = (): PairResult => resultOf(reading, found.get(reading) ?? context.check(reading));
      const memory = memoryOf(source, target, input, context);
      const result = memory === undefined ? read() : memory.recall(source.side, target.side, read);
      return issuesOfPair(reading, result, input, context);
    }),
  );
}

const isLoosePair = (source: SideReading, target: SideReading, { loose }: RowContext): boolean =>
  loose.has(source.side.textId) || loose.has(target.side.textId);

/** Of texts that are no translations the conflicts alone stay, for which both sides are read again. */
const memoryOf = (
  source: SideReading,
  target: SideReading,
  input: CheckInput,
  context: RowContext,
): PairMemory | undefined => (isLoosePair(source, target, context) ? undefined : input.memory);

function issuesOfPair(
  reading: PairReading,
  { issues, terms, names }: PairResult,
  input: CheckInput,
  context: RowContext,
): readonly PlacedIssue[] {
  const { source, target } = reading;
  const key = `${source.side.textId} ${target.side.textId}`;
  const gatherers = context.renderings.get(key) ?? {
    terms: new RenderingGatherer(),
    names: new NameGatherer(),
  };
  context.renderings.set(key, gatherers);
  gatherers.terms.add(terms);
  gatherers.names.add(names);
  if (!isLoosePair(source, target, context)) return issues;
  return issues.flatMap(({ issue }) => {
    const kept = asConflict(reading, issue, input, context.knowledge);
    return kept === null ? [] : [placeIssue(reading, kept)];
  });
}

const resultOf = (reading: PairReading, issues: readonly PairIssue[]): PairResult => ({
  issues: issues.map((issue) => placeIssue(reading, issue)),
  terms: termPlaces(reading),
  names: namePlaces(reading),
});

function asConflict(
  reading: PairReading,
  issue: PairIssue,
  input: CheckInput,
  knowledge: CheckKnowledge,
): PairIssue | null {
  if (!isConflict(reading, issue, knowledge)) return null;
  const a = input.texts.find((text) => text.id === reading.source.side.textId);
  const b = input.texts.find((text) => text.id === reading.target.side.textId);
  // A text that only leaves out a good deal is dated as its counterpart is: time explains nothing there.
  if (a === undefined || b === undefined || input.mode !== 'comparable') return issue;
  const { tier, evidence } = explainByDates(a, b, issue, knowledge);
  return { ...issue, tier, evidence: [...(issue.evidence ?? []), ...evidence] };
}

function readCell(
  text: CheckText | undefined,
  unitIds: readonly UnitId[],
  { units, knowledge }: RowContext,
): SideReading | null {
  const members = unitIds.map((id) => units.get(id)).filter((unit) => unit !== undefined);
  if (text === undefined || members.length === 0) return null;
  const side = createSide(text, members);
  return side.text.trim() === '' ? null : new SideReading(side, knowledge.lexicon);
}

/** The pivot with each other side, and versions in one language with each other; without a pivot, each side with the ones after it. */
function pairsOfRow(sides: readonly (SideReading | null)[], pivotIndex: number): PairReading[] {
  const pivot = sides[pivotIndex] ?? null;
  const others = sides.filter((side, index): side is SideReading => side !== null && index !== pivotIndex);
  const twins = others.flatMap((source, index) =>
    others
      .slice(index + 1)
      .filter((target) => source.language !== undefined && target.language === source.language)
      .map((target) => new PairReading(source, target)),
  );
  if (pivot !== null) return [...others.map((target) => new PairReading(pivot, target)), ...twins];
  return others.flatMap((source, index) =>
    others.slice(index + 1).map((target) => new PairReading(source, target)),
  );
}
