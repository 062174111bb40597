import { BugError } from '../core/errors.ts';
import {
  asId,
  isContentUnit,
  type ContentStatus,
  type DetectedLanguage,
  type Span,
  type TextId,
  type Unit,
  type UnitId,
  type UnitKind,
} from '../core/model.ts';
import { fromJson, type ReadableDb, type WritableDb } from './database.ts';
import { indexUnit, unindexUnit } from './search-index.ts';

interface UnitRow {
  readonly seq: number;
  readonly id: string;
  readonly ordinal: number;
  readonly kind: UnitKind;
  readonly content: string;
  readonly marks: string;
  readonly content_status: ContentStatus;
  readonly language: DetectedLanguage;
  readonly language_confidence: number;
  /** Null = the format knows no places. */
  readonly place: string | null;
}

const columns =
  'seq, id, ordinal, kind, content, marks, content_status, language, language_confidence, place';
const table = 'unit LEFT JOIN unit_place ON unit_place.unit_seq = unit.seq';

/** Units of a text in reading order, with their segments. */
export function listUnits(db: ReadableDb, textId: TextId): readonly Unit[] {
  const rows = db.all<UnitRow>(`SELECT ${columns} FROM ${table} WHERE text_id = ? ORDER BY ordinal`, textId);
  const spans = db.all<{ unit_seq: number; start_offset: number; end_offset: number }>(
    `SELECT unit_seq, start_offset, end_offset FROM segment
     WHERE unit_seq IN (SELECT seq FROM unit WHERE text_id = ?) ORDER BY unit_seq, segment.ordinal`,
    textId,
  );
  const segments = Map.groupBy(spans, (span) => span.unit_seq);
  return rows.map((row) =>
    toUnit(
      row,
      (segments.get(row.seq) ?? []).map((span) => ({
        startOffset: span.start_offset,
        endOffset: span.end_offset,
      })),
    ),
  );
}

/** Ids of a text's units in reading order: all that ladders need. */
export function listUnitIds(db: ReadableDb, textId: TextId): readonly UnitId[] {
  return db
    .all<{ id: string }>('SELECT id FROM unit WHERE text_id = ? ORDER BY ordinal', textId)
    .map((row) => asId<UnitId>(row.id));
}

/** One unit with the text it belongs to, or null. */
export function readUnit(
  db: ReadableDb,
  id: UnitId,
): { readonly textId: TextId; readonly unit: Unit } | null {
  const row = db.get<UnitRow & { text_id: string }>(
    `SELECT ${columns}, text_id FROM ${table} WHERE id = ?`,
    id,
  );
  if (!row) return null;
  return { textId: asId<TextId>(row.text_id), unit: toUnit(row, segmentsOf(db, row.seq)) };
}

/** Units that a list of `seq` numbers names, with their texts; unknown numbers are left out. */
export function readUnitsBySeq(
  db: ReadableDb,
  seqs: readonly number[],
): readonly { readonly textId: TextId; readonly unit: Unit }[] {
  return seqs.flatMap((seq) => {
    const row = db.get<UnitRow & { text_id: string }>(
      `SELECT ${columns}, text_id FROM ${table} WHERE seq = ?`,
      seq,
    );
    return row ? [{ textId: asId<TextId>(row.text_id), unit: toUnit(row, []) }] : [];
  });
}

/** Replaces all units of a text; answers with what they were. */
export function putUnits(db: WritableDb, textId: TextId, to: readonly Unit[]): readonly Unit[] {
  const before = listUnits(db, textId);
  for (const row of db.all<{ seq: number }>('SELECT seq FROM unit WHERE text_id = ?', textId)) {
    unindexUnit(db, row.seq);
  }
  db.run('DELETE FROM unit WHERE text_id = ?', textId);
  for (const unit of to) insertUnit(db, textId, unit);
  return before;
}

/** Replaces one unit in its place; answers with what it was. */
export function putUnit(db: WritableDb, textId: TextId, to: Unit): Unit {
  const before = readUnit(db, to.id);
  if (before?.textId !== textId) throw new BugError(`unit ${to.id} is not in text ${textId}`);
  const seq = db.get<{ seq: number }>('SELECT seq FROM unit WHERE id = ?', to.id)?.seq ?? 0;
  db.run(
    `UPDATE unit SET ordinal = ?, kind = ?, content = ?, marks = ?, content_status = ?, language = ?,
       language_confidence = ? WHERE seq = ?`,
    to.ordinal,
    to.kind,
    to.content,
    JSON.stringify(to.marks),
    to.contentStatus,
    to.language,
    to.languageConfidence,
    seq,
  );
  db.run('DELETE FROM segment WHERE unit_seq = ?', seq);
  insertSegments(db, seq, to.segments);
  if (before.unit.content !== to.content) {
    unindexUnit(db, seq);
    indexUnit(db, seq, to.content);
  }
  return before.unit;
}

export interface TextCounts {
  readonly unitCount: number;
  readonly contentUnitCount: number;
  readonly segmentCount: number;
  /** UTF-16 code units. */
  readonly characterCount: number;
  /** The beginning of its first unit that is content. */
  readonly opening: string;
}

/** Most UTF-16 code units of an opening; it ends with a word. */
const openingLength = 80;

function openingOf(content: string): string {
  if (content.length <= openingLength) return content;
  const start = content.slice(0, openingLength);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), openingLength / 2)).replace(/[\s,;:—–-]+$/, '')}…`;
}

/** Counts of one text and its first words, for the shelf. */
export function countUnits(db: ReadableDb, textId: TextId): TextCounts {
  const rows = db.all<Pick<UnitRow, 'content' | 'marks' | 'content_status'>>(
    'SELECT content, marks, content_status FROM unit WHERE text_id = ? ORDER BY ordinal',
    textId,
  );
  const ofContent = rows.filter((row) =>
    isContentUnit({ content: row.content, marks: fromJson(row.marks), contentStatus: row.content_status }),
  );
  const segments = db.get<{ count: number }>(
    'SELECT count(*) AS count FROM segment WHERE unit_seq IN (SELECT seq FROM unit WHERE text_id = ?)',
    textId,
  );
  return {
    unitCount: rows.length,
    contentUnitCount: ofContent.length,
    segmentCount: segments?.count ?? 0,
    characterCount: rows.reduce((sum, row) => sum + row.content.length, 0),
    opening: openingOf(ofContent[0]?.content ?? ''),
  };
}

function insertUnit(db: WritableDb, textId: TextId, unit: Unit): void {
  db.run(
    `INSERT INTO unit (id, text_id, ordinal, kind, content, marks, content_status, language, language_confidence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    unit.id,
    textId,
    unit.ordinal,
    unit.kind,
    unit.content,
    JSON.stringify(unit.marks),
    unit.contentStatus,
    unit.language,
    unit.languageConfidence,
  );
  const seq = db.get<{ seq: number }>('SELECT last_insert_rowid() AS seq')?.seq ?? 0;
  insertSegments(db, seq, unit.segments);
  if (unit.place !== undefined)
    db.run('INSERT INTO unit_place (unit_seq, place) VALUES (?, ?)', seq, unit.place);
  indexUnit(db, seq, unit.content);
}

/** Writes the sentences of a unit that has none. */
export function insertSegments(db: WritableDb, seq: number, segments: readonly Span[]): void {
  segments.forEach((span, ordinal) =>
    db.run(
      'INSERT INTO segment (unit_seq, ordinal, start_offset, end_offset) VALUES (?, ?, ?, ?)',
      seq,
      ordinal,
      span.startOffset,
      span.endOffset,
    ),
  );
}

function segmentsOf(db: ReadableDb, seq: number): readonly Span[] {
  return db
    .all<{
      start_offset: number;
      end_offset: number;
    }>('SELECT start_offset, end_offset FROM segment WHERE unit_seq = ? ORDER BY ordinal', seq)
    .map((row) => ({ startOffset: row.start_offset, endOffset: row.end_offset }));
}

function toUnit(row: UnitRow, segments: readonly Span[]): Unit {
  return {
    id: asId<UnitId>(row.id),
    ordinal: row.ordinal,
    kind: row.kind,
    content: row.content,
    marks: fromJson(row.marks),
    contentStatus: row.content_status,
    language: row.language,
    languageConfidence: row.language_confidence,
    segments,
    ...(row.place === null ? {} : { place: row.place }),
  };
}
