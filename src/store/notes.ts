import { asId, type Note, type NoteEntry, type NoteId } from '../core/model.ts';
import type { ReadableDb, WritableDb } from './database.ts';
import { insertPassages, passagesByOwner } from './passages.ts';
import { indexNoteEntry, unindexNoteEntry } from './search-index.ts';

interface NoteRow {
  readonly id: string;
  readonly state: Note['state'];
  readonly updated_at: string;
}
interface EntryRow {
  readonly seq: number;
  readonly note_id: string;
  readonly ordinal: number;
  readonly author: string;
  readonly body: string;
  readonly created_at: string;
}
const entryColumns = 'seq, note_id, ordinal, author, body, created_at';

/** Every note of the project, oldest first. */
export function listNotes(db: ReadableDb): readonly Note[] {
  const passages = passagesByOwner(db, 'note');
  const entries = Map.groupBy(
    db.all<EntryRow>(`SELECT ${entryColumns} FROM note_entry ORDER BY note_id, ordinal`),
    (row) => row.note_id,
  );
  return db
    .all<NoteRow>('SELECT id, state, updated_at FROM note')
    .map((row) => toNote(row, entries.get(row.id) ?? [], passages.get(row.id) ?? []))
    .toSorted((a, b) => compare(a.entries[0]?.createdAt, b.entries[0]?.createdAt) || compare(a.id, b.id));
}

/** One note, or null. */
export function readNote(db: ReadableDb, id: NoteId): Note | null {
  const row = db.get<NoteRow>('SELECT id, state, updated_at FROM note WHERE id = ?', id);
  if (!row) return null;
  const entries = db.all<EntryRow>(
    `SELECT ${entryColumns} FROM note_entry WHERE note_id = ? ORDER BY ordinal`,
    id,
  );
  return toNote(row, entries, passagesByOwner(db, 'note', id).get(id) ?? []);
}

/** Entries that a list of `seq` numbers names. */
export function readNoteEntriesBySeq(
  db: ReadableDb,
  seqs: readonly number[],
): readonly { readonly noteId: NoteId; readonly entryIndex: number; readonly body: string }[] {
  return seqs.flatMap((seq) => {
    const row = db.get<EntryRow>(`SELECT ${entryColumns} FROM note_entry WHERE seq = ?`, seq);
    return row ? [{ noteId: asId<NoteId>(row.note_id), entryIndex: row.ordinal, body: row.body }] : [];
  });
}

/** Makes a note what it shall be; null removes it. Answers with what it was. */
export function putNote(db: WritableDb, id: NoteId, to: Note | null): Note | null {
  const before = readNote(db, id);
  for (const row of db.all<{ seq: number }>('SELECT seq FROM note_entry WHERE note_id = ?', id)) {
    unindexNoteEntry(db, row.seq);
  }
  db.run('DELETE FROM note WHERE id = ?', id);
  if (to !== null) {
    db.run('INSERT INTO note (id, state, updated_at) VALUES (?, ?, ?)', to.id, to.state, to.updatedAt);
    to.entries.forEach((entry, ordinal) => insertEntry(db, id, { entry, ordinal }));
    insertPassages(db, 'note', id, to.passages);
  }
  return before;
}

function insertEntry(
  db: WritableDb,
  noteId: NoteId,
  place: { readonly entry: NoteEntry; readonly ordinal: number },
): void {
  const { entry, ordinal } = place;
  db.run(
    'INSERT INTO note_entry (note_id, ordinal, author, body, created_at) VALUES (?, ?, ?, ?, ?)',
    noteId,
    ordinal,
    entry.author,
    entry.body,
    entry.createdAt,
  );
  const seq = db.get<{ seq: number }>('SELECT last_insert_rowid() AS seq')?.seq ?? 0;
  indexNoteEntry(db, seq, entry.body);
}

function toNote(row: NoteRow, entries: readonly EntryRow[], passages: Note['passages']): Note {
  return {
    id: asId<NoteId>(row.id),
    passages,
    state: row.state,
    entries: entries.map((entry) => ({
      author: entry.author,
      body: entry.body,
      createdAt: entry.created_at,
    })),
    updatedAt: row.updated_at,
  };
}

function compare(a: string | undefined, b: string | undefined): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
