import type { ComparisonView } from '../../bridge/api.ts';
import type { UnitId } from '../../core/model.ts';

/** Units of one text, 0-based, end exclusive. */
export interface UnitRange {
  readonly first: number;
  readonly end: number;
}

/** A part of long texts that the panes show at a time: per pane its units. The sections of a view hold every unit of
 *  every text once, in order. */
export interface Section {
  readonly ranges: readonly UnitRange[];
  /** First heading of the base text in it; empty where there is none. */
  readonly title: string;
}

/** Texts of up to so many units are shown whole: three panes of them open within the time that a reader waits. */
export const wholeUpTo = 5000;
/** Most units of a text in one section of a longer one. */
const sectionUnits = 3000;
/** A chapter's heading past this share of a section ends it earlier. */
const leastFill = 0.5;

/** Cuts a view into sections: one where no text is longer than `wholeUpTo`. Translations are cut between rows, before a
 *  heading of the base text where there is one; comparable texts, and those not aligned yet, each in its own equal parts,
 *  since their rows say nothing of their order. Time linear in units. */
export function sectionsOf(
  view: ComparisonView,
  ordinalOf: (unitId: UnitId) => number | undefined,
): readonly Section[] {
  const counts = view.texts.map(({ units }) => units.length);
  const longest = Math.max(0, ...counts);
  if (longest <= wholeUpTo) return [sectionOf(view, (pane) => ({ first: 0, end: counts[pane] ?? 0 }))];
  const cuts =
    view.comparison.mode === 'parallel'
      ? cutsBetweenRows(view, ordinalOf)
      : equalCuts(counts, Math.ceil(longest / sectionUnits));
  const ends = [...cuts, counts];
  return ends.map((end, at) =>
    sectionOf(view, (pane) => ({ first: ends[at - 1]?.[pane] ?? 0, end: end[pane] ?? 0 })),
  );
}

function sectionOf(view: ComparisonView, rangeOf: (pane: number) => UnitRange): Section {
  const ranges = view.texts.map((_text, pane) => rangeOf(pane));
  const { pivotIndex } = view.comparison;
  const base = ranges[pivotIndex];
  const units = view.texts[pivotIndex]?.units.slice(base?.first, base?.end) ?? [];
  return { ranges, title: units.find((unit) => unit.kind === 'heading')?.content.trim() ?? '' };
}

function equalCuts(counts: readonly number[], parts: number): readonly (readonly number[])[] {
  return Array.from({ length: parts - 1 }, (_part, at) =>
    counts.map((count) => Math.round((count * (at + 1)) / parts)),
  );
}

/** Units placed so far, by pane, wherever a new section begins. */
function cutsBetweenRows(
  view: ComparisonView,
  ordinalOf: (unitId: UnitId) => number | undefined,
): readonly (readonly number[])[] {
  const { pivotIndex } = view.comparison;
  const cuts: (readonly number[])[] = [];
  let placed: readonly number[] = view.texts.map(() => 0);
  let start = placed;
  /** Last place before a heading, in this section. */
  let chapter: readonly number[] | null = null;
  const fill = (ends: readonly number[]): number =>
    Math.max(...ends.map((end, pane) => end - (start[pane] ?? 0))) / sectionUnits;
  for (const row of view.rows) {
    const own = row.cells[pivotIndex]?.units[0];
    const ordinal = own === undefined ? undefined : ordinalOf(own);
    const isHeading = ordinal !== undefined && view.texts[pivotIndex]?.units[ordinal]?.kind === 'heading';
    if (isHeading && fill(placed) >= leastFill) chapter = placed;
    const next = placed.map((end, pane) => {
      const cell = row.cells[pane];
      // A cell out of order stands where its own text has it.
      if (!cell || cell.isTransposed === true) return end;
      return cell.units.reduce((most, id) => Math.max(most, (ordinalOf(id) ?? -1) + 1), end);
    });
    if (fill(next) > 1 && fill(placed) > 0) {
      start = chapter ?? placed;
      cuts.push(start);
      chapter = null;
    }
    placed = next;
  }
  return cuts;
}

/** The section that shows a unit of a pane, by its place in the text. */
export function sectionAt(sections: readonly Section[], pane: number, ordinal: number): number {
  const found = sections.findIndex(({ ranges }) => ordinal < (ranges[pane]?.end ?? 0));
  return found < 0 ? Math.max(0, sections.length - 1) : found;
}

/** What each pane shows: `chosen` holds the number of a section by pane, a missing one means the first. */
export function shownRanges(sections: readonly Section[], chosen: readonly number[]): readonly UnitRange[] {
  const last = sections.length - 1;
  return (sections[0]?.ranges ?? []).map(
    (whole, pane) => sections[Math.min(last, chosen[pane] ?? 0)]?.ranges[pane] ?? whole,
  );
}
