import { asId, type AnchoredPassage, type TextId, type UnitId } from '../core/model.ts';
import type { ReadableDb, WritableDb } from './database.ts';

type Owner = 'finding' | 'note';

interface PassageRow {
  readonly owner_id: string;
  readonly text_id: string;
  readonly unit_id: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Passages of every finding or note, by the owner's id. */
export function passagesByOwner(
  db: ReadableDb,
  owner: Owner,
  ownerId?: string,
): ReadonlyMap<string, readonly AnchoredPassage[]> {
  const select = `SELECT ${owner}_id AS owner_id, text_id, unit_id, start_offset, end_offset, quote, prefix, suffix
    FROM ${owner}_passage`;
  const rows =
    ownerId === undefined
      ? db.all<PassageRow>(`${select} ORDER BY ${owner}_id, ordinal`)
      : db.all<PassageRow>(`${select} WHERE ${owner}_id = ? ORDER BY ordinal`, ownerId);
  const groups = Map.groupBy(rows, (row) => row.owner_id);
  return new Map([...groups].map(([id, group]) => [id, group.map(toPassage)]));
}

/** Writes the passages of one new finding or note. */
export function insertPassages(
  db: WritableDb,
  owner: Owner,
  ownerId: string,
  passages: readonly AnchoredPassage[],
): void {
  passages.forEach((passage, ordinal) =>
    db.run(
      `INSERT INTO ${owner}_passage
         (${owner}_id, ordinal, text_id, unit_id, start_offset, end_offset, quote, prefix, suffix)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ownerId,
      ordinal,
      passage.textId,
      passage.unitId,
      passage.startOffset,
      passage.endOffset,
      passage.quote,
      passage.prefix,
      passage.suffix,
    ),
  );
}

function toPassage(row: PassageRow): AnchoredPassage {
  return {
    textId: asId<TextId>(row.text_id),
    unitId: asId<UnitId>(row.unit_id),
    startOffset: row.start_offset,
    endOffset: row.end_offset,
    quote: row.quote,
    prefix: row.prefix,
    suffix: row.suffix,
  };
}
