import type { LadderRecord } from '../core/edit/changes.ts';
import { asId, type Bead, type BeadId, type BeadStatus, type TextId, type UnitId } from '../core/model.ts';
import { fromJson, type ReadableDb, type WritableDb } from './database.ts';

interface LadderRow {
  readonly id: string;
  readonly source_text_id: string;
  readonly target_text_id: string;
  readonly mode: LadderRecord['mode'];
  readonly source_revision: string;
  readonly target_revision: string;
  readonly is_complete: number;
  readonly loose: string;
}
const columns =
  'id, source_text_id, target_text_id, mode, source_revision, target_revision, is_complete, loose';

/** The unit-level ladder of two texts in whichever direction it was made, or null. */
export function findLadder(db: ReadableDb, one: TextId, other: TextId): LadderRecord | null {
  const row = db.get<LadderRow>(
    `SELECT ${columns} FROM ladder WHERE level = 'unit' AND
       ((source_text_id = ? AND target_text_id = ?) OR (source_text_id = ? AND target_text_id = ?))`,
    one,
    other,
    other,
    one,
  );
  return row ? toRecord(row) : null;
}

/** Every unit-level ladder of the project, or of one text. */
export function listLadders(db: ReadableDb, textId?: TextId): readonly LadderRecord[] {
  const rows =
    textId === undefined
      ? db.all<LadderRow>(`SELECT ${columns} FROM ladder WHERE level = 'unit' ORDER BY id`)
      : db.all<LadderRow>(
          `SELECT ${columns} FROM ladder WHERE level = 'unit' AND (source_text_id = ? OR target_text_id = ?)
           ORDER BY id`,
          textId,
          textId,
        );
  return rows.map(toRecord);
}

/** One ladder by its id, or null. */
export function readLadder(db: ReadableDb, id: string): LadderRecord | null {
  const row = db.get<LadderRow>(`SELECT ${columns} FROM ladder WHERE id = ?`, id);
  return row ? toRecord(row) : null;
}

/** Makes a ladder's head what it shall be; null removes it (its beads are removed first, by changes of their own). */
export function putLadder(db: WritableDb, id: string, to: LadderRecord | null): LadderRecord | null {
  const before = readLadder(db, id);
  if (to === null) {
    db.run('DELETE FROM ladder WHERE id = ?', id);
    return before;
  }
  db.run(
    `INSERT INTO ladder (${columns}, level) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'unit')
     ON CONFLICT (id) DO UPDATE SET mode = excluded.mode, source_revision = excluded.source_revision,
       target_revision = excluded.target_revision, is_complete = excluded.is_complete, loose = excluded.loose`,
    id,
    to.sourceTextId,
    to.targetTextId,
    to.mode,
    to.sourceRevision,
    to.targetRevision,
    to.isComplete ? 1 : 0,
    JSON.stringify(to.loose),
  );
  return before;
}

interface BeadRow {
  readonly id: string;
  readonly score: number;
  readonly is_transposed: number;
  readonly is_manual: number;
  readonly is_anchor: number;
  readonly status: BeadStatus;
}
interface MemberRow {
  readonly bead_id: string;
  readonly unit_id: string;
  readonly side: 'source' | 'target';
}
const beadColumns = 'id, score, is_transposed, is_manual, is_anchor, status';

/** Reads a ladder's members: the query of every view, its plan is asserted. */
export const membersSql =
  'SELECT bead_id, unit_id, side FROM bead_member WHERE ladder_id = ? ORDER BY bead_id, side, ordinal';

/** Beads of a ladder as stored: a set, in no order that means anything. */
export function listBeads(db: ReadableDb, ladderId: string): readonly Bead[] {
  const members = Map.groupBy(db.all<MemberRow>(membersSql, ladderId), (member) => member.bead_id);
  return db
    .all<BeadRow>(`SELECT ${beadColumns} FROM bead WHERE ladder_id = ? ORDER BY id`, ladderId)
    .map((row) => toBead(row, members.get(row.id) ?? []));
}

/** One bead with the ladder it belongs to, or null. */
export function readBead(
  db: ReadableDb,
  id: BeadId,
): { readonly ladderId: string; readonly bead: Bead } | null {
  const row = db.get<BeadRow & { ladder_id: string }>(
    `SELECT ${beadColumns}, ladder_id FROM bead WHERE id = ?`,
    id,
  );
  if (!row) return null;
  const members = db.all<MemberRow>(
    'SELECT bead_id, unit_id, side FROM bead_member WHERE bead_id = ? ORDER BY side, ordinal',
    id,
  );
  return { ladderId: row.ladder_id, bead: toBead(row, members) };
}

/** Beads of any ladder that hold a unit. */
export function beadsOfUnit(
  db: ReadableDb,
  unitId: UnitId,
): readonly { readonly ladderId: string; readonly bead: Bead }[] {
  return db
    .all<{ bead_id: string }>('SELECT bead_id FROM bead_member WHERE unit_id = ? ORDER BY bead_id', unitId)
    .flatMap((row) => {
      const found = readBead(db, asId<BeadId>(row.bead_id));
      return found ? [found] : [];
    });
}

/** Makes a bead what it shall be; null removes it. Answers with what it was. */
export function putBead(
  db: WritableDb,
  target: { readonly ladderId: string; readonly id: BeadId },
  to: Bead | null,
): Bead | null {
  const before = readBead(db, target.id)?.bead ?? null;
  if (before) db.run('DELETE FROM bead WHERE id = ?', target.id);
  if (to === null) return before;
  db.run(
    `INSERT INTO bead (${beadColumns}, ladder_id) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    to.id,
    to.score,
    to.isTransposed ? 1 : 0,
    to.isManual ? 1 : 0,
    to.isAnchor ? 1 : 0,
    to.status,
    target.ladderId,
  );
  const sides = [
    ['source', to.source],
    ['target', to.target],
  ] as const;
  for (const [side, unitIds] of sides) {
    unitIds.forEach((unitId, ordinal) =>
      db.run(
        'INSERT INTO bead_member (ladder_id, unit_id, bead_id, side, ordinal) VALUES (?, ?, ?, ?, ?)',
        target.ladderId,
        unitId,
        to.id,
        side,
        ordinal,
      ),
    );
  }
  return before;
}

function toBead(row: BeadRow, members: readonly MemberRow[]): Bead {
  const side = (name: MemberRow['side']): readonly UnitId[] =>
    members.filter((member) => member.side === name).map((member) => asId<UnitId>(member.unit_id));
  return {
    id: asId<BeadId>(row.id),
    source: side('source'),
    target: side('target'),
    score: row.score,
    isTransposed: row.is_transposed === 1,
    isManual: row.is_manual === 1,
    isAnchor: row.is_anchor === 1,
    status: row.status,
  };
}

function toRecord(row: LadderRow): LadderRecord {
  return {
    id: row.id,
    sourceTextId: asId<TextId>(row.source_text_id),
    targetTextId: asId<TextId>(row.target_text_id),
    mode: row.mode,
    sourceRevision: row.source_revision,
    targetRevision: row.target_revision,
    isComplete: row.is_complete === 1,
    loose: fromJson(row.loose),
  };
}
