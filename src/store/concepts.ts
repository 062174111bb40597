import { asId, type Concept, type ConceptId, type Term, type TermId } from '../core/model.ts';
import type { ReadableDb, WritableDb } from './database.ts';

interface TermRow {
  readonly id: string;
  readonly concept_id: string;
  readonly language: string;
  readonly text: string;
  readonly status: Term['status'];
}

/** The termbase in the order it was written. */
export function listConcepts(db: ReadableDb): readonly Concept[] {
  return db
    .all<{ id: string; definition: string }>('SELECT id, definition FROM concept ORDER BY seq')
    .map((row) => ({ ...row, id: asId<ConceptId>(row.id), terms: termsOf(db, row.id) }));
}

/** One concept, or null. */
export function readConcept(db: ReadableDb, id: ConceptId): Concept | null {
  const row = db.get<{ definition: string }>('SELECT definition FROM concept WHERE id = ?', id);
  return row ? { id, definition: row.definition, terms: termsOf(db, id) } : null;
}

/** Makes a concept what it shall be; null removes it. Answers with what it was. */
export function putConcept(db: WritableDb, id: ConceptId, to: Concept | null): Concept | null {
  const before = readConcept(db, id);
  if (to === null) {
    db.run('DELETE FROM concept WHERE id = ?', id);
    return before;
  }
  db.run(
    'INSERT INTO concept (id, definition) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET definition = excluded.definition',
    id,
    to.definition,
  );
  db.run('DELETE FROM term WHERE concept_id = ?', id);
  to.terms.forEach((term, ordinal) =>
    db.run(
      'INSERT INTO term (id, concept_id, ordinal, language, text, status) VALUES (?, ?, ?, ?, ?, ?)',
      term.id,
      id,
      ordinal,
      term.language,
      term.text,
      term.status,
    ),
  );
  return before;
}

function termsOf(db: ReadableDb, conceptId: string): readonly Term[] {
  return db
    .all<TermRow>(
      'SELECT id, concept_id, language, text, status FROM term WHERE concept_id = ? ORDER BY ordinal',
      conceptId,
    )
    .map((row) => ({
      id: asId<TermId>(row.id),
      language: row.language,
      text: row.text,
      status: row.status,
    }));
}
