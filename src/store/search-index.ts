import { foldForSearch } from '../core/text/search-fold.ts';
import type { ReadableDb, WritableDb } from './database.ts';

/** Puts a unit's text into the full-text index. */
export function indexUnit(db: WritableDb, seq: number, content: string): void {
  insert(db, seq * 2, content);
}

/** Takes a unit out of the index. */
export function unindexUnit(db: WritableDb, seq: number): void {
  db.run('DELETE FROM search_index WHERE rowid = ?', seq * 2);
}

/** Puts an entry of a note into the index. */
export function indexNoteEntry(db: WritableDb, seq: number, body: string): void {
  insert(db, seq * 2 + 1, body);
}

/** Takes an entry of a note out of the index. */
export function unindexNoteEntry(db: WritableDb, seq: number): void {
  db.run('DELETE FROM search_index WHERE rowid = ?', seq * 2 + 1);
}

/** What the index proposes: to be verified against the text itself. */
export interface SearchCandidates {
  readonly unitSeqs: readonly number[];
  readonly noteEntrySeqs: readonly number[];
}

/**
 * Proposes units and note entries that may hold one of the folded needles; never leaves one out that does.
 * A needle under three characters has no trigram: everything is proposed. Order: as stored.
 */
export function findCandidates(db: ReadableDb, needles: readonly string[]): SearchCandidates {
  const match = matchExpression(needles);
  const rows =
    match === null ? db.all<{ rowid: number }>(allRowsSql) : db.all<{ rowid: number }>(candidateSql, match);
  return {
    unitSeqs: rows.filter((row) => row.rowid % 2 === 0).map((row) => row.rowid / 2),
    noteEntrySeqs: rows.filter((row) => row.rowid % 2 === 1).map((row) => (row.rowid - 1) / 2),
  };
}

/** The index query, exported so that a test can assert its plan. */
export const candidateSql = 'SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid';
const allRowsSql = `SELECT seq * 2 AS rowid FROM unit UNION ALL SELECT seq * 2 + 1 FROM note_entry ORDER BY 1`;

/** Builds the whole index anew from units and notes (after a salvage). */
export function rebuildIndex(db: WritableDb): void {
  db.run(`INSERT INTO search_index (search_index) VALUES ('delete-all')`);
  for (const row of db.all<{ seq: number; content: string }>('SELECT seq, content FROM unit')) {
    indexUnit(db, row.seq, row.content);
  }
  for (const row of db.all<{ seq: number; body: string }>('SELECT seq, body FROM note_entry')) {
    indexNoteEntry(db, row.seq, row.body);
  }
}

function insert(db: WritableDb, rowid: number, text: string): void {
  db.run('INSERT INTO search_index (rowid, folded) VALUES (?, ?)', rowid, foldForSearch(text).folded);
}

// The index keeps no positions (detail = none), so a needle becomes the conjunction of its trigrams.
function matchExpression(needles: readonly string[]): string | null {
  const clauses = needles.map((needle) => {
    const letters = [...needle];
    const trigrams = new Set<string>();
    for (let at = 0; at + 3 <= letters.length; at += 1) trigrams.add(letters.slice(at, at + 3).join(''));
    return [...trigrams].map((trigram) => `"${trigram.replaceAll('"', '""')}"`).join(' AND ');
  });
  if (clauses.length === 0 || clauses.some((clause) => clause === '')) return null;
  return clauses.map((clause) => `(${clause})`).join(' OR ');
}
