import type { ComparisonView } from '../../bridge/api.ts';
import { isContentUnit, type Note, type Passage, type Unit } from '../../core/model.ts';
import { findEmphasisSigns } from '../../core/text/emphasis.ts';
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
  for (const { startOffset, endOffset } of unit.marks) {
    // "Content after all" overrules a mark over the whole unit, never the marks inside it.
    if (startOffset <= 0 && endOffset >= unit.content.length) continue;
    marks.push({ line, startOffset, endOffset, className: 'text-off' });
  }
  for (const sign of findEmphasisSigns(unit.content)) marks.push({ line, ...sign, className: 'text-minor' });
  return marks;
}

/** True where a passage is (nearly) the whole of a long paragraph. */
function isWhole(unit: Unit, passage: Passage): boolean {
  const { length } = unit.content;
  return length > 100 && passage.endOffset - passage.startOffset > 0.9 * length;
}

/** What looks are made of. */
export interface LookContent {
  readonly problems: readonly Problem[];
  readonly activeKey: string | null;
  readonly notes: readonly Note[];
  readonly labels: LookLabels;
  /** Resolves a colour token, for the overview ruler. */
  readonly color: (token: string) => string;
}

interface Canvas {
  readonly view: ComparisonView;
  readonly index: ViewIndex;
  readonly looks: readonly { readonly marks: PaneMark[]; readonly signs: PaneSign[] }[];
}

/** The unit of a passage and the look of its pane; null where the comparison does not show it. */
function targetOf(
  { view, index, looks }: Canvas,
  passage: Passage,
): { readonly unit: Unit; readonly look: Canvas['looks'][number] } | null {
  const place = index.placeOfUnit.get(passage.unitId);
  const unit = place && view.texts[place.pane]?.units[place.ordinal];
  const look = place && looks[place.pane];
  return unit && look ? { unit, look } : null;
}

function addProblem(canvas: Canvas, problem: Problem, content: LookContent): void {
  const family = familyOf(problem.category);
  const isActive = problem.key === content.activeKey;
  if (!isActive && (problem.decision !== undefined || problem.tier === 'more')) return;
  for (const passage of problem.passages) {
    const target = targetOf(canvas, passage);
    if (!target || passage.endOffset <= passage.startOffset) continue;
    const { unit, look } = target;
    const isAll = isWhole(unit, passage);
    const classes = ['problem', `cat-${family}`, `sev-${problem.severity}`];
    if (problem.isOwn) classes.push('problem-own');
    if (isActive) classes.push('problem-active');
    if (isAll) {
      classes.push('problem-whole');
      look.signs.push({ line: unit.ordinal, className: `pane-bar cat-${family}`, label: '' });
    }
    look.marks.push({
      line: unit.ordinal,
      startOffset: passage.startOffset,
      endOffset: passage.endOffset,
      className: classes.join(' '),
      key: problem.key,
      ruler: content.color(`--cat-${family}`),
    });
  }
}

function addNote(canvas: Canvas, note: Note, content: LookContent): void {
  const isOpen = note.state === 'open';
  for (const passage of note.passages) {
    const target = targetOf(canvas, passage);
    if (!target) continue;
    const { unit, look } = target;
    const className = isWhole(unit, passage) ? 'noted-whole' : 'noted';
    look.marks.push({
      line: unit.ordinal,
      startOffset: passage.startOffset,
      endOffset: passage.endOffset,
      className: isOpen ? className : `${className} noted-resolved`,
      key: `n:${note.id}`,
    });
    look.signs.push({
      line: unit.ordinal,
      className: isOpen ? 'pane-sign' : 'pane-sign sign-resolved',
      label: content.labels.openNote,
    });
  }
}

/** Underlines of problems, greyed stretches, and signs for notes: one look a pane. */
export function paneLooks(view: ComparisonView, index: ViewIndex, content: LookContent): readonly PaneLook[] {
  const looks = view.texts.map(({ units }) => ({
    marks: units.flatMap(unitMarks),
    signs: new Array<PaneSign>(),
  }));
  const canvas: Canvas = { view, index, looks };
  for (const problem of content.problems) addProblem(canvas, problem, content);
  for (const note of content.notes) addNote(canvas, note, content);
  return looks;
}
