import { basename } from 'node:path';
import { segmentUnit } from '../../core/segment/segment.ts';
import type { DetectedLanguage, Mark } from '../../core/model.ts';
import type { Connection } from '../database.ts';
import { fromJson } from '../database.ts';
import { insertSegments } from '../units.ts';
import { fallbacks, jsonColumns, lostMoment } from './tables.ts';

/** What had to be done to make a whole of the rows that were read. */
export interface RepairResult {
  /** Places in the middle of texts where paragraphs are missing, counted by paragraphs. */
  readonly missingUnitCount: number;
  /** Texts and notes that were made anew for what belonged to them. */
  readonly standInCount: number;
  /** Rows left out because what they belonged to is lost. */
  readonly orphanCount: number;
}

/**
 * Makes the salvaged rows a sound project: whatever belongs to a lost text, note or concept gets a stand-in, so that no
 * paragraph, note or term is lost with its owner; sentences are cut anew where they are lost; ladders name every unit again.
 * path: the damaged file, for a title. db: foreign keys off.
 */
export function repair(db: Connection, path: string): RepairResult {
  return db.transaction(() => {
    mendJson(db);
    let standInCount = addOwners(db, path);
    const orphanCount = removeOrphans(db);
    standInCount += addLadders(db);
    cutSentences(db);
    keepLastSettings(db);
    const missingUnitCount = countGaps(db);
    return { missingUnitCount, standInCount, orphanCount };
  });
}

// A wrong byte makes JSON unreadable; the row around it is still good.
function mendJson(db: Connection): void {
  db.run('DELETE FROM discrepancy WHERE NOT json_valid(body)');
  for (const path of jsonColumns) {
    const [table, column] = path.split('.');
    const fallback = fallbacks[path];
    if (fallback === undefined) continue;
    db.run(`UPDATE ${table!} SET ${column!} = ? WHERE NOT json_valid(${column!})`, fallback);
  }
}

// Settings are written anew as a whole: what an older writing left in free pages is not theirs.
function keepLastSettings(db: Connection): void {
  db.run(
    'DELETE FROM check_rule WHERE ordinal NOT IN (SELECT max(ordinal) FROM check_rule GROUP BY check_id)',
  );
  db.run(
    'DELETE FROM loaded_list WHERE ordinal NOT IN (SELECT max(ordinal) FROM loaded_list GROUP BY language)',
  );
}

function addOwners(db: Connection, path: string): number {
  const title = basename(path).replace(/\.zvirka$/u, '');
  db.run('INSERT OR IGNORE INTO project (id, title, created_at) VALUES (1, ?, ?)', title, lostMoment);
  const lostTexts = db.all<{ id: string; language: string }>(
    `SELECT text_id AS id, max(language) AS language FROM unit
     WHERE text_id NOT IN (SELECT id FROM text) GROUP BY text_id ORDER BY min(seq)`,
  );
  const shelf = db.get<{ count: number }>('SELECT count(*) AS count FROM text')?.count ?? 0;
  const sigils = new Set(
    db.all<{ sigil: string }>('SELECT sigil FROM text').map(({ sigil }) => sigil.toUpperCase()),
  );
  for (const [place, { id, language }] of lostTexts.entries()) {
    let number = place + 1;
    while (sigils.has(`T${String(number)}`)) number += 1;
    const sigil = `T${String(number)}`;
    sigils.add(sigil);
    db.run(
      `INSERT INTO text (id, sigil, language, provenance, source, shelf_ordinal, revision) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      id,
      sigil,
      languageOf(db, id, language),
      '{}',
      fallbacks['text.source']!,
      shelf + place,
      fallbacks['text.revision']!,
    );
  }
  const notes = db.run(
    `INSERT INTO note (id, state, updated_at) SELECT note_id, 'open', max(created_at) FROM note_entry
     WHERE note_id NOT IN (SELECT id FROM note) GROUP BY note_id`,
  );
  const concepts = db.run(
    `INSERT INTO concept (id, definition) SELECT DISTINCT concept_id, '' FROM term
     WHERE concept_id NOT IN (SELECT id FROM concept)`,
  );
  return lostTexts.length + notes + concepts;
}

/** The language of most paragraphs. */
function languageOf(db: Connection, textId: string, fallback: string): string {
  const row = db.get<{ language: string }>(
    `SELECT language FROM unit WHERE text_id = ? AND language IN ('uk', 'ru', 'en')
     GROUP BY language ORDER BY count(*) DESC, language LIMIT 1`,
    textId,
  );
  return row?.language ?? (fallback === 'undecided' ? 'uk' : fallback);
}

function removeOrphans(db: Connection): number {
  // A comparison of fewer than two texts compares nothing; its decisions belong to the project and stay.
  let count = db.run(
    `DELETE FROM comparison_text WHERE text_id NOT IN (SELECT id FROM text)
       OR comparison_id NOT IN (SELECT id FROM comparison)`,
  );
  count += db.run(
    'DELETE FROM comparison WHERE (SELECT count(*) FROM comparison_text WHERE comparison_id = comparison.id) < 2',
  );
  count += db.run('DELETE FROM note WHERE id NOT IN (SELECT note_id FROM note_entry)');
  for (;;) {
    const orphans = db.pragmaRows<{ table: string; rowid: number }>('foreign_key_check');
    if (orphans.length === 0) break;
    for (const { table, rowid } of orphans) count += db.run(`DELETE FROM ${table} WHERE rowid = ?`, rowid);
  }
  db.run('DELETE FROM bead WHERE id NOT IN (SELECT bead_id FROM bead_member)');
  db.run(`UPDATE comparison SET pivot_index = 0 WHERE pivot_index < 0
    OR pivot_index >= (SELECT count(*) FROM comparison_text WHERE comparison_id = comparison.id)`);
  return count;
}

interface PairRow {
  readonly pivot_id: string;
  readonly other_id: string;
}

// Rows are made of ladders: each text of a comparison needs one with the base text, and it names every unit.
function addLadders(db: Connection): number {
  let count = 0;
  const pairs = db
    .all<{ id: string; pivot_index: number }>('SELECT id, pivot_index FROM comparison')
    .flatMap(({ id, pivot_index }): PairRow[] => {
      const texts = db
        .all<{ text_id: string }>(
          'SELECT text_id FROM comparison_text WHERE comparison_id = ? ORDER BY ordinal',
          id,
        )
        .map((row) => row.text_id);
      const pivot = texts[pivot_index]!;
      return texts.filter((text) => text !== pivot).map((other) => ({ pivot_id: pivot, other_id: other }));
    });
  for (const { pivot_id, other_id } of pairs) {
    const known = db.get(
      `SELECT 1 FROM ladder WHERE level = 'unit'
         AND ((source_text_id = ? AND target_text_id = ?) OR (target_text_id = ? AND source_text_id = ?))`,
      pivot_id,
      other_id,
      pivot_id,
      other_id,
    );
    if (known) continue;
    count += db.run(
      `INSERT INTO ladder (id, source_text_id, target_text_id, level, mode, source_revision, target_revision,
         is_complete, loose) VALUES (?, ?, ?, 'unit', 'unaligned', '', '', 1, '[]')`,
      `salvaged-${pivot_id}-${other_id}`,
      pivot_id,
      other_id,
    );
  }
  fillLadders(db);
  forgetLostPlaces(db);
  return count;
}

function fillLadders(db: Connection): void {
  for (const [side, column] of [
    ['source', 'source_text_id'],
    ['target', 'target_text_id'],
  ] as const) {
    const missing = `SELECT ladder.id AS ladder_id, unit.id AS unit_id, 'salvaged-' || ladder.id || '-' || unit.id AS bead_id
      FROM ladder JOIN unit ON unit.text_id = ladder.${column}
      WHERE NOT EXISTS (SELECT 1 FROM bead_member WHERE ladder_id = ladder.id AND unit_id = unit.id)`;
    const rows = db.all<{ ladder_id: string; unit_id: string; bead_id: string }>(missing);
    for (const { ladder_id, unit_id, bead_id } of rows) {
      db.run(
        `INSERT INTO bead (id, ladder_id, score, is_transposed, is_manual, is_anchor, status)
         VALUES (?, ?, 0, 0, 0, 0, 'automatic')`,
        bead_id,
        ladder_id,
      );
      db.run(
        'INSERT INTO bead_member (ladder_id, unit_id, bead_id, side, ordinal) VALUES (?, ?, ?, ?, 0)',
        ladder_id,
        unit_id,
        bead_id,
        side,
      );
    }
  }
}

// Passages that correspond name paragraphs by their places: where paragraphs are lost, the places are others now.
function forgetLostPlaces(db: Connection): void {
  db.run(
    `UPDATE ladder SET loose = '[]', source_revision = '' WHERE loose <> '[]' AND EXISTS (
       SELECT 1 FROM text WHERE id IN (source_text_id, target_text_id)
         AND (SELECT count(*) FROM unit WHERE text_id = text.id)
          <> (SELECT coalesce(max(ordinal), -1) + 1 FROM unit WHERE text_id = text.id))`,
  );
  for (const { id, loose, source_count, target_count } of db.all<{
    id: string;
    loose: string;
    source_count: number;
    target_count: number;
  }>(
    `SELECT id, loose, (SELECT count(*) FROM unit WHERE text_id = source_text_id) AS source_count,
       (SELECT count(*) FROM unit WHERE text_id = target_text_id) AS target_count FROM ladder WHERE loose <> '[]'`,
  )) {
    const pairs = fromJson<readonly { source: { unit: number }; target: { unit: number } }[]>(loose);
    const kept = pairs.filter(
      ({ source, target }) => source.unit < source_count && target.unit < target_count,
    );
    if (kept.length < pairs.length)
      db.run('UPDATE ladder SET loose = ? WHERE id = ?', JSON.stringify(kept), id);
  }
}

interface UnitRow {
  readonly seq: number;
  readonly content: string;
  readonly marks: string;
  readonly language: string;
}

// Sentences follow from the paragraph: where one of them is missing they are cut again.
function cutSentences(db: Connection): void {
  const units = db.all<UnitRow>(
    `SELECT unit.seq, unit.content, unit.marks, unit.language FROM unit
     LEFT JOIN segment ON segment.unit_seq = unit.seq GROUP BY unit.seq
     HAVING count(segment.ordinal) <> coalesce(max(segment.ordinal), -1) + 1
       OR coalesce(max(segment.end_offset), 0) < length(rtrim(unit.content))
       OR coalesce(max(segment.end_offset), 0) > 2 * length(unit.content)
       OR min(segment.start_offset) < 0 OR min(segment.end_offset - segment.start_offset) <= 0`,
  );
  for (const { seq, content, marks, language } of units) {
    db.run('DELETE FROM segment WHERE unit_seq = ?', seq);
    // The store wrote both from these types.
    const spans = segmentUnit(content, language as DetectedLanguage, fromJson<readonly Mark[]>(marks));
    insertSegments(db, seq, spans);
  }
}

/** A paragraph's number beyond this is a wrong byte, not a place. */
const largestOrdinal = 1_000_000;

function countGaps(db: Connection): number {
  return (
    db.get<{ count: number }>(
      `SELECT coalesce(sum(missing), 0) AS count FROM
         (SELECT max(ordinal) + 1 - count(*) AS missing FROM unit WHERE ordinal < ? GROUP BY text_id)`,
      largestOrdinal,
    )?.count ?? 0
  );
}
