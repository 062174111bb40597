import { AppError } from '../errors.ts';
import { isContentUnit } from '../model.ts';
import type { Row, UnitId } from '../model.ts';
import { explainByDates, isConflict } from './document/comparable.ts';
import { NameGatherer, namePlaces } from './document/names.ts';
import type { Gatherers, Overall } from './document/overall.ts';
import type { PlacedIssue } from './document/placed.ts';
import { RenderingGatherer, termPlaces } from './document/renderings.ts';
import type { PairResult } from './pair-memory.ts';
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
}

/** Checks all pairs of one row; what the checks of the whole text need of it goes into the context's gatherers. */
export function issuesOfRow(row: Row, input: CheckInput, context: RowContext): PlacedIssue[] {
  const sides = row.cells.map((cell, index) => readCell(input.texts[index], cell.units, context));
  return pairsOfRow(sides, input.pivotIndex).flatMap((reading) => {
    const [source, target] = [reading.source.side, reading.target.side];
    const isLoose = context.loose.has(source.textId) || context.loose.has(target.textId);
    const read = (): PairResult => resultOf(reading, context.check(reading));
    // Of texts that are no translations the conflicts alone stay, for which both sides are read again.
    const { issues, terms, names } =
      isLoose || input.memory === undefined ? read() : input.memory.recall(source, target, read);
    const key = `${source.textId} ${target.textId}`;
    const gatherers = context.renderings.get(key) ?? {
      terms: new RenderingGatherer(),
      names: new NameGatherer(),
    };
    context.renderings.set(key, gatherers);
    gatherers.terms.add(terms);
    gatherers.names.add(names);
    if (!isLoose) return issues;
    return issues.flatMap(({ issue }) => {
      const kept = asConflict(reading, issue, input, context.knowledge);
      return kept === null ? [] : [placeIssue(reading, kept)];
    });
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
