import type { Edit } from '../core/edit/changes.ts';
import { AppError } from '../core/errors.ts';
import type { Message } from '../core/model.ts';
import { applyChanges } from './apply-change.ts';
import { fromJson, type ReadableDb, type WritableDb } from './database.ts';
import { packChanges, unpackChanges } from './packed-changes.ts';

/** An edit as the log keeps it. */
export interface LoggedEdit {
  readonly label: Message;
  readonly topics: readonly string[];
  readonly author: string;
  readonly doneAt: string;
  readonly isUndone: boolean;
}

interface EditRow {
  readonly seq: number;
  readonly label: string;
  readonly topics: string;
  readonly counter: string;
  readonly author: string;
  readonly done_at: string;
  readonly is_undone: number;
}

/** How many edits can be taken back; older ones leave the log. */
export const loggedEdits = 1000;

/**
 * Makes an edit and logs it with its inverse, in one transaction: when this returns, it is on disk.
 * What was undone before can't be redone any more.
 */
export function performEdit(
  db: WritableDb,
  edit: Edit & { readonly topics: readonly string[]; readonly author: string; readonly doneAt: string },
): void {
  db.transaction(() => {
    const counter = applyChanges(db, edit.changes);
    db.run('DELETE FROM edit WHERE is_undone = 1');
    db.run(
      'INSERT INTO edit (label, topics, counter, author, done_at, is_undone) VALUES (?, ?, ?, ?, ?, 0)',
      JSON.stringify(edit.label),
      JSON.stringify(edit.topics),
      packChanges(counter),
      edit.author,
      edit.doneAt,
    );
    db.run(
      'DELETE FROM edit WHERE seq <= (SELECT seq FROM edit ORDER BY seq DESC LIMIT 1 OFFSET ?)',
      loggedEdits,
    );
  });
}

/** Takes the last edit back. Throws AppError('nothing-to-undo'). */
export function undoEdit(db: WritableDb): LoggedEdit {
  return db.transaction(() => {
    const row = nextUndo(db);
    if (!row) throw new AppError('nothing-to-undo');
    return turn(db, row, 1);
  });
}

/** Does the last undone edit again. Throws AppError('nothing-to-redo'). */
export function redoEdit(db: WritableDb): LoggedEdit {
  return db.transaction(() => {
    const row = nextRedo(db);
    if (!row) throw new AppError('nothing-to-redo');
    return turn(db, row, 0);
  });
}

/** What undo and redo would do now. */
export function undoState(db: ReadableDb): { readonly undo?: LoggedEdit; readonly redo?: LoggedEdit } {
  const undo = nextUndo(db);
  const redo = nextRedo(db);
  return { ...(undo ? { undo: toEdit(undo) } : {}), ...(redo ? { redo: toEdit(redo) } : {}) };
}

/** The newest edits first. */
export function listEdits(db: ReadableDb, limit: number): readonly LoggedEdit[] {
  return db.all<EditRow>(`SELECT ${columns} FROM edit ORDER BY seq DESC LIMIT ?`, limit).map(toEdit);
}

const columns = `seq, label, topics, '' AS counter, author, done_at, is_undone`;

function nextUndo(db: ReadableDb): EditRow | undefined {
  return db.get<EditRow>(`SELECT ${columns} FROM edit WHERE is_undone = 0 ORDER BY seq DESC LIMIT 1`);
}

function nextRedo(db: ReadableDb): EditRow | undefined {
  return db.get<EditRow>(`SELECT ${columns} FROM edit WHERE is_undone = 1 ORDER BY seq ASC LIMIT 1`);
}

// The stored counter-changes are applied, and what takes them back is stored in their place.
function turn(db: WritableDb, row: EditRow, isUndone: 0 | 1): LoggedEdit {
  const stored = db.get<{ counter: string }>('SELECT counter FROM edit WHERE seq = ?', row.seq);
  const counter = applyChanges(db, unpackChanges(stored?.counter ?? '[]'));
  db.run('UPDATE edit SET counter = ?, is_undone = ? WHERE seq = ?', packChanges(counter), isUndone, row.seq);
  return { ...toEdit(row), isUndone: isUndone === 1 };
}

function toEdit(row: EditRow): LoggedEdit {
  return {
    label: fromJson(row.label),
    topics: fromJson(row.topics),
    author: row.author,
    doneAt: row.done_at,
    isUndone: row.is_undone === 1,
  };
}
