import type { TextRecord } from '../core/edit/changes.ts';
import { asId, type TextId } from '../core/model.ts';
import { fromJson, type ReadableDb, type WritableDb } from './database.ts';

interface TextRow {
  readonly id: string;
  readonly sigil: string;
  readonly language: string;
  readonly provenance: string;
  readonly source: string;
  readonly shelf_ordinal: number;
  readonly revision: string;
}

const columns = 'id, sigil, language, provenance, source, shelf_ordinal, revision';

/** Every text of the shelf, in its order. */
export function listTexts(db: ReadableDb): readonly TextRecord[] {
  return db.all<TextRow>(`SELECT ${columns} FROM text ORDER BY shelf_ordinal, id`).map(toRecord);
}

/** One text, or null. */
export function readText(db: ReadableDb, id: TextId): TextRecord | null {
  const row = db.get<TextRow>(`SELECT ${columns} FROM text WHERE id = ?`, id);
  return row ? toRecord(row) : null;
}

/** Makes a text what it shall be; null removes it. Answers with what it was. */
export function putText(db: WritableDb, id: TextId, to: TextRecord | null): TextRecord | null {
  const before = readText(db, id);
  if (to === null) {
    db.run('DELETE FROM text WHERE id = ?', id);
    return before;
  }
  db.run(
    `INSERT INTO text (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET sigil = excluded.sigil, language = excluded.language,
       provenance = excluded.provenance, source = excluded.source, shelf_ordinal = excluded.shelf_ordinal,
       revision = excluded.revision`,
    to.id,
    to.sigil,
    to.language,
    JSON.stringify(to.provenance),
    JSON.stringify(to.source),
    to.shelfOrdinal,
    to.revision,
  );
  return before;
}

function toRecord(row: TextRow): TextRecord {
  return {
    id: asId<TextId>(row.id),
    sigil: row.sigil,
    language: row.language,
    provenance: fromJson(row.provenance),
    source: fromJson(row.source),
    shelfOrdinal: row.shelf_ordinal,
    revision: row.revision,
  };
}
