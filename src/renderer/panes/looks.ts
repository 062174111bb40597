import type { ComparisonView } from '../../bridge/api.ts';
import { isContentUnit, type Note, type Unit } from '../../core/model.ts';
import { familyOf, type Problem } from '../state/problems.ts';
import { cellUnits, type ViewIndex } from '../state/view-index.ts';
import type { PaneLook, PaneMark, PaneRow, PaneSign } from './pane-types.ts';

/** Words for the margin signs, in the language of the window. */
export interface LookLabels {
  readonly openNote: string;
  readonly notContent: string;
}

/** Rows of a view as panes draw them. */
export function paneRows(view: ComparisonView, index: ViewIndex): readonly PaneRow[] {
  return view.rows.map((row) => ({
    key: row.key,
    cells: row.cells.map((cell) => ({
      lines: cellUnits(view, index, cell).map((unit) => unit.ordinal),
      score: cell.score ?? 1,
      isConfirmed: cell.status === 'confirmed',
      needsReview: cell.status === 'needs-review',
      isPinned: cell.isAnchor === true,
      isManual: cell.isManual === true,
      isMoved: cell.isTransposed === true,
    })),
  }));
}

function unitMarks(unit: Unit): readonly PaneMark[] {
  const line = unit.ordinal;
  const whole = { line, startOffset: 0, endOffset: unit.content.length };
  if (unit.content.length === 0) return [];
  if (!isContentUnit(unit)) return [{ ...whole, className: 'text-off' }];
  const marks: PaneMark[] = [];
  if (unit.kind === 'heading') marks.push({ ...whole, className: 'text-heading' });
  if (unit.kind === 'byline' || unit.kind === 'caption') marks.push({ ...whole, className: 'text-minor' });
  if (unit.contentStatus === 'auto') {
    for (const mark of unit.marks) {
      marks.push({ line, startOffset: mark.startOffset, endOffset: mark.endOffset, className: 'text-off' });
    }
  }
  return marks;
}

/** Underlines of problems, greyed stretches, and signs for notes: one look a pane. */
export function paneLooks(
  view: ComparisonView,
  index: ViewIndex,
  content: {
    readonly problems: readonly Problem[];
    readonly activeKey: string | null;
    readonly notes: readonly Note[];
    readonly labels: LookLabels;
    /** Resolves a colour token, for the overview ruler. */
    readonly color: (token: string) => string;
  },
): readonly PaneLook[] {
  const looks = view.texts.map(({ units }) => ({
    marks: units.flatMap(unitMarks),
    signs: new Array<PaneSign>(),
  }));
  for (const problem of content.problems) {
    const family = familyOf(problem.category);
    const isDecided = problem.decision !== undefined;
    if (isDecided && problem.key !== content.activeKey) continue;
    if (problem.tier === 'more' && problem.key !== content.activeKey) continue;
    for (const passage of problem.passages) {
      const place = index.placeOfUnit.get(passage.unitId);
      if (!place || passage.endOffset <= passage.startOffset) continue;
      const classes = ['problem', `cat-${family}`, `sev-${problem.severity}`];
      if (problem.isOwn) classes.push('problem-own');
      if (problem.key === content.activeKey) classes.push('problem-active');
      looks[place.pane]?.marks.push({
        line: place.ordinal,
        startOffset: passage.startOffset,
        endOffset: passage.endOffset,
        className: classes.join(' '),
        key: problem.key,
        ruler: content.color(`--cat-${family}`),
      });
    }
  }
  for (const note of content.notes) {
    for (const passage of note.passages) {
      const place = index.placeOfUnit.get(passage.unitId);
      if (!place) continue;
      const look = looks[place.pane];
      look?.marks.push({
        line: place.ordinal,
        startOffset: passage.startOffset,
        endOffset: passage.endOffset,
        className: note.state === 'open' ? 'noted' : 'noted noted-resolved',
        key: `n:${note.id}`,
      });
      look?.signs.push({
        line: place.ordinal,
        className: note.state === 'open' ? 'sign-note' : 'sign-note sign-resolved',
        label: content.labels.openNote,
      });
    }
  }
  return looks;
}
