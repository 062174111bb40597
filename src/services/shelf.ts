import type { ProjectState } from '../bridge/api.ts';
import type { ComparisonRecord, LadderRecord, TextRecord } from '../core/edit/changes.ts';
import type { Comparison, TextId, TextSummary } from '../core/model.ts';
import { listComparisons } from '../store/comparisons.ts';
import type { ReadableDb } from '../store/database.ts';
import { undoState } from '../store/edit-log.ts';
import { findLadder } from '../store/ladders.ts';
import type { ProjectFile } from '../store/project-file.ts';
import { readProject } from '../store/project-record.ts';
import { listTexts } from '../store/texts.ts';
import { countUnits } from '../store/units.ts';

/** A text as the shelf shows it. */
export function toSummary(db: ReadableDb, record: TextRecord): TextSummary {
  const { id, sigil, language, provenance, source } = record;
  return { id, sigil, language, provenance, source, ...countUnits(db, id) };
}

/** A comparison with what its ladders say of it. */
export function toComparison(
  db: ReadableDb,
  record: ComparisonRecord,
  texts: readonly TextRecord[] = listTexts(db),
): Comparison {
  const pivotId = record.textIds[record.pivotIndex]!;
  const revisions = new Map(texts.map((text) => [text.id, text.revision]));
  const ladders = record.textIds
    .filter((textId) => textId !== pivotId)
    .map((textId) => findLadder(db, pivotId, textId));
  const aligned = ladders.filter((ladder) => ladder !== null && ladder.mode !== 'unaligned');
  const mode =
    aligned.length === 0
      ? 'unaligned'
      : aligned.some((ladder) => ladder?.mode === 'comparable')
        ? 'comparable'
        : 'parallel';
  const { id, title, textIds, pivotIndex } = record;
  const isStale = aligned.length > 0 && ladders.some((ladder) => isLadderStale(ladder, revisions));
  return { id, title, textIds, pivotIndex, mode, isStale };
}

function isLadderStale(ladder: LadderRecord | null, revisions: ReadonlyMap<TextId, string>): boolean {
  return (
    ladder === null ||
    ladder.sourceRevision !== revisions.get(ladder.sourceTextId) ||
    ladder.targetRevision !== revisions.get(ladder.targetTextId)
  );
}

/** The whole shelf: what a window needs to draw its outline. */
export function toProjectState(project: ProjectFile): ProjectState {
  const { db } = project;
  const texts = listTexts(db);
  const { undo, redo } = undoState(db);
  return {
    path: project.path,
    title: readProject(db).title,
    isReadOnly: project.isReadOnly,
    warnings: project.warnings,
    texts: texts.map((text) => toSummary(db, text)),
    comparisons: listComparisons(db).map((record) => toComparison(db, record, texts)),
    canUndo: !project.isReadOnly && undo !== undefined,
    canRedo: !project.isReadOnly && redo !== undefined,
    ...(undo ? { undoLabel: undo.label } : {}),
    ...(redo ? { redoLabel: redo.label } : {}),
  };
}
